/**
 * Lines of normalised text to rows of cells, for every way in which a table ends up in text.
 *
 * ```text
 *   text ─► lines/       what each line is by itself: a row, a cell, a ruling, blank
 *       ─► aligned/      rows whose blank cells are nothing but room between the others
 *       ─► stretches/    what lines are together: a row of them all, rows of one table
 *       ─► rows
 *
 *   规章⇥0⇥0⇥0              tabs: a bounded row
 *   | 规章 | 0 | 0 | 0 |     bars: a bounded row
 *   规章 0 0 0               a label and numbers: a bounded row
 *   规章,0,"1,234",0         the same between commas
 *   ⇥规章                    one cell a line, each behind a tab: a row until the next blank line
 *   ⇥0
 *   规章 |                   one cell a line, each before a bar: a row until the next label behind values
 *   0 |
 *   规章                     bars that end cells, wherever lines break: the same, blank cells included
 *   | 3 |
 *   +-----+----+             between rulings: a row, also one in several lines
 *   规章        3            aligned below the names of columns: a bounded row, blank cells included
 *   规章                     anything else: an open row of one cell
 * ```
 */
import { pipe } from 'fp-ts/function'
import { withBlanksByDistance } from './aligned/alignedRows'
import type { Blank, Row } from './lines/Line'
import { readLines } from './lines/readLines'
import { joinBarCells } from './stretches/barCells'
import { joinDrawnRows } from './stretches/drawnRows'
import { dropBetweenDoubled } from './stretches/doubled'
import { dropFillers } from './stretches/fillers'
import { joinFlowingCells } from './stretches/flowingCells'
import { joinRemarks } from './stretches/remarks'
import { joinTabCells } from './stretches/tabCells'
import type { TextRow } from './TextRow'

const rowsOf = (lines: ReadonlyArray<Row | Blank>): ReadonlyArray<TextRow> => {
  const rows: Array<TextRow> = []
  for (const line of lines) if (line.kind === 'row') rows.push(line.row)
  return rows
}

/** The rows of a text, in order; `printed` is the same text in the width in which it was printed. */
export const tokenize = (text: string, printed: string = text): ReadonlyArray<TextRow> =>
  pipe(
    readLines(text),
    dropBetweenDoubled,
    withBlanksByDistance(text, printed),
    joinFlowingCells(text),
    joinBarCells,
    joinTabCells,
    joinDrawnRows,
    dropFillers,
    rowsOf,
    joinRemarks,
  )
