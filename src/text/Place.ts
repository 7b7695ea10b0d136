import type { Span } from './Span'

/**
 * Where in the source. `start` and `end` are zero-based, half-open, in UTF-16 units of the string
 * that was given. A PDF adds the page and the box in points, origin bottom left; a Word file adds
 * the part and the position in its tables.
 */
export interface Place extends Span {
  readonly page?: number
  readonly box?: {
    readonly left: number
    readonly bottom: number
    readonly right: number
    readonly top: number
  }
  readonly part?: string
  readonly table?: number
  readonly row?: number
  readonly column?: number
}
