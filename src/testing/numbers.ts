/**
 * The numbers of a report that breaks no identity, whatever was drawn: every relation of the rules is
 * made true by computing its total, never by drawing again.
 */
import fc from 'fast-check'
import type { Address } from '../forms/Address'
import type { FormCell } from '../forms/lines'
import type { Edition } from '../rules/Edition'
import type { Relation } from '../rules/Relation'
import { figureRules } from '../rules/figureRules'
import { memoized } from '../text/memoized'

export type Numbers = ReadonlyMap<Address, number>

type Draft = Map<Address, number>

const sum = (numbers: Numbers, addresses: ReadonlyArray<Address>): number =>
  addresses.reduce((total, address) => total + (numbers.get(address) ?? 0), 0)

/** Sets the cells that a relation computes; what it does not compute stays as it was drawn. */
const settle = (numbers: Draft, relation: Relation): void => {
  switch (relation._tag) {
    case 'SumOf':
      numbers.set(relation.total, sum(numbers, relation.parts))
      return
    case 'SumsEqual': {
      // 一 is what 三 and 四 together leave beside 二.
      const [first, ...others] = relation.left
      let rest = sum(numbers, relation.right)
      for (const address of others) {
        const share = Math.min(numbers.get(address) ?? 0, rest)
        numbers.set(address, share)
        rest -= share
      }
      if (first !== undefined) numbers.set(first, rest)
      return
    }
    case 'AtMost': {
      const [first, ...others] = relation.greater
      const least = sum(numbers, relation.lesser) - sum(numbers, others)
      if (first !== undefined) numbers.set(first, Math.max(least, numbers.get(first) ?? 0))
      return
    }
    case 'Implies': {
      const [first] = relation.conclusion
      if (
        first !== undefined &&
        numbers.get(relation.premise) !== 0 &&
        sum(numbers, relation.conclusion) === 0
      )
        numbers.set(first, (numbers.get(first) ?? 0) + 1)
      return
    }
    case 'NonNegativeSum': {
      const [stock, change] = relation.parts
      if (stock !== undefined && change !== undefined)
        numbers.set(change, Math.max(numbers.get(change) ?? 0, 0 - (numbers.get(stock) ?? 0)))
      return
    }
    case 'Filled':
    case 'Count':
      return
  }
}

const relationsOf = /* @__PURE__ */ memoized(
  ({ lines }: Edition): ReadonlyArray<Relation> => figureRules.flatMap(({ relations }) => relations(lines)),
)

/** Totals of totals need a second and third pass; then nothing changes any more. */
const passes = 3

const consistent =
  (edition: Edition) =>
  (drawn: Numbers): Numbers => {
    const numbers = new Map(drawn)
    for (let pass = 0; pass < passes; pass++)
      for (const relation of relationsOf(edition)) settle(numbers, relation)
    return numbers
  }

/** The size of an authority: the most that a cell of its report shows, but for totals. */
export const sizes = { village: 0, township: 9, county: 400, city: 9000, province: 400_000 } as const

export type Size = keyof typeof sizes

/** Of these reports most cells are zero: so are most of what is drawn here. */
const drawnCell = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -2 * most, max: most }).map((drawn) => Math.max(0, drawn))

const decimals = [1, 1, 10, 1000, 10_000] as const

const asCell = ({ column }: FormCell, drawn: number, at: number): number => {
  if (column.signed === true) return drawn % 3 === 1 ? 0 - drawn : drawn
  return column.amount === true ? drawn / (decimals[(drawn + at) % decimals.length] ?? 1) : drawn
}

/**
 * The numbers of an edition of a form, valid by construction.
 *
 * @example
 * import fc from 'fast-check'
 * import { numbers, recipes } from 'ogi-report/testing'
 *
 * const [{ edition }] = fc.sample(recipes(), { numRuns: 1 })
 * fc.assert(fc.property(numbers(edition, 'village'), (drawn) => drawn.get('requests.received.total') === 0))
 *
 * @since 0.1.0
 */
export const numbers = (edition: Edition, size: Size): fc.Arbitrary<Numbers> => {
  const cells = edition.lines.flatMap((line) => line.cells)
  return fc
    .array(drawnCell(sizes[size]), { minLength: cells.length, maxLength: cells.length, size: 'max' })
    .map((drawn) =>
      consistent(edition)(new Map(cells.map((cell, at) => [cell.address, asCell(cell, drawn[at] ?? 0, at)]))),
    )
}
