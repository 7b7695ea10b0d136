import type { SuspectKind } from '../report/Finding'
import { flatMap } from '../lists/flatMap'

/** A change of one number, by its position. */
export interface Step {
  readonly position: number
  readonly by: number
}

/** Steps that together make every equation hold that they touch. */
export type Explanation = ReadonlyArray<Step>

/** One thing that is wrong, however many numbers it took along. */
export interface Cause {
  readonly steps: Explanation
  /** What shows that it is one thing; null where sums tie the steps, and nothing else. */
  readonly sign: SuspectKind | null
}

/** The smallest explanations of one group of broken equations, each by what is wrong. */
export type Explanations = ReadonlyArray<ReadonlyArray<Cause>>

export const stepsOf = (causes: ReadonlyArray<Cause>): Explanation => flatMap(causes, ({ steps }) => steps)
