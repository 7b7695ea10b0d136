/**
 * The figures with some numbers changed, put to the same rules: what a suspect claims is checked
 * before it is said.
 */
import { evaluate, plainlyHolds, rounded } from '../rules/evaluate'
import type { Figures } from '../rules/Figures'
import type { Statement } from '../rules/Plan'
import type { Explanation, Step } from './Explanation'
import type { Network } from './Network'
import { flatMap } from '../lists/flatMap'

/** What would stand in the cell; where there is no number, the step is the number. */
export const valueAfter = ({ read }: Figures, { position, by }: Step): number => {
  const before = Number(read[position])
  return rounded((Number.isNaN(before) ? 0 : before) + by)
}

export interface Trial {
  /** Whether no identity of the cells is broken where the steps are taken. */
  readonly allows: (steps: Explanation) => boolean
  /** Whether the statement is not broken where they are. */
  readonly resolves: (steps: Explanation, statement: Statement) => boolean
}

/** Tries steps on a copy of the figures, and takes them back. */
export const trialOf = ({ statements }: Network, figures: Figures): Trial => {
  const printed = figures.printed.slice()
  const read = figures.read.slice()
  const copy = { ...figures, printed, read }
  const isUnbroken = (statement: Statement): boolean =>
    plainlyHolds(copy, statement) || evaluate(copy, statement)?.verdict !== 'broken'
  const after = (steps: Explanation, ask: () => boolean): boolean => {
    for (const step of steps) printed[step.position] = read[step.position] = valueAfter(figures, step)
    const answer = ask()
    for (const { position } of steps) {
      printed[position] = Number(figures.printed[position])
      read[position] = Number(figures.read[position])
    }
    return answer
  }
  return {
    allows: (steps) =>
      after(steps, () =>
        flatMap(steps, ({ position }) => statements.slice(position, position + 1).flat()).every(isUnbroken),
      ),
    resolves: (steps, statement) => after(steps, () => isUnbroken(statement)),
  }
}
