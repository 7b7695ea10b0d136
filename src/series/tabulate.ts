/**
 * A series at a glance: a column a year, a row a figure.
 */
import type { ParsedReport } from '../report/ParsedReport'
import type { Report } from '../report/Report'
import { numberAt, type Volume, volumeOf } from './Volume'
import { byYear } from './years'

const figureKeys = [
  'received',
  'carriedOver',
  'outcomes',
  'carriedForward',
  'grantedShare',
  'reconsiderations',
  'suits',
] as const

export type FigureKey = (typeof figureKeys)[number]

export interface Table {
  readonly years: ReadonlyArray<number>
  /** A number a year, null where it is not known; `grantedShare` is in percent of the outcomes. */
  readonly rows: ReadonlyArray<{ readonly key: FigureKey; readonly values: ReadonlyArray<number | null> }>
}

const figuresIn = (volume: Volume): Readonly<Record<FigureKey, number>> => {
  const number = numberAt(volume)
  const outcomes = number('requests.outcomes.total.total')
  const granted =
    number('requests.outcomes.granted.total') + number('requests.outcomes.partiallyGranted.total')
  return {
    received: number('requests.received.total'),
    carriedOver: number('requests.carriedOver.total'),
    outcomes,
    carriedForward: number('requests.carriedForward.total'),
    grantedShare: outcomes === 0 ? NaN : Number(((granted / outcomes) * 100).toFixed(1)),
    reconsiderations: number('disputes.reconsideration.total'),
    suits: number('disputes.directSuit.total') + number('disputes.suitAfterReconsideration.total'),
  }
}

/** The table of the reports of one authority; of several of one year, of the one published last. */
export const tabulate = (reports: ReadonlyArray<ParsedReport | Report>): Table => {
  const { volumes } = byYear(reports.map(volumeOf('auto')))
  const figures = volumes.map(figuresIn)
  return {
    years: volumes.map(({ year }) => year),
    rows: figureKeys.map((key) => ({
      key,
      values: figures.map((found) => (Number.isNaN(found[key]) ? null : found[key])),
    })),
  }
}
