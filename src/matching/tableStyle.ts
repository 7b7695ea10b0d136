/**
 * How the rows of a table show their cells: a row that departs from it has lost or gained a cell.
 */
import { isFilled } from '../tables/TextRow'
import type { ValueRecord } from './ValueRecord'
import { grouped } from '../lists/grouped'
import { lazily } from '../text/lazily'
import { withoutBlankEdges } from './fitValues'
import { flatMap, mapDefined } from '../lists/flatMap'

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
  readonly losesBlanks: () => boolean
}

/** Less agreement than this is no style, and no blank at the edge of a row is believed. */
export const agreement = 0.6

/** Fewer values than columns, and no blank among them. */
export const isShort = ({ line, values }: ValueRecord): boolean =>
  line !== undefined && values.length < line.cells.length && values.every(isFilled)

/** Whether a row has blank cells that are no fillers: it shows something, but not in every column. */
export const hasBlanks = ({ line, layout, values }: ValueRecord): boolean => {
  if (line === undefined || layout !== 'row' || values.length < line.cells.length || values.every(isFilled))
    return false
  const filled = values.filter(isFilled).length
  return filled > 0 && filled < line.cells.length
}

/** More rows than this make a habit of a table; fewer have lost or gained a cell. */
const habit = 0.25

const shapeKey = ({ lead, width }: ValueRecord): string => `${lead} ${width}`

/** The rows with as many cells before their values and in all, for each of these shapes. */
const byShape = (rows: ReadonlyArray<ValueRecord>): ReadonlyMap<string, ReadonlyArray<ValueRecord>> =>
  grouped(rows, shapeKey)

/** The number on which most agree. */
const agreed = (numbers: ReadonlyArray<number>): number | undefined => {
  const best = mode(numbers)
  return numbers.filter((number) => number === best).length >= agreement * numbers.length ? best : undefined
}

export const innerWidth = ({ values }: ValueRecord): number => withoutBlankEdges(values).length

const firstFilled = ({ values }: ValueRecord): number => values.findIndex(({ text }) => text !== '')

/** Whether both edges of a row show values; with two cells for every column, those between them are to show some, too. */
const showsItsColumns = ({ line, values }: ValueRecord): boolean => {
  const columns = line?.cells.length ?? 0
  const inner = withoutBlankEdges(values)
  return inner.length >= columns && (values.length < 2 * columns || inner.every(isFilled))
}

/** The style of a table by all of its rows: a row that departs from it has lost or gained a cell. */
export const tableStyle = (records: ReadonlyArray<ValueRecord>, leavesBlanks: boolean): TableStyle => {
  const rows = lazily(() => records.filter(({ layout, line }) => layout === 'row' && line !== undefined))
  const isBare = ({ values, line }: ValueRecord): boolean => values.length === line?.cells.length
  const isRegular = lazily((): ((record: ValueRecord) => boolean) => {
    const usual = mode(rows().map(({ width }) => width))
    const isPadded = ({ width }: ValueRecord): boolean => width === usual
    const padded = rows().filter(isPadded).length
    const bare = rows().filter(isBare).length
    if (Math.max(padded, bare) < agreement * rows().length) return () => false
    return padded >= bare ? isPadded : isBare
  })
  const offsets = lazily(() => {
    const full = rows().filter(showsItsColumns)
    return new Map([...byShape(full)].map(([key, own]) => [key, agreed(own.map(firstFilled))]))
  })
  return {
    isRegular: (record) => record.layout === 'row' && isRegular()(record),
    offsetOf: (record) => (record.layout === 'row' ? offsets().get(shapeKey(record)) : undefined),
    leavesBlanks,
    losesBlanks: lazily(() => records.filter(isShort).length > habit * records.length),
  }
}

/** In how many cells any of the rows shows something. */
const cellsInUse = (rows: ReadonlyArray<ValueRecord>): number =>
  new Set(flatMap(rows, ({ values }) => mapDefined(values, (cell, i) => (isFilled(cell) ? i : undefined))))
    .size

/** Whether the columns are spread over more cells than there are columns: then no blank cell has a column. */
export const isSpread = (rows: ReadonlyArray<ValueRecord>, columns: number): boolean => {
  const wide = rows.filter(({ layout, values }) => layout === 'row' && values.length > columns)
  const spread = flatMap([...byShape(wide).values()], (own) => (cellsInUse(own) > columns ? own : []))
  return spread.length > habit * rows.length
}
