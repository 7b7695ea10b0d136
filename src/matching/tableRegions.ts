/**
 * Where the tables stand: what is table and not prose.
 */
import { greatest } from '../lists/extent'
import { grouped } from '../lists/grouped'
import { isFilled } from '../tables/TextRow'
import type { Span } from '../text/Span'
import type { ValueRecord } from './ValueRecord'
import type { FormLabels } from './FormLabels'
import { type Placement, stretchOfTable } from './Placement'

type TextsOfRow = ValueRecord['above'][number]

/** A header or a label is no longer; a paragraph that names one is. */
const longestHeader = 60

/** Whether a row of texts belongs to a table: it names a column, a block, a group or the corner. */
const isOfTable = ({ names }: FormLabels, row: TextsOfRow): boolean => {
  const text = row.map(({ words }) => words).join('')
  return (
    text.length <= longestHeader * row.length &&
    !text.includes('。') &&
    names.some((name) => text.includes(name))
  )
}

/** Where the header of a record, or its label, begins: in its section, in the first row of a table above it. */
const startOf = (
  labels: FormLabels,
  headings: ReadonlyArray<number>,
  { above, section, start }: ValueRecord,
): number => {
  const from = headings[section - 1] ?? 0
  const header = above.find((row) => (row[0]?.start ?? 0) > from && isOfTable(labels, row))
  return header?.find(isFilled)?.start ?? start
}

/** Regions of one table in one section are one: what stands between them is label. */
export const tableRegions = (
  labels: FormLabels,
  headings: ReadonlyArray<number>,
  placements: ReadonlyArray<Placement>,
): ReadonlyArray<Span> => {
  const stretches = grouped(placements, stretchOfTable(labels.form.tables))
  return [...stretches.values()].map((own) => {
    const first = own.reduce((one, other) => (other.record.start < one.record.start ? other : one))
    return {
      start: startOf(labels, headings, first.record),
      end: greatest(own, ({ record }) => record.end),
    }
  })
}
