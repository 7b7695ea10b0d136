/**
 * The verdict on one relation.
 *
 * @since 0.1.0
 */
import type { Address } from '../forms/Address'
import type { CellState } from '../report/Cell'
import type { CheckRuleId } from '../report/RuleId'

/**
 * Why the verdict is not a plain comparison of printed numbers: blanks were read as zeros; the known parts alone
 * exceed their total; the row is not printed, its group being one row; there is no report of the year before; or the
 * state of the cell that left the check undecided, `placeholder` also where every cell is one and there is nothing to
 * check.
 */
export type Reason =
  | 'blank-read-as-zero'
  | 'known-parts-exceed'
  | 'group-printed-as-one-row'
  | 'year-missing'
  | Exclude<CellState, 'number'>

export interface Check {
  readonly rule: CheckRuleId
  /** The cell that the rule speaks of; null for a rule about the document. */
  readonly subject: Address | null
  readonly verdict: 'holds' | 'broken' | 'undecided' | 'not-applicable'
  readonly reason?: Reason
}

/** A check; without a reason where it is a plain comparison of printed numbers. */
export const check = (
  rule: CheckRuleId,
  subject: Address | null,
  verdict: Check['verdict'],
  reason: Reason | null,
): Check => ({ rule, subject, verdict, ...(reason === null ? {} : { reason }) })

const gravest: ReadonlyArray<Exclude<CellState, 'number'>> = ['unreadable', 'absent', 'blank', 'placeholder']

/** Of the states of cells that are not known, the one to name as the reason. */
export const gravestOf = (states: ReadonlyArray<CellState>): Reason | null =>
  gravest.find((state) => states.includes(state)) ?? null
