/**
 * Tables in the manner of different programs.
 */
import type { PageCell, PageRow } from './cells'
import { type Hand, tag } from './Hand'

export type Rows = ReadonlyArray<PageRow>

const attribute = (name: string, count: number): string => (count === 1 ? '' : ` ${name}="${count}"`)

const writeCell =
  (hand: Hand, nameOf: (cell: PageCell) => string) =>
  (cell: PageCell): string => {
    const content = cell.text === '' ? hand.blank() : hand.inCell(hand.text(cell.text))
    return tag(hand)(
      nameOf(cell),
      content,
      attribute('colspan', cell.colspan) + attribute('rowspan', cell.rowspan),
    )
  }

export const always = (name: string) => (): string => name

export const writeRows =
  (hand: Hand, nameOf: (cell: PageCell) => string) =>
  (rows: Rows): string =>
    rows
      .map(
        (row) =>
          hand.between() +
          tag(hand)('tr', row.map((cell) => writeCell(hand, nameOf)(cell) + hand.between()).join('')),
      )
      .join('')

export const plainTable =
  (hand: Hand) =>
  (rows: Rows): string =>
    `<table border="1" cellspacing="0">${writeRows(hand, always('td'))(rows)}${hand.between()}</table>`

const isHeader = (row: PageRow): boolean => row.every(({ role }) => role !== 'value' && role !== 'row')

/** The header in a table of its own above the body, as components of scripts draw it. */
export const splitTable =
  (hand: Hand) =>
  (rows: Rows): string => {
    const first = rows.findIndex((row) => !isHeader(row))
    const columns = '<colgroup><col width="80"><col width="80"></colgroup>'
    const write = (part: Rows): string =>
      `<table>${columns}<tbody>${writeRows(hand, always('td'))(part)}</tbody></table>`
    return `<div class="el-table"><div>${write(rows.slice(0, first))}</div><div>${write(rows.slice(first))}</div></div>`
  }

const sizingRow = (rows: Rows): string =>
  `<tr style='height:0'>${'<td></td>'.repeat(rows[0]?.reduce((sum, { colspan }) => sum + colspan, 0) ?? 0)}</tr>`

export const wordTable =
  (hand: Hand) =>
  (rows: Rows): string =>
    `<div align=center><table class=MsoNormalTable border=0 style='border-collapse:collapse'>${sizingRow(rows)}${writeRows(hand, always('td'))(rows)}<![if !supportMisalignedColumns]><tr height=0 style='display:none'><td width=100></td><td width=50></td></tr><![endif]></table></div>`

export const semanticTable =
  (hand: Hand) =>
  (rows: Rows): string => {
    const first = rows.findIndex((row) => !isHeader(row))
    const names = ({ role }: PageCell): string => (role === 'value' ? 'td' : 'th')
    const part = (name: string, some: Rows): string => tag(hand)(name, writeRows(hand, names)(some))
    return `<table>${part('thead', rows.slice(0, first))}${part('tbody', rows.slice(first))}</table>`
  }

/** Values that are wider than their column, by the page's own account. */
export const disagreeing = (rows: Rows): Rows =>
  rows.map((row) =>
    row.map((cell, i) =>
      cell.role === 'value' && i % 2 === 1 ? { ...cell, colspan: cell.colspan + 1 } : cell,
    ),
  )
