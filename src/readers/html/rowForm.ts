/**
 * Whether a row is a row of a table in the eyes of its reader, or a piece of the page laid out by a table.
 */
import type { GridRow } from './gridRows'
import type { Block, Cell, Line } from './Outline'

type Blocks = ReadonlyArray<Block>

export type RowForm =
  | { readonly kind: 'blocks' }
  | {
      readonly kind: 'row'
      readonly cells: ReadonlyArray<Blocks>
      /** Before the first cell, between two cells, behind the last. */
      readonly marks: readonly [open: string, between: string, close: string]
      /** What follows the row: a table that was never closed holds what stands behind it. */
      readonly behind: Blocks
    }

/** In units of the page: a cell of a form has no more text, nor more lines with so much. */
const longestCell = 200
const longestLines = 60

/** What stands in the last cell before the rest of the page. */
const longestValue = 40

const looksLikeValue = /^[\d/无]/u

/** Rows of more cells are rows of a table, whatever their last cell remarks. */
const mostParts = 3

export const isLine = (block: Block | undefined): block is Line => block?.kind === 'line'

const hasTable = (blocks: Blocks): boolean => blocks.some(({ kind }) => kind === 'table')

/** The cells of a table of one cell are what that cell holds. */
const unwrapped = (blocks: Blocks): Blocks => {
  let inner = blocks
  for (;;) {
    const [only, ...others] = inner
    if (only?.kind !== 'table' || others.length > 0) return inner
    const [row, ...rows] = only.rows
    const cells: ReadonlyArray<Cell> = row?.kind === 'row' && rows.length === 0 ? row.cells : []
    if (cells.length !== 1) return inner
    inner = cells[0]?.blocks ?? []
  }
}

export const formOf = (row: GridRow, textOf: (run: number) => string): RowForm => {
  const lengthOf = (blocks: Blocks): number => {
    let length = 0
    for (const block of blocks)
      if (isLine(block)) for (let run = block.fromRun; run < block.toRun; run++) length += textOf(run).length
    return length
  }
  const isPart = (blocks: Blocks): boolean => {
    if (row.length > mostParts) return false
    const isOfLines = row.length === 1 && blocks.filter(isLine).length > 1
    return lengthOf(blocks) > (isOfLines ? longestLines : longestCell)
  }
  const cells = row.map((cell) => unwrapped(cell?.blocks ?? []))
  const tables = cells.filter(hasTable).length
  const last = cells.at(-1) ?? []
  const [value] = last
  const isUnclosed =
    tables === 1 &&
    row.length > 1 &&
    hasTable(last) &&
    isLine(value) &&
    looksLikeValue.test(textOf(value.fromRun)) &&
    lengthOf([value]) <= longestValue &&
    cells.slice(0, -1).some((blocks) => blocks.some(isLine)) &&
    cells.slice(0, -1).every((blocks) => blocks.length <= 1)
  if (isUnclosed)
    return {
      kind: 'row',
      cells: [...cells.slice(0, -1), [value]],
      marks: ['', '\t', ''],
      behind: last.slice(1),
    }
  if (tables > 0 || cells.some(isPart)) return { kind: 'blocks' }
  const filled = cells.filter((blocks) => blocks.some(isLine))
  const only = filled.length === 1 ? filled[0]?.find(isLine) : undefined
  // A number alone between tabs looks like an indented line; bars show the blank cells around it.
  const isAlone = only !== undefined && row.length > 1 && looksLikeValue.test(textOf(only.fromRun))
  return { kind: 'row', cells, marks: isAlone ? ['| ', ' | ', ' |'] : ['', '\t', ''], behind: [] }
}
