/**
 * Where the tables stand: what is table and not prose.
 */
import { hull, type Span } from '../text/Span'
import type { ValueRecord } from './ValueRecord'
import type { FormLabels } from './FormLabels'
import type { Placement } from './Placement'

type TextsOfRow = ValueRecord['above'][number]

/** A header or a label is no longer; a paragraph that names one is. */
const longestHeader = 60

/** Whether a row of texts belongs to a table: it names a column, a block, a group or the corner. */
const isOfTable =
  ({ names }: FormLabels) =>
  (row: TextsOfRow): boolean => {
    const text = row.map(({ words }) => words).join('')
    return (
      text.length <= longestHeader * row.length &&
      !text.includes('。') &&
      names.some((name) => text.includes(name))
    )
  }

/** From the first row of its header, or of its label, to the end of a record. */
const regionOf =
  (labels: FormLabels, headings: ReadonlyArray<number>) =>
  ({ record: { above, section, start, end } }: Placement): Span => {
    const from = headings[section - 1] ?? 0
    const header = above.find((row) => (row[0]?.start ?? 0) > from && isOfTable(labels)(row))
    return { start: header?.find(({ text }) => text !== '')?.start ?? start, end }
  }

/** Regions of one table in one section are one: what stands between them is label. */
export const tableRegions = (
  labels: FormLabels,
  headings: ReadonlyArray<number>,
  placements: ReadonlyArray<Placement>,
): ReadonlyArray<Span> => {
  const regions = new Map<string, Span>()
  for (const placement of placements) {
    const key = `${placement.line.table.key} ${placement.record.section}`
    const own = regionOf(labels, headings)(placement)
    const known = regions.get(key)
    regions.set(key, known === undefined ? own : hull(known, own))
  }
  return [...regions.values()]
}
