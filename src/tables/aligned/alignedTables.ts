/**
 * Where the cells of aligned lines stand on the page, and which of the lines are a table together.
 */
import { least } from '../../lists/extent'
import type { AlignedLine } from './alignedLines'
import type { TextCell } from '../TextRow'

/** From one column of the page to another, counted from 0. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/** A line and the extents of its label and of its cells. */
export interface PlacedLine extends AlignedLine {
  readonly labelAt: Extent | undefined
  readonly cellsAt: ReadonlyArray<Extent>
}

/** How many columns of the page a UTF-16 unit takes. */
export type Width = (code: number) => number

/** The cells of a line on the page; `printed` has the characters as wide as they were printed. */
export const placedIn =
  (printed: string, width: Width) =>
  (line: AlignedLine): PlacedLine => {
    let at = line.start
    let column = 0
    const columnOf = (offset: number): number => {
      for (; at < offset; at++) column += width(printed.charCodeAt(at))
      return column
    }
    const placed = ({ start, end }: TextCell): Extent => ({ from: columnOf(start), to: columnOf(end) })
    const { kind, label, cells } = line
    const before = kind === 'row' && label !== undefined ? placed(label) : undefined
    const cellsAt = cells.map(placed)
    const [first, last] = [cellsAt[0], cellsAt.at(-1)]
    const all = first === undefined || last === undefined ? undefined : { from: first.from, to: last.to }
    return { ...line, labelAt: kind === 'names' ? all : before, cellsAt }
  }

/** What stands above the first values of a table, and the lines from there. */
export interface AlignedTable {
  readonly header: ReadonlyArray<PlacedLine>
  readonly rows: ReadonlyArray<PlacedLine>
}

/** More names are none of columns. */
const mostNames = 40

/** Whether a line may name columns; one text alone is a caption or a label. */
export const isNames = ({ kind, cells: { length } }: PlacedLine): boolean =>
  kind === 'ruling' || (kind === 'names' && length > 1 && length <= mostNames)

const endOf = ({ labelAt }: PlacedLine): number => labelAt?.to ?? 0

/** Whether a line is a label that ends before the columns begin. */
export const isLabelBefore =
  (column: number) =>
  (line: PlacedLine): boolean =>
    line.kind === 'names' && endOf(line) < column

/**
 * Tables end where names stand above columns anew, where there are texts behind a gap, and at any other line.
 * What stands a gap above the first values is no header of theirs, and perhaps in other columns.
 */
export const alignedTables = (lines: ReadonlyArray<PlacedLine>): ReadonlyArray<AlignedTable> => {
  const tables: Array<AlignedTable> = []
  let header: Array<PlacedLine> = []
  let rows: Array<PlacedLine> = []
  let firstValue = Infinity
  let isAfterGap = false
  const close = (): void => {
    if (header.length + rows.length > 1) tables.push({ header, rows })
    header = []
    rows = []
    firstValue = Infinity
  }
  /** Whether texts are a label below values, or of the header: there stand no names below a label. */
  const isOfTable = (line: PlacedLine): boolean => {
    const names = header.filter(isNames)
    if (rows.length === 0) return !isNames(line) || names.length === 0 || header.slice(-1).every(isNames)
    const firstColumn = isNames(line) ? least(names, ({ cellsAt }) => cellsAt[1]?.from ?? 0) : Infinity
    return line.kind === 'names' && endOf(line) <= Math.min(firstValue, firstColumn)
  }
  for (const line of lines) {
    if (line.kind === 'row') {
      if (isAfterGap && rows.length === 0) close()
      rows.push(line)
      firstValue = Math.min(firstValue, line.cellsAt[0]?.from ?? Infinity)
    } else if (line.kind !== 'gap') {
      if (line.kind === 'end' || isAfterGap || !isOfTable(line)) close()
      if (line.kind !== 'end') (rows.length > 0 ? rows : header).push(line)
    }
    isAfterGap = line.kind === 'gap'
  }
  close()
  return tables
}
