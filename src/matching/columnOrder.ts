/**
 * The order of the columns, as the header prints it.
 *
 * The header of table three has two lines, and its names are read in another order than its columns stand:
 *
 * ```text
 *             自然人 │   法人或其他组织   │ 总计
 *                   │ 商业企业 科研机构 … │
 * ```
 *
 * So another order than the form's is only believed where one row names every column, each by itself.
 */
import type { FormBlock, FormColumn } from '../forms/Form'
import { isFilled, type TextCell } from '../tables/TextRow'
import { type HeaderWordings, headerWordings } from './FormLabels'

/** The columns in the order of the cells; `undefined` stands for a column that the form does not have. */
export interface ColumnOrder {
  readonly columns: ReadonlyArray<FormColumn | undefined>
  /** Whether the header named them all, or the order of the form had to do. */
  readonly by: 'header' | 'form'
}

type HeaderRow = ReadonlyArray<TextCell>

/** No header is longer in one line. */
const longestHeader = 120

/** A column that tools add to the form, the sum of the kinds of organisation: 小计, 法人小计. */
const surplus = '小计'

/** The columns that texts name, in their order; undefined for the surplus one. */
const columnsOf = (
  { byWording }: HeaderWordings,
  names: ReadonlyArray<string>,
): ReadonlyArray<FormColumn | undefined> => {
  const columns: Array<FormColumn | undefined> = []
  for (const name of names) {
    const column = byWording.get(name)
    if (column !== undefined || name.endsWith(surplus)) columns.push(column)
  }
  return columns
}

/** A line of words instead of cells: blank columns leave no trace in it, so it is only believed as a whole. */
const wordsOf = (row: HeaderRow): ReadonlyArray<string> => {
  const [only, ...others] = row.filter(isFilled)
  return others.length === 0 && only !== undefined && only.text.length <= longestHeader
    ? only.text.split(' ')
    : []
}

const isEach = (block: FormBlock, columns: ReadonlyArray<FormColumn | undefined>): boolean =>
  columns.length >= block.columns.length &&
  block.columns.every((column) => columns.filter((one) => one === column).length === 1)

const isSame = (named: ColumnOrder['columns'], columns: ColumnOrder['columns']): boolean =>
  named.length === columns.length && named.every((column, i) => column === columns[i])

/** The form's order with the surplus column behind the column that it follows in the header. */
const withSurplus = (
  block: FormBlock,
  named: ReadonlyArray<FormColumn | undefined>,
): ColumnOrder['columns'] => {
  const at = named.indexOf(undefined)
  const neighbour = named[at - 1] ?? named[at + 1]
  const behind = neighbour === undefined ? -1 : block.columns.indexOf(neighbour) + (at > 0 ? 1 : 0)
  // Where no cell of its own tells, the sum of the organisations stands before the total.
  const place = behind < 0 ? block.columns.length - 1 : behind
  return [...block.columns.slice(0, place), undefined, ...block.columns.slice(place)]
}

const textOf = (rows: ReadonlyArray<HeaderRow>): string =>
  rows.map((row) => row.map(({ words }) => words).join('')).join('')

/** Whether the texts of the header name every column, whole or glued to each other. */
const namesAll = (block: FormBlock, rows: ReadonlyArray<HeaderRow>): boolean => {
  let rest = textOf(rows)
  return block.columns.every((column) => {
    const found = headerWordings(block).columns.find(
      (one) => one.column === column && rest.includes(one.wording),
    )
    // Struck out once found, so that 其他 is not found again in 其他结果.
    if (found !== undefined) rest = rest.replace(found.wording, ' ')
    return found !== undefined
  })
}

/** Whether a row of the header names each of its columns once, and no other row names more of them. */
const isWholeHeader = (named: ColumnOrder['columns'], rows: ReadonlyArray<ColumnOrder['columns']>): boolean =>
  new Set(named).size === named.length && rows.every((row) => row.every((column) => named.includes(column)))

/**
 * The order of a block's columns by the rows above its first row. `usual` is the number of values that
 * its rows usually have: a header that names just so many columns of the form, each in a cell of one
 * row, is believed even where columns are missing.
 */
export const columnOrder = (
  block: FormBlock,
  above: ReadonlyArray<HeaderRow>,
  usual: number,
): ColumnOrder => {
  const wording = headerWordings(block)
  const rows = above.map((row) =>
    columnsOf(
      wording,
      row.map(({ words }) => words),
    ),
  )
  const isWhole = (named: ReadonlyArray<FormColumn | undefined>): boolean => isEach(block, named)
  const whole = rows.find(isWhole) ?? above.map((row) => columnsOf(wording, wordsOf(row))).find(isWhole)
  if (whole !== undefined)
    return { columns: isSame(whole, block.columns) ? block.columns : whole, by: 'header' }
  const narrow = rows.find((named) => named.length === usual && usual > 1 && usual < block.columns.length)
  if (narrow !== undefined && isWholeHeader(narrow, rows)) return { columns: narrow, by: 'header' }
  if (usual === block.columns.length + 1 && textOf(above).includes(surplus)) {
    return {
      columns: withSurplus(block, rows.find((named) => named.includes(undefined)) ?? []),
      by: 'header',
    }
  }
  return { columns: block.columns, by: namesAll(block, above) ? 'header' : 'form' }
}
