/**
 * Running text as it is reported: its lines without blank ones and drawn ones, and where each of them came from.
 *
 * ```text
 *   normalised   …⏎  （一）主动公开。⏎⏎───────⏎（二）依申请公开。⏎
 *   tidied       （一）主动公开。⏎（二）依申请公开。
 * ```
 */
import { type Normalized, quote } from '../normalize/Normalized'
import { type Span, span } from '../text/Span'

export interface Tidied {
  readonly text: string
  /** The span of the normalised text that a span of this one came from. */
  readonly origin: (where: Span) => Span
}

/** Blank lines, lines drawn around and in a table, and what parts cells and stands around their texts. */
const ruling = /^[|:;+\-=,"'*_~`^#\s\u2192\u2500-\u257f]*$/u

const isDrawn = (code: number): boolean => code < 128 || code === 0x2192 || (code >= 0x2500 && code <= 0x257f)

/** A line: where it begins in the tidied text, and where it stands in the normalised one. */
interface Line {
  readonly at: number
  readonly from: Span
}

export const tidied =
  (normalized: Normalized) =>
  (stretches: ReadonlyArray<Span>): Tidied => {
    let text = ''
    const lines: Array<Line> = []
    for (const stretch of stretches) {
      const quoted = quote(normalized)(stretch)
      // Characters that are simplified keep their length; should one not, its whole stretch is where they stand.
      const isAligned = quoted.length === stretch.end - stretch.start
      let start = stretch.start
      for (const printed of quoted.split('\n')) {
        const line = printed.trim()
        if (line !== '' && !(isDrawn(line.charCodeAt(0)) && ruling.test(line))) {
          if (text !== '') text += '\n'
          const from = start + printed.length - printed.trimStart().length
          lines.push({ at: text.length, from: isAligned ? span(from, from + line.length) : stretch })
          text += line
        }
        start += printed.length + 1
      }
    }
    const lineOf = (offset: number): Line | undefined => lines.filter(({ at }) => at <= offset).at(-1)
    const origin = ({ start, end }: Span): Span => {
      const [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))]
      if (first === undefined || last === undefined) return span(0, 0)
      return span(
        Math.min(first.from.start + start - first.at, first.from.end),
        Math.min(last.from.start + end - last.at, last.from.end),
      )
    }
    return { text, origin }
  }
