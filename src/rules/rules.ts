/**
 * The identities of the forms. A rule says what must hold and why; between which cells follows from
 * the form's own data: what is a total there, what the balance printed in it names, what is signed.
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'
import type { Form, FormColumn, FormTable, TableKey } from '../forms/Form'
import type { FormCell, FormLine } from '../forms/lines'
import type { IdentityRuleId, Severity } from '../report/Finding'
import { editionsOf } from './Edition'
import { atMost, count, nonNegativeSum, type Relation, sumOf, sumsEqual } from './Relation'

interface InBothLanguages {
  readonly zh: string
  readonly en: string
}

export interface Rule {
  readonly id: IdentityRuleId
  readonly title: InBothLanguages
  /** Why it must hold: printed in the form, or what follows from it. */
  readonly basis: InBothLanguages
  readonly severity: Severity
  /** The relations that the rule states between the cells of these rows, as one edition prints them. */
  readonly relations: (lines: ReadonlyArray<FormLine>) => ReadonlyArray<Relation>
}

type Relations = Rule['relations']

const addressOf = ({ address }: FormCell): Address => address

const linesIn = (table: TableKey, lines: ReadonlyArray<FormLine>): ReadonlyArray<FormLine> =>
  lines.filter((line) => line.table.key === table)

/** The cells of a column, from top to bottom. */
const downwards = (column: FormColumn, lines: ReadonlyArray<FormLine>): ReadonlyArray<Address> =>
  lines.flatMap(({ cells }) => cells.filter((cell) => cell.column === column)).map(addressOf)

/** Per row: the total column is the sum of the others. */
const rowTotals =
  (table: TableKey): Relations =>
  (lines) =>
    linesIn(table, lines).flatMap(({ cells }) => {
      const parts = cells.filter(({ column }) => column.total !== true).map(addressOf)
      return cells.filter(({ column }) => column.total === true).map(({ address }) => sumOf(address, parts))
    })

/** Per column: a total row is the sum of all rows beside it and below them. */
const columnTotals =
  (table: TableKey): Relations =>
  (lines) =>
    linesIn(table, lines)
      .filter(({ row }) => row.total === true)
      .flatMap((total) => {
        const group = total.path.slice(0, -total.row.key.length)
        const parts = linesIn(table, lines).filter((line) => line !== total && line.path.startsWith(group))
        return total.cells.map(({ address, column }) => sumOf(address, downwards(column, parts)))
      })

/** Per column: the balance that the table prints. */
const balance =
  (key: TableKey): Relations =>
  (lines) => {
    const inTable = linesIn(key, lines)
    const named = (paths: ReadonlyArray<string>): ReadonlyArray<FormLine> =>
      paths.flatMap((path) => inTable.filter((line) => line.path === `${key}.${path}`))
    const ofTable = ({ balance: printed }: FormTable): ReadonlyArray<Relation> => {
      if (printed === undefined) return []
      const left = named(printed.left)
      const right = named(printed.right)
      const columns = left.slice(0, 1).flatMap(({ block }) => block.columns)
      return columns.map((column) => sumsEqual(downwards(column, left), downwards(column, right)))
    }
    return inTable.slice(0, 1).flatMap(({ table }) => ofTable(table))
  }

/** Per row that has both columns. */
const between =
  (
    table: TableKey,
    first: string,
    second: string,
    relation: (first: Address, second: Address) => Relation,
  ): Relations =>
  (lines) =>
    linesIn(table, lines).flatMap(({ cells }) => {
      const inColumn = (key: string): ReadonlyArray<Address> =>
        cells.filter(({ column }) => column.key === key).map(addressOf)
      return inColumn(first).flatMap((one) => inColumn(second).map((other) => relation(one, other)))
    })

const counts: Relations = (lines) =>
  lines
    .flatMap(({ cells }) => cells)
    .map(({ address, column }) => count(address, column.signed === true, column.amount === true))

/** Every identity, in the order in which a reader of the form meets it. */
export const rules: ReadonlyArray<Rule> = [
  {
    id: 'proactive/total-covers-new',
    title: {
      zh: '对外公开总数量不少于本年新公开数量',
      en: 'what is disclosed in all covers what is newly disclosed',
    },
    basis: {
      zh: '由栏名推定：总数量包含本年新公开的',
      en: 'follows from the column names: the stock includes the new',
    },
    severity: 'error',
    relations: between('proactive', 'disclosed', 'totalDisclosed', atMost),
  },
  {
    id: 'proactive/items-nonnegative',
    title: {
      zh: '上一年项目数量加本年增/减不小于零',
      en: 'the items of last year and the change of this year are together not negative',
    },
    basis: {
      zh: '由栏名推定：项目数不能为负',
      en: 'follows from the column names: there are no fewer than no items',
    },
    severity: 'error',
    relations: between('proactive', 'itemsLastYear', 'itemsChange', (last, change) =>
      nonNegativeSum([last, change]),
    ),
  },
  {
    id: 'requests/balance',
    title: {
      zh: '本年新收加上年结转，等于办理结果总计加结转下年度',
      en: 'requests received and carried over equal those decided and carried forward',
    },
    basis: {
      zh: '表内所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
      en: 'printed in the form: the first and second item equal the third and fourth',
    },
    severity: 'error',
    relations: balance('requests'),
  },
  {
    id: 'requests/outcomes-total',
    title: { zh: '办理结果总计等于各项办理结果之和', en: 'the total of outcomes is the sum of the outcomes' },
    basis: {
      zh: '由行名推定：（七）总计是（一）至（六）各行之和',
      en: 'follows from the row names: (7) totals the rows of (1) to (6)',
    },
    severity: 'error',
    relations: columnTotals('requests'),
  },
  {
    id: 'requests/row-total',
    title: { zh: '总计栏等于各申请人栏之和', en: 'the total column is the sum of the applicant columns' },
    basis: {
      zh: '由栏名推定：总计是自然人与各类组织之和',
      en: 'follows from the column names: natural persons and organisations are all applicants',
    },
    severity: 'error',
    relations: rowTotals('requests'),
  },
  {
    id: 'disputes/total',
    title: { zh: '总计等于四种结果之和', en: 'the total is the sum of the four results' },
    basis: {
      zh: '由栏名推定：总计是维持、纠正、其他结果与尚未审结之和',
      en: 'follows from the column names: a case is upheld, corrected, otherwise closed, or pending',
    },
    severity: 'error',
    relations: rowTotals('disputes'),
  },
  {
    id: 'cells/count',
    title: { zh: '数量是不小于零的整数', en: 'counts are whole numbers, not negative' },
    basis: {
      zh: '由栏名推定：只有增减可为负，只有金额可有小数',
      en: 'follows from the column names: only a change may be negative, only an amount may have decimals',
    },
    severity: 'error',
    relations: counts,
  },
]

/**
 * What a rule states of a form; nothing, where the form has no such cells.
 *
 * @example
 * import { formula, forms, relationsOf, rules } from 'ogi-report'
 *
 * const [form2019] = forms
 * const [totalCoversNew] = rules
 * relationsOf(form2019)(totalCoversNew).map(formula)
 * // => [
 * //   'proactive.governmentRules.disclosed <= proactive.governmentRules.totalDisclosed',
 * //   'proactive.normativeDocuments.disclosed <= proactive.normativeDocuments.totalDisclosed',
 * // ]
 */
export const relationsOf =
  (form: Form) =>
  ({ relations }: Rule): ReadonlyArray<Relation> =>
    relations(editionsOf(form)[0].lines)
