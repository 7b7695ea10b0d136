/**
 * The straight horizontal and vertical lines of a drawn path. Programs rule tables in three ways:
 *
 * ```text
 *   stroke   m ─────── l            a line
 *   fill     ▬▬▬▬▬▬▬▬               a rectangle as thin as a line, or a border cut at its corners
 *   fill     ▭ in ▭ (even-odd)      a frame: one rectangle less the one inside it
 * ```
 */
import { type Box, hullOf, isWithin, type Point } from './Box'
import type { Rule } from './Drawing'
import { type Matrix, mapX, mapY } from './Matrix'
import { flatMap } from '../../lists/flatMap'

/** How a path is painted, and what it consists of: pdf.js 5.6 hands `[operator, [numbers], bounds]`. */
export interface PaintedPath {
  readonly isStroked: boolean
  readonly isFilled: boolean
  readonly numbers: ArrayLike<number>
  /** In the units of the path. */
  readonly lineWidth: number
}

/** In points: a rectangle thicker than this is an area. */
const thickest = 4

/** In points: a dot of a dotted line. */
const shortest = 0.4

/** How many numbers follow each kind of drawing step: move, line, cubic, quadratic, close. */
const operands = [2, 2, 6, 4, 0]
const [moveTo, lineTo, , , closePath] = [0, 1, 2, 3, 4]

interface Outline {
  readonly points: ReadonlyArray<Point>
  readonly isStraight: boolean
}

const outlines = (matrix: Matrix, numbers: ArrayLike<number>): ReadonlyArray<Outline> => {
  const found: Array<Outline> = []
  let points: Array<Point> = []
  let isStraight = true
  const close = (): void => {
    if (points.length > 1) found.push({ points, isStraight })
    points = []
    isStraight = true
  }
  for (let at = 0; at < numbers.length; ) {
    const step = numbers[at] ?? closePath
    const count = operands[step]
    if (count === undefined) break
    const first = points[0]
    if (step === moveTo) close()
    if (step === closePath && first !== undefined) points.push(first)
    if (step !== closePath) {
      const [x, y] = [numbers[at + count - 1] ?? 0, numbers[at + count] ?? 0]
      points.push({ x: mapX(matrix, x, y), y: mapY(matrix, x, y) })
      isStraight &&= step === moveTo || step === lineTo
    }
    at += 1 + count
  }
  close()
  return found
}

/** As thin as a line, and longer than a dot. */
export const isThin = ({ left, bottom, right, top }: Box): boolean => {
  const [width, height] = [right - left, top - bottom]
  return Math.min(width, height) <= thickest && Math.max(width, height) >= shortest
}

/** Lines along the axes, give or take what rounding does to them. */
const isAxial = ({ left, bottom, right, top }: Box): boolean => {
  const [width, height] = [right - left, top - bottom]
  return (
    Math.min(width, height) <= 0.5 + 0.01 * Math.max(width, height) && isThin({ left, bottom, right, top })
  )
}

const segments = ({ points }: Outline): ReadonlyArray<Box> =>
  flatMap(points, (point, i) => {
    const before = points[i - 1]
    const box = before === undefined ? undefined : hullOf([before, point])
    return box !== undefined && isAxial(box) ? [box] : []
  })

const isInside = ({ left, bottom, right, top }: Box, outer: Box): boolean =>
  isWithin(outer, { x: left, y: bottom }) && isWithin(outer, { x: right, y: top })

/** What is left of a rectangle when the one inside it is taken out: four strips. */
const frame = (outer: Box, inner: Box): ReadonlyArray<Box> => [
  { ...outer, bottom: inner.top },
  { ...outer, top: inner.bottom },
  { ...outer, right: inner.left },
  { ...outer, left: inner.right },
]

const filledRules = (shapes: ReadonlyArray<Outline>): ReadonlyArray<Box> =>
  flatMap(shapes, (shape, i) => {
    const hull = hullOf(shape.points)
    if (isThin(hull)) return [hull]
    const next = shapes[i + 1]
    const inner = next === undefined ? undefined : hullOf(next.points)
    return inner !== undefined && isInside(inner, hull) ? frame(hull, inner).filter(isThin) : []
  })

const grown = (box: Box, by: number): Box =>
  box.right - box.left >= box.top - box.bottom
    ? { ...box, bottom: box.bottom - by, top: box.top + by }
    : { ...box, left: box.left - by, right: box.right + by }

export const rulesOfPath = (
  matrix: Matrix,
  { isStroked, isFilled, numbers, lineWidth }: PaintedPath,
): ReadonlyArray<Rule> => {
  const shapes = outlines(matrix, numbers).filter(({ isStraight }) => isStraight)
  const half = (lineWidth * Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))) / 2
  return [
    ...(isFilled ? filledRules(shapes) : []),
    ...(isStroked && half <= thickest
      ? flatMap(shapes, segments).map((box) => grown(box, Math.min(half, thickest / 2)))
      : []),
  ]
}
