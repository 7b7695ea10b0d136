/**
 * A row of the form and the cells that were found for it.
 */
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

/** The cells of a placement as one text, to tell two readings of a row apart. */
export const readingOf = ({ cells }: Placement): string =>
  (cells ?? []).map((cell) => cell?.text ?? '').join('\t')

/** Whether the row shows anything but blanks. */
export const hasContent = ({ cells }: Placement): boolean =>
  cells?.some((cell) => cell !== undefined && cell.text !== '') === true

/** The values of a record, as they are told. */
export const shown = ({ values }: ValueRecord): string => values.map(({ text }) => text).join(' ')
