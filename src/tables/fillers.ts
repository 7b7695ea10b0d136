/**
 * Bars at the end of a row that stand for the columns which its cells span.
 *
 * ```text
 *   二、上年结转 | 3 | 0 | | 3 | ||       several of them are no cells; one alone may be a blank one, but no row
 *   三、办理结果 | 公开 | 3 | 0 | | 3 | |    has a value more than those whose end is sure
 * ```
 */
import { isFilled, type TextRow } from './TextRow'

/** How many cells stand behind the last label of a row. */
const valuesOf = ({ cells }: TextRow): number =>
  cells.length - 1 - cells.map(({ isValue }) => isValue).lastIndexOf(false)

/** The rows of a table, some of which were `filled` up to its width. */
export const withoutLoneFillers = (
  rows: ReadonlyArray<TextRow>,
  filled: ReadonlySet<TextRow>,
): ReadonlyArray<TextRow> => {
  const sure = new Set([...filled].map(valuesOf))
  return rows.map((row) => {
    const last = row.cells[row.cells.length - 1]
    const values = valuesOf(row)
    const isFiller =
      !filled.has(row) && last !== undefined && !isFilled(last) && sure.has(values - 1) && !sure.has(values)
    return isFiller ? { ...row, cells: row.cells.slice(0, -1) } : row
  })
}
