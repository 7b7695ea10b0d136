/**
 * The rows of a form that hold numbers, and their cells, in the order in which the form prints them.
 *
 * @since 0.1.0
 */
import type { Address } from './Address'
import type { Form, FormBlock, FormColumn, FormRow, FormTable } from './Form'
import { memoized } from '../text/memoized'
import { flatMap } from '../lists/flatMap'

/** One cell of a form: where it stands, and in which column. */
export interface FormCell {
  readonly address: Address
  readonly line: FormLine
  readonly column: FormColumn
}

/** One row with numbers. */
export interface FormLine {
  readonly table: FormTable
  readonly block: FormBlock
  /** The groups that the row belongs to, outermost first. */
  readonly groups: ReadonlyArray<FormRow>
  readonly row: FormRow
  /** The address without its column: `requests.outcomes.granted`. */
  readonly path: string
  /** The parts of the path. */
  readonly keys: ReadonlyArray<string>
  /** The paths of the sub-rows that a group printed as one row stands for; empty for every other row. */
  readonly standsFor: ReadonlyArray<string>
  readonly cells: ReadonlyArray<FormCell>
}

const lineOf = (
  table: FormTable,
  block: FormBlock,
  groups: ReadonlyArray<FormRow>,
  row: FormRow,
): FormLine => {
  const keys = [table, ...groups, row].map(({ key }) => key)
  const path = keys.join('.')
  const cells: Array<FormCell> = []
  const line: FormLine = {
    table,
    block,
    groups,
    row,
    path,
    keys,
    standsFor: (row.rows ?? []).map(({ key }) => `${path}.${key}`),
    cells,
  }
  // The address is assembled from the parts that the type `Address` is folded from.
  for (const column of block.columns)
    cells.push({ address: `${path}.${column.key}` as Address, line, column })
  return line
}

const linesBelow =
  (table: FormTable, block: FormBlock, groups: ReadonlyArray<FormRow>) =>
  (row: FormRow): ReadonlyArray<FormLine> => {
    if (row.rows === undefined) return [lineOf(table, block, groups, row)]
    const below = flatMap(row.rows, linesBelow(table, block, [...groups, row]))
    return row.alsoOneRow === true ? [...below, lineOf(table, block, groups, row)] : below
  }

/**
 * The rows with numbers of a form. A group that may also be printed as one row follows its sub-rows.
 *
 * @example
 * import { forms, linesOf } from 'ogi-report'
 *
 * const [, form2021] = forms
 * linesOf(form2021).find(({ path }) => path === 'requests.received')?.cells.map(({ column }) => column.label)
 * // => ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
 *
 * @since 0.1.0
 */
export const linesOf: (form: Form) => ReadonlyArray<FormLine> = /* @__PURE__ */ memoized(({ tables }: Form) =>
  flatMap(tables, (table) =>
    flatMap(table.blocks, (block) => flatMap(block.rows, linesBelow(table, block, []))),
  ),
)

/** Whether the row is a group that is printed as one row, in the place of its sub-rows. */
export const isOneRow = (line: FormLine): boolean => line.standsFor.length > 0
