/**
 * The lines between two rulings of a drawn table: one row in several lines, or as many rows.
 *
 * ```text
 *   +----------------+-----+---+
 *   | 行政规范性文件  | 103 | 0 |      a label in pieces, and nothing above or below a value: one row
 *   | （含标题修改）  |     |   |
 *   +----------------+-----+---+
 * ```
 */
import { isFilled, isFilledValue, type TextCell, type TextRow, textCell } from './TextRow'

/** The cell that stands in pieces, one below the other; what other columns have between them is not of it. */
const joined = (pieces: ReadonlyArray<TextCell>): TextCell | undefined => {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last && textCell(first.start, last.end, pieces.map(({ text }) => text).join(''))
}

export const rowsBetweenRulings = (lines: ReadonlyArray<TextRow>): ReadonlyArray<TextRow> => {
  const [first] = lines
  if (first === undefined) return lines
  const columns = first.cells.map((_, i) => lines.flatMap(({ cells }) => cells[i] ?? []))
  const isOneRow =
    lines.every(({ cells }) => cells.length === first.cells.length) &&
    columns.every((column) => !column.some(isFilledValue) || column.filter(isFilled).length === 1)
  if (!isOneRow) return lines
  const cells = columns.flatMap((column, i) => joined(column.filter(isFilled)) ?? first.cells[i] ?? [])
  return [{ cells, bounded: first.bounded }]
}
