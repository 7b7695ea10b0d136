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
import type { FormCell } from '../forms/lines'
import type { Edition, Positions } from '../rules/Edition'
import { rounded, sumAt } from '../rules/evaluate'
import type { Plan, Statement, Test } from '../rules/Plan'
import { connected } from './connected'
import { memoized } from '../text/memoized'
import { flatMap } from '../lists/flatMap'

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

/** The cells of a row or of a column, totals and all. */
export interface Stretch {
  readonly isRow: boolean
  /** Each with the equations in which no other of them takes part. */
  readonly cells: ReadonlyArray<{ readonly node: Node; readonly crossing: ReadonlyArray<Share> }>
  /** All of their equations. */
  readonly equations: ReadonlySet<number>
}

export interface Network {
  readonly equations: ReadonlyArray<Equation>
  readonly stretches: ReadonlyArray<Stretch>
  /** Rows, and columns, that are printed beside each other. */
  readonly besides: ReadonlyArray<readonly [Stretch, Stretch]>
  /** Of rows that stand side by side in one printed row, the last cell of one and the first of the next. */
  readonly seams: ReadonlyArray<readonly [Node, Node]>
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

const stretchOf = (isRow: boolean, nodes: ReadonlyArray<Node>): Stretch => {
  const all = flatMap(nodes, ({ shares }) => shares.map(({ equation }) => equation))
  const isAlone = ({ equation }: Share): boolean => all.indexOf(equation) === all.lastIndexOf(equation)
  return {
    isRow,
    cells: nodes.map((node) => ({ node, crossing: node.shares.filter(isAlone) })),
    equations: new Set(all),
  }
}

const pairs = <A>(items: ReadonlyArray<A>): ReadonlyArray<readonly [A, A]> =>
  flatMap(items, (item, at) => items.slice(at + 1, at + 2).map((next) => [item, next] as const))

/** The rows and columns of each block as it is printed. */
const layoutFrom = (
  { lines, cells }: Edition,
  nodes: ReadonlyArray<Node>,
): Pick<Network, 'stretches' | 'besides' | 'seams'> => {
  const blocks = [...new Set(lines.map(({ block }) => block))].map((block) => {
    const own = lines.filter((line) => line.block === block)
    const nodesWhere = (is: (cell: FormCell) => boolean): ReadonlyArray<Node> =>
      flatMap(cells, (cell, at) => (own.includes(cell.line) && is(cell) ? nodes.slice(at, at + 1) : []))
    return {
      isSideBySide: own.some(({ table }) => table.sideBySide === true),
      rows: own.map((line) =>
        stretchOf(
          true,
          nodesWhere((cell) => cell.line === line),
        ),
      ),
      columns: block.columns.map((column) =>
        stretchOf(
          false,
          nodesWhere((cell) => cell.column === column),
        ),
      ),
    }
  })
  return {
    stretches: flatMap(blocks, ({ rows, columns }) => [...rows, ...columns]),
    besides: flatMap(blocks, ({ rows, columns }) => [...pairs(rows), ...pairs(columns)]),
    seams: flatMap(
      flatMap(
        blocks.filter(({ isSideBySide }) => isSideBySide),
        ({ rows }) => pairs(rows),
      ),
      ([one, other]) => pairs([...one.cells.slice(-1), ...other.cells.slice(0, 1)].map(({ node }) => node)),
    ),
  }
}

const networkFrom = ({ edition, statements }: Plan): Network => {
  const must = statements.filter(({ rule }) => rule.severity === 'error')
  const sums = must.map(({ test }) => test).filter(isEquation)
  const sharesOf = (position: number): ReadonlyArray<Share> =>
    flatMap(sums, ({ actual, expected }, equation): ReadonlyArray<Share> => {
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
    ...layoutFrom(edition, nodes),
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
  ...new Set(
    flatMap(
      flatMap(which, (at) => equations.slice(at, at + 1)),
      ({ nodes }) => nodes,
    ),
  ),
]

/** The equations in which a changed cell takes part. */
export const equationsOf =
  ({ nodes }: Network) =>
  ({ position }: { readonly position: number }): ReadonlyArray<number> =>
    flatMap(nodes.slice(position, position + 1), ({ shares }) => shares).map(({ equation }) => equation)

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
