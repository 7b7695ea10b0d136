/** What a claim is held against, and how grave it is to contradict it. */
import { describe, expect, test } from 'vitest'
import type { CellState } from '../../src/report/Cell'
import type { Entries } from '../rules/reports'
import { brieflyJudged, findingsOn, judged, judgementsOn, numbers, saying, type Setting } from './saying'

const county = '云溪县人民政府'
const bureau = '云溪县财政局'
const township = '柳河镇人民政府'

describe('whose number it is, and whose table', () => {
  /** Of 34 requests. */
  test.each<[authority: string | null, text: string, verdict: string]>([
    [bureau, '收到政府信息公开申请34件。', 'holds'],
    [bureau, '收到政府信息公开申请33件。', 'broken error: 33 not 34'],
    [county, '本机关收到政府信息公开申请17件。', 'holds'],
    [county, '本机关收到政府信息公开申请34件。', 'holds'],
    [county, '本机关收到政府信息公开申请50件。', 'broken info: 50 not 34'],
    [null, '本机关收到政府信息公开申请17件。', 'holds'],
    [null, '本机关收到政府信息公开申请50件。', 'broken info: 50 not 34'],
    [bureau, '本机关收到政府信息公开申请17件。', 'broken error: 17 not 34'],
    [bureau, '全县收到政府信息公开申请95件。', 'holds'],
    [bureau, '全县收到政府信息公开申请34件。', 'holds'],
    [bureau, '全县收到政府信息公开申请17件。', 'broken info: 17 not 34'],
    [null, '全县收到政府信息公开申请95件。', 'holds'],
    [null, '全县收到政府信息公开申请17件。', 'broken info: 17 not 34'],
    [county, '全县收到政府信息公开申请95件。', 'broken error: 95 not 34'],
    // Of a larger whole: 全县 of a township, 全市 of a county, 全省 of a city.
    [township, '全县收到政府信息公开申请95件。', 'holds'],
    [township, '全县收到政府信息公开申请17件。', 'broken info: 17 not 34'],
    [township, '全镇收到政府信息公开申请95件。', 'broken error: 95 not 34'],
    [county, '全市收到政府信息公开申请95件。', 'holds'],
    [county, '全省收到政府信息公开申请95件。', 'holds'],
    ['临江市人民政府', '全市收到政府信息公开申请95件。', 'broken error: 95 not 34'],
    ['临江市人民政府', '全省收到政府信息公开申请95件。', 'holds'],
    ['临江市新河区人民政府', '全市收到政府信息公开申请95件。', 'holds'],
    ['临江市新河区人民政府', '全区收到政府信息公开申请95件。', 'broken error: 95 not 34'],
    ['岭南壮族自治区人民政府', '全区收到政府信息公开申请95件。', 'broken error: 95 not 34'],
    ['江北省人民政府', '全省收到政府信息公开申请95件。', 'broken error: 95 not 34'],
    [county, '通过网络收到政府信息公开申请30件。', 'holds'],
    [county, '通过网络收到政府信息公开申请50件。', 'broken info: 50 not 34'],
    [bureau, '通过网络收到政府信息公开申请50件。', 'broken info: 50 not 34'],
  ])('%s: %s', (authority, text, verdict) => {
    expect(judged(text, { authority })).toEqual([`requests-received ${verdict}`])
  })
})

describe('how grave it is', () => {
  test.each<[text: string, said: string, setting?: Setting]>([
    ['无上年结转的政府信息公开申请。', 'requests-carried-over broken error: 0 not 2'],
    ['办结政府信息公开申请31件。', 'requests-completed broken error: 31 not 35'],
    ['不予公开政府信息公开申请4件。', 'outcomes broken error: 4 not 3'],
    ['结转下年度政府信息公开申请4件。', 'requests-carried-forward broken error: 4 not 1'],
    ['被申请行政复议4件。', 'reconsideration broken error: 4 not 3'],
    ['被提起行政诉讼4件。', 'litigation broken error: 4 not 2'],
    ['制发行政规范性文件5件。', 'documents broken error: 5 not 4'],
    ['制定规章5件。', 'documents broken error: 5 not 0'],
    ['政府信息公开申请已全部办结。', 'all-completed broken warning: 0 not 1'],
    ['行政事业性收费15.2万元。', 'fees broken warning: 15.2 not 12.5'],
    ['办理行政处罚21件。', 'decisions broken warning: 21 not 12'],
    ['办理行政强制21件。', 'decisions broken warning: 21 not 0'],
    [
      '公开规范性文件7件。',
      'documents broken warning: 7 not 5',
      { form: '2019', entries: { 'proactive.normativeDocuments.disclosed': 5 } },
    ],
    ['因政府信息公开引起的行政诉讼数为3。', 'litigation broken warning: 3 not 2'],
    ['未发生行政复议。', 'reconsideration broken error: 0 not 3'],
    ['办结行政复议4件。', 'reconsideration broken error: 4 not 3', { kind: 'disputes' }],
  ])('%s', (text, said, setting) => {
    expect(judged(text, setting)).toEqual([said])
  })

  test.each<[text: string, entries: Entries, verdicts: ReadonlyArray<string>]>([
    [
      '未发生行政复议、行政诉讼。',
      { 'disputes.reconsideration.total': 2 },
      ['reconsideration broken error: 0 not 2', 'litigation holds'],
    ],
    [
      '未发生行政复议、行政诉讼。',
      { 'disputes.directSuit.total': 2 },
      ['reconsideration holds', 'litigation broken error: 0 not 2'],
    ],
    [
      '行政复议、行政诉讼均为0件。',
      { 'disputes.reconsideration.total': 2 },
      ['reconsideration broken error: 0 not 2', 'litigation holds'],
    ],
    [
      '行政复议、行政诉讼各1件。',
      { 'disputes.reconsideration.total': 1 },
      ['reconsideration holds', 'litigation broken error: 1 not 0'],
    ],
    ['行政复议、行政诉讼1件。', { 'disputes.reconsideration.total': 1 }, ['reconsideration holds']],
    [
      '无行政处罚、行政强制。',
      { 'proactive.coercion.decisions': 2 },
      ['decisions holds', 'decisions broken warning: 0 not 2'],
    ],
  ])('what is said of each is held against each: %s %j', (text, entries, verdicts) => {
    expect(judged(text, { entries, otherwise: 0 })).toEqual(verdicts)
  })

  test('what all of them came to is told by another number', () => {
    expect(judged('行政复议3件，均获维持。')).toEqual([
      'reconsideration holds',
      'reconsideration broken warning: 3 not 2',
    ])
  })
})

describe('a row is its total, or its parts', () => {
  const received = (
    naturalPerson: number | 'unreadable' | 'blank',
    total: number | 'unreadable' | 'blank' | 'placeholder',
    otherwise: number | 'blank' = 0,
  ): Setting => ({
    otherwise,
    entries: {
      'requests.received.naturalPerson': naturalPerson,
      'requests.received.total': total,
      'requests.carriedOver.total': 0,
    },
  })

  test.each<[what: string, setting: Setting, said: number, verdict: string]>([
    ['they differ', received(33, 34), 33, 'holds'],
    ['they differ', received(33, 34), 34, 'holds'],
    ['they differ', received(33, 34), 35, 'broken error: 35 not 34'],
    ['the parts were left out', received(0, 34), 34, 'holds'],
    ['the parts were left out', received(0, 34), 0, 'broken error: 0 not 34'],
    ['the total cannot be read', received(33, 'unreadable'), 33, 'holds'],
    ['the total cannot be read', received(33, 'unreadable'), 34, 'broken error: 34 not 33'],
    ['the total cannot be read, and the parts are zero', received(0, 'unreadable'), 0, 'holds'],
    ['a part cannot be read', received('unreadable', 34), 34, 'holds'],
    ['neither can be read', received('unreadable', 'unreadable'), 34, 'undecided unreadable info: 34'],
    ['both are blank', received('blank', 'blank'), 34, 'undecided blank info: 34'],
    ['both are blank, and so they should', received('blank', 'blank'), 0, 'holds blank-read-as-zero'],
    ['a mark stands for the total', received('blank', 'placeholder'), 0, 'holds blank-read-as-zero'],
    [
      'no zero is printed',
      received('blank', 'blank', 'blank'),
      34,
      'broken blank-read-as-zero error: 34 not 0',
    ],
    ['the total is blank, and one part is not', received(3, 'blank'), 0, 'broken error: 0 not 3'],
  ])('%s', (_, setting, said, verdict) => {
    expect(judged(`收到政府信息公开申请${said}件。`, setting)).toEqual([`requests-received ${verdict}`])
  })

  test('a group is all of its rows, of which each may be blank', () => {
    const denied = (...rows: ReadonlyArray<Setting['entries']>): Setting => ({
      otherwise: 0,
      entries: Object.assign({}, ...rows) as NonNullable<Setting['entries']>,
    })
    const blank = {
      'requests.outcomes.denied.stateSecrets.naturalPerson': 'blank',
      'requests.outcomes.denied.stateSecrets.total': 'blank',
    } as const
    const three = { 'requests.outcomes.denied.enforcementFiles.total': 3 }
    const text = '不予公开政府信息公开申请0件。'
    expect(judged(text, denied(blank))).toEqual(['outcomes holds blank-read-as-zero'])
    expect(judged(text, denied(blank, three))).toEqual(['outcomes undecided blank info: 0'])
    expect(judged(text, denied(three))).toEqual(['outcomes broken error: 0 not 3'])
  })

  test('of one column, nothing but that', () => {
    const setting = {
      entries: { 'requests.received.naturalPerson': 33, 'requests.received.total': 34 },
    } as const
    expect(judged('收到自然人申请33件。', setting)).toEqual(['requests-received holds'])
    expect(judged('收到自然人申请34件。', setting)).toEqual(['requests-received broken error: 34 not 33'])
  })

  test('a table that is not there is contradicted by nothing', () => {
    expect(
      judged('收到政府信息公开申请34件，被申请行政复议3件。', { entries: {}, otherwise: 'absent' }),
    ).toEqual([])
    const one: Setting = { entries: { 'requests.carriedForward.total': 1 }, otherwise: 'absent' }
    expect(judged('收到政府信息公开申请34件，被申请行政复议3件。', one)).toEqual([
      'requests-received undecided absent info: 34',
    ])
  })

  test('nor is a report in words', () => {
    const { report, ...parsed } = saying('收到政府信息公开申请34件。')
    const inWords = { ...report, form: null, proactive: {}, requests: {}, disputes: {} }
    expect(judgementsOn({ ...parsed, cells: [], report: inWords })).toEqual([])
  })

  test('of several readings one that cannot be made leaves it open', () => {
    const setting = (state: Exclude<CellState, 'number'>): Setting => ({
      entries: {
        ...numbers,
        'requests.carriedOver.total': state,
        'requests.carriedOver.naturalPerson': state,
      },
    })
    for (const state of ['absent', 'blank'] as const)
      expect(judged('收到政府信息公开申请34件。', setting(state))).toEqual(['requests-received holds'])
    expect(judged('收到政府信息公开申请36件。', setting('absent'))).toEqual([
      'requests-received undecided absent info: 36 not 34',
    ])
  })
})

describe('money', () => {
  test.each<[text: string, verdict: string]>([
    ['行政事业性收费12.5万元。', 'holds'],
    ['行政事业性收费125000元。', 'holds'],
    ['行政事业性收费124999.99元。', 'holds'],
    ['行政事业性收费13万元。', 'holds'],
    ['行政事业性收费14万元。', 'broken warning: 14 not 12.5'],
    ['行政事业性收费12.53万元。', 'holds'],
    ['行政事业性收费12.9万元。', 'broken warning: 12.9 not 12.5'],
    ['行政事业性收费12500元。', 'broken warning: 1.25 not 12.5'],
  ])('%s', (text, verdict) => {
    expect(judged(text)).toEqual([`fees ${verdict}`])
  })

  test.each<[text: string, verdict: string]>([
    ['行政事业性收费12.5万元。', 'holds'],
    ['行政事业性收费125000元。', 'holds'],
    ['行政事业性收费13.5万元。', 'broken warning: 135000 not 125000'],
  ])('where the table tells 元: %s', (text, verdict) => {
    const parsed = saying(text)
    const cells = parsed.cells.map((cell) =>
      cell.address === 'proactive.fees.amount' ? ({ ...cell, value: 125_000, unit: '元' } as const) : cell,
    )
    expect(judgementsOn({ ...parsed, cells }).map(brieflyJudged)).toEqual([`fees ${verdict}`])
  })

  test('a count is not rounded', () => {
    expect(judged('收到政府信息公开申请33件。')).toEqual(['requests-received broken error: 33 not 34'])
  })
})

describe('what is told in pieces', () => {
  test.each<[text: string, verdicts: ReadonlyArray<string>]>([
    // Whether what has lapsed counts among the repealed is anybody's custom.
    ['废止行政规范性文件3件。失效行政规范性文件1件。', ['documents holds', 'documents holds']],
    ['废止行政规范性文件2件。失效行政规范性文件1件。', ['documents holds', 'documents holds']],
    [
      '废止行政规范性文件2件。失效行政规范性文件0件。',
      ['documents broken error: 2 not 3', 'documents holds'],
    ],
    ['废止行政规范性文件2件。', ['documents broken error: 2 not 3']],
    [
      '废止行政规范性文件2件。失效行政规范性文件2件。',
      ['documents broken error: 2 not 3', 'documents holds'],
    ],
    [
      '废止行政规范性文件2件。制发行政规范性文件1件。',
      ['documents broken error: 2 not 3', 'documents broken error: 1 not 4'],
    ],
    [
      '行政复议2件。行政诉讼1件。',
      ['reconsideration broken error: 2 not 3', 'litigation broken error: 1 not 2'],
    ],
    // A part is no piece.
    [
      '废止行政规范性文件2件，其中县政府1件。',
      ['documents broken error: 2 not 3', 'documents holds', 'parts-of-total holds'],
    ],
  ])('%s', (text, verdicts) => {
    expect(judged(text)).toEqual(verdicts)
  })
})

describe('every accepted reading', () => {
  const of2019: Setting = {
    form: '2019',
    entries: {
      'proactive.normativeDocuments.created': 4,
      'proactive.normativeDocuments.disclosed': 5,
      'proactive.normativeDocuments.totalDisclosed': 60,
    },
  }

  test.each<[text: string, values: ReadonlyArray<number>, setting?: Setting]>([
    ['收到政府信息公开申请#件。', [34, 36]],
    ['受理政府信息公开申请#件。', [34, 36, 35]],
    ['办结政府信息公开申请#件。', [35, 33, 22, 21]],
    [
      '予以公开政府信息公开申请#件。',
      [9, 12],
      { entries: { ...numbers, 'requests.outcomes.partiallyGranted.total': 3 } },
    ],
    ['无法提供政府信息公开申请#件。', [9]],
    ['行政复议、行政诉讼#件。', [5, 3, 2]],
    ['行政诉讼#件。', [2]],
    ['收到公民申请#件。', [31, 33, 34, 36]],
    ['制发规范性文件#件。', [4, 5], of2019],
    ['公开规范性文件#件。', [5, 4, 60], of2019],
  ])('%s', (text, values, setting) => {
    for (const value of values)
      expect(findingsOn(text.replace('#', String(value)), setting), String(value)).toEqual([])
    for (const value of [7, 120]) {
      const [finding] = findingsOn(text.replace('#', String(value)), setting)
      expect(finding?.verdict).toBe('broken')
      expect(new Set(finding?.readings?.flatMap((reading) => reading.values))).toEqual(new Set(values))
    }
  })
})

test('a finding points to the words, and to every cell that was tried', () => {
  const [finding] = findingsOn('2023年收到政府信息公开申请43件。')
  expect(finding).toMatchObject({
    rule: 'prose/requests-received',
    verdict: 'broken',
    subject: 'requests.received.total',
    words: '收到政府信息公开申请43件',
    difference: 9,
    suspects: [],
  })
  expect(finding?.terms.map(({ address, value }) => [address, value])).toEqual([
    ['requests.received.total', 34],
    ['requests.carriedOver.total', 2],
  ])
  const [completed] = findingsOn('办结政府信息公开申请43件。')
  expect(
    completed?.readings?.map(({ rows, less }) => [...rows, ...less.map((row) => `less ${row}`)]),
  ).toEqual([
    ['requests.outcomes.total'],
    ['requests.outcomes.total', 'less requests.carriedOver'],
    ['requests.outcomes.total', 'less requests.outcomes.otherHandling'],
    [
      'requests.outcomes.total',
      'less requests.outcomes.otherHandling',
      'less requests.outcomes.notProcessed',
    ],
  ])
  const [undecided] = findingsOn('收到政府信息公开申请43件。', {
    entries: { 'requests.received.total': 'absent', 'requests.received.naturalPerson': 'absent' },
  })
  expect(undecided).toMatchObject({ verdict: 'undecided', expected: null, difference: null, actual: 43 })
})
