/**
 * Records whose label stands beside their values: the sure part of the matching.
 */
import type { FormBlock } from '../forms/Form'
import { isFilled, type TextCell } from '../tables/TextRow'
import type { ValueRecord } from './collectRecords'
import { type ColumnOrder, columnOrder } from './columnOrder'
import { headerWordings } from './FormLabels'
import { holdsValue, labelSize } from './labelKey'
import { type Fit, fitValues, type RowSum, rowSums, withoutBlankEdges } from './fitValues'
import type { Placement } from './Placement'

/** The most frequent number; the greater of two that are as frequent; 0 of none. */
const mode = (numbers: ReadonlyArray<number>): number => {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  let best = 0
  for (const [number, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && number > best)) best = number
  }
  return best
}

/**
 * How the rows of a table show their cells. `bare`: a label and just the values. `padded`: every row
 * has the same number of cells, fillers among them.
 */
export interface TableStyle {
  readonly isRegular: (record: ValueRecord) => boolean
  /** Filler cells before the values of such a record, where rows without blanks at their edges tell. */
  readonly offsetOf: (record: ValueRecord) => number | undefined
  /** Whether rows have blank cells among their values. */
  readonly leavesBlanks: boolean
  /** Whether blank cells left no trace: then as many values as columns may be too many of them. */
  readonly losesBlanks: boolean
}

/** Less agreement than this is no style, and no blank at the edge of a row is believed. */
const agreement = 0.6

/** Fewer values than columns, and no blank among them. */
const isShort = ({ line, values }: ValueRecord): boolean =>
  line !== undefined && values.length < line.cells.length && values.every(isFilled)

/** Whether a row has blank cells that are no fillers: it shows something, but not in every column. */
export const hasBlanks = ({ line, layout, values }: ValueRecord): boolean => {
  if (line === undefined || layout !== 'row' || values.length < line.cells.length) return false
  const filled = values.filter(isFilled).length
  return filled > 0 && filled < line.cells.length
}

/** A table with more short rows than this has lost its blanks; with fewer, a row has lost a cell. */
const lossy = 0.25

const shapeKey = ({ lead, width }: ValueRecord): string => `${lead} ${width}`

/** For each key, the most frequent number. */
const modes = <K>(entries: ReadonlyArray<readonly [K, number]>): ReadonlyMap<K, number> => {
  const groups = new Map<K, Array<number>>()
  for (const [key, number] of entries) {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [number])
    else group.push(number)
  }
  return new Map([...groups].map(([key, numbers]) => [key, mode(numbers)]))
}

const innerWidth = ({ values }: ValueRecord): number => withoutBlankEdges(values).length

const firstFilled = ({ values }: ValueRecord): number => values.findIndex(({ text }) => text !== '')

/** The style of a table by all of its rows: a row that departs from it has lost or gained a cell. */
export const tableStyle = (records: ReadonlyArray<ValueRecord>, leavesBlanks: boolean): TableStyle => {
  const rows = records.filter(({ layout, line }) => layout === 'row' && line !== undefined)
  const usual = mode(rows.map(({ width }) => width))
  const isPadded = ({ width }: ValueRecord): boolean => width === usual
  const isBare = ({ values, line }: ValueRecord): boolean => values.length === line?.cells.length
  const padded = rows.filter(isPadded).length
  const bare = rows.filter(isBare).length
  const isStyle = Math.max(padded, bare) >= agreement * rows.length
  const full = rows.filter((row) => innerWidth(row) >= (row.line?.cells.length ?? 0))
  const offsets = modes(full.map((row) => [shapeKey(row), firstFilled(row)]))
  return {
    isRegular: (record) =>
      record.layout === 'row' && isStyle && (padded >= bare ? isPadded(record) : isBare(record)),
    offsetOf: (record) => (record.layout === 'row' ? offsets.get(shapeKey(record)) : undefined),
    leavesBlanks,
    losesBlanks: records.filter(isShort).length > lossy * records.length,
  }
}

/** What the rows of a block have in common in this document. */
export interface BlockShape {
  readonly order: ColumnOrder
  readonly sums: ReadonlyArray<RowSum>
  readonly style: TableStyle
  /** Where in a row of this many cells the header names the first column. */
  readonly firstColumnAt: ReadonlyMap<number, number>
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

/** Filler cells before the values: as most rows of this shape have them, else as the header says. */
const offsetFor = ({ style, firstColumnAt: at }: BlockShape, record: ValueRecord): number | undefined => {
  const byRows = style.offsetOf(record)
  if (byRows !== undefined || record.layout !== 'row') return byRows
  const column = at.get(record.width)
  return column === undefined || column < record.lead ? undefined : column - record.lead
}

/** How many values most rows have. Rows with blanks do not say, unless what is printed in them is too much. */
const usualWidth = (
  { columns }: FormBlock,
  records: ReadonlyArray<ValueRecord>,
  printed: ReadonlyArray<ValueRecord>,
): number => {
  const isMost = (rows: ReadonlyArray<unknown>): boolean => rows.length >= agreement * records.length
  if (isMost(printed)) return mode(printed.map(innerWidth))
  const wide = records.filter(
    ({ values }) => values.length > columns.length && withoutBlankEdges(values).every(isFilled),
  )
  const width = mode(wide.map(innerWidth))
  return isMost(wide) && width > columns.length ? width : columns.length
}

export const blockShape = (
  block: FormBlock,
  style: TableStyle,
  header: ValueRecord['above'],
  records: ReadonlyArray<ValueRecord>,
): BlockShape => {
  const printed = records.filter(({ values }) => values.every(isFilled))
  const values = records.map((record) => withoutBlankEdges(record.values))
  const order = columnOrder(block, header, usualWidth(block, records, printed), values)
  return { order, sums: rowSums(order.columns), style, firstColumnAt: firstColumnAt(block, order, header) }
}

/** Among the values, a text of so many Chinese characters is the label of another row that ran into this one. */
const shortestLabel = 4

const isLabel = ({ text, isValue }: TextCell): boolean =>
  !isValue && text.length >= shortestLabel && labelSize(text) >= shortestLabel

/** The values of a record as the columns of the block, where they fit. */
export const fitRecord =
  (shape: BlockShape) =>
  (record: ValueRecord): Fit | undefined =>
    record.values.some(isLabel) || holdsValue(record.label)
      ? undefined
      : fitValues({
          width: shape.order.columns.length,
          sums: shape.sums,
          offset: offsetFor(shape, record),
          irregular: !shape.style.isRegular(record),
          // A row as wide as its header has the blanks at its edges that the header has there.
          leavesBlanks: shape.style.leavesBlanks && !shape.firstColumnAt.has(record.width),
          // Of table four in a column, what is left of all groups may look like one of them.
          mustAddUp:
            shape.style.losesBlanks || (record.layout === 'column' && record.line?.table.sideBySide === true),
        })(record.values)

/** Cells in the order of the document to cells in the order of the form. */
export const inFormOrder = (
  block: FormBlock,
  { columns }: ColumnOrder,
  { cells }: Fit,
): Placement['cells'] =>
  columns === block.columns ? cells : block.columns.map((column) => cells[columns.indexOf(column)])

export const placeByLabel =
  (shapes: ReadonlyMap<FormBlock, BlockShape>) =>
  (record: ValueRecord): Placement | undefined => {
    const { line, exact } = record
    const shape = line === undefined ? undefined : shapes.get(line.block)
    if (line === undefined || shape === undefined) return undefined
    const fit = fitRecord(shape)(record)
    return {
      line,
      cells: fit === undefined ? undefined : inFormOrder(line.block, shape.order, fit),
      by: exact ? 'label' : 'likely-label',
      byArithmetic: fit?.by === 'arithmetic',
      record,
    }
  }
