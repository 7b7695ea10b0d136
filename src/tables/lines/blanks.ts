/**
 * Lines that say nothing: white space, and the number of a page.
 */
import { blank, type Blank } from './Line'
import type { Marked } from './Marked'

const pageNumber =
  /^(?:-{1,2} ?\d{1,4} ?-{1,2}|第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/u

/** 第 1234 页 / 共 1234 页 */
const longestPageNumber = 24

/** Two tabs, and nothing else, are a row of blank cells. */
export const asBlank = (line: Marked): Blank | undefined => {
  const { text, words, tabs } = line
  const length = words.end - words.start
  if (length === 0) return tabs > 1 ? undefined : blank
  return length <= longestPageNumber && pageNumber.test(text.slice(words.start, words.end))
    ? blank
    : undefined
}
