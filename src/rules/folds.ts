/**
 * From the rows of a form to relations between their cells. Which cells they are follows from the form's own
 * data: what is a total there, what the balance printed in it names, what is signed.
 */
import type { Address } from '../forms/Address'
import type { FormColumn, FormTable, TableKey } from '../forms/Form'
import type { FormCell, FormLine } from '../forms/lines'
import { atMost, count, implies, nonNegativeSum, type Relation, sumOf, sumsEqual } from './Relation'

/** The relations that a rule states between the cells of these rows, as one edition prints them. */
export type Relations = (lines: ReadonlyArray<FormLine>) => ReadonlyArray<Relation>

const addressOf = ({ address }: FormCell): Address => address

const linesIn = (table: TableKey, lines: ReadonlyArray<FormLine>): ReadonlyArray<FormLine> =>
  lines.filter((line) => line.table.key === table)

/** The cells of a column, from top to bottom. */
const downwards = (column: FormColumn, lines: ReadonlyArray<FormLine>): ReadonlyArray<Address> =>
  lines.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)).map(addressOf)

/** Per row: the total column is the sum of the others. */
export const rowTotals =
  (table: TableKey): Relations =>
  (lines) =>
    linesIn(table, lines).flatMap(({ cells }) => {
      const parts = cells.filter(({ column }) => column.total !== true).map(addressOf)
      return cells.filter(({ column }) => column.total === true).map(({ address }) => sumOf(address, parts))
    })

/** Per column: a total row is the sum of all rows beside it and below them. */
export const columnTotals =
  (table: TableKey): Relations =>
  (lines) =>
    linesIn(table, lines)
      .filter(({ row }) => row.total === true)
      .flatMap((total) => {
        const group = total.path.slice(0, -total.row.key.length)
        const parts = linesIn(table, lines).filter((line) => line !== total && line.path.startsWith(group))
        return total.cells.map(({ address, column }) => sumOf(address, downwards(column, parts)))
      })

/** Per column: the balance that the table prints. */
export const balance =
  (key: TableKey): Relations =>
  (lines) => {
    const inTable = linesIn(key, lines)
    const named = (paths: ReadonlyArray<string>): ReadonlyArray<FormLine> =>
      paths.flatMap((path) => inTable.filter((line) => line.path === `${key}.${path}`))
    const ofTable = ({ balance: printed }: FormTable): ReadonlyArray<Relation> => {
      if (printed === undefined) return []
      const left = named(printed.left)
      const right = named(printed.right)
      const columns = left.slice(0, 1).flatMap(({ block }) => block.columns)
      return columns.map((column) => sumsEqual(downwards(column, left), downwards(column, right)))
    }
    return inTable.slice(0, 1).flatMap(({ table }) => ofTable(table))
  }

/** The columns of a row that a column names, as cells; none, where it names none. */
const named =
  ({ line }: FormCell) =>
  (keys: ReadonlyArray<string> = []): ReadonlyArray<Address> =>
    keys.flatMap((key) => line.cells.filter(({ column }) => column.key === key).map(addressOf))

/** Per cell of a column with this key: what the column says of others of its row. */
const perCell =
  (key: string, relations: (cell: FormCell) => ReadonlyArray<Relation>): Relations =>
  (lines) =>
    lines.flatMap(({ cells }) => cells.filter(({ column }) => column.key === key).flatMap(relations))

/** The column is no more than those that it is within. */
export const within = (key: string): Relations =>
  perCell(key, (cell) => {
    const whole = named(cell)(cell.column.within)
    return whole.length === 0 ? [] : [atMost([cell.address], whole)]
  })

/** Where the column is not zero, neither are those together that it needs. */
export const needs = (key: string): Relations =>
  perCell(key, (cell) => {
    const others = named(cell)(cell.column.needs)
    return others.length === 0 ? [] : [implies(cell.address, others)]
  })

/** A change takes no more away than there was. */
export const changes = (key: string): Relations =>
  perCell(key, (cell) =>
    named(cell)(cell.column.changes === undefined ? [] : [cell.column.changes]).map((stock) =>
      nonNegativeSum([stock, cell.address]),
    ),
  )

/** What two folds say of a form, the first before the second. */
export const both =
  (first: Relations, second: Relations): Relations =>
  (lines) => [...first(lines), ...second(lines)]

/** Of every total that a fold sums, another relation. */
export const ofSums =
  (sums: Relations, relation: (total: Address, parts: ReadonlyArray<Address>) => Relation): Relations =>
  (lines) =>
    sums(lines).flatMap((sum) => (sum._tag === 'SumOf' ? [relation(sum.total, sum.parts)] : []))

export const counts: Relations = (lines) =>
  lines
    .flatMap(({ cells }) => cells)
    .map(({ address, column }) => count(address, column.signed === true, column.amount === true))
