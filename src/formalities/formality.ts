/**
 * What a report owes beside its numbers is asked as a question about the whole document: it has one answer.
 */
import { type Finding, finding, type Severity } from '../report/Finding'
import type { CheckRuleId } from '../report/RuleId'
import type { DocumentRule, Dossier, Judgement } from '../rules/DocumentRule'

/** What is said against the report; graver or lighter than the rule usually is, where it says so. */
type Said = Partial<
  Pick<Finding, 'expected' | 'actual' | 'terms' | 'topics' | 'witnesses' | 'place' | 'severity'>
>

export interface Fault {
  readonly _tag: 'Fault'
  readonly said: Said
}

export const fault = (said: Said): Fault => ({ _tag: 'Fault', said })

/** Null where the report has nothing that the question could be about; several faults, where each is to be mended. */
export type Answer = 'holds' | 'undecided' | Fault | ReadonlyArray<Fault> | null

const isSeveral = (answer: Answer): answer is ReadonlyArray<Fault> => Array.isArray(answer)

const differenceOf = ({ expected, actual }: Said): number | null =>
  typeof expected === 'number' && typeof actual === 'number' ? actual - expected : null

export const formality = (
  id: CheckRuleId,
  severity: Severity,
  ask: (dossier: Dossier) => Answer,
): DocumentRule => {
  const check = { rule: id, subject: null }
  const against = ({ said }: Fault): Judgement => ({
    check: { ...check, verdict: 'broken' },
    finding: finding({ rule: id, severity, verdict: 'broken', difference: differenceOf(said), ...said }),
  })
  return {
    id,
    severity,
    judge: (dossier) => {
      const answer = ask(dossier)
      if (answer === null) return []
      if (answer === 'holds') return [{ check: { ...check, verdict: 'holds' }, finding: null }]
      if (answer === 'undecided')
        return [
          {
            check: { ...check, verdict: 'undecided' },
            finding: finding({ rule: id, severity: 'info', verdict: 'undecided' }),
          },
        ]
      return isSeveral(answer) ? answer.map(against) : [against(answer)]
    },
  }
}
