/**
 * Marks around the text of a cell that are none of it: emphasis and code of Markdown, quotation marks of exports.
 *
 * ```text
 *   **3**   `3`   "3"   ""   &nbsp;   \-3   '3
 *     ^      ^     ^                   ^^    ^
 * ```
 */
import { type Span, span } from '../text/Span'

const pairs = ['**', '__', '~~', '*', '_', '`', '"', "'"]
const quotes = '"\''

/** A space, as pages write it. */
const space = /^(?:&(?:nbsp|ensp|emsp|#160);)+$/u

/** What keeps a number from being taken for something else: the sign of a list, a sum. */
const before = /^(?:\\[-+]|'[-+]?)\d/u

const [afterSpace, digitZero, digitNine, lastMark] = [0x21, 0x30, 0x39, 0x7e]

/** Whether a unit may begin such a mark: most cells are digits or Chinese, and need no closer look. */
export const mayBeDressed = (unit: number): boolean =>
  unit >= afterSpace && unit <= lastMark && (unit < digitZero || unit > digitNine)

/** No cell with marks around it is longer. */
const longest = 200

/** The stretch without the marks around it, one pair within the other. */
export const undressed = (text: string, { start, end }: Span): Span => {
  if (end - start > longest) return span(start, end)
  const own = text.slice(start, end)
  if (space.test(own)) return span(start, start)
  const pair = pairs.find(
    (mark) => own.length >= 2 * mark.length && own.startsWith(mark) && own.endsWith(mark),
  )
  if (pair === undefined) return span(before.test(own) ? start + 1 : start, end)
  const within = own.slice(pair.length, -pair.length)
  const mark = pair.charAt(0)
  // A quotation mark within is doubled: `"危及""三安全一稳定"""`.
  const isOnePair = quotes.includes(mark)
    ? !within.replaceAll(mark + mark, '').includes(mark)
    : within !== '' && !within.includes(mark)
  return isOnePair ? undressed(text, span(start + pair.length, end - pair.length)) : span(start, end)
}
