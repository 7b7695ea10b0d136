/** The grid of a table to rectangles on an endless sheet: columns by what stands in them, rows by their longest text. */
import type { Address } from '../../forms/Address'
import { type Grid, type GridCell, slotsOf } from '../../render/Grid'
import type { CellTexts } from '../../render/Page'
import { widthOf } from './pdfFile'
import type { PdfStyle } from './PdfStyle'

export interface LaidCell {
  readonly lines: ReadonlyArray<string>
  readonly address: Address | null
  readonly left: number
  readonly right: number
  readonly row: number
  readonly lastRow: number
}

export interface LaidTable {
  readonly cells: ReadonlyArray<LaidCell>
  readonly heights: ReadonlyArray<number>
  /** Rows before the first with a value, which a program may print again on every page. */
  readonly headerRows: number
}

/** In parts of the size. */
const [padding, leading] = [0.4, 1.3]

export const lineHeight = ({ size }: PdfStyle): number => leading * size

/** A text in lines no wider than `width` ems. */
const wrap = (text: string, width: number): ReadonlyArray<string> => {
  const lines = ['']
  for (const character of text) {
    const last = lines.at(-1) ?? ''
    // Numbers are not parted.
    const isParted = /^[\d.]$/u.test(character) && /[\d.]$/u.test(last)
    if (widthOf(last + character) > width && last !== '' && !isParted) lines.push(character)
    else lines[lines.length - 1] = last + character
  }
  return text === '' ? [] : lines
}

interface Placed extends GridCell {
  readonly row: number
  readonly column: number
}

const place = (grid: Grid): ReadonlyArray<Placed> =>
  slotsOf(grid).flatMap((slots, row) =>
    slots.flatMap(({ cell, down, right }, column) =>
      down === 0 && right === 0 ? [{ ...cell, row, column }] : [],
    ),
  )

/** Shares of the width: labels need more than numbers, and vertical ones less than labels. */
const sharesOf = (
  grid: Grid,
  placed: ReadonlyArray<Placed>,
  { isVertical }: PdfStyle,
): ReadonlyArray<number> =>
  Array.from({ length: grid.width }, (_, column) => {
    const roles = placed
      .filter((cell) => cell.column === column && cell.colspan === 1)
      .map(({ role }) => role)
    if (roles.includes('value') || !roles.some((role) => role === 'row' || role === 'group')) return 3
    return roles.includes('row') ? 9 : isVertical ? 2 : 4
  })

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

export const layTable = (grid: Grid, texts: CellTexts, style: PdfStyle, width: number): LaidTable => {
  const placed = place(grid)
  const shares = sharesOf(grid, placed, style)
  const unit = width / sum(shares)
  const edge = (column: number): number => unit * sum(shares.slice(0, column))
  const cells = placed.map(({ row, column, rowspan, colspan, role, address, label }): LaidCell => {
    const [left, right] = [edge(column), edge(column + colspan)]
    const text = address === null ? label : texts(address)
    const room = (right - left) / style.size - 2 * padding
    const lines = style.isVertical && role === 'group' ? Array.from(text) : wrap(text, room)
    return { lines, address, left, right, row, lastRow: row + rowspan - 1 }
  })
  const need = ({ lines }: LaidCell): number =>
    (Math.max(1, lines.length) * leading + 2 * padding) * style.size
  const heights = grid.rows.map((_, row) =>
    Math.max(
      leading * style.size,
      ...cells.filter((cell) => cell.row === row && cell.lastRow === row).map(need),
    ),
  )
  for (const cell of cells) {
    const missing = need(cell) - sum(heights.slice(cell.row, cell.lastRow + 1))
    if (missing > 0) heights[cell.lastRow] = (heights[cell.lastRow] ?? 0) + missing
  }
  const firstLine = grid.rows.findIndex((row) => row.some(({ role }) => role === 'value'))
  return { cells, heights, headerRows: Math.max(0, firstLine) }
}
