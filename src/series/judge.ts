/**
 * From numbers of several reports to a verdict.
 */
import type { Address } from '../forms/Address'
import { type CheckRuleId, type Finding, finding, type Severity } from '../report/Finding'
import type { Check } from '../rules/Check'
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

const judgement = (
  { id, severity }: SeriesRule,
  volume: Volume,
  verdict: 'broken' | 'undecided',
  subject: Address | null,
  said: Said,
): Judgement => ({
  check: { rule: id, subject, verdict },
  finding: finding({
    rule: id,
    severity: verdict === 'undecided' ? 'info' : severity,
    verdict,
    subject,
    report: volume.index,
    ...(volume.year === null ? {} : { year: volume.year }),
    ...said,
  }),
})

/** A rule holds of a report as a whole. */
export const holds = (rule: SeriesRule, subject: Address | null = null): Judgement => ({
  check: { rule: rule.id, subject, verdict: 'holds' },
  finding: null,
})

/** A rule is broken by a report as a whole. */
export const broken = (rule: SeriesRule, volume: Volume, said: Said): Judgement =>
  judgement(rule, volume, 'broken', null, said)

export const notApplicable = (rule: SeriesRule, reason?: NonNullable<Check['reason']>): Judgement => ({
  check: {
    rule: rule.id,
    subject: null,
    verdict: 'not-applicable',
    ...(reason === undefined ? {} : { reason }),
  },
  finding: null,
})

/** The verdict on a link of the volume that the actual cell belongs to. */
export const judgeLink =
  (rule: SeriesRule, volume: Volume) =>
  ({ actual, operator, expected, less = [] }: Link): Judgement => {
    const { address: subject, place } = actual.term
    const [is, should] = [rounded(actual.number), rounded(sum(expected) - sum(less))]
    const difference = rounded(is - should)
    const isKnown = !Number.isNaN(difference)
    if (operator === '=' ? difference === 0 : difference >= 0) return holds(rule, subject)
    return judgement(rule, volume, isKnown ? 'broken' : 'undecided', subject, {
      terms: [actual, ...expected, ...less].map(({ term }) => term),
      expected: numberOrNull(should),
      actual: numberOrNull(is),
      difference: numberOrNull(difference),
      place,
    })
  }

/** Where nothing at all is known of a table, one undecided check says it, the last: that of the total. */
export const once = (judgements: ReadonlyArray<Judgement>): ReadonlyArray<Judgement> =>
  judgements.every(({ check }) => check.verdict === 'undecided') ? judgements.slice(-1) : judgements
