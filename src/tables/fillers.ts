/**
 * Bars at the end of a row that stand for the columns which its cells span.
 *
 * ```text
 *   二、上年结转 | 3 | 0 | | 3 | ||       several of them are no cells; one alone may be a blank one, but no row
 *   三、办理结果 | 公开 | 3 | 0 | | 3 | |    has a value more than those whose end is sure
 *   三、办理结果 | 公开 | 3 0 | | 3 | |      has a bar less than the others: a cell was lost, and the end is none
 * ```
 */
import type { Bars } from './readBars'
import { isFilled, type TextRow } from './TextRow'

/** How many cells stand behind the last label of a row. */
const valuesOf = ({ cells }: TextRow): number =>
  cells.length - 1 - cells.map(({ isValue }) => isValue).lastIndexOf(false)

/**
 * The rows of a table, some of which were filled up to its width: then all of them have as many bars, and one that has
 * another number of them has lost or gained a cell, so that no blank at its end is one.
 */
export const withoutLoneFillers = (
  rows: ReadonlyArray<TextRow>,
  barsOf: ReadonlyMap<TextRow, Bars>,
): ReadonlyArray<TextRow> => {
  const filled = rows.filter((row) => barsOf.get(row)?.filled === true)
  if (filled.length === 0) return rows
  const sure = new Set(filled.map(valuesOf))
  const widths = new Set(filled.map((row) => barsOf.get(row)?.count))
  return rows.map((row) => {
    const bars = barsOf.get(row)
    const last = row.cells[row.cells.length - 1]
    if (bars === undefined || bars.filled || last === undefined || isFilled(last)) return row
    const values = valuesOf(row)
    const isFiller = sure.has(values - 1) && !sure.has(values)
    return isFiller || !widths.has(bars.count) ? { ...row, cells: row.cells.slice(0, -1) } : row
  })
}
