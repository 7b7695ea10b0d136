/**
 * Lines of values alone, one behind the other.
 *
 * ```text
 *   0 0 3        several in a line: a row       272 394      a row in pieces, where all of them
 *   103 0 394                                   0            are as many as a row has columns
 *   5            one a line: a column           0
 *   395                                         0 1 667
 * ```
 */
import type { Form } from '../forms/Form'
import type { TextCell } from '../tables/TextRow'

export type ValueLine = ReadonlyArray<TextCell>

/** Values that stand together, in a row or one below the other. */
export interface Values {
  readonly cells: ReadonlyArray<TextCell>
  readonly isRow: boolean
}

const rowsAndColumns = (lines: ReadonlyArray<ValueLine>): ReadonlyArray<Values> => {
  const all: Array<Values> = []
  let column: Array<TextCell> = []
  const closeColumn = (): void => {
    if (column.length > 0) all.push({ cells: column, isRow: false })
    column = []
  }
  for (const cells of lines) {
    if (cells.length === 1) column.push(...cells)
    else {
      closeColumn()
      all.push({ cells, isRow: true })
    }
  }
  closeColumn()
  return all
}

/** Whether a row of some table has so many values. */
export const isRowOf = ({ tables }: Form, values: number): boolean =>
  tables.some(({ sideBySide, blocks }) =>
    blocks.some(
      ({ columns, rows }) =>
        values === columns.length || (sideBySide === true && values === rows.length * columns.length),
    ),
  )

export const rowsOfLines = (form: Form, lines: ReadonlyArray<ValueLine>): ReadonlyArray<Values> => {
  if (lines.every(({ length }) => length === lines[0]?.length)) return rowsAndColumns(lines)
  const cells = lines.flat()
  // Too many or too few for a row they are pieces all the same, where none of the lines is a row by itself.
  const isTorn =
    isRowOf(form, cells.length) || !lines.some(({ length }) => length > 1 && isRowOf(form, length))
  return isTorn ? [{ cells, isRow: false }] : rowsAndColumns(lines)
}
