/**
 * How wide a text is in a terminal: a Chinese character takes two columns.
 */

/** First and last code point of what is two columns wide. */
const wide: ReadonlyArray<readonly [first: number, last: number]> = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
]

const invisible = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u

const widthOf = (character: string): number => {
  if (invisible.test(character)) return 0
  const code = Number(character.codePointAt(0))
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1
}

export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

const space = (width: number): string => ' '.repeat(Math.max(0, width))

export const padEnd =
  (width: number) =>
  (text: string): string =>
    text + space(width - displayWidth(text))

export const padStart =
  (width: number) =>
  (text: string): string =>
    space(width - displayWidth(text)) + text

/** The text, or as much of its beginning as fits before an ellipsis. */
export const fit =
  (width: number) =>
  (text: string): string => {
    if (displayWidth(text) <= width) return text
    let fitting = ''
    let left = width - 1
    for (const character of text) {
      left -= widthOf(character)
      if (left < 0) break
      fitting += character
    }
    return width < 1 ? '' : `${fitting}…`
  }

const backwards = (text: string): string => Array.from(text).reverse().join('')

/** The text, or as much of its end as fits behind an ellipsis. */
export const fitEnd =
  (width: number) =>
  (text: string): string =>
    backwards(fit(width)(backwards(text)))

const run = /^[\dA-Za-z.,]+/u
const marks = /^[\p{P}\s]+/u

/** Half a number is another number, and a mark has nothing to part there. */
const withoutPieces = (text: string): string => text.replace(run, '').replace(marks, '')

/** The text, or as much of its beginning and of its end as fits around an ellipsis; no number is cut. */
export const fitAround =
  (width: number) =>
  (text: string): string => {
    if (displayWidth(text) <= width) return text
    const half = Math.floor((width - 1) / 2)
    const head = fit(half + 1)(text).slice(0, -1)
    const tail = fitEnd(half + 1)(text).slice(1)
    return `${backwards(withoutPieces(backwards(head)))}…${withoutPieces(tail)}`
  }
