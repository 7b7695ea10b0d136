import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogues, explain, explainNotAReport, explainReadError } from '../../src/explain/explain'
import type { Address } from '../../src/forms/Address'
import type { Finding, RuleId } from '../../src/report/Finding'
import { validateReport } from '../../src/validateReport'
import type { CellState } from '../../src/report/Cell'
import { sectionKinds } from '../../src/report/Report'
import { type Entries, reportOf } from '../rules/reports'
import { anyFinding, noticed, ruleIds } from './findings'

const languages = fc.constantFrom('zh', 'en' as const)

const han = /\p{Script=Han}/u

const holes = /undefined|null|NaN|\[object|\n|\t| {2}| [,.;:]|“”|栏栏|，，|：。|。。|\.\.$/u
const whole = { zh: /^[^，。].*[^。]。$/u, en: /^[“A-Z\d?].*[^.]\.$/u }

const aspects = ['disclosure', 'requests', 'management', 'platform', 'supervision', 'accountability'] as const

/** A finding of the rule with numbers that no form and no rule has, the last of its cells in this state. */
const telling = (rule: RuleId, state: CellState, facts: Partial<Finding>): Finding => ({
  ...noticed('reading/row-absent'),
  rule,
  subject: 'requests.received.total',
  terms: [
    { address: 'requests.received.total', value: 4711, state: 'number', place: null },
    { address: 'requests.received.naturalPerson', value: 815, state: 'number', place: null },
    { address: 'requests.received.enterprise', value: state === 'number' ? 0 : null, state, place: null },
  ],
  expected: 815,
  actual: 4711,
  difference: 3896,
  year: 2023,
  words: '收到申请4711件',
  topics: rule === 'structure/overview-covers' ? aspects : sectionKinds,
  ...facts,
})

describe('every finding', () => {
  property.prop([anyFinding, languages])('is one sentence on one line without holes', (finding, language) => {
    const sentence = explain(finding, language)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\n|\t|栏栏|，，|。。|\.\.$/u)
    expect(sentence).toMatch(language === 'zh' ? /[^。]。$/u : /[^.]\.$/u)
  })

  test.each(ruleIds)('%s: a sentence in both languages, which tell the same numbers', (rule) => {
    const cases: ReadonlyArray<readonly [CellState, Partial<Finding>]> = [
      ['number', {}],
      ['blank', {}],
      ['absent', {}],
      ['number', { subject: null, expected: null, actual: null, difference: null, severity: 'info' }],
      ['number', { actual: 0, expected: 815, difference: -815 }],
    ]
    for (const verdict of ['broken', 'undecided', 'noticed'] as const) {
      for (const [state, facts] of cases) {
        const finding = telling(rule, state, { verdict, ...facts })
        const [zh, en] = [explain(finding, 'zh'), explain(finding, 'en')]
        expect(zh).toMatch(whole.zh)
        expect(en).toMatch(whole.en)
        for (const sentence of [zh, en]) expect(sentence).not.toMatch(holes)
        for (const told of ['4711', '815', '3896', '2023', '?'])
          expect([told, en.includes(told)]).toEqual([told, zh.includes(told)])
      }
    }
  })

  test('English is without Chinese, but for what it quotes', () => {
    for (const rule of ruleIds) {
      const finding = { ...noticed('reading/row-absent'), rule }
      for (const verdict of ['broken', 'undecided', 'noticed'] as const)
        expect(explain({ ...finding, verdict }, 'en')).not.toMatch(han)
    }
  })
})

const keysOf = (value: unknown): ReadonlyArray<string> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => [
        key,
        ...keysOf(below).map((inner) => `${key}.${inner}`),
      ])
    : []

describe('the catalogues', () => {
  test('say the same things', () => {
    expect(keysOf(catalogues.en)).toEqual(keysOf(catalogues.zh))
  })
})

describe('identities', () => {
  const sentences = (form: '2019' | '2021', entries: Entries): ReadonlyArray<string> => {
    const { findings } = validateReport(reportOf(form, entries))
    const [finding] = findings.filter(({ subject }) => subject !== null)
    return finding === undefined ? [] : [explain(finding, 'zh'), explain(finding, 'en')]
  }

  test.each<[form: '2019' | '2021', entries: Entries, zh: string, en: string]>([
    [
      '2021',
      { 'requests.received.naturalPerson': 14, 'requests.received.total': 14 },
      '申请办理表自然人栏的勾稽关系不符，第一项加第二项之和为14，第三项加第四项之和为0，后者少14。',
      'Requests table, natural persons: received and carried over make 14, but decided and carried forward make 0: 14 too few.',
    ],
    [
      '2021',
      { 'requests.outcomes.denied.securityAndStability.total': 1 },
      '申请办理表“（三）不予公开·3.危及‘三安全一稳定’”总计栏填报1，其余6栏之和为0，多1。',
      'Requests table, “denied: national, public or economic security, social stability”, total: 1 is printed, but the other 6 columns add up to 0: 1 too many.',
    ],
    [
      '2019',
      { 'requests.outcomes.partiallyGranted.enterprise': 2, 'requests.outcomes.partiallyGranted.total': 2 },
      '申请办理表“（七）总计”商业企业栏填报0，（一）至（六）各行之和为2，少2。',
      'Requests table, “total of outcomes”, commercial enterprises: 0 is printed, but the outcomes (1) to (6) add up to 2: 2 too few.',
    ],
    [
      '2021',
      { 'disputes.reconsideration.upheld': 10, 'disputes.reconsideration.corrected': 1 },
      '复议诉讼表“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少11。',
      'Disputes table, “reconsideration”, total: 0 is printed, but upheld, corrected, other result, pending add up to 11: 11 too few.',
    ],
    [
      '2019',
      { 'proactive.normativeDocuments.disclosed': 8 },
      '主动公开表“规范性文件”对外公开总数量栏填报0，少于本年新公开数量8。',
      'Proactive disclosure table, “normative documents”, disclosed in all: 0 is printed, less than the 8 newly disclosed.',
    ],
    [
      '2019',
      { 'proactive.licensing.itemsLastYear': 3, 'proactive.licensing.itemsChange': -5 },
      '主动公开表“行政许可”的项目数量有误：上一年项目数量3加本年增/减-5为-2，不能为负。',
      'Proactive disclosure table, “licensing”: items last year 3 and change this year -5 make -2, which cannot be negative.',
    ],
    [
      '2021',
      { 'proactive.fees.amount': -1 },
      '主动公开表“行政事业性收费”本年收费金额栏填报-1，不能为负。',
      'Proactive disclosure table, “administrative fees”, amount charged (10,000 yuan): -1 is printed, which cannot be negative.',
    ],
    [
      '2021',
      { 'proactive.licensing.decisions': 1.5 },
      '主动公开表“行政许可”本年处理决定数量栏填报1.5，应为整数。',
      'Proactive disclosure table, “licensing”, decisions made: 1.5 is printed, which should be a whole number.',
    ],
    [
      '2021',
      { 'disputes.directSuit.other': 'unreadable' },
      '复议诉讼表“行政诉讼·未经复议直接起诉”总计栏无法核对：其他结果栏无法识别。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, other result is unreadable.',
    ],
    [
      '2021',
      { 'disputes.directSuit.upheld': 'absent', 'disputes.directSuit.other': 'unreadable' },
      '复议诉讼表“行政诉讼·未经复议直接起诉”总计栏无法核对：结果维持栏缺失，其他结果栏无法识别。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, upheld is absent and other result is unreadable.',
    ],
    [
      '2021',
      { 'disputes.directSuit.upheld': 'unreadable', 'disputes.directSuit.other': 'unreadable' },
      '复议诉讼表“行政诉讼·未经复议直接起诉”总计栏无法核对：结果维持栏、其他结果栏无法识别。',
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
      '复议诉讼表“行政诉讼·未经复议直接起诉”总计栏填报4，结果维持、结果纠正、其他结果、尚未审结之和为5，少1（1格无法识别、2格空白，未计入）。',
      'Disputes table, “suits without reconsideration”, total: 4 is printed, but upheld, corrected, other result, pending add up to 5: 1 too few (1 is unreadable, 2 are blank: not counted).',
    ],
    [
      '2021',
      {
        'disputes.directSuit.upheld': 'absent',
        'disputes.directSuit.corrected': 'absent',
        'disputes.directSuit.total': 'blank',
      },
      '复议诉讼表“行政诉讼·未经复议直接起诉”总计栏无法核对：所涉5格中2格缺失、1格空白。',
      'Disputes table, “suits without reconsideration”, total: cannot be checked, of 5 cells 2 are absent, 1 is blank.',
    ],
    [
      '2021',
      {
        'disputes.directSuit.upheld': 5,
        'disputes.directSuit.other': 'absent',
        'disputes.directSuit.total': 4,
      },
      '复议诉讼表“行政诉讼·未经复议直接起诉”总计栏填报4，结果维持、结果纠正、其他结果、尚未审结之和为5，少1（1格缺失，未计入）。',
      'Disputes table, “suits without reconsideration”, total: 4 is printed, but upheld, corrected, other result, pending add up to 5: 1 too few (1 is absent: not counted).',
    ],
  ])('%s %o', (form, entries, zh, en) => {
    expect(sentences(form, entries)).toEqual([zh, en])
  })

  test.each([
    ['placeholder', 1, '结果维持栏以符号占位', 'upheld is a placeholder'],
    ['placeholder', 3, '所涉5格中3格以符号占位', 'of 5 cells 3 are placeholders'],
    ['absent', 3, '所涉5格中3格缺失', 'of 5 cells 3 are absent'],
  ] as const)('%s: %i of the cells', (state, count, zh, en) => {
    const columns = ['upheld', 'corrected', 'other'].slice(0, count)
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

describe('what reading noticed', () => {
  const row = { subject: 'requests.outcomes.granted.naturalPerson' } as const
  const read = {
    terms: [{ address: row.subject, value: 1, state: 'number', place: null }],
  } satisfies Partial<Finding>

  test.each<[finding: Finding, zh: string]>([
    [
      noticed('reading/table-absent', { expected: '主动公开政府信息情况' }),
      '没有找到“主动公开政府信息情况”的表格，表中各格均记为缺失。',
    ],
    [noticed('reading/table-absent'), '没有找到规定的表格，表中各格均记为缺失。'],
    [noticed('reading/row-absent', row), '申请办理表“（一）予以公开”一行没有找到，该行各格均记为缺失。'],
    [
      noticed('reading/row-ambiguous', { ...row, expected: 7, actual: '0 0 0 0 0 0 0 0' }),
      '申请办理表“（一）予以公开”一行应有7个数，实为“0 0 0 0 0 0 0 0”，不能断定各数属于哪一栏，该行未采用。',
    ],
    [
      noticed('reading/row-by-arithmetic', row),
      '申请办理表“（一）予以公开”一行的数多于栏数，只有一种排法符合表内合计，已照此读取。',
    ],
    [noticed('reading/row-by-order', row), '申请办理表“（一）予以公开”一行缺少行名，已按表内次序认定。'],
    [
      noticed('reading/row-repeated', row),
      '申请办理表“（一）予以公开”一行出现不止一次，数值相同，只计一次。',
    ],
    [
      noticed('reading/row-conflict', { ...row, ...read, actual: '1 2' }),
      '申请办理表“（一）予以公开”一行另有一处填报“1 2”，与所采用的数值不同。',
    ],
    [
      noticed('reading/row-conflict', { ...row, actual: '1 2' }),
      '申请办理表“（一）予以公开”一行出现不止一次且数值不同（其一为“1 2”），该行未采用。',
    ],
    [noticed('reading/row-surplus', { actual: '小计 3 4' }), '表内“小计 3 4”一行不在规定格式之内，未采用。'],
    [noticed('reading/column-surplus', row), '申请办理表有规定格式以外的一栏，该栏未采用。'],
    [noticed('reading/columns-by-position', row), '申请办理表栏名不全，已按规定格式的栏次读取。'],
    [
      noticed('reading/cell-unreadable', { ...row, actual: '十余' }),
      '申请办理表“（一）予以公开”自然人栏填的是“十余”，不是数，记为无法识别。',
    ],
    [noticed('reading/number-unplaced', { actual: '1' }), '表格内外的“1”不属于表中任何一格，未采用。'],
    [
      noticed('reading/one-row-group', { subject: 'requests.outcomes.otherHandling.naturalPerson' }),
      '申请办理表“（六）其他处理”按规定格式应分行填报，本报告合为一行，已按一行读取。',
    ],
    [
      noticed('reading/form-by-year', { actual: '2021' }),
      '行名、栏名不足以判断所用格式，已按报告年度认定为2021年格式。',
    ],
    [noticed('reading/form-by-year'), '行名、栏名不足以判断所用格式，已按报告年度认定。'],
    [noticed('reading/date-repaired'), '有一处日期书写不全，已补全读取。'],
    [noticed('reading/date-repaired', { actual: '1月12日' }), '有一处日期“1月12日”书写不全，已补全读取。'],
    [
      noticed('reading/table-repeated', { ...row, actual: 0 }),
      '申请办理表出现不止一次，数值相同，只计一次。',
    ],
    [
      noticed('reading/table-repeated', { ...row, actual: 3 }),
      '申请办理表出现不止一次且数值不同，不能断定以哪一次为准；各次不一致的3行未采用。',
    ],
  ])('$rule', (finding, zh) => {
    expect(explain(finding, 'zh')).toBe(zh)
  })

  test('a table that is printed again, alike or not, in English', () => {
    const [alike, unlike] = [0, 3].map((actual) => noticed('reading/table-repeated', { ...row, actual }))
    expect(explain(alike!, 'en')).toContain('same values')
    expect(explain(unlike!, 'en')).toContain('3 rows')
  })

  test('a row that is printed again tells whether it was used, in English', () => {
    const twice = (facts: Partial<Finding>) =>
      explain(noticed('reading/row-conflict', { ...row, ...facts }), 'en')
    expect(twice(read)).toContain('numbers that were read')
    expect(twice({ terms: [...read.terms, { ...read.terms[0]!, value: null, state: 'blank' }] })).toContain(
      'numbers that were read',
    )
    expect(twice({ terms: [{ ...read.terms[0]!, value: null, state: 'blank' }] })).toContain('not used')
  })

  test('a quotation is on one line, without blanks around it', () => {
    expect(explain(noticed('reading/row-surplus', { actual: ' 小计 \n\t 3 ' }), 'zh')).toBe(
      '表内“小计 3”一行不在规定格式之内，未采用。',
    )
  })

  test('a quotation steers no terminal', () => {
    expect(explain(noticed('reading/row-surplus', { actual: '小计\u001b[31m\u202e 3\n4' }), 'zh')).toBe(
      '表内“小计[31m 3 4”一行不在规定格式之内，未采用。',
    )
  })

  test('of a long quotation the beginning and the end are kept, its marks are single', () => {
    const actual = `“${'上海科技'.repeat(20)}”`
    expect(explain(noticed('reading/row-surplus', { actual }), 'zh')).toBe(
      '表内“‘上海科技上海科技上海科技上海…科技上海科技上海科技上海科技’”一行不在规定格式之内，未采用。',
    )
  })
})

describe('words against numbers', () => {
  type Told = readonly [rows: string, columns: string, values: ReadonlyArray<number>, less?: string]

  const paths = (rows: string): ReadonlyArray<string> => rows.split(' ').map((row) => `requests.${row}`)

  const claim = (...told: ReadonlyArray<Told>): Finding => ({
    ...noticed('reading/row-absent'),
    rule: 'prose/requests-received',
    verdict: 'broken',
    words: '收到申请50件',
    actual: 50,
    expected: 34,
    readings: told.map(([rows, columns, values, less]) => ({
      rows: paths(rows),
      less: less === undefined ? [] : paths(less),
      columns: columns.split(' '),
      values,
    })),
  })

  test.each<[what: string, told: ReadonlyArray<Told>, zh: string, en: string]>([
    [
      'a total that is not the sum of its columns is two numbers',
      [['received', 'total', [34, 36]]],
      '“一、本年新收政府信息公开申请数量”总计栏按表为34或36（总计与各栏之和不同），与正文的50不符。',
      '“new requests of the year”, total: the table comes to 34 or 36 (totals and their columns differ), not 50.',
    ],
    [
      'a reading of another column is told with its row',
      [
        ['received', 'total', [34]],
        ['received', 'naturalPerson', [30]],
      ],
      '总计栏按表为34，或“一、本年新收政府信息公开申请数量”自然人栏为30，均与正文的50不符。',
      'total: the table comes to 34, or “new requests of the year”, natural persons to 30, and in no reading to 50.',
    ],
    [
      'so is one of another row',
      [
        ['received carriedOver', 'total', [34]],
        ['received outcomes.total', 'total', [70], 'carriedForward'],
      ],
      '“一、本年新收政府信息公开申请数量”加“二、上年结转政府信息公开申请数量”总计栏按表为34，或“一、本年新收政府信息公开申请数量”加“（七）总计”减“四、结转下年度继续办理”总计栏为70，均与正文的50不符。',
      '“new requests of the year” plus “carried over from last year”, total: the table comes to 34, or “new requests of the year” plus “total of outcomes” less “carried forward to next year”, total to 70, and in no reading to 50.',
    ],
    [
      'a reading is told where it comes to something new, and only there',
      [
        ['received', 'total', [34]],
        ['received carriedOver', 'total', [34, 40]],
        ['received carriedOver outcomes.total', 'total', [75]],
        ['received outcomes.total', 'total', [34]],
      ],
      '总计栏按表为34，或加“二、上年结转政府信息公开申请数量”为34或40（总计与各栏之和不同），或加“二、上年结转政府信息公开申请数量”加“（七）总计”为75，均与正文的50不符。',
      'total: the table comes to 34, or plus “carried over from last year” to 34 or 40 (totals and their columns differ), or plus “carried over from last year” plus “total of outcomes” to 75, and in no reading to 50.',
    ],
    [
      'one of no form is not',
      [
        ['received', 'total', [34]],
        ['elsewhere', 'total', [70]],
      ],
      '总计栏按表为34，与正文的50不符。',
      'total: the table comes to 34, not 50.',
    ],
  ])('%s', (_, told, zh, en) => {
    expect(explain(claim(...told), 'zh')).toContain(zh)
    expect(explain(claim(...told), 'en')).toContain(en)
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
  expect(explain(one, 'zh')).toMatch(/^复议诉讼表“行政诉讼·未经复议直接起诉”其他结果栏没有填数/u)
  expect(explain(one, 'en')).toMatch(
    /^Disputes table, “suits without reconsideration”, other result: no number/u,
  )
  expect(explain(two, 'zh')).toMatch(/^表格有2格没有填数/u)
  expect(explain(two, 'en')).toMatch(/^2 cells of the tables: no number/u)
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
    ...noticed('reading/row-absent', { actual, expected }),
    rule: 'meta/signed-in-order',
  } as const
  expect(explain(finding, 'zh')).toBe(zh)
  expect(explain(finding, 'en')).toContain(en)
})

test.each(['empty', 'too-large', 'looks-like-html', 'no-section-and-no-table'] as const)(
  'not a report, %s: says what to do',
  (reason) => {
    expect(explainNotAReport({ reason }, 'zh')).toMatch(/。请.*。$|；如果.*。$/u)
    expect(explainNotAReport({ reason }, 'en')).toMatch(/\. (?:Check|Pass|Copy).*\.$/u)
  },
)

test.each([
  ['empty', undefined],
  ['not-a-docx', undefined],
  ['not-a-pdf', undefined],
  ['unsupported-kind', 'xlsx'],
  ['unsupported-kind', undefined],
  ['unknown-charset', 'big5'],
  ['encrypted', undefined],
  ['damaged', 'word/document.xml'],
  ['too-large', '64 MB'],
  ['no-text-layer', undefined],
  ['reader-not-installed', 'pdfjs-dist'],
] as const)('a file that cannot be read, %s: names what is named, and says what to do', (reason, detail) => {
  const error = detail === undefined ? { reason } : { reason, detail }
  expect(explainReadError(error, 'zh')).toMatch(/。请.*。$|不像.*。$|安装.*。$/u)
  expect(explainReadError(error, 'en')).toMatch(/\.$/u)
  expect(explainReadError(error, 'zh') + explainReadError(error, 'en')).not.toContain('undefined')
  if (detail !== undefined) {
    expect(explainReadError(error, 'zh')).toContain(`（${detail}）`)
    expect(explainReadError(error, 'en')).toContain(` (${detail})`)
  }
})

describe('facts that come from elsewhere', () => {
  const foreign = 'requests.elsewhere.total' as Address

  test.each(['zh', 'en'] as const)('a cell of no form has no name (%s)', (language) => {
    const finding = { ...noticed('reading/row-absent'), subject: foreign }
    expect(explain(finding, language)).toBe(explain({ ...finding, subject: null }, language))
  })

  test('nor has a cell that takes part', () => {
    const own = { address: 'requests.received.total', value: 3, state: 'number', place: null } as const
    const finding = {
      ...noticed('reading/row-absent', { terms: [own] }),
      rule: 'requests/row-total',
    } as const
    const strange = { ...finding, terms: [own, { ...own, address: foreign }] }
    expect(explain(strange, 'zh')).toBe(explain(finding, 'zh'))
  })

  test.each([
    [
      { verdict: 'undecided', terms: [] },
      '该格无法核对：所需的数不全。',
      'cannot be checked, a number is missing.',
    ],
    [
      { verdict: 'broken', actual: 7, expected: null },
      '之和为?，不相等。',
      'add up to ?: which is not the same.',
    ],
    [{ verdict: 'broken', actual: Number.NaN, expected: 3 }, '填报?，', '? is printed'],
  ] as const)('without numbers or difference: %o', (facts, zh, en) => {
    const finding = { ...noticed('reading/row-absent'), rule: 'requests/row-total', ...facts } as const
    expect(explain(finding, 'zh')).toContain(zh)
    expect(explain(finding, 'en')).toContain(en)
  })

  test('cells of another table are named with it, and of another row with theirs', () => {
    const lost = { value: null, state: 'absent', place: null } as const
    const finding: Finding = {
      ...noticed('reading/row-absent'),
      rule: 'requests/row-total',
      verdict: 'undecided',
      subject: 'requests.received.total',
      terms: [
        { ...lost, address: 'requests.carriedOver.total' },
        { ...lost, address: 'disputes.directSuit.other' },
      ],
    }
    expect(explain(finding, 'zh')).toContain(
      '无法核对：“二、上年结转政府信息公开申请数量”总计栏、复议诉讼表“行政诉讼·未经复议直接起诉”其他结果栏缺失。',
    )
    expect(explain(finding, 'en')).toContain(
      'cannot be checked, “carried over from last year”, total is absent and Disputes table, “suits without reconsideration”, other result is absent.',
    )
    expect(explain({ ...finding, subject: null }, 'zh')).toContain(
      '无法核对：申请办理表“二、上年结转政府信息公开申请数量”总计栏、复议诉讼表',
    )
  })

  test('a coupling without its terms', () => {
    const finding: Finding = {
      ...noticed('reading/row-absent'),
      rule: 'proactive/procurement-amount',
      verdict: 'broken',
    }
    expect(explain(finding, 'zh')).toBe('表中有一格不为0，相应的格却为0。')
    expect(explain(finding, 'en')).toBe('A table: a cell is not 0, but what belongs to it is.')
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
    expect(explain(feeUnit(facts), 'zh')).toBe(`主动公开表“行政事业性收费”本年收费金额栏${zh}`)
    expect(explain(feeUnit(facts), 'en')).toBe(
      `Proactive disclosure table, “administrative fees”, amount charged (10,000 yuan): ${en}`,
    )
  })
})
