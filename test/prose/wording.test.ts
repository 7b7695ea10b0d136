import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import { frameOf } from '../../src/explain/explainWithFrame'
import { findingsOn } from './saying'

const said = (words: string, language: 'zh' | 'en' = 'zh'): ReadonlyArray<string> =>
  findingsOn(words).map((finding) => explain(finding, language))

describe('a claim is held against the table in the words of the form', () => {
  test('each reading says what it adds and takes away', () => {
    expect(said('收到政府信息公开申请50件。')).toEqual([
      '正文写“收到政府信息公开申请50件”，表三“一、本年新收政府信息公开申请数量”总计栏为34，加上“二、上年结转政府信息公开申请数量”为36，都不是50。',
    ])
    expect(said('收到政府信息公开申请50件。', 'en')).toEqual([
      'The text says “收到政府信息公开申请50件”. Requests table, “new requests of the year”, total: the table comes to 34, or plus “carried over from last year” to 36, and in no reading to 50.',
    ])
  })

  test('readings that come to the same are told once', () => {
    expect(said('答复政府信息公开申请4件。')).toEqual([
      '正文写“答复政府信息公开申请4件”，表三“（七）总计”总计栏为35，减去“二、上年结转政府信息公开申请数量”为33，减去“（六）其他处理”为22，减去“（六）其他处理”减去“（五）不予处理”为21，都不是4。',
    ])
  })

  test('a group is called what the form calls it', () => {
    expect(said('不予公开政府信息公开申请7件。')).toEqual([
      '正文写“不予公开政府信息公开申请7件”，表三“（三）不予公开”总计栏为3，不是7。',
    ])
    expect(said('收到法人或其他组织提出的政府信息公开申请9件。')).toEqual([
      '正文写“收到法人或其他组织提出的政府信息公开申请9件”，表三“一、本年新收政府信息公开申请数量”法人或其他组织栏为3，不是9。',
    ])
    expect(said('收到公民申请99件。')).toEqual([
      '正文写“收到公民申请99件”，表三“一、本年新收政府信息公开申请数量”自然人栏为31，加上“二、上年结转政府信息公开申请数量”为33，“一、本年新收政府信息公开申请数量”总计栏为34，“一、本年新收政府信息公开申请数量”加上“二、上年结转政府信息公开申请数量”总计栏合计为36，都不是99。',
    ])
    expect(said('发生行政诉讼6件。', 'en')).toEqual([
      'The text says “行政诉讼6件”. Disputes table, “suits without reconsideration” plus “suits after reconsideration”, total: the table comes to 2, not 6.',
    ])
  })
})

describe('what is said in other ways', () => {
  test('that there was none', () => {
    expect(said('未收到政府信息公开申请。')).toEqual([
      '正文写“未收到政府信息公开申请”，表三“一、本年新收政府信息公开申请数量”总计栏却为34。',
    ])
    expect(said('未收到政府信息公开申请。', 'en')).toEqual([
      'The text says “未收到政府信息公开申请”. Requests table, “new requests of the year”, total: the table comes to 34, not 0.',
    ])
  })

  test('several columns are added up', () => {
    expect(said('维持、纠正行政复议2件。')).toEqual([
      '正文写“维持、纠正行政复议2件”，表四“行政复议”结果维持、结果纠正栏合计为3，不是2。',
    ])
  })

  test('what is narrower is more than the table, what is wider is less', () => {
    expect(said('通过网络收到政府信息公开申请50件。')).toEqual([
      '正文写“网络收到政府信息公开申请50件”，表三“一、本年新收政府信息公开申请数量”总计栏为34，加上“二、上年结转政府信息公开申请数量”为36，都少于50。',
    ])
    expect(said('全县结转下年度政府信息公开申请0件。')).toEqual([
      '正文写“全县结转下年度政府信息公开申请0件”，表三“四、结转下年度继续办理”总计栏却为1。',
    ])
    expect(said('全县收到政府信息公开申请9件。', 'en')).toEqual([
      'The text says “全县收到政府信息公开申请9件”. Requests table, “new requests of the year”, total: the table comes to 34, or plus “carried over from last year” to 36, and in every reading to more than 9.',
    ])
    expect(said('全县不予公开政府信息公开申请2件。', 'en')).toEqual([
      'The text says “全县不予公开政府信息公开申请2件”. Requests table, “denied”, total: the table comes to 3, more than 2.',
    ])
  })

  test.each<[text: string, zh: string, en: string]>([
    [
      '发布信息120条，其中公告140条。',
      '正文写“发布信息120条”，其后有一项140，大于总数120。',
      'The text says “发布信息120条”, but as parts of it lists 140, more than the total of 120.',
    ],
    [
      '发布信息120条，其中公告60条，动态70条。',
      '正文写“发布信息120条”，其后所列60、70合计130，大于总数120。',
      'The text says “发布信息120条”, but as parts of it lists 60 + 70 = 130, more than the total of 120.',
    ],
    [
      '发布信息120条，其中公告60条，动态59条。',
      '正文写“发布信息120条”，其后所列60、59合计119，小于总数120。',
      'The text says “发布信息120条”, but as parts of it lists 60 + 59 = 119, less than the total of 120.',
    ],
    [
      `发布信息8条，其中${'公告1条、'.repeat(8)}动态1条。`,
      '正文写“发布信息8条”，其后所列9项合计9，大于总数8。',
      'The text says “发布信息8条”, but as parts of it lists 9 numbers = 9, more than the total of 8.',
    ],
    [
      '收到政府信息公开申请34件，其中网络30件、信函5件。',
      '正文写“收到政府信息公开申请34件”，按申请方式所列30、5合计35，大于总数34。',
      'The text says “收到政府信息公开申请34件”, but by way of application it lists 30 + 5 = 35, more than the total of 34.',
    ],
    [
      '办结政府信息公开申请35件，其中予以公开9件，占35.7%。',
      '正文写“其中予以公开9件”占35.7%，按办结的35件计算应为25.71%；按收到的34件、收到及上年结转的36件计算，也不是35.7%。',
      'The text says “其中予以公开9件” and calls it 35.7 %; of the 35 completed it is 25.71 %, and of the 34 received, the 36 received or carried over it is not that either.',
    ],
    // Parts are no totals.
    [
      '收到政府信息公开申请34件，其中网络30件，占88.2%，信函4件，占21.8%。',
      '正文写“信函4件”占21.8%，按收到的34件计算应为11.76%；按办结的35件、收到及上年结转的36件计算，也不是21.8%。',
      'The text says “信函4件” and calls it 21.8 %; of the 34 received it is 11.76 %, and of the 35 completed, the 36 received or carried over it is not that either.',
    ],
    [
      '发布信息120条，其中公告60条，占40%。',
      '正文写“其中公告60条”占40%，按总数120计算应为50%。',
      'The text says “其中公告60条” and calls it 40 %; of the total of 120 it is 50 %.',
    ],
  ])('%s', (text, zh, en) => {
    expect(said(text)).toEqual([zh])
    expect(said(text, 'en')).toEqual([en])
  })
})

test('the cells of readings that are not told are not told either', () => {
  const [finding] = findingsOn('办结政府信息公开申请50件。', {
    entries: { 'requests.outcomes.total.total': 35 },
    otherwise: 0,
  })
  expect(finding?.terms.length).toBeGreaterThan(8)
  expect(finding && frameOf('zh')(finding)).toBe('  总计  35')
  const [decided] = findingsOn('办结行政复议4件。', { kind: 'disputes' })
  expect(decided && frameOf('zh')(decided)).toBe('  结果维持  2\n  结果纠正  1\n  其他结果  0')
})

test('what is expected is a number: that of the plainest reading, with the difference', () => {
  const [finding] = findingsOn('收到政府信息公开申请50件。')
  expect(finding).toMatchObject({ expected: 34, actual: 50, difference: 16 })
  expect(finding?.readings).toEqual([
    { rows: ['requests.received'], less: [], columns: ['total'], values: [34] },
    { rows: ['requests.received', 'requests.carriedOver'], less: [], columns: ['total'], values: [36] },
  ])
})
