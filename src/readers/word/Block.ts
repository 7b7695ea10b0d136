/**
 * A Word file as a reader sees it: paragraphs, tables and pictures in reading order.
 */
export type Block =
  | {
      readonly kind: 'paragraph'
      /** With line feeds where lines are broken by hand, and the number that Word counts. */
      readonly text: string
      /** The part of the file that it stands in, as `word/document.xml`. */
      readonly part: string
    }
  | { readonly kind: 'table'; readonly rows: ReadonlyArray<Row>; readonly part: string }
  /** A picture; one that is wide may show a table. */
  | { readonly kind: 'image'; readonly part: string; readonly isWide: boolean }

export type Row = ReadonlyArray<TableCell>

export interface TableCell {
  /** The first column of the grid that the cell covers, from 0. */
  readonly column: number
  /** What stands in the cell; nothing where a cell above reaches down to here. */
  readonly blocks: ReadonlyArray<Block>
}
