/** Plausibility: what the form does not forbid, but is hardly right. */
import type { PlausibilityRuleId } from '../../report/RuleId'
import { inUnit } from '../amounts'
import type { Say, Sentences, Wordings } from '../Catalogue'
import { actual, expected, type Facts, partsOf, shown } from '../Facts'
import { rowOf, statement, subjectCell } from './words'

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

/** Another unit in the cell, out of scale, or too many decimals. */
const feeUnit: Say = (facts) => {
  const { finding } = facts
  return typeof finding.actual === 'string'
    ? `“${shown(finding.actual)}” is printed, but the unit of the form is 万元 (10,000 yuan)${inUnit(facts, ': put ')}`
    : finding.expected === null
      ? `${shown(finding.actual)} is printed, with more than six decimals: less than a cent`
      : `${shown(finding.actual)} (10,000 yuan) is printed, out of scale for this authority; perhaps yuan are meant`
}

export const plausibility: Sentences<PlausibilityRuleId> = {
  'proactive/created-disclosed': couples,
  'proactive/decisions-have-items': couples,
  'proactive/procurement-amount': couples,
  'proactive/in-force-covers-issued': /* @__PURE__ */ statement({
    matter: rowOf,
    broken: (facts) => `in force and repealed make ${actual(facts)}, less than the ${expected(facts)} issued`,
  }),
  'proactive/rules-by-authority': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) =>
      `${actual(facts)} is printed, but by its name this authority makes no government rules`,
  }),
  'proactive/fee-unit': /* @__PURE__ */ statement({ matter: subjectCell, broken: feeUnit }),
  'proactive/fee-covers-stated': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) =>
      `${actual(facts)} (10,000 yuan) is printed, less than the ${expected(facts)} that section six states for handling requests`,
  }),
  'requests/fee-reported': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) => `${actual(facts)} is printed, but section six tells of no fee`,
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
  'proactive/rules-by-authority': {
    title: 'an authority that makes no government rules has none in the table',
    basis:
      'Legislation Law: departments of the State Council, provinces and cities with districts make government rules',
  },
  'proactive/fee-unit': {
    title: 'fees are in 10,000 yuan, and of a size that fits the authority',
    basis: 'the unit is printed in the form; below it are at most six decimals, down to a cent',
  },
  'proactive/fee-covers-stated': {
    title: 'administrative fees are no less than the fee for handling requests that section six states',
    basis: 'inferred: the fee for handling requests is an administrative fee',
  },
  'requests/fee-reported': {
    title: 'where requests were dropped for an unpaid fee, section six tells of fees',
    basis: 'inferred: whoever was told to pay was asked for a fee, so that there is something to report',
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
