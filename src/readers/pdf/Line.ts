/** Letters to lines of writing: in order along their base line, with the spaces that were printed. */
import { greatest, least } from '../../lists/extent'
import type { Letter, Rect } from './Sheet'
import { unknown } from './showText'
import { flatMap, mapDefined } from '../../lists/flatMap'

/** A character of the text; white space that is not drawn has no letter. */
export interface Character {
  readonly text: string
  readonly letter: Letter | null
}

export interface Line {
  readonly characters: ReadonlyArray<Character>
  readonly rect: Rect
  readonly baseline: number
  readonly size: number
}

const space: Character = { text: ' ', letter: null }

/** Parts a raised digit from the number that it is a mark of. */
const raisedMark: Character = { text: '^', letter: null }

/** Nobody can tell which number it is. */
export const doubt: Character = { text: unknown, letter: null }

/** How far along its line a letter stands, and where it ends. */
const startOf = ({ rect, turn, isVertical }: Letter): number => {
  if (isVertical || turn === 3) return rect.top
  if (turn === 1) return -rect.bottom
  return turn === 2 ? -rect.right : rect.left
}

const endOf = ({ rect, turn, isVertical }: Letter): number => {
  if (isVertical || turn === 3) return rect.bottom
  if (turn === 1) return -rect.top
  return turn === 2 ? -rect.left : rect.right
}

const inOrder = (letters: ReadonlyArray<Letter>): ReadonlyArray<Letter> =>
  [...letters].sort((a, b) => startOf(a) - startOf(b))

/** On which line it stands: lines follow each other downwards, or as their writing is turned. */
const lineOf = ({ rect, baseline, turn, isVertical }: Letter): number => {
  if (isVertical) return -(rect.left + rect.right) / 2
  if (turn === 1) return rect.right
  if (turn === 2) return -rect.top
  return turn === 3 ? -rect.left : baseline
}

/** Base lines this near, in parts of the size, are one. */
const sameLine = 0.4

/** A gap this wide between letters, in parts of the size, is a space. */
export const wordGap = 0.3

/** Bold type may be the same letter drawn twice, a little aside. */
const isRepeated = (before: Letter, letter: Letter): boolean =>
  before.text === letter.text && startOf(letter) - startOf(before) < 0.5 * (endOf(letter) - startOf(letter))

export const isBlank = ({ text }: Letter): boolean => text.trim() === ''

export const isDigit = (text: string): boolean => /^\d$/u.test(text)

/** In parts of the size: marks of notes stand higher than this, or lower, are smaller, and close behind what they mark. */
const [raisedBy, raisedAtMost, raisedSize, loweredSize, besideRaised] = [0.2, 0.8, 0.9, 0.75, 0.6]

/** Digits of another font may be a little smaller, and a little lower, than the rest of their number. */
const isMark = (main: Letter, letter: Letter, gap: number): boolean => {
  const height = (lineOf(main) - lineOf(letter)) / main.size
  const size = letter.size / main.size
  return (
    gap < besideRaised * main.size &&
    (height < 0
      ? size <= loweredSize && height < -raisedBy * size
      : size < raisedSize && height > raisedBy && height < raisedAtMost)
  )
}

const isWord = (text: string): boolean => /^[\w.,%+\-\u00b7]/u.test(text)

/** The rectangle around all of them. */
export const hullOf = (all: ReadonlyArray<{ readonly rect: Rect }>): Rect => ({
  left: least(all, ({ rect }) => rect.left),
  top: least(all, ({ rect }) => rect.top),
  right: greatest(all, ({ rect }) => rect.right),
  bottom: greatest(all, ({ rect }) => rect.bottom),
})

/** Letters in order along one line; null where all of them are blank. */
export const lineOfLetters = (unordered: ReadonlyArray<Letter>): Line | null => {
  const characters: Array<Character> = []
  const kept: Array<Letter> = []
  let isApart = false
  let main: Letter | undefined
  for (const letter of inOrder(unordered)) {
    if (isBlank(letter)) {
      isApart = true
      continue
    }
    const before = kept.at(-1)
    if (before !== undefined && isRepeated(before, letter)) continue
    const gap = before === undefined ? 0 : startOf(letter) - endOf(before)
    if (main !== undefined && isMark(main, letter, gap)) {
      if (before === main && isDigit(main.text) && isDigit(letter.text)) characters.push(raisedMark)
    } else {
      const isGap = gap > wordGap * letter.size && isWord(before?.text ?? '') && isWord(letter.text)
      if (before !== undefined && (isApart || isGap)) characters.push(space)
      main = letter
    }
    isApart = false
    kept.push(letter)
    characters.push({ text: letter.text, letter })
  }
  const [first] = kept
  if (first === undefined) return null
  return {
    characters,
    rect: hullOf(kept),
    baseline: first.baseline,
    size: greatest(kept, ({ size }) => size),
  }
}

/** Letters of each base line. */
const onLines = (letters: ReadonlyArray<Letter>): ReadonlyArray<ReadonlyArray<Letter>> => {
  const lines: Array<Array<Letter>> = []
  let last: Letter | undefined
  for (const letter of [...letters].sort((a, b) => lineOf(a) - lineOf(b))) {
    const isSame =
      last !== undefined && lineOf(letter) - lineOf(last) <= sameLine * Math.min(last.size, letter.size)
    if (isSame) lines.at(-1)?.push(letter)
    else lines.push([letter])
    last = letter
  }
  return lines
}

/** Whether every letter stands raised behind a letter of the line below, or behind a raised one. */
const areRaised = (letters: ReadonlyArray<Letter>, below: ReadonlyArray<Letter>): boolean => {
  const raised = new Set(letters)
  let main: Letter | undefined
  let end = -Infinity
  for (const letter of inOrder([...letters, ...below])) {
    if (!raised.has(letter)) main = letter
    else if (main === undefined || !isMark(main, letter, startOf(letter) - end)) return false
    end = endOf(letter)
  }
  return true
}

/** Letters that run the same way to lines, in the order in which they are read; raised marks on the line of their words. */
const linesAlong = (letters: ReadonlyArray<Letter>): ReadonlyArray<Line> => {
  const lines: Array<ReadonlyArray<Letter>> = []
  let raised: ReadonlyArray<Letter> = []
  const groups = onLines(letters)
  groups.forEach((group, i) => {
    const line = [...raised, ...group]
    const below = groups[i + 1]
    raised = below !== undefined && raised.length === 0 && areRaised(group, below) ? group : []
    if (raised.length === 0) lines.push(line)
  })
  return mapDefined(lines, (line) => lineOfLetters(line))
}

const way = ({ turn, isVertical }: Letter): number => (isVertical ? 4 : turn)

/** The lines of an area: those along the sheet first, then those that run otherwise. */
export const linesOf = (letters: ReadonlyArray<Letter>): ReadonlyArray<Line> =>
  flatMap([0, 4, 3, 1, 2], (wanted) => linesAlong(letters.filter((letter) => way(letter) === wanted)))

const last = ({ characters }: Line): string => characters.at(-1)?.text ?? ''

const first = ({ characters }: Line): string => characters[0]?.text ?? ''

/**
 * Lines that follow each other as one, which stands where the last of them does. Chinese goes on without
 * a space; words and numbers do so where the line had no room left for one more character. Smaller digits are not
 * the rest of a number, but perhaps the mark of a note that had no room beside it.
 */
export const joinedLines = (right: number, lines: readonly [Line, ...ReadonlyArray<Line>]): Line => {
  const characters: Array<Character> = []
  let above: Line | undefined
  for (const line of lines) {
    if (above !== undefined && isWord(last(above)) && isWord(first(line))) {
      const room = (right - above.rect.right) / above.size
      const size = line.size / above.size
      const isNumber = isDigit(last(above)) && isDigit(first(line))
      const isNear = line.baseline - above.baseline < 1.6 * line.size
      if (isNumber && size < raisedSize && room < 1)
        characters.push(size <= loweredSize && isNear && line.characters.length < 3 ? raisedMark : doubt)
      else if (room > 0.5) characters.push(space)
    }
    for (const character of line.characters) characters.push(character)
    above = line
  }
  return { ...(above ?? lines[0]), characters, rect: hullOf(lines) }
}

export const plain = ({ characters }: Line): string => characters.map(({ text }) => text).join('')
