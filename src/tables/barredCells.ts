/**
 * Tables that have a cell a line, each before a bar, to rows.
 *
 * ```text
 *   规章 |          |               |                  a bar alone is a blank cell, but the first one of a row
 *   0 |             规章 |          规章 |              opens it where every row has one
 *   |               0 |             0 |
 *   0 |             |               | |||              several bars end a row, also behind its last cell: there
 *   |||             0 |             |                  is what spans columns or rows
 * ```
 */
import { areDigits, isFilled, type TextCell, type TextRow } from './TextRow'

/** A cell and whether its row ends behind it; bars alone end a row and are no cell. */
export interface BarredCell {
  readonly cell: TextCell | undefined
  readonly ends: boolean
}

interface Stretch {
  readonly cells: ReadonlyArray<TextCell>
  readonly isEnded: boolean
}

/** A label begins a row, and so does whatever stands behind the end of one. */
const stretchesOf = (lines: ReadonlyArray<BarredCell>): ReadonlyArray<Stretch> => {
  const stretches: Array<Stretch> = []
  let cells: Array<TextCell> = []
  const close = (isEnded: boolean): void => {
    if (cells.length > 0) stretches.push({ cells, isEnded })
    cells = []
  }
  for (const { cell, ends } of lines) {
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

/** Labels without values are rows of their own, as far as the text shows. */
const rowsOf = (cells: ReadonlyArray<TextCell>): ReadonlyArray<TextRow> => {
  const values = cells.findIndex(({ isValue }) => isValue)
  const label = values < 0 ? cells.length : Math.max(values - 1, 0)
  const alone = cells.slice(0, label).map((cell) => ({ cells: [cell], bounded: false }))
  const row = cells.slice(label)
  return row.length === 0 ? alone : [...alone, { cells: row, bounded: row.length > 1 }]
}

/** The rows of such a table. `isEnded`: what stands behind it shows that its last row has all of its cells. */
export const barredRows = (lines: ReadonlyArray<BarredCell>, isEnded: boolean): ReadonlyArray<TextRow> => {
  const [first] = lines
  const opens = first?.cell !== undefined && !first.ends && !isFilled(first.cell)
  const stretches = stretchesOf(lines)
  const width = stretches.filter(isRow).reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return stretches.flatMap((stretch, i) => {
    const isLast = i === stretches.length - 1
    if (stretch.isEnded || (isLast && (isEnded || opens))) return rowsOf(stretch.cells)
    const { cells } = stretch
    return rowsOf(opens && lastFilled(cells) < cells.length - 1 ? cells.slice(0, -1) : within(width)(cells))
  })
}
