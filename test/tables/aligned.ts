/**
 * Aligned text for tests, a line each: `·` stands for a space, so that every one of them shows.
 */
import { alignedLines } from '../../src/tables/aligned/alignedLines'
import { readLines } from '../../src/tables/lines/readLines'
import { type PlacedLine, placedIn, type Width } from '../../src/tables/aligned/alignedTables'
import { normalize } from '../../src/normalize/Normalized'

export const spaced = (...lines: ReadonlyArray<string>): string => lines.join('\n').replaceAll('·', ' ')

/** The lines on the page, each character as wide as it is counted, or as `width` says. */
export const placed = (text: string, width: Width = () => 1): ReadonlyArray<PlacedLine> => {
  const { key, readable } = normalize(text)
  return alignedLines(key, readLines(key)).map(placedIn(readable, width))
}
