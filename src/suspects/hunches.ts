/**
 * Bounds say no number, so what breaks one has no exact explanation. Two slips still show: a minus that
 * should not be there, and two numbers that have changed places.
 */
import type { Figures } from '../rules/Figures'
import type { Statement } from '../rules/Plan'
import { exchange } from './exchanges'
import type { Explanation } from './Explanation'

const negated = ({ read }: Figures, position: number): Explanation => [
  { position, by: -2 * Number(read[position]) },
]

/** What may have broken a statement that is no equation; to be tried. */
export const hunchesOn =
  (figures: Figures) =>
  (statement: Statement): ReadonlyArray<Explanation> =>
    [
      ...statement.cells.map((position) => negated(figures, position)),
      exchange(figures.read, statement.cells.slice(0, 1), statement.cells.slice(1, 2)),
    ].filter(({ length }) => length > 0)
