/**
 * Lines whose cells stand apart by spaces.
 *
 * ```text
 *   信息内容   本年制发件数  现行有效件数      names, or a label: texts alone
 *   --------- ------------ ------------   ruling: a line under each column
 *   规章                   3              row: a label, if any, and values
 * ```
 */
import type { Span } from '../../text/Span'
import type { Line } from '../lines/Line'
import { cellBetween, isFilled, type TextCell } from '../TextRow'

/** `gap`: nothing, or the number of a page. `end`: a sentence, or what shows its cells by other means. */
export interface AlignedLine {
  readonly line: Line
  /** Where it begins in the text. */
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

const alignedLine = (line: Line, text: string, span: Span): AlignedLine => {
  const { start, end } = span
  const as = (
    kind: AlignedLine['kind'],
    cells: ReadonlyArray<TextCell> = [],
    label?: TextCell,
  ): AlignedLine => ({ line, start, kind, label, cells })
  if (line.kind === 'blank') return as('gap')
  const whole = text.slice(start, Math.min(end, start + widest))
  if (end - start > widest || whole.includes('\t') || sentence.test(whole)) return as('end')
  if (line.kind === 'ruling' && underColumns.test(whole)) return as('ruling', words(text, span))
  if (line.kind !== 'row') return as('end')
  const [first, ...others] = line.row.cells
  if (first === undefined || !others.every(({ isValue }) => isValue)) return as('end')
  if (first.isValue) return as('row', line.row.cells)
  return others.length > 0 ? as('row', others, first) : as('names', words(text, span), first)
}

/** The lines of a text, in order. */
export const alignedLines = (text: string, lines: ReadonlyArray<Line>): ReadonlyArray<AlignedLine> => {
  let start = 0
  return lines.map((line) => {
    const feed = text.indexOf('\n', start)
    const span = { start, end: feed < 0 ? text.length : feed }
    start = span.end + 1
    return alignedLine(line, text, span)
  })
}
