/**
 * A report before it is written in any format: lines of text and filled-in tables, in order.
 */
import type { Address } from '../forms/Address'
import type { Form, TableKey } from '../forms/Form'
import type { Report } from '../report/Report'
import type { Edition } from '../rules/Edition'
import { sheetOf } from '../rules/Sheet'
import type { Grid } from './Grid'
import { gridOf } from './gridOf'
import { printNumber } from './printNumber'

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid }

/** What is printed in the cells. */
export type CellTexts = (address: Address) => string

export interface Page {
  readonly blocks: ReadonlyArray<Block>
  readonly texts: CellTexts
}

/** What a page says beside its tables. */
export type Stated = Pick<Report, 'title' | 'authority' | 'period' | 'publishedOn' | 'signedOn' | 'sections'>

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const chineseDate = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

const periodLine = ({ start, end }: NonNullable<Stated['period']>): string =>
  start === null
    ? `统计期限：截至${chineseDate(end)}`
    : `统计期限：${chineseDate(start)}至${chineseDate(end)}`

/** The lines between the title and the first section. */
const opening = ({ title, authority, period, publishedOn, signedOn }: Stated): ReadonlyArray<Block> => [
  ...(title === null ? [] : [{ kind: 'title', text: title } as const]),
  // Who neither stands in the title nor signs is named here.
  ...(authority === null || signedOn !== null || title?.includes(authority) === true
    ? []
    : [paragraph(`发布机构：${authority}`)]),
  ...(publishedOn === null ? [] : [paragraph(`发布日期：${publishedOn}`)]),
  ...(period === null ? [] : [paragraph(periodLine(period))]),
]

/** Signature and date, unless the last section ends with them already. */
const closing = ({ authority, signedOn, sections }: Stated): ReadonlyArray<Block> => {
  if (signedOn === null) return []
  const date = chineseDate(signedOn)
  const last = sections.at(-1)?.text.split('\n') ?? []
  if (last.includes(date)) return []
  return [...(authority === null ? [] : [paragraph(authority)]), paragraph(date)]
}

/** The tables of a form, each in its section; those without a section stand behind the last one. */
export const pageOf = (
  stated: Stated,
  form: Form | null,
  lines: Edition['lines'],
  texts: CellTexts,
): Page => {
  const tableOf = (kind: string): ReadonlyArray<Block> =>
    (form?.tables ?? [])
      .filter(({ key }) => key === kind)
      .map((table) => ({ kind: 'table', grid: gridOf(lines)(table) }))
  const sections = stated.sections.flatMap(({ kind, heading, text }) => [
    { kind: 'heading', text: heading } as const,
    ...text.split('\n').map(paragraph),
    ...tableOf(kind),
  ])
  const homeless = (key: TableKey): boolean => stated.sections.every(({ kind }) => kind !== key)
  return {
    blocks: [
      ...opening(stated),
      ...sections,
      ...(form?.tables ?? []).filter(({ key }) => homeless(key)).flatMap(({ key }) => tableOf(key)),
      ...closing(stated),
    ].filter((block) => block.kind === 'table' || block.text !== ''),
    texts,
  }
}

/** The page of a report: its numbers as digits, null as a blank cell. */
export const pageOfReport = (forms: ReadonlyArray<Form>, report: Report): Page => {
  const sheet = sheetOf(report)
  const form = forms.find(({ id }) => id === report.form) ?? null
  const printed = new Map(
    sheet?.cells.map(({ address, value }) => [address, value === null ? '' : printNumber(value)]),
  )
  return pageOf(report, form, sheet?.edition.lines ?? [], (address) => printed.get(address) ?? '')
}
