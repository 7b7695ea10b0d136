/** The identities: what must hold between the numbers of a table. */
import type { IdentityRuleId } from '../../report/RuleId'
import type { Sentences, Wordings } from '../Catalogue'
import { actual, columnsTold, expected, partsOf, shown } from '../Facts'
import { byHowMuch, rowOf, statement, subjectCell, tableOf } from './words'

const totalOfRow = /* @__PURE__ */ statement({
  matter: subjectCell,
  broken: (facts) => {
    const which = columnsTold(facts)?.join(', ') ?? `the other ${partsOf(facts).length} columns`
    return `${actual(facts)} is printed, but ${which} add up to ${expected(facts)}: ${byHowMuch(facts)}`
  },
})

export const identities: Sentences<IdentityRuleId> = {
  'proactive/total-covers-new': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) => `${actual(facts)} is printed, less than the ${expected(facts)} newly disclosed`,
  }),
  'proactive/items-nonnegative': /* @__PURE__ */ statement({
    matter: rowOf,
    broken: (facts) => {
      const sum = facts.terms.map(({ name, value }) => `${name.column} ${shown(value)}`).join(' and ')
      return `${sum} make ${actual(facts)}, which cannot be negative`
    },
  }),
  'requests/balance': /* @__PURE__ */ statement({
    matter: (facts) => `${tableOf(facts)}, ${facts.subject?.column ?? 'a column'}`,
    broken: (facts) =>
      `received and carried over make ${expected(facts)}, but decided and carried forward make ${actual(facts)}: ${byHowMuch(facts)}`,
  }),
  'requests/outcomes-total': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) =>
      `${actual(facts)} is printed, but the outcomes (1) to (6) add up to ${expected(facts)}: ${byHowMuch(facts)}`,
  }),
  'requests/row-total': totalOfRow,
  'disputes/total': totalOfRow,
  'cells/count': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: ({ finding }) =>
      `${shown(finding.actual)} is printed, which ${Number(finding.actual) < 0 ? 'cannot be negative' : 'should be a whole number'}`,
  }),
}

export const identityWordings: Wordings<IdentityRuleId> = {
  'proactive/total-covers-new': {
    title: 'what is disclosed in all covers what is newly disclosed',
    basis: 'follows from the column names: the stock includes the new',
  },
  'proactive/items-nonnegative': {
    title: 'the items of last year and the change of this year are together not negative',
    basis: 'follows from the column names: there are no fewer than no items',
  },
  'requests/balance': {
    title: 'requests received and carried over equal those decided and carried forward',
    basis: 'printed in the form: the first and second item equal the third and fourth',
  },
  'requests/outcomes-total': {
    title: 'the total of outcomes is the sum of the outcomes',
    basis: 'follows from the row names: (7) totals the rows of (1) to (6)',
  },
  'requests/row-total': {
    title: 'the total column is the sum of the applicant columns',
    basis: 'follows from the column names: natural persons and organisations are all applicants',
  },
  'disputes/total': {
    title: 'the total is the sum of the four results',
    basis: 'follows from the column names: a case is upheld, corrected, otherwise closed, or pending',
  },
  'cells/count': {
    title: 'counts are whole numbers, not negative',
    basis: 'follows from the column names: only a change may be negative, only an amount may have decimals',
  },
}
