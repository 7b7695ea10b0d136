/** A page as HTML, with the spans of the notice and what a screen reader needs to read a table aloud. */
import type { Address } from '../forms/Address'
import type { FormTable } from '../forms/Form'
import { escapeHtml as escape } from '../text/escapeHtml'
import type { Grid, GridCell, GridRow, Role } from './Grid'
import type { Block, Page } from './Page'

const scopes: Readonly<Record<Role, string | null>> = {
  heading: 'colgroup',
  corner: null,
  columns: 'colgroup',
  column: 'col',
  group: 'rowgroup',
  row: 'row',
  value: null,
}

const attribute = (name: string, value: number | string | null): string =>
  value === null || value === 1 ? '' : ` ${name}="${value}"`

/** The content of a cell with a number, as HTML. */
export type WriteValue = (address: Address) => string

const writeCell =
  (writeValue: WriteValue) =>
  ({ role, label, address, colspan, rowspan }: GridCell): string => {
    const tag = role === 'value' || role === 'corner' ? 'td' : 'th'
    const attributes =
      attribute('scope', scopes[role]) + attribute('colspan', colspan) + attribute('rowspan', rowspan)
    return `<${tag}${attributes}>${address === null ? escape(label) : writeValue(address)}</${tag}>`
  }

const isHeader = (row: GridRow): boolean =>
  row.every(({ role }) => role !== 'value' && role !== 'row' && role !== 'group')

/** What a table is called above it. */
export type CaptionOf = (table: FormTable) => string

export const writeTable =
  (writeValue: WriteValue, captionOf: CaptionOf = ({ title }) => title) =>
  ({ table, rows }: Grid): string => {
    const first = rows.findIndex((row) => !isHeader(row))
    const writeRow = (row: GridRow): string => `<tr>${row.map(writeCell(writeValue)).join('')}</tr>`
    const head = rows.slice(0, first).map(writeRow)
    const body = rows.slice(first).map(writeRow)
    return [
      '<table>',
      `<caption>${escape(captionOf(table))}</caption>`,
      '<thead>',
      ...head,
      '</thead>',
      '<tbody>',
      ...body,
      '</tbody>',
      '</table>',
    ].join('\n')
  }

const writeBlock =
  ({ texts }: Page) =>
  (block: Block): string => {
    switch (block.kind) {
      case 'title':
        return `<h1>${escape(block.text)}</h1>`
      case 'heading':
        return `<h2>${escape(block.text)}</h2>`
      case 'paragraph':
        return `<p>${escape(block.text)}</p>`
      case 'table':
        return writeTable((address) => escape(texts(address)))(block.grid)
    }
  }

/** As the notice prints the form: ruled tables, labels at the left, numbers in the middle. */
const style = [
  'body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.7 serif }',
  'h1 { text-align: center } h1, h2 { font-size: 1.25rem } p { text-indent: 2em }',
  'table { width: 100%; margin-bottom: 1rem; border-collapse: collapse; font-size: .85rem; line-height: 1.4 }',
  'th, td { padding: .2rem .4rem; border: 1px solid; font-weight: 400; text-align: center }',
  'th[scope=row], th[scope=rowgroup] { text-align: left }',
  'caption { position: absolute; clip-path: inset(50%) }', // heard, where the heading above it is seen
  '@media print { body { margin: 0; max-width: none } tr { break-inside: avoid } }',
].join('\n')

const titleOf = ({ blocks }: Page): string =>
  blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []))[0] ?? '政府信息公开工作年度报告'

export const writeHtml = (page: Page): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escape(titleOf(page))}</title>`,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    ...page.blocks.map(writeBlock(page)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
