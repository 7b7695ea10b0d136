/**
 * A table in text, before anything is known of the form: rows of cells, as far as the text shows them.
 */
import { compact } from '../text/compact'
import { isSpace, slice, type Span, trim } from '../text/Span'
import { isValue } from './cellValue'
import { mayBeDressed, undressed } from './dressing'

export interface TextCell extends Span {
  /** The cell in the normalised text, without white space around it. */
  readonly text: string
  /** The same without any white space, as labels are matched; a text too long for a label keeps its own. */
  readonly words: string
  /** Whether the cell is blank or shows a placeholder or a number: no label. */
  readonly isValue: boolean
}

/**
 * What shows which cells of a row are blank, where its line does not.
 *
 * - `distance`: the room between the others.
 * - `count`: a mark for each cell, so that all of them are there, or they are not as many as columns.
 * - `sum`: the same, but a number that was lost leaves such a mark: only a row that adds up has them all.
 * - `nothing`: the same, and no other row is blank as this one is.
 */
export type Blanks = 'distance' | 'count' | 'sum' | 'nothing'

/**
 * `bounded`: the text shows where the row ends and where its empty cells are (tabs, bars, one cell a
 * line between blank lines). `open`: a line with neither; its neighbours may belong to the same row.
 */
export interface TextRow {
  readonly cells: ReadonlyArray<TextCell>
  readonly bounded: boolean
  readonly blanks?: Blanks
}

/** No label with its groups before it has so many characters. */
const longestWords = 160

/** A cell that stands at a span and reads so. */
export const textCell = (start: number, end: number, text: string): TextCell => ({
  start,
  end,
  text,
  words: text.length < 2 || (text.length > longestWords && !text.includes('  ')) ? text : compact(text),
  isValue: isValue(text),
})

/** The cell that stands in pieces, one below the other; what other cells have between them is not of it. */
export const joinedCell = (first: TextCell, others: ReadonlyArray<TextCell>): TextCell => {
  const text = others.reduce((sofar, piece) => sofar + piece.text, first.text)
  return textCell(first.start, others.at(-1)?.end ?? first.end, text)
}

/** A cell without text. */
export const blankAt = (offset: number): TextCell => ({
  start: offset,
  end: offset,
  text: '',
  words: '',
  isValue: true,
})

/** The cell between two offsets, without the white space at its ends; of white space alone, blank at its start. */
export const cellBetween = (text: string, start: number, end: number): TextCell => {
  const within = trim(text)({ start, end })
  const own = mayBeDressed(text.charCodeAt(within.start)) ? trim(text)(undressed(text, within)) : within
  return own.start === own.end ? blankAt(start) : textCell(own.start, own.end, slice(text)(own))
}

/** The cell between two offsets that have no white space between them. */
export const solidBetween = (text: string, start: number, end: number): TextCell => {
  if (start === end) return blankAt(start)
  if (mayBeDressed(text.charCodeAt(start))) return cellBetween(text, start, end)
  const own = text.slice(start, end)
  return { start, end, text: own, words: own, isValue: isValue(own) }
}

/** The cells of a stretch between every separator in it, each of its units seen once. */
export const cutAt =
  (separator: number) =>
  (text: string, start: number, end: number): ReadonlyArray<TextCell> => {
    const cells: Array<TextCell> = []
    let from = start
    let isSpaced = false
    for (let to = start; to <= end; to++) {
      const unit = to < end ? text.charCodeAt(to) : separator
      if (unit !== separator) isSpaced ||= isSpace(unit)
      else {
        cells.push(isSpaced ? cellBetween(text, from, to) : solidBetween(text, from, to))
        from = to + 1
        isSpaced = false
      }
    }
    return cells
  }

export const isFilled = ({ text }: TextCell): boolean => text !== ''

export const isFilledValue = ({ text, isValue: is }: TextCell): boolean => is && text !== ''

const digits = /^\d{1,9}$/u

/** Also `00`, which is no number: what is left of `1 00` stands among values, and is none of a label. */
export const areDigits = (text: string): boolean => digits.test(text)
