/**
 * What a language has to say about suspects, apart from the findings beside which they stand.
 */
import type { Change, Suspect, SuspectKind } from '../report/Finding'
import type { CellName } from './names'

export interface NamedChange extends Change {
  readonly name: CellName
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

export interface SuspectWords {
  /** What it looks like, as a remark. */
  readonly kinds: { readonly [Kind in Exclude<SuspectKind, 'off-by'>]: string }
  /** Why there is no number in several cells, in place of a remark. */
  readonly missing: { readonly [Kind in 'left-blank' | 'absent' | 'unreadable']: string }
  /** A cell, or cells that have little in common. */
  readonly cells: (changes: ReadonlyArray<NamedChange>) => string
  readonly line: (line: ChangedLine, missing: string) => string
  /** Two rows, or two columns, with the numbers of each other. */
  readonly exchanged: (one: ChangedLine, other: ChangedLine) => string
  readonly suspect: (confidence: Suspect['confidence'], what: string, remark: string | null) => string
  readonly more: (count: number) => string
  /** A finding that follows from another, which speaks of this cell or of the balance of its column. */
  readonly consequence: (lead: CellName, isBalance: boolean) => string
  /** Reading was not sure of a cell. */
  readonly doubt: string
}
