/**
 * Where the totals stand in the tables of an edition, as positions.
 *
 * ```text
 *                  自然人 … 其他   总计
 *   （一）予以公开     c   c   c      T       c  counted: the cells that the totals sum
 *   （二）部分公开     c   c   c      T       T  total column
 *   （七）总计         t   t   t      T       t  total row
 * ```
 */
import type { FormCell } from '../forms/lines'
import type { Edition } from './Edition'

/** Indices into the cells of the edition. */
export type Positions = ReadonlyArray<number>

/** A row or a column of a table. */
interface Stretch {
  readonly cells: Positions
  /** Those of its cells that its total sums. */
  readonly counted: Positions
  /** The totals beside it: of a row its own, of a column the whole total column. */
  readonly totals: Positions
}

export interface TableLayout {
  readonly cells: Positions
  readonly counted: Positions
  readonly stretches: ReadonlyArray<Stretch>
}

type Is = (cell: FormCell) => boolean

const isInTotalColumn: Is = ({ column }) => column.total === true
const isInTotalRow: Is = ({ line }) => line.row.total === true
const isCounted: Is = (cell) => !isInTotalColumn(cell) && !isInTotalRow(cell)

export const layoutOf = ({ cells }: Edition): ReadonlyArray<TableLayout> => {
  const where = (...conditions: ReadonlyArray<Is>): Positions =>
    cells.flatMap((cell, position) => (conditions.every((is) => is(cell)) ? [position] : []))
  const distinct = <A>(of: (cell: FormCell) => A): ReadonlyArray<A> => [...new Set(cells.map(of))]

  return distinct(({ line }) => line.table).map((table) => {
    const inTable: Is = ({ line }) => line.table === table
    const totals = where(inTable, isInTotalColumn)
    const rows = distinct(({ line }) => line).map((line): Stretch => {
      const inRow: Is = (cell) => inTable(cell) && cell.line === line
      const parts = where(inRow, (cell) => !isInTotalColumn(cell))
      return { cells: parts, counted: parts, totals: where(inRow, isInTotalColumn) }
    })
    const columns = distinct(({ column }) => column).map((column): Stretch => {
      const inColumn: Is = (cell) => inTable(cell) && cell.column === column && !isInTotalColumn(cell)
      return { cells: where(inColumn), counted: where(inColumn, isCounted), totals }
    })
    return {
      cells: where(inTable),
      counted: where(inTable, isCounted),
      stretches: [...rows, ...columns].filter((stretch) => stretch.counted.length > 0),
    }
  })
}
