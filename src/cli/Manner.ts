import type { Colors } from 'picocolors/types'
import type { Language } from '../explain/names'

/** How results are shown to people. */
export interface Manner {
  readonly language: Language
  readonly colors: Colors
  /** Columns of the terminal. */
  readonly width: number
  /** Every finding, not only the first few of each kind. */
  readonly all: boolean
}
