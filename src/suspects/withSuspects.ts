/**
 * Findings with what may be behind them. What one change explains is one trouble: its findings are
 * tied together, so that a wrong total is told once and not three times.
 */
import type { Finding } from '../report/Finding'
import type { Figures } from '../rules/Figures'
import { connected } from './connected'
import { type Doubts, doubtsOf } from './doubts'
import { networkOf } from './Network'
import { type Found, type Proposal, proposalsOf } from './proposals'
import { flatMap, mapDefined } from '../lists/flatMap'

/** One trouble: what may be behind it, best first, and the findings that show it. */
interface Trouble {
  readonly proposals: ReadonlyArray<Proposal>
  readonly findings: ReadonlyArray<number>
}

/** All suspects of a trouble are equally sure. */
const bestFirst = (one: Proposal, other: Proposal): number => other.weight - one.weight

/** Findings that belong together, and what shows that they do. */
interface Tie {
  readonly explains: ReadonlyArray<number>
  readonly proposal?: Proposal
}

/** A blank beside which a sum cannot be checked is one trouble: that it is blank says it best. */
const tiesOfBlanks = (found: ReadonlyArray<Found>): ReadonlyArray<Tie> =>
  flatMap(found, ({ statement, finding }, at) =>
    statement.test._tag === 'Filled'
      ? flatMap(found, (other, hindered) =>
          other.finding.verdict === 'undecided' && other.finding.subject === finding.subject
            ? [{ explains: [at, hindered] }]
            : [],
        )
      : [],
  )

const troublesOf = (ties: ReadonlyArray<Tie>): ReadonlyArray<Trouble> =>
  connected(({ explains }: Tie) => explains)(ties).map((group) => ({
    proposals: mapDefined(group, ({ proposal }) => proposal).sort(bestFirst),
    findings: flatMap(group, ({ explains }) => explains),
  }))

interface Lead {
  readonly at: number
  readonly finding: Finding
}

/** The finding that tells the trouble best: surely, of the first suspect, as a total that is no sum of its parts. */
const leadOf = (found: ReadonlyArray<Found>, { proposals, findings }: Trouble): Lead | undefined => {
  const [first] = proposals
  const suspected = first?.suspect.changes.map(({ address }) => address)
  const rank = ({ statement: { subject, relation }, finding: { verdict } }: Found): number =>
    (verdict === 'broken' ? 4 : 0) +
    (suspected?.includes(subject) === true ? 2 : 0) +
    (relation._tag === 'SumOf' ? 1 : 0)
  return found
    .map((one, at) => ({ at, finding: one.finding, rank: rank(one) }))
    .filter(({ at }) => findings.includes(at))
    .sort((one, other) => other.rank - one.rank)[0]
}

/** The trouble of a finding that nothing explains. */
const unexplained: Trouble = { proposals: [], findings: [] }

const doubted = (finding: Finding, doubts: Doubts, { proposals }: Trouble): Finding => {
  if (finding.verdict !== 'broken') return finding
  const changes = flatMap(proposals, ({ suspect }) => suspect.changes)
  const addresses = [...finding.terms, ...changes].map(({ address }) => address)
  return { ...finding, doubt: doubts(addresses, changes) ? 'reading' : 'source' }
}

/**
 * The findings, in their order, with suspects, with the finding that they are a consequence of, and, where
 * it is known what reading noticed, with whether the source or the reading may be wrong.
 */
export const withSuspects = (
  figures: Figures,
  found: ReadonlyArray<Found>,
  noticed: ReadonlyArray<Finding> | null,
): ReadonlyArray<Finding> => {
  if (found.length === 0) return []
  const doubts = noticed === null ? null : doubtsOf(noticed)
  const proposals = proposalsOf({ figures, network: networkOf(figures.plan), found })
  const ties = proposals.map((proposal) => ({ explains: proposal.explains, proposal }))
  const troubles = troublesOf([...ties, ...tiesOfBlanks(found)])
  return found.map(({ finding }, at) => {
    const trouble = troubles.find(({ findings }) => findings.includes(at)) ?? unexplained
    const told = doubts === null ? finding : doubted(finding, doubts, trouble)
    const lead = leadOf(found, trouble)
    return lead === undefined || lead.at === at
      ? { ...told, suspects: trouble.proposals.map(({ suspect }) => suspect) }
      : { ...told, consequenceOf: { rule: lead.finding.rule, subject: lead.finding.subject } }
  })
}
