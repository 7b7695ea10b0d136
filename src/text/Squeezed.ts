/**
 * A stretch of text as its words run on: without white space and marks of markup, with the way back.
 *
 * ```text
 *   text       2024 年临江县人民政府信息公开工作⏎**年度报告**⏎发布日期：2025-01-08 09:30
 *   squeezed   2024年临江县人民政府信息公开工作年度报告发布日期:2025-01-08 09:30
 *              └ line 0                      └ line 1└ line 2
 * ```
 *
 * Chinese needs no spaces, so a phrase is found however it was spaced out or broken over lines. Between
 * two digits one space stays, or a date and the time behind it would be one number. Tabs stay: they
 * part the cells of a row.
 */
import { type Span, span } from './Span'

export interface Squeezed {
  readonly text: string
  /** Where the lines begin that are not blank. */
  readonly lines: ReadonlyArray<number>
  /** Stretches copied without a gap: where each begins in `text`, and where in the text it came from. */
  readonly runs: ReadonlyArray<number>
  readonly origins: ReadonlyArray<number>
}

const lineFeed = 10
const space = 32
const hash = 0x23
const asterisk = 0x2a

const isDropped = (code: number): boolean =>
  code <= asterisk && (code === space || code === lineFeed || code === hash || code === asterisk)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const squeeze =
  (text: string) =>
  ({ start, end }: Span): Squeezed => {
    const lines: Array<number> = []
    const runs: Array<number> = []
    const origins: Array<number> = []
    let out = ''
    let last = 0
    let isLineStart = true
    for (let i = start; i < end; ) {
      const code = text.charCodeAt(i)
      if (isDropped(code)) {
        isLineStart ||= code === lineFeed
        i++
        continue
      }
      if (isDigit(last) && isDigit(code)) {
        runs.push(out.length)
        origins.push(i - 1)
        out += ' '
      }
      if (isLineStart) lines.push(out.length)
      isLineStart = false
      runs.push(out.length)
      origins.push(i)
      let to = i + 1
      while (to < end && !isDropped(text.charCodeAt(to))) to++
      out += text.slice(i, to)
      last = text.charCodeAt(to - 1)
      i = to
    }
    return { text: out, lines, runs, origins }
  }

/** The last of the ascending numbers that is not above `limit`; -1 where all are. */
const lastUpTo = (numbers: ReadonlyArray<number>, limit: number): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

const originOf = ({ runs, origins }: Squeezed, offset: number): number => {
  const run = lastUpTo(runs, offset)
  return (origins[run] ?? 0) + offset - (runs[run] ?? 0)
}

/** The span of the text that a span of the squeezed text, not empty, was made of. */
export const origin =
  (squeezed: Squeezed) =>
  ({ start, end }: Span): Span =>
    span(originOf(squeezed, start), originOf(squeezed, end - 1) + 1)

/** The index of the line that an offset stands in. */
export const lineAt =
  ({ lines }: Squeezed) =>
  (offset: number): number =>
    lastUpTo(lines, offset)

/** A line of the squeezed text; empty beyond the first and the last. */
export const line =
  ({ text, lines }: Squeezed) =>
  (index: number): Span => {
    const start = lines[index]
    if (start === undefined) return span(text.length, text.length)
    const end = lines[index + 1] ?? text.length
    return span(start, text.charCodeAt(end - 1) === space ? end - 1 : end)
  }
