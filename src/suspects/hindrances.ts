/**
 * Checks that cannot be made, tied to what reading noticed about their cells: a table that is a picture is one trouble,
 * however many checks it keeps from being made.
 */
import type { Address } from '../forms/Address'
import type { CellState } from '../report/Cell'
import type { Finding } from '../report/Finding'
import type { RuleId } from '../report/RuleId'
import { touches } from './doubts'
import { mapDefined } from '../lists/flatMap'

/** What leaves cells without their number. */
const losing: ReadonlyArray<RuleId> = [
  'reading/table-is-image',
  'reading/table-absent',
  'reading/row-absent',
  'reading/row-ambiguous',
  'reading/row-conflict',
  'reading/cell-unreadable',
]

const tableOf = (address: Address): string => address.slice(0, address.indexOf('.'))

/** Whether a finding tells that the document lacks rows or sections: no number that is put there settles that. */
export const tellsMissing = ({ rule, verdict }: Finding): boolean =>
  verdict === 'broken' && (rule === 'structure/rows-complete' || rule === 'structure/sections-complete')

/**
 * Whether a finding tells that the document lacks the cell, its row, its table or the section of it: then it tells what
 * reading noticed as absent, and why a check cannot be made.
 */
export const lacks =
  (finding: Finding) =>
  (address: Address): boolean =>
    tellsMissing(finding) &&
    (finding.terms.some((term) => term.address === address) ||
      finding.topics?.some((topic) => topic === tableOf(address)) === true)

const isLost = ({ state }: { readonly state: CellState }): boolean =>
  state === 'absent' || state === 'unreadable'

/**
 * The undecided among the findings, each with what is told of the document that its cells are missing, or with what
 * reading noticed of them first.
 */
export const withHindrances =
  (told: ReadonlyArray<Finding>, noticed: ReadonlyArray<Finding>) =>
  (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
    const losses = noticed.filter(({ rule, subject }) => losing.includes(rule) && subject !== null)
    const known = new Map<Address, Finding | undefined>()
    const hindranceOf = (address: Address): Finding | undefined => {
      if (!known.has(address))
        known.set(
          address,
          told.find((one) => lacks(one)(address)) ?? losses.find((one) => touches(one)(address)),
        )
      return known.get(address)
    }
    return findings.map((finding) => {
      if (finding.verdict !== 'undecided' || finding.consequenceOf !== undefined) return finding
      const [hindrance] = mapDefined(finding.terms.filter(isLost), ({ address }) => hindranceOf(address))
      return hindrance === undefined
        ? finding
        : { ...finding, consequenceOf: { rule: hindrance.rule, subject: hindrance.subject } }
    })
  }
