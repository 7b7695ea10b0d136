import type { FormCell } from '../forms/lines'
import type { Finding } from '../report/Finding'

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const
const verdicts: ReadonlyArray<Finding['verdict']> = ['broken', 'noticed', 'undecided']

/**
 * Findings by severity, then by verdict, then by the cell that they speak of, in the order of `cells`; those
 * of the document as a whole before them. Findings of one kind keep their order.
 */
export const worstFirst = (
  findings: ReadonlyArray<Finding>,
  cells: ReadonlyArray<Pick<FormCell, 'address'>>,
): ReadonlyArray<Finding> => {
  const rankOf = ({ severity, verdict, subject }: Finding): number => {
    const kind = severities.indexOf(severity) * verdicts.length + verdicts.indexOf(verdict)
    return kind * (cells.length + 1) + cells.findIndex(({ address }) => address === subject)
  }
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ finding }) => finding)
}
