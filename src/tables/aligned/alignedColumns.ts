/**
 * The columns of a table that is aligned, by where its names and values stand.
 *
 * ```text
 *                  法人或其他组织
 *   自然人  商业企业       科研机构  总计
 *      5        7                  12
 *   ├────┤ ├──────┤       ├──────┤ ├──┤    a name below which no other stands is a column, as wide as all in it
 * ```
 */
import { greatest } from '../../lists/extent'
import { type AlignedTable, type Extent, isLabelBefore, isNames, type PlacedLine } from './alignedTables'
import { flatMap, mapDefined } from '../../lists/flatMap'

const overlaps = (one: Extent, other: Extent): boolean => one.from < other.to && other.from < one.to

const hull = (one: Extent, other: Extent): Extent => ({
  from: Math.min(one.from, other.from),
  to: Math.max(one.to, other.to),
})

const fromLeft = (one: Extent, other: Extent): number => one.from - other.from

/** Extents that overlap as one, from left to right. */
const merged = (extents: ReadonlyArray<Extent>): ReadonlyArray<Extent> => {
  const all: Array<Extent> = []
  for (const extent of [...extents].sort(fromLeft)) {
    const last = all.at(-1)
    if (last !== undefined && extent.from < last.to) all[all.length - 1] = hull(last, extent)
    else all.push(extent)
  }
  return all
}

/** The names below which no other name stands, from left to right. */
const lowest = (header: ReadonlyArray<ReadonlyArray<Extent>>): ReadonlyArray<Extent> => {
  const found: Array<Extent> = []
  for (const names of [...header].reverse())
    found.push(...names.filter((name) => !found.some((one) => overlaps(one, name))))
  return found.sort(fromLeft)
}

/** The columns in which the values of a row stand, each in one of its own and behind the label; else undefined. */
const standIn =
  (columns: ReadonlyArray<Extent>) =>
  ({ labelAt, cellsAt }: PlacedLine): ReadonlyArray<number> | undefined => {
    if (labelAt !== undefined && labelAt.to >= (columns[0]?.from ?? 0)) return undefined
    const found = cellsAt.map((value) => {
      const at = columns.findIndex((column) => overlaps(column, value))
      const next = columns[at + 1]
      return next !== undefined && overlaps(next, value) ? -1 : at
    })
    return found.every((at, i) => at > (found[i - 1] ?? -1)) ? found : undefined
  }

/** How a value stands in its column: at its left edge, at its right edge, or in its middle. */
const alignments: ReadonlyArray<(column: Extent, value: Extent) => boolean> = [
  (column, value) => column.from === value.from,
  (column, value) => column.to === value.to,
  // In an even column, the middle of an odd value is a half beside that of the column.
  (column, value) => Math.abs(column.from + column.to - value.from - value.to) <= 1,
]

/** Whether a value stands in its column as most of the others do. */
const inLine = (column: Extent, values: ReadonlyArray<Extent>): ((value: Extent) => boolean) => {
  const times = alignments.map((isAligned) => values.filter((value) => isAligned(column, value)).length)
  const usual = alignments.filter((_, i) => times[i] === Math.max(...times))
  return (value) => usual.some((isAligned) => isAligned(column, value))
}

/** Where a table has its columns. */
export interface Columns {
  readonly extents: ReadonlyArray<Extent>
  /** The columns of a row's values; undefined where one of them stands out of line. */
  readonly of: (row: PlacedLine) => ReadonlyArray<number> | undefined
}

/** No table of the forms has so many. */
const mostColumns = 40

/** Columns in which fewer of the rows stand in line are none. */
const agreement = 0.6

const columnsBy = (names: ReadonlyArray<Extent>, rows: ReadonlyArray<PlacedLine>): Columns | undefined => {
  if (names.length > mostColumns) return undefined
  const found = rows.map((row) => ({ row, at: standIn(names)(row) ?? [] }))
  const columns = names.map((name, column) => {
    const values = mapDefined(found, ({ row, at }) => row.cellsAt[at.indexOf(column)])
    const extent = values.reduce(hull, name)
    return { extent, isInLine: inLine(extent, values) }
  })
  const extents = columns.map(({ extent }) => extent)
  const of: Columns['of'] = (row) => {
    const at = standIn(extents)(row)
    return at?.every((column, i) => {
      const value = row.cellsAt[i]
      return value !== undefined && columns[column]?.isInLine(value) === true
    }) === true
      ? at
      : undefined
  }
  const agreeing = rows.filter((row) => of(row) !== undefined).length
  return agreeing >= agreement * rows.length ? { extents, of } : undefined
}

/** The longest header has three lines of names; where they are wrapped, some more. */
const mostLines = 8

/** The rows of a table without values: the labels that end before its second name. */
const labelsOf = (
  header: ReadonlyArray<PlacedLine>,
  names: ReadonlyArray<PlacedLine>,
): ReadonlyArray<PlacedLine> =>
  header
    .filter(isLabelBefore(names.at(-1)?.cellsAt[1]?.from ?? 0))
    .map((label) => ({ ...label, cellsAt: [] }))

/**
 * The columns that the header names, where most rows have their values below the names; else those that the values
 * show, where one of the rows has a value in each.
 */
export const alignedColumns = ({ header, rows }: AlignedTable): Columns | undefined => {
  const names = header.slice(-mostLines).filter(isNames)
  const valued = rows.filter(({ kind }) => kind === 'row')
  const telling = valued.length > 0 ? valued : labelsOf(header, names)
  const labelEnd = greatest(telling, ({ labelAt }) => labelAt?.to ?? 0)
  const behindLabels = lowest(names.map(({ cellsAt }) => cellsAt)).filter(({ from }) => from >= labelEnd)
  const named = columnsBy(behindLabels, telling)
  if (named !== undefined) return named
  const seen = columnsBy(merged(flatMap(valued, ({ cellsAt }) => cellsAt)), valued)
  return valued.some((row) => seen?.of(row)?.length === seen?.extents.length) ? seen : undefined
}
