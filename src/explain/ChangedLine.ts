/**
 * The changes that would mend a report, as a sentence can tell them: cell by cell, or as a row or a column.
 */
import type { Change } from '../report/Finding'
import type { CellName } from './names'

export interface NamedChange extends Change {
  readonly name: CellName
  /** Whether its row was told with the change before it. */
  readonly isRowTold: boolean
}

/** Changes of one row, each named by its column, or of one column, each named by its row. */
export interface ChangedLine {
  readonly name: CellName
  readonly isRow: boolean
  /** The whole row, cell by cell. */
  readonly isWhole: boolean
  readonly changes: ReadonlyArray<NamedChange>
  /** How many more there are, which are not named. */
  readonly others: number
}
