/**
 * What a report owes beside its numbers is asked as a question about the whole document: it has one answer.
 */
import type { Finding, Severity } from '../report/Finding'
import type { StatedPlaces } from '../report/ParsedReport'
import type { CheckRuleId } from '../report/RuleId'
import { type DocumentRule, type Dossier, judgement } from '../rules/DocumentRule'

/** What is said against the report; graver or lighter than the rule usually is, where it says so. */
export type Fault = Partial<
  Pick<Finding, 'expected' | 'actual' | 'terms' | 'topics' | 'witnesses' | 'place' | 'severity'>
> & {
  /** Where it is a statement of the report that is wrong. */
  readonly statedAt?: keyof StatedPlaces
}

/** Null where the report has nothing that the question could be about; several faults, where each is to be mended. */
export type Answer = 'holds' | 'undecided' | Fault | ReadonlyArray<Fault> | null

const differenceOf = ({ expected, actual }: Fault): number | null =>
  typeof expected === 'number' && typeof actual === 'number' ? actual - expected : null

export const formality = (
  id: CheckRuleId,
  severity: Severity,
  ask: (dossier: Dossier) => Answer,
): DocumentRule => {
  const rule = { id, severity }
  return {
    ...rule,
    judge: (dossier) => {
      const answer = ask(dossier)
      if (answer === null) return []
      if (typeof answer === 'string') return [judgement(rule, answer)]
      return [answer].flat().map(({ statedAt, ...said }) => {
        const place = statedAt === undefined ? undefined : dossier.parsed?.places[statedAt]
        return judgement(rule, 'broken', { difference: differenceOf(said), place: place ?? null, ...said })
      })
    },
  }
}
