/**
 * A line of cells between bars: which of its bars stand between cells, and which frame them or fill it up.
 */
import { type Span, trim } from '../text/Span'
import type { BarRun } from './barRun'
import { cellBetween, cutAt, isFilledValue, type TextCell } from './TextRow'

const space = 32
const bar = 124

const cutAtEveryBar = /* @__PURE__ */ cutAt(bar)

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
  const last = cells[cells.length - 1]
  return last !== undefined && (isFilledValue(last) || (last.isValue && cells.length > 2)) ? cells : undefined
}

/** `3 | ||||`: one cell, and bars for what spans columns behind it. */
const lastOfRow = (text: string, { start, end }: Span): TextCell | undefined => {
  const first = text.indexOf('|', start)
  for (let i = first + 1; i < end; i++)
    if (text.charCodeAt(i) !== bar && text.charCodeAt(i) !== space) return undefined
  return cellBetween(text, start, first)
}

/**
 * What the bars of a row tell: how many there are, whether it begins with one, whether some at its end were no cells,
 * and the cell that stands alone before all of them.
 */
export interface Bars {
  readonly count: number
  readonly opens: boolean
  readonly filled: boolean
  readonly last: TextCell | undefined
}

const barsIn = (text: string, { start, end }: Span): number => {
  let count = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === bar) count++
  return count
}

/** A line with bars, and what they tell. */
export const readBars = (
  text: string,
  lineStart: number,
  line: Span,
  run: () => BarRun,
): { readonly cells: ReadonlyArray<TextCell>; readonly bars: Bars } => {
  const unfilled = withoutFillers(text, lineStart, line, run)
  return {
    cells: unfilled ?? cutAtBars(text, lineStart, line, run),
    bars: {
      count: barsIn(text, line),
      opens: text.charCodeAt(line.start) === bar,
      filled: unfilled !== undefined,
      last: lastOfRow(text, line),
    },
  }
}
