import { describe, expect, test } from 'vitest'
import { quantityAt } from '../../src/prose/quantity'
import { claimed, read, saying } from './saying'

describe('what a text claims', () => {
  test.each<[text: string, claims: ReadonlyArray<string>]>([
    ['收到政府信息公开申请34件。', ['received 34件']],
    ['2023年收到政府信息公开申请34件。', ['received 34件 2023']],
    ['去年收到政府信息公开申请51件。', ['received 51件 2022']],
    ['收到政府信息公开申请近40件，答复30余件。', ['received 约40件', '约30件']],
    ['全县共收到政府信息公开申请95件，县政府办公室收到17件。', ['received 95件 all', 'received 17件 own']],
    ['通过网络收到政府信息公开申请30件。', ['received 30件 part']],
    ['通过网络、信函收到政府信息公开申请34件。', ['received 34件']],
    ['予以公开和部分公开信息公开申请9件。', ['granted+partiallyGranted 9件']],
    ['收到政府信息公开申请，共计三十四件。', ['received 34件']],
    ['依申请公开：共收到34件。', ['received 34件']],
    [
      '全年有3件行政复议、2件行政诉讼。',
      ['reconsideration 3件 2023', 'directSuit+suitAfterReconsideration 2件 2023'],
    ],
    ['行政复议、行政诉讼均为0件。', ['reconsideration 0件', 'directSuit+suitAfterReconsideration 0件']],
    ['行政诉讼未经复议直接起诉3件，复议后起诉2件。', ['directSuit 3件', 'suitAfterReconsideration 2件']],
    ['行政许可、行政处罚分别为9件、2件。', ['licensing decisions 9件', 'penalties decisions 2件']],
    [
      '制发规章0件、行政规范性文件3件，废止1件。',
      ['governmentRules issued 0件', 'normativeDocuments issued 3件', 'normativeDocuments repealed 1件'],
    ],
    ['收取信息处理费380元。', ['handlingFee amount 380元']],
    ['受理低保申请12件，答复12件。', []],
    ['答复网民留言12条。', []],
  ])('%s', (text, claims) => {
    expect(claimed(text)).toEqual(claims)
  })

  test('denials and what is said of all', () => {
    const negated = (text: string): ReadonlyArray<string> =>
      saying(text)
        .claims.filter((claim) => claim.negated)
        .map(({ rows, words }) => `${rows.join('+')} ${words}`)
    expect(negated('未收到政府信息公开申请。')).toEqual(['requests.received 未收到政府信息公开申请'])
    expect(negated('没有收到重大舆情，未出现逾期未答复的申请。')).toEqual([])
    expect(negated('所有申请均已办结，所收政府信息公开申请已全部办结。')).toEqual([
      'requests.unfinished 所有申请均已办结',
      'requests.unfinished 政府信息公开申请已全部办结',
    ])
  })

  test('parts know their total, shares their number', () => {
    const { claims } = saying(
      '办结政府信息公开申请35件，其中予以公开9件，占25.7%，不予公开3件；结转下年度1件。',
    )
    expect(claims.map(({ value, partOf, share }) => [value, partOf, share])).toEqual([
      [35, null, null],
      [9, 0, 25.7],
      [3, 0, null],
      [1, null, null],
    ])
  })

  test('what a bracket interrupts goes on behind it', () => {
    const { claims } = saying('受理政府信息公开申请36件（自然人33件，法人3件），其中上年结转2件。')
    expect(claims.map(({ value, partOf }) => [value, partOf])).toEqual([
      [36, null],
      [33, 0],
      [3, 0],
      [2, 0],
    ])
  })
})

describe('a claim is quoted from its first telling word on', () => {
  test.each([
    ['2023年，我局共收到政府信息公开申请34件。', '共收到政府信息公开申请34件'],
    ['2023年我局收到政府信息公开申请34件。', '收到政府信息公开申请34件'],
    ['今年收到政府信息公开申请34件。', '收到政府信息公开申请34件'],
    ['上年收到政府信息公开申请51件。', '上年收到政府信息公开申请51件'],
    ['按时收到政府信息公开申请34件。', '收到政府信息公开申请34件'],
    ['本局信息公开收到申请34件。', '收到申请34件'],
    ['近34件政府信息公开申请。', '34件政府信息公开申请'],
    // Who is not known belongs to what is told.
    ['我县教育局收到政府信息公开申请12件。', '我县教育局收到政府信息公开申请12件'],
    ['行政诉讼数为2。', '行政诉讼数为2'],
    ['本机关收到政府信息公开申请34件。', '本机关收到政府信息公开申请34件'],
  ])('%s', (text, words) => {
    expect(saying(text).claims.map((claim) => claim.words)).toEqual([words])
  })

  test('what is told 分别 with the words that it was told with', () => {
    expect(saying('收到、办结政府信息公开申请分别为34件、35件。').claims.map(({ words }) => words)).toEqual([
      '收到、办结政府信息公开申请分别为34件',
      '办结政府信息公开申请分别为34件、35件',
    ])
  })

  test('a denial has no unit', () => {
    expect(saying('未收到政府信息公开申请。').claims).toMatchObject([{ negated: true, unit: '', value: 0 }])
  })
})

test('places are those of the source, through annotations and broken lines', () => {
  const source =
    '一、总体情况\n2023年，我局共收到政府信\n息公开申(shēn)请 １２ 件。\n二、主动公开政府信息情况\n'
  const { claims } = read(source)
  expect(claims.map(({ words, place }) => [words, source.slice(place?.start, place?.end)])).toEqual([
    ['共收到政府信息公开申请12件', '共收到政府信\n息公开申(shēn)请 １２ 件'],
  ])
})

test('a report without a form still has claims', () => {
  const { report, claims } = read(
    '一、概述\n2010年收到政府信息公开申请12件。\n二、主动公开政府信息情况\n三、依申请公开政府信息情况\n无。\n',
  )
  expect(report.form).toBeNull()
  expect(claims.map(({ value, year }) => [value, year])).toEqual([[12, 2010]])
})

describe('quantities', () => {
  test.each<[text: string, value: number | null, unit?: string]>([
    ['1,234件', 1234, '件'],
    ['12余件', 12, '件'],
    ['1.2万条', 12_000, '条'],
    ['3万元', 3, '万元'],
    ['两起', 2, '起'],
    ['三十五件', 35, '件'],
    ['三十件', 30, '件'],
    ['十二件', 12, '件'],
    ['两百件', 200, '件'],
    ['一百零五件', 105, '件'],
    ['33.9%', 33.9, '%'],
    ['12345热线', null],
    ['20个工作日', null],
    ['30件以上', null],
    ['一件事一次办', null],
    ['2017年', null],
  ])('%s', (text, value, unit) => {
    const quantity = quantityAt(text, 0)
    expect(quantity?.value ?? null).toBe(value)
    if (unit !== undefined) expect(quantity?.unit).toBe(unit)
  })

  test.each(['第12条', '每件100元', '11-30件'])('not within %s', (text) => {
    expect(quantityAt(text, text.search(/\d/u) + (text.startsWith('11') ? 3 : 0))?.unit).not.toBe('件')
  })
})
