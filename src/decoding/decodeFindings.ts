/**
 * What was noticed on the way, told as findings: rows that are missing, cells that are no numbers, and
 * the notices of the matching with the cells that they speak of.
 */
import type { FormLine } from '../forms/lines'
import { isOneRow } from '../forms/lines'
import type { Notice } from '../matching/Notice'
import { notice } from '../matching/Notice'
import type { Placement } from '../matching/Placement'
import type { Cell } from '../report/Cell'
import type { Finding, Term } from '../report/Finding'
import type { Showing } from './decodeCells'

const term = ({ address, value, state, place }: Cell): Term => ({ address, value, state, place })

const noticed = (facts: Pick<Finding, 'rule' | 'severity'> & Partial<Finding>): Finding => ({
  verdict: 'noticed',
  subject: null,
  terms: [],
  expected: null,
  actual: null,
  difference: null,
  place: null,
  suspects: [],
  ...facts,
})

/** The notice of an absent row, or one for a table of which no row was found. */
const absences = (
  lines: ReadonlyArray<FormLine>,
  placements: ReadonlyMap<FormLine, Placement>,
): ReadonlyArray<Notice> => {
  const present = new Set([...placements.keys()].flatMap(({ path, standsFor }) => [path, ...standsFor]))
  const missing = lines.filter((line) => !isOneRow(line) && !present.has(line.path))
  const tables = [...new Set(lines.map(({ table }) => table))]
  return tables.flatMap((table) => {
    const gone = missing.filter((line) => line.table === table)
    const all = lines.filter((line) => line.table === table && !isOneRow(line))
    return gone.length === all.length
      ? [notice('reading/table-absent', 'error', { table: table.key, expected: table.title })]
      : gone.map((line) => notice('reading/row-absent', 'error', { line, expected: line.row.label }))
  })
}

const ofNotice =
  (cellsOf: (line: FormLine) => ReadonlyArray<Cell>, { place }: Showing) =>
  ({ rule, severity, line, span, expected, actual }: Notice): Finding => {
    const terms = line === null ? [] : cellsOf(line).map(term)
    return noticed({
      rule,
      severity,
      subject: terms[0]?.address ?? null,
      terms,
      expected,
      actual,
      place: span === null ? null : place(span),
    })
  }

const ofUnreadable = (cell: Cell): Finding =>
  noticed({
    rule: 'reading/cell-unreadable',
    severity: 'warning',
    subject: cell.address,
    terms: [term(cell)],
    actual: cell.raw,
    place: cell.place,
  })

export const decodeFindings = (
  lines: ReadonlyArray<FormLine>,
  placements: ReadonlyMap<FormLine, Placement>,
  cells: ReadonlyArray<Cell>,
  notices: ReadonlyArray<Notice>,
  showing: Showing,
): ReadonlyArray<Finding> => {
  const byAddress = new Map(cells.map((cell) => [cell.address, cell]))
  const cellsOf = ({ cells: own }: FormLine): ReadonlyArray<Cell> =>
    own.flatMap(({ address }) => byAddress.get(address) ?? [])
  const ambiguous = new Set(
    [...placements.values()]
      .filter((one) => one.cells === undefined)
      .flatMap(({ line }) => line.cells.map(({ address }) => address)),
  )
  return [
    ...[...absences(lines, placements), ...notices].map(ofNotice(cellsOf, showing)),
    ...cells
      .filter(({ state, address }) => state === 'unreadable' && !ambiguous.has(address))
      .map(ofUnreadable),
  ]
}
