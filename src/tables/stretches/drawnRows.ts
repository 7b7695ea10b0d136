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
import { endOfRun, type Rewritten, rewriteRuns } from '../../lists/runs'
import { type BarRow, barRow, isBarRow, type Line, type Ruling } from '../lines/Line'
import { isFilled, isFilledValue, joinedCell } from '../TextRow'
import { flatMap, mapDefined } from '../../lists/flatMap'

const isRuling = (line: Line): line is Ruling => line.kind === 'ruling'

const oneOrAll = (lines: ReadonlyArray<BarRow>): ReadonlyArray<BarRow> => {
  const [first] = lines
  if (first === undefined) return lines
  const rows = lines.map(({ row: { cells } }) => cells)
  const columns = first.row.cells.map((_, i) => mapDefined(rows, (cells) => cells[i]))
  const isOneRow =
    rows.every((cells) => cells.length === columns.length) &&
    columns.every((column) => !column.some(isFilledValue) || column.filter(isFilled).length === 1)
  if (!isOneRow) return lines
  const cells = flatMap(columns, (column) => {
    const [piece, ...others] = column.filter(isFilled)
    return piece === undefined ? column.slice(0, 1) : [joinedCell(piece, others)]
  })
  return [barRow(cells)]
}

/** Beside a ruling may stand the text of a cell that goes on below it: a line that is no row by itself. */
const restBeside = ({ beside }: Ruling): ReadonlyArray<BarRow> =>
  beside.length === 0 ? [] : [{ kind: 'barRow', row: { cells: beside, bounded: false }, bars: undefined }]

/** What stands from one ruling up to the next. */
const rowsFrom = (ruling: Ruling, lines: ReadonlyArray<Line>, from: number): Rewritten<BarRow> => {
  const rest = restBeside(ruling)
  const end = endOfRun(lines, from + 1, isBarRow)
  return ruling.isDrawn && lines[end]?.kind === 'ruling'
    ? { by: [...rest, ...oneOrAll(lines.slice(from + 1, end).filter(isBarRow))], end }
    : { by: rest, end: from + 1 }
}

/** The rows of drawn tables, and no more rulings. */
export const joinDrawnRows = /* @__PURE__ */ rewriteRuns(isRuling, rowsFrom)
