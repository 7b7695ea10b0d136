/**
 * Blocks to text, and back from the text to the page.
 *
 * A paragraph is one line, a row of a table one line with a tab between its cells; a cell that spans
 * rows or columns is written once, where it begins. A blank line parts blocks.
 */
import type { SourceDocument } from '../../document/SourceDocument'
import type { Place } from '../../text/Place'
import { type Span, span } from '../../text/Span'
import type { Block, TableCell } from './Block'
import { type Box, hullOf, type Point } from './Box'
import { flatMap } from '../../lists/flatMap'
import type { Character } from './Line'
import type { Letter, Rect } from './Sheet'

const cornersOf = ({ box: { left, bottom, right, top } }: Letter): ReadonlyArray<Point> => [
  { x: left, y: bottom },
  { x: right, y: top },
]

export interface Written extends Pick<SourceDocument, 'text' | 'locate'> {
  /** Where in the text stands what is printed first at or below `y` on a page, or would stand. */
  readonly offsetAt: (page: number, y: number) => number
}

interface WrittenCell extends Span {
  readonly cell: TableCell
}

/** The last cell that starts at or before an offset. */
const cellBefore = (cells: ReadonlyArray<WrittenCell>, offset: number): WrittenCell | undefined => {
  let [low, high] = [0, cells.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return cells[low - 1]
}

export const writeBlocks = (
  blocks: ReadonlyArray<Block>,
  toBox: (page: number, rect: Rect) => Box | undefined,
): Written => {
  const parts: Array<string> = []
  /** For each unit of the text, what was drawn there. */
  const letters: Array<Letter | null> = []
  const cells: Array<WrittenCell> = []
  const write = (text: string, letter: Letter | null): void => {
    parts.push(text)
    for (let i = 0; i < text.length; i++) letters.push(letter)
  }
  const writeAll = (characters: ReadonlyArray<Character>): void => {
    for (const { text, letter } of characters) write(text, letter)
  }
  const writeCell = (cell: TableCell): void => {
    const start = letters.length
    writeAll(cell.characters)
    cells.push({ ...span(start, letters.length), cell })
  }
  blocks.forEach((block, i) => {
    if (i > 0) write('\n\n', null)
    if (block.kind === 'paragraph') writeAll(block.line.characters)
    else
      block.rows.forEach((row, at) => {
        if (at > 0) write('\n', null)
        row.forEach((cell, column) => {
          if (column > 0) write('\t', null)
          writeCell(cell)
        })
      })
  })
  const boxOf = ({ start, end }: Span): Pick<Place, 'page' | 'box'> => {
    const drawn = letters.slice(start, end).filter((letter) => letter !== null)
    const [first] = drawn
    if (first !== undefined) {
      const { page } = first
      return {
        page,
        box: hullOf(
          flatMap(
            drawn.filter((letter) => letter.page === page),
            cornersOf,
          ),
        ),
      }
    }
    const written = cellBefore(cells, start)
    if (written === undefined || written.end < start) return {}
    const box = toBox(written.cell.page, written.cell.rect)
    return box === undefined ? {} : { page: written.cell.page, box }
  }
  const offsetAt = (page: number, y: number): number => {
    const start = letters.findIndex(
      (letter) => letter !== null && (letter.page > page || (letter.page === page && letter.box.top <= y)),
    )
    return start < 0 ? letters.length : start
  }
  return {
    text: parts.join(''),
    offsetAt,
    locate: (place) => ({ ...span(place.start, place.end), ...boxOf(place) }),
  }
}
