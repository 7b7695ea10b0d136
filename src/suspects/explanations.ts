/**
 * The smallest changes after which broken equations hold: Fellegi and Holt's principle, solved exactly
 * for one cell and for two.
 *
 * What an equation is off by is an integer, and a cell takes part once in each of its equations. So a
 * cell explains what is broken if it is in all of it, if all it is in is broken, and if it is off by one
 * and the same amount everywhere:
 *
 * ```text
 *     8   0   0     8            row 1 is 3 short, column 1 is 3 short; every other sum holds:
 *     1   2   0     3            the 8 should be 11, and no other cell explains both
 *    12   2   0    14
 * ```
 *
 * Of two cells at least one stands in an equation without the other, which gives the amount; what is
 * left then is the question for one cell. A cell stands in at most three equations, so more than three
 * broken ones are never one cell, more than six never two, and the search is short whatever is broken.
 */
import type { Positions } from '../rules/Edition'
import { connected } from './connected'
import { exchangedStretches, movedOn } from './exchanges'
import { type Cause, type Explanation, type Explanations, type Step, stepsOf } from './Explanation'
import {
  amountFor,
  equationsOf,
  knownShares,
  type Network,
  type Node,
  nodesOf,
  type Residuals,
  type Share,
} from './Network'
import { type Printed, wrongStretches } from './stretches'
import type { Trial } from './trial'
import { flatMap, mapDefined } from '../lists/flatMap'

type Equations = ReadonlyArray<number>

const isBroken = (residual: number | undefined): boolean => residual !== 0 && !Number.isNaN(Number(residual))

/** The step that makes every equation of the cell hold, if one does. */
const stepAt = (residuals: Residuals, { position }: Node, shares: ReadonlyArray<Share>): Step | null => {
  const [by = 0, ...others] = shares.map(amountFor(residuals))
  return by === 0 || others.some((amount) => amount !== by) ? null : { position, by }
}

const mostOfOne = 3
const mostOfTwo = 2 * mostOfOne

/** Every cell that alone explains all of the broken equations. */
const single = ({ equations }: Network, residuals: Residuals, broken: Equations): ReadonlyArray<Step> => {
  if (broken.length > mostOfOne) return []
  return mapDefined(nodesOf(equations, broken.slice(0, 1)), (node) => {
    const shares = knownShares(residuals, node)
    return shares.length === broken.length ? stepAt(residuals, node, shares) : undefined
  })
}

/** Every two cells that together explain the broken equations, where one alone does not. */
const double = (network: Network, residuals: Residuals, broken: Equations): ReadonlyArray<Explanation> => {
  if (broken.length > mostOfTwo) return []
  return flatMap(nodesOf(network.equations, broken), (node) => {
    const { position } = node
    const shares = knownShares(residuals, node)
    const amounts = new Set(shares.map(amountFor(residuals)).filter((by) => by !== 0))
    return flatMap([...amounts], (by): ReadonlyArray<Explanation> => {
      // Two cells share at most one equation: every other one of this cell must hold now.
      if (shares.filter((share) => amountFor(residuals)(share) !== by).length > 1) return []
      const rest = [...residuals]
      for (const { equation, sign } of shares) rest[equation] = Number(rest[equation]) + sign * by
      const left = [...new Set([...broken, ...shares.map(({ equation }) => equation)])].filter((equation) =>
        isBroken(rest[equation]),
      )
      return single(network, rest, left)
        .filter((other) => other.position > position)
        .map((other) => [{ position, by }, other])
    })
  })
}

/**
 * Where more than two cells are wrong: those that two equations or more agree on, and that no other
 * cell contests. Without them, what is left may be small enough.
 */
const uncontested = ({ equations }: Network, residuals: Residuals, broken: Equations): Explanation => {
  const found = flatMap(nodesOf(equations, broken), (node) => {
    const shares = knownShares(residuals, node)
    const step = shares.length < 2 ? null : stepAt(residuals, node, shares)
    return step === null ? [] : [{ step, equations: shares.map(({ equation }) => equation) }]
  })
  return found
    .filter((one) =>
      found.every(
        (other) => one === other || !other.equations.some((equation) => one.equations.includes(equation)),
      ),
    )
    .map(({ step }) => step)
}

/** What an explanation has to respect beside the equations. */
export interface Bounds extends Printed {
  readonly allows: Trial['allows']
  /** The cells with a number that cannot stand there, whatever the sums say. */
  readonly impossible: Positions
}

/** The explanations that are allowed; where some do away with what is impossible, those. */
const within =
  ({ allows, impossible }: Bounds) =>
  (explanations: Explanations): Explanations => {
    const allowed = explanations.filter((causes) => allows(stepsOf(causes)))
    const better = allowed.filter((causes) =>
      stepsOf(causes).some(({ position }) => impossible.includes(position)),
    )
    return better.length > 0 ? better : allowed
  }

/** Steps that no sum connects are two things. */
const apart =
  (network: Network) =>
  (steps: Explanation): ReadonlyArray<Cause> =>
    connected<Step>(equationsOf(network))(steps).map((tied) => ({ steps: tied, sign: null }))

/** Whether the steps reach every broken equation; that all they reach hold then is asked of every explanation. */
const reach =
  (network: Network, broken: Equations) =>
  ({ steps }: Cause): boolean => {
    const reached = new Set(flatMap(steps, equationsOf(network)))
    return broken.every((equation) => reached.has(equation))
  }

const fills =
  ({ read }: Printed) =>
  ({ steps }: Cause): boolean =>
    steps.some(({ position }) => Number.isNaN(Number(read[position])))

/** Rows and columns as a whole; two cells of them are looked at by themselves, unless one of them is filled. */
const stretchesOn = (
  network: Network,
  bounds: Bounds,
  residuals: Residuals,
  broken: Equations,
): ReadonlyArray<Cause> =>
  [...exchangedStretches(network, bounds.read, broken), ...wrongStretches(network, bounds, residuals, broken)]
    .filter((cause) => cause.steps.length > 2 || fills(bounds)(cause))
    .filter(reach(network, broken))

/** One cell; if there is none, two, or a row or a column as a whole. One that also fills its blank comes before all. */
const smallest = (
  network: Network,
  bounds: Bounds,
  residuals: Residuals,
  broken: Equations,
): Explanations => {
  const allowed = within(bounds)
  const alone = allowed(single(network, residuals, broken).map((step) => apart(network)([step])))
  const isOpen = residuals.some((residual) => Number.isNaN(residual))
  if (alone.length > 0 && !isOpen) return alone
  const whole = allowed(stretchesOn(network, bounds, residuals, broken).map((cause) => [cause]))
  const filling = whole.filter((causes) => causes.some(fills(bounds)))
  if (filling.length > 0) return filling
  if (alone.length > 0) return alone
  return [...allowed(double(network, residuals, broken).map(apart(network))), ...whole]
}

const explain =
  (network: Network, bounds: Bounds) =>
  (residuals: Residuals, broken: Equations): ReadonlyArray<Explanations> => {
    if (broken.length === 0) return []
    const found = smallest(network, bounds, residuals, broken)
    if (found.length > 0) return [found]
    const sure = uncontested(network, residuals, broken).filter((step) => bounds.allows([step]))
    const repaired = flatMap(sure, equationsOf(network))
    const left = broken.filter((equation) => !repaired.includes(equation))
    const each = sure.map((step) => [apart(network)([step])])
    if (left.length === broken.length) return each
    const rest = residuals.map((residual, equation) => (repaired.includes(equation) ? 0 : residual))
    return [...each, ...explain(network, bounds)(rest, left)]
  }

/** For each group of broken equations that can be explained, its smallest explanations. */
export const explanationsOf = (
  network: Network,
  residuals: Residuals,
  bounds: Bounds,
): ReadonlyArray<Explanations> => {
  const broken = flatMap(residuals, (residual, equation) => (isBroken(residual) ? [equation] : []))
  const moved = movedOn(network, bounds.read, broken, bounds.allows)
  const settled = flatMap(moved.flat(2), ({ steps }) => flatMap(steps, equationsOf(network)))
  const left = broken.filter((equation) => !settled.includes(equation))
  return [
    ...moved,
    ...flatMap(
      network.parts.map((part) => part.filter((equation) => left.includes(equation))),
      (own) => explain(network, bounds)(residuals, own),
    ),
  ]
}
