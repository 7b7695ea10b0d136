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
import type { Edition, Positions } from './Edition'

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

interface Positioned {
  readonly cell: FormCell
  readonly position: number
}

type Group = ReadonlyArray<Positioned>
type Is = (positioned: Positioned) => boolean

const isInTotalColumn: Is = ({ cell }) => cell.column.total === true
const isInTotalRow: Is = ({ cell }) => cell.line.row.total === true
const isPart: Is = (one) => !isInTotalColumn(one)
const isCounted: Is = (one) => isPart(one) && !isInTotalRow(one)

const positionsOf = (group: Group): Positions => group.map(({ position }) => position)

const groupedBy = (of: (cell: FormCell) => object, group: Group): ReadonlyArray<Group> => {
  const groups = new Map<object, Array<Positioned>>()
  for (const one of group) {
    const known = groups.get(of(one.cell))
    if (known === undefined) groups.set(of(one.cell), [one])
    else known.push(one)
  }
  return [...groups.values()]
}

const tableLayout = (table: Group): TableLayout => {
  const totals = positionsOf(table.filter(isInTotalColumn))
  const rows = groupedBy(({ line }) => line, table).map((row): Stretch => {
    const parts = positionsOf(row.filter(isPart))
    return { cells: parts, counted: parts, totals: positionsOf(row.filter(isInTotalColumn)) }
  })
  const columns = groupedBy(({ column }) => column, table.filter(isPart)).map(
    (column): Stretch => ({
      cells: positionsOf(column),
      counted: positionsOf(column.filter(isCounted)),
      totals,
    }),
  )
  return {
    cells: positionsOf(table),
    counted: positionsOf(table.filter(isCounted)),
    stretches: [...rows, ...columns],
  }
}

export const layoutOf = ({ cells }: Edition): ReadonlyArray<TableLayout> => {
  const all = cells.map((cell, position) => ({ cell, position }))
  return groupedBy(({ line }) => line.table, all).map(tableLayout)
}
