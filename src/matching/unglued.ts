/**
 * A label that runs into its first value, where columns stand closer than a space:
 *
 * ```text
 *   行政规范性文件103 0 394     ─►   行政规范性文件 │ 103 │ 0 │ 394
 *
 *   行政规范性文件103           ─►   行政规范性文件
 *   0                               103
 *   394                             0 …
 * ```
 */
import { isFilledValue, type TextCell, type TextRow, textCell } from '../tables/TextRow'
import { compact } from '../text/compact'
import { exactLine, type FormLabels } from './FormLabels'

const valueAtEnd = /(?<=[\p{Script=Han})"'])\d{1,9}(?:\.\d{1,6})?$/u

export const endsInDigit = ({ text }: TextCell): boolean => {
  const code = text.charCodeAt(text.length - 1)
  return code >= 48 && code <= 57
}

/** Where the last cell stands that shows no value, -1 where all of them do. */
const lastIndexOfOther = (cells: ReadonlyArray<TextCell>): number => {
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = cells[at]
    if (cell !== undefined && !isFilledValue(cell)) return at
  }
  return -1
}

/** The row as it is, or with its label and first value apart, where the label then names a row of enough columns. */
export const unglued = (labels: FormLabels, row: TextRow): ReadonlyArray<TextRow> => {
  const { cells } = row
  const at = lastIndexOfOther(cells)
  const cell = at < 0 ? undefined : cells[at]
  const value = cell === undefined || cell.isValue || !endsInDigit(cell) ? null : valueAtEnd.exec(cell.text)
  if (cell === undefined || value === null) return [row]
  const text = cell.text.slice(0, value.index).trimEnd()
  const line = exactLine(labels)(compact(text))
  // 规章000 is three values whose borders are lost: no number, and all the same what stands in the row.
  const glued = { ...textCell(cell.end - value[0].length, cell.end, value[0]), isValue: true }
  const values = [glued, ...cells.slice(at + 1)]
  if (line === undefined || values.length > line.cells.length) return [row]
  const label = [...cells.slice(0, at), textCell(cell.start, cell.start + text.length, text)]
  return values.length === line.cells.length
    ? [{ cells: [...label, ...values], bounded: true }]
    : [
        { cells: label, bounded: label.length > 1 },
        { cells: values, bounded: values.length > 1 },
      ]
}
