/**
 * A table that goes on over a page break, whole again.
 *
 * ```text
 *   │ 4.无正当理由大 │ 5 │ 0 │
 *   ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌
 *   │ 申请人情况     │ … │ … │    the header again: left out
 *   │ 量反复申请     │   │   │    the row that the break cut in two: one row again
 * ```
 */
import type { Table, TableCell, TableRow } from './Block'
import { isValueText } from './cutLine'
import { numbered } from './numbered'

/** In points: edges this near are one. */
const sameEdge = 6

const near = (a: number, b: number): boolean => Math.abs(a - b) < sameEdge

export const isContinued = (above: Table, below: Table): boolean =>
  above.page !== below.page &&
  near(above.rect.left, below.rect.left) &&
  near(above.rect.right, below.rect.right)

const textOf = ({ characters }: TableCell): string => characters.map(({ text }) => text).join('')

const textOfRow = (row: TableRow): string => row.map(textOf).join('\t')

/** How many rows at the top of `below` are those at the top of `above`. */
const repeatedRows = (above: Table, below: Table): number => {
  let rows = 0
  for (const row of below.rows) {
    const printed = above.rows[rows]
    if (printed === undefined || textOfRow(printed) !== textOfRow(row) || textOfRow(row).trim() === '') break
    rows++
  }
  return rows
}

const isNumbered = (cell: TableCell): boolean => numbered.test(textOf(cell))

const isFilled = (cell: TableCell): boolean => cell.characters.length > 0

/** The cell of a row that stands above or below another cell. */
const partner = (row: TableRow, { rect }: TableCell): TableCell | undefined =>
  row.find((cell) => near(cell.rect.left, rect.left) && near(cell.rect.right, rect.right))

/**
 * The rows above a break with the rest of them that stands in the first row below it: of a label, which may reach down from
 * a row further up, or of values. Undefined where that row is one of its own.
 */
const withRest = (rows: ReadonlyArray<TableRow>, below: TableRow): ReadonlyArray<TableRow> | undefined => {
  let joined = rows
  for (const cell of below.filter(isFilled)) {
    const row = [...rows].reverse().find((one) => partner(one, cell) !== undefined) ?? []
    const open = partner(row, cell)
    if (open === undefined) return undefined
    const isOpen = isValueText(textOf(cell))
      ? row === rows.at(-1) && !isFilled(open) && row.some(isNumbered)
      : isNumbered(open) && !isNumbered(cell)
    if (!isOpen) return undefined
    const whole = { ...open, characters: [...open.characters, ...cell.characters] }
    joined = joined.map((one) => one.map((other) => (other === open ? whole : other)))
  }
  return joined === rows ? undefined : joined
}

export const continuedTable = (above: Table, below: Table): Table => {
  const rows = below.rows.slice(repeatedRows(above, below))
  const whole = withRest(above.rows, rows[0] ?? [])
  return {
    ...below,
    rows: whole === undefined ? [...above.rows, ...rows] : [...whole, ...rows.slice(1)],
  }
}
