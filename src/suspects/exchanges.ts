/**
 * What stands in the place of its neighbour. It needs no sum to tell the numbers: they are printed, one place off.
 *
 * ```text
 *   （七）总计   2   0    2      these two rows           1   0   1   0  [0] | [2]  0   0   0   0
 *   四、结转    10   3   13      are exchanged            the total 2 has moved into the next group
 * ```
 */
import type { Positions } from '../rules/Edition'
import { rounded } from '../rules/evaluate'
import type { Cause, Explanation, Explanations } from './Explanation'
import { type Equation, type Network, residualOf, type Stretch } from './Network'
import type { Trial } from './trial'
import { flatMap } from '../lists/flatMap'

const placesOf = ({ cells }: Stretch): Positions => cells.map(({ node }) => node.position)

/** Each cell with the number of the other in its place; nothing, where one of them has none. */
export const exchange = (read: Float64Array, ones: Positions, others: Positions): Explanation => {
  const steps = flatMap(
    flatMap(ones, (one, at) => others.slice(at, at + 1).map((other) => [one, other] as const)),
    ([one, other]) => {
      const by = rounded(Number(read[other]) - Number(read[one]))
      return [
        { position: one, by },
        { position: other, by: -by },
      ]
    },
  ).filter(({ by }) => by !== 0)
  return steps.every(({ by }) => Number.isFinite(by)) ? steps : []
}

/** Two rows or two columns that are printed beside each other, of those that reach all of the broken equations. */
export const exchangedStretches = (
  { besides }: Network,
  read: Float64Array,
  broken: ReadonlyArray<number>,
): ReadonlyArray<Cause> =>
  besides
    .filter((pair) => broken.every((equation) => pair.some(({ equations }) => equations.has(equation))))
    .map(([one, other]) => ({
      steps: exchange(read, placesOf(one), placesOf(other)),
      sign: one.isRow ? 'neighbouring-row' : 'neighbouring-column',
    }))

/** Several totals that are all left 0. */
const totalsLeftZero = (read: Float64Array, sums: ReadonlyArray<Equation>): ReadonlyArray<Cause> => {
  const steps = flatMap(sums, (sum) =>
    sum.actual
      .filter((position) => read[position] === 0)
      .map((position) => ({ position, by: 0 - residualOf(sum, read) })),
  )
  return steps.length < sums.length ? [] : [{ steps, sign: 'total-left-zero' }]
}

/**
 * A number that moved from one group into the next, which have no sum in common: it is missing here and too much there.
 * Where both totals are 0, both may also have been left so.
 */
export const movedOn = (
  { seams, equations }: Network,
  read: Float64Array,
  broken: ReadonlyArray<number>,
  allows: Trial['allows'],
): ReadonlyArray<Explanations> =>
  flatMap(seams, ([one, other]) => {
    const touched = flatMap([one, other], ({ shares }) => shares.map(({ equation }) => equation))
    const steps = exchange(read, [one.position], [other.position])
    if (steps.length === 0 || !touched.every((equation) => broken.includes(equation)) || !allows(steps))
      return []
    const sums = flatMap(touched, (at) => equations.slice(at, at + 1))
    const moved: Cause = { steps, sign: 'neighbouring-column' }
    return [
      [moved, ...totalsLeftZero(read, sums).filter((cause) => allows(cause.steps))].map((cause) => [cause]),
    ]
  })
