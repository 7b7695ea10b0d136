/**
 * What must hold within a row: its total is the sum of its parts.
 */
import type { FormColumn } from '../forms/Form'
import { mapDefined } from '../lists/flatMap'
import { cellValue } from '../tables/cellValue'
import type { TextCell } from '../tables/TextRow'
import { memoized } from '../text/memoized'

type Cells = ReadonlyArray<TextCell>

/** What must hold within the cells of a row: positions of a total and of its parts. */
export interface RowSum {
  readonly total: number
  readonly parts: ReadonlyArray<number>
}

/** Columns in the order of the cells; `undefined` stands for one that the form does not have. */
export type Columns = ReadonlyArray<FormColumn | undefined>

/** The sum that a row of these columns must obey; none where the columns have no total. */
export const rowSums = /* @__PURE__ */ memoized((columns: Columns): ReadonlyArray<RowSum> => {
  const total = columns.findIndex((column) => column?.total === true)
  const parts = mapDefined(columns, (column, i) => (column === undefined || i === total ? undefined : i))
  return total < 0 || parts.length < 2 ? [] : [{ total, parts }]
})

/** Reads a cell as whatever any column allows. */
export const readAny = /* @__PURE__ */ cellValue({ signed: true, amount: true })

/** Whether the cells obey the sums, blanks counting as zeros. */
export const sumsHold =
  (sums: ReadonlyArray<RowSum>) =>
  (cells: Cells): boolean => {
    const values = cells.map(({ text }) => readAny(text))
    if (values.some(({ state }) => state === 'unreadable')) return false
    const at = (i: number): number => values[i]?.value ?? 0
    return sums.every(({ total, parts }) => parts.reduce((sum, i) => sum + at(i), 0) === at(total))
  }

/** Whether each total is printed, or none of its parts but perhaps some zeros. */
export const hasTotals =
  (sums: ReadonlyArray<RowSum>) =>
  (cells: Cells): boolean =>
    sums.every(
      ({ total, parts }) =>
        cells[total]?.text !== '' ||
        parts.every((part) => (readAny(cells[part]?.text ?? '').value ?? 0) === 0),
    )

/** Whether the cells obey the sums, and no part is printed without its total. */
export const addsUpInPrint =
  (sums: ReadonlyArray<RowSum>) =>
  (cells: Cells): boolean =>
    sumsHold(sums)(cells) &&
    sums.every(
      ({ total, parts }) => cells[total]?.text !== '' || parts.every((part) => cells[part]?.text === ''),
    )

/** Where rows print zeros, if anywhere. */
export type Zeros = 'never' | 'in totals' | 'in parts'

export const zerosIn =
  (sums: ReadonlyArray<RowSum>) =>
  (rows: ReadonlyArray<Cells>): Zeros => {
    const isZero = (cells: Cells, i: number): boolean => readAny(cells[i]?.text ?? '').value === 0
    if (rows.some((cells) => sums.some(({ parts }) => parts.some((part) => isZero(cells, part)))))
      return 'in parts'
    return rows.some((cells) => sums.some(({ total }) => isZero(cells, total))) ? 'in totals' : 'never'
  }
