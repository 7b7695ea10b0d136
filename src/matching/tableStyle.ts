/**
 * How the rows of a table show their cells: a row that departs from it has lost or gained a cell.
 */
import { isFilled } from '../tables/TextRow'
import type { ValueRecord } from './collectRecords'
import { withoutBlankEdges } from './fitValues'

/** The most frequent number; the greater of two that are as frequent; 0 of none. */
export const mode = (numbers: ReadonlyArray<number>): number => {
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
export const agreement = 0.6

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

export const innerWidth = ({ values }: ValueRecord): number => withoutBlankEdges(values).length

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
