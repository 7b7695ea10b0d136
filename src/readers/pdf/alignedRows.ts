/**
 * Tables without ruling lines: what stands apart on a line are its cells, and the numbers at its end
 * stand in columns.
 *
 * ```text
 *      1.属于国家秘密          0     0     3        a label and its values
 *      5.要求行政机关确认
 *                              0     2     2        a label around its values is theirs, and
 *      或重新出具已获取信息                         so are names of columns around others
 * ```
 *
 * Labels in more lines than that are left as lines: the words tell more than the places.
 */
import type { Table, TableCell, TableRow } from './Block'
import { type CutLine, cutLine, isValue } from './cutLine'
import { hullOf, joinedLines, type Line } from './Line'
import type { Rect } from './Sheet'
import { mapDefined } from '../../lists/flatMap'
import { withBlanks } from './valueColumns'

const overlaps = (a: Rect, b: Rect): boolean => a.left < b.right && b.left < a.right

/** In parts of the size: half a line and a little. */
const halfLine = 1.2

/** Texts half a line above or below a line, where it has nothing itself. */
const isBeside = ({ line, texts, values }: CutLine, other: CutLine | undefined): other is CutLine =>
  other?.values.length === 0 &&
  Math.abs(other.line.baseline - line.baseline) < halfLine * line.size &&
  other.texts.every(({ rect }) => ![...texts, ...values].some((one) => overlaps(one.rect, rect)))

/** Each text with the one below it as one; none where they do not stand so. */
const inPairs = (above: ReadonlyArray<Line>, below: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const pairs = mapDefined(above, (text, i) => {
    const rest = below[i]
    return rest !== undefined && overlaps(text.rect, rest.rect)
      ? joinedLines(text.rect.right, [text, rest])
      : undefined
  })
  return pairs.length === above.length && pairs.length === below.length ? pairs : []
}

/**
 * A line with the texts that were set in two lines around it: the label of bare values, names of columns beside other names,
 * values with their remarks.
 */
const withTexts = (row: CutLine, around: ReadonlyArray<Line>): CutLine | undefined => {
  const isTold = around.every(isValue) || (row.texts.length === 0) !== (row.values.length === 0)
  if (around.length === 0 || !isTold) return undefined
  const pieces = [...row.texts, ...row.values, ...around].sort((a, b) => a.rect.left - b.rect.left)
  const texts = pieces.map(isValue).lastIndexOf(false) + 1
  // No label stands behind values.
  return row.values.every((value) => pieces.indexOf(value) >= texts)
    ? { ...row, texts: pieces.slice(0, texts), values: pieces.slice(texts) }
    : undefined
}

const withLabels = (rows: ReadonlyArray<CutLine>): ReadonlyArray<CutLine> => {
  const found: Array<CutLine> = []
  for (let at = 0; at < rows.length; at++) {
    const [row, above, below] = [rows[at], found.at(-1), rows[at + 1]]
    if (row === undefined) continue
    const whole =
      isBeside(row, above) && isBeside(row, below)
        ? withTexts(row, inPairs(above.texts, below.texts))
        : undefined
    if (whole === undefined) found.push(row)
    else {
      found[found.length - 1] = whole
      at++
    }
  }
  return found
}

const rowOf = (page: number, row: CutLine, values: ReadonlyArray<Line | null>): TableRow => [
  ...row.texts.map(({ characters, rect }): TableCell => ({ characters, rect, page })),
  ...values.map((value, i): TableCell => {
    if (value !== null) return { characters: value.characters, rect: value.rect, page }
    // A blank lies between its neighbours.
    const left = values[i - 1]?.rect.right ?? row.texts.at(-1)?.rect.right ?? row.line.rect.left
    return {
      characters: [],
      rect: { ...row.line.rect, left, right: values[i + 1]?.rect.left ?? row.line.rect.right },
      page,
    }
  }),
]

const isTabular = ({ texts, values }: CutLine): boolean => values.length > 0 || texts.length > 1

/** Neighbours for which `is` gives the same answer, together. */
const grouped = <A>(items: ReadonlyArray<A>, is: (item: A) => boolean): ReadonlyArray<ReadonlyArray<A>> => {
  const groups: Array<Array<A>> = []
  let before: boolean | undefined
  for (const item of items) {
    const now = is(item)
    if (now === before) groups.at(-1)?.push(item)
    else groups.push([item])
    before = now
  }
  return groups
}

/** Lines of a page to lines and tables, in order. */
export const alignedRows = (
  page: number,
  lines: ReadonlyArray<Line>,
): ReadonlyArray<ReadonlyArray<Line> | Table> => {
  const rows = withLabels(lines.map(cutLine))
  const cells = new Map(rows.map((row, at) => [row, rowOf(page, row, withBlanks(rows, at))]))
  return grouped(rows, isTabular).map((group) =>
    group.some(isTabular)
      ? {
          kind: 'table',
          page,
          rect: hullOf(group.map(({ line }) => line)),
          rows: group.map((row) => cells.get(row) ?? []),
        }
      : group.map(({ line }) => line),
  )
}
