import { fc, test as property } from '@fast-check/vitest'
import * as E from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import type { Finding } from '../../src/report/Finding'
import { parseReport } from '../../src/parseReport'
import { type Document, documents } from '../../src/testing'
import { validateReport } from '../../src/validateReport'

const isFormality = ({ rule }: Finding): boolean => /^(?:meta|structure)\//u.test(rule)

const judged = (text: string): ReadonlyArray<Finding> => {
  const parsed = parseReport(text)
  if (E.isLeft(parsed)) throw new Error(parsed.left.reason)
  return validateReport(parsed.right).findings.filter(isFormality)
}

const found = (text: string): ReadonlyArray<string> => judged(text).map(({ rule }) => rule)

const wellMade = documents({ printing: 'plain', writing: 'tabs', noise: [] })

describe('laws', () => {
  property.prop([wellMade], { numRuns: 60 })(
    'nothing is said against a well-made report, but that it has no date',
    ({ text, stated: { signedOn, publishedOn } }) => {
      const isUndated = signedOn === null && publishedOn === null
      expect(judged(text).map(({ rule }) => rule)).toEqual(isUndated ? ['meta/signature-complete'] : [])
    },
  )

  const yearOf = ({ stated }: Document): number => stated.year

  /** A fault, planted in the text of a report, and the rule that finds it. */
  const faults: ReadonlyArray<readonly [rule: string, plant: (document: Document) => string]> = [
    [
      'meta/year-agrees',
      (made) => made.text.replace(`${yearOf(made)}年政府信息公开`, `${yearOf(made) - 1}年政府信息公开`),
    ],
    [
      'meta/calendar-year',
      (made) => made.text.replace(`至${yearOf(made)}年12月31日`, `至${yearOf(made)}年11月30日`),
    ],
    [
      'meta/year-in-prose',
      (made) =>
        made.text.replace(
          '一、总体情况\n',
          `一、总体情况\n${yearOf(made) - 1}年，我局共收到政府信息公开申请3件。\n`,
        ),
    ],
    [
      'meta/placeholder-left',
      (made) => made.text.replace('一、总体情况\n', '一、总体情况\n本报告由××局编制。\n'),
    ],
    ['structure/sections-complete', (made) => made.text.replace(/五、存在的主要问题及改进情况\n[^六]*/u, '')],
    ['structure/sections-numbered', (made) => made.text.replace('五、存在的', '四、存在的')],
    [
      'structure/problems-told',
      (made) => made.text.replace(/(五、存在的主要问题及改进情况\n)[^六]*/u, '$1无\n'),
    ],
    [
      'structure/sections-filled',
      (made) => made.text.replace(/(五、存在的主要问题及改进情况\n)[^六]*/u, '$1'),
    ],
  ]

  property.prop([wellMade, fc.constantFrom(...faults)], { numRuns: 100 })(
    'a planted fault is found',
    (made, [rule, plant]) => {
      const text = plant(made)
      fc.pre(text !== made.text)
      expect(found(text)).toContain(rule)
    },
  )
})

/** A report in words, without tables: enough for what is asked here. */
const report = ({
  title = '云溪县财政局2023年政府信息公开工作年度报告',
  head = '',
  overview = '全年主动公开信息，办理申请，管理规范，网站更新及时，监督有力。',
  problems = '栏目更新不够及时，已明确专人逐月核对。',
  tail = '',
} = {}): string =>
  [
    title,
    head,
    '一、总体情况',
    overview,
    '二、主动公开政府信息情况',
    '见附表。',
    '三、收到和处理政府信息公开申请情况',
    '见附表。',
    '四、政府信息公开行政复议、行政诉讼情况',
    '见附表。',
    '五、存在的主要问题及改进情况',
    problems,
    '六、其他需要报告的事项',
    '无',
    tail,
  ].join('\n')

/** Without the tables each of them is told as missing, and that there is no date. */
const only = (text: string): ReadonlyArray<string> =>
  found(text).filter((rule) => rule !== 'structure/rows-complete' && rule !== 'meta/signature-complete')

describe('traps: nothing is said of', () => {
  test.each<[what: string, text: string]>([
    [
      'a comparison with last year',
      report({
        overview: '2022年收到申请5件，2023年收到申请3件，同比下降40%。主动公开、管理、平台、监督均有序。',
      }),
    ],
    [
      'last year’s requests answered this year',
      report({ overview: '2022年收到并结转的申请2件已办结。2023年主动公开、管理、网站、监督有序。' }),
    ],
    [
      'years of the regulation and of notices',
      report({ head: '根据《政府信息公开条例》（2019年5月15日起施行）和2022年有关通知编制。' }),
    ],
    [
      'budgets and final accounts of other years',
      report({
        overview: '公开2022年部门决算和2024年部门预算，办理申请，管理规范，网站更新及时，监督有力。',
      }),
    ],
    [
      'plans for the next year',
      report({ problems: '公开形式不多。2024年，我局将收到的申请逐件会商，改进答复。' }),
    ],
    [
      'the government’s own deadline',
      report({
        title: '云溪县人民政府2023年政府信息公开工作年度报告',
        head: '发布日期：2024-03-28',
        overview: '全年主动公开信息，办理申请，管理规范，网站更新及时，监督考核有力。',
      }),
    ],
    [
      'the office of a government',
      report({ title: '云溪县人民政府办公室2023年政府信息公开工作年度报告', head: '发布日期：2024-03-28' }),
    ],
    [
      'a report of 2018, due by March',
      report({ title: '云溪县财政局2018年政府信息公开工作年度报告', head: '发布日期：2019-03-30' }),
    ],
    [
      'signed two days before it was published',
      report({ head: '发布日期：2024-01-19', tail: '云溪县财政局\n2024年1月17日' }),
    ],
    [
      'a short name in the signature',
      report({
        title: '云溪县人力资源和社会保障局2023年政府信息公开工作年度报告',
        tail: '云溪县人社局\n2024年1月17日',
      }),
    ],
    [
      'the office that signs for a county',
      report({
        title: '云溪县2023年政府信息公开工作年度报告',
        overview: '全年主动公开信息，办理申请，管理规范，网站更新及时，监督考核有力。',
        tail: '云溪县人民政府办公室\n2024年1月17日',
      }),
    ],
    [
      'forms that people fill in',
      report({ overview: '群众填写申请表即可申请。主动公开、信息管理、网站、监督有序。' }),
    ],
    [
      'the address of a site',
      report({ overview: '见http://www.xxgk.example.cn/xx县，主动公开、申请、信息管理、网站、监督有序。' }),
    ],
    [
      'the period of the first reports',
      report({
        title: '云溪县财政局2008年政府信息公开年度报告',
        head: '统计期限自2008年5月1日至2008年12月31日',
      }),
    ],
    [
      'last year as the time before',
      report({
        overview: '2022年是打基础的一年，2023年主动公开、依申请公开、信息管理、网站、监督都有进展。',
      }),
    ],
    [
      'a project since last year',
      report({ overview: '2022年以来，主动公开、依申请公开、信息管理、网站、监督持续推进。' }),
    ],
    [
      'last year’s request in this year’s suit',
      report({
        overview:
          '2023年收到申请46件，2022年办结的申请引发行政复议2件。主动公开、信息管理、网站、监督均有序。',
      }),
    ],
    [
      'last year’s problems',
      report({
        problems: '2022年提出的培训不足问题，2023年已改进。2023年的问题是人员变动大，2024年将固定专人。',
      }),
    ],
    [
      'a development zone, which is a government',
      report({
        title: '云溪经济开发区管理委员会2023年政府信息公开工作年度报告',
        head: '发布日期：2024-02-28',
        tail: '云溪经开区管委会\n2024年2月26日',
      }),
    ],
    [
      'a notice of the year after, which asks for the report',
      report({ head: '根据《关于做好2023年度报告编制工作的通知》（云政办函〔2024〕1号）编制。' }),
    ],
    [
      'both notices, where the right one is among them',
      report({ head: '国办公开办函〔2019〕60号废止，根据国办公开办函〔2021〕30号编制。' }),
    ],
  ])('%s', (_, text) => {
    expect(only(text)).toEqual([])
  })
})

describe('faults as they are seen', () => {
  test.each<[rule: string, text: string, actual: Finding['actual'], severity: Finding['severity']]>([
    ['meta/published-in-time', report({ head: '发布日期：2024-04-12' }), '2024-04-12', 'warning'],
    ['meta/published-in-time', report({ head: '发布日期：2029-11-02' }), '2029-11-02', 'info'],
    ['meta/published-after-year', report({ head: '发布日期：2023-12-27' }), '2023-12-27', 'error'],
    [
      'meta/signed-in-order',
      report({ head: '发布日期：2024-01-10', tail: '云溪县财政局\n2024年1月26日' }),
      '2024-01-26',
      'info',
    ],
    ['meta/signed-in-order', report({ tail: '云溪县财政局\n2023年12月31日' }), '2023-12-31', 'info'],
    [
      'meta/notice-in-force',
      report({ head: '根据国办公开办函〔2019〕60号编制。' }),
      '国办公开办函〔2019〕60号',
      'warning',
    ],
    ['meta/authority-agrees', report({ tail: '石桥乡人民政府\n2024年1月17日' }), '石桥乡人民政府', 'warning'],
    [
      'meta/authority-agrees',
      report({ title: '云溪县云溪县财政局2023年政府信息公开工作年度报告' }),
      '云溪县云溪县财政局',
      'warning',
    ],
    [
      'meta/year-in-prose',
      report({ overview: '2022年，我局主动公开信息45条，申请、管理、网站、监督均有序。' }),
      '2022年，我局主动公开信息45条',
      'warning',
    ],
    [
      'structure/overview-length',
      report({ overview: '主动公开、申请、管理、网站、监督。'.repeat(80) }),
      1360,
      'info',
    ],
    ['structure/problems-told', report({ problems: '暂无存在的问题。' }), '暂无存在的问题。', 'warning'],
  ])('%s', (rule, text, actual, severity) => {
    expect(judged(text).filter((finding) => finding.rule === rule)).toMatchObject([
      { verdict: 'broken', actual, severity },
    ])
  })

  test('a wrong year in the title is told once, not again of the text', () => {
    const text = report({
      title: '云溪县财政局2022年政府信息公开工作年度报告',
      head: '统计期限自2023年1月1日起至2023年12月31日止。',
      overview: '2023年共收到申请3件。主动公开、信息管理、网站、监督均有序。',
    })
    expect(only(text)).toEqual(['meta/year-agrees'])
  })

  test.each([
    ['2022年我局拓宽渠道、完善流程、规范文书、加强沟通，受理政府信息公开申请3件。', true],
    ['2022年我局拓宽渠道、完善流程、规范文书、加强沟通，受理政府信息公开申请3件，2023年受理4件。', false],
    ['2022年我局拓宽渠道、完善流程、规范文书、加强沟通，受理政府信息公开申请3件。今年未收到申请。', false],
    ['2022年各科室拓宽渠道、完善流程、规范文书、加强沟通，某科受理涉及征地的申请3件。', false],
  ])('what was received in another year alone: %s', (overview, isTold) => {
    const text = report({ overview: `2023年主动公开信息，管理规范，网站更新及时，监督有力。\n${overview}` })
    expect(
      judged(text).flatMap(({ rule, actual }) => (rule === 'meta/year-in-prose' ? [actual] : [])),
    ).toEqual(isTold ? ['2022年……受理政府信息公开申请3件'] : [])
  })

  test('a page without sections and tables decides nothing', () => {
    const text = '云溪县财政局2023年政府信息公开工作年度报告\n报告全文见附件。'
    expect(judged(text)).toMatchObject([
      { rule: 'structure/tables-as-text', verdict: 'broken' },
      { rule: 'structure/sections-complete', verdict: 'undecided' },
    ])
  })

  test('blanks are counted once', () => {
    const text = report().replace(
      '四、政府信息公开行政复议、行政诉讼情况\n见附表。',
      '四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n/\t/\t/\t/\t0\t/\t/\t/\t/\t0\t/\t/\t/\t/\t0\n',
    )
    expect(judged(text).filter(({ rule }) => rule === 'structure/zeros-printed')).toMatchObject([
      { actual: 12 },
    ])
  })
})

describe('what is said', () => {
  const sentences = (text: string, language: 'zh' | 'en'): ReadonlyArray<string> =>
    judged(text).map((finding) => explain(finding, language))

  const filed = (overview: string, other = '无'): string =>
    `云溪镇2023年政府信息公开工作年度报告
一、总体情况
${overview}
二、主动公开政府信息情况
行政许可\t本年处理决定数量\t3
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
公开的内容还不够丰富，下一步将加强学习、改进工作。
六、其他需要报告的事项
${other}`

  test('sections and aspects, each by its name, however many', () => {
    const [sections, aspects] = sentences(filed('一切平稳。'), 'zh').filter((one) =>
      /缺少“|没有写到/u.test(one),
    )
    expect(sections).toBe('缺少“收到和处理政府信息公开申请情况”部分。')
    expect(aspects).toBe(
      '总体情况部分没有写到“主动公开”、“依申请公开”、“政府信息管理”、“政府信息公开平台建设”、“监督保障”。',
    )
  })

  test('a placeholder is quoted with its clause', () => {
    const overview = '（一）主动公开。本镇全年在××县人民政府网站发布信息，共12条。'
    expect(sentences(filed(overview), 'zh')).toContain(
      '留有未填写的模板文字：“本镇全年在××县人民政府网站发布信息”，请填写或删去。',
    )
    expect(sentences(filed('公开申请管理平台监督。', '（文字描述，收费情况在此处报告。）'), 'zh')).toContain(
      '留有未填写的模板文字：“收费情况在此处报告”，请填写或删去。',
    )
  })

  test('one blank is named, several are counted', () => {
    const row = (blank: string): string =>
      `${filed('公开申请管理平台监督。')}\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t${blank}\t1`
    expect(sentences(row(''), 'zh')).toContain(
      '表三“二、上年结转政府信息公开申请数量”其他栏未填数（空白或以符号占位）；确无数据的填“0”，有数据的请补填。',
    )
    expect(sentences(row('/').replace('\t0\t0\t/', '\t0\t—\t/'), 'zh')).toContain(
      '表格有2格未填数（空白或以符号占位）；确无数据的填“0”，有数据的请补填。',
    )
    expect(sentences(row('').replace('\t0\t0\t\t', '\t0\t\t\t'), 'en')).toContain(
      '2 cells of the tables: no number, but a blank or a mark; put 0 where there is nothing, and the number where there is one.',
    )
  })

  test('words of another year are quoted up to a comma', () => {
    const overview = '2022年，本镇共收到政府信息公开申请3件，均按时办结并答复了申请人，没有延期。'
    expect(sentences(filed(overview), 'zh')).toContain(
      '这是2023年度的报告，正文却写“2022年，本镇共收到政府信息公开申请3件”，疑为沿用其他年度的文字。',
    )
  })
})
