/**
 * Lines whose cells stand apart by spaces.
 *
 * ```text
 *   信息内容   本年制发件数  现行有效件数      names, or a label: texts alone
 *   --------- ------------ ------------   ruling: a line under each column
 *   规章                   3              row: a label, if any, and values
 * ```
 */
import type { Span } from '../text/Span'
import { noBars } from './barRun'
import { readLine } from './readLine'
import { cellBetween, isFilled, type TextCell } from './TextRow'

/** `gap`: nothing, or the number of a page. `end`: a sentence, or what shows its cells by other means. */
export interface AlignedLine {
  readonly start: number
  readonly kind: 'names' | 'ruling' | 'row' | 'gap' | 'end'
  /** What stands before the values; of texts alone, all of them together. */
  readonly label: TextCell | undefined
  /** The values, or the words one by one. */
  readonly cells: ReadonlyArray<TextCell>
}

/** No line of a table is longer, spaces included. */
const widest = 600
const sentence = /[。;!?]/u
const underColumns = /^[-= ]+$/u

/** The words between the spaces of a line. */
const words = (text: string, { start, end }: Span): ReadonlyArray<TextCell> => {
  const cells: Array<TextCell> = []
  for (let from = start; from < end; ) {
    const space = text.indexOf(' ', from)
    const to = space < 0 || space > end ? end : space
    cells.push(cellBetween(text, from, to))
    from = to + 1
  }
  return cells.filter(isFilled)
}

const alignedLine = (text: string, line: Span): AlignedLine => {
  const { start, end } = line
  const other = (kind: 'gap' | 'end'): AlignedLine => ({ start, kind, label: undefined, cells: [] })
  const read = readLine(text, start, end, () => noBars)
  if (read.kind === 'blank') return other('gap')
  const whole = text.slice(start, Math.min(end, start + widest))
  if (end - start > widest || whole.includes('\t') || sentence.test(whole)) return other('end')
  if (read.kind === 'ruling' && underColumns.test(whole))
    return { start, kind: 'ruling', label: undefined, cells: words(text, line) }
  if (read.kind !== 'row' || read.bars !== undefined) return other('end')
  const [first, ...others] = read.row.cells
  if (first === undefined || !others.every(({ isValue }) => isValue)) return other('end')
  if (first.isValue) return { start, kind: 'row', label: undefined, cells: read.row.cells }
  return others.length > 0
    ? { start, kind: 'row', label: first, cells: others }
    : { start, kind: 'names', label: first, cells: words(text, line) }
}

/** The lines of a text, in order. */
export const alignedLines = (text: string): ReadonlyArray<AlignedLine> => {
  const lines: Array<AlignedLine> = []
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    lines.push(alignedLine(text, { start, end }))
    start = end + 1
  }
  return lines
}
