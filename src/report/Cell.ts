import type { Place } from '../text/Place'
import type { Address } from '../forms/Address'

/**
 * What stands in a cell. Zero is a `number`; an empty cell is `blank`; `/`, `—`, `无` and their like
 * are a `placeholder`; any other text that is no number is `unreadable`; `absent` means that the
 * document has no such row or cell.
 *
 * @since 0.1.0
 */
export type CellState = 'number' | 'blank' | 'placeholder' | 'unreadable' | 'absent'

/** A cell as it was read: the number only where one is printed, and what is printed in any case. */
export interface Cell {
  readonly address: Address
  readonly value: number | null
  readonly state: CellState
  /** What the source shows at `place`; empty for a blank or absent cell. */
  readonly raw: string
  /** The unit of an amount, from the cell or the header. The value is in this unit, never converted. */
  readonly unit?: '元' | '万元'
  /** A remark in the cell beside the number. */
  readonly note?: string
  readonly place: Place | null
}
