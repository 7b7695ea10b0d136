/** The reports of a series by their years. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { ParsedReport } from '../../src/report/ParsedReport'
import type { Report } from '../../src/report/Report'
import { seriesRules } from '../../src/series/seriesRules'
import { validateBodies, validateSeries } from '../../src/validateSeries'
import { findingsOf, ofYear, section, verdicts, withoutForm } from './ofYear'

property.prop([fc.array(fc.record({ year: fc.option(fc.integer()), at: fc.nat(99) }), { maxLength: 5 })])(
  'any reports at all',
  (given) => {
    const reports = given.map(({ year, at }) => ofYear(year, { 'requests.received.total': at }))
    const { checks, counts } = validateSeries(reports)
    expect(counts.holds + counts.broken + counts.undecided + counts.notApplicable).toBe(checks.length)
  },
)

test('a report without a year is left out, and named', () => {
  const { checks, findings } = validateSeries([ofYear(null), ofYear(2021)])
  expect(findings).toMatchObject([
    { rule: 'series/year-known', verdict: 'broken', severity: 'info', report: 0 },
  ])
  expect(findings[0]).not.toHaveProperty('year')
  expect(checks.map(({ rule, verdict }) => [rule, verdict])).toEqual([
    ['series/year-known', 'broken'],
    ['series/year-known', 'holds'],
    ['series/one-report-a-year', 'holds'],
  ])
})

describe('several reports of one year', () => {
  type Dates = Partial<Pick<Report, 'publishedOn' | 'signedOn'>>

  /** The index of the one that the next year is compared with: each carries its index forward. */
  const taken = (...dates: ReadonlyArray<Dates>): unknown => {
    const reports = dates.map((said, i) => ofYear(2022, { 'requests.carriedForward.total': i + 1 }, said))
    const [finding] = findingsOf('series/carried-over', [
      ...reports,
      ofYear(2023, { 'requests.carriedOver.total': 9 }),
    ])
    return Number(finding?.expected) - 1
  }

  test.each<[what: string, dates: ReadonlyArray<Dates>, index: number]>([
    ['the one published last', [{ publishedOn: '2023-02-01' }, { publishedOn: '2023-01-20' }], 0],
    ['wherever it is given', [{ publishedOn: '2023-01-20' }, { publishedOn: '2023-02-01' }], 1],
    ['else the one signed last', [{ signedOn: '2023-02-01' }, { signedOn: '2023-01-20' }], 0],
    ['else the one given last', [{}, {}, {}], 2],
    ['also of one day', [{ publishedOn: '2023-01-20' }, { publishedOn: '2023-01-20' }], 1],
    ['one with a date before those without', [{ signedOn: '2023-01-20' }, {}], 0],
  ])('%s', (_, dates, index) => {
    expect(taken(...dates)).toBe(index)
  })

  const received = (total: number): ParsedReport => ofYear(2022, { 'requests.received.total': total })

  test.each<[what: string, reports: ReadonlyArray<ParsedReport>, severity: string]>([
    ['that say the same', [received(3), received(3)], 'info'],
    ['that say different things', [received(3), received(4)], 'warning'],
    ['of which one says something else', [received(3), received(4), received(4)], 'warning'],
    ['in words', [withoutForm(2022), withoutForm(2022)], 'info'],
    ['in words and in numbers', [withoutForm(2022), received(0)], 'warning'],
  ])('%s', (_, reports, severity) => {
    expect(findingsOf('series/one-report-a-year', reports)).toMatchObject([
      { verdict: 'broken', severity, year: 2022, expected: 1, actual: reports.length },
    ])
    expect(verdicts('series/one-report-a-year', reports)).toEqual(['broken'])
  })
})

test('every rule that is asked has an entry', () => {
  const said = section('overview', `收到申请22件，较上年下降29%。${'本机关认真办理每一件申请，'.repeat(9)}`)
  const numbers = {
    'requests.received.total': 22,
    'requests.received.naturalPerson': 5,
    'requests.received.enterprise': 6,
    'requests.received.otherOrganization': 7,
    'requests.received.researchInstitution': 4,
  } as const
  const { checks } = validateSeries([ofYear(2021, numbers, said), ofYear(2022, numbers, said)])
  const bodies = validateBodies(ofYear(2021), [ofYear(2021)])
  expect(new Set([...checks, ...bodies.checks].map(({ rule }) => rule))).toEqual(
    new Set(seriesRules.map(({ id }) => id)),
  )
})
