/**
 * Words found in a page where they stand, in small letters or capitals, without cutting the page up: nearly every
 * name in it is one of few.
 */

const bucketOf = (length: number, first: number, last: number): number =>
  (length << 10) | ((first & 31) << 5) | (last & 31)

/** Letters differ from their capitals by this bit; the other characters of names have it. */
const smallBit = 32

/** Whether the word, in small letters, stands at an offset of the page. */
export const isWordAt = (html: string, start: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++)
    if ((html.charCodeAt(start + i) | smallBit) !== word.charCodeAt(i)) return false
  return true
}

/** The number in the list of the word that is a stretch of a page; -1 for none. */
export const wordIndex = (
  words: ReadonlyArray<string>,
): ((html: string, start: number, end: number) => number) => {
  const buckets: Array<Array<number> | undefined> = []
  const longest = Math.max(...words.map(({ length }) => length))
  words.forEach((word, i) => {
    const bucket = bucketOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))
    const others = buckets[bucket]
    if (others === undefined) buckets[bucket] = [i]
    else others.push(i)
  })
  return (html, start, end) => {
    const length = end - start
    const bucket =
      length > longest
        ? undefined
        : buckets[bucketOf(length, html.charCodeAt(start), html.charCodeAt(end - 1))]
    if (bucket === undefined) return -1
    for (const i of bucket) if (isWordAt(html, start, words[i] ?? '')) return i
    return -1
  }
}
