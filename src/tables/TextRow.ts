/**
 * A table in text, before anything is known of the form: rows of cells, as far as the text shows them.
 */
import type { Span } from '../text/Span'

export interface TextCell extends Span {
  /** The cell in the normalised text, without white space around it. */
  readonly text: string
}

/**
 * `bounded`: the text shows where the row ends and where its empty cells are (tabs, bars, one cell a
 * line between blank lines). `open`: a line with neither; its neighbours may belong to the same row.
 */
export interface TextRow {
  readonly cells: ReadonlyArray<TextCell>
  readonly bounded: boolean
}

/** The text of a cell without any white space. */
export const compact = (text: string): string =>
  text.includes(' ') || text.includes('\n') || text.includes('\t') ? text.replace(/\s+/gu, '') : text
