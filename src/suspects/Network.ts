/**
 * The sums of a form as linear equations over its cells:
 *
 * ```text
 *                  自然人  …  总计
 *   一、本年新收     ×          ×    ── row: 总计 = 自然人 + …
 *   （一）予以公开   ×          ×    ── row
 *   （七）总计       ×          ×    ── row, column: （七） = （一） + …, and balance: 一 + 二 = （七） + 四
 * ```
 *
 * A cell of table three stands in two or three equations, a cell of table four in one, and a number of
 * table two in none.
 */
import type { Edition, Positions } from '../rules/Edition'
import { rounded, sumAt } from '../rules/evaluate'
import type { Plan, Statement, Test } from '../rules/Plan'
import { connected } from './connected'
import { memoized } from '../text/memoized'

/** An equation in which a cell takes part, and on which side: 1 adds to what stands there, -1 to what is expected. */
export interface Share {
  readonly equation: number
  readonly sign: 1 | -1
}

/** A cell, and how it takes part in its equations. */
export interface Node {
  readonly position: number
  readonly shares: ReadonlyArray<Share>
}

/** A sum: what stands there, and what it must be. */
export interface Equation {
  readonly nodes: ReadonlyArray<Node>
  readonly actual: Positions
  readonly expected: Positions
}

export interface Network {
  readonly equations: ReadonlyArray<Equation>
  /** The cells of each row and of each column, totals and all. */
  readonly stretches: ReadonlyArray<ReadonlyArray<Node>>
  /** The equations in parts that have no cell in common: table three, and each group of table four. */
  readonly parts: ReadonlyArray<ReadonlyArray<number>>
  /** By position, every cell. */
  readonly nodes: ReadonlyArray<Node>
  /** By position, all that must hold of a cell. */
  readonly statements: ReadonlyArray<ReadonlyArray<Statement>>
}

/** What asks for one number, where a bound asks for no less. */
export const isEquation = (test: Test): test is Extract<Test, { readonly _tag: 'Compare' }> =>
  test._tag === 'Compare' && test.operator === '='

const stretchesOf = ({ cells }: Edition, nodes: ReadonlyArray<Node>): ReadonlyArray<ReadonlyArray<Node>> => {
  const sides = new Set(cells.flatMap(({ line, column }): ReadonlyArray<unknown> => [line, column]))
  return [...sides].map((side) =>
    cells.flatMap(({ line, column }, at) =>
      line === side || column === side ? nodes.slice(at, at + 1) : [],
    ),
  )
}

const networkFrom = ({ edition, statements }: Plan): Network => {
  const must = statements.filter(({ rule }) => rule.severity === 'error')
  const sums = must.map(({ test }) => test).filter(isEquation)
  const sharesOf = (position: number): ReadonlyArray<Share> =>
    sums.flatMap(({ actual, expected }, equation): ReadonlyArray<Share> => {
      if (actual.includes(position)) return [{ equation, sign: 1 }]
      return expected.includes(position) ? [{ equation, sign: -1 }] : []
    })
  const nodes = edition.cells.map((_, position) => ({ position, shares: sharesOf(position) }))
  const equations = sums.map(({ actual, expected }) => ({
    nodes: nodes.filter(({ position }) => actual.includes(position) || expected.includes(position)),
    actual,
    expected,
  }))
  return {
    equations,
    stretches: stretchesOf(edition, nodes),
    parts: connected((equation: number) => nodesOf(equations, [equation]).map(({ position }) => position))([
      ...equations.keys(),
    ]),
    nodes,
    statements: nodes.map(({ position }) => must.filter(({ cells }) => cells.includes(position))),
  }
}

export const networkOf = /* @__PURE__ */ memoized(networkFrom)

/** The cells of some of the equations, each once. */
export const nodesOf = (
  equations: ReadonlyArray<Equation>,
  which: ReadonlyArray<number>,
): ReadonlyArray<Node> => [
  ...new Set(which.flatMap((at) => equations.slice(at, at + 1)).flatMap(({ nodes }) => nodes)),
]

/** The equations in which a changed cell takes part. */
export const equationsOf =
  ({ nodes }: Network) =>
  ({ position }: { readonly position: number }): ReadonlyArray<number> =>
    nodes
      .slice(position, position + 1)
      .flatMap(({ shares }) => shares)
      .map(({ equation }) => equation)

/** How much too large is what stands there; NaN where a cell is not known. */
export const residualOf = ({ actual, expected }: Equation, numbers: Float64Array): number =>
  rounded(sumAt(numbers, actual) - sumAt(numbers, expected))

/** By equation; NaN where a cell is not known. */
export type Residuals = ReadonlyArray<number>

export const residualsOf = ({ equations }: Network, numbers: Float64Array): Residuals =>
  equations.map((equation) => residualOf(equation, numbers))

/** By how much the cell would have to change for the equation to hold. */
export const amountFor =
  (residuals: Residuals) =>
  ({ equation, sign }: Share): number =>
    0 - sign * Number(residuals[equation])

/** The equations of a cell of which every cell is known. */
export const knownShares = (residuals: Residuals, { shares }: Node): ReadonlyArray<Share> =>
  shares.filter(({ equation }) => !Number.isNaN(residuals[equation]))
