/**
 * The words before the first section and behind the last: whose report it is, on what ground, who signs it.
 */
import { type Normalized, quote } from '../normalize/Normalized'
import type { ParsedReport } from '../report/ParsedReport'
import type { SectionSpans } from '../sections/findSections'
import type { Span } from '../text/Span'

/** No preamble is longer; what a page has before it is not looked at. */
const longestPreamble = 3000

/** What of the foot is looked at: a page may have more below it. */
const longestClosing = 1000

export const wordsAround = (
  normalized: Normalized,
  title: Span | null,
  sections: ReadonlyArray<SectionSpans>,
): Required<Pick<ParsedReport, 'preamble' | 'closing'>> => {
  const words = quote(normalized)
  const end = sections[0]?.heading.start ?? 0
  const behind = sections.at(-1)?.whole.end ?? normalized.key.length
  return {
    preamble: words({ start: Math.max(title?.end ?? 0, end - longestPreamble), end }).trim(),
    closing: words({ start: behind, end: behind + longestClosing }).trim(),
  }
}
