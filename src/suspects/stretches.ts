/**
 * Where a row or a column is wrong as a whole, it is still one thing that is wrong: the numbers that it should have are
 * told by the sums that cross it, and its own sum confirms them.
 *
 * ```text
 *    0  11   2    14       the columns say 11, 2 and 0,        7   2   0    9       the columns say 1, 0 and 0,
 *    1   0   0     1       and 11 + 2 + 0 = 14:                7   2   0    9       and 1 + 0 + 0 = 1: one of the
 *   12   2   0    15       the first row has slipped           8   2   0   10       rows repeats the other
 * ```
 */
import type { Positions } from '../rules/Edition'
import { rounded } from '../rules/evaluate'
import type { Explanation } from './Explanation'
import { haveSameNumbers } from './kinds'
import { amountFor, knownShares, type Network, type Node, nodesOf, type Residuals } from './Network'

interface Turn {
  readonly node: Node
  readonly by: number
}

type Turns = ReadonlyArray<Turn>

/** What the sums that cross a row or a column say of its cells. */
const told =
  (residuals: Residuals) =>
  (stretch: ReadonlyArray<Node>): Turns => {
    const times = new Map<number, number>()
    for (const { shares } of stretch)
      for (const { equation } of shares) times.set(equation, 1 + (times.get(equation) ?? 0))
    return stretch.flatMap((node) => {
      const crossing = knownShares(residuals, node).filter(({ equation }) => times.get(equation) === 1)
      const [by = 0] = crossing.map(amountFor(residuals))
      return by === 0 ? [] : [{ node, by }]
    })
  }

/** The same numbers in other cells. */
const isRearranged =
  (read: Float64Array) =>
  (turns: Turns): boolean => {
    const numbers = turns.map(({ node }) => Number(read[node.position]))
    return haveSameNumbers(
      numbers,
      turns.map(({ by }, at) => rounded(Number(numbers[at]) + by)),
    )
  }

/** Whether the turns reach every broken equation; that all they reach hold then is asked of every explanation. */
const reach =
  (broken: ReadonlyArray<number>) =>
  (turns: Turns): boolean => {
    const reached = new Set(turns.flatMap(({ node }) => node.shares.map(({ equation }) => equation)))
    return broken.every((equation) => reached.has(equation))
  }

/** What tells that a row or a column is wrong as a whole. */
export interface Printed {
  readonly read: Float64Array
  /** Whether the cells are in one row, which shows the numbers of the row beside it. */
  readonly isRepeated: (positions: Positions) => boolean
}

/**
 * Every row and every column that has slipped, and every row that repeats its neighbour, as far as they may explain
 * the broken equations. Any numbers could stand in any other row as well: without such a sign none of them is told.
 */
export const wrongStretches = (
  { equations, stretches }: Network,
  { read, isRepeated }: Printed,
  residuals: Residuals,
  broken: ReadonlyArray<number>,
): ReadonlyArray<Explanation> => {
  const concerned = new Set(nodesOf(equations, broken.slice(0, 1)))
  return stretches
    .filter((stretch) => stretch.some((node) => concerned.has(node)))
    .map(told(residuals))
    .filter(reach(broken))
    .filter((turns) => isRearranged(read)(turns) || isRepeated(turns.map(({ node }) => node.position)))
    .map((turns) => turns.map(({ node: { position }, by }) => ({ position, by })))
}
