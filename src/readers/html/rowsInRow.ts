/**
 * A row whose cells hold as many lines each is as many rows, as typists make them with the return key.
 *
 * ```text
 *   ┌──────────┬─────────────────┬───┬───┐
 *   │（三）不予│ 1.属于国家秘密  │ 0 │   │      two rows; the words of another number of lines stand in the first
 *   │  公开    │ 2.其他法律…     │ 1 │ 3 │
 *   └──────────┴─────────────────┴───┴───┘
 * ```
 */
import type { Block, Line } from './Outline'

type Blocks = ReadonlyArray<Block>

export interface RowsInRow {
  readonly rows: ReadonlyArray<ReadonlyArray<Blocks>>
  /** From this cell on nothing tells beside which label of several a value stands. */
  readonly unsureFrom: number
}

const value = /^(?:\d[\d,]{0,15}(?:\.\d{1,8})?|[-/—]{1,3}|无)$/u
const number = /^(?:\d{1,2}[.．、]|[（(][一二三四五六七][)）])/u

/** One cell of two numbers may be one number that was wrapped. */
const fewestCells = 2

export const rowsInRow = (cells: ReadonlyArray<Blocks>, wordsOf: (line: Line) => string): RowsInRow => {
  const each =
    (matches: (words: string) => boolean, orBlank: boolean) =>
    (blocks: Blocks): boolean =>
      blocks.every((block) =>
        block.kind === 'line' ? matches(wordsOf(block)) : orBlank && block.kind === 'blank',
      )
  const isNumbered = each((words) => number.test(words), false)
  const areValues = (orBlank: boolean): ((blocks: Blocks) => boolean) =>
    each((words) => value.test(words), orBlank)
  const areWords = each((words) => !value.test(words), false)

  const splitInto = (height: number): RowsInRow => ({
    rows: Array.from({ length: height }, (_, i) =>
      cells.map((blocks) => (blocks.length === height ? blocks.slice(i, i + 1) : i === 0 ? blocks : [])),
    ),
    unsureFrom: cells.length,
  })

  const labels = cells.findIndex((blocks) => blocks.length > 1 && isNumbered(blocks))
  const height = cells[labels]?.length ?? cells.reduce((most, { length }) => Math.max(most, length), 0)
  const whole: RowsInRow = { rows: [cells], unsureFrom: cells.length }
  if (height < 2) return whole
  if (labels >= 0) {
    const values = cells.slice(labels + 1)
    const isSplit = values.every(
      (blocks) => blocks.length === 0 || (blocks.length === height && areValues(true)(blocks)),
    )
    return isSplit ? splitInto(height) : { ...whole, unsureFrom: labels + 1 }
  }
  const high = cells.filter(({ length }) => length === height)
  const values = high.filter(areValues(false)).length
  const isSplit =
    values >= fewestCells &&
    values < high.length &&
    cells.every((blocks) => areWords(blocks) || (blocks.length === height && areValues(false)(blocks)))
  return isSplit ? splitInto(height) : whole
}
