/**
 * Cells in the words of the form: 表三“（七）总计”自然人栏.
 */
import type { Address } from '../forms/Address'
import type { FormRow, Label, TableKey } from '../forms/Form'
import { forms } from '../forms/forms'
import { type FormCell, type FormLine, linesOf } from '../forms/lines'
import { organisations } from '../forms/shared'
import type { Reading } from '../report/Finding'
import { lazily } from '../text/lazily'

export type Language = 'zh' | 'en'

export interface CellName {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** What the three tables are called for short: in Chinese by the section in which they stand, 三、收到和处理…. */
export const tableNames: Readonly<Record<Language, Readonly<Record<TableKey, string>>>> = {
  zh: { proactive: '表二', requests: '表三', disputes: '表四' },
  en: { proactive: 'Proactive disclosure table', requests: 'Requests table', disputes: 'Disputes table' },
}

const remark = /(?<name>[^（）])（[^（）]{1,60}）$/u

/** （二）部分公开（区分处理的，…） is known as （二）部分公开; quotation marks inside a quotation are single. */
const shortened = (label: string): string =>
  label.replace(remark, '$<name>').replaceAll('“', '‘').replaceAll('”', '’')

const wordIn: Readonly<Record<Language, (label: Label) => string>> = {
  zh: ({ label }) => shortened(label),
  en: ({ en }) => en,
}

/** 3.其他 alone says little: a row is named with the group that it is numbered in, a group with those around it. */
const nameIn = (language: Language, rows: ReadonlyArray<FormRow>): string =>
  (rows.length > 1 ? rows.slice(1) : rows).map(wordIn[language]).join(language === 'zh' ? '·' : ': ')

/** A row, or a group of rows, as one finds it in the table. */
interface Row {
  readonly rows: ReadonlyArray<FormRow>
  readonly line: FormLine
}

interface Names {
  readonly cells: ReadonlyMap<string, FormCell>
  /** By the beginning of the addresses. */
  readonly rows: ReadonlyMap<string, Row>
}

// A later form overwrites the words of an earlier one, where both have the cell.
const namesOf = (lines: ReadonlyArray<FormLine>): Names => ({
  cells: new Map(lines.flatMap(({ cells }) => cells).map((cell) => [cell.address, cell])),
  rows: new Map(
    lines.flatMap((line) => {
      const rows = [...line.groups, line.row]
      return rows.map((_, at) => [
        line.keys.slice(0, at + 2).join('.'),
        { rows: rows.slice(0, at + 1), line },
      ])
    }),
  ),
})

const names = /* @__PURE__ */ lazily(() => namesOf(forms.flatMap(linesOf)))

/** Null for an address of no form, as it may come from elsewhere. */
export const nameOf =
  (language: Language) =>
  (address: Address): CellName | null => {
    const cell = names().cells.get(address)
    if (cell === undefined) return null
    const { table, groups, row } = cell.line
    return {
      table: tableNames[language][table.key],
      row: nameIn(language, [...groups, row]),
      column: wordIn[language](cell.column),
    }
  }

/** Whether the cells are a row, from its first cell to its last. */
export const isWholeRow = (addresses: ReadonlyArray<Address>): boolean => {
  const cells = addresses.flatMap((address) => names().cells.get(address) ?? [])
  return (
    cells.length > 0 &&
    cells.every(({ line }) => line.cells.length === cells.length && line === cells[0]?.line)
  )
}

/** Several columns by the name that the form has for them together, or one after the other. */
const columnName = (language: Language, { block, table }: FormLine, keys: ReadonlyArray<string>): string => {
  const columns = block.columns.filter(({ key }) => keys.includes(key))
  const isOrganisations = table.key === 'requests' && columns.length === block.columns.length - 2
  return isOrganisations
    ? wordIn[language](organisations)
    : columns.map(wordIn[language]).join(language === 'zh' ? '、' : ' and ')
}

/** A reading in the words of the form: the rows that it adds, those that it takes away, and their column. */
export interface ReadingName {
  readonly table: string
  readonly rows: ReadonlyArray<string>
  readonly less: ReadonlyArray<string>
  readonly column: string
}

/** Null where it speaks of no row of a form. */
export const nameOfReading =
  (language: Language) =>
  ({ rows, less, columns }: Omit<Reading, 'values'>): ReadingName | null => {
    const named = (paths: ReadonlyArray<string>): ReadonlyArray<string> =>
      paths.flatMap((path) => {
        const row = names().rows.get(path)
        return row === undefined ? [] : [nameIn(language, row.rows)]
      })
    const first = names().rows.get(rows[0] ?? '')
    return first === undefined
      ? null
      : {
          table: tableNames[language][first.line.table.key],
          rows: named(rows),
          less: named(less),
          column: columnName(language, first.line, columns),
        }
  }

/** `requests.received.*`, `disputes.*.total` and `requests.received.total`, but no part of a longer word. */
const addressPattern = /\b(?:proactive|requests|disputes)(?:\.(?:[A-Za-z]+|\*))+/gu

const wordOfPattern = (language: Language, pattern: string): string => {
  const keys = pattern.split('.')
  const last = keys.at(-1) ?? ''
  const row = names().rows.get(keys.slice(0, -1).join('.'))
  if (last === '*' && row !== undefined) return nameIn(language, row.rows)
  if (keys.length === 3 && keys[1] === '*') {
    const cell = [...names().cells.values()].find(
      ({ line, column }) => line.table.key === keys[0] && column.key === last,
    )
    return cell === undefined ? pattern : wordIn[language](cell.column)
  }
  const cell = names().cells.get(pattern)
  return cell === undefined || row === undefined
    ? pattern
    : `${nameIn(language, row.rows)} ${wordIn[language](cell.column)}`
}

/** A text in which rows, columns and cells have the names of the form instead of their addresses. */
export const withNames =
  (language: Language) =>
  (text: string): string =>
    text.replace(addressPattern, (pattern) => wordOfPattern(language, pattern))
