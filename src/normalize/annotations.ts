/**
 * Pinyin that a mirror site wrote behind the characters, in brackets: `會(huì)同縣`, `和(he)(he)國`,
 * `府(fu(fu))`. Bracketed text of the report itself stays: `(一)`, `(PPP)`, `(AQI)`, `(app)`.
 */
import { lazily } from '../text/lazily'

const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ'
const plain = 'abcdefghijklmnopqrstuvwxyzüêɡɑ'

/** 1 for a letter of a syllable, 2 for one that bears a tone. No such letter stands behind `lastLetter`. */
const lastLetter = 0x1eff
const letters: () => Uint8Array = /* @__PURE__ */ lazily(() => {
  const kinds = new Uint8Array(lastLetter + 1)
  for (const letter of plain) kinds[letter.charCodeAt(0)] = 1
  for (const letter of toned) kinds[letter.charCodeAt(0)] = 2
  return kinds
})

// The longest syllable, zhuang, has six letters; a mirror's own marks make it seven.
const longestSyllable = 7

/** A syllable without its tone: perhaps an initial, one to three vowels, perhaps a nasal. `app` is none. */
const plainSyllable = /^(?:[zcs]h|[b-df-hj-np-tw-z])?[aeiouvü]{1,3}(?:ng?|r)?$/u

const isOpener = (code: number): boolean => code === 0x28 || code === 0xff08
const isCloser = (code: number): boolean => code === 0x29 || code === 0xff09

// Annotations stand in each other as often as the mirror doubled them; a few bound the work on hostile input.
const deepest = 4
const mostHeld = 3

/**
 * The end of the annotation that begins at `start`, or `start` where none does.
 *
 * ```text
 *   (fu(fu))(fu)
 *   ^       ^      one annotation may hold another; the next one is asked for anew
 * ```
 */
export const annotationEnd = (text: string, start: number, afterHan: boolean, depth = 1): number => {
  if (depth > deepest || !isOpener(text.charCodeAt(start))) return start
  const kinds = letters()
  let end = start + 1
  let hasTone = false
  for (; end - start <= longestSyllable; end++) {
    const kind = kinds[text.charCodeAt(end)] ?? 0
    if (kind === 0) break
    hasTone ||= kind === 2
  }
  if (end === start + 1) return start
  if (!hasTone && !(afterHan && plainSyllable.test(text.slice(start + 1, end)))) return start
  for (let held = 0; held < mostHeld; held++) {
    const inner = annotationEnd(text, end, afterHan, depth + 1)
    if (inner === end) break
    end = inner
  }
  return isCloser(text.charCodeAt(end)) ? end + 1 : start
}

/** Whether an annotation may follow the unit: plain pinyin is only believed behind a Chinese character. */
export const mayBeAnnotated = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)
