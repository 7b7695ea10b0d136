/**
 * The order of the columns: as the header names them, where the sums of the rows bear it out.
 *
 * The header of table three has two lines, and the second one stands below a name of the first:
 *
 * ```text
 *   自然人 │      法人或其他组织        │ 总计
 *         │ 商业企业 科研机构 … 其他   │          ─►   自然人 商业企业 科研机构 … 其他 总计
 * ```
 */
import type { FormBlock, FormColumn } from '../forms/Form'
import { isFilled, type TextCell } from '../tables/TextRow'
import { type Columns, rowSums, sumsHold } from './rowSums'
import { headerWordings } from './wordings'
import { flatMap } from '../lists/flatMap'

export interface ColumnOrder {
  /** In the order of the cells; `undefined` stands for a column that the form does not have. */
  readonly columns: Columns
  /** Whether the header names all columns in this order. */
  readonly isNamed: boolean
}

type Cells = ReadonlyArray<TextCell>

/** What a header names: a column, one that the form does not have (undefined), or the group of the columns below. */
type Name = FormColumn | 'group' | undefined

/** No header is longer in one line. */
const longestHeader = 120

/** A column that tools add to the form, the sum of the kinds of organisation: 小计, 法人小计. */
const surplus = '小计'

/** 法人或其他组织 */
const group = '法人'

const namesIn = (block: FormBlock, texts: ReadonlyArray<string>): ReadonlyArray<Name> => {
  const { byWording } = headerWordings(block)
  const names: Array<Name> = []
  for (const text of texts) {
    const column = byWording.get(text)
    if (column !== undefined || text.endsWith(surplus)) names.push(column)
    else if (text.startsWith(group)) names.push('group')
  }
  return names
}

const wordsOf = (row: Cells): ReadonlyArray<string> => row.map(({ words }) => words)

/** What a row of the header names in its cells, or in the words of its only cell. */
export const namesOf =
  (block: FormBlock) =>
  (row: Cells): ReadonlyArray<Name> => {
    const filled = row.filter(isFilled)
    const line = filled.length === 1 ? filled[0] : undefined
    const isLine =
      line?.text.includes(' ') === true &&
      line.text.length <= longestHeader &&
      !headerWordings(block).byWording.has(line.words)
    return namesIn(block, isLine ? line.text.split(' ') : wordsOf(filled))
  }

/** The kinds of organisation behind the name of their group, in its place. */
const unfolded = ({ columns }: FormBlock, names: ReadonlyArray<Name>): ReadonlyArray<Name> => {
  const at = names.indexOf('group')
  const isMember = (name: Name): boolean =>
    name === undefined || (name !== 'group' && name.total !== true && name !== columns[0])
  const behind = names.slice(at + 1)
  return at < 0
    ? names
    : [...names.slice(0, at), ...behind.filter(isMember), ...behind.filter((name) => !isMember(name))]
}

/** Whether all columns are named, each once. */
const isWhole =
  ({ columns }: FormBlock) =>
  (names: ReadonlyArray<Name>): names is Columns =>
    names.length >= columns.length &&
    !names.includes('group') &&
    new Set(names).size === names.length &&
    columns.every((column) => names.includes(column))

/** Whether a row of the header names some columns, each once, and no other row names more of them. */
const isWholeOf =
  (length: number, rows: ReadonlyArray<ReadonlyArray<Name>>) =>
  (names: ReadonlyArray<Name>): names is Columns =>
    names.length === length &&
    length > 1 &&
    new Set(names).size === length &&
    rows.every((row) => row.every((name) => names.includes(name)))

const textOf = (rows: ReadonlyArray<Cells>): string => flatMap(rows, wordsOf).join('')

/** Whether the texts of the header name every column, whole or glued to each other. */
const namesAll = (block: FormBlock, rows: ReadonlyArray<Cells>): boolean => {
  const text = textOf(rows)
  const named = headerWordings(block).columns.filter(({ wording }) => text.includes(wording))
  return block.columns.every((column) => named.some((one) => one.column === column))
}

/** The orders of the form for so many cells: its own, or with one column more in any place. */
const officialOrders = ({ columns }: FormBlock, length: number): ReadonlyArray<Columns> =>
  length === columns.length + 1
    ? columns.map((_, i) => [...columns.slice(0, i), undefined, ...columns.slice(i)])
    : [columns]

/** What the rows of a block say, asked where its header does not name the columns as the form does. */
export interface Rows {
  /**
   * The number of values that most rows have: a header that names just so many columns, each in a cell of one row,
   * is believed even where columns are missing.
   */
  readonly usual: () => number
  readonly values: () => ReadonlyArray<Cells>
}

/** The order of a block's columns by the rows above its first row, and by the values of its rows. */
export const columnOrder = (
  block: FormBlock,
  above: ReadonlyArray<Cells>,
  { usual, values }: Rows,
): ColumnOrder => {
  const { columns } = block
  const rows = above.map(namesOf(block))
  const inOneRow = rows.find(isWhole(block))
  const whole =
    inOneRow ??
    [
      unfolded(
        block,
        flatMap(rows, (names) => names),
      ),
    ].find(isWhole(block))
  // A column that is blank throughout leaves no trace among values one behind the other.
  const rowsOf = (length: number): number => values().filter((cells) => cells.length === length).length
  const hasTrace = whole?.includes(undefined) !== true || rowsOf(columns.length + 1) > rowsOf(columns.length)
  const named = hasTrace ? whole : whole.filter((column) => column !== undefined)
  if (named?.every((column, i) => column === columns[i]) === true) return { columns, isNamed: true }

  // Zeros add up in any order.
  const telling = values().filter((cells) => cells.some(({ text }) => /[1-9]/u.test(text)))
  const adding = (order: Columns): number =>
    telling.filter((cells) => cells.length === order.length && sumsHold(rowSums(order))(cells)).length
  const official = officialOrders(block, textOf(above).includes(surplus) ? usual() : columns.length)
  const [best = columns, next] = [...official].sort((one, other) => adding(other) - adding(one))
  const gain = named === undefined ? -1 : adding(named) - adding(best)
  // Lines of a header may have come in any order: then another order than the form's has to add up where that does not.
  if (named !== undefined && (gain > 0 || (gain === 0 && (inOneRow !== undefined || next !== undefined))))
    return { columns: named, isNamed: true }
  if (next !== undefined && adding(best) > adding(next)) return { columns: best, isNamed: true }

  // Of a line of words some may be cut: only names in cells of their own tell that the other columns are wanting.
  const cells = above.map((row) => namesIn(block, wordsOf(row)))
  const length = usual()
  const narrow = length < columns.length ? cells.find(isWholeOf(length, cells)) : undefined
  if (narrow !== undefined) return { columns: narrow, isNamed: true }
  const full = telling.filter((one) => one.length === columns.length).length
  const isBornOut = full === 0 || (gain < 0 && 2 * adding(columns) >= full)
  return { columns, isNamed: isBornOut && namesAll(block, above) }
}
