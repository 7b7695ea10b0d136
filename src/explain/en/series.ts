/** Between the reports of several years, and between a body and its parts. */
import type { SeriesRuleId } from '../../report/RuleId'
import type { Say, Sentences, Wordings } from '../Catalogue'
import { actual, expected, type Facts } from '../Facts'
import { byHowMuch, statement, subjectCell, topicsIn } from './words'

const yearOf = ({ finding: { year } }: Facts): string => (year === undefined ? 'this year' : String(year))
const lastYear = ({ finding: { year } }: Facts): string =>
  year === undefined ? 'the year before' : String(year - 1)

const equals = (what: string): Say =>
  statement({
    matter: (facts) => `Report of ${yearOf(facts)}: ${subjectCell(facts)}`,
    broken: (facts) =>
      `${actual(facts)} is printed, but in the report of ${lastYear(facts)} ${what} is ${expected(facts)}: ${byHowMuch(facts)}`,
  })

const sections = /* @__PURE__ */ topicsIn({
  overview: 'the overview',
  problems: 'the section on problems and improvements',
})

export const series: Sentences<SeriesRuleId> = {
  'series/year-known': () => 'A report does not state its year and was left out.',
  'series/one-report-a-year': (facts) =>
    facts.finding.severity === 'info'
      ? `There are ${actual(facts)} reports of ${yearOf(facts)} with the same numbers; one was used.`
      : `There are ${actual(facts)} reports of ${yearOf(facts)} with different numbers; the one published last was used.`,
  'series/carried-over': /* @__PURE__ */ equals('the number carried forward'),
  'series/items-last-year': /* @__PURE__ */ equals('the number of items with its change'),
  'series/documents-in-force': /* @__PURE__ */ equals(
    'the number in force, with those issued and without those repealed since,',
  ),
  'series/documents-disclosed': /* @__PURE__ */ equals('the number disclosed in all'),
  'series/pending-disputes': /* @__PURE__ */ equals('the number pending'),
  'series/ratio-recomputes': (facts) =>
    `The report of ${yearOf(facts)} says that requests changed by ${actual(facts)}%; from the report of ${lastYear(facts)} it is ${expected(facts)}%.`,
  'series/text-repeated': (facts) =>
    `In the report of ${yearOf(facts)}, ${actual(facts)}% of the words of ${sections(facts)} are those of ${lastYear(facts)}, digits and marks aside.`,
  'series/table-repeated': (facts) =>
    `The requests table of ${yearOf(facts)} is that of ${lastYear(facts)}, all ${actual(facts)} cells.`,
  'series/leap': (facts) =>
    `In ${yearOf(facts)} ${actual(facts)} requests were received, in ${lastYear(facts)} ${expected(facts)}: a large change.`,
  'bodies/sum': /* @__PURE__ */ statement({
    matter: (facts) => `The summing report: ${subjectCell(facts)}`,
    broken: (facts) =>
      `${actual(facts)} is printed, but the reports of its parts add up to ${expected(facts)}: ${byHowMuch(facts)}`,
  }),
}

const handedOn = 'follows from the names: what one year leaves is what the next begins with'
const nature = 'follows from what a report is'
const copied = 'what authorities are criticised for by those who review the reports'

export const seriesWordings: Wordings<SeriesRuleId> = {
  'series/year-known': { title: 'a report states its year', basis: nature },
  'series/one-report-a-year': { title: 'there is one report a year', basis: nature },
  'series/carried-over': {
    title: 'carried over is what last year carried forward',
    basis: handedOn,
  },
  'series/items-last-year': {
    title: 'the items of last year are those that its report had, with their change',
    basis: handedOn,
  },
  'series/documents-in-force': {
    title: 'documents in force are those of last year, with those issued and without those repealed',
    basis:
      'follows from the names, as for what is carried over; amendments, lapses and recounts may break it',
  },
  'series/documents-disclosed': {
    title: 'no fewer documents are disclosed in all than last year',
    basis: 'follows from the name: a stock grows; repeals may lessen it',
  },
  'series/pending-disputes': {
    title: 'where last year’s cases are counted again, there are no fewer than were pending',
    basis: handedOn,
  },
  'series/ratio-recomputes': {
    title: 'a change since last year recomputes from the report of last year',
    basis: 'arithmetic',
  },
  'series/text-repeated': { title: 'the text is not that of last year', basis: copied },
  'series/table-repeated': { title: 'the requests table is not that of last year', basis: copied },
  'series/leap': {
    title: 'requests neither vanish nor soar',
    basis: 'experience: worth a second look',
  },
  'bodies/sum': {
    title: 'the summing report is the sum of the reports of its parts',
    basis: 'follows from summing; all parts must be given',
  },
}
