/**
 * Paragraphs of a Word 97-2003 file to blocks. Its tables are paragraphs that say how deep they are, with
 * a mark at the end of each cell, and one more at the end of each row.
 */
import type { Block, Row, TableCell } from './Block'
import type { Paragraph } from './docText'
import { deepest } from './limits'
import { picture } from './pictures'

/** A table on the way. */
interface Growing {
  readonly rows: Array<Row>
  readonly row: Array<TableCell>
  readonly cell: Array<Block>
}

const part = 'WordDocument'

const endCell = ({ row, cell }: Growing): void => {
  row.push({ column: row.length, blocks: cell.splice(0) })
}

const endRow = (table: Growing): void => {
  if (table.cell.length > 0) endCell(table)
  if (table.row.length > 0) table.rows.push(table.row.splice(0))
}

export const blocksOf = (paragraphs: ReadonlyArray<Paragraph>): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  const open: Array<Growing> = []
  const goTo = (depth: number): void => {
    while (open.length < Math.min(depth, deepest)) open.push({ rows: [], row: [], cell: [] })
    while (open.length > depth) {
      const table = open.pop()
      if (table === undefined) return
      endRow(table)
      ;(open.at(-1)?.cell ?? blocks).push({ kind: 'table', rows: table.rows, part })
    }
  }
  for (const { text, depth, endsRow, endsCell } of paragraphs) {
    goTo(depth)
    const table = open.at(-1)
    if (table !== undefined && endsRow) endRow(table)
    else {
      const words = text.replaceAll(picture, '')
      const into = table?.cell ?? blocks
      if (words !== '') into.push({ kind: 'paragraph', text: words, part })
      if (words !== text) into.push({ kind: 'image', part, isWide: false })
      if (table !== undefined && endsCell) endCell(table)
    }
  }
  goTo(0)
  return blocks
}
