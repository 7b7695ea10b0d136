/**
 * Blocks as a document: their text, and the way back to part, table, row and column.
 */
import type { Place, SourceDocument } from '../../document/SourceDocument'
import type { Span } from '../../text/Span'
import type { Block } from './Block'
import { type Mark, writeBlocks } from './writeBlocks'

/** The last mark at or before an offset. */
const markAt = (marks: ReadonlyArray<Mark>, offset: number): Mark | undefined => {
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return marks[low - 1]
}

/** A span of one cell has a column, one of a row has a row: what it shares with its last character. */
const locateIn =
  (marks: ReadonlyArray<Mark>) =>
  ({ start, end }: Span): Place => {
    const first = markAt(marks, start)
    const last = markAt(marks, Math.max(start, end - 1))
    if (first === undefined) return { start, end }
    const { part, table, row, column } = first
    if (table === undefined || last?.table !== table) return { start, end, part }
    if (row === undefined || last.row !== row) return { start, end, part, table }
    return column === undefined || last.column !== column
      ? { start, end, part, table, row }
      : { start, end, part, table, row, column }
  }

export const documentOf = (kind: 'doc' | 'docx', blocks: ReadonlyArray<Block>): SourceDocument => {
  const { text, marks, images } = writeBlocks(blocks)
  const locate = locateIn(marks)
  return {
    kind,
    text,
    locate,
    notices: images.map((at) => ({ rule: 'reading/table-is-image', place: locate({ start: at, end: at }) })),
  }
}
