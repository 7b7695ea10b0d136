/**
 * Whether a check is broken in the source, or perhaps only in our reading of it.
 */
import type { Address } from '../forms/Address'
import type { Change, Finding } from '../report/Finding'
import type { RuleId } from '../report/RuleId'

/** What is noticed without any doubt about the numbers that were read. */
const settled: ReadonlyArray<RuleId> = ['reading/row-repeated', 'reading/one-row-group']

const tableOf = (address: Address): string => address.slice(0, address.indexOf('.'))

/** The cells of a finding of reading; one without terms speaks of the whole table of its subject. */
export const touches =
  ({ subject, terms }: Finding) =>
  (address: Address): boolean =>
    terms.length > 0
      ? terms.some((term) => term.address === address)
      : subject !== null && tableOf(subject) === tableOf(address)

/** A number that found no cell may be the one that a cell would need. */
const offers =
  ({ subject, actual }: Finding) =>
  ({ to }: Change): boolean =>
    subject === null && typeof actual === 'string' && actual.split(/\D+/u).includes(String(to))

/** What reading noticed, asked about cells and about what may have to stand in some of them. */
export type Doubts = (addresses: ReadonlyArray<Address>, changes: ReadonlyArray<Change>) => boolean

export const doubtsOf = (noticed: ReadonlyArray<Finding>): Doubts => {
  const open = noticed.filter(({ rule }) => !settled.includes(rule))
  return (addresses, changes) =>
    open.some((finding) => addresses.some(touches(finding)) || changes.some(offers(finding)))
}
