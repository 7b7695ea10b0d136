/**
 * What a language has to say about suspects, apart from the findings beside which they stand.
 */
import type { Suspect, SuspectKind } from '../report/Finding'
import type { CellName } from './names'

export interface NamedChange {
  readonly name: CellName
  readonly from: number | null
  readonly to: number
}

export interface SuspectWords {
  /** What it looks like, as a remark. */
  readonly kinds: { readonly [Kind in Exclude<SuspectKind, 'off-by'>]: string }
  readonly suspect: (
    confidence: Suspect['confidence'],
    changes: ReadonlyArray<NamedChange>,
    /** How many more there are, which are not named. */
    others: number,
    kind: string | null,
  ) => string
  readonly more: (count: number) => string
  /** A finding that follows from another, which speaks of this cell or of the balance of its column. */
  readonly consequence: (lead: CellName, isBalance: boolean) => string
  /** Reading was not sure of a cell. */
  readonly doubt: string
}
