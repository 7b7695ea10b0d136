/**
 * Parsed reports put together by hand: what is not said is zero.
 *
 * ```ts
 * reportOf('2021', { 'disputes.directSuit.upheld': 3, 'disputes.directSuit.total': 'blank' })
 * ```
 */
import fc from 'fast-check'
import type { Address } from '../../src/forms/Address'
import { type FormId, forms } from '../../src/forms/forms'
import { type FormCell, type FormLine, isOneRow, linesOf } from '../../src/forms/lines'
import type { Cell, CellState } from '../../src/report/Cell'
import type { ParsedReport } from '../../src/report/ParsedReport'
import type { Report } from '../../src/report/Report'

/** A number, or why there is none. */
type Entry = number | Exclude<CellState, 'number'>

export type Entries = Readonly<Partial<Record<Address, Entry>>>

/** The columns of table three, by the parts of their addresses. */
export const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
] as const

export interface Printed {
  /** What stands in the cells that are not named; zero unless said otherwise. */
  readonly otherwise?: Entry
  /** （六）其他处理 is one row. */
  readonly oneRow?: boolean
}

const raw = { blank: '', placeholder: '/', unreadable: '十余', absent: '' }

const cellOf = (address: Address, entry: Entry, position: number): Cell => {
  const place = { start: position * 10, end: position * 10 + 2 }
  return typeof entry === 'number'
    ? { address, value: entry, state: 'number', raw: String(entry), place }
    : { address, value: null, state: entry, raw: raw[entry], place: entry === 'absent' ? null : place }
}

const nested = (cells: ReadonlyArray<Cell>): object => {
  const root = {}
  for (const { address, value } of cells) {
    const path: ReadonlyArray<string> = address.split('.')
    let node: Record<string, object | number | null> = root
    for (const key of path.slice(0, -1)) node = (node[key] ??= {}) as typeof node
    node[path.at(-1)!] = value
  }
  return root
}

const nowhere = { title: null, authority: null, year: null, period: null, publishedOn: null, signedOn: null }

const parsedFrom = (form: FormId, cells: ReadonlyArray<Cell>): ParsedReport => ({
  report: { form, ...nowhere, sections: [], ...nested(cells) } as object as Report,
  cells,
  sections: [],
  claims: [],
  findings: [],
  places: nowhere,
})

const allLines = (id: FormId) => linesOf(forms.find((form) => form.id === id)!)

const standsFor = (lines: ReadonlyArray<FormLine>) => lines.flatMap((line) => line.standsFor)

export const reportOf = (form: FormId, entries: Entries, { otherwise = 0, oneRow = false }: Printed = {}) => {
  const lines = allLines(form).filter((line) => oneRow || !isOneRow(line))
  const replaced = standsFor(lines)
  const entryOf = ({ address, line }: FormCell) =>
    entries[address] ?? (replaced.includes(line.path) ? 'absent' : otherwise)
  const cells = lines.flatMap((line) => line.cells)
  return parsedFrom(
    form,
    cells.map((cell, position) => cellOf(cell.address, entryOf(cell), position)),
  )
}

/** The report with some cells changed. */
export const withEntries = ({ report, cells }: ParsedReport, entries: Entries): ParsedReport =>
  parsedFrom(
    report.form!,
    cells.map((cell, position) => {
      const entry = entries[cell.address]
      return entry === undefined ? cell : cellOf(cell.address, entry, position)
    }),
  )

/** Entries that add up: the parts are drawn, the totals computed from them. */
const consistent = (form: FormId, oneRow: boolean, draw: () => number): Entries => {
  const entries: Record<string, number> = {}
  const at = (path: string, key: string) => entries[`${path}.${key}`] ?? 0
  const set = (path: string, key: string, value: number) => {
    entries[`${path}.${key}`] = value
  }
  const replaced = standsFor(allLines(form))
  const lines = allLines(form).filter((line) => (oneRow ? !replaced.includes(line.path) : !isOneRow(line)))
  for (const { address } of lines.flatMap(({ cells }) => cells)) entries[address] = draw()

  const outcomes = lines.filter(({ path }) => /^requests\.outcomes\.(?!total$)/u.test(path))
  for (const { key } of outcomes[0]!.block.columns) {
    const total = outcomes.reduce((sum, { path }) => sum + at(path, key), 0)
    const settled = total + at('requests.carriedForward', key)
    const carriedOver = Math.min(at('requests.carriedOver', key), settled)
    set('requests.outcomes.total', key, total)
    set('requests.carriedOver', key, carriedOver)
    set('requests.received', key, settled - carriedOver)
  }
  for (const { path, block } of lines.filter((line) => line.table.key !== 'proactive')) {
    const parts = block.columns.filter(({ key }) => key !== 'total')
    set(
      path,
      'total',
      parts.reduce((sum, { key }) => sum + at(path, key), 0),
    )
  }
  for (const { path, block } of lines) {
    const has = (key: string) => block.columns.some((column) => column.key === key)
    if (has('totalDisclosed')) set(path, 'totalDisclosed', at(path, 'disclosed') + at(path, 'totalDisclosed'))
    if (has('created')) set(path, 'created', Math.min(at(path, 'created'), at(path, 'disclosed')))
    if (has('issued'))
      set(path, 'issued', Math.min(at(path, 'issued'), at(path, 'inForce') + at(path, 'repealed')))
    if (has('projects')) set(path, 'amount', at(path, 'projects'))
    if (has('decisions') && has('itemsChange'))
      set(path, 'decisions', Math.min(at(path, 'decisions'), at(path, 'itemsChange')))
    if (has('itemsChange')) set(path, 'itemsChange', at(path, 'itemsChange') - at(path, 'itemsLastYear'))
  }
  return entries
}

/** Reports that are right by construction, of both forms, with and without （六）其他处理 as one row. */
export const rightReports: fc.Arbitrary<ParsedReport> = fc
  .tuple(
    fc.constantFrom<[FormId, boolean]>(['2019', false], ['2021', false], ['2021', true]),
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(40)), {
      minLength: 210,
      maxLength: 210,
    }),
  )
  .map(([[form, oneRow], numbers]) => {
    const left = numbers.values()
    return reportOf(
      form,
      consistent(form, oneRow, () => left.next().value ?? 0),
      { oneRow },
    )
  })
