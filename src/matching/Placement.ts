/**
 * A row of the form and the cells that were found for it.
 */
import type { FormTable } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import type { TextCell } from '../tables/TextRow'
import type { ValueRecord } from './ValueRecord'

/** How a row of the document came to its row of the form, the surest way first. */
export type PlacedBy = 'label' | 'likely-label' | 'order'

export interface Placement {
  readonly line: FormLine
  /**
   * One entry for each column of the form, undefined for a column that the document does not have;
   * undefined as a whole where the values do not fit the columns.
   */
  readonly cells: ReadonlyArray<TextCell | undefined> | undefined
  readonly by: PlacedBy
  /** One reading was left by the arithmetic of the row. */
  readonly byArithmetic: boolean
  readonly record: ValueRecord
}

/** A record that is a row of the form, or one of several, whose values are not told apart. */
export const openRow = (line: FormLine, record: ValueRecord, by: PlacedBy): Placement => ({
  line,
  cells: undefined,
  by,
  byArithmetic: false,
  record,
})

export const leftOpen = (placement: Placement): Placement => ({ ...placement, cells: undefined })

export const isRead = ({ cells }: Placement): boolean => cells !== undefined

export const recordsOf = (placements: ReadonlyArray<Placement>): ReadonlySet<ValueRecord> =>
  new Set(placements.map(({ record }) => record))

/** A number for each table in each section. */
export const stretchOfTable =
  (tables: ReadonlyArray<FormTable>) =>
  ({ line, record }: Placement): number =>
    record.section * tables.length + tables.indexOf(line.table)

/** The cells of a placement as one text, to tell two readings of a row apart. */
export const readingOf = ({ cells }: Placement): string =>
  (cells ?? []).map((cell) => cell?.text ?? '').join('\t')

/** Whether the row shows anything but blanks. */
export const hasContent = ({ cells }: Placement): boolean =>
  cells?.some((cell) => cell !== undefined && cell.text !== '') === true

/** The values of a record, as they are told. */
export const shown = ({ values }: ValueRecord): string => values.map(({ text }) => text).join(' ')
