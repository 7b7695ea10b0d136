/**
 * Tables that have a cell a line, each before a bar.
 *
 * ```text
 *   规章 |          |               |                  a bar alone is a blank cell, but the first one of a row
 *   0 |             规章 |          规章 |              opens it where every row has one
 *   |               0 |             0 |
 *   0 |             |               | |||              several bars end a row, also behind its last cell: there
 *   |||             0 |             |                  is what spans columns or rows
 * ```
 */
import { endOfRun, type Rewritten, rewriteRuns } from '../../lists/runs'
import {
  type BarCell,
  type BarRow,
  type BarsAlone,
  type Blank,
  barRow,
  isBlank,
  type Line,
} from '../lines/Line'
import { areDigits, isFilled, type TextCell } from '../TextRow'
import { flatMap, mapDefined } from '../../lists/flatMap'
import { rowsFromLabels } from './rowsFromLabels'

/** A cell and whether its row ends behind it; bars alone end a row and are no cell. */
interface Piece {
  readonly cell: TextCell | undefined
  readonly ends: boolean
}

const pieceOf = (line: Line): Piece | undefined => {
  if (line.kind === 'barCell') return { cell: line.cell, ends: false }
  if (line.kind === 'bars') return { cell: undefined, ends: true }
  return line.kind === 'barRow' && line.bars?.last !== undefined
    ? { cell: line.bars.last, ends: true }
    : undefined
}

interface Stretch {
  readonly cells: ReadonlyArray<TextCell>
  readonly isEnded: boolean
}

/** A label begins a row, and so does whatever stands behind the end of one. */
const stretchesOf = (pieces: ReadonlyArray<Piece>): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  let cells: Array<TextCell> = []
  const close = (isEnded: boolean): void => {
    if (cells.length > 0) stretches.push({ cells, isEnded })
    cells = []
  }
  for (const { cell, ends } of pieces) {
    if (cell?.isValue === false && !areDigits(cell.text)) close(false)
    if (cell !== undefined && (isFilled(cell) || cells.length > 0)) cells.push(cell)
    if (ends) close(true)
  }
  close(false)
  return stretches
}

const lastFilled = (cells: ReadonlyArray<TextCell>): number => cells.map(isFilled).lastIndexOf(true)

const isRow = ({ cells, isEnded }: Stretch): boolean =>
  isEnded && cells.some(({ isValue }) => !isValue) && cells.some(({ isValue }) => isValue)

/** The cells of a row that nothing ends: where there are more of them than in rows that are ended, one more than needed. */
const within =
  (width: number) =>
  (cells: ReadonlyArray<TextCell>): ReadonlyArray<TextCell> =>
    cells.slice(0, Math.max(cells.length > width ? width : 0, lastFilled(cells) + 1))

const rowsOf = (cells: ReadonlyArray<TextCell>): ReadonlyArray<BarRow> =>
  rowsFromLabels(cells).map((own) => barRow(own))

/** `isEnded`: what stands behind them shows that the last row has all of its cells. */
const rowsOfPieces = (pieces: ReadonlyArray<Piece>, isEnded: boolean): ReadonlyArray<BarRow> => {
  const [first] = pieces
  const opens = first?.cell !== undefined && !first.ends && !isFilled(first.cell)
  const stretches = stretchesOf(pieces)
  const width = stretches.filter(isRow).reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return flatMap(stretches, (stretch, i) => {
    const isLast = i === stretches.length - 1
    if (stretch.isEnded || (isLast && (isEnded || opens))) return rowsOf(stretch.cells)
    const { cells } = stretch
    return rowsOf(opens && lastFilled(cells) < cells.length - 1 ? cells.slice(0, -1) : within(width)(cells))
  })
}

const rowsFrom = (
  { kind }: BarCell | BarsAlone,
  lines: ReadonlyArray<Line>,
  from: number,
): Rewritten<BarRow | Blank> => {
  if (kind === 'bars') return { by: [], end: from + 1 }
  const end = endOfRun(lines, from, (line) => isBlank(line) || pieceOf(line) !== undefined)
  const next = lines[end]
  const isEnded = next?.kind === 'barRow' && next.bars?.opens === false
  const run = lines.slice(from, end)
  const rows = rowsOfPieces(
    mapDefined(run, (line) => pieceOf(line)),
    isEnded,
  )
  return { by: [...rows, ...run.filter(isBlank)], end }
}

const begins = (line: Line): line is BarCell | BarsAlone => line.kind === 'barCell' || line.kind === 'bars'

/** Rows for all cells before bars that stand together; bars that end none of them tell nothing. */
export const joinBarCells = /* @__PURE__ */ rewriteRuns(begins, rowsFrom)
