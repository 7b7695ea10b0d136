import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import type { Cell } from '../../src/report/Cell'
import type { ParsedReport } from '../../src/report/ParsedReport'
import type { Report } from '../../src/report/Report'
import { statedFee } from '../../src/prose/statedFee'
import { authorityKind } from '../../src/rules/authority'
import { feeReported, feeUnit, saysNothing } from '../../src/rules/fees'
import { governmentRules } from '../../src/rules/governmentRules'
import { validateReport } from '../../src/validateReport'
import { type Entries, reportOf } from './reports'

interface Beside {
  readonly authority?: string
  readonly other?: string
  readonly unit?: '元' | '万元'
}

const fees = 'proactive.fees.amount'

const report = (
  entries: Entries,
  { authority, other, unit }: Beside = {},
  form: '2019' | '2021' = '2021',
): ParsedReport => {
  const parsed = reportOf(form, entries)
  const sections =
    other === undefined ? [] : [{ kind: 'other', heading: '六、其他需要报告的事项', text: other }]
  const withUnit = (cell: Cell): Cell =>
    cell.address === fees && unit !== undefined ? { ...cell, unit, raw: `${cell.value ?? ''}${unit}` } : cell
  return {
    ...parsed,
    report: { ...parsed.report, authority: authority ?? null, sections } as Report,
    cells: parsed.cells.map(withUnit),
  }
}

const judged = (rule: string, one: ParsedReport) => {
  const { checks, findings } = validateReport(one)
  return {
    checks: checks
      .filter((check) => check.rule === rule)
      .map(({ verdict, reason }) => [verdict, reason ?? ''].join(' ').trim()),
    findings: findings.filter((finding) => finding.rule === rule),
  }
}

describe('what the name of an authority tells', () => {
  test.each([
    ['白鹭镇人民政府', 'township'],
    ['青石县云溪镇人民政府', 'township'],
    ['石桥乡人民政府办公室', 'township'],
    ['南屏街道办事处', 'township'],
    ['南屏街道办事处党政办公室', 'township'],
    ['锡尼苏木', 'township'],
    ['云溪县人民政府', 'county'],
    ['临波县人民政府办公室', 'county'],
    ['青禾区人民政府', 'county'],
    ['青石县政府办公室', 'county'],
    ['左安旗人民政府', 'county'],
    ['广西壮族自治区南宁市青秀区人民政府', 'county'],
    ['松岭市水利局', 'bureau'],
    ['兴安盟审计局', 'bureau'],
    ['云溪县人民政府外事局', 'bureau'],
    ['松岭市医疗资源布局委员会', null],
    ['内蒙古自治区人民政府', null],
    ['松岭市人民政府', null],
    ['景德镇市人民政府', null],
    ['新乡市人民政府', null],
    ['国家统计局', null],
    ['国家税务总局松岭市税务局', null],
    ['中国民用航空局', null],
    ['松岭省财政厅', null],
    ['水利局', null],
    ['', null],
    [null, null],
  ])('%s: %s', (name, kind) => {
    expect(authorityKind(name)).toBe(kind)
  })
})

describe('规章 by authority', () => {
  const rule = 'proactive/rules-by-authority'
  const three: Entries = { 'proactive.governmentRules.inForce': 3 }

  test.each<[authority: string | undefined, entries: Entries, verdict: string]>([
    ['白鹭镇人民政府', three, 'broken'],
    ['白鹭镇人民政府', {}, 'holds'],
    ['白鹭镇人民政府', { 'proactive.normativeDocuments.inForce': 3 }, 'holds'],
    ['白鹭镇人民政府', { ...three, 'proactive.governmentRules.issued': 'absent' }, 'broken'],
    ['白鹭镇人民政府', { 'proactive.governmentRules.issued': 'absent' }, 'undecided absent'],
    ['松岭市人民政府', three, ''],
    [undefined, three, ''],
  ])('%s, %o: %s', (authority, entries, verdict) => {
    expect(judged(rule, report(entries, authority === undefined ? {} : { authority })).checks.join()).toBe(
      verdict,
    )
  })

  test('the first cell that is not zero is the subject', () => {
    const { findings } = judged(rule, report(three, { authority: '云溪县人民政府' }))
    expect(findings).toMatchObject([
      {
        severity: 'warning',
        subject: 'proactive.governmentRules.inForce',
        actual: 3,
        expected: 0,
        place: { start: 20 },
        terms: [{ value: 3 }, { value: 0 }, { value: 0 }],
      },
    ])
  })

  test('in the form of 2019 too', () => {
    const one = report({ 'proactive.governmentRules.created': 1 }, { authority: '云溪县人民政府' }, '2019')
    expect(judged(rule, one).checks).toEqual(['broken'])
  })

  test('blanks beside numbers that are zeros', () => {
    const blank = report({ 'proactive.governmentRules.issued': 'blank' }, { authority: '云溪县人民政府' })
    expect(validateReport(blank, { blankMeansZero: 'always' }).checks).toContainEqual({
      rule,
      subject: 'proactive.governmentRules.issued',
      verdict: 'holds',
      reason: 'blank-read-as-zero',
    })
  })

  test('a report without tables is not asked', () => {
    const { report: plain } = report({}, { authority: '云溪县人民政府' })
    const prose = { ...plain, form: null, proactive: {}, requests: {}, disputes: {} } as Report
    expect(validateReport(prose).checks.filter((check) => check.rule === rule)).toEqual([])
  })
})

test.each([governmentRules, feeUnit, feeReported])(
  '$id is asked in the forms that it names',
  ({ id, forms: named }) => {
    const asked = forms.filter((form) => {
      const one = report({}, { authority: '云溪县人民政府', other: '无' }, form.id)
      return validateReport(one).checks.some(({ rule }) => rule === id)
    })
    expect(asked.map((form) => form.id)).toEqual(named)
  },
)

describe('the unit and the size of fees', () => {
  const rule = 'proactive/fee-unit'
  const town = '白鹭镇人民政府'

  test.each<[entry: number, beside: Beside, verdict: string]>([
    [0, {}, 'holds'],
    [4068.208, {}, 'holds'],
    [12, { unit: '万元' }, 'holds'],
    [12, { unit: '元' }, 'broken'],
    [0.123456, {}, 'holds'],
    [0.1234567, {}, 'broken'],
    [10_000, { authority: town }, 'holds'],
    [10_001, { authority: town }, 'broken'],
    [10_001, {}, 'holds'],
    [10_000_000, {}, 'holds'],
    [10_000_001, {}, 'broken'],
  ])('%s %o: %s', (entry, beside, verdict) => {
    expect(judged(rule, report({ [fees]: entry }, beside)).checks).toEqual([verdict])
  })

  test.each<[entry: number, beside: Beside, actual: number | string, expected: number | string | null]>([
    [12, { unit: '元' }, '12元', '万元'],
    [0.1234567, {}, 0.1234567, null],
    [10_001, { authority: town }, 10_001, 10_000],
  ])('%s %o: %s, not %s', (entry, beside, actual, expected) => {
    expect(judged(rule, report({ [fees]: entry }, beside)).findings).toMatchObject([
      { actual, expected, severity: 'warning' },
    ])
  })

  test('an amount that is not known', () => {
    const { checks, findings } = judged(rule, report({ [fees]: 'unreadable' }))
    expect(checks).toEqual(['undecided unreadable'])
    expect(findings).toMatchObject([{ severity: 'info', actual: null, expected: null, difference: null }])
  })

  test('the form of 2019 prints no unit', () => {
    expect(judged(rule, report({}, {}, '2019')).checks).toEqual([])
  })
})

describe('the fee that section six states', () => {
  test.each<[text: string, fee: number | null]>([
    ['本年度收取信息处理费共计380元，其中一件为120元。', 380],
    ['共收取400元信息处理费。', 400],
    ['收取政府信息公开信息处理费 1，234.5 元。', 1234.5],
    ['信息处理费１２０元。', 120],
    ['信息处理费0.5万元。', 5000],
    ['收取信息处理费0元。', 0],
    ['其他收费12元。本年度未收取信息处理费。', null],
    ['行政事业性收费共12万元，另收信息处理费380元。', 380],
    ['未收取信息处理费。\n办公经费30元。', null],
    ['信息处理费见附表；补发工资20元', null],
    ['信息处理费.元', null],
    ['信息处理费1.2.3元', null],
    ['无', null],
  ])('%s: %s', (text, fee) => {
    expect(statedFee(report({}, { other: text }))).toBe(fee)
  })

  test('only in section six', () => {
    const { report: plain } = report({})
    const sections = [{ kind: 'overview', heading: '', text: '收取信息处理费380元。' }] as const
    expect(statedFee({ report: { ...plain, sections } })).toBeNull()
  })

  const rule = 'proactive/fee-covers-stated'
  const stated = { other: '收取信息处理费380元。' }

  test.each<[entry: number | 'absent', beside: Beside, verdict: string]>([
    [0, stated, 'broken'],
    [0.038, stated, 'holds'],
    [316_441, stated, 'holds'],
    // Rounded in its last place.
    [0.03, stated, 'holds'],
    [0.01, stated, 'broken'],
    [380, { ...stated, unit: '元' }, 'holds'],
    [200, { ...stated, unit: '元' }, 'broken'],
    [0, { other: '收取信息处理费0元。' }, ''],
    [0, { other: '无' }, ''],
    [0, {}, ''],
    ['absent', stated, 'undecided absent'],
  ])('%s %o: %s', (entry, beside, verdict) => {
    expect(judged(rule, report({ [fees]: entry }, beside)).checks.join()).toBe(verdict)
  })

  test('is compared in 万元', () => {
    expect(judged(rule, report({}, stated)).findings).toMatchObject([
      { actual: 0, expected: 0.038, severity: 'warning' },
    ])
    expect(judged(rule, report({ [fees]: 200 }, { ...stated, unit: '元' })).findings).toMatchObject([
      { actual: 0.02, expected: 0.038 },
    ])
  })
})

describe('section six beside requests that were dropped for an unpaid fee', () => {
  const rule = 'requests/fee-reported'
  const unpaid: Entries = { 'requests.outcomes.otherHandling.feeOverdue.total': 2 }

  test.each<[entries: Entries, other: string | undefined, verdict: string]>([
    [unpaid, '无', 'broken'],
    [unpaid, ' 无。\n白鹭镇人民政府\n2024年1月20日', 'broken'],
    [unpaid, '本年度未收取信息处理费。', 'holds'],
    [unpaid, '无\n收费情况见附件。', 'holds'],
    [unpaid, '机构改革后职责有调整。', 'holds'],
    [{}, '无', 'holds'],
    [unpaid, undefined, ''],
    [{ 'requests.outcomes.otherHandling.feeOverdue.total': 'absent' }, '无', 'undecided absent'],
  ])('%o, %s: %s', (entries, other, verdict) => {
    expect(judged(rule, report(entries, other === undefined ? {} : { other })).checks.join()).toBe(verdict)
  })

  test('（六）其他处理 as one row has no such row', () => {
    const one = reportOf('2021', {}, { oneRow: true })
    const sections = [{ kind: 'other', heading: '', text: '无' }] as const
    expect(judged(rule, { ...one, report: { ...one.report, sections } }).checks).toEqual([])
  })

  test('whatever the other sections say', () => {
    const one = report(unpaid, { other: '收取信息处理费100元。' })
    const silent = { kind: 'problems', heading: '五、存在的主要问题及改进情况', text: '无' } as const
    const both = { ...one, report: { ...one.report, sections: [silent, ...one.report.sections] } as Report }
    expect(judged(rule, both).checks).toEqual(['holds'])
  })

  test('the number of them is told', () => {
    expect(judged(rule, report(unpaid, { other: '无' })).findings).toMatchObject([
      { actual: 2, severity: 'warning' },
    ])
  })

  test.each([
    '无',
    '无。',
    '没有',
    '本年度无其他需要报告的事项。',
    '本年无其他需要报告的事项。',
    '无其他需要报告的事项',
    '暂无',
    '本机关本年度没有其他需要报告的事项。',
    '目前无其他事项',
  ])('%s says nothing', (text) => {
    expect(saysNothing.test(text)).toBe(true)
  })

  test.each(['无偿提供信息', '本年度收费情况良好', '没有收取费用', '其他事项：无'])(
    '%s says something',
    (text) => {
      expect(saysNothing.test(text)).toBe(false)
    },
  )
})
