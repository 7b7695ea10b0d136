/**
 * A stretch of a string: zero-based, half-open, counted in UTF-16 units, so that
 * `text.slice(span.start, span.end)` is what the span covers.
 *
 * @since 0.1.0
 */
export interface Span {
  readonly start: number
  readonly end: number
}

export const span = (start: number, end: number): Span => ({ start, end })

/** The text that a span covers. */
export const slice =
  (text: string) =>
  ({ start, end }: Span): string =>
    text.slice(start, end)

/** The smallest span that covers both. */
export const hull = (a: Span, b: Span): Span => span(Math.min(a.start, b.start), Math.max(a.end, b.end))

/** Whether a UTF-16 unit is white space, wide and unbreakable spaces included. */
export const isSpace = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200b)

/** The span without the white space at its ends; a span of white space alone shrinks to its start. */
export const trim =
  (text: string) =>
  ({ start, end }: Span): Span => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    return from === to ? span(start, start) : span(from, to)
  }
