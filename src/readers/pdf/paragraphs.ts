/**
 * Lines to paragraphs: a line goes on in the next one where it had no room left for its first word.
 *
 * ```text
 *   │    二、主动公开        │   room left: ends here
 *   │    本年度共收到申请三十│   no room left, and
 *   │六件，均已答复。        │   not indented: goes on
 * ```
 */
import { greatest } from '../../lists/extent'
import { joinedLines, type Line, plain } from './Line'
import { numbered } from './numbered'
import { mapDefined } from '../../lists/flatMap'

/** The area of the text on a page. */
export interface Column {
  readonly left: number
  readonly right: number
}

/** How wide the first piece of a line is that is never parted: a word, a number, one Han character with its mark. */
const firstWord = (line: Line): number => {
  const text = plain(line)
  const length =
    /^[\w.,:;%&'()/@+-]{1,40}|^.[\u3001\u3002\uff0c\uff1a\uff1b\uff09\u201d\u300b]{0,2}/u.exec(text)?.[0]
      .length ?? 1
  const letters = mapDefined(line.characters.slice(0, length), ({ letter }) => letter)
  const [first, last] = [letters[0], letters.at(-1)]
  return first === undefined || last === undefined ? 0 : last.rect.right - first.rect.left
}

const ended = /[。：:；;！？!?]$/u

/** In parts of the size. */
const [indent, slack, mostPitch] = [0.8, 0.6, 2.6]

export const goesOn =
  ({ left, right }: Column) =>
  (above: Line, below: Line): boolean => {
    const room = right - above.rect.right
    const isSameType = Math.abs(above.size - below.size) <= 0.06 * Math.max(above.size, below.size)
    const isIndented = below.rect.left > left + indent * below.size
    const isNext =
      below.baseline <= above.baseline || below.baseline - above.baseline < mostPitch * below.size
    const isNewItem = numbered.test(plain(below)) && ended.test(plain(above))
    return isSameType && !isIndented && isNext && !isNewItem && room < firstWord(below) + slack * above.size
  }

/** In points: edges this near are one. */
const sameEdge = 2

/** The leftmost edge that two lines share; the leftmost of all where none is shared. */
const leftOf = (lines: ReadonlyArray<Line>): number => {
  const lefts = lines.map(({ rect }) => rect.left).sort((a, b) => a - b)
  return lefts.find((edge, i) => (lefts[i + 1] ?? Infinity) - edge < sameEdge) ?? lefts[0] ?? 0
}

/** Where the writing begins and ends: if only one line reaches so far to the right, the page has even margins. */
export const columnOf = (lines: ReadonlyArray<Line>, pageWidth: number): Column => {
  const left = leftOf(lines)
  const right = Math.max(
    left,
    greatest(lines, ({ rect }) => rect.right),
  )
  const full = lines.filter(
    ({ rect, size }) => right - rect.right < size && rect.right - rect.left > 0.4 * pageWidth,
  )
  return { left, right: full.length > 1 ? right : Math.max(right, pageWidth - left) }
}

export const paragraphsOf = (column: Column, lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  const joins = goesOn(column)
  const paragraphs: Array<[Line, ...Array<Line>]> = []
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const above = paragraph?.[paragraph.length - 1]
    if (above !== undefined && joins(above, line)) paragraph?.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((paragraph) => joinedLines(column.right, paragraph))
}
