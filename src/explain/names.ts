/**
 * Cells in the words of the form: 申请办理表“（七）总计”自然人栏.
 */
import type { Address } from '../forms/Address'
import type { Label, TableKey } from '../forms/Form'
import { forms } from '../forms/forms'
import { type FormCell, linesOf } from '../forms/lines'

export type Language = 'zh' | 'en'

export interface CellName {
  readonly table: string
  readonly row: string
  readonly column: string
}

/** What the three tables are called for short; the titles of their sections are sentences. */
const tableNames: Readonly<Record<Language, Readonly<Record<TableKey, string>>>> = {
  zh: { proactive: '主动公开表', requests: '申请办理表', disputes: '复议诉讼表' },
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

/** 3.其他 alone says little: a row is named with the group that it is numbered in. */
const rowName = (language: Language, { line }: FormCell): string =>
  [...line.groups.slice(1), line.row].map(wordIn[language]).join(language === 'zh' ? '·' : ': ')

const cellsByAddress = (): ReadonlyMap<Address, FormCell> =>
  // A later form overwrites the words of an earlier one, where both have the cell.
  new Map(
    forms.flatMap((form) => linesOf(form).flatMap(({ cells }) => cells)).map((cell) => [cell.address, cell]),
  )

let known: ReadonlyMap<Address, FormCell> | undefined

/** Null for an address of no form, as it may come from elsewhere. */
export const nameOf =
  (language: Language) =>
  (address: Address): CellName | null => {
    known ??= cellsByAddress()
    const cell = known.get(address)
    if (cell === undefined) return null
    return {
      table: tableNames[language][cell.line.table.key],
      row: rowName(language, cell),
      column: wordIn[language](cell.column),
    }
  }
