/**
 * The columns in which the values of a table without lines stand, so that blank cells show.
 *
 * ```text
 *   信息内容      制发    废止    有效        a header right above: its texts are the columns
 *   规章                   4                 ─► blank, 4, blank
 *
 *   1.属于国家秘密  0       3       1         else all rows around that no text of the value's side parts:
 *   2.其他                  2                 their values stand in the same columns
 * ```
 */
import type { CutLine } from './cutLine'
import type { Line } from './Line'
import type { Rect } from './Sheet'
import { flatMap } from '../../lists/flatMap'

type Anchor = (rect: Rect) => number

/** Numbers stand in columns by their middle, their end or their beginning. */
const middle: Anchor = ({ left, right }) => (left + right) / 2
const anchors: ReadonlyArray<Anchor> = [middle, ({ right }) => right, ({ left }) => left]

/** Rows this far apart may be of one table. */
const reach = 30

/** In parts of the size: anchors this near are one column, and columns are further apart. */
const [sameColumn, nextColumn] = [0.35, 1.2]

/** Whether a row has text where the values stand: a header, a heading or prose, beyond which is another table. */
const parts = (row: CutLine, left: number): boolean => {
  const last = row.texts.at(-1)
  return row.values.length === 0 && last !== undefined && last.rect.right > left
}

/** The places of columns in ascending order; none where two are too near to be told apart. */
const columnsAt = (values: ReadonlyArray<Line>, anchor: Anchor, size: number): ReadonlyArray<number> => {
  const columns: Array<number> = []
  for (const place of values.map(({ rect }) => anchor(rect)).sort((a, b) => a - b)) {
    const last = columns.at(-1)
    if (last === undefined || place - last > sameColumn * size) columns.push(place)
  }
  const isApart = columns.every((place, i) => i === 0 || place - (columns[i - 1] ?? 0) > nextColumn * size)
  return isApart ? columns : []
}

/** The values in their columns, blank where none stands; nothing if a value stands in no column of its own. */
const inColumns = (
  values: ReadonlyArray<Line>,
  columns: ReadonlyArray<number>,
  anchor: Anchor,
): ReadonlyArray<Line | null> | undefined => {
  const filled: Array<Line | null> = columns.map(() => null)
  let from = 0
  for (const value of values) {
    const at = columns.findIndex(
      (place, i) => i >= from && Math.abs(place - anchor(value.rect)) <= sameColumn * value.size,
    )
    if (at < 0) return undefined
    filled[at] = value
    from = at + 1
  }
  // A number that reaches into the next column may be two.
  const isClear = columns.every(
    (place, i) => filled[i] !== null || values.every(({ rect }) => place < rect.left || place > rect.right),
  )
  return isClear ? filled : undefined
}

/** The texts of a header but the first, which names the labels. */
const underHeader = (
  values: ReadonlyArray<Line>,
  header: CutLine,
): ReadonlyArray<Line | null> | undefined => {
  const columns = header.texts.slice(1).map(({ rect }) => middle(rect))
  return inColumns(values, columns, middle)
}

const rowsAround = (
  rows: ReadonlyArray<CutLine>,
  at: number,
  left: number,
  step: 1 | -1,
): ReadonlyArray<CutLine> => {
  const found: Array<CutLine> = []
  for (let i = at + step; found.length < reach; i += step) {
    const row = rows[i]
    if (row === undefined || parts(row, left)) break
    found.push(row)
  }
  return found
}

/** Where rows of several values stand; what a lone number stands under is told by a header alone. */
const fewestColumns = 5

/** The values of a row with its blank cells, as far as they can be told. */
export const withBlanks = (rows: ReadonlyArray<CutLine>, at: number): ReadonlyArray<Line | null> => {
  const values = rows[at]?.values ?? []
  const [first] = values
  if (first === undefined) return values
  const { left } = first.rect
  const above = rowsAround(rows, at, left, -1)
  const header = rows[at - above.length - 1]
  const named = header === undefined ? undefined : underHeader(values, header)
  if (named !== undefined) return named
  const around = flatMap([...above, ...rowsAround(rows, at, left, 1)], (row) => row.values)
  // Numbers of one column differ in width, and only the edge at which they were set makes few columns of them.
  const [fewest] = anchors
    .map((anchor) => ({ anchor, columns: columnsAt([...values, ...around], anchor, first.size) }))
    .filter(({ columns }) => columns.length > 0)
    .sort((one, other) => one.columns.length - other.columns.length)
  const { length } = fewest?.columns ?? []
  const isTold = length > values.length && (values.length > 1 || length >= fewestColumns)
  return (isTold && fewest !== undefined && inColumns(values, fewest.columns, fewest.anchor)) || values
}
