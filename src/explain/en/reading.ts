/** What reading noticed. */
import type { ReadingRuleId } from '../../report/RuleId'
import type { Sentences } from '../Catalogue'
import { actual, expected, type Facts, isRunTogether, shown } from '../Facts'
import { rowOf, subjectCell, tableOf } from './words'

/** The rows of the disputes table stand side by side in one: that is the table. */
const openRow = (facts: Facts): string => (facts.terms.length === 0 ? tableOf(facts) : rowOf(facts))

export const reading: Sentences<ReadingRuleId> = {
  'reading/table-absent': ({ finding }) =>
    `${finding.expected === null ? 'A table of the form' : `The table “${shown(finding.expected)}”`} was not found; its cells count as absent.`,
  'reading/row-absent': (facts) => `${rowOf(facts)}: the row was not found; its cells count as absent.`,
  'reading/row-ambiguous': (facts) =>
    isRunTogether(facts)
      ? `${openRow(facts)}: the numbers of its columns run together as “${actual(facts)}”; which is whose cannot be told, so the row was not used. Keep the tabs, or put spaces between them, or use the Word file or the page itself.`
      : `${openRow(facts)}: ${expected(facts)} numbers were expected and “${actual(facts)}” is printed; which number is whose cannot be told, so the row was not used.`,
  'reading/row-by-arithmetic': (facts) =>
    `${rowOf(facts)}: more numbers than columns; the only choice that agrees with the sums of the table was read.`,
  'reading/row-by-order': (facts) =>
    `${rowOf(facts)}: the row has lost its label and was known by its order in the table.`,
  'reading/row-by-likely-label': (facts) =>
    `${rowOf(facts)}: the label is damaged; the row was known as the one most like it.`,
  'reading/row-repeated': (facts) =>
    `${rowOf(facts)}: the row is printed more than once with the same numbers and counts once.`,
  'reading/row-conflict': (facts) =>
    facts.terms.some(({ state }) => state === 'number')
      ? actual(facts).trim() === ''
        ? `${rowOf(facts)}: the row is printed again without numbers; those of the other one were read.`
        : `${rowOf(facts)}: the row is printed again as “${actual(facts)}”, unlike the numbers that were read.`
      : `${rowOf(facts)}: the row is printed more than once with different numbers, one time “${actual(facts)}”; it was not used.`,
  'reading/table-repeated': (facts) =>
    facts.finding.actual === 0
      ? `${tableOf(facts)} is printed more than once with the same values; it is counted once.`
      : `${tableOf(facts)} is printed more than once with different values, and nothing tells which of them holds; the ${actual(facts)} rows in which they differ are not used.`,
  'reading/another-report': () =>
    'The file holds more than one report; only the first one is read, and nothing behind it is used.',
  'reading/row-out-of-order': (facts) =>
    `${rowOf(facts)}: the row stands below “${shown(facts.finding.expected)}”, which the form has after it; it was read by its label.`,
  'reading/row-surplus': (facts) => `The row “${actual(facts)}” is not in the form and was not used.`,
  'reading/column-surplus': (facts) => `${tableOf(facts)}: a column is not in the form and was not used.`,
  'reading/columns-by-position': (facts) =>
    `${tableOf(facts)}: the names of the columns are incomplete; they were read in the order of the form.`,
  'reading/cell-unreadable': (facts) =>
    `${subjectCell(facts)}: “${actual(facts)}” is no number and was not used.`,
  'reading/digits-apart': (facts) =>
    `${rowOf(facts)}: “${actual(facts)}” was read as one number; if it is two, set them apart.`,
  'reading/number-unplaced': (facts) =>
    `“${actual(facts)}” stands by itself in or beside a table, belongs to none of its cells and was not used; if it is the number of a cell, put it there.`,
  'reading/one-row-group': (facts) =>
    `${rowOf(facts)}: the form has several rows here; the report has one, which was read as one.`,
  'reading/form-by-year': ({ finding }) =>
    `The labels do not tell which form was used; ${finding.actual === null ? 'it was taken' : `the form of ${shown(finding.actual)} was taken`} from the year of the report.`,
  'reading/form-unknown': (facts) =>
    facts.finding.actual === null
      ? 'There are tables, but nothing tells whether they follow the form of 2019 or of 2021; they were not read.'
      : `There are tables, but in ${actual(facts)} there was no form yet; they were not read. If the year is wrong, correct the title.`,
  'reading/date-repaired': ({ finding }) =>
    `A date${finding.actual === null ? '' : `, “${shown(finding.actual)}”,`} is written incompletely and was completed.`,
  'reading/table-is-image': (facts) =>
    `${tableOf(facts)} is a picture here; the numbers in it cannot be read.`,
  'reading/cut-short': () => 'A part of the file could not be read; numbers in it, if any, were not used.',
}
