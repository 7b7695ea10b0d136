/** A change of one number, by its position. */
export interface Step {
  readonly position: number
  readonly by: number
}

/** Steps that together make every equation hold that they touch. */
export type Explanation = ReadonlyArray<Step>
