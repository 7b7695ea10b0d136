/**
 * The words before the first section and behind the last: whose report it is, on what ground, who signs it.
 */
import { type Normalized, quote } from '../normalize/Normalized'
import type { ParsedReport } from '../report/ParsedReport'
import type { SectionSpans } from '../sections/findSections'
import { type Span, span } from '../text/Span'

/** No preamble is longer; what a page has before it is not looked at. */
const longestPreamble = 3000

/** What of the foot is looked at: a page may have more below it. */
const longestClosing = 1000

export interface Around {
  readonly preamble: Span
  readonly closing: Span
}

export const spansAround = (
  { key }: Normalized,
  title: Span | null,
  sections: ReadonlyArray<SectionSpans>,
): Around => {
  const end = sections[0]?.heading.start ?? 0
  const behind = Math.min(sections.at(-1)?.whole.end ?? key.length, key.length)
  return {
    preamble: span(Math.min(Math.max(title?.end ?? 0, end - longestPreamble), end), end),
    closing: span(behind, Math.min(behind + longestClosing, key.length)),
  }
}

export const wordsAround =
  (normalized: Normalized) =>
  ({ preamble, closing }: Around): Required<Pick<ParsedReport, 'preamble' | 'closing'>> => ({
    preamble: quote(normalized)(preamble).trim(),
    closing: quote(normalized)(closing).trim(),
  })
