/**
 * The figures with some numbers changed, put to the same rules: what a suspect claims is checked
 * before it is said.
 */
import { evaluate, plainlyHolds, rounded } from '../rules/evaluate'
import type { Figures } from '../rules/Figures'
import type { Explanation, Step } from './Explanation'
import type { Network } from './Network'

/** What would stand in the cell; where there is no number, the step is the number. */
export const valueAfter = ({ read }: Figures, { position, by }: Step): number => {
  const before = read[position] ?? NaN
  return rounded((Number.isNaN(before) ? 0 : before) + by)
}

/** Whether nothing is broken where the steps are taken. */
export type Allows = (steps: Explanation) => boolean

/** Tries steps on a copy of the figures, and takes them back. */
export const trialOf = (network: Network, figures: Figures): Allows => {
  const printed = figures.printed.slice()
  const read = figures.read.slice()
  const copy = { ...figures, printed, read }
  return (steps) => {
    for (const step of steps) printed[step.position] = read[step.position] = valueAfter(figures, step)
    const isAllowed = steps.every(({ position }) =>
      (network.statements[position] ?? []).every(
        (statement) => plainlyHolds(copy, statement) || evaluate(copy, statement)?.verdict !== 'broken',
      ),
    )
    for (const { position } of steps) {
      printed[position] = figures.printed[position] ?? NaN
      read[position] = figures.read[position] ?? NaN
    }
    return isAllowed
  }
}
