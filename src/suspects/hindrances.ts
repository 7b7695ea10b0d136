/**
 * Checks that cannot be made, tied to what reading noticed about their cells: a table that is a picture is one trouble,
 * however many checks it keeps from being made.
 */
import type { Cell, CellState } from '../report/Cell'
import type { Finding, RuleId } from '../report/Finding'
import { touches } from './doubts'

/** What leaves cells without their number. */
const losing: ReadonlyArray<RuleId> = [
  'reading/table-is-image',
  'reading/table-absent',
  'reading/row-absent',
  'reading/row-ambiguous',
  'reading/row-conflict',
  'reading/cell-unreadable',
]

const isLost = ({ state }: { readonly state: CellState }): boolean =>
  state === 'absent' || state === 'unreadable'

/** The undecided among the findings, each with what reading noticed first of the cells that it lacks. */
export const withHindrances =
  (noticed: ReadonlyArray<Finding>) =>
  (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
    const losses = noticed.filter(({ rule, subject }) => losing.includes(rule) && subject !== null)
    const known = new Map<Cell['address'], Finding | undefined>()
    const hindranceOf = (address: Cell['address']): Finding | undefined => {
      if (!known.has(address))
        known.set(
          address,
          losses.find((one) => touches(one)(address)),
        )
      return known.get(address)
    }
    return findings.map((finding) => {
      if (finding.verdict !== 'undecided' || finding.consequenceOf !== undefined) return finding
      const [hindrance] = finding.terms.filter(isLost).flatMap(({ address }) => hindranceOf(address) ?? [])
      return hindrance === undefined
        ? finding
        : { ...finding, consequenceOf: { rule: hindrance.rule, subject: hindrance.subject } }
    })
  }
