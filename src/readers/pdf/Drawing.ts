/**
 * What is drawn on a page, as far as it matters for reading: characters and straight lines, in points
 * (x to the right, y upwards) of the page's own coordinates, or of these levelled.
 */
import type { Box } from './Box'
import type { Matrix } from './Matrix'

/** Quarter turns anticlockwise: 0 as usual, 1 upwards, 2 upside down, 3 downwards. */
export type Turn = 0 | 1 | 2 | 3

/** One drawn character. */
export interface Glyph {
  readonly text: string
  readonly box: Box
  /** The height of the font on the page. */
  readonly size: number
  /** Where the line of writing runs; null for slanted text, as of watermarks. */
  readonly turn: Turn | null
  /** Set by a font for vertical writing: upright, the next one below. */
  readonly isVertical: boolean
  /** Glyphs of one drawing operation belong together. */
  readonly run: number
}

/** A straight horizontal or vertical line: its box is as thin as the line. */
export type Rule = Box

export interface PageDrawing {
  /** Counted from one. */
  readonly page: number
  /** The visible part of the page. */
  readonly view: Box
  /** From the page's own coordinates to those of the drawing: a page that lay askew in the scanner is turned level. */
  readonly level: Matrix
  readonly glyphs: ReadonlyArray<Glyph>
  readonly rules: ReadonlyArray<Rule>
  /** Where on the page itself pictures stand, which are not looked at. */
  readonly pictures: ReadonlyArray<Box>
  /** Glyphs of fonts that do not say which characters they show. */
  readonly unmapped: number
}
