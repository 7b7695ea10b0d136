/**
 * From an outcome to what is reported: the check, and the finding of what does not hold.
 */
import { type Finding, finding, type Severity, termOf } from '../report/Finding'
import { type Check, check } from './Check'
import type { Outcome } from './evaluate'
import type { Figures } from './Figures'
import type { Statement } from './Plan'
import { flatMap } from '../lists/flatMap'

export const checkOf = ({ rule, subject }: Statement, { verdict, reason }: Outcome): Check =>
  check(rule.id, subject, verdict, reason)

/** Undecided is no fault of the report: what kept the check from being made is a finding of its own. */
const severityOf = ({ rule }: Statement, { verdict }: Outcome): Severity =>
  verdict === 'broken' ? rule.severity : 'info'

/** The finding of a broken or undecided statement; none otherwise. */
export const findingOf = (
  { cells }: Figures,
  statement: Statement,
  outcome: Outcome,
): ReadonlyArray<Finding> => {
  const { verdict, expected, actual, difference } = outcome
  if (verdict !== 'broken' && verdict !== 'undecided') return []
  const terms = flatMap(statement.cells, (position) => cells.slice(position, position + 1)).map(termOf)
  return [
    finding({
      rule: statement.rule.id,
      severity: severityOf(statement, outcome),
      verdict,
      subject: statement.subject,
      terms,
      expected,
      actual,
      difference,
      place: terms.find(({ address }) => address === statement.subject)?.place ?? null,
    }),
  ]
}
