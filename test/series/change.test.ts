/** What the text says of the change since last year, and changes that deserve a second look. */
import { describe, expect, test } from 'vitest'
import type { Entries } from '../rules/reports'
import { findingsOf, ofYear, section, verdicts, withoutForm } from './ofYear'

describe('changes that the text states', () => {
  /** 31 requests last year, and none left; 22 this year. */
  const reports = (
    text: string,
    kind: 'overview' | 'requests' | 'problems' = 'overview',
    last: Entries = {},
  ) => [
    ofYear(2022, { 'requests.received.total': 31, ...last }),
    ofYear(2023, { 'requests.received.total': 22 }, section(kind, text)),
  ]

  test.each<[text: string, verdicts: ReadonlyArray<string>]>([
    ['全年收到政府信息公开申请22件，比2022年（31件）下降29%。', ['holds']],
    ['全年收到政府信息公开申请22件，同比下降29.03%。', ['holds']],
    ['全年收到政府信息公开申请22件，同比下降29.08%。', ['broken']],
    ['全年收到政府信息公开申请22件，较上年减少了29%。', ['holds']],
    ['全年收到政府信息公开申请22件，较上年降低 29 %。', ['holds']],
    ['全年收到政府信息公开申请 22 件次左右，较上年下降29％。', ['holds']],
    ['全年收到政府信息公开申请22件，较上年增长29%。', ['broken']],
    ['全年收到政府信息公开申请22件，较上年下降41%。', ['broken']],
    ['全年收到政府信息公开申请22件，较上年下降27%。', ['broken']],
    ['全年受理申请22宗，同比下降29%；全年新收申请22件，同比上升29%。', ['holds', 'broken']],
    ['全县收到政府信息公开申请220件，较上年下降41%。', []],
    ['全年收到申请22件。网站访问量同比增长41%。', []],
    ['全年收到申请22件，按期答复率100%。', []],
    ['全年收到申请22件，办结申请21件，较上年下降41%。', []],
    ['全年收到申请22件，举办公开讲座、政务体验活动和座谈共计九场，同比增长41%。', []],
    ['全年收到建议提案22件，同比下降41%。', []],
    ['全年公开申请指南22件，同比下降41%。', []],
    [`全年收到申请22件，${'依法依规，'.repeat(18)}同比下降41%。`, []],
  ])('%s', (text, said) => {
    expect(verdicts('series/ratio-recomputes', reports(text))).toEqual(said)
  })

  test('where they are told: with what was done, and with the requests', () => {
    const wrong = '全年收到政府信息公开申请22件，较上年下降41%。'
    expect(verdicts('series/ratio-recomputes', reports(wrong, 'requests'))).toEqual(['broken'])
    expect(verdicts('series/ratio-recomputes', reports(wrong, 'problems'))).toEqual([])
  })

  test('received may be all that were on hand, of either year', () => {
    const last = ofYear(2022, { 'requests.received.total': 20, 'requests.carriedOver.total': 5 })
    const now = (text: string) =>
      ofYear(
        2023,
        { 'requests.received.total': 27, 'requests.carriedOver.total': 3 },
        section('overview', text),
      )
    for (const [text, said] of [
      ['收到申请30件，同比增长20%。', ['holds']],
      ['收到申请30件，同比增长50%。', ['holds']],
      ['收到申请27件，同比增长35%。', ['holds']],
      ['收到申请24件，同比增长20%。', []],
      ['收到申请30件，同比增长30%。', ['broken']],
    ] as const)
      expect(verdicts('series/ratio-recomputes', [last, now(text)]), text).toEqual(said)
  })

  test('what is found says what it is after all, and where', () => {
    const place = { start: 40, end: 90 }
    const [last, now] = reports('全年收到政府信息公开申请22件，较上年下降41%。')
    const sections = now!.report.sections.map((one) => ({ ...one, number: null, place }))
    expect(findingsOf('series/ratio-recomputes', [last!, { ...now!, sections }])).toMatchObject([
      { verdict: 'broken', severity: 'warning', report: 1, expected: -29, actual: -41, place },
    ])
  })

  test('of nothing, or of what is not known, there is no share', () => {
    const text = '全年收到政府信息公开申请22件，较上年增长100%。'
    for (const entry of [0, 'absent'] as const)
      expect(
        verdicts('series/ratio-recomputes', reports(text, 'overview', { 'requests.received.total': entry })),
      ).toEqual([])
    const [, now] = reports(text)
    expect(verdicts('series/ratio-recomputes', [withoutForm(2022), now!])).toEqual([])
  })
})

describe('leaps', () => {
  const received = (year: number, total: number | 'absent') =>
    ofYear(year, { 'requests.received.total': total })

  test.each<[last: number, now: number, verdict: string]>([
    [10, 0, 'broken'],
    [9, 0, 'holds'],
    [10, 1, 'holds'],
    [2, 11, 'broken'],
    [2, 10, 'holds'],
    [1, 9, 'holds'],
    [1, 10, 'broken'],
    [0, 40, 'holds'],
    [40, 40, 'holds'],
    [0, 0, 'holds'],
  ])('from %s requests to %s', (last, now, verdict) => {
    expect(verdicts('series/leap', [received(2022, last), received(2023, now)])).toEqual([verdict])
  })

  test('tells both years', () => {
    const [finding] = findingsOf('series/leap', [received(2022, 12), received(2023, 0)])
    expect(finding).toMatchObject({ severity: 'info', expected: 12, actual: 0, report: 1 })
    expect(finding?.terms.map(({ report, value }) => [report, value])).toEqual([
      [1, 0],
      [0, 12],
    ])
    expect(finding?.place).toEqual(finding?.terms[0]?.place)
  })

  test('where a number is not known, none is', () => {
    for (const reports of [
      [received(2022, 'absent'), received(2023, 40)],
      [received(2022, 40), received(2023, 'absent')],
      [withoutForm(2022), received(2023, 40)],
      [received(2022, 40), withoutForm(2023)],
    ])
      expect(verdicts('series/leap', reports)).toEqual([])
  })
})
