/**
 * Words found in a page where they stand, in small letters or capitals, without cutting the page up: nearly every
 * name in it is one of few.
 */

/** As many as a word's first and last letter may be. */
const buckets = 1024

/** Words of one bucket are compared; nearly every bucket has one word or none. */
const bucketOf = (length: number, first: number, last: number): number =>
  ((((first & 31) << 5) | (last & 31)) + length * 7) & (buckets - 1)

/** Letters differ from their capitals by this bit; the other characters of names have it. */
const smallBit = 32

/** Whether the word, in small letters, stands at an offset of the page. */
export const isWordAt = (html: string, start: number, word: string): boolean => {
  for (let i = 0; i < word.length; i++)
    if ((html.charCodeAt(start + i) | smallBit) !== word.charCodeAt(i)) return false
  return true
}

const none: ReadonlyArray<number> = []

/** The number in the list of the word that is a stretch of a page; -1 for none. */
export const wordIndex = (
  words: ReadonlyArray<string>,
): ((html: string, start: number, end: number) => number) => {
  // Filled, since an array with holes would be looked up like a dictionary.
  const filled: Array<ReadonlyArray<number>> = Array.from({ length: buckets }, () => none)
  words.forEach((word, i) => {
    const bucket = bucketOf(word.length, word.charCodeAt(0), word.charCodeAt(word.length - 1))
    filled[bucket] = [...(filled[bucket] ?? none), i]
  })
  return (html, start, end) => {
    const length = end - start
    for (const i of filled[bucketOf(length, html.charCodeAt(start), html.charCodeAt(end - 1))] ?? none) {
      const word = words[i] ?? ''
      if (word.length === length && isWordAt(html, start, word)) return i
    }
    return -1
  }
}
