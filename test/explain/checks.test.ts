import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import type { Address } from '../../src/forms/Address'
import type { Finding } from '../../src/report/Finding'
import type { RuleId } from '../../src/report/RuleId'
import { validateReport } from '../../src/validateReport'
import { type Entries, reportOf } from '../rules/reports'
import { noticed } from './findings'

describe('identities', () => {
  const sentences = (form: '2019' | '2021', entries: Entries): ReadonlyArray<string> => {
    const { findings } = validateReport(reportOf(form, entries))
    const [finding] = findings.filter(
      ({ subject, rule }) => subject !== null && !rule.startsWith('structure/'),
    )
    return finding === undefined ? [] : [explain(finding, 'zh'), explain(finding, 'en')]
  }

  test.each<[form: '2019' | '2021', entries: Entries, zh: string, en: string]>([
    [
      '2021',
      { 'requests.received.naturalPerson': 14, 'requests.received.total': 14 },
      '表三自然人栏的勾稽关系不符，第一项加第二项之和为14，第三项加第四项之和为0，后者少14。',
      'Requests table, natural persons: received and carried over make 14, but decided and carried forward make 0: 14 too few.',
    ],
    [
      '2021',
      { 'requests.outcomes.denied.securityAndStability.total': 1 },
      '表三“（三）不予公开·3.危及‘三安全一稳定’”总计栏填报1，其余6栏之和为0，多1。',
      'Requests table, “denied: national, public or economic security, social stability”, total: 1 is printed, but the other 6 columns add up to 0: 1 too many.',
    ],
    [
      '2019',
      { 'requests.outcomes.partiallyGranted.enterprise': 2, 'requests.outcomes.partiallyGranted.total': 2 },
      '表三“（七）总计”商业企业栏填报0，（一）至（六）各行之和为2，少2。',
      'Requests table, “total of outcomes”, commercial enterprises: 0 is printed, but the outcomes (1) to (6) add up to 2: 2 too few.',
    ],
    [
      '2021',
      { 'disputes.reconsideration.upheld': 10, 'disputes.reconsideration.corrected': 1 },
      '表四“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少11。',
      'Disputes table, “reconsideration”, total: 0 is printed, but upheld, corrected, other result, pending add up to 11: 11 too few.',
    ],
    [
      '2019',
      { 'proactive.normativeDocuments.disclosed': 8 },
      '表二“规范性文件”对外公开总数量栏填报0，少于本年新公开数量8。',
      'Proactive disclosure table, “normative documents”, disclosed in all: 0 is printed, less than the 8 newly disclosed.',
    ],
    [
      '2019',
      { 'proactive.licensing.itemsLastYear': 3, 'proactive.licensing.itemsChange': -5 },
      '表二“行政许可”的项目数量有误：上一年项目数量3加本年增/减-5为-2，不能为负。',
      'Proactive disclosure table, “licensing”: items last year 3 and change this year -5 make -2, which cannot be negative.',
    ],
    [
      '2021',
      { 'proactive.fees.amount': -1 },
      '表二“行政事业性收费”本年收费金额栏填报-1，不能为负。',
      'Proactive disclosure table, “administrative fees”, amount charged (10,000 yuan): -1 is printed, which cannot be negative.',
    ],
    [
      '2021',
      { 'proactive.licensing.decisions': 1.5 },
      '表二“行政许可”本年处理决定数量栏填报1.5，应为整数。',
      'Proactive disclosure table, “licensing”, decisions made: 1.5 is printed, which should be a whole number.',
    ],
    [
      '2021',
      { 'disputes.directSuit.other': 'unreadable' },
      '表四“行政诉讼·未经复议直接起诉”总计栏无法核对：其他结果栏无法识别。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, other result is unreadable.',
    ],
    [
      '2021',
      { 'disputes.directSuit.upheld': 'absent', 'disputes.directSuit.other': 'unreadable' },
      '表四“行政诉讼·未经复议直接起诉”总计栏无法核对：结果维持栏缺失，其他结果栏无法识别。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, upheld is absent and other result is unreadable.',
    ],
    [
      '2021',
      { 'disputes.directSuit.upheld': 'unreadable', 'disputes.directSuit.other': 'unreadable' },
      '表四“行政诉讼·未经复议直接起诉”总计栏无法核对：结果维持栏、其他结果栏无法识别。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, upheld is unreadable and other result is unreadable.',
    ],
    [
      '2021',
      {
        'disputes.directSuit.upheld': 5,
        'disputes.directSuit.corrected': 'unreadable',
        'disputes.directSuit.other': 'blank',
        'disputes.directSuit.pending': 'blank',
        'disputes.directSuit.total': 4,
      },
      '表四“行政诉讼·未经复议直接起诉”总计栏填报4，结果维持、结果纠正、其他结果、尚未审结之和为5，少1（1格无法识别、2格空白，未计入）。',
      'Disputes table, “suits without reconsideration”, total: 4 is printed, but upheld, corrected, other result, pending add up to 5: 1 too few (1 is unreadable, 2 are blank: not counted).',
    ],
    [
      '2021',
      {
        'disputes.directSuit.upheld': 'absent',
        'disputes.directSuit.corrected': 'absent',
        'disputes.directSuit.other': 'placeholder',
      },
      '表四“行政诉讼·未经复议直接起诉”总计栏无法核对：所涉5格中2格缺失、1格以符号占位。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, of 5 cells 2 are absent, 1 is a placeholder.',
    ],
    [
      '2021',
      {
        'disputes.directSuit.upheld': 'absent',
        'disputes.directSuit.corrected': 'absent',
        'disputes.directSuit.total': 'blank',
      },
      '表四“行政诉讼·未经复议直接起诉”总计栏无法核对：所涉5格中2格缺失、1格空白。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, of 5 cells 2 are absent, 1 is blank.',
    ],
    [
      '2021',
      {
        'disputes.directSuit.upheld': 5,
        'disputes.directSuit.other': 'absent',
        'disputes.directSuit.total': 4,
      },
      '表四“行政诉讼·未经复议直接起诉”总计栏填报4，结果维持、结果纠正、其他结果、尚未审结之和为5，少1（1格缺失，未计入）。',
      'Disputes table, “suits without reconsideration”, total: 4 is printed, but upheld, corrected, other result, pending add up to 5: 1 too few (1 is absent: not counted).',
    ],
  ])('%s %o', (form, entries, zh, en) => {
    expect(sentences(form, entries)).toEqual([zh, en])
  })

  test.each([
    ['placeholder', 1, '结果维持栏以符号占位', 'upheld is a placeholder'],
    ['placeholder', 3, '所涉5格中3格以符号占位', 'of 5 cells 3 are placeholders'],
    ['absent', 3, '所涉5格中3格缺失', 'of 5 cells 3 are absent'],
    ['blank', 5, '所涉5格均空白', 'all 5 cells are blank'],
  ] as const)('%s: %i of the cells', (state, count, zh, en) => {
    const columns = ['upheld', 'corrected', 'other', 'pending', 'total'].slice(0, count)
    const entries = Object.fromEntries(columns.map((column) => [`disputes.directSuit.${column}`, state]))
    const { findings } = validateReport(reportOf('2021', entries), { blankMeansZero: 'never' })
    const finding = findings.find(({ rule }) => rule === 'disputes/total')!
    expect(explain(finding, 'zh')).toContain(`无法核对：${zh}。`)
    expect(explain(finding, 'en')).toContain(`cannot be checked, ${en}.`)
  })

  test('blanks that were read as zeros are told', () => {
    const report = reportOf(
      '2021',
      { 'disputes.directSuit.upheld': 5, 'disputes.directSuit.total': 4 },
      { otherwise: 'blank' },
    )
    const [finding] = validateReport(report).findings
    expect(explain(finding!, 'zh')).toContain('少1（3格空白，按0计）。')
    expect(explain(finding!, 'en')).toContain('1 too few (3 are blank: counted as 0).')
  })
})

describe('fees', () => {
  const feeUnit = (facts: Partial<Finding>): Finding => ({
    ...noticed('reading/row-absent'),
    rule: 'proactive/fee-unit',
    verdict: 'broken',
    subject: 'proactive.fees.amount',
    ...facts,
  })

  test.each<[facts: Partial<Finding>, zh: string, en: string]>([
    [
      { actual: '12元', expected: '万元' },
      '填的是“12元”，规定的单位是万元。',
      '“12元” is printed, but the unit of the form is 万元 (10,000 yuan).',
    ],
    [
      {
        actual: '3800元',
        expected: '万元',
        terms: [{ address: 'proactive.fees.amount', value: 3800, state: 'number', place: null }],
      },
      '填的是“3800元”，规定的单位是万元，应填0.38。',
      '“3800元” is printed, but the unit of the form is 万元 (10,000 yuan): put 0.38.',
    ],
    [
      { actual: 0.1234567 },
      '填报0.1234567万元，小数超过六位，不足一分。',
      '0.1234567 is printed, with more than six decimals: less than a cent.',
    ],
    [
      { actual: 10_001, expected: 10_000 },
      '填报10001万元，与本机关不相称，是否误以元为单位。',
      '10001 (10,000 yuan) is printed, out of scale for this authority; perhaps yuan are meant.',
    ],
  ])('%o', (facts, zh, en) => {
    expect(explain(feeUnit(facts), 'zh')).toBe(`表二“行政事业性收费”本年收费金额栏${zh}`)
    expect(explain(feeUnit(facts), 'en')).toBe(
      `Proactive disclosure table, “administrative fees”, amount charged (10,000 yuan): ${en}`,
    )
  })
})

test('one blank is named, more are counted', () => {
  const blank = { value: null, state: 'blank', place: null } as const
  const zeros = (...addresses: ReadonlyArray<Address>): Finding => ({
    ...noticed('reading/row-absent', { actual: addresses.length }),
    rule: 'structure/zeros-printed',
    terms: addresses.map((address) => ({ ...blank, address })),
  })
  const one = zeros('disputes.directSuit.other')
  const two = zeros('disputes.directSuit.other', 'disputes.directSuit.pending')
  expect(explain(one, 'zh')).toMatch(/^表四“行政诉讼·未经复议直接起诉”其他结果栏未填数/u)
  expect(explain(one, 'en')).toMatch(
    /^Disputes table, “suits without reconsideration”, other result: no number/u,
  )
  expect(explain(two, 'zh')).toMatch(/^表格有2格未填数/u)
  expect(explain(two, 'en')).toMatch(/^2 cells of the tables: no number/u)
})

test.each([
  [
    '2024-02-06',
    '2024-01-28',
    '落款日期为2024年2月6日，晚于发布日期（2024年1月28日）。',
    'after it was published',
  ],
  [
    '2023-11-30',
    '2023-12-31',
    '落款日期为2023年11月30日，当时年度尚未结束（2023年12月31日）。',
    'when the year was not over',
  ],
])('signed %s, too late or too early', (actual, expected, zh, en) => {
  const finding = {
    ...noticed('reading/row-absent', { actual, expected, severity: 'info' }),
    rule: 'meta/signed-in-order',
  } as const
  expect(explain(finding, 'zh')).toBe(zh)
  expect(explain(finding, 'en')).toContain(en)
})

test('signed early in a year, which is given as that of the report', () => {
  const finding = {
    ...noticed('reading/row-absent', { actual: '2023-01-19', expected: '2023-12-31', severity: 'warning' }),
    rule: 'meta/signed-in-order',
  } as const
  expect(explain(finding, 'zh')).toBe(
    '落款日期为2023年1月19日，当时年度尚未结束（2023年12月31日），年份多半应为2024年。',
  )
  expect(explain(finding, 'en')).toMatch(/the year is most likely 2024\.$/u)
})

test.each<[what: string, facts: Partial<Finding>, zh: string]>([
  [
    'no date sides with either',
    { expected: 2022, actual: 2023, witnesses: ['period', 'title'] },
    '标题为2023年，统计期限却为2022年，请核对。',
  ],
  [
    'the signature sides with the title',
    { expected: 2023, actual: 2022, witnesses: ['title', 'period', 'signature'] },
    '标题为2023年，统计期限却为2022年；落款为2024年，统计期限的年份多半有误。',
  ],
  [
    'the preamble says it for the title',
    { expected: 2023, actual: 2022, witnesses: ['preamble', 'period'] },
    '前言为2023年，统计期限却为2022年，请核对。',
  ],
  [
    'the page sides with the period',
    { expected: 2022, actual: 2023, witnesses: ['period', 'title', 'publication'] },
    '标题为2023年，统计期限却为2022年；发布日期为2023年，标题的年份多半有误。',
  ],
])('title and period disagree: %s', (_, facts, zh) => {
  expect(explain({ ...noticed('reading/row-absent', facts), rule: 'meta/year-agrees' }, 'zh')).toBe(zh)
})

describe('several reports', () => {
  const finding = (rule: RuleId, facts: Partial<Finding>): Finding => ({
    ...noticed('reading/row-absent'),
    rule,
    verdict: 'broken',
    ...facts,
  })

  test('of one year, alike or not', () => {
    const two = { actual: 2, expected: 1, year: 2023 } as const
    const alike = finding('series/one-report-a-year', { ...two, severity: 'info' })
    const unlike = finding('series/one-report-a-year', { ...two, severity: 'warning' })
    expect(explain(alike, 'zh')).toBe('2023年有2份报告，数值相同，只计一份。')
    expect(explain(unlike, 'zh')).toBe('2023年有2份报告，数值不同，核对时采用最后发布的一份。')
    expect(explain(alike, 'en')).toContain('the same numbers')
    expect(explain(unlike, 'en')).toContain('different numbers')
  })

  test.each([
    [2023, '2023年报告新收申请30件，2022年报告为5件', 'In 2023 30 requests were received, in 2022 5'],
    [
      undefined,
      '本年报告新收申请30件，上年报告为5件',
      'In this year 30 requests were received, in the year before 5',
    ],
  ])('year after year, also where the year is not told: %s', (year, zh, en) => {
    const leap = finding('series/leap', { actual: 30, expected: 5, ...(year === undefined ? {} : { year }) })
    expect(explain(leap, 'zh')).toContain(zh)
    expect(explain(leap, 'en')).toContain(en)
  })
})
