/**
 * Tables whose cells are parted by two separators each: no cell between them is one.
 *
 * ```text
 *   信息内容⇥⇥本年制发件数⇥⇥本年废止件数        | 信息内容 || 本年制发件数 || 本年废止件数
 *   规章⇥⇥3⇥⇥                                 | 规章     || 3           ||
 * ```
 */
import { endOfRun, type Rewritten, rewriteRuns } from '../../text/runs'
import type { BarRow, Line, Row } from '../lines/Line'
import { isFilled, type TextRow } from '../TextRow'

type CellsLine = Row | BarRow

const isCells = (line: Line): line is CellsLine =>
  (line.kind === 'row' && line.row.bounded) || line.kind === 'barRow'

const isBetween = ({ kind }: Line): boolean => kind === 'ruling' || kind === 'blank'

const isFirst = (_: unknown, i: number): boolean => i % 2 === 0

/** Fewer rows, or fewer cells, may have blank ones between them by chance. */
const fewestRows = 3
const fewestCells = 3

const areDoubled = (rows: ReadonlyArray<TextRow>): boolean =>
  rows.length >= fewestRows &&
  // Most tables show by their first row that they are none.
  rows.every(({ cells }) => !cells.some((cell, i) => i % 2 === 1 && isFilled(cell))) &&
  rows.some(({ cells }) => cells.filter(isFilled).length >= fewestCells)

const halved = <L extends CellsLine>(line: L): L => ({
  ...line,
  row: { ...line.row, cells: line.row.cells.filter(isFirst) },
})

const rowsFrom = (_: CellsLine, lines: ReadonlyArray<Line>, from: number): Rewritten<Line> => {
  const end = endOfRun(lines, from, (line) => isCells(line) || isBetween(line))
  const run = lines.slice(from, end)
  const by = areDoubled(run.filter(isCells).map(({ row }) => row))
    ? run.map((line) => (isCells(line) ? halved(line) : line))
    : run
  return { by, end }
}

/** The lines, without the cells that stand between two separators. */
export const dropBetweenDoubled: (lines: ReadonlyArray<Line>) => ReadonlyArray<Line> =
  /* @__PURE__ */ rewriteRuns(isCells, rowsFrom)
