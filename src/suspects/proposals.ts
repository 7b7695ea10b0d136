/**
 * Everything that may be behind the findings of one report, each with the findings that it explains.
 */
import type { Finding, Suspect } from '../report/Finding'
import type { Positions } from '../rules/Edition'
import type { Figures } from '../rules/Figures'
import type { Statement } from '../rules/Plan'
import { completionsOf } from './completions'
import { connected } from './connected'
import type { Explanation, Step } from './Explanation'
import { type Explanations, explanationsOf } from './explanations'
import { hunchesOn } from './hunches'
import { isTotal, kindOf, type Slip, strengthOf } from './kinds'
import { equationsOf, isEquation, type Network, residualsOf } from './Network'
import { type Neighbours, neighboursOf } from './neighbours'
import { type Trial, trialOf, valueAfter } from './trial'

/** A statement that does not hold, and its finding. */
export interface Found {
  readonly statement: Statement
  readonly finding: Finding
}

export interface Case {
  readonly figures: Figures
  readonly network: Network
  readonly found: ReadonlyArray<Found>
}

interface Tried extends Case {
  readonly trial: Trial
  readonly neighbours: Neighbours
}

export interface Proposal {
  /** The same for the same changes. */
  readonly key: string
  readonly suspect: Suspect
  /** The findings that it explains, by their place in the list. */
  readonly explains: ReadonlyArray<number>
  /** The more telling, the larger. */
  readonly weight: number
}

/** In form order. */
const slipsOf = (figures: Figures, steps: Explanation): ReadonlyArray<Slip> =>
  [...steps]
    .sort((one, other) => one.position - other.position)
    .flatMap((step) => {
      const [from, next] = [step.position, step.position + 1]
      const [cells, readings] = [
        figures.plan.edition.cells.slice(from, next),
        figures.cells.slice(from, next),
      ]
      return readings.flatMap(({ value, state, place }) =>
        cells.map((cell) => ({ cell, state, place, from: value, to: valueAfter(figures, step) })),
      )
    })

const keyOf = (steps: Explanation): string => steps.map(({ position, by }) => `${position}:${by}`).join(' ')

const propose = (
  { figures, found, trial, neighbours }: Tried,
  steps: Explanation,
  confidence: Suspect['confidence'],
  verdicts: ReadonlyArray<Finding['verdict']>,
): Proposal => {
  const slips = slipsOf(figures, steps)
  const kind = kindOf(neighbours)(slips)
  return {
    key: keyOf(steps),
    suspect: {
      changes: slips.map(({ cell: { address }, from, to, place }) => ({ address, from, to, place })),
      kind,
      confidence,
    },
    explains: found.flatMap(({ statement, finding: { verdict } }, at) =>
      verdicts.includes(verdict) &&
      steps.some(({ position }) => statement.cells.includes(position)) &&
      trial.resolves(steps, statement)
        ? [at]
        : [],
    ),
    weight: 2 * strengthOf(kind) + (slips.some(({ cell }) => isTotal(cell)) ? 1 : 0),
  }
}

/** What is in every smallest explanation is likely. Two steps that no sum connects are two suspects. */
const ofExplanations =
  (given: Tried) =>
  (explanations: Explanations): ReadonlyArray<Proposal> => {
    const parts = explanations.flatMap((explanation) =>
      connected<Step>(equationsOf(given.network))(explanation).map((steps) => ({ steps, key: keyOf(steps) })),
    )
    return [...new Map(parts.map((part) => [part.key, part.steps]))].map(([key, steps]) => {
      const isInAll = parts.filter((part) => part.key === key).length === explanations.length
      return propose(given, steps, isInAll ? 'likely' : 'possible', ['broken'])
    })
  }

const isBoundBroken = ({ statement: { rule, test }, finding }: Found): boolean =>
  finding.verdict === 'broken' && rule.severity === 'error' && !isEquation(test)

/** What is proposed for two reasons is proposed once. */
const distinct = (proposals: ReadonlyArray<Proposal>): ReadonlyArray<Proposal> =>
  proposals.filter(({ key }, at) => proposals.findIndex((other) => other.key === key) === at)

export const proposalsOf = (asked: Case): ReadonlyArray<Proposal> => {
  const { figures, network, found } = asked
  const trial = trialOf(network, figures)
  const { allows } = trial
  const neighbours = neighboursOf(figures)
  const given = { ...asked, trial, neighbours }
  const residuals = residualsOf(network, figures.read)
  const impossible = found.flatMap(({ statement }) =>
    statement.test._tag === 'Count' ? statement.cells : [],
  )
  const { cells } = figures.plan.edition
  const bounds = {
    allows,
    impossible,
    read: figures.read,
    isRepeated: (positions: Positions) =>
      neighbours.areOfRepeatedRow(positions.flatMap((at) => cells[at] ?? [])),
  }
  const explained = explanationsOf(network, residuals, bounds).flatMap(ofExplanations(given))
  const completed = completionsOf(network, figures, allows).map(({ steps, isConfirmed }) =>
    propose(given, steps, isConfirmed ? 'likely' : 'possible', ['broken', 'undecided']),
  )
  const hunches = found
    .filter(isBoundBroken)
    .flatMap(({ statement }) => hunchesOn(figures)(statement).filter(allows))
    .map((steps) => propose(given, steps, 'possible', ['broken']))
  return distinct([...explained, ...completed, ...hunches])
}
