/**
 * Pinyin that a mirror site wrote behind the characters, in brackets: `會(huì)同縣`, `和(he)(he)國`,
 * `府(fu(fu))`. Bracketed text of the report itself stays: `(一)`, `(PPP)`, `(AQI)`, `(app)`.
 */

const openers = '(（'
const closers = ')）'

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'
const letters = `abcdefghijklmnopqrstuvwxyzüêɡɑ${toned}`

// The longest syllable, zhuang, has six letters; a mirror's own marks make it seven.
const longestSyllable = 7

/** A syllable without its tone: perhaps an initial, one to three vowels, perhaps a nasal. `app` is none. */
const plainSyllable = /^(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouvü]{1,3}(?:ng?|r)?$/u

const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)

const isSyllable = (word: string): boolean => {
  for (const letter of word) if (toned.includes(letter)) return true
  return plainSyllable.test(word)
}

const hasTone = (word: string): boolean => {
  for (const letter of word) if (toned.includes(letter)) return true
  return false
}

/**
 * The end of the annotation that begins at `start`, or `start` where none does.
 *
 * ```text
 *   (fu(fu))(fu)
 *   ^       ^      one annotation may hold another; the next one is asked for anew
 * ```
 */
export const annotationEnd = (text: string, start: number, afterHan: boolean): number => {
  if (!openers.includes(text.charAt(start)) || start >= text.length) return start
  let end = start + 1
  while (end < text.length && end - start <= longestSyllable && letters.includes(text.charAt(end))) end++
  const word = text.slice(start + 1, end)
  if (word === '' || !(afterHan ? isSyllable(word) : hasTone(word))) return start
  // Nesting is as deep as the mirror doubled it; a few levels bound the work on hostile input.
  for (let level = 0; level < 3; level++) {
    const inner = annotationEnd(text, end, afterHan)
    if (inner === end) break
    end = inner
  }
  return closers.includes(text.charAt(end)) && end < text.length ? end + 1 : start
}

/** Whether an annotation may follow the unit: plain pinyin is only believed behind a Chinese character. */
export const mayBeAnnotated = isHan
