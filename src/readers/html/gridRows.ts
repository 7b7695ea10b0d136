/**
 * The rows of a table with what cells from above cover in them.
 *
 * ```text
 *   ┌────┬──────────┬───┐      [三][（一）][4]
 *   │ 三 │（一）    │ 4 │      [  ][（三）][1.][0]         a blank for each cell from above, however wide
 *   │    ├──────┬───┼───┤      [  ][      ][2.][0]
 *   │    │（三）│1. │ 0 │
 *   │    │      ├───┼───┤      A wide cell is one cell: pages disagree with themselves about how wide,
 *   │    │      │2. │ 0 │      header against data, and the reader of the rows goes by their order.
 * ```
 */
import type { Cell } from './Outline'

/** Undefined where a cell from above goes on; what it shares with the rows below stands in them too. */
export type GridRow = ReadonlyArray<Cell | undefined>

/** What a cell shows in the rows below in which it goes on; undefined for words. */
export type Shared = (cell: Cell) => Cell | undefined

interface Covering {
  readonly column: number
  readonly cell: Cell
  /** How many rows below it still covers. */
  readonly rows: number
}

/** More cells than this do not go on into one row: no form has as many, and rows stay of bounded length. */
const mostCovering = 32

/** The next row, given what covers it, and what covers the row below. */
const gridRow = (
  cells: ReadonlyArray<Cell>,
  covering: ReadonlyArray<Covering>,
  shared: Shared,
): { readonly row: GridRow; readonly below: ReadonlyArray<Covering> } => {
  const row: Array<Cell | undefined> = []
  const below: Array<Covering> = []
  let column = 0
  let next = 0
  let free = mostCovering - covering.length
  const cover = (limit: number): void => {
    for (let one = covering[next]; one !== undefined && one.column <= limit; one = covering[++next]) {
      // Left of all words of its own, a row has numbers of other kinds: a serial number.
      row.push(row.some((cell) => cell !== undefined) ? shared(one.cell) : undefined)
      column = one.column + one.cell.colspan
      if (one.rows > 1) below.push({ ...one, rows: one.rows - 1 })
      limit = Math.max(limit, column)
    }
  }
  for (const cell of cells) {
    cover(column)
    row.push(cell)
    if (cell.rowspan > 1 && free-- > 0) below.push({ column, cell, rows: cell.rowspan - 1 })
    column += cell.colspan
  }
  cover(Infinity)
  return { row, below }
}

/** A function of the rows of one table, from the first to the last. */
export const gridRows = (shared: Shared): ((cells: ReadonlyArray<Cell>) => GridRow) => {
  let covering: ReadonlyArray<Covering> = []
  return (cells) => {
    const { row, below } = gridRow(cells, covering, shared)
    covering = below
    return row
  }
}
