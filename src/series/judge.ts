/**
 * From numbers of several reports to a verdict.
 */
import type { Address } from '../forms/Address'
import { type Finding, finding, type Severity } from '../report/Finding'
import type { CheckRuleId } from '../report/RuleId'
import { type Check, check, gravestOf, type Reason } from '../rules/Check'
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

/** The parts of a finding that speak of a report as a whole. */
export type Said = Partial<
  Pick<Finding, 'expected' | 'actual' | 'difference' | 'topics' | 'place' | 'terms' | 'severity'>
>

interface Outcome<Verdict extends Check['verdict']> {
  readonly verdict: Verdict
  readonly subject: Address | null
  readonly reason: Reason | null
}

const checkOf = ({ id }: SeriesRule, { verdict, subject, reason }: Outcome<Check['verdict']>): Check =>
  check(id, subject, verdict, reason)

const told = (
  rule: SeriesRule,
  volume: Volume,
  outcome: Outcome<'broken' | 'undecided'>,
  said: Said,
): Judgement => ({
  check: checkOf(rule, outcome),
  finding: finding({
    rule: rule.id,
    severity: outcome.verdict === 'undecided' ? 'info' : rule.severity,
    verdict: outcome.verdict,
    subject: outcome.subject,
    report: volume.index,
    ...(volume.year === null ? {} : { year: volume.year }),
    ...said,
  }),
})

const silent = (rule: SeriesRule, outcome: Outcome<'holds' | 'not-applicable'>): Judgement => ({
  check: checkOf(rule, outcome),
  finding: null,
})

/** A rule holds of a report as a whole. */
export const holds = (rule: SeriesRule): Judgement =>
  silent(rule, { verdict: 'holds', subject: null, reason: null })

/** A rule is broken by a report as a whole. */
export const broken = (rule: SeriesRule, volume: Volume, said: Said): Judgement =>
  told(rule, volume, { verdict: 'broken', subject: null, reason: null }, said)

export const notApplicable = (rule: SeriesRule, reason: Reason | null = null): Judgement =>
  silent(rule, { verdict: 'not-applicable', subject: null, reason })

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
    const [is, should] = [rounded(actual.number), rounded(sum(expected) - sum(less))]
    const difference = rounded(is - should)
    const outcome = { subject, reason: reasonOf(entries) }
    if (operator === '=' ? difference === 0 : difference >= 0)
      return silent(rule, { ...outcome, verdict: 'holds' })
    return told(
      rule,
      volume,
      { ...outcome, verdict: Number.isNaN(difference) ? 'undecided' : 'broken' },
      {
        terms: entries.map(({ term }) => term),
        expected: numberOrNull(should),
        actual: numberOrNull(is),
        difference: numberOrNull(difference),
        place,
      },
    )
  }

/** Where nothing at all is known of a table, one undecided check says it, the last: that of the total. */
export const once = (judgements: ReadonlyArray<Judgement>): ReadonlyArray<Judgement> =>
  judgements.every(({ check: made }) => made.verdict === 'undecided') ? judgements.slice(-1) : judgements
