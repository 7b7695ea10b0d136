/** What a document consists of, in reading order: paragraphs, and tables as rows of cells. */
import type { Character, Line } from './Line'
import type { Rect } from './Sheet'

export interface TableCell {
  readonly characters: ReadonlyArray<Character>
  /** Where it stands on the sheet, also when it is blank. */
  readonly rect: Rect
  readonly page: number
}

export type TableRow = ReadonlyArray<TableCell>

export interface Table {
  readonly kind: 'table'
  readonly page: number
  readonly rect: Rect
  readonly rows: ReadonlyArray<TableRow>
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly line: Line
}

export type Block = Table | Paragraph
