/**
 * What of a printed label identifies it: its Chinese characters, without the number before them.
 *
 * `（一） 予以公开`, `(一)予以公开` and `一、予以公开` have one key; so have `3.危及“三安全一稳定”` and
 * `3、危及三安全一稳定`.
 */

/** A number in Chinese characters; digits are none of a label's characters in any case. */
const enumerator = /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}(?=[、.,:]))/u

const firstHan = 0x3400

const isHan = (code: number): boolean => code >= firstHan && code <= 0x9fff

/** Only the Chinese characters of a text. */
export const hanOnly = (text: string): string => {
  let out = ''
  let kept = 0
  for (let i = 0; i < text.length; i++) {
    if (isHan(text.charCodeAt(i))) continue
    if (i > kept) out += text.slice(kept, i)
    kept = i + 1
  }
  return kept === 0 ? text : out + text.slice(kept)
}

/** The text without the number before it. */
const withoutEnumerator = (text: string): string =>
  '(一二三四五六七八九十'.includes(text.charAt(0)) ? text.replace(enumerator, '') : text

/** Another row that ran into it: its number, or its values. */
const otherRow = /\d{5}|\([一二三四五六七\d]\)|\d[.、]\D/u

/** A label without the explanation in brackets behind it; one that begins with a number may be a value. */
export const withoutNote = (text: string): string => {
  let depth = 0
  for (let i = text.length - 1; i > 0 && (depth > 0 || i === text.length - 1); i--) {
    const character = text.charAt(i)
    if (character === ')') depth++
    else if (character === '(' && --depth === 0)
      return isHan(text.charCodeAt(i + 1)) && !otherRow.test(text.slice(i)) ? text.slice(0, i) : text
  }
  return text
}

/** Whether a label has swallowed a value, `行政许可97`, `其他处理0(七)总计`. Numbers before sub-labels are none. */
export const holdsValue = (text: string): boolean => /\d[)"'*_~`]{0,4}$|\d\(|\d{3}/u.test(withoutNote(text))

/** Whether a label ends before its own words, `(六)其他处理1.`: it names a group, and not yet its row. */
export const isUnfinished = (text: string): boolean => /\d[.、]$/u.test(text)

export const labelKey = (text: string): string => hanOnly(withoutEnumerator(text))

/** How many Chinese characters a label has, beside its number. */
export const labelSize = (text: string): number => {
  const label = withoutEnumerator(text)
  let size = 0
  for (let i = 0; i < label.length; i++) if (isHan(label.charCodeAt(i))) size++
  return size
}

/** The last two Chinese characters of a text as one number, -1 where it has fewer: most texts end as no label does. */
export const endingOf = (text: string): number => {
  let last = -1
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i)
    if (!isHan(code)) continue
    if (last >= 0) return (code - firstHan) * 0x8000 + last
    last = code - firstHan
  }
  return -1
}
