/**
 * Regular expressions on a text, from an offset on. They keep their position in `lastIndex`; here is
 * the one place that sets it.
 */

/** The match of a sticky pattern at an offset. */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** All matches of a global pattern. `matchAll` copies the pattern first, which costs more than the search. */
export const matchesOf = (pattern: RegExp, text: string): ReadonlyArray<RegExpExecArray> => {
  const matches: Array<RegExpExecArray> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex++
    matches.push(match)
  }
  return matches
}
