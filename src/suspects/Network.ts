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

export interface Network {
  /** The cells of each equation. */
  readonly equations: ReadonlyArray<Statement>
  /** The cells of each row and of each column, totals and all. */
  readonly stretches: ReadonlyArray<Positions>
  /** The equations in parts that have no cell in common: table three, and each group of table four. */
  readonly parts: ReadonlyArray<ReadonlyArray<number>>
  /** By position, the equations of a cell. */
  readonly shares: ReadonlyArray<ReadonlyArray<Share>>
  /** By position, all that must hold of a cell. */
  readonly statements: ReadonlyArray<ReadonlyArray<Statement>>
}

const stretchesOf = ({ cells }: Edition): ReadonlyArray<Positions> => {
  const stretches = new Map<FormLine | FormColumn, Array<number>>()
  for (const [position, { line, column }] of cells.entries()) {
    for (const side of [line, column]) stretches.set(side, [...(stretches.get(side) ?? []), position])
  }
  return [...stretches.values()]
}

const networkFrom = ({ edition, statements }: Plan): Network => {
  const shares = edition.cells.map((): Array<Share> => [])
  const at = edition.cells.map((): Array<Statement> => [])
  const equations: Array<Statement> = []
  for (const statement of statements) {
    const { rule, cells, test } = statement
    if (rule.severity !== 'error') continue
    for (const position of cells) at[position]?.push(statement)
    if (test._tag !== 'Compare' || test.operator !== '=') continue
    const equation = equations.push(statement) - 1
    const share = (positions: Positions, sign: Share['sign']): void => {
      for (const position of positions) shares[position]?.push({ equation, sign })
    }
    share(test.actual, 1)
    share(test.expected, -1)
  }
  const cellsOf = (equation: number): Positions => equations[equation]?.cells ?? []
  return {
    equations,
    stretches: stretchesOf(edition),
    parts: connected(cellsOf)([...equations.keys()]),
    shares,
    statements: at,
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

/** The equations in which a changed cell takes part. */
export const equationsOf =
  ({ shares }: Network) =>
  ({ position }: { readonly position: number }): ReadonlyArray<number> =>
    (shares[position] ?? []).map(({ equation }) => equation)

/** How much too large is what stands there; NaN where a cell is not known. */
export const residualOf = ({ test }: Statement, numbers: Float64Array): number =>
  test._tag === 'Compare' ? rounded(sumAt(numbers, test.actual) - sumAt(numbers, test.expected)) : NaN

/** By equation. */
export type Residuals = ReadonlyArray<number>

export const residualsOf = ({ equations }: Network, numbers: Float64Array): Residuals =>
  equations.map((equation) => residualOf(equation, numbers))
