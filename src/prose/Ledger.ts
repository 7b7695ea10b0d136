/**
 * The cells by the rows that they stand in, and what they add up to.
 */
import type { TableKey } from '../forms/Form'
import { isBlank } from '../rules/blanks'
import { type Dossier, type Seen, seenAt } from '../rules/DocumentRule'
import type { Edition } from '../rules/Edition'
import type { Figures } from '../rules/Figures'
import { memoized } from '../text/memoized'
import { grouped } from '../lists/grouped'
import { flatMap } from '../lists/flatMap'

/** A cell by its position, and its column. */
interface Entry {
  readonly at: number
  readonly column: string
  readonly isTotal: boolean
}

interface Row {
  readonly path: string
  readonly table: TableKey
  readonly entries: ReadonlyArray<Entry>
}

const rowsOf = /* @__PURE__ */ memoized(({ lines, cells }: Edition): ReadonlyArray<Row> => {
  const positions = grouped([...cells.entries()], ([, { line }]) => line)
  return lines.map((line) => ({
    path: line.path,
    table: line.table.key,
    entries: (positions.get(line) ?? []).map(([at, { column }]) => ({
      at,
      column: column.key,
      isTotal: column.total === true,
    })),
  }))
})

/** The rows that the report prints, and what stands at a position. */
export interface Ledger {
  readonly rows: ReadonlyArray<Row>
  readonly at: (position: number) => ReadonlyArray<Seen>
}

const ledgerIn = /* @__PURE__ */ memoized((figures: Figures): Ledger => {
  const { edition } = figures.plan
  const there = new Set<TableKey | undefined>()
  for (const [at, { state }] of figures.cells.entries())
    if (state !== 'absent') there.add(edition.cells[at]?.line.table.key)
  return { rows: rowsOf(edition).filter(({ table }) => there.has(table)), at: seenAt(figures) }
})

const nothing: Ledger = { rows: [], at: () => [] }

/** Of the tables that are there at all. */
export const ledgerOf = ({ figures }: Dossier): Ledger => (figures === null ? nothing : ledgerIn(figures))

/** What a reading comes to: the cells that it adds, and their sums; none, where one of them is not known. */
export interface Sum {
  /** The cell that the reading speaks of first: the total of the row, also where its parts were added up instead. */
  readonly subject: Seen | null
  readonly cells: ReadonlyArray<Seen>
  readonly values: ReadonlyArray<number>
}

/** The cells of a row, or of all rows of a group. */
const entriesOf = ({ rows }: Ledger, path: string): ReadonlyArray<Entry> => {
  const below = `${path}.`
  return flatMap(
    rows.filter((row) => row.path === path || row.path.startsWith(below)),
    ({ entries }) => entries,
  )
}

const added = (seen: ReadonlyArray<Seen>): number | null =>
  seen.reduce<number | null>((sum, { value }) => (sum === null || value === null ? null : sum + value), 0)

/** Whether a cell may be read as what is said of it: who says that there was none is not contradicted by a blank. */
const isOpenTo = (isZero: boolean, { value, cell }: Seen): boolean =>
  isZero && value === null && isBlank(cell)

/*
 *   自然人 … 其他  总计
 *      3    2     5     the total is read, and the parts are: where the two differ, a claim may follow either;
 *      3    2     ＿    where one of them is not known, the other is enough
 */
export const sumOf =
  (ledger: Ledger, isZero: boolean) =>
  ({
    rows,
    columns,
  }: {
    readonly rows: ReadonlyArray<string>
    readonly columns: ReadonlyArray<string>
  }): Sum => {
    const subjects: Array<Seen> = []
    const cells: Array<Seen> = []
    let values: ReadonlyArray<number> = [0]
    for (const signed of rows) {
      const sign = signed.startsWith('-') ? -1 : 1
      const entries = entriesOf(ledger, signed.replace('-', ''))
      const seen = (is: (entry: Entry) => boolean): ReadonlyArray<Seen> =>
        flatMap(entries.filter(is), ({ at }) => ledger.at(at))
      const own = seen(({ column }) => columns.includes(column))
      const parts = columns[0] === 'total' ? seen(({ isTotal }) => !isTotal) : []
      const total = own.length === 0 ? null : added(own)
      const whole = parts.length === 0 ? null : added(parts)
      // Parts that are all zero beside a total were left out.
      const isLeftOut = whole === 0 && total !== null
      const known = [...new Set(isLeftOut ? [total] : [total, whole])].filter((value) => value !== null)
      const isBlankZero =
        known.length === 0 && own.length > 0 && own.every((one) => one.value === 0 || isOpenTo(isZero, one))
      subjects.push(...own)
      cells.push(...(total === null && whole !== null ? parts : own))
      values = flatMap(isBlankZero ? [0] : known, (value) => values.map((sum) => sum + sign * value))
    }
    return { subject: subjects[0] ?? null, cells, values }
  }
