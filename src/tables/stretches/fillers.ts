/**
 * Bars at the end of a row that stand for the columns which its cells span.
 *
 * ```text
 *   二、上年结转 | 3 | 0 | | 3 | ||       several of them are no cells; one alone may be a blank one, but no row
 *   三、办理结果 | 公开 | 3 | 0 | | 3 | |    has a value more than those whose end is sure
 *   三、办理结果 | 公开 | 3 0 | | 3 | |      has a bar less than the others: a cell was lost, and the end is none
 * ```
 */
import { endOfRun, type Rewritten, rewriteRuns } from '../../lists/runs'
import { type BarRow, isBarRow, isBlank, type Line, type Row } from '../lines/Line'
import { isFilled, type TextRow } from '../TextRow'

/** How many cells stand behind the last label of a row. */
const valuesOf = ({ cells }: TextRow): number =>
  cells.length - 1 - cells.map(({ isValue }) => isValue).lastIndexOf(false)

/**
 * The rows of a table, some of which were filled up to its width: then all of them have as many bars, and one that has
 * another number of them has lost or gained a cell, so that no blank at its end is one.
 */
const withoutFillers = (rows: ReadonlyArray<BarRow>): ReadonlyArray<TextRow> => {
  const filled = rows.filter(({ bars }) => bars?.filled === true)
  if (filled.length === 0) return rows.map(({ row }) => row)
  const sure = new Set(filled.map(({ row }) => valuesOf(row)))
  const widths = new Set(filled.map(({ bars }) => bars?.count))
  return rows.map(({ row, bars }) => {
    const last = row.cells.at(-1)
    if (bars === undefined || bars.filled || last === undefined || isFilled(last)) return row
    const values = valuesOf(row)
    const isFiller = sure.has(values - 1) && !sure.has(values)
    return isFiller || !widths.has(bars.count) ? { ...row, cells: row.cells.slice(0, -1) } : row
  })
}

/** Blank lines may stand between the rows of one table. */
const rowsFrom = (_: BarRow, lines: ReadonlyArray<Line>, from: number): Rewritten<Row> => {
  const end = endOfRun(lines, from, (line) => isBarRow(line) || isBlank(line))
  const rows = withoutFillers(lines.slice(from, end).filter(isBarRow))
  return { by: rows.map((row) => ({ kind: 'row', row })), end }
}

/** The rows between bars, each with the cells that are its own. */
export const dropFillers = /* @__PURE__ */ rewriteRuns(isBarRow, rowsFrom)
