/**
 * The report of a body against the reports that it sums up: its own office's and those of the bodies below it.
 */
import type { Judgement } from '../rules/DocumentRule'
import { judgeLink, type Link, type SeriesRule } from './judge'
import { entryAt, type Volume } from './Volume'
import { flatMap } from '../lists/flatMap'

const bodiesSum = { id: 'bodies/sum', severity: 'info' } as const satisfies SeriesRule

export const bodyRules: ReadonlyArray<SeriesRule> = [bodiesSum]

/** Per cell of the whole. An amount whose unit is left to the report is no matter of adding up. */
export const judgeBodies = (whole: Volume, parts: ReadonlyArray<Volume>): ReadonlyArray<Judgement> =>
  flatMap(
    flatMap(whole.dossier.figures?.plan.edition.lines ?? [], ({ cells }) => cells).filter(
      ({ column }) => column.amount !== true || column.unit !== undefined,
    ),
    ({ address }): ReadonlyArray<Link> => {
      const actual = entryAt(whole)(address)
      const expected = parts.map((part) => entryAt(part)(address)).filter((entry) => entry !== null)
      return actual === null || expected.length < parts.length || parts.length === 0
        ? []
        : [{ actual, operator: '=', expected }]
    },
  ).map(judgeLink(bodiesSum, whole))
