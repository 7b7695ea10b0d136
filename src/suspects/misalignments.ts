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
import { type Network, type Node, nodesOf, type Residuals } from './Network'

interface Turn {
  readonly node: Node
  readonly by: number
}

type Turns = ReadonlyArray<Turn>

/** What the sums that cross a row or a column say of its cells; nothing where they disagree. */
const told =
  (residuals: Residuals) =>
  (stretch: ReadonlyArray<Node>): Turns => {
    const times = new Map<number, number>()
    for (const { shares } of stretch)
      for (const { equation } of shares) times.set(equation, 1 + (times.get(equation) ?? 0))
    const turns: Array<Turn> = []
    for (const node of stretch) {
      const amounts = new Set<number>()
      for (const { equation, sign } of node.shares) {
        const amount = 0 - sign * Number(residuals[equation])
        if (times.get(equation) === 1 && !Number.isNaN(amount)) amounts.add(amount)
      }
      const [by = 0, another] = amounts
      if (another !== undefined) return []
      if (by !== 0) turns.push({ node, by })
    }
    return turns
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

/** Whether every broken equation holds after the turns, and every other one still. */
const repairs =
  (residuals: Residuals, broken: ReadonlyArray<number>) =>
  (turns: Turns): boolean => {
    const rest = new Map(broken.map((equation) => [equation, Number(residuals[equation])]))
    for (const { node, by } of turns) {
      for (const { equation, sign } of node.shares) {
        rest.set(equation, rounded((rest.get(equation) ?? Number(residuals[equation])) + sign * by))
      }
    }
    return [...rest.values()].every((residual) => residual === 0 || Number.isNaN(residual))
  }

/** Every row and every column whose own numbers, put right, explain the broken equations. */
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
    .filter(repairs(residuals, broken))
    .map((turns) => turns.map(({ node: { position }, by }) => ({ position, by })))
}
