/**
 * What shows the blank cells of rows in which a bar ends each cell.
 *
 * ```text
 *   规章       a value on a line of its own that was lost leaves its bar, as a blank cell does: where words stand
 *   |          so, in any cell or at one end of the rows, a blank one there may have been a number
 *   3
 *   |
 *   |
 * ```
 */
import { flatMap, mapDefined } from '../../lists/flatMap'
import { type Blanks, isFilled, type TextCell } from '../TextRow'
import type { Cells, EndedCells } from './endedCells'

type Place = 'first' | 'last' | 'midst'

const placeIn = ({ length }: Cells, at: number): Place =>
  at === length - 1 ? 'last' : at === 0 ? 'first' : 'midst'

/** Where in a row a cell may stand on a line without its bar. */
const placesOfLone = ({ portions, lone }: EndedCells, rows: ReadonlyArray<Cells>): ReadonlySet<Place> => {
  if (!portions.some(({ isBelowWords }) => isBelowWords)) return new Set()
  if (portions.every(({ isBare }) => isBare)) return new Set(['first', 'midst', 'last'])
  const values = new Set<TextCell>(lone)
  const seen = flatMap(rows, (cells) =>
    mapDefined(cells, (cell, i) => (values.has(cell) ? placeIn(cells, i) : undefined)),
  )
  // Where cells go on behind bars, only the first of a row has none before it.
  const places: ReadonlyArray<Place> = portions.some(({ goesOn }) => goesOn) ? ['first'] : ['first', 'last']
  return new Set(seen.includes('midst') ? ['first', 'midst', 'last'] : [...places, ...seen])
}

/** A label and several cells, all blank. */
const isBlankRow = ([, ...values]: Cells): boolean => values.length > 1 && !values.some(isFilled)

export const blanksIn = (ended: EndedCells, rows: ReadonlyArray<Cells>): ((row: Cells) => Blanks) => {
  const places = placesOfLone(ended, rows)
  // The only row without a number may be the only one whose sum is a zero that was lost.
  const isAlone = rows.filter(isBlankRow).length === 1
  return (cells) => {
    if (!cells.some((cell, i) => !isFilled(cell) && places.has(placeIn(cells, i)))) return 'count'
    return isAlone && isBlankRow(cells) ? 'nothing' : 'sum'
  }
}
