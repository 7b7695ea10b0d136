/**
 * Lines of normalised text to rows of cells, for every way in which a table ends up in text.
 *
 * ```text
 *   规章⇥0⇥0⇥0              tabs: a bounded row
 *   | 规章 | 0 | 0 | 0 |     bars: a bounded row
 *   规章 0 0 0               a label and numbers: a bounded row
 *   规章,0,"1,234",0         the same between commas
 *   ⇥规章                    one cell a line, each behind a tab: a row until the next blank line
 *   ⇥0
 *   规章 |                   one cell a line, each before a bar: a row until the next label behind values
 *   0 |
 *   +-----+----+             between rulings: a row, also one in several lines
 *   规章        3            aligned below the names of columns: a bounded row, blank cells included
 *   规章                     anything else: an open row of one cell
 * ```
 */
import { alignedRows } from './alignedRows'
import { barRunAt, noBars } from './barRun'
import { type BarredCell, barredRows } from './barredCells'
import { isNumber } from './cellValue'
import { withoutLoneFillers } from './fillers'
import type { Bars } from './readBars'
import { type Line, readLine } from './readLine'
import { rowsBetweenRulings } from './ruledLines'
import { type TextCell, type TextRow, textCell } from './TextRow'

const tab = 9

/** A remark on a line of its own below its number: `22`, then `(其中修订16件)`. */
const remark = /^\((?:其中|含|包括|包含).{1,56}\)$/u

const isRemarkOf = (above: TextRow, below: TextRow): boolean => {
  const [number, text] = [above.cells[0], below.cells[0]]
  return (
    text?.text.startsWith('(') === true &&
    number?.isValue === true &&
    !above.bounded &&
    !below.bounded &&
    isNumber(number.text) &&
    remark.test(text.text)
  )
}

const joined = (above: TextCell, below: TextCell): TextCell =>
  textCell(above.start, below.end, above.text + below.text)

/** What ends a row of a cell a line: bars, alone or behind its last cell. */
const lastCellOf = (line: Line): BarredCell | undefined => {
  if (line.kind === 'bars') return { cell: undefined, ends: true }
  return line.kind === 'row' && line.bars?.last !== undefined
    ? { cell: line.bars.last, ends: true }
    : undefined
}

/** The rows of a text, in order; `printed` is the same text in the width in which it was printed. */
export const tokenize = (text: string, printed: string = text): ReadonlyArray<TextRow> => {
  const aligned = alignedRows(text, printed)
  let run = noBars
  const lineAt = (start: number, end: number): Line => {
    const row = aligned.get(start)
    if (row !== undefined) return { kind: 'row', row }
    return readLine(text, start, end, () => {
      if (start >= run.end) run = barRunAt(text, start)
      return run
    })
  }
  const rows: Array<TextRow> = []
  let column: Array<TextCell> = []
  let resumable: Array<TextCell> = []
  let barred: Array<BarredCell> = []
  let barredFrom: number | undefined
  const barsOf = new Map<TextRow, Bars>()
  let belowRuling: number | undefined
  const close = (): void => {
    if (column.length === 0) return
    rows.push({ cells: column, bounded: column.length > 1 })
    column = []
  }
  const closeBarred = (isEnded: boolean): void => {
    for (const row of barredRows(barred, isEnded)) rows.push(row)
    barred = []
  }
  const closeRun = (): void => {
    if (barredFrom !== undefined)
      for (const row of withoutLoneFillers(rows.splice(barredFrom), barsOf)) rows.push(row)
    barredFrom = undefined
    barsOf.clear()
  }
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = lineAt(start, end)
    start = end + 1
    if (line.kind === 'barred') {
      close()
      barred.push({ cell: line.cell, ends: false })
      continue
    }
    if (barred.length > 0 && line.kind !== 'blank') {
      const last = lastCellOf(line)
      if (last !== undefined) {
        barred.push(last)
        continue
      }
      closeBarred(line.kind === 'row' && line.bars?.opens === false)
    }
    if (line.kind === 'bars') continue
    if (line.kind === 'ruling') {
      close()
      if (belowRuling !== undefined)
        for (const row of rowsBetweenRulings(rows.splice(belowRuling))) rows.push(row)
      if (line.beside.length > 0) rows.push({ cells: line.beside, bounded: false })
      belowRuling = line.isDrawn ? rows.length : undefined
      continue
    }
    if (line.kind === 'row' && line.bars !== undefined) {
      barredFrom ??= rows.length
      barsOf.set(line.row, line.bars)
    } else {
      belowRuling = undefined
      if (line.kind !== 'blank') closeRun()
    }
    if (line.kind === 'tabbed') column.push(line.cell)
    else if (line.kind === 'blank') {
      if (column.length > 0) resumable = column
      close()
    } else if (
      resumable.length > 0 &&
      !line.row.bounded &&
      column.length === 0 &&
      text.charCodeAt(start) === tab
    ) {
      /*  A cell of two paragraphs: its second line has no tab, and the row goes on behind it.
       *    ⇥商业
       *    (blank)
       *    企业
       *    ⇥科研                                                                             */
      rows.pop()
      column = resumable
      const [above, below] = [column.pop(), line.row.cells[0]]
      if (above !== undefined && below !== undefined) column.push(joined(above, below))
      resumable = []
    } else {
      close()
      resumable = []
      const last = rows[rows.length - 1]
      const [only] = line.row.cells
      if (last !== undefined && only !== undefined && isRemarkOf(last, line.row))
        rows[rows.length - 1] = { cells: last.cells.map((cell) => joined(cell, only)), bounded: false }
      else rows.push(line.row)
    }
  }
  close()
  closeBarred(false)
  closeRun()
  return rows
}
