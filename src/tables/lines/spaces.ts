/**
 * A label and values with nothing but spaces between them: `规章 0 0 0`.
 */
import { type Span, trim } from '../../text/Span'
import { areDigits, cellBetween, type TextCell } from '../TextRow'

const space = 32
const openingBracket = 40

/** A label before numbers on one line is short and is no sentence; but an explanation in brackets may end it. */
const longestLabel = 60
const longestExplained = 160

/** With the spaces that hold columns apart. */
const widest = 400
const sentence = /[。;；!?]/u

/** The last such unit of a stretch, or one before it. */
const lastOf = (unit: number, text: string, { start, end }: Span): number => {
  let at = end - 1
  while (at >= start && text.charCodeAt(at) !== unit) at--
  return at
}

/** With its brackets. */
const longestRemark = 64

/** Where a value at the end of a stretch may be cut from what stands before it: not inside its remark, `22 (其中修订 16 件)`. */
const beforeRemark = (text: string, { start, end }: Span): number => {
  if (text.charAt(end - 1) !== ')') return end
  const from = Math.max(start, end - longestRemark)
  const opener = lastOf(openingBracket, text, { start: from, end })
  if (opener < from) return end
  return text.charCodeAt(opener - 1) === space ? opener - 1 : opener
}

/** The values at the end of a line, and what stands before them. */
export const cutBeforeValues = (text: string, line: Span): ReadonlyArray<TextCell> => {
  const values: Array<TextCell> = []
  let { end } = line
  while (end > line.start) {
    const before = { start: line.start, end: beforeRemark(text, { start: line.start, end }) }
    const start = lastOf(space, text, before) + 1
    const value = cellBetween(text, start, end)
    if (!value.isValue && !areDigits(value.text)) break
    values.push(value)
    end = trim(text)({ start: line.start, end: start }).end
  }
  const longest = text.charAt(end - 1) === ')' ? longestExplained : longestLabel
  const label =
    end > line.start && end - line.start <= widest ? cellBetween(text, line.start, end) : undefined
  if (values.length > 0 && label !== undefined && label.words.length <= longest && !sentence.test(label.text))
    return [label, ...values.reverse()]
  return values.length > 1 && end === line.start
    ? values.reverse()
    : [cellBetween(text, line.start, line.end)]
}
