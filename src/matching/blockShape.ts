/**
 * What the rows of a block have in common in this document: their columns, their sum, their style. It tells the
 * columns of a record's values.
 */
import type { FormBlock } from '../forms/Form'
import { isFilled, type TextCell } from '../tables/TextRow'
import type { ValueRecord } from './ValueRecord'
import { type ColumnOrder, columnOrder } from './columnOrder'
import { areCounted, type Fit, fitValues, withoutBlankEdges } from './fitValues'
import { type RowSum, rowSums, type Zeros, zerosIn } from './rowSums'
import { type FormLabels } from './FormLabels'
import { headerWordings } from './wordings'
import { lazily } from '../text/lazily'
import { holdsValue, labelSize } from './labelKey'
import type { Placement } from './Placement'
import { agreement, hasBlanks, innerWidth, isSpread, mode, type TableStyle, tableStyle } from './tableStyle'
import { flatMap, mapDefined } from '../lists/flatMap'

export interface BlockShape {
  readonly order: ColumnOrder
  readonly sums: ReadonlyArray<RowSum>
  /** How merged cells are repeated, where they are. */
  readonly repetition: Repetition | undefined
  // What follows is asked of rows with a cell too many, too few or blank: most documents have none.
  readonly style: TableStyle
  readonly zeros: () => Zeros
  /** Whether its columns are spread over more cells than there are columns. */
  readonly isSpread: () => boolean
  /** Where in a row of this many cells the header names the first column. */
  readonly firstColumnAt: () => ReadonlyMap<number, number>
}

/** By the number of its cells: where a header row has the first column, as the first column that it names says. */
const firstColumnAt = (
  block: FormBlock,
  { columns }: ColumnOrder,
  header: ValueRecord['above'],
): ReadonlyMap<number, number> => {
  const { byWording } = headerWordings(block)
  const positions = new Map<number, number>()
  for (const row of header) {
    const at = row.findIndex(({ words }) => byWording.has(words))
    const place = columns.indexOf(byWording.get(row[at]?.words ?? ''))
    if (at >= 0 && place >= 0) positions.set(row.length, at - place)
  }
  return positions
}

/** How a header repeats merged cells: 采购项目数量 | 采购总金额 | 采购总金额. */
interface Repetition {
  /** How often each column is printed side by side. */
  readonly runs: ReadonlyArray<number>
  /** How many cells the header has. */
  readonly width: number
}

const repetitionIn = (block: FormBlock, header: ValueRecord['above']): Repetition | undefined => {
  const { byWording } = headerWordings(block)
  const isWide = ({ length }: ReadonlyArray<TextCell>): boolean => length > block.columns.length
  const runsOf = (row: ReadonlyArray<TextCell>): ReadonlyArray<number> => {
    const names = mapDefined(row, ({ words }) => byWording.get(words))
    const firsts = mapDefined(names, (name, i) => (name === names[i - 1] ? undefined : i))
    const isWhole = new Set(names).size === firsts.length && firsts.length === block.columns.length
    return isWhole ? firsts.map((at, i) => (firsts[i + 1] ?? names.length) - at) : []
  }
  return header
    .filter(isWide)
    .map((row) => ({ runs: runsOf(row), width: row.length }))
    .find(({ runs }) => runs.some((run) => run > 1))
}

/** The values without what merged cells repeat; undefined where they do not repeat it as the header does. */
const onceOnly = (
  { values, width }: ValueRecord,
  repetition: Repetition | undefined,
): ReadonlyArray<TextCell> | undefined => {
  if (repetition === undefined) return values
  const { runs } = repetition
  const starts = runs.map((_, i) => runs.slice(0, i).reduce((sum, run) => sum + run, 0))
  const end = runs.reduce((sum, run) => sum + run, 0)
  const isRepeated = starts.every((at, i) =>
    values.slice(at, starts[i + 1] ?? end).every(({ text }) => text === values[at]?.text),
  )
  return isRepeated && width === repetition.width && !values.slice(end).some(isFilled)
    ? mapDefined(starts, (at) => values[at])
    : undefined
}

/** Filler cells before the values: as most rows of this shape have them, else as the header says. */
const offsetFor = ({ style, firstColumnAt: at }: BlockShape, record: ValueRecord): number | undefined => {
  const byRows = style.offsetOf(record)
  if (byRows !== undefined || record.layout !== 'row') return byRows
  const column = at().get(record.width)
  return column === undefined || column < record.lead ? undefined : column - record.lead
}

/** How many values most rows have. Rows with blanks do not say, unless what is printed in them is too much. */
const usualWidth = ({ columns }: FormBlock, records: ReadonlyArray<ValueRecord>): number => {
  const printed = records.filter(({ values }) => values.every(isFilled))
  const isMost = (rows: ReadonlyArray<unknown>): boolean => rows.length >= agreement * records.length
  if (isMost(printed)) return mode(printed.map(innerWidth))
  const wide = records.filter(
    ({ values }) => values.length > columns.length && withoutBlankEdges(values).every(isFilled),
  )
  const width = mode(wide.map(innerWidth))
  return isMost(wide) && width > columns.length ? width : columns.length
}

const blockShape = (
  block: FormBlock,
  style: TableStyle,
  header: ValueRecord['above'],
  printed: ReadonlyArray<ValueRecord>,
): BlockShape => {
  const repetition = repetitionIn(block, header)
  const records =
    repetition === undefined
      ? printed
      : printed.map((record) => ({ ...record, values: onceOnly(record, repetition) ?? record.values }))
  const order = columnOrder(block, header, {
    usual: () => usualWidth(block, records),
    values: () => records.map((record) => withoutBlankEdges(record.values)),
  })
  const sums = rowSums(order.columns)
  const isWhole = ({ values }: ValueRecord): boolean => values.length === order.columns.length
  return {
    order,
    sums,
    zeros: lazily(() => zerosIn(sums)(records.filter(isWhole).map(({ values }) => values))),
    repetition,
    style,
    isSpread: lazily(() => isSpread(records, order.columns.length)),
    firstColumnAt: lazily(() => firstColumnAt(block, order, header)),
  }
}

/** Among the values, a text of so many Chinese characters is the label of another row that ran into this one. */
const shortestLabel = 4

const isLabel = ({ text, isValue }: TextCell): boolean =>
  !isValue && text.length >= shortestLabel && labelSize(text) >= shortestLabel

/** Whether the header has so much before the first column that the row has fewer cells than columns behind it. */
const isCutShort = (shape: BlockShape, record: ValueRecord): boolean => {
  const { length } = shape.order.columns
  if (innerWidth(record) >= length) return false
  const offset = offsetFor(shape, record)
  return offset !== undefined && offset + length > record.values.length
}

/** Whether some of the values are another row's, or a blank one has no column. */
const isMuddled = (shape: BlockShape, record: ValueRecord): boolean => {
  const { label, values, blanks } = record
  if (values.some(isLabel) || holdsValue(label)) return true
  return (
    !areCounted(blanks) &&
    ((!withoutBlankEdges(values).every(isFilled) && shape.isSpread()) || isCutShort(shape, record))
  )
}

/** The values of a record as the columns of the block, where they fit. */
export const fitRecord =
  (shape: BlockShape) =>
  (record: ValueRecord): Fit | undefined => {
    const values = isMuddled(shape, record) ? undefined : onceOnly(record, shape.repetition)
    if (values === undefined) return undefined
    return fitValues({
      width: shape.order.columns.length,
      sums: shape.sums,
      offset: () => offsetFor(shape, record),
      irregular: () => shape.isSpread() || !shape.style.isRegular(record),
      // A row as wide as its header has the blanks at its edges that the header has there.
      leavesBlanks: () => shape.style.leavesBlanks && !shape.firstColumnAt().has(record.width),
      // Of table four in a column, what is left of all groups may look like one of them.
      mustAddUp:
        shape.style.losesBlanks() || (record.layout === 'column' && record.line?.table.sideBySide === true),
      blanks: record.blanks,
      zeros: shape.zeros,
    })(values)
  }

/** Cells in the order of the document to cells in the order of the form. */
export const inFormOrder = (
  block: FormBlock,
  { columns }: ColumnOrder,
  { cells }: Fit,
): Placement['cells'] =>
  columns === block.columns ? cells : block.columns.map((column) => cells[columns.indexOf(column)])

/** The rows of texts above the first row of a block, back to the last row of another one. */
const headerRows = (
  block: FormBlock,
  records: ReadonlyArray<ValueRecord>,
  first: ValueRecord | undefined,
): ValueRecord['above'] => {
  if (first === undefined) return []
  let from = first.at
  while (from > 0 && (records[from - 1]?.line?.block ?? block) === block) from--
  return from === first.at ? first.above : flatMap(records.slice(from, first.at + 1), ({ above }) => above)
}

export const shapesOf = (
  labels: FormLabels,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyMap<FormBlock, BlockShape> => {
  const shapes = new Map<FormBlock, BlockShape>()
  const leavesBlanks = records.some(hasBlanks)
  for (const table of labels.form.tables) {
    const style = tableStyle(
      records.filter(({ line }) => line?.table === table),
      leavesBlanks,
    )
    for (const block of table.blocks) {
      const own = records.filter(({ line }) => line?.block === block)
      shapes.set(block, blockShape(block, style, headerRows(block, records, own[0]), own))
    }
  }
  return shapes
}
