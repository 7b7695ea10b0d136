/**
 * A page as blocks in reading order: lines, tables of rows of cells of blocks, pictures.
 */
import type { Span } from '../../text/Span'

/** A line of text: some runs, one after the other. */
export interface Line {
  readonly kind: 'line'
  readonly fromRun: number
  readonly toRun: number
  /** No blank line stands between it and the line above. */
  readonly isTight: boolean
  /** `links`: nothing but links, which is navigation. `caption`: of a table. */
  readonly sort: 'text' | 'links' | 'caption'
}

export interface Picture {
  readonly kind: 'picture'
  readonly place: Span
  /** Wide enough to show a table. */
  readonly isWide: boolean
  /** It may be what a cell says: no spacer, no link. */
  readonly isValue: boolean
}

export interface Cell {
  readonly blocks: Array<Block>
  readonly colspan: number
  readonly rowspan: number
  /** Where in the page its content begins. */
  readonly start: number
}

/** A row of a table, or what stands in a table outside of its rows. */
type Row = { readonly kind: 'row'; readonly cells: Array<Cell> } | Line | Picture

export interface Table {
  readonly kind: 'table'
  readonly rows: Array<Row>
}

export type Block = Line | Picture | Table

/** Makes an outline from what opens and ends in the order of the page. */
export interface OutlineWriter {
  readonly add: (block: Line | Picture) => void
  readonly openTable: () => void
  readonly openRow: () => void
  readonly openCell: (cell: Cell) => void
  readonly closeCell: () => void
  readonly closeTable: () => void
  readonly isInCell: () => boolean
  readonly blocks: ReadonlyArray<Block>
}

export const outlineWriter = (): OutlineWriter => {
  const blocks: Array<Block> = []
  // What is open in the innermost table, and what was open in those around it.
  let table: Table | undefined
  let cells: Array<Cell> | undefined
  let cell: Cell | undefined
  const around: Array<readonly [typeof table, typeof cells, typeof cell]> = []
  return {
    blocks,
    isInCell: () => cell !== undefined,
    add: (block) => {
      if (table === undefined) blocks.push(block)
      else (cell?.blocks ?? table.rows).push(block)
    },
    openTable: () => {
      const own: Table = { kind: 'table', rows: [] }
      if (table === undefined) blocks.push(own)
      else cell?.blocks.push(own)
      around.push([table, cells, cell])
      table = own
      cells = undefined
      cell = undefined
    },
    openRow: () => {
      cells = []
      table?.rows.push({ kind: 'row', cells })
    },
    openCell: (own) => {
      cell = own
      cells?.push(own)
    },
    closeCell: () => {
      cell = undefined
    },
    closeTable: () => {
      const outer = around.pop()
      table = outer?.[0]
      cells = outer?.[1]
      cell = outer?.[2]
    },
  }
}
