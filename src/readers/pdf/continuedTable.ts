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

const numbered =
  /^(?:[一二三四五六七八九十⼀⼆⼋⼗]{1,3}、|[（(][一二三四五六七八九十⼀⼆⼋⼗]{1,3}[）)]|\d{1,2}[.、．])/u

const isFilled = (cell: TableCell): boolean => cell.characters.length > 0

/** The cell of a row that stands above or below another cell. */
const partner = (row: TableRow, { rect }: TableCell): TableCell | undefined =>
  row.find((cell) => near(cell.rect.left, rect.left) && near(cell.rect.right, rect.right))

/** Whether `below` is the rest of `above`: the rest of its label, and nothing that both show. */
const isRest = (above: TableRow, below: TableRow): boolean => {
  const filled = below.filter(isFilled)
  const [label, ...values] = filled
  if (label === undefined || numbered.test(textOf(label)) || partner(above, label) === undefined) return false
  return (
    numbered.test(textOf(partner(above, label) ?? label)) &&
    values.every((value) => {
      const cell = partner(above, value)
      return cell !== undefined && !isFilled(cell)
    })
  )
}

const joinRows = (above: TableRow, below: TableRow): TableRow =>
  above.map((cell) => {
    const rest = partner(below, cell)
    return rest === undefined ? cell : { ...cell, characters: [...cell.characters, ...rest.characters] }
  })

export const continuedTable = (above: Table, below: Table): Table => {
  const rows = below.rows.slice(repeatedRows(above, below))
  const [last, first] = [above.rows[above.rows.length - 1], rows[0]]
  return {
    ...below,
    rows:
      last !== undefined && first !== undefined && isRest(last, first)
        ? [...above.rows.slice(0, -1), joinRows(last, first), ...rows.slice(1)]
        : [...above.rows, ...rows],
  }
}
