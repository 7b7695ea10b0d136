/**
 * Records whose label stands beside their values: the sure part of the matching.
 */
import type { FormBlock } from '../forms/Form'
import type { ValueRecord } from './collectRecords'
import { type ColumnOrder, columnOrder } from './columnOrder'
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
}

/** Less agreement than this is no style, and no blank at the edge of a row is believed. */
const agreement = 0.6

/** The style of a table by all of its rows: a row that departs from it has lost or gained a cell. */
export const tableStyle = (records: ReadonlyArray<ValueRecord>): TableStyle => {
  const rows = records.filter(({ layout, line }) => layout === 'row' && line !== undefined)
  const usual = mode(rows.map(({ width }) => width))
  const isPadded = ({ width }: ValueRecord): boolean => width === usual
  const isBare = ({ values, line }: ValueRecord): boolean => values.length === line?.cells.length
  const padded = rows.filter(isPadded).length
  const bare = rows.filter(isBare).length
  const isStyle = Math.max(padded, bare) >= agreement * rows.length
  return {
    isRegular: (record) =>
      record.layout === 'row' && isStyle && (padded >= bare ? isPadded(record) : isBare(record)),
  }
}

/** What the rows of a block have in common in this document. */
export interface BlockShape {
  readonly order: ColumnOrder
  readonly sums: ReadonlyArray<RowSum>
  readonly style: TableStyle
  /** By lead and width: filler cells before the values. */
  readonly offsetByShape: ReadonlyMap<string, number>
}

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

export const blockShape = (
  block: FormBlock,
  style: TableStyle,
  records: ReadonlyArray<ValueRecord>,
): BlockShape => {
  const order = columnOrder(block, records[0]?.above ?? [], mode(records.map(innerWidth)))
  const full = records.filter((row) => row.layout === 'row' && innerWidth(row) === order.columns.length)
  return {
    order,
    sums: rowSums(order.columns),
    style,
    offsetByShape: modes(full.map((row) => [shapeKey(row), firstFilled(row)])),
  }
}

/** The values of a record as the columns of the block, where they fit. */
export const fitRecord =
  ({ order, sums, style, offsetByShape }: BlockShape) =>
  (record: ValueRecord): Fit | undefined =>
    fitValues({
      width: order.columns.length,
      sums,
      offset: record.layout === 'row' ? offsetByShape.get(shapeKey(record)) : undefined,
      irregular: !style.isRegular(record),
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
