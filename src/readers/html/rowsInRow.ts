/**
 * A row whose cells hold as many lines each is as many rows, as typists make them with the return key.
 *
 * ```text
 *   ┌──────────┬─────────────────┬───┬───┐
 *   │（三）不予│ 1.属于国家秘密  │ 0 │ 2 │      two rows; the words of one line stand in the first
 *   │  公开    │ 2.其他法律…     │ 1 │ 3 │
 *   └──────────┴─────────────────┴───┴───┘
 * ```
 */
import type { Block, Line } from './Outline'
import { isLine } from './rowForm'

type Blocks = ReadonlyArray<Block>

const value = /^(?:\d[\d,]{0,15}(?:\.\d{1,8})?|[-/—]{1,3}|无)$/u

/** One cell of two numbers may be one number that was wrapped. */
const fewestCells = 2

/** The rows in a row of cells; undefined where it is one. */
export const rowsInRow = (
  cells: ReadonlyArray<Blocks>,
  wordsOf: (line: Line) => string,
): ReadonlyArray<ReadonlyArray<Blocks>> | undefined => {
  const height = cells.reduce((most, { length }) => Math.max(most, length), 0)
  if (height < 2 || cells.some(({ length }) => length > 1 && length < height)) return undefined
  const areValues = (blocks: Blocks): boolean =>
    blocks.every((block) => isLine(block) && value.test(wordsOf(block)))
  const areWords = (blocks: Blocks): boolean =>
    blocks.every((block) => isLine(block) && !value.test(wordsOf(block)))
  const high = cells.filter(({ length }) => length === height)
  const values = high.filter(areValues).length
  const isSplit =
    values >= fewestCells &&
    values < high.length &&
    cells.every((blocks) => areWords(blocks) || (blocks.length === height && areValues(blocks)))
  if (!isSplit) return undefined
  return Array.from({ length: height }, (_, i) =>
    cells.map((blocks) => (blocks.length === height || i === 0 ? blocks.slice(i, i + 1) : [])),
  )
}
