/**
 * Where a row or a column has slipped, every cell of it is wrong, and still one thing is: the numbers that it should
 * have are told by the sums that cross it, and its own sum confirms them.
 *
 * ```text
 *    0  11   2    14       the columns say 11, 2 and 0, and 11 + 2 + 0 = 14:
 *    1   0   0     1       the first row has moved by one cell
 *   12   2   0    15
 * ```
 */
import { rounded } from '../rules/evaluate'
import type { Positions } from '../rules/layout'
import type { Explanation } from './Explanation'
import { haveSameNumbers } from './kinds'
import { type Network, type Residuals, sharesOf } from './Network'

/** What the sums that cross a row or a column say of its cells; null where they disagree. */
const told = (network: Network, residuals: Residuals, stretch: Positions): Explanation | null => {
  const own = new Set<number>()
  const crossing = new Set<number>()
  for (const { equation } of stretch.flatMap((position) => sharesOf(network, position)))
    (crossing.has(equation) ? own : crossing).add(equation)
  const steps = stretch.map((position) => {
    const amounts = sharesOf(network, position)
      .filter(({ equation }) => !own.has(equation))
      .map(({ equation, sign }) => 0 - sign * Number(residuals[equation]))
      .filter((amount) => !Number.isNaN(amount))
    const [by = 0, ...others] = new Set(amounts)
    return others.length === 0 ? { position, by } : null
  })
  return steps.every((step) => step !== null) ? steps.filter(({ by }) => by !== 0) : null
}

/** Whether every broken equation holds after the steps. */
const repairs =
  (network: Network, residuals: Residuals, broken: ReadonlyArray<number>) =>
  (steps: Explanation): boolean => {
    const rest = new Map(broken.map((equation) => [equation, Number(residuals[equation])]))
    for (const { position, by } of steps) {
      for (const { equation, sign } of sharesOf(network, position)) {
        const before = rest.get(equation) ?? Number(residuals[equation])
        rest.set(equation, rounded(before + sign * by))
      }
    }
    return [...rest.values()].every((residual) => residual === 0 || Number.isNaN(residual))
  }

/** Other numbers would be other slips: here the same ones stand in other cells. */
const isRearranged =
  (read: Float64Array) =>
  (steps: Explanation): boolean => {
    const numbers = steps.map(({ position }) => Number(read[position]))
    return haveSameNumbers(
      numbers,
      steps.map(({ by }, at) => rounded(Number(numbers[at]) + by)),
    )
  }

/** Every row and every column whose own numbers, put right, explain the broken equations. */
export const misalignments = (
  network: Network,
  read: Float64Array,
  residuals: Residuals,
  broken: ReadonlyArray<number>,
): ReadonlyArray<Explanation> =>
  network.stretches
    .flatMap((stretch) => {
      const steps = told(network, residuals, stretch)
      return steps === null ? [] : [steps]
    })
    .filter(repairs(network, residuals, broken))
    .filter(isRearranged(read))
