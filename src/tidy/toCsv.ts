/**
 * Records as comma-separated values (RFC 4180): a line of names, then a line a record, each ended by CR LF.
 *
 * @since 0.1.0
 */
import type { CellRow } from './rows'

/** The columns of the table, in their order. */
export const columnsOfRows = [
  'authority',
  'year',
  'form',
  'table',
  'row',
  'column',
  'tableLabel',
  'rowLabel',
  'columnLabel',
  'address',
  'value',
  'state',
  'unit',
  'raw',
] as const satisfies ReadonlyArray<keyof CellRow>

const needsQuotes = /[",\r\n]|^\s|\s$/u

const field = (value: string | number | null): string => {
  const text = value === null ? '' : String(value)
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line; null is empty. */
export const csvLine = (values: ReadonlyArray<string | number | null>): string =>
  `${values.map(field).join(',')}\r\n`

/** The fields of a record, in the order of the columns. */
export const fieldsOf = (row: CellRow): ReadonlyArray<string | number | null> =>
  columnsOfRows.map((column) => row[column])

/**
 * The records of `rows` as CSV, with their names in the first line.
 *
 * @example
 * import { toCsv } from 'ogi-report'
 *
 * toCsv([]).slice(0, 24) // => 'authority,year,form,tabl'
 *
 * @since 0.1.0
 */
export const toCsv = (rows: ReadonlyArray<CellRow>): string =>
  [columnsOfRows, ...rows.map(fieldsOf)].map(csvLine).join('')
