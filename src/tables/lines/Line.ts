/**
 * What a line of text is by itself, before its neighbours are asked.
 *
 * ```text
 *   row       规章⇥0⇥3, 规章 0 3, 规章      its cells, as far as the line shows them
 *   barRow    | 规章 | 0 | 3 |              the same between bars
 *   tabCell   ⇥规章                        one cell of a row that has a line for each
 *   barCell   规章 |
 *   bars      ||                           the end of such a row
 *   ruling    |---|---|, | 三 +---+---+     drawn between rows, perhaps beside a cell that goes on below it
 *   blank     - 4 -                        nothing, or the number of a page
 * ```
 */
import type { Span } from '../../text/Span'
import type { Blanks, TextCell, TextRow } from '../TextRow'

export interface Blank {
  readonly kind: 'blank'
}

export interface Row {
  readonly kind: 'row'
  readonly row: TextRow
}

/**
 * What the bars of a row tell: how many there are, whether it begins with one, whether some at its end were no cells,
 * and the cell that stands alone before all of them.
 */
export interface Bars {
  /** From its first bar or word to its last. */
  readonly words: Span
  readonly count: number
  readonly opens: boolean
  readonly filled: boolean
  readonly last: TextCell | undefined
}

/** The bars of a row that was joined of several lines tell nothing. */
export interface BarRow {
  readonly kind: 'barRow'
  readonly row: TextRow
  readonly bars: Bars | undefined
}

export interface TabCell {
  readonly kind: 'tabCell'
  readonly cell: TextCell
}

export interface BarCell {
  readonly kind: 'barCell'
  readonly cell: TextCell
}

export interface BarsAlone {
  readonly kind: 'bars'
}

/** Crossings make a drawn table, whose rows may have several lines; Markdown has none. */
export interface Ruling {
  readonly kind: 'ruling'
  readonly isDrawn: boolean
  readonly beside: ReadonlyArray<TextCell>
}

export type Line = Blank | Row | BarRow | TabCell | BarCell | BarsAlone | Ruling

export const blank: Blank = { kind: 'blank' }

const rowOf = (cells: ReadonlyArray<TextCell>): TextRow => ({ cells, bounded: cells.length > 1 })

export const row = (cells: ReadonlyArray<TextCell>, blanks?: Blanks): Row => ({
  kind: 'row',
  row: blanks === undefined ? rowOf(cells) : { ...rowOf(cells), blanks },
})

export const barRow = (cells: ReadonlyArray<TextCell>, bars?: Bars): BarRow => ({
  kind: 'barRow',
  row: rowOf(cells),
  bars,
})

export const isBlank = (line: Line): line is Blank => line.kind === 'blank'

export const isBarRow = (line: Line): line is BarRow => line.kind === 'barRow'
