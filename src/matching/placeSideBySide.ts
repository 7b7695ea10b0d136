/**
 * Table four: the rows of the form stand side by side in one row without a label, and the header says
 * which they are. Some documents cut it into a table for each.
 *
 * ```text
 *   行政复议                       未经复议直接起诉               复议后起诉
 *   维持 纠正 其他 未审结 总计       维持 纠正 其他 未审结 总计       维持 …
 *   1    0    0    0     1        0    0    0    0     0        0    …       15 values, or 5, or 10
 * ```
 */
import type { FormLine } from '../forms/lines'
import { isNumber } from '../tables/cellValue'
import { isFilled } from '../tables/TextRow'
import { greatest } from '../lists/extent'
import { lazily } from '../text/lazily'
import { memoized } from '../text/memoized'
import { namesOf } from './columnOrder'
import { textsAbove, type ValueRecord } from './ValueRecord'
import { fitValues, withoutBlankEdges } from './fitValues'
import { type RowSum, rowSums, sumsHold, zerosIn } from './rowSums'
import { headerWordings, wordings } from './wordings'
import { openRow, type Placement } from './Placement'
import { flatMap } from '../lists/flatMap'

/** Fewer values are no row of the table, whatever stands above them. */
const fewestValues = 4

/** The groups that the texts name, in the order in which they name them. */
const groupsNamed = (lines: ReadonlyArray<FormLine>, text: string): ReadonlyArray<FormLine> =>
  lines
    .map((line) => ({ line, at: greatest(wordings(line.row), (wording) => text.lastIndexOf(wording)) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .map(({ line }) => line)

const timesIn = (text: string, wording: string): number => {
  let times = 0
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) times++
  return times
}

/** How often the text names each column, least first: as often as it names groups. */
const timesNamed = ({ block: { columns } }: FormLine, text: string): ReadonlyArray<number> =>
  columns
    .map((column) => greatest(wordings(column), (wording) => timesIn(text, wording)))
    .sort((one, other) => one - other)

const sumsOf = /* @__PURE__ */ memoized(
  (lines: ReadonlyArray<FormLine>): ReadonlyArray<RowSum> =>
    flatMap(lines, ({ block }, i) =>
      rowSums(block.columns).map(({ total, parts }) => ({
        total: total + i * block.columns.length,
        parts: parts.map((part) => part + i * block.columns.length),
      })),
    ),
)

type HeaderRow = ValueRecord['above'][number]

/**
 * Whether a row of the header names the columns in another order than the form, as from right to left: it steps back
 * more often than from one group to the next.
 */
const isOutOfOrder =
  (lines: ReadonlyArray<FormLine>, { block }: FormLine) =>
  (row: HeaderRow): boolean => {
    let [steps, last] = [0, 0]
    for (const name of namesOf(block)(row)) {
      const place = block.columns.findIndex((column) => column === name)
      if (place < 0) continue
      if (place < last) steps++
      last = place
    }
    return steps >= lines.length
  }

/** The rows above the record that name columns of the table, each in a cell of its own. */
const headerOf = (line: FormLine, { above }: ValueRecord): ReadonlyArray<HeaderRow> => {
  const { byWording } = headerWordings(line.block)
  return above.filter((row) => row.some(({ words }) => byWording.has(words)))
}

/** Whether the row has as many cells as the widest row of its header; without one, as many as it has columns. */
const isRegular = (header: ReadonlyArray<HeaderRow>, { width }: ValueRecord, columns: number): boolean =>
  width === greatest([columns, ...header.map((row) => row.length)], (length) => length)

/** Which of the values stands below the first column, as a header as wide as the row says. */
const firstColumnAt = (
  { block }: FormLine,
  header: ReadonlyArray<HeaderRow>,
  { width, lead }: ValueRecord,
): number | undefined => {
  const { byWording } = headerWordings(block)
  return header
    .filter((row) => row.length === width)
    .map((row) => row.findIndex(({ words }) => byWording.get(words) === block.columns[0]) - lead)
    .find((at) => at >= 0)
}

/** Groups that stand side by side in a record, and the values of each, where they fit. */
const placementsFor = (
  groups: ReadonlyArray<FormLine>,
  first: FormLine,
  record: ValueRecord,
  isSure: boolean,
  by: Placement['by'],
): ReadonlyArray<Placement> => {
  const width = first.block.columns.length
  const columns = groups.length * width
  const header = lazily(() => headerOf(first, record))
  const fit = fitValues({
    width: columns,
    sums: sumsOf(groups),
    offset: () => firstColumnAt(first, header(), record),
    irregular: () => !isRegular(header(), record, columns),
    leavesBlanks: () => false,
    mustAddUp: !isSure,
    blanks: record.blanks,
    zeros: () => zerosIn(sumsOf(groups))([record.values]),
  })(record.values)
  return groups.map((line, i) => ({
    line,
    cells: fit?.cells.slice(i * width, (i + 1) * width),
    by,
    byArithmetic: fit?.by === 'arithmetic',
    record,
  }))
}

/** As many numbers as the whole table has, and they add up: so little else is printed like this that its header may be lost. */
const isWholeTable = (
  lines: ReadonlyArray<FormLine>,
  width: number,
  { layout, values }: ValueRecord,
): boolean =>
  layout === 'row' &&
  values.length === lines.length * width &&
  values.every(({ text }) => isNumber(text)) &&
  sumsHold(sumsOf(lines))(values)

/** The rows of the form that a record is; none where no header says that it is some of them. */
const placementsOf =
  (lines: ReadonlyArray<FormLine>, first: FormLine) =>
  (record: ValueRecord): ReadonlyArray<Placement> => {
    const { values, layout, above } = record
    const { columns } = first.block
    const all = lines.length * columns.length
    const isRunTogether = values.length === 1 && (values[0]?.text.length ?? 0) >= all
    if (values.length < fewestValues && !isRunTogether) return []
    const text = textsAbove(record).join('') + (layout === 'row' ? record.label : '')
    const named = groupsNamed(lines, text)
    const isNamed = (column: (typeof columns)[number]): boolean =>
      wordings(column).some((wording) => text.includes(wording))
    const isHeaded = named.length + columns.filter(isNamed).length >= 3
    if (!isHeaded && (named.length === 0 || !isWholeTable(lines, columns.length, record))) return []
    const by = isHeaded ? 'label' : 'order'
    const open = lines.map((line) => openRow(line, record, 'label'))
    if (above.some(isOutOfOrder(lines, first))) return open
    // The whole table has all groups, named or not; a part of it has those that its header names.
    const size = Math.max(1, Math.ceil(withoutBlankEdges(values).length / columns.length))
    if (values.length >= all || size >= lines.length) return placementsFor(lines, first, record, true, by)
    const times = timesNamed(first, text)
    if (named.length !== size || (times[times.length >> 1] ?? 0) > size) return open
    // All of its values are there where its blanks are, or where its header says how many groups it has. Else a few
    // values may be what is left of all groups.
    const isSure = layout === 'row' && (!values.every(isFilled) || times.every((count) => count === size))
    return placementsFor(named, first, record, isSure, by)
  }

/** The rows of a table whose rows stand side by side, from records that no label beside them claims. */
export const placeSideBySide = (
  lines: ReadonlyArray<FormLine>,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyArray<Placement> => {
  const [first] = lines
  return first?.table.sideBySide === true ? flatMap(records, placementsOf(lines, first)) : []
}
