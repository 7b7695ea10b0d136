/**
 * A rule between the numbers of a form. What it says in words, and why it must hold, is told by `explain/`, so
 * that checking does not carry it.
 *
 * @since 0.1.0
 */
import type { Severity } from '../report/Finding'
import type { CheckRuleId } from '../report/RuleId'
import type { Relations } from './folds'

export interface FigureRule {
  readonly id: CheckRuleId
  readonly severity: Severity
  readonly relations: Relations
}
