import { describe, expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import { explain } from '../../src/explain/explain'
import { dossierOf, judgementOn, seenWhere } from '../../src/rules/DocumentRule'
import { evaluate } from '../../src/rules/evaluate'
import { figuresOf } from '../../src/rules/Figures'
import { findingOf } from '../../src/rules/verdicts'
import { validateReport } from '../../src/validateReport'
import { type Entries, reportOf, withEntries } from './reports'

const checksOf = (
  rule: string,
  form: '2019' | '2021',
  entries: Entries,
  policy?: 'auto' | 'always' | 'never',
) =>
  validateReport(reportOf(form, entries), policy === undefined ? {} : { blankMeansZero: policy })
    .checks.filter((check) => check.rule === rule)
    .map(({ subject, verdict, reason }) =>
      [subject?.split('.').slice(1).join('.'), verdict, reason ?? ''].join(' ').trim(),
    )

describe('coupled columns', () => {
  test.each<[entries: Entries, check: string]>([
    [{}, 'penalties.itemsLastYear holds'],
    [{ 'proactive.penalties.decisions': 25 }, 'penalties.itemsLastYear broken'],
    [
      { 'proactive.penalties.decisions': 25, 'proactive.penalties.itemsChange': 1 },
      'penalties.itemsLastYear holds',
    ],
    // What is less than zero is told by proactive/items-nonnegative.
    [
      { 'proactive.penalties.decisions': 25, 'proactive.penalties.itemsChange': -1 },
      'penalties.itemsLastYear holds',
    ],
    [
      {
        'proactive.penalties.decisions': 25,
        'proactive.penalties.itemsLastYear': 2,
        'proactive.penalties.itemsChange': -2,
      },
      'penalties.itemsLastYear broken',
    ],
    [{ 'proactive.penalties.itemsLastYear': 2 }, 'penalties.itemsLastYear holds'],
    [{ 'proactive.penalties.decisions': 'absent' }, 'penalties.itemsLastYear undecided absent'],
    [
      { 'proactive.penalties.decisions': 25, 'proactive.penalties.itemsChange': 'unreadable' },
      'penalties.itemsLastYear undecided unreadable',
    ],
    [
      { 'proactive.penalties.decisions': 25, 'proactive.penalties.itemsChange': 'blank' },
      'penalties.itemsLastYear undecided blank',
    ],
    [
      {
        'proactive.penalties.decisions': 'placeholder',
        'proactive.penalties.itemsLastYear': 'placeholder',
        'proactive.penalties.itemsChange': 'placeholder',
      },
      'penalties.itemsLastYear not-applicable placeholder',
    ],
  ])('%o: %s', (entries, check) => {
    expect(checksOf('proactive/decisions-have-items', '2019', entries)).toContain(check)
  })

  test('both ways', () => {
    expect(checksOf('proactive/procurement-amount', '2019', { 'proactive.procurement.amount': 2 })).toEqual([
      'procurement.projects broken',
      'procurement.amount holds',
    ])
    expect(checksOf('proactive/procurement-amount', '2019', { 'proactive.procurement.projects': 2 })).toEqual(
      ['procurement.projects holds', 'procurement.amount broken'],
    )
  })

  test('blanks that are read as zeros are told', () => {
    const entries: Entries = { 'proactive.procurement.projects': 2, 'proactive.procurement.amount': 'blank' }
    expect(checksOf('proactive/procurement-amount', '2019', entries, 'always')).toEqual([
      'procurement.projects holds blank-read-as-zero',
      'procurement.amount broken blank-read-as-zero',
    ])
  })

  test('the finding has what stands there, and nothing is expected', () => {
    const [finding] = validateReport(reportOf('2019', { 'proactive.procurement.projects': 2 })).findings
    expect(finding).toMatchObject({
      severity: 'warning',
      subject: 'proactive.procurement.amount',
      terms: [{ value: 2 }, { value: 0 }],
      expected: null,
      actual: 0,
      difference: null,
    })
  })
})

describe('sums that cover another number', () => {
  test.each<[issued: number, repealed: number | 'absent', inForce: number | 'blank', check: string]>([
    [4, 1, 3, 'holds'],
    [4, 1, 9, 'holds'],
    [4, 1, 2, 'broken'],
    [4, 'absent', 2, 'undecided absent'],
    [4, 'absent', 9, 'undecided absent'],
    // The stock was left out: it is not zero beside what was issued.
    [4, 1, 'blank', 'undecided blank'],
  ])('%s issued, %s repealed, %s in force: %s', (issued, repealed, inForce, check) => {
    const row = 'proactive.normativeDocuments'
    const entries = { [`${row}.issued`]: issued, [`${row}.repealed`]: repealed, [`${row}.inForce`]: inForce }
    expect(checksOf('proactive/in-force-covers-issued', '2021', entries)).toContain(
      `normativeDocuments.inForce ${check}`,
    )
  })
})

const columns = ['upheld', 'corrected', 'other', 'pending', 'total']

/** 行政复议, a word a cell: a number, `_` blank, `/` placeholder, `?` unreadable, `.` absent. */
const reconsideration = (line: string): Entries =>
  Object.fromEntries(
    line.split(' ').map((word, at) => {
      const state = { _: 'blank', '/': 'placeholder', '?': 'unreadable', '.': 'absent' }[word]
      return [`disputes.reconsideration.${columns[at]!}`, state ?? Number(word)]
    }),
  )

describe('a total and its parts, filled in', () => {
  const filled = (line: string, policy?: 'never' | 'always') =>
    ['cells/total-filled', 'cells/parts-filled'].map((rule) =>
      checksOf(rule, '2021', reconsideration(line), policy)
        .filter((check) => check.startsWith('reconsideration'))
        .map((check) => check.replace('reconsideration.total ', ''))
        .join(),
    )

  test.each<[line: string, total: string, parts: string]>([
    ['5 0 0 2 7', '', ''],
    ['0 0 0 0 0', '', ''],
    ['5 _ _ 2 7', 'holds', 'holds'],
    ['5 _ _ 2 _', 'broken blank', 'holds'],
    ['5 / / 2 /', 'broken placeholder', 'holds'],
    ['0 0 0 0 _', '', 'holds'],
    ['_ _ _ _ 7', 'holds', 'broken blank'],
    ['/ / _ / 7', 'holds', 'broken blank'],
    ['_ _ _ _ _', '', ''],
    ['? _ _ 2 _', '', ''],
    ['. _ _ 2 _', '', ''],
    ['_ _ _ _ ?', '', ''],
  ])('%s: total %j, parts %j', (line, total, parts) => {
    expect(filled(line, 'never')).toEqual([total, parts])
  })

  test('a blank that is read as a zero is filled in', () => {
    expect(filled('_ _ _ _ 0')).toEqual(['holds blank-read-as-zero', 'holds blank-read-as-zero'])
    expect(filled('5 0 0 2 _', 'always')).toEqual(['holds blank-read-as-zero', 'holds blank-read-as-zero'])
  })

  test('what the parts make is told', () => {
    const { findings } = validateReport(reportOf('2021', reconsideration('5 0 0 2 _')))
    const [finding] = findings.filter(({ rule }) => rule === 'cells/total-filled')
    expect(finding).toMatchObject({ severity: 'warning', verdict: 'broken', expected: 7, actual: null })
    expect(explain(finding!, 'zh')).toBe('表四“行政复议”总计栏没有填数，所合计的4格之和为7。')
  })
})

test.each<[rule: string, form: '2019' | '2021', entries: Entries, severity: string]>([
  ['proactive/created-disclosed', '2019', { 'proactive.governmentRules.created': 2 }, 'warning'],
  ['proactive/decisions-have-items', '2019', { 'proactive.penalties.decisions': 2 }, 'warning'],
  ['proactive/procurement-amount', '2019', { 'proactive.procurement.amount': 2 }, 'warning'],
  ['proactive/in-force-covers-issued', '2021', { 'proactive.governmentRules.issued': 2 }, 'warning'],
  ['cells/total-filled', '2021', reconsideration('5 0 0 2 _'), 'warning'],
  ['cells/parts-filled', '2021', reconsideration('_ _ _ _ 7'), 'warning'],
])('what is hardly right is no error: %s', (rule, form, entries, severity) => {
  const { findings } = validateReport(reportOf(form, entries))
  expect(findings.filter((finding) => finding.rule === rule)).toMatchObject([{ verdict: 'broken', severity }])
})

describe('cells that are not there', () => {
  const whole = figuresOf('auto')(reportOf('2021', {}))!
  const none = { ...whole, cells: [], printed: new Float64Array(0), read: new Float64Array(0) }

  test('are absent', () => {
    const statement = whole.plan.statements.find(({ rule }) => rule.id === 'disputes/total')!
    const outcome = evaluate(none, statement)!
    expect(outcome).toEqual({
      verdict: 'undecided',
      reason: 'absent',
      expected: null,
      actual: null,
      difference: null,
    })
    expect(findingOf(none, statement, outcome)).toMatchObject([
      { verdict: 'undecided', terms: [], place: null },
    ])
  })

  test('are not seen', () => {
    expect(seenWhere(() => true)({ ...dossierOf(reportOf('2021', {})), figures: none })).toEqual([])
    expect(seenWhere(() => true)({ ...dossierOf(reportOf('2021', {})), figures: null })).toEqual([])
  })

  test('are judged not at all', () => {
    expect(judgementOn({ id: 'cells/count', severity: 'error' })([], null)).toEqual([])
  })
})

test('a number that is none, in a cell that is called a number, decides nothing', () => {
  const report = withEntries(reportOf('2021', {}), { 'disputes.directSuit.other': Number.NaN })
  const check = validateReport(report).checks.find(
    ({ rule, subject }) => rule === 'disputes/total' && subject === 'disputes.directSuit.total',
  )
  expect(check).toEqual({
    rule: 'disputes/total',
    subject: 'disputes.directSuit.total',
    verdict: 'undecided',
  })
})

test('a table that a plain report has not is absent', () => {
  const { report } = reportOf('2021', {})
  const { checks } = validateReport({ ...report, requests: {}, disputes: {} } as typeof report)
  expect(
    checks.filter(({ rule }) => rule === 'disputes/total').map(({ verdict, reason }) => [verdict, reason]),
  ).toEqual([
    ['undecided', 'absent'],
    ['undecided', 'absent'],
    ['undecided', 'absent'],
  ])
})

test('the subject of a sum is its total, wherever it stands in the formula', () => {
  const addresses: ReadonlyArray<Address | null> = validateReport(
    reportOf('2021', reconsideration('_ _ _ _ 7')),
  )
    .findings.filter(({ rule }) => rule.startsWith('cells/'))
    .map(({ subject }) => subject)
  expect(addresses).toEqual(['disputes.reconsideration.total'])
})
