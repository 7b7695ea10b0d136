/**
 * From numbers of several reports to a verdict.
 */
import type { Address } from '../forms/Address'
import { type CheckRuleId, type Finding, finding, type Severity } from '../report/Finding'
import type { Check } from '../rules/Check'
import type { Judgement } from '../rules/DocumentRule'
import type { Entry, Volume } from './Volume'

export interface SeriesRule {
  readonly id: CheckRuleId
  readonly severity: Severity
}

/** What must hold of a cell: `actual`, the first of whose cells it is, beside what another report makes it. */
export interface Link {
  readonly actual: ReadonlyArray<Entry>
  readonly operator: '=' | '>='
  readonly expected: ReadonlyArray<Entry>
  /** Those of the expected cells that are taken away. */
  readonly less?: ReadonlyArray<Entry>
}

const sum = (entries: ReadonlyArray<Entry>): number =>
  Number(entries.reduce((sofar, { number }) => sofar + number, 0).toFixed(6))

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

/** The verdict on a link of the volume that the actual cells belong to. */
export const judgeLink =
  (rule: SeriesRule, volume: Volume) =>
  ({ actual, operator, expected, less = [] }: Link): Judgement => {
    const [first] = actual
    const subject = first?.term.address ?? null
    const [is, should] = [sum(actual), Number((sum(expected) - sum(less)).toFixed(6))]
    const terms = [...actual, ...expected, ...less].map(({ term }) => term)
    const isKnown = !Number.isNaN(is) && !Number.isNaN(should)
    if (isKnown && (operator === '=' ? is === should : is >= should)) return holds(rule, subject)
    return judgement(rule, volume, isKnown ? 'broken' : 'undecided', subject, {
      terms,
      expected: numberOrNull(should),
      actual: numberOrNull(is),
      difference: isKnown ? Number((is - should).toFixed(6)) : null,
      place: first?.term.place ?? null,
    })
  }

/** Where nothing at all is known of a table, one undecided check says it, the last: that of the total. */
export const once = (judgements: ReadonlyArray<Judgement>): ReadonlyArray<Judgement> =>
  judgements.every(({ check }) => check.verdict === 'undecided') ? judgements.slice(-1) : judgements
