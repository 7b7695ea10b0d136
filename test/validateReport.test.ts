import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Address } from '../src/forms/Address'
import type { Cell } from '../src/report/Cell'
import type { Finding } from '../src/report/Finding'
import type { ParsedReport } from '../src/report/ParsedReport'
import { planOf } from '../src/rules/Plan'
import { sheetOf } from '../src/rules/Sheet'
import { validateReport } from '../src/validateReport'
import { type Entries, reportOf, rightReports, withEntries } from './rules/reports'

const policies = fc.constantFrom('auto', 'always', 'never' as const)

/** Of a report, cells that have a number and take part in a sum. */
const summedCells = ({ cells }: ParsedReport): ReadonlyArray<Address> =>
  cells
    .filter(({ state, address }) => state === 'number' && !address.startsWith('proactive.'))
    .map(({ address }) => address)

const pick = <A>(items: ReadonlyArray<A>, at: number): A => items[at % items.length]!

/** The cells that each check looks at. */
const cellsOfChecks = (report: ParsedReport): ReadonlyMap<string, ReadonlyArray<Cell>> => {
  const { edition, cells } = sheetOf(report)!
  return new Map(
    planOf(edition).statements.map((statement) => [
      `${statement.rule.id} ${statement.subject}`,
      statement.cells.map((position) => cells[position]!),
    ]),
  )
}

const valueOf = ({ cells }: ParsedReport, address: Address): number =>
  cells.find((cell) => cell.address === address)?.value ?? 0

const facts = ({ rule, verdict, subject, expected, actual, difference }: Finding) => ({
  rule,
  verdict,
  subject,
  expected,
  actual,
  difference,
})

const broken = (report: ParsedReport) =>
  validateReport(report).findings.filter(({ verdict }) => verdict === 'broken')

describe('laws', () => {
  property.prop([rightReports, policies])('what adds up has no finding', (report, blankMeansZero) => {
    const { findings, counts } = validateReport(report, { blankMeansZero })
    expect(findings).toEqual([])
    expect(counts).toMatchObject({ broken: 0, undecided: 0 })
  })

  property.prop([rightReports])('a plain report is checked as the parsed one', (report) => {
    expect(validateReport(report.report)).toEqual(validateReport(report))
  })

  property.prop([rightReports, fc.nat(), fc.integer({ min: 1, max: 9 })])(
    'a summed cell that is changed breaks a check in which it takes part',
    (report, at, by) => {
      const address = pick(summedCells(report), at)
      const changed = broken(withEntries(report, { [address]: valueOf(report, address) + by }))
      expect(changed).not.toEqual([])
      for (const { terms } of changed) expect(terms.map((term) => term.address)).toContain(address)
    },
  )

  property.prop([rightReports, fc.nat(), fc.constantFrom('absent', 'unreadable' as const), policies])(
    'a cell that is not known leaves every check undecided in which it takes part, and no other',
    (report, at, state, blankMeansZero) => {
      const address = pick(summedCells(report), at)
      const { checks, findings } = validateReport(withEntries(report, { [address]: state }), {
        blankMeansZero,
      })
      const sums = checks.filter(({ rule }) => rule !== 'cells/count')
      expect(findings.every(({ terms }) => terms.some((term) => term.address === address))).toBe(true)
      expect(sums.filter(({ verdict }) => verdict === 'undecided').length).toBe(findings.length)
      expect(sums.filter(({ reason }) => reason === state).length).toBe(findings.length)
      expect(findings).not.toEqual([])
    },
  )

  const noNumber = fc.constantFrom('absent', 'unreadable', 'blank', 'placeholder' as const)
  const holed = fc
    .tuple(
      rightReports,
      fc.array(fc.tuple(fc.nat(), fc.oneof(noNumber, fc.integer({ min: -5, max: 60 }))), { maxLength: 60 }),
    )
    .map(([report, holes]) =>
      withEntries(
        report,
        Object.fromEntries(holes.map(([at, entry]) => [pick(report.cells, at).address, entry])),
      ),
    )

  property.prop([holed, policies])(
    'the counts add up, and the findings are what does not hold',
    (report, blankMeansZero) => {
      const { checks, counts, findings } = validateReport(report, { blankMeansZero })
      expect(counts.holds + counts.broken + counts.undecided + counts.notApplicable).toBe(checks.length)
      expect(findings.length).toBe(counts.broken + counts.undecided)
    },
  )

  property.prop([holed, policies])(
    'never holds where a cell is absent or unreadable',
    (report, blankMeansZero) => {
      const cells = cellsOfChecks(report)
      const isUnknown = ({ state }: Cell): boolean => state === 'absent' || state === 'unreadable'
      const held = validateReport(report, { blankMeansZero }).checks.filter(
        ({ verdict }) => verdict === 'holds',
      )
      expect(
        held.filter(({ rule, subject }) => (cells.get(`${rule} ${subject ?? ''}`) ?? []).some(isUnknown)),
      ).toEqual([])
    },
  )

  property.prop([holed])('the difference is what stands there less what is expected', (report) => {
    for (const { expected, actual, difference } of broken(report)) {
      if (typeof expected === 'number' && actual !== null) expect(difference).toBe(Number(actual) - expected)
    }
  })

  property.prop([holed])('worst first, then in form order', (report) => {
    const { findings } = validateReport(report)
    const order = report.cells.map(({ address }) => address)
    const rank = ({ severity, verdict, subject }: Finding): number =>
      ['error', 'warning', 'info'].indexOf(severity) * 10_000 +
      (verdict === 'broken' ? 0 : 1000) +
      order.indexOf(subject!)
    const ranks = findings.map(rank)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  property.prop([holed])('the order of the cells does not matter', (report) => {
    expect(validateReport({ ...report, cells: [...report.cells].reverse() })).toEqual(validateReport(report))
  })

  property.prop([holed])('the report is not changed', (report) => {
    const before = structuredClone(report)
    validateReport(report)
    expect(report).toEqual(before)
  })
})

describe('each identity, broken', () => {
  test.each<[entries: Entries, form: '2019' | '2021', found: ReadonlyArray<object>]>([
    [
      { 'requests.received.naturalPerson': 1, 'requests.received.total': 1 },
      '2021',
      ['naturalPerson', 'total'].map((column) => ({
        rule: 'requests/balance',
        subject: `requests.outcomes.total.${column}`,
        expected: 1,
        actual: 0,
        difference: -1,
      })),
    ],
    [
      { 'requests.outcomes.granted.enterprise': 2, 'requests.outcomes.granted.total': 2 },
      '2021',
      ['enterprise', 'total'].map((column) => ({
        rule: 'requests/outcomes-total',
        subject: `requests.outcomes.total.${column}`,
        expected: 2,
        actual: 0,
        difference: -2,
      })),
    ],
    [
      {
        'requests.outcomes.total.total': 3,
        'requests.outcomes.granted.total': 3,
        'requests.received.total': 3,
      },
      '2019',
      ['received', 'outcomes.granted', 'outcomes.total'].map((row) => ({
        rule: 'requests/row-total',
        subject: `requests.${row}.total`,
        expected: 0,
        actual: 3,
        difference: 3,
      })),
    ],
    [
      { 'disputes.reconsideration.upheld': 10, 'disputes.reconsideration.corrected': 1 },
      '2021',
      [
        {
          rule: 'disputes/total',
          subject: 'disputes.reconsideration.total',
          expected: 11,
          actual: 0,
          difference: -11,
        },
      ],
    ],
    [
      { 'proactive.normativeDocuments.disclosed': 8, 'proactive.normativeDocuments.totalDisclosed': 7 },
      '2019',
      [
        {
          rule: 'proactive/total-covers-new',
          subject: 'proactive.normativeDocuments.totalDisclosed',
          expected: 8,
          actual: 7,
          difference: -1,
        },
      ],
    ],
    [
      { 'proactive.licensing.itemsLastYear': 3, 'proactive.licensing.itemsChange': -5 },
      '2019',
      [
        {
          rule: 'proactive/items-nonnegative',
          subject: 'proactive.licensing.itemsLastYear',
          expected: 0,
          actual: -2,
          difference: -2,
        },
      ],
    ],
    [
      {
        'proactive.licensing.decisions': 1.5,
        'proactive.penalties.decisions': -1,
        'proactive.fees.amount': 12.5,
      },
      '2021',
      [
        { rule: 'cells/count', subject: 'proactive.licensing.decisions', actual: 1.5 },
        { rule: 'cells/count', subject: 'proactive.penalties.decisions', actual: -1 },
      ],
    ],
  ])('%o', (entries, form, found) => {
    const defaults = { verdict: 'broken', expected: null, difference: null }
    expect(validateReport(reportOf(form, entries)).findings.map(facts)).toEqual(
      found.map((one) => ({ ...defaults, ...one })),
    )
  })

  test('a finding has every term with its place, and the place of its subject', () => {
    const [finding] = broken(reportOf('2021', { 'disputes.directSuit.other': 3 }))
    expect(finding).toMatchObject({
      severity: 'error',
      subject: 'disputes.directSuit.total',
      place: { start: 1940, end: 1942 },
      terms: [
        { address: 'disputes.directSuit.total', value: 0, state: 'number', place: { start: 1940 } },
        { address: 'disputes.directSuit.upheld', value: 0, place: { start: 1900 } },
        { address: 'disputes.directSuit.corrected', value: 0 },
        { address: 'disputes.directSuit.other', value: 3, place: { start: 1920 } },
        { address: 'disputes.directSuit.pending', value: 0 },
      ],
      suspects: [
        { kind: 'total-left-zero', changes: [{ address: 'disputes.directSuit.total', from: 0, to: 3 }] },
        { kind: 'off-by', changes: [{ address: 'disputes.directSuit.other', from: 3, to: 0 }] },
      ],
    })
  })

  test('sums of decimals show no binary fractions', () => {
    const [finding] = broken(
      reportOf('2021', {
        'disputes.directSuit.upheld': 0.1,
        'disputes.directSuit.other': 0.2,
        'disputes.directSuit.total': 0.4,
      }),
    ).filter(({ rule }) => rule === 'disputes/total')
    expect(finding).toMatchObject({ expected: 0.3, actual: 0.4, difference: 0.1 })
  })
})

describe('what is not known', () => {
  const row = { 'disputes.directSuit.upheld': 5, 'disputes.directSuit.total': 5 }
  const check = (entries: Entries) =>
    validateReport(reportOf('2021', { ...row, ...entries })).checks.find(
      ({ rule, subject }) => rule === 'disputes/total' && subject === 'disputes.directSuit.total',
    )

  test.each<[entries: Entries, verdict: string, reason: string]>([
    [{ 'disputes.directSuit.other': 'absent' }, 'undecided', 'absent'],
    [
      { 'disputes.directSuit.other': 'absent', 'disputes.directSuit.pending': 'unreadable' },
      'undecided',
      'unreadable',
    ],
    [{ 'disputes.directSuit.other': 'blank' }, 'undecided', 'blank'],
    [{ 'disputes.directSuit.other': 'placeholder' }, 'undecided', 'placeholder'],
    [{ 'disputes.directSuit.total': 'absent' }, 'undecided', 'absent'],
    [
      { 'disputes.directSuit.other': 'absent', 'disputes.directSuit.total': 4 },
      'broken',
      'known-parts-exceed',
    ],
    [{ 'disputes.directSuit.other': 'absent', 'disputes.directSuit.total': 9 }, 'undecided', 'absent'],
  ])('%o: %s, %s', (entries, verdict, reason) => {
    expect(check(entries)).toMatchObject({ verdict, reason })
  })

  test('a balance is broken where one side is known and the other exceeds it already', () => {
    const { findings } = validateReport(
      reportOf('2021', {
        'requests.received.enterprise': 3,
        'requests.outcomes.total.enterprise': 5,
        'requests.carriedForward.enterprise': 'absent',
      }),
    )
    expect(findings.filter(({ rule }) => rule === 'requests/balance').map(facts)).toContainEqual({
      rule: 'requests/balance',
      verdict: 'broken',
      subject: 'requests.outcomes.total.enterprise',
      expected: 3,
      actual: 5,
      difference: 2,
    })
  })

  test('a row of placeholders has nothing to check', () => {
    const { checks, counts } = validateReport(
      reportOf('2019', {
        'proactive.governmentRules.disclosed': 'placeholder',
        'proactive.governmentRules.totalDisclosed': 'placeholder',
      }),
    )
    expect(counts.notApplicable).toBe(1)
    expect(checks).toContainEqual({
      rule: 'proactive/total-covers-new',
      subject: 'proactive.governmentRules.totalDisclosed',
      verdict: 'not-applicable',
      reason: 'placeholder',
    })
  })

  test('a row of which only some cells hold a placeholder is undecided', () => {
    const { checks } = validateReport(
      reportOf('2019', {
        'proactive.governmentRules.disclosed': 'placeholder',
        'proactive.governmentRules.totalDisclosed': 'blank',
      }),
    )
    expect(
      checks.find(({ subject }) => subject === 'proactive.governmentRules.totalDisclosed'),
    ).toMatchObject({
      verdict: 'undecided',
    })
  })

  test('what is blank is pointed at, not what stands beside it', () => {
    const report = reportOf('2021', { ...row, 'disputes.directSuit.total': 'blank' })
    const { findings } = validateReport(report)
    const found = findings.find(({ rule }) => rule === 'cells/total-filled')
    expect(found?.place).toEqual(report.cells.find(({ address }) => address === found?.subject)?.place)
  })

  test('undecided is no error', () => {
    const { findings } = validateReport(reportOf('2021', { 'disputes.directSuit.other': 'unreadable' }))
    expect(findings.map(({ severity }) => severity)).toEqual(['info'])
  })
})

describe('blank cells', () => {
  /** Every cell is left blank but those of 自然人 and 总计 that are not zero. */
  const sparse = reportOf(
    '2021',
    {
      'requests.received.naturalPerson': 4,
      'requests.received.total': 4,
      'requests.outcomes.granted.naturalPerson': 4,
      'requests.outcomes.granted.total': 4,
      'requests.outcomes.total.naturalPerson': 4,
      'requests.outcomes.total.total': 4,
    },
    { otherwise: 'blank' },
  )
  const requests = (report: ParsedReport, blankMeansZero?: 'auto' | 'always' | 'never') =>
    validateReport(report, blankMeansZero === undefined ? {} : { blankMeansZero }).checks.filter(({ rule }) =>
      rule.startsWith('requests/'),
    )

  test('are zeros where the document leaves its zeros blank, and each check says so', () => {
    expect(new Set(requests(sparse).map(({ verdict, reason }) => `${verdict} ${reason ?? ''}`))).toEqual(
      new Set(['holds blank-read-as-zero']),
    )
  })

  test('never: leave a check undecided', () => {
    expect(requests(sparse, 'never').every(({ verdict }) => verdict === 'undecided')).toBe(true)
  })

  test('in a blank form decide nothing, unless they are always zeros', () => {
    const blank = reportOf('2021', {}, { otherwise: 'blank' })
    const decided = validateReport(blank).checks.filter(({ verdict }) => /holds|broken/u.test(verdict))
    expect(decided.filter(({ rule }) => rule !== 'structure/rows-complete')).toEqual([])
    expect(requests(blank).every(({ verdict }) => verdict === 'undecided')).toBe(true)
    expect(validateReport(blank, { blankMeansZero: 'always' }).counts).toMatchObject({
      broken: 0,
      undecided: 0,
    })
  })

  test('that are read as zeros can break a check, which says so', () => {
    const wrong = withEntries(sparse, { 'requests.received.naturalPerson': 3 })
    const found = requests(wrong).filter(({ verdict }) => verdict === 'broken')
    expect(found.map(({ rule, reason }) => [rule, reason])).toEqual([
      ['requests/row-total', 'blank-read-as-zero'],
      ['requests/balance', 'blank-read-as-zero'],
    ])
  })

  test('in the total column alone leave the row totals undecided, never broken', () => {
    const totals = sparse.cells
      .filter(({ address }) => address.endsWith('.total'))
      .map(({ address }) => [address, 'blank'])
    const verdicts = requests(withEntries(sparse, Object.fromEntries(totals) as Entries)).map(
      ({ verdict }) => verdict,
    )
    expect(verdicts).not.toContain('broken')
    expect(verdicts).toContain('undecided')
  })
})

describe('（六）其他处理 as one row', () => {
  test('takes the place of its sub-rows', () => {
    const report = reportOf(
      '2021',
      {
        'requests.received.naturalPerson': 2,
        'requests.received.total': 2,
        'requests.outcomes.otherHandling.naturalPerson': 2,
        'requests.outcomes.otherHandling.total': 2,
        'requests.outcomes.total.naturalPerson': 2,
        'requests.outcomes.total.total': 2,
      },
      { oneRow: true },
    )
    const { findings, counts, checks } = validateReport(report)
    expect(findings).toEqual([])
    expect(counts).toMatchObject({ broken: 0, undecided: 0, notApplicable: 3 })
    expect(checks.filter(({ verdict }) => verdict === 'not-applicable')).toEqual(
      ['correctionOverdue', 'feeOverdue', 'other'].map((row) => ({
        rule: 'requests/row-total',
        subject: `requests.outcomes.otherHandling.${row}.total`,
        verdict: 'not-applicable',
        reason: 'group-printed-as-one-row',
      })),
    )
  })
})

describe('reports from elsewhere', () => {
  test('without a form there is nothing to check', () => {
    const prose = { ...reportOf('2021', {}).report, form: null, proactive: {}, requests: {}, disputes: {} }
    expect(validateReport(prose)).toEqual({
      findings: [],
      checks: [],
      counts: { holds: 0, broken: 0, undecided: 0, notApplicable: 0 },
    })
  })

  test('null in a plain report is not known: it may be blank or absent', () => {
    const { report } = reportOf('2021', { 'disputes.directSuit.other': 'blank' })
    const { findings } = validateReport(report, { blankMeansZero: 'always' })
    expect(findings.map(({ verdict, subject }) => [verdict, subject])).toEqual([
      ['undecided', 'disputes.directSuit.total'],
    ])
  })

  test('a cell that is missing from the list is absent', () => {
    const { cells, ...report } = reportOf('2021', {})
    const without = {
      ...report,
      cells: cells.filter(({ address }) => address !== 'disputes.directSuit.other'),
    }
    expect(validateReport(without).findings.map(({ subject }) => subject)).toEqual([
      'disputes.directSuit.total',
    ])
  })

  test('a missing cell is a term without number and place', () => {
    const { cells, ...report } = reportOf('2021', {})
    const without = {
      ...report,
      cells: cells.filter(({ address }) => address !== 'disputes.directSuit.other'),
    }
    expect(validateReport(without).findings[0]?.terms).toContainEqual({
      address: 'disputes.directSuit.other',
      value: null,
      state: 'absent',
      place: null,
    })
  })

  test('a group printed as one row is known by a part of its cells', () => {
    const { cells, ...report } = reportOf('2021', {}, { oneRow: true })
    const missing = 'requests.outcomes.otherHandling.enterprise'
    const without = { ...report, cells: cells.filter(({ address }) => address !== missing) }
    expect(validateReport(without).counts).toMatchObject({ notApplicable: 3, broken: 0 })

    const { requests, ...plain } = report.report as Extract<typeof report.report, { form: '2021' }>
    const otherHandling = { naturalPerson: 0 }
    const some = { ...plain, requests: { ...requests, outcomes: { ...requests.outcomes, otherHandling } } }
    expect(validateReport(some as typeof report.report).counts).toMatchObject({ notApplicable: 3, broken: 0 })
  })

  test.each([Number.NaN, Infinity])('%f is no number', (value) => {
    const { report } = withEntries(reportOf('2021', {}), { 'disputes.directSuit.other': value })
    expect(validateReport(report).findings.map(({ verdict }) => verdict)).toEqual(['undecided'])
  })
})
