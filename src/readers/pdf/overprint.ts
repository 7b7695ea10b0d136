/**
 * Letters that were stamped over a page: a watermark, 存档 in letters five times as high as what they lie on. They are on no
 * line of the text, and in no cell of a table; titles are large, too, and have lines of their own anyway.
 */
import type { Letter } from './Sheet'

/** As many times the size of the text. */
const large = 2.5

/** The size in which most of the letters are written. */
const usualSize = (letters: ReadonlyArray<Letter>): number => {
  const counts = new Map<number, number>()
  for (const { size } of letters) counts.set(Math.round(size), (counts.get(Math.round(size)) ?? 0) + 1)
  let [usual, most] = [Infinity, 0]
  for (const [size, count] of counts) if (count > most) [usual, most] = [size, count]
  return usual
}

export interface Printed {
  readonly usual: ReadonlyArray<Letter>
  readonly large: ReadonlyArray<Letter>
}

export const printedOf = (letters: ReadonlyArray<Letter>): Printed => {
  const most = large * usualSize(letters)
  const isLarge = ({ size }: Letter): boolean => size > most
  return { usual: letters.filter((letter) => !isLarge(letter)), large: letters.filter(isLarge) }
}
