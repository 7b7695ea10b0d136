/**
 * Bounds say no number, so what breaks one has no exact explanation. Two slips still show: a minus that
 * should not be there, and two numbers that have changed places.
 */
import type { Figures } from '../rules/Figures'
import type { Statement } from '../rules/Plan'
import type { Explanation } from './Explanation'

const negated = ({ read }: Figures, position: number): Explanation => {
  const number = Number(read[position])
  return number === 0 || Number.isNaN(number) ? [] : [{ position, by: -2 * number }]
}

const exchanged = ({ read }: Figures, { cells }: Statement): Explanation => {
  const [one, other, third] = cells
  if (one === undefined || other === undefined || third !== undefined) return []
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
