/**
 * Lines that say nothing: white space, and the number of a page.
 */
import { blank, type Blank } from './Line'
import type { Marked } from './Marked'

const pageNumber =
  /^(?:-{1,2} ?\d{1,4} ?-{1,2}|第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/u

/** 第 1234 页 / 共 1234 页 */
const longestPageNumber = 24

/** Whether a digit or what may stand before one opens the words, and whether they are short: most lines are no number. */
const mayBeNumber = ({ text, words: { start, end } }: Marked): boolean =>
  end - start <= longestPageNumber && '-第0123456789'.includes(text.charAt(start))

/** They are a row of blank cells. */
const twoTabs = /\t[^\t]*\t/u

export const asBlank = (line: Marked): Blank | undefined => {
  const { text, start, end, words, doTabsPart } = line
  if (words.start === words.end) return doTabsPart && twoTabs.test(text.slice(start, end)) ? undefined : blank
  return mayBeNumber(line) && pageNumber.test(text.slice(words.start, words.end)) ? blank : undefined
}
