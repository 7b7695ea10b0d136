/**
 * A rule on what the text says. What is said again and again in the same words is found once, where it is said first.
 */
import { firstOfEach } from '../lists/grouped'
import type { Severity } from '../report/Finding'
import type { ProseRuleId } from '../report/RuleId'
import type { DocumentRule, Judgement } from '../rules/DocumentRule'

const keyOf = (judgement: Judgement): unknown => {
  if (judgement.finding === null) return judgement
  const { words, subject, actual, expected, severity } = judgement.finding
  return [words, subject, actual, expected, severity].join()
}

export const proseRule = (
  id: ProseRuleId,
  severity: Severity,
  judge: DocumentRule['judge'],
): DocumentRule => ({ id, severity, judge: (dossier) => firstOfEach(judge(dossier), keyOf) })
