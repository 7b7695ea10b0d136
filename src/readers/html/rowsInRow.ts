/**
 * A row with several labels in one cell is several rows, as typists make them with the return key.
 *
 * ```text
 *   ┌──────────┬─────────────────┬───┬───┐
 *   │（三）不予│ 1.属于国家秘密  │ 0 │   │      two rows, if each value cell has two lines or none;
 *   │  公开    │ 2.其他法律…     │ 1 │ 3 │      other words stand in the first
 *   └──────────┴─────────────────┴───┴───┘
 * ```
 */
import type { Block, Line } from './Outline'

type Blocks = ReadonlyArray<Block>

export interface RowsInRow {
  readonly rows: ReadonlyArray<ReadonlyArray<Blocks>>
  /** From this cell on nothing tells beside which label a value stands. */
  readonly unsureFrom: number
}

const numbered = /^(?:\d{1,2}[.．、]|[（(][一二三四五六七][)）])/u

export const rowsInRow = (cells: ReadonlyArray<Blocks>, wordsOf: (line: Line) => string): RowsInRow => {
  const labels = cells.findIndex(
    (blocks) =>
      blocks.length > 1 && blocks.every((block) => block.kind === 'line' && numbered.test(wordsOf(block))),
  )
  const unsureFrom = labels < 0 ? cells.length : labels + 1
  const height = cells[labels]?.length ?? 1
  const values = cells.slice(unsureFrom)
  if (values.length === 0 || values.some(({ length }) => length > 0 && length !== height))
    return { rows: [cells], unsureFrom }
  const rows = Array.from({ length: height }, (_, i) =>
    cells.map((blocks) => (blocks.length === height ? blocks.slice(i, i + 1) : i === 0 ? blocks : [])),
  )
  return { rows, unsureFrom: cells.length }
}
