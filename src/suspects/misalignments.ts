/**
 * Where a row or a column has slipped, every cell of it is wrong, and still one thing is: the numbers that it should
 * have are told by the sums that cross it, and its own sum confirms them.
 *
 * ```text
 *    0  11   2    14       the columns say 11, 2 and 0, and 11 + 2 + 0 = 14:
 *    1   0   0     1       the first row has moved by one cell
 *   12   2   0    15
 * ```
 */
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

/** Other numbers would be other slips: here the same ones stand in other cells. */
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

/** Every row and every column whose own numbers, in other cells of it, may explain the broken equations. */
export const misalignments = (
  { equations, stretches }: Network,
  read: Float64Array,
  residuals: Residuals,
  broken: ReadonlyArray<number>,
): ReadonlyArray<Explanation> => {
  const concerned = new Set(nodesOf(equations, broken.slice(0, 1)))
  return stretches
    .filter((stretch) => stretch.some((node) => concerned.has(node)))
    .map(told(residuals))
    .filter(isRearranged(read))
    .filter(reach(broken))
    .map((turns) => turns.map(({ node: { position }, by }) => ({ position, by })))
}
