/**
 * What a report owes beside its numbers is asked as a question about the whole document: it has one answer.
 */
import type { CheckRuleId, Finding, Severity } from '../report/Finding'
import type { Check } from '../rules/Check'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'

/** What is not as it should be; graver or lighter than the rule usually is, where it says so. */
export interface Fault extends Partial<Pick<Finding, 'expected' | 'actual' | 'place' | 'severity'>> {
  readonly _tag: 'Fault'
}

export const fault = (said: Omit<Fault, '_tag'>): Fault => ({ _tag: 'Fault', ...said })

/** Null where the report has nothing that the question could be about. */
export type Answer = 'holds' | 'undecided' | Fault | null

const findingOf = (
  rule: CheckRuleId,
  severity: Severity,
  verdict: 'broken' | 'undecided',
  { expected = null, actual = null, place = null }: Omit<Fault, '_tag'> = {},
): Finding => ({
  rule,
  severity,
  verdict,
  subject: null,
  terms: [],
  expected,
  actual,
  difference: typeof expected === 'number' && typeof actual === 'number' ? actual - expected : null,
  place,
  suspects: [],
})

export const formality = (
  id: CheckRuleId,
  severity: Severity,
  ask: (dossier: Dossier) => Answer,
): DocumentRule => ({
  id,
  severity,
  judge: (dossier) => {
    const answer = ask(dossier)
    if (answer === null) return []
    const check = (verdict: Check['verdict']): Check => ({ rule: id, subject: null, verdict })
    if (answer === 'holds') return [{ check: check('holds'), finding: null }]
    const finding =
      answer === 'undecided'
        ? findingOf(id, 'info', 'undecided')
        : findingOf(id, answer.severity ?? severity, 'broken', answer)
    return [{ check: check(finding.verdict === 'broken' ? 'broken' : 'undecided'), finding }]
  },
})
