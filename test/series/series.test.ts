import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/report/Finding'
import type { ParsedReport } from '../../src/report/ParsedReport'
import type { Report } from '../../src/report/Report'
import { resemblance } from '../../src/series/repeated'
import { tabulate } from '../../src/series/tabulate'
import { validateBodies, validateSeries } from '../../src/validateSeries'
import { type Entries, reportOf } from '../rules/reports'

const formOf = (year: number): '2019' | '2021' => (year < 2021 ? '2019' : '2021')

const ofYear = (year: number | null, entries: Entries = {}, said: Partial<Report> = {}): ParsedReport => {
  const parsed = reportOf(formOf(year ?? 2021), entries)
  return { ...parsed, report: { ...parsed.report, year, ...said } as Report }
}

const columns = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
] as const

/** Years of one authority in which each hands on what the next takes over. */
const rightSeries = fc
  .record({
    from: fc.integer({ min: 2019, max: 2024 }),
    carried: fc.array(fc.nat(9), { minLength: 2, maxLength: 6 }),
    received: fc.nat(9),
  })
  .map(({ from, carried, received }) =>
    carried.map((forward, i) =>
      ofYear(from + i, {
        'requests.received.total': received,
        'requests.carriedOver.total': carried[i - 1] ?? 0,
        'requests.carriedForward.total': forward,
      }),
    ),
  )

const facts = ({ rule, verdict, year, report, expected, actual }: Finding) => ({
  rule,
  verdict,
  year,
  report,
  expected,
  actual,
})

describe('years', () => {
  property.prop([rightSeries])('what is handed on is found again', (reports) => {
    const { findings, checks, counts } = validateSeries(reports)
    expect(findings).toEqual([])
    expect(counts.holds + counts.notApplicable).toBe(checks.length)
  })

  property.prop([
    rightSeries.chain((reports) => fc.shuffledSubarray(reports, { minLength: reports.length })),
  ])('in whatever order they are given', (reports) => {
    expect(validateSeries(reports).findings).toEqual([])
  })

  property.prop([rightSeries, fc.nat(), fc.integer({ min: 1, max: 9 })])(
    'a number that is not handed on is found, with both reports',
    (reports, at, by) => {
      const index = 1 + (at % (reports.length - 1))
      const changed = reports[index]!
      const cells = changed.cells.map((cell) =>
        cell.address === 'requests.carriedOver.total' ? { ...cell, value: (cell.value ?? 0) + by } : cell,
      )
      const { findings } = validateSeries(
        reports.map((report, i) => (i === index ? { ...changed, cells } : report)),
      )
      expect(findings).toMatchObject([{ rule: 'series/carried-over', report: index, difference: by }])
      expect(findings[0]?.terms.map(({ report }) => report)).toEqual([index, index - 1])
    },
  )

  test('across the change of form, in every column', () => {
    const { checks } = validateSeries([ofYear(2020), ofYear(2021)])
    const carried = checks.filter(({ rule }) => rule === 'series/carried-over')
    expect(carried.map(({ subject }) => subject)).toEqual(
      columns.map((column) => `requests.carriedOver.${column}`),
    )
    expect(checks.filter(({ verdict }) => verdict === 'not-applicable').map(({ rule }) => rule)).toEqual([
      'series/items-last-year',
      'series/documents-in-force',
      'series/documents-disclosed',
      'series/pending-disputes',
    ])
  })

  test('a year that is missing leaves nothing to compare', () => {
    const { checks, findings } = validateSeries([
      ofYear(2019, { 'requests.carriedForward.total': 3 }),
      ofYear(2021),
    ])
    expect(findings).toEqual([])
    expect(new Set(checks.map(({ reason }) => reason))).toEqual(new Set([undefined, 'year-missing']))
  })

  test('a table that is not there is told once', () => {
    const absent = reportOf('2021', {}, { otherwise: 'absent' })
    const { findings } = validateSeries([
      ofYear(2021),
      { ...absent, report: { ...absent.report, year: 2022 } },
    ])
    expect(findings.filter(({ rule }) => rule === 'series/carried-over')).toMatchObject([
      { verdict: 'undecided', severity: 'info', subject: 'requests.carriedOver.total' },
    ])
  })

  test('two reports of a year: the one published last', () => {
    const early = ofYear(2022, { 'requests.carriedForward.total': 1 }, { publishedOn: '2023-02-01' })
    const late = ofYear(2022, { 'requests.carriedForward.total': 2 }, { publishedOn: '2023-01-20' })
    const { findings } = validateSeries([early, late, ofYear(2023, { 'requests.carriedOver.total': 1 })])
    expect(findings.map(facts)).toEqual([
      { rule: 'series/one-report-a-year', verdict: 'broken', year: 2022, report: 0, expected: 1, actual: 2 },
    ])
  })

  test('a report without a year is left out, and named', () => {
    expect(validateSeries([ofYear(null)]).findings).toMatchObject([
      { rule: 'series/year-known', severity: 'info', report: 0 },
    ])
  })

  test('blanks that stand for zeros are zeros here too', () => {
    const sparse = reportOf('2021', { 'requests.received.total': 3 }, { otherwise: 'blank' })
    const next = { ...sparse, report: { ...sparse.report, year: 2022 } }
    expect(validateSeries([ofYear(2021), next], { blankMeansZero: 'always' }).findings).toEqual([])
    expect(
      validateSeries([ofYear(2021), next], { blankMeansZero: 'never' }).counts.undecided,
    ).toBeGreaterThan(0)
  })

  property.prop([fc.array(fc.record({ year: fc.option(fc.integer()), at: fc.nat(99) }), { maxLength: 5 })])(
    'any reports at all',
    (given) => {
      const reports = given.map(({ year, at }) => ofYear(year, { 'requests.received.total': at }))
      const { checks, counts } = validateSeries(reports)
      expect(counts.holds + counts.broken + counts.undecided + counts.notApplicable).toBe(checks.length)
    },
  )
})

describe('changes that the text states', () => {
  const said = (text: string): ReadonlyArray<string> => {
    const sections = [{ kind: 'overview', heading: '一、总体情况', text }] as const
    return validateSeries([
      ofYear(2022, { 'requests.received.total': 31, 'requests.carriedForward.total': 0 }),
      ofYear(2023, { 'requests.received.total': 22 }, { sections }),
    ]).checks.flatMap(({ rule, verdict }) => (rule === 'series/ratio-recomputes' ? [verdict] : []))
  }

  test.each<[text: string, verdicts: ReadonlyArray<string>]>([
    ['全年收到政府信息公开申请22件，比2022年（31件）下降29%。', ['holds']],
    ['全年收到政府信息公开申请22件，同比下降29.03%。', ['holds']],
    ['全年收到政府信息公开申请22件，较上年减少了29%。', ['holds']],
    ['全年收到政府信息公开申请22件，较上年增长29%。', ['broken']],
    ['全年收到政府信息公开申请22件，较上年下降41%。', ['broken']],
    ['全县收到政府信息公开申请220件，较上年下降41%。', []],
    ['全年收到申请22件。网站访问量同比增长41%。', []],
    ['全年收到申请22件，按期答复率100%。', []],
  ])('%s', (text, verdicts) => {
    expect(said(text)).toEqual(verdicts)
  })
})

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

  test('is blind to years, numbers and spaces', () => {
    expect(resemblance('2022年，公开 信息120条', '2023年,公开信息98条')).toBe(1)
  })

  test('takes time in proportion to the text, and no more than for its beginning', () => {
    const long = Array.from({ length: 200_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
    ).join('')
    const start = performance.now()
    resemblance(long, long)
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('a table that is that of last year', () => {
  const twice = (entries: Entries) => [ofYear(2022, entries), ofYear(2023, entries)]
  const repeated = (entries: Entries): ReadonlyArray<string> =>
    validateSeries(twice(entries))
      .findings.map(({ rule }) => rule)
      .filter((rule) => rule === 'series/table-repeated')

  const several: Entries = {
    'requests.received.naturalPerson': 12,
    'requests.received.enterprise': 3,
    'requests.outcomes.granted.naturalPerson': 12,
    'requests.outcomes.granted.enterprise': 3,
  }

  test('is found, also where neither has a row that the form may have', () => {
    expect(repeated(several)).toEqual(['series/table-repeated'])
    expect(repeated({ ...several, 'requests.outcomes.otherHandling.other.total': 'absent' })).toEqual([
      'series/table-repeated',
    ])
  })

  test('is none where one request a year was granted', () => {
    expect(
      repeated({
        'requests.received.naturalPerson': 1,
        'requests.received.total': 1,
        'requests.outcomes.granted.naturalPerson': 1,
        'requests.outcomes.granted.total': 1,
        'requests.outcomes.total.naturalPerson': 1,
        'requests.outcomes.total.total': 1,
      }),
    ).toEqual([])
  })
})

describe('a body and its parts', () => {
  const total = (value: number): ParsedReport => ofYear(2023, { 'requests.received.total': value })

  property.prop([fc.array(fc.nat(99), { minLength: 1, maxLength: 5 }), fc.nat(3)])(
    'the whole is the sum of its parts, or the difference is told',
    (parts, by) => {
      const sum = parts.reduce((sofar, part) => sofar + part, 0)
      const { findings } = validateBodies(total(sum + by), parts.map(total))
      expect(
        findings.map(({ subject, difference, severity }) => ({ subject, difference, severity })),
      ).toEqual(by === 0 ? [] : [{ subject: 'requests.received.total', difference: by, severity: 'info' }])
    },
  )

  test('without parts nothing is said', () => {
    expect(validateBodies(total(3), []).checks).toEqual([])
  })
})

test('a series at a glance', () => {
  const { years, rows } = tabulate([
    ofYear(2022, {
      'requests.received.total': 8,
      'requests.outcomes.granted.total': 3,
      'requests.outcomes.partiallyGranted.total': 1,
      'requests.outcomes.total.total': 6,
      'disputes.suitAfterReconsideration.total': 2,
    }),
    ofYear(2021),
  ])
  expect(years).toEqual([2021, 2022])
  expect(Object.fromEntries(rows.map(({ key, values }) => [key, values]))).toEqual({
    received: [0, 8],
    carriedOver: [0, 0],
    outcomes: [0, 6],
    carriedForward: [0, 0],
    grantedShare: [null, 66.7],
    reconsiderations: [0, 0],
    suits: [0, 2],
  })
})
