/**
 * What would stand in cells that are not known, where the sums leave one number for each:
 *
 * ```text
 *    3   0   0     3       column by column a lost row is what its neighbours leave of the totals;
 *    ?   ?   ?     ?       its own sum then confirms it
 *    5   1   0     6
 * ```
 */
import type { Figures } from '../rules/Figures'
import { connected } from './connected'
import type { Explanation, Step } from './Explanation'
import { equationsOf, type Network, residualOf, residualsOf } from './Network'
import type { Trial } from './trial'
import { flatMap } from '../lists/flatMap'

/** Fills in what a sum leaves for its only unknown cell, until no sum has just one. */
const fillIn = (network: Network, numbers: Float64Array): Explanation => {
  const steps: Array<Step> = []
  for (let before = -1; before < steps.length; ) {
    before = steps.length
    for (const equation of network.equations) {
      const unknown = equation.nodes.find(({ position }) => Number.isNaN(numbers[position]))
      if (unknown === undefined) continue
      const { position } = unknown
      // With another unknown cell the sum is NaN, and so is what it would leave for this one.
      numbers[position] = 0
      const residual = residualOf(equation, numbers)
      const by = 0 - (equation.actual.includes(position) ? residual : -residual)
      numbers[position] = Number.isFinite(by) ? by : NaN
      if (Number.isFinite(by)) steps.push({ position, by })
    }
  }
  return steps
}

export interface Completion {
  readonly steps: Explanation
  /** More sums than cells: the numbers are not only what is left, they also agree. */
  readonly isConfirmed: boolean
}

/** The cells without a number that can be told, in groups that no sum connects. */
export const completionsOf = (
  network: Network,
  figures: Figures,
  allows: Trial['allows'],
): ReadonlyArray<Completion> => {
  const numbers = figures.read.slice()
  const steps = fillIn(network, numbers)
  const residuals = residualsOf(network, numbers)
  return flatMap(connected<Step>(equationsOf(network))(steps), (group) => {
    const equations = new Set(flatMap(group, equationsOf(network)))
    const agree = [...equations].every((equation) => residuals[equation] === 0)
    return agree && allows(group) ? [{ steps: group, isConfirmed: equations.size > group.length }] : []
  })
}
