/**
 * The identities of the forms. Between which cells one must hold follows from the form's own data: what is
 * a total there, what the balance printed in it names, what is signed. What it says in words, and why it
 * must hold, is told by `explain/`, so that checking does not carry it.
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'
import type { Form, FormColumn, FormTable, TableKey } from '../forms/Form'
import type { FormCell, FormLine } from '../forms/lines'
import type { IdentityRuleId, Severity } from '../report/Finding'
import { editionsOf } from './Edition'
import { atMost, count, nonNegativeSum, type Relation, sumOf, sumsEqual } from './Relation'

export interface Identity {
  readonly id: IdentityRuleId
  readonly severity: Severity
  /** The relations that it states between the cells of these rows, as one edition prints them. */
  readonly relations: (lines: ReadonlyArray<FormLine>) => ReadonlyArray<Relation>
}

type Relations = Identity['relations']

const addressOf = ({ address }: FormCell): Address => address

const linesIn = (table: TableKey, lines: ReadonlyArray<FormLine>): ReadonlyArray<FormLine> =>
  lines.filter((line) => line.table.key === table)

/** The cells of a column, from top to bottom. */
const downwards = (column: FormColumn, lines: ReadonlyArray<FormLine>): ReadonlyArray<Address> =>
  lines.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)).map(addressOf)

/** Per row: the total column is the sum of the others. */
const rowTotals =
  (table: TableKey): Relations =>
  (lines) =>
    linesIn(table, lines).flatMap(({ cells }) => {
      const parts = cells.filter(({ column }) => column.total !== true).map(addressOf)
      return cells.filter(({ column }) => column.total === true).map(({ address }) => sumOf(address, parts))
    })

/** Per column: a total row is the sum of all rows beside it and below them. */
const columnTotals =
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
const balance =
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
const between =
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

const counts: Relations = (lines) =>
  lines
    .flatMap(({ cells }) => cells)
    .map(({ address, column }) => count(address, column.signed === true, column.amount === true))

/** Every identity, in the order in which a reader of the form meets it. */
export const identities: ReadonlyArray<Identity> = [
  {
    id: 'proactive/total-covers-new',
    severity: 'error',
    relations: between('proactive', 'disclosed', 'totalDisclosed', atMost),
  },
  {
    id: 'proactive/items-nonnegative',
    severity: 'error',
    relations: between('proactive', 'itemsLastYear', 'itemsChange', (last, change) =>
      nonNegativeSum([last, change]),
    ),
  },
  {
    id: 'requests/balance',
    severity: 'error',
    relations: balance('requests'),
  },
  {
    id: 'requests/outcomes-total',
    severity: 'error',
    relations: columnTotals('requests'),
  },
  {
    id: 'requests/row-total',
    severity: 'error',
    relations: rowTotals('requests'),
  },
  {
    id: 'disputes/total',
    severity: 'error',
    relations: rowTotals('disputes'),
  },
  {
    id: 'cells/count',
    severity: 'error',
    relations: counts,
  },
]

/**
 * What an identity states of a form; nothing, where the form has no such cells.
 *
 * @example
 * import { formula, forms, relationsOf, rules } from 'ogi-report'
 *
 * const [form2019] = forms
 * const [totalCoversNew] = rules
 * relationsOf(form2019)(totalCoversNew).map(formula)
 * // => [
 * //   'proactive.governmentRules.disclosed <= proactive.governmentRules.totalDisclosed',
 * //   'proactive.normativeDocuments.disclosed <= proactive.normativeDocuments.totalDisclosed',
 * // ]
 */
export const relationsOf =
  (form: Form) =>
  ({ relations }: Identity): ReadonlyArray<Relation> =>
    relations(editionsOf(form)[0].lines)
