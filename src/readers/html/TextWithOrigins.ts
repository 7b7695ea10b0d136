/**
 * A text put together from pieces of a page, and the way back.
 *
 * ```text
 *   page   <td><p>规范性<br>文件</p></td><td>&nbsp;60</td>
 *   text           规范性文件⇥60
 *   pieces         └ 1  ┘└2 ┘3└4        3 stands for what lies between the cells
 * ```
 */
import { type Span, span } from '../../text/Span'

export interface TextWriter {
  /** Adds what the page has from `start` to `end`, as it is or in other words. */
  readonly add: (text: string, start: number, end: number) => void
  /** Adds what parts two pieces, of which the second begins at `next`. */
  readonly part: (text: string, next: number) => void
  readonly length: () => number
  readonly last: () => number
  /** The end of the text so far: some headings and paragraphs. */
  readonly recent: () => string
  readonly done: () => TextWithOrigins
}

export interface TextWithOrigins {
  readonly text: string
  /** The tightest span of the page around what a span of the text was made of. */
  readonly locate: (span: Span) => Span
}

/** The last of the ascending numbers that is below `limit`; 0 where none is. */
const lastBelow = (numbers: ReadonlyArray<number>, limit: number): number => {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

const longestMemory = 4000

export const textWriter = (): TextWriter => {
  let text = ''
  let written = 0
  // One entry a piece: where it stands in the text, and where in the page.
  const at: Array<number> = []
  const starts: Array<number> = []
  const ends: Array<number> = []

  const add: TextWriter['add'] = (piece, start, end) => {
    at.push(text.length)
    starts.push(start)
    ends.push(end)
    text += piece
    written = end
  }

  /** Where in the page a piece has the unit that stands so far behind its own start. */
  const within = (piece: number, offset: number, otherwise: number): number => {
    const start = starts[piece] ?? 0
    const length = (ends[piece] ?? 0) - start
    const from = at[piece] ?? 0
    return (at[piece + 1] ?? text.length) - from === length ? start + offset - from : otherwise
  }

  const locate: TextWithOrigins['locate'] = ({ start, end }) => {
    const first = lastBelow(at, start + 1)
    const isBehind = start >= text.length
    const from = isBehind ? written : within(first, start, starts[first] ?? 0)
    if (end <= start) return span(from, from)
    const last = lastBelow(at, end)
    return span(from, Math.max(from, within(last, end, ends[last] ?? 0)))
  }

  return {
    add,
    part: (mark, next) => {
      add(mark, written, Math.max(written, next))
    },
    length: () => text.length,
    last: () => text.charCodeAt(text.length - 1),
    recent: () => text.slice(-longestMemory),
    done: () => ({ text, locate }),
  }
}
