/**
 * The reports of a series by their years: one a year.
 */
import type { Judgement } from '../rules/DocumentRule'
import { broken, holds, type SeriesRule } from './judge'
import type { Volume } from './Volume'
import { flatMap } from '../lists/flatMap'
import { grouped } from '../lists/grouped'

const yearKnown = { id: 'series/year-known', severity: 'info' } as const satisfies SeriesRule
const oneReportAYear = { id: 'series/one-report-a-year', severity: 'warning' } as const satisfies SeriesRule

export const yearRules: ReadonlyArray<SeriesRule> = [yearKnown, oneReportAYear]

export interface Years {
  /** One volume a year, in their order. */
  readonly volumes: ReadonlyArray<Volume & { readonly year: number }>
  /** Reports without a year, and years with several reports. */
  readonly judgements: ReadonlyArray<Judgement>
}

const dateOf = ({ dossier: { report } }: Volume): string => report.publishedOn ?? report.signedOn ?? ''

/** The latest by its date, else the last that was given; there is one. */
const latest = <V extends Volume>(volumes: ReadonlyArray<V>): V =>
  volumes.reduce((best, volume) => (dateOf(volume) >= dateOf(best) ? volume : best))

const numbersOf = ({ dossier: { figures } }: Volume): string =>
  figures === null ? '' : figures.printed.join()

const judgeYear = (volumes: ReadonlyArray<Volume>, chosen: Volume): ReadonlyArray<Judgement> => {
  if (volumes.length < 2) return [holds(oneReportAYear)]
  const isOne = volumes.every((volume) => numbersOf(volume) === numbersOf(chosen))
  return [
    broken(oneReportAYear, chosen, {
      expected: 1,
      actual: volumes.length,
      ...(isOne ? { severity: 'info' } : {}),
    }),
  ]
}

export const byYear = (all: ReadonlyArray<Volume>): Years => {
  const dated = flatMap(all, (volume) => (volume.year === null ? [] : [{ ...volume, year: volume.year }]))
  const years = [...grouped(dated, ({ year }) => year).values()]
    .map((volumes) => ({ volumes, chosen: latest(volumes) }))
    .sort((a, b) => a.chosen.year - b.chosen.year)
  return {
    volumes: years.map(({ chosen }) => chosen),
    judgements: [
      ...all.map((volume) => (volume.year === null ? broken(yearKnown, volume, {}) : holds(yearKnown))),
      ...flatMap(years, ({ volumes, chosen }) => judgeYear(volumes, chosen)),
    ],
  }
}
