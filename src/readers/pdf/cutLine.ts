/**
 * A line cut where something stands apart: texts, then the values at its end.
 *
 * ```text
 *   （四）无法提供   1.本机关不掌握    0     12    0
 *   ────────────   ─────────────    ─     ──    ─
 * ```
 */
import { type Character, isDigit, type Line, lineOfLetters, plain } from './Line'
import type { Letter } from './Sheet'
import { mapDefined } from '../../lists/flatMap'

export interface CutLine {
  readonly line: Line
  readonly texts: ReadonlyArray<Line>
  readonly values: ReadonlyArray<Line>
}

/**
 * In parts of the size: gaps between cells, and between numbers, which may stand as near as words; nearer still where
 * the digits of a number touch.
 */
const [cellGap, valueGap, nearGap, touching] = [1.2, 0.22, 0.1, 0.03]

/** A number, perhaps with the mark of a note or a remark behind it, or what stands for none. */
const value =
  /^(?:[+-]?(?:\d{1,3}(?:[,，]\d{3}){1,4}|\d{1,15}(?:\.\d{1,8})?)(?:\^\d{1,2}|[（(][^（）()]{1,30}[）)])?|[-/／—－⸺]{1,6}|无)$/u

export const isValueText = (text: string): boolean => value.test(text)

export const isValue = (line: Line): boolean => isValueText(plain(line))

const lettersOf = ({ characters }: Line): ReadonlyArray<Letter> =>
  mapDefined(characters, ({ letter }: Character) => letter)

/** The pieces of a line between gaps as wide as `gap` times the size of the letters. */
const cutAtGaps = (letters: ReadonlyArray<Letter>, gap: number): ReadonlyArray<Line> => {
  const pieces: Array<Array<Letter>> = []
  let right = -Infinity
  for (const letter of letters) {
    const piece = pieces.at(-1)
    if (piece === undefined || letter.rect.left - right > gap * letter.size) pieces.push([letter])
    else piece.push(letter)
    right = letter.rect.right
  }
  return mapDefined(pieces, (piece) => lineOfLetters(piece))
}

/** Whether some digits of the line touch: then no number of it was spaced out. */
const hasTouchingDigits = (letters: ReadonlyArray<Letter>): boolean =>
  letters.some((letter, i) => {
    const before = letters[i - 1]
    return (
      before !== undefined &&
      isDigit(before.text) &&
      isDigit(letter.text) &&
      letter.rect.left - before.rect.right < touching * letter.size
    )
  })

export const cutLine = (line: Line): CutLine => {
  const letters = lettersOf(line)
  const pieces = cutAtGaps(letters, hasTouchingDigits(letters) ? nearGap : valueGap)
  const texts = pieces.map(isValue).lastIndexOf(false) + 1
  const values = pieces.slice(texts)
  const from = values[0]?.rect.left ?? Infinity
  const lead = cutAtGaps(
    letters.filter(({ rect }) => rect.left < from),
    cellGap,
  )
  const last = lead.at(-1)
  // A number that ends a sentence is no cell: one value alone stands well apart from a label.
  const isCell = last === undefined ? values.length > 1 : from - last.rect.right > cellGap * line.size
  return values.length > 1 || isCell
    ? { line, texts: lead, values }
    : { line, texts: cutAtGaps(letters, cellGap), values: [] }
}

/** In parts of the size: digits of one number never stand so far apart. */
const apart = 0.6

/** Whether a line, as of one cell, shows several values beside each other. */
export const holdsValues = (line: Line): boolean => {
  const pieces = cutAtGaps(lettersOf(line), apart)
  return pieces.filter(isValue).length > 1
}
