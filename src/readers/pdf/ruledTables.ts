/** The tables of a sheet that are ruled, and the letters that stand in none of them. */
import type { Table, TableCell, TableRow } from './Block'
import { holdsValues } from './cutLine'
import { type Inside, inCells } from './inCells'
import { type Cell, type Lattice, latticesOf } from './lattice'
import { linesOf } from './Line'
import { nearness, rulingsOf } from './rulings'
import type { Letter, Sheet } from './Sheet'
import { charactersOf, type FilledCell, splitRow } from './splitRow'
import { flatMap } from '../../lists/flatMap'

/** A gap runs down between cells, or all around them; a blank cell may be low, but it is wide. */
const isGap = ({ isThin, rect }: Cell): boolean =>
  isThin && !(rect.bottom - rect.top < nearness && rect.right - rect.left > nearness)

const writtenRows = (rows: ReadonlyArray<ReadonlyArray<FilledCell>>, page: number): ReadonlyArray<TableRow> =>
  flatMap(rows, splitRow).map((row) =>
    row.map((cell): TableCell => ({ characters: charactersOf(cell), rect: cell.rect, page })),
  )

const filledRows = (
  { cells }: Lattice,
  { letters, doubtful }: Inside,
): ReadonlyArray<ReadonlyArray<FilledCell>> => {
  const rows = new Map<number, Array<FilledCell>>()
  for (const cell of cells) {
    const own = letters.get(cell)
    if (own === undefined && isGap(cell)) continue
    const row = rows.get(cell.row) ?? []
    rows.set(cell.row, row)
    row.push({ rect: cell.rect, lines: linesOf(own ?? []), isDoubtful: doubtful.has(cell) })
  }
  return [...rows.values()]
}

/** Lines that leave values beside each other in one cell do not tell the cells: the values do, by their places. */
const isParted = (rows: ReadonlyArray<ReadonlyArray<FilledCell>>): boolean =>
  !rows.some((row) => row.some(({ lines }) => lines.some(holdsValues)))

const areaOf = ({ rect }: Lattice): number => (rect.right - rect.left) * (rect.bottom - rect.top)

export interface Parted {
  readonly tables: ReadonlyArray<Table>
  readonly letters: ReadonlyArray<Letter>
}

export const ruledTables = (sheet: Sheet, letters: ReadonlyArray<Letter>): Parted => {
  const lattices = latticesOf(rulingsOf(sheet))
  if (lattices.length === 0) return { tables: [], letters }
  // A table within a cell of another one takes its letters first.
  const innerFirst = [...lattices].sort((a, b) => areaOf(a) - areaOf(b))
  const inside = inCells(innerFirst, letters)
  const outside = [...inside.outside]
  const tables: Array<Table> = []
  for (const lattice of lattices) {
    if (!lattice.cells.some((cell) => inside.letters.has(cell))) continue
    const rows = filledRows(lattice, inside)
    if (isParted(rows))
      tables.push({
        kind: 'table',
        page: sheet.page,
        rect: lattice.rect,
        rows: writtenRows(rows, sheet.page),
      })
    else
      for (const cell of lattice.cells)
        for (const letter of inside.letters.get(cell) ?? []) outside.push(letter)
  }
  return { tables, letters: outside }
}
