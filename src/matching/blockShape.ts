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
import { grouped } from '../lists/grouped'

/** Most rows carry just their label and as many values as columns: what comes with `()` is asked of others only. */
export interface BlockShape {
  readonly order: () => ColumnOrder
  readonly sums: () => ReadonlyArray<RowSum>
  /** The values of a record without what merged cells repeat; undefined where they do not repeat it as the header does. */
  readonly valuesOf: (record: ValueRecord) => Cells | undefined
  readonly style: () => TableStyle
  readonly zeros: () => Zeros
  /** Whether its columns are spread over more cells than there are columns. */
  readonly isSpread: () => boolean
  /** Where in a row of this many cells the header names the first column. */
  readonly firstColumnAt: () => ReadonlyMap<number, number>
}

type Cells = ReadonlyArray<TextCell>

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

/** How often a header prints each column side by side, where it names all columns: 采购项目数量 | 采购总金额 | 采购总金额. */
const runsIn = (block: FormBlock, row: Cells): ReadonlyArray<number> => {
  const { byWording } = headerWordings(block)
  const names = mapDefined(row, ({ words }) => byWording.get(words))
  const firsts = mapDefined(names, (name, i) => (i > 0 && name === names[i - 1] ? undefined : i))
  const isWhole = new Set(names).size === firsts.length && firsts.length === block.columns.length
  return isWhole ? firsts.map((at, i) => (firsts[i + 1] ?? names.length) - at) : []
}

const onceOnly = (block: FormBlock, header: ValueRecord['above']): BlockShape['valuesOf'] => {
  for (const row of header) {
    const runs = row.length > block.columns.length ? runsIn(block, row) : []
    if (!runs.some((run) => run > 1)) continue
    let end = 0
    const stretches = runs.map((run) => ({ from: end, to: (end += run) }))
    return ({ values, width }) =>
      width === row.length &&
      !values.slice(end).some(isFilled) &&
      stretches.every(({ from, to }) =>
        values.slice(from, to).every(({ text }) => text === values[from]?.text),
      )
        ? mapDefined(stretches, ({ from }) => values[from])
        : undefined
  }
  return ({ values }) => values
}

/** Filler cells before the values: as most rows of this shape have them, else as the header says. */
const offsetFor = ({ style, firstColumnAt: at }: BlockShape, record: ValueRecord): number | undefined => {
  const byRows = style().offsetOf(record)
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
  style: () => TableStyle,
  header: ValueRecord['above'],
  records: ReadonlyArray<ValueRecord>,
): BlockShape => {
  const valuesOf = onceOnly(block, header)
  const own = lazily(() =>
    records.map((record) => {
      const values = valuesOf(record) ?? record.values
      return values === record.values ? record : { ...record, values }
    }),
  )
  const order = lazily(() =>
    columnOrder(block, header, {
      usual: () => usualWidth(block, own()),
      values: () => own().map(({ values }) => withoutBlankEdges(values)),
    }),
  )
  const sums = lazily(() => rowSums(order().columns))
  const isWhole = ({ values }: ValueRecord): boolean => values.length === order().columns.length
  return {
    order,
    sums,
    zeros: lazily(() =>
      zerosIn(sums())(
        own()
          .filter(isWhole)
          .map(({ values }) => values),
      ),
    ),
    valuesOf,
    style,
    isSpread: lazily(() => isSpread(own(), order().columns.length)),
    firstColumnAt: lazily(() => firstColumnAt(block, order(), header)),
  }
}

/** Among the values, a text of so many Chinese characters is the label of another row that ran into this one. */
const shortestLabel = 4

const isLabel = ({ text, isValue }: TextCell): boolean =>
  !isValue && text.length >= shortestLabel && labelSize(text) >= shortestLabel

/** Whether the header has so much before the first column that the row has fewer cells than columns behind it. */
const isCutShort = (shape: BlockShape, record: ValueRecord): boolean => {
  const { length } = shape.order().columns
  if (withoutBlankEdges(record.values).length >= length) return false
  const offset = offsetFor(shape, record)
  return offset !== undefined && offset + length > record.values.length
}

/** The values of a record as the columns of the block, where they fit. */
export const fitRecord =
  (shape: BlockShape) =>
  (record: ValueRecord): Fit | undefined => {
    const { style, isSpread: hasSpread, firstColumnAt: at } = shape
    const order = shape.order()
    const values = shape.valuesOf(record)
    // Some of the values may be another row's.
    if (values === undefined || values.some(isLabel) || holdsValue(record.label)) return undefined
    if (!areCounted(record.blanks) && isCutShort(shape, record)) return undefined
    return fitValues({
      width: order.columns.length,
      sums: shape.sums(),
      offset: () => offsetFor(shape, record),
      irregular: () => hasSpread() || !style().isRegular(record),
      // A row as wide as its header has the blanks at its edges that the header has there.
      leavesBlanks: () => style().leavesBlanks && !at().has(record.width),
      isSpread: hasSpread,
      // Of table four in a column, what is left of all groups may look like one of them.
      mustAddUp:
        style().losesBlanks() || (record.layout === 'column' && record.line?.table.sideBySide === true),
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
  { form }: FormLabels,
  records: ReadonlyArray<ValueRecord>,
): ReadonlyMap<FormBlock, BlockShape> => {
  const shapes = new Map<FormBlock, BlockShape>()
  const byBlock = grouped(records, ({ line }) => line?.block)
  const rowsOf = (block: FormBlock): ReadonlyArray<ValueRecord> => byBlock.get(block) ?? []
  const leavesBlanks = lazily(() => records.some(hasBlanks))
  for (const { blocks } of form.tables) {
    const style = lazily(() => tableStyle(flatMap(blocks, rowsOf), leavesBlanks()))
    for (const block of blocks) {
      const own = rowsOf(block)
      shapes.set(block, blockShape(block, style, headerRows(block, records, own[0]), own))
    }
  }
  return shapes
}
