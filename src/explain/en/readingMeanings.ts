/** What was noticed while reading, a line each. */
import type { ReadingRuleId } from '../../report/RuleId'

export const readingMeanings: Readonly<Record<ReadingRuleId, string>> = {
  'reading/table-absent':
    'no row of a table was found; structure/rows-complete says whether the document lacks it',
  'reading/row-absent':
    'a row of the form was not found; structure/rows-complete says whether the document lacks it',
  'reading/row-ambiguous':
    'the values do not fit the columns, or run together; the cells of the row, or of the whole of table four, are unreadable',
  'reading/row-by-arithmetic': "a cell too many or a number pulled apart; one reading obeys the row's sum",
  'reading/row-by-order': 'the label is lost; the row stands where the form has this row',
  'reading/row-by-likely-label': 'the label is damaged; this row is the one most like it',
  'reading/row-repeated': 'the row is printed again with the same values',
  'reading/row-conflict':
    'the row is printed again with other values; unreadable, unless one stands in the table and the other apart; info where the other one is blank',
  'reading/table-repeated':
    'a table is printed again: with other values, and then only the rows in which all printings agree are read; or with the same',
  'reading/another-report': 'another report stands behind the first one, which alone is read',
  'reading/row-out-of-order': 'a row stands below one that the form has after it; it was read by its label',
  'reading/row-surplus': 'a row with numbers that the form does not have',
  'reading/column-surplus': 'a column that the form does not have, such as 小计',
  'reading/columns-by-position':
    'the header does not name all columns, or in an order that the numbers do not bear out; the order of the form was used',
  'reading/cell-unreadable': 'text that is no number',
  'reading/digits-apart': 'a number with a blank in it, read as one, where the row has no sum to say so',
  'reading/number-unplaced': 'a number in or beside a table that belongs to no cell',
  'reading/one-row-group': '（六）其他处理 printed as one row in the form of 2021',
  'reading/form-by-year': 'the form was told by the year or the notice cited, not by its labels',
  'reading/form-unknown':
    'there are tables, but nothing tells of which form; warning where the year is one that had none yet',
  'reading/date-repaired': 'a date had lost its marks',
  'reading/table-is-image': 'the section of a table has a picture, and no row of the table was found',
  'reading/cut-short': 'a part of the source was not read: a tag that never ends, or beyond the limits',
}
