/** What a report owes beside its numbers. */
import type { Witness } from '../../report/Finding'
import type { FormalityRuleId } from '../../report/RuleId'
import type { Say, Sentences, Wordings } from '../Catalogue'
import { actual, expected, type Facts, isSlipOfYear, rowsIn, shown, yearsOf } from '../Facts'
import { tableOf, termCells, topicsIn } from './words'

const sections = /* @__PURE__ */ topicsIn({
  overview: 'the overview',
  proactive: 'proactive disclosure',
  requests: 'requests',
  disputes: 'disputes',
  problems: 'problems and improvements',
  other: 'other matters',
})

const aspects = /* @__PURE__ */ topicsIn({
  disclosure: 'proactive disclosure',
  requests: 'disclosure on request',
  management: 'management of information',
  platform: 'platforms',
  supervision: 'supervision and support',
  accountability: 'assessment and accountability',
})

/** the rows “one”, “another”, “a third” and 2 more */
const missingRows = (facts: Facts): string => {
  const { named, more } = rowsIn(facts)
  const rows = named.map((row) => `“${row}”`).join(', ')
  return `${named.length === 1 ? 'the row' : 'the rows'} ${rows}${more > 0 ? ` and ${more} more` : ''}`
}

/** What is missing: the whole table, rows of it, or cells. */
const rowsComplete: Say = (facts) => {
  const { verdict, actual: found } = facts.finding
  const table = tableOf(facts)
  const isWhole = found === 0
  if (verdict === 'undecided')
    return isWhole
      ? `${table}: it was not found; whether it is missing cannot be told.`
      : `${table}: ${missingRows(facts)} cannot be found, but there are rows or numbers that have no place; whether any is missing cannot be told.`
  if (isWhole)
    return `${table}: there is no number of it. Add the table in the prescribed form, or fill it in; if it is a picture, make it text.`
  return `${table}: ${missingRows(facts)}: missing. Add what the form has, with 0 where there is nothing.`
}

const witnessNames: Readonly<Record<Witness, string>> = {
  title: 'the title',
  period: 'the period',
  preamble: 'the preamble',
  text: 'the text',
  signature: 'the signature',
  publication: 'the date of publication',
}

const witness = ({ finding: { witnesses = [] } }: Facts, at: number): string =>
  witnessNames[witnesses[at] ?? 'text']

/** Title and period say a year each; where a date sides with one, the other is most likely wrong. */
const yearAgrees: Say = (facts) => {
  const { titled, ofTitle, ofPeriod, decided } = yearsOf(facts)
  const both = `${witnessNames[titled].replace('the', 'The')} says ${ofTitle}, the period is of ${ofPeriod}`
  return decided === null
    ? `${both}.`
    : `${both}; ${witnessNames[decided.by]} is of ${decided.year}, so ${witnessNames[decided.against]} is most likely wrong.`
}

export const formalities: Sentences<FormalityRuleId> = {
  'meta/year-agrees': yearAgrees,
  'meta/year-in-prose': (facts) =>
    `The report is of ${expected(facts)}, but the text counts another year: “${actual(facts)}”.`,
  'meta/calendar-year': (facts) =>
    `The period is ${actual(facts)}; it should be a whole year, ${expected(facts)}.`,
  'meta/published-after-year': (facts) =>
    `Published on ${actual(facts)}, before the period ended on ${expected(facts)}.`,
  'meta/published-in-time': (facts) =>
    `Published on ${actual(facts)}, after the deadline of ${expected(facts)}.`,
  'meta/signed-in-order': (facts) => {
    const said = `Signed on ${actual(facts)}`
    const end = expected(facts)
    return actual(facts) > end
      ? `${said}, after it was published on ${end}.`
      : `${said}, when the year was not over (${end})${isSlipOfYear(facts) ? `; the year is most likely ${Number(end.slice(0, 4)) + 1}` : ''}.`
  },
  'meta/signed-in-time': (facts) =>
    `Signed on ${actual(facts)}, after the deadline of publication, ${expected(facts)}.`,
  'meta/notice-in-force': (facts) => `“${actual(facts)}” is cited; for this year it is “${expected(facts)}”.`,
  'meta/form-of-year': (facts) =>
    `The tables follow the form of ${actual(facts)}; for this year it is that of ${expected(facts)} (notice ${facts.finding.expected === '2019' ? '60 of 2019' : '30 of 2021'}): fill in its tables.`,
  'meta/placeholder-left': (facts) =>
    `Words of the template were not filled in: “${actual(facts)}”; fill them in or take them out.`,
  'meta/authority-agrees': (facts) =>
    facts.finding.witnesses === undefined
      ? `The name of the authority, “${actual(facts)}”, repeats itself; it should be “${expected(facts)}”.`
      : `Two authorities are named: ${witness(facts, 0)} has “${expected(facts)}”, ${witness(facts, 1)} “${actual(facts)}”.`,
  'meta/title-stated': ({ finding }) =>
    finding.expected === null
      ? 'There is no title; add it.'
      : `There is no title; add “${shown(finding.expected)}”.`,
  'meta/signature-complete': (facts) =>
    facts.finding.actual === null
      ? 'There is neither a signature nor a date at the end; add them.'
      : `There is a signature at the end, “${actual(facts)}”, and no date; add it.`,
  'structure/sections-complete': (facts) =>
    facts.finding.verdict === 'undecided'
      ? 'Most headings were not found: whether all six sections are there cannot be told.'
      : `Missing: ${sections(facts)}.`,
  'structure/sections-filled': (facts) => `Nothing is said in ${sections(facts)}.`,
  'structure/sections-in-order': (facts) =>
    `The sections are not in the order of the form, but: ${sections(facts)}.`,
  'structure/sections-numbered': (facts) =>
    `“${actual(facts)}” has a wrong number; it should be “${expected(facts)}”.`,
  'structure/overview-covers': (facts) => `The overview does not mention ${aspects(facts)}.`,
  'structure/overview-length': (facts) =>
    `The overview has ${actual(facts)} characters; as a rule it has ${expected(facts)} at most.`,
  'structure/problems-told': (facts) =>
    `The section on problems says only “${actual(facts).replace(/[。.]$/u, '')}”, and neither a problem nor what is done about it.`,
  'structure/rows-complete': rowsComplete,
  'structure/tables-as-text': () => 'There is no table in the text; the tables may be pictures.',
  'structure/zeros-printed': (facts) =>
    `${facts.terms.length === 1 ? termCells(facts) : `${actual(facts)} cells of the tables`}: no number, but a blank or a mark; put 0 where there is nothing, and the number where there is one.`,
}

const article50 = 'article 50 of the regulation'
const notice = 'the notice 国办公开办函〔2021〕30号'
const notices = '国办公开办函〔2019〕60号 for 2019 and 2020, 国办公开办函〔2021〕30号 since 2021'
const nature = 'follows from what a report is'

export const formalityWordings: Wordings<FormalityRuleId> = {
  'meta/year-agrees': { title: 'the year of the title is that of the period', basis: nature },
  'meta/year-in-prose': { title: 'the text counts the year of the report', basis: nature },
  'meta/calendar-year': { title: 'the period is 1 January to 31 December', basis: 'a report covers a year' },
  'meta/published-after-year': { title: 'it is published when the year is over', basis: nature },
  'meta/published-in-time': {
    title: 'it is published by the deadline',
    basis:
      'article 49 of the regulation: departments by 31 January, governments by 31 March; all by 31 March before 2019',
  },
  'meta/signed-in-order': {
    title: 'it is signed when the year is over and published when it is signed',
    basis: 'follows from the course of business',
  },
  'meta/signed-in-time': {
    title: 'where no date of publication is stated, it is signed by the deadline',
    basis: 'article 49 of the regulation; what is published was signed before',
  },
  'meta/notice-in-force': { title: 'the notice that is cited is in force for the year', basis: notices },
  'meta/form-of-year': { title: 'the tables follow the form of the year', basis: notices },
  'meta/placeholder-left': { title: 'no words of the template are left', basis: 'follows from editing' },
  'meta/authority-agrees': { title: 'title, preamble and signature name one authority', basis: nature },
  'meta/title-stated': { title: 'it has a title', basis: 'follows from the form of official documents' },
  'meta/signature-complete': {
    title: 'it is signed and dated at the end, or its page says when it was published',
    basis: 'follows from the form of official documents',
  },
  'structure/sections-complete': { title: 'all six sections are there', basis: notice },
  'structure/sections-filled': { title: 'no section is empty', basis: notice },
  'structure/sections-in-order': { title: 'the sections stand in their order', basis: notice },
  'structure/sections-numbered': { title: 'the sections are numbered one to six', basis: notice },
  'structure/overview-covers': {
    title:
      'the overview covers disclosure, requests, management, platforms and supervision; of a government, accountability as well',
    basis: 'the notice 国办公开办函〔2021〕30号; article 50 of the regulation',
  },
  'structure/overview-length': {
    title: 'the overview has as a rule no more than 1000 characters',
    basis: 'notices of cities, 武政办发〔2025〕54号 among them',
  },
  'structure/problems-told': { title: 'problems and improvements are told', basis: article50 },
  'structure/rows-complete': {
    title: 'the three tables are there, with every row',
    basis: 'the forms of the notices 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号',
  },
  'structure/tables-as-text': {
    title: 'the tables are text, not pictures',
    basis: 'pictures cannot be searched',
  },
  'structure/zeros-printed': { title: 'zeros are printed', basis: 'a blank may be nothing or forgotten' },
}
