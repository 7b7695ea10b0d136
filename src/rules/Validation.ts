/**
 * What came of checking.
 *
 * @since 0.1.0
 */
import type { FormCell } from '../forms/lines'
import type { Finding } from '../report/Finding'
import type { BlankPolicy } from './blanks'
import type { Check } from './Check'
import { worstFirst } from './worstFirst'

export interface ValidateOptions {
  /** Whether a blank cell, or a placeholder, stands for zero; by default where the document shows it. */
  readonly blankMeansZero?: BlankPolicy
}

export interface Validation {
  /** What is broken or undecided, worst first, then in form order. */
  readonly findings: ReadonlyArray<Finding>
  /** Every check that was made, in form order. */
  readonly checks: ReadonlyArray<Check>
  readonly counts: {
    readonly holds: number
    readonly broken: number
    readonly undecided: number
    readonly notApplicable: number
  }
}

export type Judged = Pick<Validation, 'checks' | 'findings'>

const countsOf = (checks: ReadonlyArray<Check>): Validation['counts'] => {
  const counts = { holds: 0, broken: 0, undecided: 0, notApplicable: 0 }
  for (const { verdict } of checks) counts[verdict === 'not-applicable' ? 'notApplicable' : verdict]++
  return counts
}

/** Findings in the order of `cells`, where the cells of one form are what they speak of. */
export const validationOf = (
  { checks, findings }: Judged,
  cells: ReadonlyArray<Pick<FormCell, 'address'>> = [],
): Validation => ({
  findings: worstFirst(findings, cells),
  checks,
  counts: countsOf(checks),
})
