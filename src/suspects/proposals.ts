/**
 * Everything that may be behind the findings of one report, each with the findings that it explains.
 */
import type { FormCell } from '../forms/lines'
import type { Finding, Suspect } from '../report/Finding'
import type { Positions } from '../rules/Edition'
import type { Figures } from '../rules/Figures'
import type { Statement } from '../rules/Plan'
import { completionsOf } from './completions'
import type { Cause, Explanation, Explanations } from './Explanation'
import { explanationsOf } from './explanations'
import { hunchesOn } from './hunches'
import { isTotal, kindOf, type Slip, strengthOf } from './kinds'
import { isEquation, type Network, residualsOf } from './Network'
import { type Neighbours, neighboursOf } from './neighbours'
import { type Trial, trialOf, valueAfter } from './trial'
import { flatMap, mapDefined } from '../lists/flatMap'

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
  flatMap(
    [...steps].sort((one, other) => one.position - other.position),
    (step) => {
      const [from, next] = [step.position, step.position + 1]
      const [cells, readings] = [
        figures.plan.edition.cells.slice(from, next),
        figures.cells.slice(from, next),
      ]
      return flatMap(readings, ({ value, state, place }) =>
        cells.map((cell) => ({ cell, state, place, from: value, to: valueAfter(figures, step) })),
      )
    },
  )

const keyOf = (steps: Explanation): string => steps.map(({ position, by }) => `${position}:${by}`).join(' ')

const propose = (
  { figures, found, trial, neighbours }: Tried,
  { steps, sign }: Cause,
  confidence: Suspect['confidence'],
): Proposal => {
  const slips = slipsOf(figures, steps)
  const kind = sign ?? kindOf(neighbours)(slips)
  const changed = steps.map(({ position }) => position)
  const filled = changed.filter((position) => Number.isNaN(Number(figures.read[position])))
  /** What is broken is explained by a change of its cells, what cannot be checked by a number for one of them. */
  const mayExplain = ({ statement: { cells }, finding: { verdict } }: Found): boolean =>
    (verdict === 'broken' ? changed : filled).some((position) => cells.includes(position))
  return {
    key: keyOf(steps),
    suspect: {
      changes: slips.map(({ cell: { address }, from, to, place }) => ({ address, from, to, place })),
      kind,
      confidence,
    },
    explains: flatMap(found, (one, at) =>
      mayExplain(one) && trial.resolves(steps, one.statement) ? [at] : [],
    ),
    weight: 2 * strengthOf(kind) + (slips.some(({ cell }) => isTotal(cell)) ? 1 : 0),
  }
}

/** What is in every smallest explanation is likely. */
const ofExplanations =
  (given: Tried) =>
  (explanations: Explanations): ReadonlyArray<Proposal> => {
    const causes = explanations.flat().map((cause) => ({ cause, key: keyOf(cause.steps) }))
    return [...new Map(causes.map((one) => [one.key, one.cause]))].map(([key, cause]) => {
      const isInAll = causes.filter((one) => one.key === key).length === explanations.length
      return propose(given, cause, isInAll ? 'likely' : 'possible')
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
  const impossible = flatMap(found, ({ statement }) =>
    statement.test._tag === 'Count' ? statement.cells : [],
  )
  const { cells } = figures.plan.edition
  const cellsAt = (positions: Positions): ReadonlyArray<FormCell> => mapDefined(positions, (at) => cells[at])
  const bounds = {
    allows,
    impossible,
    read: figures.read,
    isRepeated: (positions: Positions) => neighbours.areOfRepeatedRow(cellsAt(positions)),
    isTotal: (position: number) => cellsAt([position]).some(isTotal),
  }
  const explained = flatMap(explanationsOf(network, residuals, bounds), ofExplanations(given))
  const completed = completionsOf(network, figures, allows).map(({ steps, isConfirmed }) =>
    propose(given, { steps, sign: null }, isConfirmed ? 'likely' : 'possible'),
  )
  const hunches = flatMap(found.filter(isBoundBroken), ({ statement }) =>
    hunchesOn(figures)(statement).filter(allows),
  ).map((steps) => propose(given, { steps, sign: null }, 'possible'))
  return distinct([...explained, ...completed, ...hunches])
}
