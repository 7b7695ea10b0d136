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
import type { FormColumn } from '../forms/Form'
import type { FormLine } from '../forms/lines'
import type { Edition } from '../rules/Edition'
import { rounded, sumAt } from '../rules/evaluate'
import type { Positions } from '../rules/layout'
import type { Plan, Statement } from '../rules/Plan'
import { connected } from './connected'

/** An equation in which a cell takes part, and on which side: 1 adds to what stands there, -1 to what is expected. */
export interface Share {
  readonly equation: number
  readonly sign: 1 | -1
}

/** A sum: what stands there, and what it must be. */
export interface Equation {
  readonly cells: Positions
  readonly actual: Positions
  readonly expected: Positions
}

export interface Network {
  readonly equations: ReadonlyArray<Equation>
  /** The cells of each row and of each column, totals and all. */
  readonly stretches: ReadonlyArray<Positions>
  /** The equations in parts that have no cell in common: table three, and each group of table four. */
  readonly parts: ReadonlyArray<ReadonlyArray<number>>
  /** By position, the equations of a cell. */
  readonly shares: ReadonlyArray<ReadonlyArray<Share>>
  /** By position, all that must hold of a cell. */
  readonly statements: ReadonlyArray<ReadonlyArray<Statement>>
}

/** Null for what is no sum, and for what is only plausible. */
export const equationOf = ({ rule, cells, test }: Statement): Equation | null =>
  rule.severity === 'error' && test._tag === 'Compare' && test.operator === '='
    ? { cells, actual: test.actual, expected: test.expected }
    : null

const stretchesOf = ({ cells }: Edition): ReadonlyArray<Positions> => {
  const stretches = new Map<FormLine | FormColumn, Array<number>>()
  for (const [position, { line, column }] of cells.entries()) {
    for (const side of [line, column]) stretches.set(side, [...(stretches.get(side) ?? []), position])
  }
  return [...stretches.values()]
}

const networkFrom = ({ edition, statements }: Plan): Network => {
  const equations = statements.flatMap((statement) => equationOf(statement) ?? [])
  const shares = edition.cells.map((): Array<Share> => [])
  for (const [equation, { actual, expected }] of equations.entries()) {
    for (const position of actual) shares[position]?.push({ equation, sign: 1 })
    for (const position of expected) shares[position]?.push({ equation, sign: -1 })
  }
  const must = statements.filter(({ rule }) => rule.severity === 'error')
  return {
    equations,
    stretches: stretchesOf(edition),
    parts: connected((equation: number) => cellsOf(equations, [equation]))([...equations.keys()]),
    shares,
    statements: edition.cells.map((_, position) => must.filter(({ cells }) => cells.includes(position))),
  }
}

const memo = new WeakMap<Plan, Network>()

export const networkOf = (plan: Plan): Network => {
  const known = memo.get(plan)
  if (known !== undefined) return known
  const network = networkFrom(plan)
  memo.set(plan, network)
  return network
}

/** The cells of some of the equations, each once. */
export const cellsOf = (equations: ReadonlyArray<Equation>, which: ReadonlyArray<number>): Positions => [
  ...new Set(which.flatMap((at) => equations.slice(at, at + 1)).flatMap(({ cells }) => cells)),
]

/** How a cell takes part in its equations. */
export const sharesOf = ({ shares }: Network, position: number): ReadonlyArray<Share> =>
  shares.slice(position, position + 1).flat()

/** The equations in which a changed cell takes part. */
export const equationsOf =
  (network: Network) =>
  ({ position }: { readonly position: number }): ReadonlyArray<number> =>
    sharesOf(network, position).map(({ equation }) => equation)

/** How much too large is what stands there; NaN where a cell is not known. */
export const residualOf = ({ actual, expected }: Equation, numbers: Float64Array): number =>
  rounded(sumAt(numbers, actual) - sumAt(numbers, expected))

/** By equation. */
export type Residuals = ReadonlyArray<number>

export const residualsOf = ({ equations }: Network, numbers: Float64Array): Residuals =>
  equations.map((equation) => residualOf(equation, numbers))
