/** English: where, a colon, and what is the matter there. */
import { type Catalogue, type Facts, type Missing, type Say, missing, partsOf, shown } from './Catalogue'
import type { IdentityRuleId, ReadingRuleId } from '../report/Finding'
import type { CellName } from './names'

const cell = ({ table, row, column }: CellName): string => `${table}, “${row}”, ${column}`

const rowOf = ({ subject }: Facts): string =>
  subject === null ? 'A table' : `${subject.table}, “${subject.row}”`

const tableOf = ({ subject }: Facts): string => subject?.table ?? 'A table'

const subjectCell = ({ subject }: Facts): string => (subject === null ? 'A cell' : cell(subject))

const byHowMuch = ({ finding: { difference } }: Facts): string =>
  difference === null
    ? 'which is not the same'
    : difference < 0
      ? `${-difference} too few`
      : `${difference} too many`

const actual = ({ finding }: Facts): string => shown(finding.actual)
const expected = ({ finding }: Facts): string => shown(finding.expected)

const states: Catalogue['frame']['states'] = {
  absent: 'absent',
  unreadable: 'unreadable',
  blank: 'blank',
  placeholder: 'a placeholder',
}

const howMany = ({ state, terms }: Missing): string =>
  `${terms.length} ${terms.length === 1 ? 'is' : 'are'} ${state === 'placeholder' && terms.length > 1 ? 'placeholders' : states[state]}`

/** Without the table where it is that of the subject. */
const each = ({ subject }: Facts, { state, terms }: Missing): string =>
  terms
    .map(
      ({ name }) =>
        `${name.table === subject?.table ? `“${name.row}”, ${name.column}` : cell(name)} is ${states[state]}`,
    )
    .join(' and ')

const notNumbers = (facts: Facts): string => {
  const groups = missing(facts)
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0)
  if (count === 0) return 'a number is missing'
  return count <= 2
    ? groups.map((group) => each(facts, group)).join(' and ')
    : `of ${facts.terms.length} cells ${groups.map(howMany).join(', ')}`
}

const remark = (facts: Facts): string => {
  const groups = missing(facts)
  if (groups.length === 0) return ''
  const isLost = groups.some(({ state }) => state === 'absent' || state === 'unreadable')
  return ` (${groups.map(howMany).join(', ')}: ${isLost ? 'not counted' : 'counted as 0'})`
}

/** What an identity speaks of, and what is wrong with it. */
interface Identity {
  readonly matter: Say
  readonly broken: Say
}

const identity =
  ({ matter, broken }: Identity): Say =>
  (facts) =>
    facts.finding.verdict === 'undecided'
      ? `${matter(facts)}: cannot be checked, ${notNumbers(facts)}.`
      : `${matter(facts)}: ${broken(facts)}${remark(facts)}.`

const totalOfRow = /* @__PURE__ */ identity({
  matter: subjectCell,
  broken: (facts) => {
    const columns = partsOf(facts).map(({ name }) => name.column)
    const which = columns.length <= 4 ? columns.join(', ') : `the other ${columns.length} columns`
    return `${actual(facts)} is printed, but ${which} add up to ${expected(facts)}: ${byHowMuch(facts)}`
  },
})

const identities: Pick<Catalogue['sentences'], IdentityRuleId> = {
  'proactive/total-covers-new': /* @__PURE__ */ identity({
    matter: subjectCell,
    broken: (facts) => `${actual(facts)} is printed, less than the ${expected(facts)} newly disclosed`,
  }),
  'proactive/items-nonnegative': /* @__PURE__ */ identity({
    matter: rowOf,
    broken: (facts) => {
      const sum = facts.terms.map(({ name, value }) => `${name.column} ${shown(value)}`).join(' and ')
      return `${sum} make ${actual(facts)}, which cannot be negative`
    },
  }),
  'requests/balance': /* @__PURE__ */ identity({
    matter: (facts) => `${tableOf(facts)}, ${facts.subject?.column ?? 'a column'}`,
    broken: (facts) =>
      `received and carried over make ${expected(facts)}, but decided and carried forward make ${actual(facts)}: ${byHowMuch(facts)}`,
  }),
  'requests/outcomes-total': /* @__PURE__ */ identity({
    matter: subjectCell,
    broken: (facts) =>
      `${actual(facts)} is printed, but the outcomes (1) to (6) add up to ${expected(facts)}: ${byHowMuch(facts)}`,
  }),
  'requests/row-total': totalOfRow,
  'disputes/total': totalOfRow,
  'cells/count': /* @__PURE__ */ identity({
    matter: subjectCell,
    broken: ({ finding }) =>
      `${shown(finding.actual)} is printed, which ${Number(finding.actual) < 0 ? 'cannot be negative' : 'should be a whole number'}`,
  }),
}

const reading: Pick<Catalogue['sentences'], ReadingRuleId> = {
  'reading/table-absent': ({ finding }) =>
    `${finding.expected === null ? 'A table of the form' : `The table “${shown(finding.expected)}”`} was not found; its cells count as absent.`,
  'reading/row-absent': (facts) => `${rowOf(facts)}: the row was not found; its cells count as absent.`,
  'reading/row-ambiguous': (facts) =>
    `${rowOf(facts)}: ${expected(facts)} numbers were expected and “${actual(facts)}” is printed; which number is whose cannot be told, so the row was not used.`,
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
      ? `${rowOf(facts)}: the row is printed again as “${actual(facts)}”, unlike the numbers that were read.`
      : `${rowOf(facts)}: the row is printed more than once with different numbers, one time “${actual(facts)}”; it was not used.`,
  'reading/row-surplus': (facts) => `The row “${actual(facts)}” is not in the form and was not used.`,
  'reading/column-surplus': (facts) => `${tableOf(facts)}: a column is not in the form and was not used.`,
  'reading/columns-by-position': (facts) =>
    `${tableOf(facts)}: the names of the columns are incomplete; they were read in the order of the form.`,
  'reading/cell-unreadable': (facts) =>
    `${subjectCell(facts)}: “${actual(facts)}” is no number; the cell counts as unreadable.`,
  'reading/number-unplaced': (facts) =>
    `“${actual(facts)}” in or beside a table belongs to none of its cells and was not used.`,
  'reading/one-row-group': (facts) =>
    `${rowOf(facts)}: the form has several rows here; the report has one, which was read as one.`,
  'reading/form-by-year': ({ finding }) =>
    `The labels do not tell which form was used; ${finding.actual === null ? 'it was taken' : `the form of ${shown(finding.actual)} was taken`} from the year of the report.`,
  'reading/form-unknown': () =>
    'There are tables, but nothing tells whether they follow the form of 2019 or of 2021; they were not read.',
  'reading/date-repaired': ({ finding }) =>
    `A date${finding.actual === null ? '' : `, “${shown(finding.actual)}”,`} is written incompletely and was completed.`,
}

export const en: Catalogue = {
  sentences: { ...identities, ...reading },
  notAReport: {
    empty: 'There is no content. Check that the file is complete.',
    'too-large': 'The content is too long for an annual report. Pass the text of the report alone.',
    'looks-like-html':
      'This is the source of a web page. Copy the text of the page into a text file and try again.',
    'no-section-and-no-table':
      'No section and no table of an annual report was found. Check that it is one; if its pages are pictures, use a version with text.',
  },
  readError: {
    empty: () => 'The file is empty. Check that it is complete.',
    'not-a-docx': () => 'This is not a Word file (.docx). Check that it is the right one.',
    'not-a-pdf': () => 'This is not a PDF file. Check that it is the right one.',
    'unsupported-kind': (named) =>
      `Files of this kind${named} cannot be read. Save it as Word (.docx), PDF, web page or text and try again.`,
    'unknown-charset': (named) =>
      `The charset of the text${named} is not known. Save it as a text in UTF-8 and try again.`,
    encrypted: () => 'The file is protected by a password. Remove it and try again.',
    damaged: (named) => `The file is incomplete or damaged${named}. Download or save it anew and try again.`,
    'too-large': (named) =>
      `The file is beyond the limit of what is read${named}, and unlike an annual report.`,
    'no-text-layer': () =>
      'The pages of the file are pictures without text. Use a version with text, or have it recognised (OCR).',
    'reader-not-installed': (named) => `To read files of this kind, install a further package${named}.`,
  },
  frame: {
    states: { ...states, placeholder: 'placeholder' },
    sum: 'sum',
    difference: 'difference',
    zeros: (count) => `${count} more cells with 0`,
  },
}
