/** An affine map of the plane, as PDF writes it: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
import type { Box, Point } from './Box'

export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y]

/** Anticlockwise about a point, in radians. */
export const turnedBy = (angle: number, { x, y }: Point): Matrix => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y]
}

export const mapX = (m: Matrix, x: number, y: number): number => m[0] * x + m[2] * y + m[4]

export const mapY = (m: Matrix, x: number, y: number): number => m[1] * x + m[3] * y + m[5]

/** The way back, of a map that only turns, mirrors and moves. */
export const inverse = ([a, b, c, d, e, f]: Matrix): Matrix => [a, c, b, d, -a * e - b * f, -c * e - d * f]

/** The box around a box that was mapped. */
export const boxOf = (m: Matrix, { left, bottom, right, top }: Box): Box => ({
  left: Math.min(m[0] * left, m[0] * right) + Math.min(m[2] * bottom, m[2] * top) + m[4],
  bottom: Math.min(m[1] * left, m[1] * right) + Math.min(m[3] * bottom, m[3] * top) + m[5],
  right: Math.max(m[0] * left, m[0] * right) + Math.max(m[2] * bottom, m[2] * top) + m[4],
  top: Math.max(m[1] * left, m[1] * right) + Math.max(m[3] * bottom, m[3] * top) + m[5],
})

/** Six numbers of whatever pdf.js hands over, or no map at all. */
export const toMatrix = (value: unknown): Matrix => {
  const numbers = value as ArrayLike<number> | null | undefined
  return numbers === null || numbers === undefined || numbers.length < 6
    ? identity
    : [numbers[0] ?? 1, numbers[1] ?? 0, numbers[2] ?? 0, numbers[3] ?? 1, numbers[4] ?? 0, numbers[5] ?? 0]
}
