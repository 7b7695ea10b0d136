/** How a synthetic PDF looks, and how its program drew it. */
import fc from 'fast-check'

export interface PdfStyle {
  /**
   * Strokes a side at a time, rectangles or pictures as thin as lines, a frame around each cell, dashes, or no lines.
   */
  readonly rules: 'strokes' | 'bars' | 'pictures' | 'frames' | 'dashes' | 'none'
  /** A line of text at once, character by character, or at once with every advance spelt out. */
  readonly strings: 'whole' | 'single' | 'spaced'
  readonly size: number
  readonly isLandscape: boolean
  /** Quarter turns of the content against the page. */
  readonly turn: 0 | 1 | 2 | 3
  /** Whether the page is turned back, so that a viewer shows it upright. */
  readonly isTurnedBack: boolean
  /** Labels of groups one character a line. */
  readonly isVertical: boolean
  readonly hasPageNumbers: boolean
  readonly repeatsHeader: boolean
  readonly align: 'top' | 'middle'
  /** What the operators say besides, and no reader sees: digits without ink or beyond the edge of what is drawn. */
  readonly unseen: 'nothing' | 'inkless' | 'cut off'
  /** Whether large letters are stamped over each page. */
  readonly isStamped: boolean
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
  fc
    .record({
      rules: fc.constantFrom('strokes' as const, 'bars', 'pictures', 'frames', 'dashes'),
      strings: fc.constantFrom('whole' as const, 'single', 'spaced'),
      size: fc.constantFrom(7, 9, 10.5, 12, 14),
      isLandscape: fc.boolean(),
      turn: fc.constantFrom(0 as const, 0, 1, 2, 3),
      isTurnedBack: fc.boolean(),
      isVertical: fc.boolean(),
      hasPageNumbers: fc.boolean(),
      repeatsHeader: fc.boolean(),
      align: fc.constantFrom('top' as const, 'middle'),
      unseen: fc.constantFrom('nothing' as const, 'inkless', 'cut off'),
      isStamped: fc.boolean(),
    })
    .map((style) => ({ ...style, ...fixed }))
