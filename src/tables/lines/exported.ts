/**
 * Rows with a mark between their cells, as tables are exported: `规章,0,"1,234",3` and `规章;0;1,234;3`.
 */
import type { Span } from '../../text/Span'
import { isValue } from '../cellValue'
import { cellBetween, type TextCell } from '../TextRow'

/** A comma may stand within the numbers of cells that another mark parts. */
const comma = ','
const marks = [';', '→', '~', '^', '#', comma]
const anyMark = /[;→~^#,]/u

const quote = '"'

/** The next such mark that stands in no brackets, up to the end of the line. */
const nextMark = (mark: string, text: string, from: number, end: number): number => {
  let depth = 0
  for (let i = from; i < end; i++) {
    const character = text.charAt(i)
    if (character === '(') depth++
    else if (character === ')') depth--
    else if (character === mark && depth <= 0) return i
  }
  return end
}

/** The cells between marks; a cell in quotation marks may have some of its own, and so may words in brackets. */
const cellsBetween = (mark: string, text: string, { start, end }: Span): ReadonlyArray<TextCell> => {
  const cells: Array<TextCell> = []
  for (let from = start; from <= end; ) {
    const closing = text.charAt(from) === quote ? text.indexOf(quote, from + 1) : -1
    const isQuoted =
      closing >= 0 && closing < end && (closing + 1 === end || text.charAt(closing + 1) === mark)
    const to = isQuoted ? closing + 1 : nextMark(mark, text, from, end)
    cells.push(isQuoted ? cellBetween(text, from + 1, closing) : cellBetween(text, from, to))
    from = to + 1
  }
  return cells
}

const apart = /\d \d|\D \d+$/u

/**
 * Whether cells are a label and values, or values of which there are several. `1,234` is one number, and a list in prose
 * has words behind its marks.
 */
const areRow = (cells: ReadonlyArray<TextCell>): boolean => {
  const values = cells.slice(cells.map((cell) => cell.isValue).lastIndexOf(false) + 1)
  // `规章 1,234 5,678`: what stands behind a space is a value of its own, and the marks are within numbers.
  if (cells.some((cell) => apart.test(cell.text))) return false
  const isLabelled = values.length < cells.length
  const isFilled = values.some(({ text }) => text !== '')
  return values.length > (isLabelled ? 1 : 2) || (isLabelled && isFilled)
}

/** The longest line that is looked at: a row has no sentences. */
const longestRow = 400
const stops = '。!?'
const sentence = /[。!?]/u

/** The cells of a line that one of the marks parts. */
export const cutAtMarks = (text: string, line: Span): ReadonlyArray<TextCell> | undefined => {
  if (line.end - line.start > longestRow || stops.includes(text.charAt(line.end - 1))) return undefined
  const whole = text.slice(line.start, line.end)
  if (!anyMark.test(whole) || isValue(whole) || sentence.test(whole)) return undefined
  const mark = marks.find((one) => whole.includes(one)) ?? comma
  const cells = cellsBetween(mark, text, line)
  return areRow(cells) ? cells : undefined
}
