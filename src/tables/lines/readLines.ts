/**
 * A text to its lines. Each kind of line is known in one place; the first that knows a line has it.
 */
import { asBarCell, asBarRow } from './barLines'
import { barRunsOf } from './barRun'
import { asBlank } from './blanks'
import type { Line } from './Line'
import { type Marked, markedLines } from './Marked'
import { asRuling } from './rulings'
import { asTabCell, asTabRow } from './tabs'
import { asWords } from './words'

export const readLines = (text: string): ReadonlyArray<Line> => {
  const asCellsBetweenBars = asBarRow(barRunsOf(text))
  const marked = markedLines(text)
  const read = (line: Marked): Line =>
    asTabCell(line) ??
    asBlank(line) ??
    asBarCell(line) ??
    asTabRow(line) ??
    asRuling(line) ??
    asCellsBetweenBars(line) ??
    asWords(line)
  const lines: Array<Line> = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push(read(marked({ start, end })))
    start = end + 1
  }
  return lines
}
