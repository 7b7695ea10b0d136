/** The operators of a page, as programs of different habits write them; y runs downwards from its top. */
import { hexString, widthOf } from './pdfFile'
import type { PdfStyle } from './PdfStyle'

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const number = (value: number): string => value.toFixed(2)

/** A line of text whose upper left corner is here, y downwards from the top of the page. */
export const textAt = (
  { strings, size }: PdfStyle,
  height: number,
  x: number,
  y: number,
  text: string,
): string => {
  const baseline = number(height - y - 0.85 * size)
  const start = `BT /F ${size} Tf ${number(x)} ${baseline} Td `
  const characters = Array.from(text)
  switch (strings) {
    case 'whole':
      return `${start}${hexString(text)} Tj ET\n`
    case 'spaced':
      return `${start}[${characters.map((character) => `${hexString(character)} 0`).join(' ')}] TJ ET\n`
    case 'single':
      return characters
        .map((character, i) => {
          const left = number(x + size * widthOf(characters.slice(0, i).join('')))
          return `BT /F ${size} Tf 1 0 0 1 ${left} ${baseline} Tm ${hexString(character)} Tj ET\n`
        })
        .join('')
  }
}

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S\n`

const bar = (x1: number, y1: number, x2: number, y2: number): string =>
  `${number(x1 - 0.3)} ${number(y1 - 0.3)} ${number(x2 - x1 + 0.6)} ${number(y2 - y1 + 0.6)} re f\n`

/** A mask of one dot, stretched. */
const picture = (x1: number, y1: number, x2: number, y2: number): string =>
  `q ${number(x2 - x1 + 0.6)} 0 0 ${number(y2 - y1 + 0.6)} ${number(x1 - 0.3)} ${number(y1 - 0.3)} cm ` +
  'BI /W 1 /H 1 /BPC 1 /IM true ID \x00 EI Q\n'

/** Digits that stand where the cell is, and show nowhere. */
export const unseen = (
  { unseen: how, size }: PdfStyle,
  height: number,
  { left, top, right, bottom }: Rect,
): string => {
  const digits = (x: number): string =>
    `BT /F ${size} Tf ${number(x)} ${number(height - bottom + 2)} Td ${hexString('77')} Tj ET`
  switch (how) {
    case 'nothing':
      return ''
    case 'inkless':
      return `q 3 Tr ${digits((left + right) / 2)} Q\n`
    case 'cut off':
      return `q ${number(left)} ${number(height - bottom)} ${number(right - left)} ${number(bottom - top)} re W n ${digits(right + 1)} Q\n`
  }
}

const dashes = (x1: number, y1: number, x2: number, y2: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const at = (way: number): readonly [number, number] => [
    x1 + ((x2 - x1) * way) / length,
    y1 + ((y2 - y1) * way) / length,
  ]
  return Array.from({ length: Math.ceil(length / 4) }, (_, i) =>
    line(...at(4 * i), ...at(Math.min(length, 4 * i + 2))),
  ).join('')
}

export const border = ({ rules }: PdfStyle, height: number, { left, top, right, bottom }: Rect): string => {
  const [high, low] = [height - top, height - bottom]
  if (rules === 'none') return ''
  if (rules === 'frames')
    return `${number(left)} ${number(low)} ${number(right - left)} ${number(high - low)} re S\n`
  const side = { strokes: line, bars: bar, pictures: picture, dashes }[rules]
  return (
    side(left, low, right, low) +
    side(left, high, right, high) +
    side(left, low, left, high) +
    side(right, low, right, high)
  )
}
