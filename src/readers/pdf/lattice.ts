/**
 * Ruled tables: the squares between the lines, joined where no line parts them.
 *
 * ```text
 *   ┌───────┬───┐      lines at 3 xs and 4 ys part the table in 2 × 3 squares;
 *   │ 一    │ 1 │      where a side of a square has no line, it and its neighbour
 *   ├───┬───┼───┤      are one cell: 三 goes down over two rows
 *   │ 三│ 1.│ 0 │
 *   │   ├───┼───┤
 *   │   │ 2.│ 0 │
 * ```
 *
 * A side that is missing at the edge of a table, as at a page break, is taken as closed.
 */
import { hullOf } from './Line'
import type { Rect } from './Sheet'
import { near, nearness, type Ruling, type Rulings } from './rulings'
import { flatMap, mapDefined } from '../../lists/flatMap'

export interface Cell {
  /** The first row and column that it covers. */
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly rect: Rect
  /** Whether all of its squares are thin: the gaps around cells that have borders of their own. */
  readonly isThin: boolean
}

export interface Lattice {
  readonly rect: Rect
  readonly cells: ReadonlyArray<Cell>
  /** The cell around a point, if the point is in the table. */
  readonly cellAt: (x: number, y: number) => Cell | undefined
}

/** More squares than this are no table. */
const mostSquares = 20_000

/** A line that runs along this part of a square's side parts it from its neighbour. */
const enough = 0.6

/** Disjoint sets of the numbers below `size`. */
const unions = (
  size: number,
): { readonly find: (a: number) => number; readonly join: (a: number, b: number) => void } => {
  const parents = Array.from({ length: size }, (_, i) => i)
  const find = (a: number): number => {
    let root = a
    while (parents[root] !== root) {
      const up = parents[root] ?? root
      parents[root] = parents[up] ?? up
      root = parents[root] ?? root
    }
    return root
  }
  return {
    find,
    join: (a, b) => {
      const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))]
      parents[high] = low
    },
  }
}

const touches = (h: Ruling, v: Ruling): boolean =>
  v.at >= h.from - nearness && v.at <= h.to + nearness && h.at >= v.from - nearness && h.at <= v.to + nearness

/** Lines that hang together. */
const webs = ({ horizontal, vertical }: Rulings): ReadonlyArray<Rulings> => {
  const sets = unions(horizontal.length + vertical.length)
  horizontal.forEach((h, i) => {
    vertical.forEach((v, j) => {
      if (touches(h, v)) sets.join(i, horizontal.length + j)
    })
  })
  const groups = new Map<number, { readonly horizontal: Array<Ruling>; readonly vertical: Array<Ruling> }>()
  const groupOf = (i: number) => {
    const root = sets.find(i)
    const group = groups.get(root) ?? { horizontal: [], vertical: [] }
    groups.set(root, group)
    return group
  }
  horizontal.forEach((h, i) => groupOf(i).horizontal.push(h))
  vertical.forEach((v, j) => groupOf(horizontal.length + j).vertical.push(v))
  return [...groups.values()].filter((web) => web.horizontal.length > 0 && web.vertical.length > 0)
}

/** Positions along an axis, those that are near as one, in order. */
const positions = (all: ReadonlyArray<number>): ReadonlyArray<number> =>
  near(all, (at) => at).map((group) => group.reduce((sum, at) => sum + at, 0) / group.length)

/** The nearest position. */
const nearest = (along: ReadonlyArray<number>, at: number): number => {
  let best = 0
  along.forEach((position, i) => {
    if (Math.abs(position - at) < Math.abs((along[best] ?? Infinity) - at)) best = i
  })
  return best
}

/** The interval that a value lies in, or -1. */
const intervalOf = (bounds: ReadonlyArray<number>, value: number): number => {
  let [low, high] = [0, bounds.length - 1]
  if (value < (bounds[low] ?? Infinity) || value > (bounds[high] ?? -Infinity)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((bounds[middle] ?? 0) <= value) low = middle
    else high = middle
  }
  return low
}

/** For each line between squares, which of the squares along it are parted by it. */
const walls = (
  rulings: ReadonlyArray<Ruling>,
  across: ReadonlyArray<number>,
  along: ReadonlyArray<number>,
): ((line: number, square: number) => boolean) => {
  const covered = across.map(() => along.map(() => 0))
  for (const { at, from, to } of rulings) {
    const line = nearest(across, at)
    for (let square = 0; square + 1 < along.length; square++) {
      const [start, end] = [along[square] ?? 0, along[square + 1] ?? 0]
      const overlap = Math.min(to, end) - Math.max(from, start)
      const row = covered[line]
      if (row !== undefined && overlap > 0) row[square] = (row[square] ?? 0) + overlap / (end - start)
    }
  }
  return (line, square) => (covered[line]?.[square] ?? 0) >= enough
}

const latticeOf = ({ horizontal, vertical }: Rulings): Lattice | undefined => {
  const xs = positions([
    ...vertical.map(({ at }) => at),
    ...flatMap(horizontal, ({ from, to }) => [from, to]),
  ])
  const ys = positions([
    ...horizontal.map(({ at }) => at),
    ...flatMap(vertical, ({ from, to }) => [from, to]),
  ])
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows > mostSquares) return undefined
  const isWallX = walls(vertical, xs, ys)
  const isWallY = walls(horizontal, ys, xs)
  const sets = unions(columns * rows)
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const square = row * columns + column
      if (column + 1 < columns && !isWallX(column + 1, row)) sets.join(square, square + 1)
      if (row + 1 < rows && !isWallY(row + 1, column)) sets.join(square, square + columns)
    }
  const cells = new Map<number, Cell>()
  for (let square = 0; square < columns * rows; square++) {
    const [row, column] = [Math.floor(square / columns), square % columns]
    const root = sets.find(square)
    const known = cells.get(root)
    const [left, top] = [xs[column] ?? 0, ys[row] ?? 0]
    const [right, bottom] = [xs[column + 1] ?? 0, ys[row + 1] ?? 0]
    const isThin = Math.min(right - left, bottom - top) < nearness
    const rect = { left, top, right, bottom }
    cells.set(root, {
      row: known?.row ?? row,
      column: Math.min(known?.column ?? column, column),
      lastRow: row,
      rect: hullOf([known ?? { rect }, { rect }]),
      isThin: isThin && known?.isThin !== false,
    })
  }
  return {
    rect: { left: xs[0] ?? 0, top: ys[0] ?? 0, right: xs[columns] ?? 0, bottom: ys[rows] ?? 0 },
    cells: [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
    cellAt: (x, y) => {
      const [column, row] = [intervalOf(xs, x), intervalOf(ys, y)]
      return column < 0 || row < 0 ? undefined : cells.get(sets.find(row * columns + column))
    },
  }
}

/** The ruled tables of a sheet. A box around text is no table. */
export const latticesOf = (rulings: Rulings): ReadonlyArray<Lattice> =>
  mapDefined(webs(rulings), (web) => latticeOf(web))
    .filter(({ cells }) => cells.length > 1)
    .sort((a, b) => a.rect.top - b.rect.top || a.rect.left - b.rect.left)
