/**
 * The name of a cell, dotted, from the table down to the column:
 * `requests.outcomes.granted.naturalPerson`. Every address of both forms is a member of this type.
 *
 * @since 0.1.0
 */
import type { FormBlock, FormColumn, FormRow, FormTable } from './Form'
import type { forms } from './forms'

type RowAddress<Row extends FormRow, Columns extends ReadonlyArray<FormColumn>> = Row extends {
  readonly rows: infer Rows extends ReadonlyArray<FormRow>
}
  ?
      | `${Row['key']}.${RowsAddress<Rows, Columns>}`
      | (Row extends { readonly alsoOneRow: true } ? Leaf<Row, Columns> : never)
  : Leaf<Row, Columns>

type Leaf<
  Row extends FormRow,
  Columns extends ReadonlyArray<FormColumn>,
> = `${Row['key']}.${Columns[number]['key']}`

type RowsAddress<
  Rows extends ReadonlyArray<FormRow>,
  Columns extends ReadonlyArray<FormColumn>,
> = Rows[number] extends infer Row ? (Row extends FormRow ? RowAddress<Row, Columns> : never) : never

type BlockAddress<Block> = Block extends FormBlock ? RowsAddress<Block['rows'], Block['columns']> : never

type TableAddress<Table> = Table extends FormTable
  ? `${Table['key']}.${BlockAddress<Table['blocks'][number]>}`
  : never

export type Address = TableAddress<(typeof forms)[number]['tables'][number]>
