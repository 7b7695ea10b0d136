/**
 * Lines of a sheet drawn as they are printed: a character is as wide as it looks, and stands where it looks.
 */
import { type Line, lineOfLetters } from '../../src/readers/pdf/Line'
import type { Letter } from '../../src/readers/pdf/Sheet'

const size = 10

/** Half as wide as high for a digit, and twice that for a Chinese character. */
const widthOf = (text: string): number => (/\p{ASCII}/u.test(text) ? size / 2 : size)

const lettersOf = (row: string, y: number): ReadonlyArray<Letter> => {
  let left = 0
  return Array.from(row).map((text) => {
    const rect = { left, right: left + widthOf(text), top: y - size, bottom: y }
    left = rect.right
    return { text, rect, baseline: y, size, turn: 0, isVertical: false } as Letter
  })
}

/** `pitch`: how far one line is from the next, in parts of the size. */
export const drawnLines = (rows: ReadonlyArray<string>, pitch = 2): ReadonlyArray<Line> =>
  rows.flatMap((row, i) => lineOfLetters(lettersOf(row, pitch * size * (i + 1))) ?? [])
