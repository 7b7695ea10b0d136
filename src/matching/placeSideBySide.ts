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
import { textsAbove, type ValueRecord } from './ValueRecord'
import { fitValues, withoutBlankEdges } from './fitValues'
import { type RowSum, rowSums, sumsHold, zerosIn } from './rowSums'
import { headerWordings, wordings } from './wordings'
import type { Placement } from './Placement'
import { flatMap, mapDefined } from '../lists/flatMap'

/** Fewer values are no row of the table, whatever stands above them. */
const fewestValues = 4

/** The groups that the texts name, in the order in which they name them. */
const groupsNamed = (lines: ReadonlyArray<FormLine>, text: string): ReadonlyArray<FormLine> =>
  lines
    .map((line) => ({
      line,
      at: Math.max(...wordings(line.row).map((wording) => text.lastIndexOf(wording))),
    }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)

const timesIn = (text: string, wording: string): number => {
  let times = 0
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + wording.length)) times++
  return times
}

/** How often the text names each column, least first. */
const timesNamed = ({ block: { columns } }: FormLine, text: string): ReadonlyArray<number> =>
  columns
    .map((column) => Math.max(...wordings(column).map((wording) => timesIn(text, wording))))
    .sort((one, other) => one - other)

/** How many different columns the text names. */
const columnsNamed = (line: FormLine, text: string): number =>
  new Set(
    flatMap(headerWordings(line.block).columns, ({ column, wording }) =>
      text.includes(wording) ? [column] : [],
    ),
  ).size

const sumsOf = (lines: ReadonlyArray<FormLine>): ReadonlyArray<RowSum> =>
  flatMap(lines, ({ block }, i) =>
    rowSums(block.columns).map(({ total, parts }) => ({
      total: total + i * block.columns.length,
      parts: parts.map((part) => part + i * block.columns.length),
    })),
  )

type HeaderRow = ValueRecord['above'][number]

/** The rows above the record that name columns of the table, each in a cell of its own. */
const headerOf = (line: FormLine, { above }: ValueRecord): ReadonlyArray<HeaderRow> => {
  const { byWording } = headerWordings(line.block)
  return above.filter((row) => row.some(({ words }) => byWording.has(words)))
}

/**
 * Whether a row of the header names the columns in another order than the form, as from right to left: it steps back
 * more often than from one group to the next.
 */
const isOutOfOrder =
  (lines: ReadonlyArray<FormLine>, { block }: FormLine) =>
  (row: HeaderRow): boolean => {
    const { byWording } = headerWordings(block)
    const words = flatMap(row, ({ text }) => text.split(' '))
    const places = mapDefined(words, (word) => byWording.get(word)).map((column) =>
      block.columns.indexOf(column),
    )
    return places.filter((place, i) => place < (places[i - 1] ?? -1)).length >= lines.length
  }

/** Whether the row has as many cells as the widest row of its header; without one, as many as it has columns. */
const isRegular = (header: ReadonlyArray<HeaderRow>, { width }: ValueRecord, columns: number): boolean => {
  const widest = greatest(header, (row) => row.length)
  return width === (widest < columns ? columns : widest)
}

/** Which of the values stands below the first column, as a header as wide as the row says. */
const firstColumnAt = (
  line: FormLine,
  header: ReadonlyArray<HeaderRow>,
  { width, lead }: ValueRecord,
): number | undefined => {
  const { byWording } = headerWordings(line.block)
  const [first] = line.block.columns
  return header
    .filter((row) => row.length === width)
    .map((row) => row.findIndex(({ words }) => byWording.get(words) === first) - lead)
    .find((at) => at >= 0)
}

const placementsFor = (
  groups: ReadonlyArray<FormLine>,
  record: ValueRecord,
  width: number,
  isSure: boolean,
  by: Placement['by'],
): ReadonlyArray<Placement> => {
  const columns = groups.length * width
  const header = flatMap(groups.slice(0, 1), (line) => headerOf(line, record))
  const fit = fitValues({
    width: columns,
    sums: sumsOf(groups),
    offset: () => (groups[0] === undefined ? undefined : firstColumnAt(groups[0], header, record)),
    irregular: () => !isRegular(header, record, columns),
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

interface Candidate {
  readonly record: ValueRecord
  /** Whether a header says what it is. */
  readonly isHeaded: boolean
  readonly named: ReadonlyArray<FormLine>
  /** How many groups the values fill. */
  readonly size: number
  /** How often the header names each column, least first: as often as it has groups. */
  readonly times: ReadonlyArray<number>
}

/**
 * Whether a part of the table has all of its values: its blanks are there, or its header says how many groups it has.
 * Else a few values may be what is left of all groups.
 */
const isSurePart = ({ record, size, times }: Candidate): boolean =>
  record.layout === 'row' && (!record.values.every(isFilled) || times.every((count) => count === size))

const candidateOf =
  (lines: ReadonlyArray<FormLine>, first: FormLine) =>
  (record: ValueRecord): ReadonlyArray<Candidate> => {
    const width = first.block.columns.length
    const isRunTogether =
      record.values.length === 1 && (record.values[0]?.text.length ?? 0) >= lines.length * width
    if (record.values.length < fewestValues && !isRunTogether) return []
    const beside = record.layout === 'row' ? record.label : ''
    const text = textsAbove(record).join('') + beside
    const named = groupsNamed(lines, text)
    const size = Math.max(1, Math.ceil(withoutBlankEdges(record.values).length / width))
    const isHeaded = named.length + columnsNamed(first, text) >= 3
    return !isHeaded && (named.length === 0 || !isWholeTable(lines, width, record))
      ? []
      : [
          {
            record,
            isHeaded,
            named,
            times: timesNamed(first, text),
            size: record.values.length >= lines.length * width ? lines.length : size,
          },
        ]
  }

/** The rows of a table whose rows stand side by side, from records that no label beside them claims. */
export const placeSideBySide = (
  lines: ReadonlyArray<FormLine>,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyArray<Placement> => {
  const [first] = lines
  if (first?.table.sideBySide !== true) return []
  const width = first.block.columns.length
  return flatMap(flatMap(records, candidateOf(lines, first)), (candidate) => {
    const { record, isHeaded, named, size, times } = candidate
    // The whole table has all groups, named or not; a part of it has those that its header names.
    const isWhole = size >= lines.length
    const isPart = named.length === size && (times[times.length >> 1] ?? 0) <= size
    const known = isWhole ? lines : isPart ? named : undefined
    const groups = record.above.some(isOutOfOrder(lines, first)) ? undefined : known
    return groups === undefined
      ? lines.map((line) => ({ line, cells: undefined, by: 'label' as const, byArithmetic: false, record }))
      : placementsFor(groups, record, width, isWhole || isSurePart(candidate), isHeaded ? 'label' : 'order')
  })
}
