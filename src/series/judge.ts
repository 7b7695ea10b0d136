/**
 * From numbers of several reports to a verdict.
 */
import type { Address } from '../forms/Address'
import { type Finding, finding, type Severity } from '../report/Finding'
import type { CheckRuleId } from '../report/RuleId'
import { check, gravestOf, type Reason } from '../rules/Check'
import type { Judgement } from '../rules/DocumentRule'
import { rounded } from '../rules/evaluate'
import type { Entry, Volume } from './Volume'

export interface SeriesRule {
  readonly id: CheckRuleId
  readonly severity: Severity
}

/** What must hold of a cell: beside what is printed in it, what other cells make it. */
export interface Link {
  readonly actual: Entry
  readonly operator: '=' | '>='
  readonly expected: ReadonlyArray<Entry>
  /** Those of the expected cells that are taken away. */
  readonly less?: ReadonlyArray<Entry>
}

const sum = (entries: ReadonlyArray<Entry>): number =>
  entries.reduce((sofar, { number }) => sofar + number, 0)

const numberOrNull = (number: number): number | null => (Number.isNaN(number) ? null : number)

/** What a finding says of a report, or of a cell in it. */
export type Said = Partial<
  Pick<Finding, 'subject' | 'expected' | 'actual' | 'difference' | 'topics' | 'place' | 'terms' | 'severity'>
>

const silent = (
  { id }: SeriesRule,
  verdict: 'holds' | 'not-applicable',
  subject: Address | null,
  reason: Reason | null,
): Judgement => ({ check: check(id, subject, verdict, reason), finding: null })

const told = (
  { id, severity }: SeriesRule,
  { index, year }: Volume,
  verdict: 'broken' | 'undecided',
  said: Said,
  reason: Reason | null,
): Judgement => ({
  check: check(id, said.subject ?? null, verdict, reason),
  finding: finding({
    rule: id,
    severity: verdict === 'undecided' ? 'info' : severity,
    verdict,
    report: index,
    ...(year === null ? {} : { year }),
    ...said,
  }),
})

/** A rule holds of a report as a whole. */
export const holds = (rule: SeriesRule): Judgement => silent(rule, 'holds', null, null)

/** A rule is broken by a report as a whole. */
export const broken = (rule: SeriesRule, volume: Volume, said: Said): Judgement =>
  told(rule, volume, 'broken', said, null)

export const notApplicable = (rule: SeriesRule, reason: Reason | null = null): Judgement =>
  silent(rule, 'not-applicable', null, reason)

/** What of the cells made a verdict other than a plain comparison: blanks read as zeros, or a cell that is not known. */
const reasonOf = (entries: ReadonlyArray<Entry>): Reason | null => {
  const unknown = entries.filter(({ number }) => Number.isNaN(number)).map(({ term }) => term.state)
  if (unknown.length > 0) return gravestOf(unknown)
  return entries.some(({ term }) => term.value === null) ? 'blank-read-as-zero' : null
}

/** The verdict on a link of the volume that the actual cell belongs to. */
export const judgeLink =
  (rule: SeriesRule, volume: Volume) =>
  ({ actual, operator, expected, less = [] }: Link): Judgement => {
    const { address: subject, place } = actual.term
    const entries = [actual, ...expected, ...less]
    const reason = reasonOf(entries)
    const [is, should] = [rounded(actual.number), rounded(sum(expected) - sum(less))]
    const difference = rounded(is - should)
    if (operator === '=' ? difference === 0 : difference >= 0) return silent(rule, 'holds', subject, reason)
    const said = {
      subject,
      terms: entries.map(({ term }) => term),
      expected: numberOrNull(should),
      actual: numberOrNull(is),
      difference: numberOrNull(difference),
      place,
    }
    return told(rule, volume, Number.isNaN(difference) ? 'undecided' : 'broken', said, reason)
  }

/** Where nothing at all is known of a table, one undecided check says it, the last: that of the total. */
export const once = (judgements: ReadonlyArray<Judgement>): ReadonlyArray<Judgement> =>
  judgements.every(({ check: made }) => made.verdict === 'undecided') ? judgements.slice(-1) : judgements
