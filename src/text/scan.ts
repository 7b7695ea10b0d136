/**
 * Regular expressions on a text, from an offset on. They keep their position in `lastIndex`; here is
 * the one place that sets it.
 */

import { type Span, span } from './Span'

/** Where a match stands. */
export const spanOf = ({ index, 0: words }: RegExpExecArray): Span => span(index, index + words.length)

/** The match of a sticky pattern at an offset, of a global one from there on. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** All matches of a global pattern. `matchAll` copies the pattern first, which costs more than the search. */
export const matchesOf = (pattern: RegExp, text: string): ReadonlyArray<RegExpExecArray> => {
  const matches: Array<RegExpExecArray> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // From the middle of a pair, a pattern for whole characters would go back to its beginning, for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
    matches.push(match)
  }
  return matches
}
