import { describe, expect, test } from 'vitest'
import { asideOf, explainSuspect } from '../../src/explain/explainSuspects'
import { explain } from '../../src/explain/explain'
import { explainWithFrame } from '../../src/explain/explainWithFrame'
import { suspects as inEnglish } from '../../src/explain/en/suspects'
import { suspects as inChinese } from '../../src/explain/zh/suspects'
import type { Address } from '../../src/forms/Address'
import type { Suspect, SuspectKind } from '../../src/report/Finding'
import { validateReport } from '../../src/validateReport'
import { applicants, type Entries, reportOf } from '../rules/reports'
import { noticed } from './findings'

const asides = (entries: Entries, language: 'zh' | 'en') =>
  validateReport(reportOf('2021', entries)).findings.map(asideOf(language))

const leftZero: Entries = { 'disputes.reconsideration.upheld': 10, 'disputes.reconsideration.corrected': 1 }

describe('beside a finding', () => {
  test.each([
    ['zh', '很可能是表四“行政复议”总计栏填报0，应为11（总计未填，仍为0）。'],
    ['en', 'Likely: Disputes table, “reconsideration”, total should be 11, not 0 (a total left at 0).'],
  ] as const)('the suspect (%s)', (language, sentence) => {
    expect(asides(leftZero, language)).toEqual([[sentence]])
  })

  test('of many the first three', () => {
    const [aside] = asides({ ...leftZero, 'disputes.reconsideration.total': 12 }, 'zh')
    expect(aside).toEqual([
      '可能是表四“行政复议”总计栏填报12，应为11（一位数字有误）。',
      '可能是表四“行政复议”结果维持栏填报10，应为11（一位数字有误）。',
      '可能是表四“行政复议”结果纠正栏填报1，应为2。',
      '另有2种可能。',
    ])
  })

  test('of many cells that are wrong alike the first three are named', () => {
    const blank = { from: null, to: 1, place: null } as const
    const changes = [
      'requests.outcomes.denied.stateSecrets.total',
      'requests.outcomes.denied.enforcementFiles.total',
      'requests.outcomes.denied.internalAffairs.total',
      'requests.outcomes.denied.deliberativeProcess.total',
      'requests.outcomes.unavailable.notHeld.total',
      'requests.outcomes.unavailable.creationRequired.total',
      'requests.outcomes.unavailable.unclearRequest.total',
    ].map((address) => ({ ...blank, address: address as Address }))
    const suspect = { changes, kind: 'left-blank', confidence: 'likely' } as const
    expect(explainSuspect(suspect, 'zh')).toBe(
      '很可能是表三总计栏“（三）不予公开·1.属于国家秘密”、“（三）不予公开·7.属于行政执法案卷”、“（三）不予公开·5.属于三类内部事务信息”等7行空白，应均为1。',
    )
    expect(explainSuspect(suspect, 'en')).toMatch(/and 4 more rows should be 1, not blank\.$/u)
    expect(explainSuspect({ ...suspect, changes: changes.slice(1) }, 'zh')).not.toContain('等')
  })

  describe('cells of one row, or of two', () => {
    const told = (kind: SuspectKind, ...rows: ReadonlyArray<string>): Suspect => {
      const changes = rows.flatMap((row) => {
        const [path, line] = row.split(': ')
        return line!.split(', ').map((text) => {
          const [column, from, , to] = text.split(' ')
          return {
            address: `requests.${path}.${column}` as Address,
            from: from === '_' ? null : Number(from),
            to: Number(to),
            place: null,
          }
        })
      })
      return { kind, confidence: 'likely', changes }
    }

    test.each<[Suspect, zh: string, en: string]>([
      [
        told('total-left-zero', 'outcomes.total: naturalPerson 0 > 9, enterprise 0 > 3, total 0 > 12'),
        '很可能是表三“（七）总计”自然人、商业企业、总计各栏填报0，应依次为9、3、12（总计未填，仍为0）。',
        'Likely: Requests table, “total of outcomes”, natural persons, commercial enterprises, total should be 9, 3, 12, not 0 (a total left at 0).',
      ],
      [
        told('shifted-right', 'received: naturalPerson _ > 9, enterprise 9 > 3, total 3 > 12'),
        '很可能是表三“一、本年新收政府信息公开申请数量”自然人、商业企业、总计各栏填报空白、9、3，应依次为9、3、12（各数整体右移一栏，首格漏填）。',
        'Likely: Requests table, “new requests of the year”, natural persons, commercial enterprises, total should be 9, 3, 12, not blank, 9, 3 (all numbers stand one column too far to the right, the first cell was left out).',
      ],
      [
        told(
          'neighbouring-row',
          'outcomes.total: naturalPerson 1 > 9, enterprise 2 > 3, total 3 > 12',
          'carriedForward: naturalPerson 9 > 1, enterprise 3 > 2, total 12 > 3',
        ),
        '很可能是表三“（七）总计”与“四、结转下年度继续办理”两行的数互换，自然人、商业企业、总计各栏应依次为9、3、12和1、2、3。',
        'Likely: Requests table, “total of outcomes” and “carried forward to next year” are exchanged: natural persons, commercial enterprises, total should be 9, 3, 12, and 1, 2, 3.',
      ],
      [
        told(
          'neighbouring-column',
          'received: otherOrganization 9 > 0, total 0 > 9',
          'outcomes.total: otherOrganization 8 > 0, total 0 > 8',
        ),
        '很可能是表三其他栏与总计栏两栏的数互换，“一、本年新收政府信息公开申请数量”、“（七）总计”各行应依次为0、0和9、8。',
        'Likely: Requests table, other organisations and total are exchanged: “new requests of the year”, “total of outcomes” should be 0, and 9, 8.',
      ],
      [
        told('absent', `outcomes.total: ${applicants.map((column) => `${column} _ > 0`).join(', ')}`),
        '很可能是表三“（七）总计”整行缺失，各栏应均为0。',
        'Likely: Requests table, “total of outcomes”, all columns should be 0, not absent.',
      ],
      [
        told('unreadable', 'outcomes.total: naturalPerson _ > 1, enterprise _ > 0, total _ > 1'),
        '很可能是表三“（七）总计”自然人、商业企业、总计各栏无法识别，应依次为1、0、1。',
        'Likely: Requests table, “total of outcomes”, natural persons, commercial enterprises, total should be 1, 0, 1, not unreadable.',
      ],
      [
        told('off-by', 'outcomes.total: naturalPerson 1 > 9, enterprise 2 > 3', 'received: total 1 > 2'),
        '很可能是表三“（七）总计”自然人栏填报1，应为9；商业企业栏填报2，应为3；表三“一、本年新收政府信息公开申请数量”总计栏填报1，应为2。',
        'Likely: Requests table, “total of outcomes”, natural persons should be 9, not 1; commercial enterprises should be 3, not 2; Requests table, “new requests of the year”, total should be 2, not 1.',
      ],
    ])('%o', (suspect, zh, en) => {
      expect(explainSuspect(suspect, 'zh')).toBe(zh)
      expect(explainSuspect(suspect, 'en')).toBe(en)
    })
  })

  test('the finding that it follows from', () => {
    expect(asides({ 'requests.outcomes.total.naturalPerson': 12 }, 'zh')).toEqual([
      ['与表三“（七）总计”自然人栏的问题同出一因。'],
      ['很可能是表三“（七）总计”自然人栏填报12，应为0。'],
      ['与表三“（七）总计”自然人栏的问题同出一因。'],
    ])
  })

  test.each([
    [
      'zh',
      '可能是表三“二、上年结转政府信息公开申请数量”自然人栏填报5，应为0；总计栏填报5，应为0（结转数与勾稽关系不合）。',
      '与表三自然人栏勾稽关系的问题同出一因。',
    ],
    [
      'en',
      'Possibly: Requests table, “carried over from last year”, natural persons should be 0, not 5; total should be 0, not 5 (the number carried over does not balance).',
      'It has the same cause as what is wrong in Requests table, balance of natural persons.',
    ],
  ] as const)(
    'cells of one row name it once; a balance is told by its column (%s)',
    (language, told, consequence) => {
      const carried = { 'requests.carriedOver.naturalPerson': 5, 'requests.carriedOver.total': 5 } as const
      const [first, second] = asides(carried, language)
      expect(first?.[0]).toBe(told)
      expect(second).toEqual([consequence])
    },
  )

  test.each([
    [12, '2 more possibilities.'],
    [1, 'Possibly'],
  ])('so many more: a total of %i', (total, last) => {
    const [aside] = asides({ ...leftZero, 'disputes.reconsideration.total': total }, 'en')
    expect(aside?.at(-1)).toContain(last)
  })

  test('one more', () => {
    const [finding] = validateReport(
      reportOf('2021', { ...leftZero, 'disputes.reconsideration.total': 12 }),
    ).findings
    const four = { ...finding!, suspects: finding!.suspects.slice(0, 4) }
    expect(asideOf('en')(four).at(-1)).toBe('1 more possibility.')
    expect(asideOf('zh')(four).at(-1)).toBe('另有1种可能。')
    expect(asideOf('en')({ ...four, suspects: four.suspects.slice(0, 3) })).toHaveLength(3)
  })

  test('a doubt of reading', () => {
    const wrong = reportOf('2021', leftZero)
    const findings = [noticed('reading/columns-by-position', { subject: 'disputes.directSuit.upheld' })]
    const [finding] = validateReport({ ...wrong, findings }).findings
    expect(asideOf('en')(finding!)).toContain('Reading was not sure of these cells: compare with the source.')
    expect(asideOf('zh')(finding!)).toContain('识读这些格时有疑问，也可能是识读有误，请对照原文。')
  })

  test('cells of one column, each with its row', () => {
    const swapped = {
      kind: 'neighbouring-row',
      confidence: 'likely',
      changes: [
        { address: 'disputes.directSuit.other', from: 3, to: 0, place: null },
        { address: 'disputes.suitAfterReconsideration.other', from: 0, to: 3, place: null },
      ],
    } as const
    expect(explainSuspect(swapped, 'zh')).toBe(
      '很可能是表四“行政诉讼·未经复议直接起诉”其他结果栏填报3，应为0；表四“行政诉讼·复议后起诉”其他结果栏填报0，应为3（与相邻一行互换）。',
    )
    expect(explainSuspect(swapped, 'en')).toBe(
      'Likely: Disputes table, “suits without reconsideration”, other result should be 0, not 3; Disputes table, “suits after reconsideration”, other result should be 3, not 0 (exchanged with the neighbouring row).',
    )
  })

  test('a cell that no form has is not named', () => {
    const known = { address: 'disputes.directSuit.other', from: 3, to: 0, place: null } as const
    const suspect = { kind: 'off-by', confidence: 'possible', changes: [known] } as const
    const foreign = { ...known, address: 'requests.elsewhere.total' as Address }
    expect(explainSuspect({ ...suspect, changes: [known, foreign] }, 'zh')).toBe(
      explainSuspect(suspect, 'zh'),
    )
  })

  test.each([
    ['what reading noticed, which says its own sentence', 'reading/row-absent', 'requests.received.total'],
    ['what is said of the document', 'requests/balance', null],
    ['a cell that no form has', 'requests/row-total', 'requests.elsewhere.total'],
  ] as const)('nothing, where the finding follows from %s', (_, rule, subject) => {
    const finding = noticed('reading/row-absent', { consequenceOf: { rule, subject: subject as Address } })
    expect(asideOf('zh')(finding)).toEqual([])
  })

  test('a cell without a number', () => {
    const [finding] = validateReport(reportOf('2021', { 'disputes.directSuit.other': 'unreadable' })).findings
    expect(explainSuspect(finding!.suspects[0]!, 'zh')).toBe(
      '可能是表四“行政诉讼·未经复议直接起诉”其他结果栏应为0（该格无法识别）。',
    )
  })
})

test('explainWithFrame tells it last, apart', () => {
  const [finding] = validateReport(reportOf('2021', leftZero)).findings
  const parts = explainWithFrame(finding!, 'zh').split('\n\n')
  expect(parts).toHaveLength(3)
  expect(parts[0]).toBe(explain(finding!, 'zh'))
  expect(parts[2]).toBe(asideOf('zh')(finding!).join())
})

test('both languages name every kind in their own words', () => {
  const kinds = Object.keys(inChinese.kinds) as ReadonlyArray<Exclude<SuspectKind, 'off-by'>>
  expect(Object.keys(inEnglish.kinds)).toEqual(kinds)
  for (const words of [inChinese, inEnglish]) {
    expect(new Set(Object.values(words.kinds)).size).toBe(kinds.length)
    expect(Object.values(words.kinds)).not.toContain('')
  }
})
