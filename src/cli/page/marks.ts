/**
 * Which cells of the form are marked, why, and the finding that tells about it.
 */
import type { Address } from '../../forms/Address'
import type { Finding } from '../../report/Finding'

/** The strongest first: what may be wrong, what does not add up, what is not known, what takes part. */
const reasons = ['suspect', 'broken', 'undecided', 'term'] as const

export interface CellMark {
  readonly reason: (typeof reasons)[number]
  /** By its place in the list. */
  readonly finding: number
  /** What would have to stand there, where that is likely. */
  readonly wouldBe: number | null
}

type Marked = readonly [Address, CellMark]

const marksOf = (finding: Finding, at: number): ReadonlyArray<Marked> => {
  const { verdict, subject, terms, suspects, consequenceOf } = finding
  const mark = (address: Address, reason: CellMark['reason'], wouldBe: number | null = null): Marked => [
    address,
    { reason, finding: at, wouldBe },
  ]
  if (verdict === 'noticed') return []
  if (verdict === 'undecided')
    return terms.filter(({ state }) => state !== 'number').map(({ address }) => mark(address, 'undecided'))
  return [
    ...suspects
      .filter(({ confidence }) => confidence === 'likely')
      .flatMap(({ changes }) => changes.map(({ address, to }) => mark(address, 'suspect', to))),
    ...(subject === null ? [] : [mark(subject, 'broken')]),
    ...(consequenceOf === undefined ? terms.map(({ address }) => mark(address, 'term')) : []),
  ]
}

const rank = ([, { reason }]: Marked): number => reasons.indexOf(reason)

/** Of several marks of a cell the strongest, and of these the first: a map keeps the last. */
export const cellMarks = (findings: ReadonlyArray<Finding>): ReadonlyMap<Address, CellMark> =>
  new Map(
    findings
      .flatMap(marksOf)
      .sort((one, other) => rank(one) - rank(other))
      .reverse(),
  )
