/**
 * Pages to a PDF, with the truth: on which page and in which box every cell is printed.
 *
 * ```text
 *   blocks ──► rows of known height ──► pages ──► operators
 * ```
 */
import type { Address } from '../../forms/Address'
import type { Block, Page } from '../../render/Page'
import { layTable, type LaidCell, lineHeight } from './layTable'
import { border, type Rect, textAt, unseen } from './operators'
import { pdfFile, type PdfPageSource, widthOf } from './pdfFile'
import type { PdfStyle } from './PdfStyle'

export interface CellBox {
  readonly page: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export interface PrintedPdf {
  readonly bytes: Uint8Array
  readonly boxes: ReadonlyMap<Address, CellBox>
}

/** What is drawn on the page that is being filled, and on those before. */
interface Pages {
  readonly done: ReadonlyArray<string>
  readonly operators: string
  readonly y: number
}

const margin = 60

const turns: ReadonlyArray<(width: number, height: number) => string> = [
  () => '',
  (_, height) => `0 1 -1 0 ${height} 0 cm\n`,
  (width, height) => `-1 0 0 -1 ${width} ${height} cm\n`,
  (width) => `0 -1 1 0 0 ${width} cm\n`,
]

/** A box of the upright page on the page as it is turned. */
const turnedBox = (
  turn: PdfStyle['turn'],
  width: number,
  height: number,
  page: number,
  rect: Rect,
): CellBox => {
  const [bottom, top] = [height - rect.bottom, height - rect.top]
  switch (turn) {
    case 0:
      return { page, left: rect.left, bottom, right: rect.right, top }
    case 1:
      return { page, left: height - top, bottom: rect.left, right: height - bottom, top: rect.right }
    case 2:
      return {
        page,
        left: width - rect.right,
        bottom: height - top,
        right: width - rect.left,
        top: height - bottom,
      }
    case 3:
      return { page, left: bottom, bottom: width - rect.right, right: top, top: width - rect.left }
  }
}

const rotations = [0, 90, 180, 270] as const

export const pdfOf =
  (style: PdfStyle) =>
  (source: Page): PrintedPdf => {
    const [width, height] = style.isLandscape ? [842, 595] : [595, 842]
    const boxes = new Map<Address, CellBox>()
    const room = width - 2 * margin
    let pages: Pages = { done: [], operators: '', y: margin }
    let printed = ''
    const isFull = (need: number): boolean => pages.y + need > height - margin
    const turnPage = (): void => {
      const page = pages.done.length + 1
      const foot = style.hasPageNumbers
        ? textAt(style, height, width / 2, height - 0.6 * margin, `- ${page} -`)
        : ''
      const stamp = style.isStamped
        ? textAt(
            { ...style, size: 5 * style.size, strings: 'whole' },
            height,
            margin,
            height / 2,
            '存档 2012',
          )
        : ''
      pages = { done: [...pages.done, stamp + pages.operators + foot], operators: '', y: margin }
    }
    const draw = (operators: string): void => {
      pages = { ...pages, operators: pages.operators + operators }
    }
    const down = (by: number): void => {
      pages = { ...pages, y: pages.y + by }
    }
    const write = (x: number, y: number, text: string): void => {
      printed += text
      draw(textAt(style, height, x, y, text))
    }
    const writeLine = (text: string): void => {
      if (isFull(lineHeight(style))) turnPage()
      write(margin, pages.y, text)
      down(lineHeight(style))
    }
    /** The part of a cell that stands on the page, and its text where there is most room for it. */
    const drawCell = (cell: LaidCell, rect: Rect, isWritten: boolean): void => {
      draw(border(style, height, rect))
      if (!isWritten) return
      if (cell.address !== null) draw(unseen(style, height, rect))
      if (cell.address !== null)
        boxes.set(cell.address, turnedBox(style.turn, width, height, pages.done.length + 1, rect))
      const free = rect.bottom - rect.top - cell.lines.length * lineHeight(style)
      if (free < 0) return // a label of a group of which a page break left too little room
      const top = rect.top + (style.align === 'top' && cell.address === null ? 0.3 * style.size : free / 2)
      cell.lines.forEach((lineText, i) => {
        const left = (rect.left + rect.right - style.size * widthOf(lineText)) / 2
        write(left, top + i * lineHeight(style), lineText)
      })
    }
    const drawTable = (block: Extract<Block, { readonly kind: 'table' }>): void => {
      const { cells, heights, headerRows } = layTable(block.grid, source.texts, style, room)
      const drawRows = (from: number, to: number, parts: ReadonlyMap<LaidCell, number>): void => {
        const tops = new Map<number, number>()
        let y = pages.y
        for (let row = from; row <= to; row++) {
          tops.set(row, y)
          y += heights[row] ?? 0
        }
        tops.set(to + 1, y)
        for (const cell of cells) {
          const [first, last] = [Math.max(cell.row, from), Math.min(cell.lastRow, to)]
          if (first > last) continue
          const rect = {
            left: margin + cell.left,
            top: tops.get(first) ?? 0,
            right: margin + cell.right,
            bottom: tops.get(last + 1) ?? 0,
          }
          drawCell(cell, rect, (parts.get(cell) ?? cell.row) === first)
        }
        down(y - pages.y)
      }
      /** The rows of each page. */
      const spans: Array<readonly [number, number]> = []
      let y = pages.y
      let start = 0
      heights.forEach((rowHeight, row) => {
        if (y + rowHeight > height - margin && row > start) {
          spans.push([start, row - 1])
          const again = style.repeatsHeader ? heights.slice(0, headerRows) : []
          y = margin + again.reduce((total, one) => total + one, 0)
          start = row
        }
        y += rowHeight
      })
      spans.push([start, heights.length - 1])
      const length = (cell: LaidCell, [from, to]: readonly [number, number]): number =>
        Math.min(cell.lastRow, to) - Math.max(cell.row, from)
      const parts = new Map(
        cells.map((cell) => {
          const [best = [0, 0]] = [...spans].sort((a, b) => length(cell, b) - length(cell, a))
          return [cell, Math.max(cell.row, best[0])]
        }),
      )
      spans.forEach(([from, to], i) => {
        if (i > 0) {
          turnPage()
          if (style.repeatsHeader && from >= headerRows && headerRows > 0)
            drawRows(0, headerRows - 1, new Map())
        }
        drawRows(from, to, parts)
      })
      down(lineHeight(style))
    }
    for (const block of source.blocks) {
      if (block.kind === 'table') {
        if (isFull(8 * lineHeight(style))) turnPage()
        drawTable(block)
        continue
      }
      const indent = block.kind === 'paragraph' ? '\u3000\u3000' : ''
      const em = Math.floor(room / style.size)
      let rest = indent + block.text
      while (rest !== '') {
        let end = 1
        while (end < rest.length && widthOf(rest.slice(0, end + 1)) <= em) end++
        writeLine(rest.slice(0, end))
        rest = rest.slice(end)
      }
      down(block.kind === 'paragraph' ? 0 : 0.5 * style.size)
    }
    turnPage()
    const isAcross = style.turn === 1 || style.turn === 3
    const sources = pages.done.map(
      (operators): PdfPageSource => ({
        width: isAcross ? height : width,
        height: isAcross ? width : height,
        rotate: style.isTurnedBack ? rotations[style.turn] : 0,
        operators: `${turns[style.turn]?.(width, height) ?? ''}0.5 w\n${operators}`,
      }),
    )
    return { bytes: pdfFile(sources, `${printed}存档- 0123456789`), boxes }
  }
