/**
 * Rows whose blank cells nothing shows but the distance of those that are not: text aligned by spaces.
 *
 * ```text
 *                  自然人  商业企业  总计
 *   （一）予以公开      2         3     5
 *   （二）部分公开                1     1     ─►   (二)部分公开 │ │ 1 │ 1
 *   （六）其他处理                            ─►   (六)其他处理 │ │ │
 * ```
 *
 * Chinese characters take two columns in a terminal, and one where characters are counted. The text was aligned in the
 * width in which more of its rows stand in line; where as many do in both, nobody knows.
 */
import { least } from '../../lists/extent'
import type { Line } from '../lines/Line'
import { alignedColumns, type Columns } from './alignedColumns'
import { type AlignedLine, alignedLines } from './alignedLines'
import { alignedTables, isLabelBefore, isNames, type PlacedLine, placedIn, type Width } from './alignedTables'
import { blankAt, type TextRow } from '../TextRow'
import { flatMap } from '../../lists/flatMap'

/** By the lines that they stand for. */
type Rows = ReadonlyMap<Line, TextRow>

/** A line of a table, and in which of the columns it has its values; undefined where it is out of line. */
interface Fitted {
  readonly line: PlacedLine
  readonly at: ReadonlyArray<number> | undefined
}

interface FittedTable {
  readonly lines: ReadonlyArray<Fitted>
  readonly columns: Columns
  /** Whether its rows have more room in them than what parts two cells. */
  readonly isSpread: boolean
}

const isRow = ({ line, at }: Fitted): boolean => line.kind === 'row' && at !== undefined

/** The room between a label, or the edge of the page, and the values behind it, or between names. */
const roomsIn = ({ kind, labelAt, cellsAt }: PlacedLine): ReadonlyArray<number> => {
  const parts = kind === 'row' ? [labelAt ?? { from: 0, to: 0 }, ...cellsAt] : cellsAt
  return parts.slice(1).map(({ from }, i) => from - (parts[i]?.to ?? 0))
}

/** Where all cells are parted alike, a value may stand below any name: `行政许可 5` below `信息内容 本年增/减 …`. */
const areSpread = (rows: ReadonlyArray<PlacedLine>, names: ReadonlyArray<PlacedLine>): boolean => {
  const rooms = flatMap(rows, roomsIn)
  const usual = least([...rooms, ...flatMap(names, roomsIn)], (room) => room)
  return rooms.some((room) => room > usual)
}

/** Every line of a table below its names, where its columns are known. */
const fittedTables = (lines: ReadonlyArray<PlacedLine>): ReadonlyArray<FittedTable> =>
  flatMap(alignedTables(lines), (table) => {
    const columns = alignedColumns(table)
    if (columns === undefined) return []
    const isLabel = isLabelBefore(columns.extents[0]?.from ?? 0)
    const lastNames = table.header.map((line) => isNames(line) && !isLabel(line)).lastIndexOf(true)
    const below = [...table.header.slice(lastNames + 1), ...table.rows]
    const isLone = (line: PlacedLine | undefined): boolean => line?.kind === 'row' && line.label === undefined
    const at = (line: PlacedLine, i: number): Fitted['at'] => {
      if (line.kind === 'row') return columns.of(line)
      // Values alone on the next line may be those of the label.
      return isLabel(line) && !isLone(below[i - 1]) && !isLone(below[i + 1]) ? [] : undefined
    }
    const fitted = below.map((line, i) => ({ line, at: at(line, i) }))
    const rows = fitted.filter(isRow).map(({ line }) => line)
    return [{ lines: fitted, columns, isSpread: areSpread(rows, table.header.filter(isNames)) }]
  })

const leavesBlanks = ({ lines, columns: { extents }, isSpread }: FittedTable): boolean =>
  isSpread && lines.some((fitted) => isRow(fitted) && fitted.line.cells.length < extents.length)

/** A cell in each column, blank where the line has none. */
const rowOf = (
  { start, kind, label, cells: own }: AlignedLine,
  at: ReadonlyArray<number>,
  { extents }: Columns,
): TextRow => {
  const values = kind === 'row' ? own : []
  const cells = label === undefined ? [] : [label]
  extents.forEach((_, column) => {
    const end = cells.at(-1)?.end ?? start
    cells.push(values[at.indexOf(column)] ?? blankAt(end))
  })
  return { cells, bounded: true, blanks: 'distance' }
}

const rowsOf = ({ lines, columns, isSpread }: FittedTable): ReadonlyArray<readonly [Line, TextRow]> => {
  const width = columns.extents.length
  return isSpread || width === 1 || !lines.some(isRow)
    ? flatMap(lines, ({ line, at }) =>
        at === undefined || at.length === width ? [] : [[line.line, rowOf(line, at, columns)]],
      )
    : []
}

/** What a text says in one width of its characters. */
interface Reading {
  /** How many rows stand in line. */
  readonly inLine: number
  readonly rows: Rows
}

const readIn =
  (printed: string, lines: ReadonlyArray<AlignedLine>) =>
  (width: Width): Reading => {
    const tables = fittedTables(lines.map(placedIn(printed, width)))
    return {
      inLine: flatMap(tables, (table) => table.lines.filter(isRow)).length,
      rows: new Map(tables.some(leavesBlanks) ? flatMap(tables, rowsOf) : []),
    }
  }

/** Around a blank cell stand at least so many spaces. */
const gap = '   '

/** From here on, characters are as wide as Chinese ones: radicals, their punctuation and themselves. */
const firstWide = 0x2e80

/** The rows with blank cells; `printed` is the text in the width in which it was printed. */
export const alignedRows = (text: string, printed: string, lines: ReadonlyArray<Line>): Rows => {
  if (!text.includes(gap)) return new Map()
  const read = readIn(printed, alignedLines(text, lines))
  const inTerminal = read((code) => (code < firstWide ? 1 : 2))
  const counted = read(() => 1)
  if (inTerminal.inLine === counted.inLine) return new Map()
  return inTerminal.inLine > counted.inLine ? inTerminal.rows : counted.rows
}

/** The lines, with blank cells where distance shows them. */
export const withBlanksByDistance =
  (text: string, printed: string) =>
  (lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
    const rows = alignedRows(text, printed, lines)
    if (rows.size === 0) return lines
    return lines.map((line): Line => {
      const row = rows.get(line)
      return row === undefined ? line : { kind: 'row', row }
    })
  }
