/**
 * Pages to a PDF, with the truth: on which page and in which box every cell is printed.
 */
import type { Address } from '../../forms/Address'
import type { Page } from '../../render/Page'
import { type Item, layPages, margin } from './layPages'
import { border, type Rect, textAt, unseen } from './operators'
import { pdfFile } from './pdfFile'
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

/** What stands on pages beside the report. */
const stamp = '存档 2012'
const besides = '存档- 0123456789'

export const pdfOf =
  (style: PdfStyle) =>
  (source: Page): PrintedPdf => {
    const [width, height] = style.isLandscape ? [842, 595] : [595, 842]
    const pages = layPages(style, width, height, source)
    const draw = (item: Item): string =>
      item.kind === 'text'
        ? textAt(style, height, item.x, item.y, item.text)
        : border(style, height, item.rect) + (item.address === null ? '' : unseen(style, height, item.rect))
    const stamped = style.isStamped
      ? textAt({ ...style, size: 5 * style.size, strings: 'whole' }, height, margin, height / 2, stamp)
      : ''
    const foot = (page: number): string =>
      style.hasPageNumbers ? textAt(style, height, width / 2, height - 0.6 * margin, `- ${page} -`) : ''
    const isAcross = style.turn === 1 || style.turn === 3
    const turned = `${turns[style.turn]?.(width, height) ?? ''}0.5 w\n`
    const file = pdfFile(
      pages.map((items, at) => ({
        width: isAcross ? height : width,
        height: isAcross ? width : height,
        rotate: style.isTurnedBack ? rotations[style.turn] : 0,
        operators: turned + stamped + items.map(draw).join('') + foot(at + 1),
      })),
      pages
        .flat()
        .map((item) => (item.kind === 'text' ? item.text : ''))
        .join('') + besides,
    )
    const boxes = pages.flatMap((items, at) =>
      items.flatMap((item) =>
        item.kind === 'text' || item.address === null
          ? []
          : [[item.address, turnedBox(style.turn, width, height, at + 1, item.rect)] as const],
      ),
    )
    return { bytes: file, boxes: new Map(boxes) }
  }
