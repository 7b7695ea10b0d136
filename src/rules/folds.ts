/**
 * From the rows of a form to relations between their cells. Which cells they are follows from the form's own
 * data: what is a total there, what the balance printed in it names, what is signed.
 */
import type { Address } from '../forms/Address'
import type { FormColumn, FormTable, TableKey } from '../forms/Form'
import type { FormCell, FormLine } from '../forms/lines'
import { count, type Relation, sumOf, sumsEqual } from './Relation'

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

/** Per row that has both columns. */
export const between =
  (
    table: TableKey,
    first: string,
    second: string,
    relation: (first: Address, second: Address) => Relation,
  ): Relations =>
  (lines) =>
    linesIn(table, lines).flatMap(({ cells }) => {
      const inColumn = (key: string): ReadonlyArray<Address> =>
        cells.filter(({ column }) => column.key === key).map(addressOf)
      return inColumn(first).flatMap((one) => inColumn(second).map((other) => relation(one, other)))
    })

export const counts: Relations = (lines) =>
  lines
    .flatMap(({ cells }) => cells)
    .map(({ address, column }) => count(address, column.signed === true, column.amount === true))
