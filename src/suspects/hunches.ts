/**
 * Bounds say no number, so what breaks one has no exact explanation. Two slips still show: a minus that
 * should not be there, and two numbers that have changed places.
 */
import type { Figures } from '../rules/Figures'
import type { Statement } from '../rules/Plan'
import type { Explanation } from './Explanation'

const negated = ({ read }: Figures, position: number): Explanation => [
  { position, by: -2 * Number(read[position]) },
]

const exchanged = ({ read }: Figures, { cells }: Statement): Explanation => {
  const [one, other] = cells
  if (one === undefined || other === undefined) return []
  const by = Number(read[other]) - Number(read[one])
  return [
    { position: one, by },
    { position: other, by: -by },
  ]
}

/** What may have broken a statement that is no equation; to be tried. */
export const hunchesOn =
  (figures: Figures) =>
  (statement: Statement): ReadonlyArray<Explanation> =>
    [...statement.cells.map((position) => negated(figures, position)), exchanged(figures, statement)].filter(
      ({ length }) => length > 0,
    )
