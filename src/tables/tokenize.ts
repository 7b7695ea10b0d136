/**
 * Lines of normalised text to rows of cells, for every way in which a table ends up in text.
 *
 * ```text
 *   规章⇥0⇥0⇥0              tabs: a bounded row
 *   | 规章 | 0 | 0 | 0 |     bars: a bounded row
 *   规章 0 0 0               a label and numbers: a bounded row
 *   ⇥规章                    one cell a line, each behind a tab: a row until the next blank line
 *   ⇥0
 *   规章                     anything else: an open row of one cell
 * ```
 */
import { type Span, trim } from '../text/Span'
import { isNumber, isValue } from './cellValue'
import type { TextCell, TextRow } from './TextRow'

const pageNumber =
  /^(?:-{1,2} ?\d{1,4} ?-{1,2}|第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\d{1,4} ?\/ ?\d{1,4})$/u

const ruling = /^[|:+\- ]{3,}$/u

/** The line under the header of a Markdown table; `| - | - |` is a row of placeholders. */
const isRuling = (text: string): boolean => /---|:-|-:/u.test(text) && ruling.test(text)

/** A label before numbers on one line is short and is no sentence. */
const longestLabel = 60
const sentence = /[。;；!?]/u

type Cut = (text: string, line: Span) => ReadonlyArray<TextCell>

const cell =
  (text: string) =>
  (span: Span): TextCell => {
    const { start, end } = trim(text)(span)
    return { start, end, text: text.slice(start, end) }
  }

const cutAt =
  (separator: string): Cut =>
  (text, line) => {
    const cells: Array<TextCell> = []
    let start = line.start
    for (let i = start; i < line.end; i++) {
      if (text.charAt(i) !== separator) continue
      cells.push(cell(text)({ start, end: i }))
      start = i + 1
    }
    cells.push(cell(text)({ start, end: line.end }))
    return cells
  }

const cutAtTabs = /* @__PURE__ */ cutAt('\t')

/**
 * Outer bars are a frame, not cells. A line that begins with one space and a bar has a blank first cell
 * (`a | b` without a frame); a bar at its end alone is a frame only behind a cell alone.
 */
const cutAtBars: Cut = (text, line) => {
  const { start, end } = trim(text)(line)
  const isFramed = text.charAt(start) === '|' && start - line.start !== 1
  const isAlone = text.indexOf('|', start) === end - 1
  const closes = (isFramed && end - 1 > start) || isAlone ? text.charAt(end - 1) === '|' : false
  return cutAt('|')(text, { start: isFramed ? start + 1 : line.start, end: closes ? end - 1 : end })
}

/** Where a value that ends at `end` may be cut from what stands before it: not inside its remark, `22 (其中修订 16 件)`. */
const beforeRemark = (text: string, end: number): number => {
  const opener = text.charAt(end - 1) === ')' ? text.lastIndexOf('(', end) : -1
  return opener < 0 ? end - 1 : text.charAt(opener - 1) === ' ' ? opener - 2 : opener
}

/** Also `00`, which is no number: what is left of `1 00` stands among values, and is none of a label. */
const digits = /^\d{1,9}$/u

/** `规章 0 0 0`: the values at the end of the line, and what stands before them. */
const cutBeforeValues: Cut = (text, line) => {
  const whole = cell(text)(line)
  const values: Array<TextCell> = []
  let end = whole.end
  while (end > whole.start) {
    const start = Math.max(text.lastIndexOf(' ', beforeRemark(text, end)) + 1, whole.start)
    const value = cell(text)({ start, end })
    if (!isValue(value.text) && !digits.test(value.text)) break
    values.push(value)
    end = trim(text)({ start: whole.start, end: start }).end
  }
  values.reverse()
  if (values.length === 0 || end === whole.start) return values.length > 1 ? values : [whole]
  const label = cell(text)({ start: whole.start, end })
  const isLabel = label.text.length <= longestLabel && !sentence.test(label.text)
  return isLabel ? [label, ...values] : [whole]
}

/** A remark on a line of its own below its number: `22`, then `(其中修订16件)`. */
const remark = /^\((?:其中|含|包括|包含).{1,56}\)$/u

const isRemarkOf = (above: TextRow, below: TextRow): boolean =>
  !above.bounded &&
  !below.bounded &&
  isNumber(above.cells[0]?.text ?? '') &&
  remark.test(below.cells[0]?.text ?? '')

const withRemark =
  (below: TextCell) =>
  ({ start, text }: TextCell): TextCell => ({ start, end: below.end, text: text + below.text })

/** Rows and, where a line is blank, `null`: blank lines end a row that has one cell a line. */
type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'tabbed'; readonly cell: TextCell }
  | ({ readonly kind: 'row' } & TextRow)

const isTabbed = (text: string, { start, end }: Span): boolean =>
  text.charCodeAt(start) === 9 && text.lastIndexOf('\t', end - 1) === start

/** Tabs between cells, or behind a label whose cells are all blank. */
const hasTabs = (text: string, { end }: Span, whole: TextCell): boolean =>
  whole.text.includes('\t') || (text.charAt(whole.end) === '\t' && whole.end < end && !isValue(whole.text))

const readLine = (text: string, line: Span): Line => {
  if (isTabbed(text, line))
    return { kind: 'tabbed', cell: cell(text)({ start: line.start + 1, end: line.end }) }
  const whole = cell(text)(line)
  if (whole.text === '') {
    const tabs = cutAtTabs(text, line)
    return tabs.length > 2 ? { kind: 'row', cells: tabs, bounded: true } : { kind: 'blank' }
  }
  if (pageNumber.test(whole.text)) return { kind: 'blank' }
  if (whole.text.includes('|')) {
    if (isRuling(whole.text)) return { kind: 'blank' }
    const cells = cutAtBars(text, line)
    return { kind: 'row', cells, bounded: cells.length > 1 }
  }
  if (hasTabs(text, line, whole)) return { kind: 'row', cells: cutAtTabs(text, line), bounded: true }
  const cells = whole.text.includes(' ') ? cutBeforeValues(text, line) : [whole]
  return { kind: 'row', cells, bounded: cells.length > 1 }
}

/** The rows of a text, in order. */
export const tokenize = (text: string): ReadonlyArray<TextRow> => {
  const rows: Array<TextRow> = []
  let column: Array<TextCell> = []
  let resumable: Array<TextCell> = []
  const close = (): void => {
    if (column.length > 0) rows.push({ cells: column, bounded: column.length > 1 })
    column = []
  }
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = readLine(text, { start, end })
    start = end + 1
    if (line.kind === 'tabbed') column.push(line.cell)
    else if (line.kind === 'blank') {
      resumable = column.length > 0 ? column : resumable
      close()
    } else if (!line.bounded && resumable.length > 0 && column.length === 0 && text.charCodeAt(start) === 9) {
      /*  A cell of two paragraphs: its second line has no tab, and the row goes on behind it.
       *    ⇥商业
       *    (blank)
       *    企业
       *    ⇥科研                                                                             */
      rows.pop()
      column = resumable
      const [above, below] = [column.pop(), line.cells[0]]
      if (above !== undefined && below !== undefined)
        column.push({ start: above.start, end: below.end, text: above.text + below.text })
      resumable = []
    } else {
      close()
      resumable = []
      const last = rows[rows.length - 1]
      const [only] = line.cells
      if (last !== undefined && only !== undefined && isRemarkOf(last, line)) {
        rows[rows.length - 1] = { cells: last.cells.map(withRemark(only)), bounded: false }
      } else rows.push(line)
    }
  }
  close()
  return rows
}
