/**
 * What the notices print in the tables beside the labels of rows and columns.
 */
import type { FormColumn, FormTable } from '../forms/Form'
import { organisations } from '../forms/shared'

/** Above the names of the rows, where a table has no corner of its own. */
export const namesOfRows = '信息内容'

/** The corner of the table whose columns balance. */
export const balanceNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const applicants = '申请人情况'

const isOrganisation = (columns: ReadonlyArray<FormColumn>, column: FormColumn): boolean =>
  column.total !== true && column !== columns[0]

/** The names above a column and its own, outermost first: 申请人情况, 法人或其他组织, 商业企业. */
export const columnPath =
  (table: FormTable, columns: ReadonlyArray<FormColumn>) =>
  (column: FormColumn): ReadonlyArray<string> => {
    if (table.balance === undefined) return [column.label]
    return isOrganisation(columns, column)
      ? [applicants, organisations.label, column.label]
      : [applicants, column.label]
  }

/** 行政诉讼·未经复议直接起诉 is one name under another. */
export const namePath = (label: string): ReadonlyArray<string> => label.split('·')
