import * as N from 'fp-ts/number'
import * as Ord from 'fp-ts/Ord'
import * as RA from 'fp-ts/ReadonlyArray'
import type { FormCell } from '../forms/lines'
import type { Finding } from '../report/Finding'

const severities: ReadonlyArray<Finding['severity']> = ['error', 'warning', 'info']
const verdicts: ReadonlyArray<Finding['verdict']> = ['broken', 'noticed', 'undecided']

const by = (rank: (finding: Finding) => number): Ord.Ord<Finding> => Ord.contramap(rank)(N.Ord)

/**
 * Findings by severity, then by verdict, then by the cell that they speak of, in the order of `cells`; those
 * of the document as a whole before them. Findings of one kind keep their order.
 */
export const worstFirst = (
  findings: ReadonlyArray<Finding>,
  cells: ReadonlyArray<Pick<FormCell, 'address'>>,
): ReadonlyArray<Finding> => {
  if (findings.length < 2) return findings
  const positions = new Map<Finding['subject'], number>(cells.map(({ address }, at) => [address, at]))
  return RA.sortBy([
    by(({ severity }) => severities.indexOf(severity)),
    by(({ verdict }) => verdicts.indexOf(verdict)),
    by(({ subject }) => positions.get(subject) ?? -1),
  ])(findings)
}
