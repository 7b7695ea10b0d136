/** Plausibility: what the form does not forbid, but is hardly right. */
import type { PlausibilityRuleId } from '../../report/Finding'
import { type Facts, partsOf, type Say, type Sentences, shown, type Wordings } from '../Catalogue'
import { actual, expected, rowOf, statement, subjectCell } from './words'

const columnsOf = (terms: Facts['terms']): string => terms.map(({ name }) => name.column).join(' and ')

/** The first cell is not zero, but the others together are. */
const couples = /* @__PURE__ */ statement({
  matter: rowOf,
  broken: ({ terms: [premise, ...conclusion] }) =>
    premise === undefined
      ? 'a cell is not 0, but what belongs to it is'
      : `${premise.name.column} is ${shown(premise.value)}, but ${columnsOf(conclusion)} ${conclusion.length > 1 ? 'make' : 'is'} 0`,
})

const partsCounted = (facts: Facts): string => `the ${partsOf(facts).length} cells that it totals`

const totalFilled: Say = (facts) =>
  `${subjectCell(facts)}: not filled in, while ${partsCounted(facts)} add up to ${expected(facts)}.`

const partsFilled: Say = (facts) =>
  `${subjectCell(facts)}: ${expected(facts)} is printed, but none of ${partsCounted(facts)} is filled in.`

export const plausibility: Sentences<PlausibilityRuleId> = {
  'proactive/created-disclosed': couples,
  'proactive/decisions-have-items': couples,
  'proactive/procurement-amount': couples,
  'proactive/in-force-covers-issued': /* @__PURE__ */ statement({
    matter: rowOf,
    broken: (facts) => `in force and repealed make ${actual(facts)}, less than the ${expected(facts)} issued`,
  }),
  'cells/total-filled': totalFilled,
  'cells/parts-filled': partsFilled,
}

export const plausibilityWordings: Wordings<PlausibilityRuleId> = {
  'proactive/created-disclosed': {
    title: 'where documents are newly made, some are newly disclosed',
    basis: 'inferred: rules and normative documents are made to be disclosed; none at all deserves a look',
  },
  'proactive/decisions-have-items': {
    title: 'where decisions are made, there are items',
    basis: 'inferred: a decision is made under an item, so that without items there are no decisions',
  },
  'proactive/procurement-amount': {
    title: 'projects and total amount of procurement are both zero, or neither is',
    basis: 'inferred: whoever procures pays, and whoever pays has procured',
  },
  'proactive/in-force-covers-issued': {
    title: 'documents in force and repealed are together no fewer than those issued',
    basis: 'inferred: what is issued in a year is in force at its end, or was repealed',
  },
  'cells/total-filled': {
    title: 'a total is filled in where the cells that it totals are',
    basis: 'follows from the form: the total is a cell of its own',
  },
  'cells/parts-filled': {
    title: 'where a total is not zero, one of the cells that it totals is filled in',
    basis: 'follows from the form: a total alone does not tell what it is made of',
  },
}
