/**
 * A remark on a line of its own below its number.
 *
 * ```text
 *   22
 *   (其中修订16件)      ─►   22(其中修订16件)
 * ```
 */
import { isNumber } from '../cellValue'
import { joinedCell, type TextCell, type TextRow } from '../TextRow'

const remark = /^\((?:其中|含|包括|包含).{1,56}\)$/u

/** What stands alone in an open row. */
const aloneIn = ({ cells, bounded }: TextRow): TextCell | undefined =>
  bounded || cells.length > 1 ? undefined : cells[0]

const isNumberCell = (cell: TextCell | undefined): cell is TextCell =>
  cell?.isValue === true && isNumber(cell.text)

const isRemark = (cell: TextCell | undefined): cell is TextCell =>
  cell?.text.startsWith('(') === true && remark.test(cell.text)

/** The rows, with each remark in the cell of its number. */
export const joinRemarks = (rows: ReadonlyArray<TextRow>): ReadonlyArray<TextRow> => {
  const joined: Array<TextRow> = []
  let above: TextCell | undefined
  for (const row of rows) {
    const cell = aloneIn(row)
    if (isRemark(cell) && isNumberCell(above)) {
      above = joinedCell(above, [cell])
      joined[joined.length - 1] = { cells: [above], bounded: false }
    } else {
      above = cell
      joined.push(row)
    }
  }
  return joined
}
