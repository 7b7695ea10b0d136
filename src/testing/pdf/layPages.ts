/**
 * Blocks to pages: what stands where, with y downwards from the top of each page.
 *
 * ```text
 *   blocks ──► lines of text, rows of known height ──► pages
 * ```
 */
import type { Address } from '../../forms/Address'
import type { Block, Page } from '../../render/Page'
import { type LaidCell, type LaidTable, layTable, lineHeight } from './layTable'
import type { Rect } from './operators'
import { widthOf } from './pdfFile'
import type { PdfStyle } from './PdfStyle'

/** A line of text, or the part of a cell that stands on a page: with its address where its text does. */
export type Item =
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string }
  | { readonly kind: 'cell'; readonly rect: Rect; readonly address: Address | null }

export const margin = 60

/** The first and the last of some rows. */
type Span = readonly [from: number, to: number]

/** Where one is after so much height. */
const below = (y: number, heights: ReadonlyArray<number>): number =>
  heights.reduce((sofar, height) => sofar + height, y)

const headerOf = ({ repeatsHeader }: PdfStyle, { heights, headerRows }: LaidTable): ReadonlyArray<number> =>
  repeatsHeader ? heights.slice(0, headerRows) : []

/** The rows of each page, of which the first has a part only. */
const spansOf = (style: PdfStyle, table: LaidTable, top: number, bottom: number): ReadonlyArray<Span> => {
  const spans: Array<Span> = []
  let [start, y] = [0, top]
  table.heights.forEach((height, row) => {
    if (y + height > bottom && row > start) {
      spans.push([start, row - 1])
      y = below(margin, headerOf(style, table))
      start = row
    }
    y += height
  })
  return [...spans, [start, table.heights.length - 1]]
}

/** The first row of the part of a cell in which its text stands: the longest, in which there is most room. */
const textRowOf =
  (spans: ReadonlyArray<Span>) =>
  (cell: LaidCell): number => {
    const length = ([from, to]: Span): number => Math.min(cell.lastRow, to) - Math.max(cell.row, from)
    const [best = [0, 0]] = [...spans].sort((one, other) => length(other) - length(one))
    return Math.max(cell.row, best[0])
  }

const textIn = (style: PdfStyle, { lines, address }: LaidCell, rect: Rect): ReadonlyArray<Item> => {
  const free = rect.bottom - rect.top - lines.length * lineHeight(style)
  if (free < 0) return [] // a label of a group of which a page break left too little room
  const top = rect.top + (style.align === 'top' && address === null ? 0.3 * style.size : free / 2)
  return lines.map((text, i) => {
    const x = (rect.left + rect.right - style.size * widthOf(text)) / 2
    return { kind: 'text', x, y: top + i * lineHeight(style), text }
  })
}

/** Some rows of a table below each other. */
const rowsAt = (
  style: PdfStyle,
  { cells, heights }: LaidTable,
  [from, to]: Span,
  y: number,
  textRow: (cell: LaidCell) => number,
): ReadonlyArray<Item> => {
  const topOf = (row: number): number => below(y, heights.slice(from, row))
  return cells.flatMap((cell): ReadonlyArray<Item> => {
    const [first, last] = [Math.max(cell.row, from), Math.min(cell.lastRow, to)]
    if (first > last) return []
    const [left, right] = [margin + cell.left, margin + cell.right]
    const rect = { left, top: topOf(first), right, bottom: topOf(last + 1) }
    return textRow(cell) === first
      ? [{ kind: 'cell', rect, address: cell.address }, ...textIn(style, cell, rect)]
      : [{ kind: 'cell', rect, address: null }]
  })
}

/** A text in lines of so many ems. */
const linesOf = (text: string, ems: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (let rest = text; rest !== ''; ) {
    let end = 1
    while (end < rest.length && widthOf(rest.slice(0, end + 1)) <= ems) end++
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return lines
}

export const layPages = (
  style: PdfStyle,
  width: number,
  height: number,
  { blocks, texts }: Page,
): ReadonlyArray<ReadonlyArray<Item>> => {
  const [room, bottom, line] = [width - 2 * margin, height - margin, lineHeight(style)]
  let page: Array<Item> = []
  const pages = [page]
  let y = margin
  const turnWithout = (need: number): void => {
    if (y + need <= bottom) return
    page = []
    pages.push(page)
    y = margin
  }
  const putTable = ({ grid }: Extract<Block, { readonly kind: 'table' }>): void => {
    turnWithout(8 * line)
    const table = layTable(grid, texts, style, room)
    const spans = spansOf(style, table, y, bottom)
    const put = (span: Span, textRow: (cell: LaidCell) => number): void => {
      page.push(...rowsAt(style, table, span, y, textRow))
      y = below(y, table.heights.slice(span[0], span[1] + 1))
    }
    spans.forEach((span, i) => {
      if (i > 0) {
        turnWithout(Infinity)
        const { length } = headerOf(style, table)
        if (length > 0 && span[0] >= length) put([0, length - 1], ({ row }) => row)
      }
      put(span, textRowOf(spans))
    })
    y += line
  }
  for (const block of blocks) {
    if (block.kind === 'table') {
      putTable(block)
      continue
    }
    const isParagraph = block.kind === 'paragraph'
    for (const text of linesOf(
      (isParagraph ? '\u3000\u3000' : '') + block.text,
      Math.floor(room / style.size),
    )) {
      turnWithout(line)
      page.push({ kind: 'text', x: margin, y, text })
      y += line
    }
    y += isParagraph ? 0 : 0.5 * style.size
  }
  return pages
}
