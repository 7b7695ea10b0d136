/** Points and rectangles of a page, in points (x to the right, y upwards). */
import { greatest, least } from '../../lists/extent'

/** A rectangle on the page; `bottom < top`. */
export interface Box {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

export const middleOf = ({ left, bottom, right, top }: Box): Point => ({
  x: (left + right) / 2,
  y: (bottom + top) / 2,
})

export const isWithin = ({ left, bottom, right, top }: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= bottom && y <= top

/** The box around points. */
export const hullOf = (points: ReadonlyArray<Point>): Box => ({
  left: least(points, ({ x }) => x),
  bottom: least(points, ({ y }) => y),
  right: greatest(points, ({ x }) => x),
  top: greatest(points, ({ y }) => y),
})
