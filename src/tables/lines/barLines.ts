/**
 * Lines with bars: cells between them, a cell before the only one, bars alone.
 */
import { type Span, trim } from '../../text/Span'
import { cellBetween, cutAt, isFilledValue, type TextCell } from '../TextRow'
import type { BarRun } from './barRun'
import { type BarCell, type BarRow, type Bars, type BarsAlone, barRow, type Ruling } from './Line'
import type { Marked } from './Marked'
import { asRulingBeside } from './rulings'

const space = 32
const bar = 124

export const cutAtEveryBar = /* @__PURE__ */ cutAt(bar)

const barsIn = (text: string, { start, end }: Span): number => {
  let count = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === bar) count++
  return count
}

/** `规章 |`, and `||` alone. */
export const asBarCell = ({ text, words, hasBar }: Marked): BarCell | BarsAlone | undefined => {
  if (!hasBar) return undefined
  const last = words.end - 1
  if (text.indexOf('|', words.start) === last)
    return { kind: 'barCell', cell: cellBetween(text, words.start, last) }
  return barsIn(text, words) === words.end - words.start ? { kind: 'bars' } : undefined
}

/** `a| b| c`: with text right before its bars, a line has none before its first cell. */
const endsCells = /[^\s|]\|/u

/**
 * Outer bars are a frame, not cells. A line that begins with one space and a bar has a blank first cell
 * (`a | b` without a frame), and a bar at the end alone is none. Where all lines that stand together end with one,
 * none of them has a blank cell behind it, and where not all of them begin with one, it stands behind a blank cell.
 */
const cutAtBars = (
  text: string,
  lineStart: number,
  { start, end }: Span,
  run: () => BarRun,
): ReadonlyArray<TextCell> => {
  const opens = text.charCodeAt(start) === bar && start - lineStart !== 1
  const closes = end - 1 > start && text.charCodeAt(end - 1) === bar
  const { isClosed, isOpen } = closes ? run() : { isClosed: false, isOpen: false }
  const isFramed = opens && (isOpen || !isClosed) && (closes || !endsCells.test(text.slice(start, end)))
  return cutAtEveryBar(
    text,
    isFramed ? start + 1 : lineStart,
    closes && (isFramed || isClosed) ? end - 1 : end,
  )
}

/** Where a row ends before the bars that stand for nothing but the columns that its cells span: `行政许可 | 0 | |||`. */
const beforeFillers = (text: string, { start, end }: Span): number => {
  let to = end
  while (to > start && text.charCodeAt(to - 1) === bar) to--
  if (end - to < 2 || text.charCodeAt(to - 1) !== space) return end
  const last = trim(text)({ start, end: to }).end
  return text.charCodeAt(last - 1) === bar ? last : to + 1
}

/** A label with nothing but such bars behind it has blank cells for all that they tell. */
const withoutFillers = (
  text: string,
  lineStart: number,
  line: Span,
  run: () => BarRun,
): ReadonlyArray<TextCell> | undefined => {
  const end = beforeFillers(text, line)
  const cells = end < line.end ? cutAtBars(text, lineStart, { ...line, end }, run) : []
  const last = cells.at(-1)
  return last !== undefined && (isFilledValue(last) || (last.isValue && cells.length > 2)) ? cells : undefined
}

/** `3 | ||||`: one cell, and bars for what spans columns behind it. */
const lastOfRow = (text: string, { start, end }: Span): TextCell | undefined => {
  const first = text.indexOf('|', start)
  for (let i = first + 1; i < end; i++)
    if (text.charCodeAt(i) !== bar && text.charCodeAt(i) !== space) return undefined
  return cellBetween(text, start, first)
}

/** Cells between bars. `run` tells of the lines with bars that stand with this one. */
export const asBarRow =
  (run: (start: number) => BarRun) =>
  (line: Marked): BarRow | Ruling | undefined => {
    const { text, start, words, hasBar } = line
    if (!hasBar) return undefined
    const ofLine = (): BarRun => run(start)
    const unfilled = withoutFillers(text, start, words, ofLine)
    const cells = unfilled ?? cutAtBars(text, start, words, ofLine)
    const bars: Bars = {
      words,
      count: barsIn(text, words),
      opens: text.charCodeAt(words.start) === bar,
      filled: unfilled !== undefined,
      last: lastOfRow(text, words),
    }
    return asRulingBeside(line, cells) ?? barRow(cells, bars)
  }
