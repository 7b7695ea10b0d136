/**
 * From the rows of a form to relations between their cells. Which cells they are follows from the form's own
 * data: what is a total there, what the balance printed in it names, what is signed.
 */
import type { Address } from '../forms/Address'
import type { FormColumn, FormTable, TableKey } from '../forms/Form'
import type { FormCell, FormLine } from '../forms/lines'
import {
  atMost,
  count,
  implies,
  nonNegativeSum,
  type Relation,
  type SumOf,
  sumOf,
  sumsEqual,
} from './Relation'
import { flatMap } from '../lists/flatMap'

/** The relations that a rule states between the cells of these rows, as one edition prints them. */
export type Relations = (lines: ReadonlyArray<FormLine>) => ReadonlyArray<Relation>

type Sums = (lines: ReadonlyArray<FormLine>) => ReadonlyArray<SumOf>

const addressOf = ({ address }: FormCell): Address => address

const linesIn = (table: TableKey, lines: ReadonlyArray<FormLine>): ReadonlyArray<FormLine> =>
  lines.filter((line) => line.table.key === table)

/** The cells of a column, from top to bottom. */
const downwards = (column: FormColumn, lines: ReadonlyArray<FormLine>): ReadonlyArray<Address> =>
  flatMap(lines, ({ cells }) => cells.filter((cell) => cell.column === column)).map(addressOf)

/** Per row: the total column is the sum of the others. */
export const rowTotals =
  (table: TableKey): Sums =>
  (lines) =>
    flatMap(linesIn(table, lines), ({ cells }) => {
      const parts = cells.filter(({ column }) => column.total !== true).map(addressOf)
      return cells.filter(({ column }) => column.total === true).map(({ address }) => sumOf(address, parts))
    })

/** Per column: a total row is the sum of all rows beside it and below them. */
export const columnTotals =
  (table: TableKey): Sums =>
  (lines) =>
    flatMap(
      linesIn(table, lines).filter(({ row }) => row.total === true),
      (total) => {
        const group = total.path.slice(0, -total.row.key.length)
        const parts = linesIn(table, lines).filter((line) => line !== total && line.path.startsWith(group))
        return total.cells.map(({ address, column }) => sumOf(address, downwards(column, parts)))
      },
    )

/** Per column: the balance that a table prints. */
const balanceOf =
  (lines: ReadonlyArray<FormLine>) =>
  (table: FormTable): ReadonlyArray<Relation> => {
    const named = (paths: ReadonlyArray<string> = []): ReadonlyArray<FormLine> =>
      lines.filter(({ path }) => paths.some((end) => path === `${table.key}.${end}`))
    const left = named(table.balance?.left)
    const right = named(table.balance?.right)
    const columns = new Set(flatMap(left, ({ block }) => block.columns))
    return [...columns].map((column) => sumsEqual(downwards(column, left), downwards(column, right)))
  }

export const balances: Relations = (lines) =>
  flatMap([...new Set(lines.map(({ table }) => table))], balanceOf(lines))

/** Per cell of a column with this key, a relation to the columns of its row that it names; none, where it names none. */
const toNamed =
  (
    key: string,
    namedBy: (column: FormColumn) => ReadonlyArray<string> | undefined,
    relation: (cell: Address, others: ReadonlyArray<Address>) => Relation,
  ): Relations =>
  (lines) =>
    flatMap(
      flatMap(lines, ({ cells }) => cells),
      ({ address, column, line }) => {
        const keys = column.key === key ? (namedBy(column) ?? []) : []
        const others = flatMap(keys, (named) =>
          line.cells.filter((cell) => cell.column.key === named).map(addressOf),
        )
        return others.length === 0 ? [] : [relation(address, others)]
      },
    )

/** The column is no more than those together that it is within. */
export const within = (key: string): Relations =>
  toNamed(
    key,
    (column) => column.within,
    (cell, whole) => atMost([cell], whole),
  )

/** Where the column is not zero, neither are those together that it needs. */
export const needs = (key: string): Relations => toNamed(key, (column) => column.needs, implies)

/** A change takes no more away than there was. */
export const changes = (key: string): Relations =>
  toNamed(
    key,
    (column) => column.changes,
    (change, stock) => nonNegativeSum([...stock, change]),
  )

/** What two folds say of a form, the first before the second. */
export const both =
  <R extends Relation>(
    first: (lines: ReadonlyArray<FormLine>) => ReadonlyArray<R>,
    second: (lines: ReadonlyArray<FormLine>) => ReadonlyArray<R>,
  ) =>
  (lines: ReadonlyArray<FormLine>): ReadonlyArray<R> => [...first(lines), ...second(lines)]

/** Of every total that a fold sums, another relation. */
export const ofSums =
  (sums: Sums, relation: (total: Address, parts: ReadonlyArray<Address>) => Relation): Relations =>
  (lines) =>
    sums(lines).map(({ total, parts }) => relation(total, parts))

export const counts: Relations = (lines) =>
  flatMap(lines, ({ cells }) => cells).map(({ address, column }) =>
    count(address, column.signed === true, column.amount === true),
  )
