/**
 * Cells in their order to rows.
 */
import type { TextCell } from '../TextRow'

type Cells = ReadonlyArray<TextCell>

/** A row of the last label before the values and all of them; labels without values are rows of their own. */
export const rowsFromLabels = (cells: Cells): ReadonlyArray<Cells> => {
  const values = cells.findIndex(({ isValue }) => isValue)
  const label = values < 0 ? cells.length : Math.max(values - 1, 0)
  const alone = cells.slice(0, label).map((cell) => [cell])
  return label === cells.length ? alone : [...alone, cells.slice(label)]
}
