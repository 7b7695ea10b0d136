/**
 * What must hold between the reports of one authority, year after year; and between a body and its parts.
 *
 * @since 0.1.0
 */
import type { ParsedReport } from './report/ParsedReport'
import type { Report } from './report/Report'
import type { Judgement } from './rules/DocumentRule'
import { type ValidateOptions, type Validation, validationOf } from './rules/Validation'
import { judgeBodies } from './series/bodies'
import { chainRules, judgeChain } from './series/chain'
import { judgeChange } from './series/change'
import { notApplicable } from './series/judge'
import { judgeRepetition } from './series/repeated'
import { volumeOf } from './series/Volume'
import { byYear, type Years } from './series/years'

const validation = (judgements: ReadonlyArray<Judgement>): Validation =>
  validationOf({
    checks: judgements.map(({ check }) => check),
    findings: judgements.flatMap(({ finding }) => finding ?? []),
  })

/** Between two years nothing is checked where the year between them is missing. */
const judgeYear = (
  volume: Years['volumes'][number],
  at: number,
  all: Years['volumes'],
): ReadonlyArray<Judgement> => {
  const last = all[at - 1]
  if (last === undefined) return []
  return volume.year === last.year + 1
    ? [...judgeChain(last, volume), ...judgeChange(last, volume), ...judgeRepetition(last, volume)]
    : chainRules.map((rule) => notApplicable(rule, 'year-missing'))
}

/**
 * Checks the reports of one authority against each other, in whatever order they are given. A finding
 * and its terms say which report they speak of: `report` is its index in the list, `year` its year.
 *
 * Of several reports of one year the one published last is taken, and a finding says so. Where a year is
 * missing, what it would hand on is not applicable.
 *
 * @example
 * import { validateSeries } from 'ogi-report'
 *
 * validateSeries([]).counts // => { holds: 0, broken: 0, undecided: 0, notApplicable: 0 }
 */
export const validateSeries = (
  reports: ReadonlyArray<ParsedReport | Report>,
  options: ValidateOptions = {},
): Validation => {
  const { volumes, judgements } = byYear(reports.map(volumeOf(options.blankMeansZero ?? 'auto')))
  return validation([...judgements, ...volumes.flatMap(judgeYear)])
}

/**
 * Checks the report of a body against all the reports that it should sum up: that of its own office and
 * those of the bodies below it, of one year. In the findings, `report` 0 is the whole, 1 the first part.
 *
 * @example
 * import { validateBodies } from 'ogi-report'
 *
 * const stated = { authority: '青石县', year: 2023, period: null, publishedOn: null, signedOn: null, sections: [] }
 * const county = { form: null, proactive: {}, requests: {}, disputes: {}, title: null, ...stated } as const
 * validateBodies(county, []).counts.broken // => 0
 */
export const validateBodies = (
  whole: ParsedReport | Report,
  parts: ReadonlyArray<ParsedReport | Report>,
  options: ValidateOptions = {},
): Validation => {
  const volume = volumeOf(options.blankMeansZero ?? 'auto')
  return validation(
    judgeBodies(
      volume(whole, 0),
      parts.map((part, i) => volume(part, i + 1)),
    ),
  )
}
