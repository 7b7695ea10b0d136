/**
 * Letters to the cells of a sheet's tables. A number that is wider than its column stands over the line;
 * cut there, it would be two wrong numbers.
 *
 * ```text
 *   │  12 3985758  7 │     3985758 stands over the middle of its own cell alone: it is whole, and there
 *   │  12│39857│58  │     over the middles of two cells, parted between two digits: two numbers
 *   │ 124│58393│585 │     over the middles of two cells, a digit on the line: nobody can tell
 * ```
 */
import { type Cell, type Lattice } from './lattice'
import { isBlank, type Line, linesOf } from './Line'
import type { Letter, Rect } from './Sheet'
import { flatMap } from '../../lists/flatMap'

export interface Inside {
  readonly letters: ReadonlyMap<Cell, ReadonlyArray<Letter>>
  readonly outside: ReadonlyArray<Letter>
  /** Cells with digits of which nobody can tell to which number they belong. */
  readonly doubtful: ReadonlySet<Cell>
}

const middle = ({ left, right }: Rect): number => (left + right) / 2

const isDigit = ({ text }: Letter): boolean => /^[\d.,]$/u.test(text)

/** In parts of the size: digits of one number stand no further apart. */
const apart = 0.2

/** The letters of a line: what may be one number, and every other letter by itself. */
const piecesOf = ({ characters }: Line): ReadonlyArray<ReadonlyArray<Letter>> => {
  const pieces: Array<Array<Letter>> = []
  for (const { letter } of characters) {
    if (letter === null) continue
    const piece = pieces.at(-1)
    const before = piece?.[piece.length - 1]
    const isSame =
      before !== undefined &&
      isDigit(before) &&
      isDigit(letter) &&
      letter.rect.left - before.rect.right < apart * letter.size
    if (isSame) piece?.push(letter)
    else pieces.push([letter])
  }
  return pieces
}

/** The letters of a piece that stand in one cell. */
interface Part {
  readonly cell: Cell | undefined
  readonly letters: ReadonlyArray<Letter>
}

const coversMiddle = ({ cell, letters }: Part): boolean => {
  const [first, last] = [letters[0], letters.at(-1)]
  if (cell === undefined || first === undefined || last === undefined) return false
  return first.rect.left <= middle(cell.rect) && last.rect.right >= middle(cell.rect)
}

/** In parts of the size: how far a digit may reach over the line between two numbers. */
const over = 0.1

const isCleanCut = (left: Part, right: Part): boolean => {
  const [before, after] = [left.letters.at(-1), right.letters[0]]
  const line = left.cell?.rect.right
  if (before === undefined || after === undefined || line === undefined) return false
  const slack = over * after.size
  return before.run !== after.run && before.rect.right <= line + slack && after.rect.left >= line - slack
}

export const inCells = (lattices: ReadonlyArray<Lattice>, sheet: ReadonlyArray<Letter>): Inside => {
  const letters = new Map<Cell, Array<Letter>>()
  const outside: Array<Letter> = []
  const doubtful = new Set<Cell>()
  const cellOf = ({ rect }: Letter): Cell | undefined => {
    for (const { cellAt } of lattices) {
      const cell = cellAt(middle(rect), (rect.top + rect.bottom) / 2)
      if (cell !== undefined) return cell
    }
    return undefined
  }
  const put = (cell: Cell | undefined, piece: ReadonlyArray<Letter>): void => {
    if (cell === undefined) {
      for (const letter of piece) outside.push(letter)
      return
    }
    const known = letters.get(cell)
    if (known === undefined) letters.set(cell, [...piece])
    else for (const letter of piece) known.push(letter)
  }
  const partsOf = (piece: ReadonlyArray<Letter>): ReadonlyArray<Part> => {
    const parts: Array<{ readonly cell: Cell | undefined; readonly letters: Array<Letter> }> = []
    for (const letter of piece) {
      const cell = cellOf(letter)
      const last = parts.at(-1)
      if (last !== undefined && last.cell === cell) last.letters.push(letter)
      else parts.push({ cell, letters: [letter] })
    }
    return parts
  }
  for (const space of sheet.filter(isBlank)) put(cellOf(space), [space])
  for (const piece of flatMap(linesOf(sheet), piecesOf)) {
    const parts = partsOf(piece)
    const own = parts.filter(coversMiddle)
    if (parts.length > 1 && own.length === 1) {
      put(own[0]?.cell, piece)
      continue
    }
    const isClean =
      own.length === parts.length &&
      parts.every((part, i) => i === 0 || isCleanCut(parts[i - 1] ?? part, part))
    for (const part of parts) {
      put(part.cell, part.letters)
      if (parts.length > 1 && !isClean && part.cell !== undefined) doubtful.add(part.cell)
    }
  }
  return { letters, outside, doubtful }
}
