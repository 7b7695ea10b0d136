/**
 * Rows that have a cell a line, each behind a tab.
 *
 * ```text
 *   ⇥规章        ⇥商业
 *   ⇥0           (blank)          a cell of two paragraphs: its second line has no tab, and the row goes on behind it
 *   ⇥3           企业
 *   (blank)      ⇥科研
 * ```
 */
import { endOfRun, type Rewritten, rewriteRuns } from '../../lists/runs'
import { blank, type Blank, isBlank, type Line, row, type Row, type TabCell } from '../lines/Line'
import { isFilled, joinedCell, type TextCell } from '../TextRow'

const isTabCell = (line: Line): line is TabCell => line.kind === 'tabCell'

/** The second paragraph of the cell above, where the row goes on behind it. */
const secondParagraph = (lines: ReadonlyArray<Line>, from: number): Rewritten<TextCell> | undefined => {
  const at = endOfRun(lines, from, isBlank)
  const [line, next] = [lines[at], lines[at + 1]]
  return at > from && line?.kind === 'row' && !line.row.bounded && next?.kind === 'tabCell'
    ? { by: line.row.cells, end: at + 1 }
    : undefined
}

/** A tab alone stands between paragraphs, each of them a cell. */
const rowOf = (cells: ReadonlyArray<TextCell>): ReadonlyArray<Row | Blank> =>
  cells.length > 1 || cells.every(isFilled) ? [row(cells)] : [blank]

const rowFrom = ({ cell }: TabCell, lines: ReadonlyArray<Line>, from: number): Rewritten<Row | Blank> => {
  const above: Array<TextCell> = []
  let last = cell
  for (let at = from + 1; ; ) {
    const line = lines[at]
    const second = line?.kind === 'tabCell' ? undefined : secondParagraph(lines, at)
    if (line?.kind === 'tabCell') {
      above.push(last)
      last = line.cell
      at++
    } else if (second === undefined) return { by: rowOf([...above, last]), end: at }
    else {
      last = joinedCell(last, second.by)
      at = second.end
    }
  }
}

/** A row for all cells behind tabs that stand together. */
export const joinTabCells = /* @__PURE__ */ rewriteRuns(isTabCell, rowFrom)
