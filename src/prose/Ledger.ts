/**
 * The cells by the rows that they stand in, and what they add up to.
 */
import type { FormLine } from '../forms/lines'
import { isBlank } from '../rules/blanks'
import type { Dossier, Seen } from '../rules/DocumentRule'
import type { Figures } from '../rules/Figures'
import { memoized } from '../text/memoized'

interface Entry extends Seen {
  readonly column: string
  readonly isTotal: boolean
}

interface Row {
  readonly path: string
  readonly entries: ReadonlyArray<Entry>
}

export type Ledger = ReadonlyArray<Row>

const ledgerIn = /* @__PURE__ */ memoized((figures: Figures): Ledger => {
  const rows = new Map<FormLine, Array<Entry>>(figures.plan.edition.lines.map((line) => [line, []]))
  const there = new Set<string>()
  for (const [at, { line, column }] of figures.plan.edition.cells.entries()) {
    const cell = figures.cells[at]
    if (cell === undefined) continue
    if (cell.state !== 'absent') there.add(line.table.key)
    const read = Number(figures.read[at])
    rows.get(line)?.push({
      cell,
      value: Number.isNaN(read) ? null : read,
      column: column.key,
      isTotal: column.total === true,
    })
  }
  return [...rows].flatMap(([{ path, table }, entries]) => (there.has(table.key) ? [{ path, entries }] : []))
})

/** The rows that the report prints, of tables that are there at all. */
export const ledgerOf = ({ figures }: Dossier): Ledger => (figures === null ? [] : ledgerIn(figures))

/** What a reading comes to: the cells that it adds, and their sums; none, where one of them is not known. */
export interface Sum {
  /** The cell that the reading speaks of first: the total of the row, also where its parts were added up instead. */
  readonly subject: Seen | null
  readonly cells: ReadonlyArray<Seen>
  readonly values: ReadonlyArray<number>
}

const isIn =
  (row: string) =>
  ({ path }: Row): boolean =>
    path === row || path.startsWith(`${row}.`)

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
      const entries = ledger.filter(isIn(signed.replace('-', ''))).flatMap((row) => row.entries)
      const own = entries.filter(({ column }) => columns.includes(column))
      const parts = columns[0] === 'total' ? entries.filter(({ isTotal }) => !isTotal) : []
      const total = own.length === 0 ? null : added(own)
      const whole = parts.length === 0 ? null : added(parts)
      // Parts that are all zero beside a total were left out.
      const isLeftOut = whole === 0 && total !== null
      const known = [...new Set(isLeftOut ? [total] : [total, whole])].filter((value) => value !== null)
      const isBlankZero =
        known.length === 0 && own.length > 0 && own.every((one) => one.value === 0 || isOpenTo(isZero, one))
      subjects.push(...own)
      cells.push(...(total === null && whole !== null ? parts : own))
      values = (isBlankZero ? [0] : known).flatMap((value) => values.map((sum) => sum + sign * value))
    }
    return { subject: subjects[0] ?? null, cells, values }
  }
