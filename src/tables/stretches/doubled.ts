/**
 * Tables whose cells are parted by two separators each: no cell between them is one.
 *
 * ```text
 *   信息内容⇥⇥本年制发件数⇥⇥本年废止件数        | 信息内容 || 本年制发件数 || 本年废止件数
 *   规章⇥⇥3⇥⇥                                 | 规章     || 3           ||
 * ```
 */
import { endOfRun, type Rewritten, rewriteRuns } from '../../lists/runs'
import type { BarRow, Line, Row } from '../lines/Line'
import { isFilled, type TextRow } from '../TextRow'
import { flatMap } from '../../lists/flatMap'

type CellsLine = Row | BarRow

const isCells = (line: Line): line is CellsLine =>
  (line.kind === 'row' && line.row.bounded) || line.kind === 'barRow'

const mayStandBetween = ({ kind }: Line): boolean => kind === 'ruling' || kind === 'blank'

const isFirst = (_: unknown, i: number): boolean => i % 2 === 0

/** Fewer cells in one of the rows, or fewer in all of them, may have blanks between by chance. */
const fewestCells = 3
const fewestInAll = 8

const areDoubled = (rows: ReadonlyArray<TextRow>): boolean =>
  rows.every(({ cells }) => cells.every((cell, i) => i % 2 === 0 || cell.text === '')) &&
  rows.some(({ cells }) => cells.filter(isFilled).length >= fewestCells) &&
  rows.length > 1 &&
  flatMap(rows, ({ cells }) => cells.filter(isFirst)).length >= fewestInAll

const halved = <L extends CellsLine>(line: L): L => ({
  ...line,
  row: { ...line.row, cells: line.row.cells.filter(isFirst) },
})

/** Most rows show by their second cell that they are none of such a table. */
const mayBegin = (line: Line): line is CellsLine => isCells(line) && line.row.cells[1]?.text === ''

const rowsFrom = (first: CellsLine, lines: ReadonlyArray<Line>, from: number): Rewritten<Line> => {
  const above = lines[from - 1]
  if (above !== undefined && isCells(above)) return { by: [first], end: from + 1 }
  const end = endOfRun(lines, from, (line) => isCells(line) || mayStandBetween(line))
  const run = lines.slice(from, end)
  const by = areDoubled(run.filter(isCells).map(({ row }) => row))
    ? run.map((line) => (isCells(line) ? halved(line) : line))
    : run
  return { by, end }
}

/** The lines, without the cells that stand between two separators. */
export const dropBetweenDoubled: (lines: ReadonlyArray<Line>) => ReadonlyArray<Line> =
  /* @__PURE__ */ rewriteRuns(mayBegin, rowsFrom)
