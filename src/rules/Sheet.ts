/**
 * The cells of a report in the order of its edition, so that a check finds them by position.
 */
import type { Address } from '../forms/Address'
import type { Form } from '../forms/Form'
import { forms } from '../forms/forms'
import type { FormLine } from '../forms/lines'
import type { Cell } from '../report/Cell'
import type { ParsedReport } from '../report/ParsedReport'
import type { Report } from '../report/Report'
import { type Edition, editionsOf, editionWith } from './Edition'
import { flatMap } from '../lists/flatMap'

export interface Sheet {
  readonly edition: Edition
  readonly cells: ReadonlyArray<Cell>
}

const absent = (address: Address): Cell => ({ address, value: null, state: 'absent', raw: '', place: null })

const isInOrder =
  (cells: ReadonlyArray<Cell>) =>
  (edition: Edition): boolean =>
    edition.cells.length === cells.length &&
    edition.cells.every(({ address }, at) => cells[at]?.address === address)

/** The cells by their addresses, for a report that was put together elsewhere and has them in another order. */
const sortedSheet = (form: Form, cells: ReadonlyArray<Cell>): Sheet => {
  const byAddress = new Map(cells.map((cell) => [cell.address, cell]))
  const edition = editionWith((line) => line.cells.some(({ address }) => byAddress.has(address)))(form)
  return { edition, cells: edition.cells.map(({ address }) => byAddress.get(address) ?? absent(address)) }
}

const sheetOfParsed = (form: Form, cells: ReadonlyArray<Cell>): Sheet => {
  const edition = editionsOf(form).find(isInOrder(cells))
  return edition === undefined ? sortedSheet(form, cells) : { edition, cells }
}

type Numbers = Readonly<Record<string, unknown>>

const isRecord = (u: unknown): u is Numbers => typeof u === 'object' && u !== null

/** The numbers of a row in a plain report. */
const numbersAt =
  (report: Report) =>
  ({ table, groups, row }: FormLine): Numbers => {
    const below = (node: unknown, { key }: { readonly key: string }): unknown =>
      isRecord(node) ? node[key] : null
    const found = below(groups.reduce(below, below(report, table)), row)
    return isRecord(found) ? found : {}
  }

/** A plain report does not tell a blank cell from an absent one: what is no number counts as absent. */
const plainCell = (address: Address, value: unknown): Cell =>
  typeof value === 'number' && Number.isFinite(value)
    ? { address, value, state: 'number', raw: '', place: null }
    : absent(address)

const sheetOfPlain = (form: Form, report: Report): Sheet => {
  const numbersOf = numbersAt(report)
  const edition = editionWith((line) => {
    const numbers = numbersOf(line)
    return line.cells.some(({ column }) => numbers[column.key] !== undefined)
  })(form)
  const cells = flatMap(edition.all, (line) => {
    const numbers = numbersOf(line)
    return line.cells.map(({ address, column }) => plainCell(address, numbers[column.key]))
  })
  return { edition, cells }
}

const isParsed = (report: ParsedReport | Report): report is ParsedReport => 'cells' in report

/** The sheet of a report, or null where the report has the tables of no form. */
export const sheetOf = (report: ParsedReport | Report): Sheet | null => {
  const plain = isParsed(report) ? report.report : report
  const form = forms.find(({ id }) => id === plain.form)
  if (form === undefined) return null
  return isParsed(report) ? sheetOfParsed(form, report.cells) : sheetOfPlain(form, plain)
}
