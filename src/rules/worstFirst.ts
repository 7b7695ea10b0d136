import * as N from 'fp-ts/number'
import * as Ord from 'fp-ts/Ord'
import * as RA from 'fp-ts/ReadonlyArray'
import type { Cell } from '../report/Cell'
import type { Finding } from '../report/Finding'

const severities: ReadonlyArray<Finding['severity']> = ['error', 'warning', 'info']
const verdicts: ReadonlyArray<Finding['verdict']> = ['broken', 'noticed', 'undecided']

const by = (rank: (finding: Finding) => number): Ord.Ord<Finding> => Ord.contramap(rank)(N.Ord)

/** Findings by severity, then by verdict; findings of one kind keep their order. */
export const worstFirst = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> =>
  findings.length < 2
    ? findings
    : RA.sortBy([
        by(({ severity }) => severities.indexOf(severity)),
        by(({ verdict }) => verdicts.indexOf(verdict)),
      ])(findings)

/** By the place of their subjects in the form; what speaks of no cell comes first. */
export const inFormOrder =
  (cells: ReadonlyArray<Pick<Cell, 'address'>>) =>
  (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
    if (findings.length < 2) return findings
    const order = new Map<Finding['subject'], number>(cells.map(({ address }, at) => [address, at]))
    return RA.sort(by(({ subject }) => order.get(subject) ?? -1))(findings)
  }
