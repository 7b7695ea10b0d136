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
import { isFilledValue, type TextCell } from '../tables/TextRow'
import { endsInDigit } from './unglued'

export type ValueLine = ReadonlyArray<TextCell>

/** Values that stand together, in a row or one below the other. */
export interface Values {
  readonly cells: ReadonlyArray<TextCell>
  readonly isRow: boolean
}

/** `8`, then `054` below it: what is left of a number, and no number itself. */
const pulledApart = /^0\d{1,8}$/u

/** All values of a row in one, their borders lost; no number of a report has so many digits. */
const runTogether = /^\d{10,400}$/u

/** Whether a row is values alone, or what is left of some; `only` is its one cell, where it is a line of text. */
export const areValues = (cells: ValueLine, only: TextCell | undefined, areAbove: boolean): boolean =>
  cells.every(isFilledValue) ||
  (only !== undefined &&
    endsInDigit(only) &&
    ((areAbove && pulledApart.test(only.text)) || runTogether.test(only.text)))

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
