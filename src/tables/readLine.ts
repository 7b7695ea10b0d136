/**
 * A line of normalised text, read for what separates its cells: tabs, bars, commas, or the spaces before its numbers.
 */
import { type Span, trim } from '../text/Span'
import type { BarRun } from './barRun'
import { isValue } from './cellValue'
import { cutAtCommas } from './commas'
import { type Bars, readBars } from './readBars'
import { areDigits, cellBetween, cutAt, isFilled, type TextCell, type TextRow } from './TextRow'

const pageNumber =
  /^(?:-{1,2} ?\d{1,4} ?-{1,2}|第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/u

/** 第 1234 页 / 共 1234 页 */
const longestPageNumber = 24

/** `|---|---|` and `+---+---+`, also without their frame; but `| - | - |` and `--` are placeholders. */
const ruled = /^(?=.*(?:---|===|:-|-:))[|:+\-= ]{3,}$/u
const longRuling = /-{7}|={3}/u
const startsRuling = '+-='

/** The markup of wikis has a cell a line, and this between rows: no placeholder. */
const wikiRowEnd = '|-'

/** The line under the header of a table, or drawn between rows. */
const isRuling = (text: string): boolean => ruled.test(text) && (/[|+]/u.test(text) || longRuling.test(text))

/** Where a line is drawn between the cells of some columns, while those of others go on: `| 不予公开 +----+---+`. */
const drawn = /\+[-+]{2}/u

const isBars = (text: string, { start, end }: Span): boolean => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) !== bar) return false
  return true
}

/** A label before numbers on one line is short and is no sentence; but an explanation in brackets may end it. */
const longestLabel = 60
const longestExplained = 160

/** With the spaces that hold columns apart. */
const widest = 400
const sentence = /[。;；!?]/u

const tab = 9
const space = 32
const openingBracket = 40
const comma = 44
const bar = 124

const cutAtTabs = /* @__PURE__ */ cutAt(tab)

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

/** `规章 0 0 0`: the values at the end of the line, and what stands before them. */
const cutBeforeValues = (text: string, line: Span): ReadonlyArray<TextCell> => {
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

/**
 * Blank lines end a row that has one cell a line behind tabs; bars alone, several of them, end one before bars.
 * Beside a ruling may stand the text of a cell that goes on below it.
 */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'bars' }
  | { readonly kind: 'ruling'; readonly isDrawn: boolean; readonly beside: ReadonlyArray<TextCell> }
  | { readonly kind: 'tabbed'; readonly cell: TextCell }
  | { readonly kind: 'barred'; readonly cell: TextCell }
  | { readonly kind: 'row'; readonly row: TextRow; readonly bars?: Bars }

const blank: Line = { kind: 'blank' }

const row = (cells: ReadonlyArray<TextCell>, bounded: boolean): Line => ({
  kind: 'row',
  row: { cells, bounded },
})

const barredRow = (cells: ReadonlyArray<TextCell>, bars: Bars): Line => ({
  kind: 'row',
  row: { cells, bounded: cells.length > 1 },
  bars,
})

/** Crossings make a drawn table, whose rows may have several lines; Markdown has none. */
const ruling = (text: string, beside: ReadonlyArray<TextCell> = []): Line => ({
  kind: 'ruling',
  isDrawn: text.includes('+'),
  beside,
})

/** What is left of the cells where a line is drawn through the others. */
const besideRuling = (text: string, cells: ReadonlyArray<TextCell>): ReadonlyArray<TextCell> =>
  cells
    .map((cell) => {
      const at = cell.text.search(drawn)
      return at < 0 ? cell : cellBetween(text, cell.start, cell.start + at)
    })
    .filter(isFilled)

/** Which separators stand between two offsets. One look at a line is cheaper than a search for each. */
interface Marks {
  readonly tabs: number
  readonly hasSpace: boolean
  readonly hasComma: boolean
  readonly hasBar: boolean
}

const marksOf = (text: string, start: number, end: number): Marks => {
  let tabs = 0
  let hasSpace = false
  let hasComma = false
  let hasBar = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > bar) continue
    if (code === tab) tabs++
    else if (code === space) hasSpace = true
    else if (code === comma) hasComma = true
    else if (code === bar) hasBar = true
  }
  return { tabs, hasSpace, hasComma, hasBar }
}

/** So many tabs before a value are blank cells; fewer may hold a cell a line away from the edge. */
const fewestBlanks = 3

/** Tabs between cells, before a lone value, or behind a label whose cells are all blank. */
const isCutByTabs = (text: string, { start, end }: Span, { start: from, end: to }: Span): boolean => {
  const first = text.indexOf('\t', from)
  if (first >= 0 && first < to) return true
  const isLabel = !isValue(text.slice(from, to))
  return isLabel ? first >= 0 && first < end : from - start >= fewestBlanks
}

const isPageNumber = (text: string, { start, end }: Span): boolean =>
  end - start <= longestPageNumber && pageNumber.test(text.slice(start, end))

/** What a line is. `run` tells of the lines with bars that stand with it. */
export const readLine = (text: string, start: number, end: number, run: () => BarRun): Line => {
  if (start === end) return blank
  const { tabs, hasSpace, hasComma, hasBar } = marksOf(text, start, end)
  const line = trim(text)({ start, end })
  if (tabs === 1 && text.charCodeAt(start) === tab) {
    const cells = hasSpace ? cutBeforeValues(text, line) : []
    // The tab of an indented table stands before whole rows.
    return cells.length > 1 && cells[0]?.isValue === false
      ? row(cells, true)
      : { kind: 'tabbed', cell: cellBetween(text, start + 1, end) }
  }
  if (line.start === line.end) return tabs > 1 ? row(cutAtTabs(text, start, end), true) : blank
  if (isPageNumber(text, line)) return blank
  if (hasBar) {
    const last = line.end - 1
    if (text.indexOf('|', line.start) === last)
      return { kind: 'barred', cell: cellBetween(text, line.start, last) }
    if (isBars(text, line)) return { kind: 'bars' }
    const whole = text.slice(line.start, line.end)
    if (whole === wikiRowEnd || isRuling(whole)) return ruling(whole)
    const { cells, bars } = readBars(text, start, line, run)
    return drawn.test(whole) ? ruling(whole, besideRuling(text, cells)) : barredRow(cells, bars)
  }
  if (tabs > 0 && isCutByTabs(text, { start, end }, line)) return row(cutAtTabs(text, start, end), true)
  if (startsRuling.includes(text.charAt(line.start))) {
    const whole = text.slice(line.start, line.end)
    if (isRuling(whole)) return ruling(whole)
  }
  const cells = hasSpace ? cutBeforeValues(text, line) : [cellBetween(text, line.start, line.end)]
  const exported = hasComma ? cutAtCommas(text, line) : undefined
  // `规章 0 3 1,234`: the separator is the one that parts more cells.
  return exported !== undefined && exported.length > cells.length
    ? row(exported, true)
    : row(cells, cells.length > 1)
}
