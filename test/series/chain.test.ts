/** What one year hands to the next. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { CheckRuleId } from '../../src/report/RuleId'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { validateSeries } from '../../src/validateSeries'
import { applicants, type Entries } from '../rules/reports'
import { findingsOf, ofYear, section, verdicts, withoutForm } from './ofYear'

describe('laws', () => {
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
      expect(findings).toMatchObject([
        { rule: 'series/carried-over', verdict: 'broken', severity: 'error', report: index, difference: by },
      ])
      expect(findings[0]?.terms.map(({ report }) => report)).toEqual([index, index - 1])
      expect(findings[0]?.place).toEqual(findings[0]?.terms[0]?.place)
    },
  )
})

test.each<[rule: CheckRuleId, from: number, subjects: ReadonlyArray<string>]>([
  ['series/carried-over', 2019, applicants.map((column) => `requests.carriedOver.${column}`)],
  ['series/carried-over', 2020, applicants.map((column) => `requests.carriedOver.${column}`)],
  ['series/carried-over', 2021, applicants.map((column) => `requests.carriedOver.${column}`)],
  [
    'series/items-last-year',
    2019,
    ['licensing', 'otherServices', 'penalties', 'coercion', 'fees'].map(
      (row) => `proactive.${row}.itemsLastYear`,
    ),
  ],
  [
    'series/documents-disclosed',
    2019,
    ['governmentRules', 'normativeDocuments'].map((row) => `proactive.${row}.totalDisclosed`),
  ],
  [
    'series/documents-in-force',
    2021,
    ['governmentRules', 'normativeDocuments'].map((row) => `proactive.${row}.inForce`),
  ],
])('%s from %s on is asked of each cell', (rule, from, subjects) => {
  const { checks } = validateSeries([ofYear(from), ofYear(from + 1)])
  expect(checks.filter((check) => check.rule === rule)).toStrictEqual(
    subjects.map((subject) => ({ rule, subject, verdict: 'holds' })),
  )
})

test('what the form of last year does not have is not applicable', () => {
  const { checks } = validateSeries([ofYear(2020), ofYear(2021)])
  expect(checks.filter(({ verdict }) => verdict === 'not-applicable')).toStrictEqual(
    [
      'series/items-last-year',
      'series/documents-in-force',
      'series/documents-disclosed',
      'series/pending-disputes',
    ].map((rule) => ({ rule, subject: null, verdict: 'not-applicable' })),
  )
  for (const reports of [
    [withoutForm(2019), ofYear(2020)],
    [ofYear(2019), withoutForm(2020)],
  ])
    expect(verdicts('series/carried-over', reports)).toEqual(['not-applicable'])
})

/** The cases of last year are counted again, says the section on disputes. */
const again = section('disputes', '行政复议总数含上年度结转1件。')

describe('a number, and what the year before makes it', () => {
  test.each<[rule: CheckRuleId, from: number, last: Entries, now: Entries, expected: number | null]>([
    [
      'series/items-last-year',
      2019,
      { 'proactive.licensing.itemsLastYear': 12, 'proactive.licensing.itemsChange': -2 },
      { 'proactive.licensing.itemsLastYear': 10 },
      null,
    ],
    [
      'series/items-last-year',
      2019,
      { 'proactive.licensing.itemsLastYear': 12, 'proactive.licensing.itemsChange': -2 },
      { 'proactive.licensing.itemsLastYear': 12 },
      10,
    ],
    [
      'series/documents-in-force',
      2021,
      { 'proactive.normativeDocuments.inForce': 12 },
      {
        'proactive.normativeDocuments.issued': 3,
        'proactive.normativeDocuments.repealed': 1,
        'proactive.normativeDocuments.inForce': 14,
      },
      null,
    ],
    [
      'series/documents-in-force',
      2021,
      { 'proactive.normativeDocuments.inForce': 12 },
      {
        'proactive.normativeDocuments.issued': 3,
        'proactive.normativeDocuments.repealed': 1,
        'proactive.normativeDocuments.inForce': 16,
      },
      14,
    ],
    [
      'series/documents-disclosed',
      2019,
      { 'proactive.normativeDocuments.totalDisclosed': 12 },
      { 'proactive.normativeDocuments.totalDisclosed': 12 },
      null,
    ],
    [
      'series/documents-disclosed',
      2019,
      { 'proactive.normativeDocuments.totalDisclosed': 12 },
      { 'proactive.normativeDocuments.totalDisclosed': 15 },
      null,
    ],
    [
      'series/documents-disclosed',
      2019,
      { 'proactive.normativeDocuments.totalDisclosed': 12 },
      { 'proactive.normativeDocuments.totalDisclosed': 11 },
      12,
    ],
    [
      'series/pending-disputes',
      2021,
      { 'disputes.reconsideration.pending': 2, 'disputes.directSuit.pending': 1 },
      { 'disputes.reconsideration.total': 2, 'disputes.directSuit.total': 4 },
      null,
    ],
    [
      'series/pending-disputes',
      2021,
      { 'disputes.reconsideration.pending': 2, 'disputes.directSuit.pending': 1 },
      { 'disputes.reconsideration.total': 1, 'disputes.directSuit.total': 4 },
      2,
    ],
  ])('%s from %s on: %o, %o', (rule, from, last, now, expected) => {
    const reports = [ofYear(from, last), ofYear(from + 1, now, again)]
    expect(verdicts(rule, reports)).toContain('holds')
    const found = findingsOf(rule, reports)
    expect(found.map((finding) => finding.expected)).toEqual(expected === null ? [] : [expected])
    for (const { verdict, difference, actual } of found) {
      expect(verdict).toBe('broken')
      expect(difference).toBe(Number(actual) - Number(expected))
    }
  })

  test('amounts are added up without binary fractions', () => {
    const fees = (last: number): Entries => ({ 'proactive.licensing.itemsLastYear': last })
    const before = { 'proactive.licensing.itemsLastYear': 0.1, 'proactive.licensing.itemsChange': 0.2 }
    expect(findingsOf('series/items-last-year', [ofYear(2019, before), ofYear(2020, fees(0.3))])).toEqual([])
  })
})

describe('disputes of last year are counted again where a note says so', () => {
  const isAsked = (said: ParsedReport['report']['sections']): boolean =>
    verdicts('series/pending-disputes', [ofYear(2021), ofYear(2022, {}, { sections: said })]).includes(
      'holds',
    )

  test.each([
    ['行政复议含上年结转1件。', true],
    ['行政复议总数包括上一年度未审结、结转的1件。', true],
    ['行政复议含上年度审理中尚未了结而结转的1件。', false],
    ['行政复议9件，上年结转1件不在其中。', false],
    ['', false],
  ])('%s', (text, is) => {
    expect(isAsked(section('disputes', text).sections)).toBe(is)
  })

  test('in the section that tells of them', () => {
    expect(isAsked(section('requests', '办结的申请含上年结转1件。').sections)).toBe(false)
  })
})

describe('where a number is not known', () => {
  test('of one cell, the check of that cell is undecided', () => {
    const reports = [
      ofYear(2021, { 'requests.carriedForward.enterprise': 'absent' }),
      ofYear(2022, { 'requests.carriedOver.enterprise': 3 }),
    ]
    expect(verdicts('series/carried-over', reports)).toEqual([
      'holds',
      'undecided',
      'holds',
      'holds',
      'holds',
      'holds',
      'holds',
    ])
    expect(findingsOf('series/carried-over', reports)).toMatchObject([
      {
        verdict: 'undecided',
        severity: 'info',
        subject: 'requests.carriedOver.enterprise',
        expected: null,
        actual: 3,
        difference: null,
      },
    ])
  })

  test('of a whole table, it is told once, of the total', () => {
    const reports = [ofYear(2021), ofYear(2022, {}, {}, { otherwise: 'absent' })]
    expect(findingsOf('series/carried-over', reports)).toMatchObject([
      {
        verdict: 'undecided',
        severity: 'info',
        subject: 'requests.carriedOver.total',
        expected: 0,
        actual: null,
      },
    ])
  })

  test('blanks that stand for zeros are zeros here too', () => {
    const sparse = ofYear(2022, { 'requests.received.total': 3 }, {}, { otherwise: 'blank' })
    const carried = (blankMeansZero: 'always' | 'never') =>
      validateSeries([ofYear(2021), sparse], { blankMeansZero }).checks.filter(
        ({ rule, verdict }) => rule === 'series/carried-over' && verdict !== 'not-applicable',
      )
    expect(carried('always')).toHaveLength(7)
    for (const check of carried('always'))
      expect(check).toMatchObject({ verdict: 'holds', reason: 'blank-read-as-zero' })
    expect(carried('never')).toEqual([
      expect.objectContaining({
        subject: 'requests.carriedOver.total',
        verdict: 'undecided',
        reason: 'blank',
      }),
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
})
