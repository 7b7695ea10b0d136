/** How a synthetic PDF looks, and how its program drew it. */
import type fc from 'fast-check'
import { type Chosen, oneOfEach } from '../draw'

const choices = {
  /** Strokes a side at a time, rectangles or pictures as thin as lines, a frame around each cell, or dashes. */
  rules: ['strokes', 'bars', 'pictures', 'frames', 'dashes'],
  /** A line of text at once, character by character, or at once with every advance spelt out. */
  strings: ['whole', 'single', 'spaced'],
  size: [7, 9, 10.5, 12, 14],
  isLandscape: [false, true],
  /** Quarter turns of the content against the page. */
  turn: [0, 0, 1, 2, 3],
  /** Whether the page is turned back, so that a viewer shows it upright. */
  isTurnedBack: [false, true],
  /** Labels of groups one character a line. */
  isVertical: [false, true],
  hasPageNumbers: [false, true],
  repeatsHeader: [false, true],
  align: ['top', 'middle'],
  /** What the operators say besides, and no reader sees: digits without ink or beyond the edge of what is drawn. */
  unseen: ['nothing', 'inkless', 'cut off'],
  /** Whether large letters are stamped over each page. */
  isStamped: [false, true],
} as const

/** One of the choices each; a test may also ask for tables without any lines, or for another size. */
export interface PdfStyle extends Omit<Chosen<typeof choices>, 'rules' | 'size'> {
  readonly rules: (typeof choices.rules)[number] | 'none'
  readonly size: number
}

/** As a word processor prints it. */
export const plainPdfStyle: PdfStyle = {
  rules: 'strokes',
  strings: 'whole',
  size: 9,
  isLandscape: false,
  turn: 0,
  isTurnedBack: false,
  isVertical: false,
  hasPageNumbers: true,
  repeatsHeader: true,
  align: 'middle',
  unseen: 'nothing',
  isStamped: false,
}

/** Ruled tables in every manner. */
export const pdfStyles = (fixed: Partial<PdfStyle> = {}): fc.Arbitrary<PdfStyle> =>
  oneOfEach(choices).map((style) => ({ ...style, ...fixed }))
