/** Words and numbers taken over from the year before. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { resemblance } from '../../src/series/repeated'
import type { Entries } from '../rules/reports'
import { findingsOf, ofYear, section, verdicts } from './ofYear'

describe('resemblance', () => {
  const text = fc.string({
    unit: fc.constantFrom('公', '开', '信', '息', '申', '请', '管', '理'),
    maxLength: 60,
  })

  property.prop([text, text])('is symmetric, and between 0 and 1', (one, other) => {
    const share = resemblance(one, other)
    expect(share).toBe(resemblance(other, one))
    expect(share).toBeGreaterThanOrEqual(0)
    expect(share).toBeLessThanOrEqual(1)
  })

  property.prop([text.filter(({ length }) => length >= 5)])('of a text with itself is 1', (one) => {
    expect(resemblance(one, one)).toBe(1)
  })

  test.each([
    ['公开信息申请', '公开信息申诉', 1 / 3],
    ['公开信息申请', '申请公开信息', 0],
    ['公开信息', '公开信息', 0],
    ['2022年，公开 信息120条', '2023年,公开信息98条', 1],
    ['OGI公开', 'OGI公布', 0],
  ])('of %s and %s', (one, other, share) => {
    expect(resemblance(one, other)).toBe(share)
  })

  const long = Array.from({ length: 200_000 }, (_, i) =>
    String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
  ).join('')

  test('of long texts is that of their beginnings', () => {
    expect(resemblance(long, `${long.slice(0, 20_000)}${'其他'.repeat(20_000)}`)).toBe(1)
  })

  test('takes time in proportion to the text, and no more than for its beginning', () => {
    const start = performance.now()
    resemblance(long, long)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('a text that is that of last year', () => {
  /** So many different characters. */
  const written = (length: number, from = 0): string =>
    Array.from({ length }, (_, i) => String.fromCodePoint(0x4e00 + from + i)).join('')

  const said = (kind: 'overview' | 'problems' | 'requests' | 'other', before: string, now: string) =>
    verdicts('series/text-repeated', [
      ofYear(2022, {}, section(kind, before)),
      ofYear(2023, {}, section(kind, now)),
    ])

  test.each<[what: string, before: string, now: string, verdicts: ReadonlyArray<string>]>([
    ['the same', written(80), written(80), ['broken']],
    ['another', written(80), written(80, 500), ['holds']],
    ['nine tenths of it', written(94), written(85), ['broken']],
    ['a little less', written(95), written(85), ['holds']],
    ['a formula, which anybody repeats', written(79), written(79), []],
    ['a formula that was a text', written(200), written(79), []],
  ])('%s', (_, before, now, verdict) => {
    for (const kind of ['overview', 'problems'] as const) expect(said(kind, before, now)).toEqual(verdict)
    for (const kind of ['requests', 'other'] as const) expect(said(kind, before, now)).toEqual([])
  })

  test('is told with the section, and how much of it', () => {
    const sections = section('problems', written(85)).sections.map((one) => ({
      ...one,
      number: null,
      place: { start: 12, end: 97 },
    }))
    const reports = [ofYear(2022, {}, section('problems', written(94))), { ...ofYear(2023), sections }]
    expect(findingsOf('series/text-repeated', reports)).toMatchObject([
      { severity: 'warning', report: 1, topics: ['problems'], actual: 90, place: { start: 12, end: 97 } },
    ])
  })

  test('needs a text of both years', () => {
    const text = section('overview', written(80))
    expect(verdicts('series/text-repeated', [ofYear(2022, {}, text), ofYear(2023)])).toEqual([])
    expect(verdicts('series/text-repeated', [ofYear(2022), ofYear(2023, {}, text)])).toEqual([])
  })
})

describe('a table that is that of last year', () => {
  const several: Entries = {
    'requests.received.naturalPerson': 12,
    'requests.received.enterprise': 3,
    'requests.outcomes.granted.naturalPerson': 12,
    'requests.outcomes.granted.enterprise': 3,
  }

  const said = (before: Entries, now: Entries): ReadonlyArray<string> =>
    verdicts('series/table-repeated', [ofYear(2022, before), ofYear(2023, now)])

  test('is found, with the numbers that it repeats', () => {
    const absent = { ...several, 'requests.outcomes.otherHandling.other.total': 'absent' } as const
    const rows = (entries: Entries) => [ofYear(2022, entries), ofYear(2023, entries)]
    const [all] = findingsOf('series/table-repeated', rows(several))
    expect(all).toMatchObject({ verdict: 'broken', severity: 'warning', report: 1 })
    // Also where neither has a row that the form may have.
    const [fewer] = findingsOf('series/table-repeated', rows(absent))
    expect(fewer?.actual).toBe(Number(all?.actual) - 1)
  })

  test('is that of requests, whatever the others say', () => {
    expect(
      said({ ...several, 'proactive.fees.amount': 3 }, { ...several, 'proactive.fees.amount': 4 }),
    ).toEqual(['broken'])
  })

  test('is none where one number differs', () => {
    expect(said(several, { ...several, 'requests.carriedForward.total': 1 })).toEqual(['holds'])
    expect(said(several, { ...several, 'requests.carriedForward.total': 'absent' })).toEqual(['holds'])
  })

  test('is none where one request a year was granted', () => {
    const one: Entries = {
      'requests.received.naturalPerson': 1,
      'requests.received.total': 1,
      'requests.outcomes.granted.naturalPerson': 1,
      'requests.outcomes.granted.total': 1,
      'requests.outcomes.total.naturalPerson': 1,
      'requests.outcomes.total.total': 1,
    }
    expect(said(one, one)).toEqual([])
  })

  test('is not asked of two forms', () => {
    expect(verdicts('series/table-repeated', [ofYear(2020, several), ofYear(2021, several)])).toEqual([])
  })
})
