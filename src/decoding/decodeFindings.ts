/**
 * What was noticed on the way, told as findings: rows that are missing, cells that are no numbers, and
 * the notices of the matching with the cells that they speak of.
 */
import type { Address } from '../forms/Address'
import type { TableKey } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import { isOneRow } from '../forms/lines'
import type { Notice } from '../matching/Notice'
import { notice } from '../matching/Notice'
import type { Placement } from '../matching/Placement'
import type { Cell } from '../report/Cell'
import { type Finding, finding, termOf } from '../report/Finding'
import type { Showing } from './decodeCells'
import { flatMap, mapDefined } from '../lists/flatMap'

const noticed = (facts: Pick<Finding, 'rule' | 'severity'> & Partial<Finding>): Finding =>
  finding({ verdict: 'noticed', ...facts })

/** The notice of an absent row, or one for a table of which no row was found. */
const absences = (
  lines: ReadonlyArray<FormLine>,
  placements: ReadonlyMap<FormLine, Placement>,
): ReadonlyArray<Notice> => {
  const standIns = new Set(flatMap([...placements.keys()], ({ standsFor }) => standsFor))
  const missing = lines.filter((line) => !isOneRow(line) && !placements.has(line) && !standIns.has(line.path))
  if (missing.length === 0) return []
  const tables = [...new Set(lines.map(({ table }) => table))]
  return flatMap(tables, (table) => {
    const gone = missing.filter((line) => line.table === table)
    const all = lines.filter((line) => line.table === table && !isOneRow(line))
    return gone.length === all.length
      ? [notice('reading/table-absent', 'error', { table: table.key, expected: table.title })]
      : gone.map((line) => notice('reading/row-absent', 'error', { line, expected: line.row.label }))
  })
}

const ofNotice =
  (
    cellsOf: (line: FormLine) => ReadonlyArray<Cell>,
    subjectOfTable: (table: TableKey | null) => Address | null,
    show: Showing,
  ) =>
  ({ rule, severity, line, table, span, expected, actual }: Notice): Finding => {
    const terms = line === null ? [] : cellsOf(line).map(termOf)
    return noticed({
      rule,
      severity,
      subject: terms[0]?.address ?? subjectOfTable(table),
      terms,
      expected,
      actual,
      place: span === null ? null : show(span).place,
    })
  }

const ofUnreadable = (cell: Cell): Finding =>
  noticed({
    rule: 'reading/cell-unreadable',
    severity: 'warning',
    subject: cell.address,
    terms: [termOf(cell)],
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
  // Most reports give no cause for a finding, so the index of the cells is made only when one is told.
  let byAddress: ReadonlyMap<Address, Cell> | undefined
  const cellsOf = ({ cells: own }: FormLine): ReadonlyArray<Cell> => {
    const index = (byAddress ??= new Map(cells.map((cell) => [cell.address, cell])))
    return mapDefined(own, ({ address }) => index.get(address))
  }
  // What is said of a whole table is said of its first cell.
  const subjectOfTable = (key: TableKey | null): Address | null =>
    lines.find(({ table }) => table.key === key)?.cells[0]?.address ?? null
  const unread = cells.filter(({ state }) => state === 'unreadable')
  const open = unread.length === 0 ? [] : [...placements.values()].filter((one) => one.cells === undefined)
  const ambiguous = new Set(flatMap(open, ({ line }) => line.cells.map(({ address }) => address)))
  return [
    ...[...absences(lines, placements), ...notices].map(ofNotice(cellsOf, subjectOfTable, showing)),
    ...unread.filter(({ address }) => !ambiguous.has(address)).map(ofUnreadable),
  ]
}
