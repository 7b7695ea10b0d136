/** Sheets to the blocks of the document, in reading order. */
import type { Block, Table } from './Block'
import { greatest } from '../../lists/extent'
import { type Line, linesOf } from './Line'
import { continuedTable, isContinued } from './continuedTable'
import { alignedRows } from './alignedRows'
import { printedOf } from './overprint'
import { columnOf, paragraphsOf } from './paragraphs'
import { ruledTables } from './ruledTables'
import { withoutRunningHeads } from './runningHeads'
import type { Sheet } from './Sheet'
import { flatMap } from '../../lists/flatMap'

/** What follows each other without a table between, or a table. */
type Part = ReadonlyArray<Line> | Table

const isTable = (part: Part | undefined): part is Table => part !== undefined && 'kind' in part

/** Lines of the usual size, and large ones where they stand among them. */
const inOrder = (usual: ReadonlyArray<Line>, large: ReadonlyArray<Line>): ReadonlyArray<Line> =>
  large.length === 0 ? usual : [...usual, ...large].sort((a, b) => a.baseline - b.baseline)

/** The lines and tables of a page from top to bottom. */
const flow = (tables: ReadonlyArray<Table>, lines: ReadonlyArray<Line>): ReadonlyArray<Part> => {
  const parts: Array<Part> = []
  let group: Array<Line> = []
  let next = 0
  const placeTables = (above: number): void => {
    for (; next < tables.length; next++) {
      const table = tables[next]
      if (table === undefined || table.rect.top > above) return
      parts.push(group, table)
      group = []
    }
  }
  for (const line of lines) {
    placeTables(line.baseline)
    group.push(line)
  }
  placeTables(Infinity)
  return [...parts, group].filter((part) => isTable(part) || part.length > 0)
}

/** The text and the tables that a page break cut in two, whole again. */
const overPages = (pages: ReadonlyArray<ReadonlyArray<Part>>): ReadonlyArray<Part> => {
  const parts: Array<Part> = []
  for (const part of pages.flat()) {
    const last = parts.at(-1)
    if (isTable(last) && isTable(part) && isContinued(last, part))
      parts[parts.length - 1] = continuedTable(last, part)
    else if (last !== undefined && !isTable(last) && !isTable(part))
      parts[parts.length - 1] = [...last, ...part]
    else parts.push(part)
  }
  return parts
}

export const blocksOf = (sheets: ReadonlyArray<Sheet>): ReadonlyArray<Block> => {
  const pages = sheets.map((sheet) => {
    const { usual, large } = printedOf(sheet.letters)
    const { tables, letters } = ruledTables(sheet, usual)
    return {
      page: sheet.page,
      height: sheet.height,
      tables,
      lines: inOrder(linesOf(letters), linesOf(large)),
    }
  })
  const bodies = withoutRunningHeads(pages)
  const column = columnOf(
    bodies.flat(),
    greatest(sheets, ({ width }) => width),
  )
  const parts = pages.map(({ page, tables }, i) =>
    flatMap(flow(tables, bodies[i] ?? []), (part) => (isTable(part) ? [part] : alignedRows(page, part))),
  )
  return flatMap(
    overPages(parts),
    (part): ReadonlyArray<Block> =>
      isTable(part) ? [part] : paragraphsOf(column, part).map((line) => ({ kind: 'paragraph', line })),
  )
}
