import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth } from '../../src/explain/displayWidth'
import { explain } from '../../src/explain/explain'
import { explainWithFrame, frameOf } from '../../src/explain/explainWithFrame'
import type { Address } from '../../src/forms/Address'
import type { Term } from '../../src/report/Finding'
import { validateReport } from '../../src/validateReport'
import { type Entries, reportOf } from '../rules/reports'
import { anyFinding, noticed } from './findings'

const showPlace = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${start}:${end}`

const frames = (form: '2019' | '2021', entries: Entries): ReadonlyArray<string> =>
  validateReport(reportOf(form, entries)).findings.map(frameOf('zh', showPlace))

test('a sum: the parts, what they make, and what stands there', () => {
  expect(
    frames('2021', { 'disputes.reconsideration.upheld': 10, 'disputes.reconsideration.corrected': 1 }),
  ).toEqual([
    `
  结果维持   10   1850:1852
  结果纠正    1   1860:1862
  其他结果    0   1870:1872
  尚未审结    0   1880:1882
  合计       11
  ─────────────────────────
  总计        0   1890:1892
  相差      -11
`.slice(1, -1),
  ])
})

test('a balance: both sides summed', () => {
  const [frame] = frames('2021', { 'requests.received.naturalPerson': 14, 'requests.received.total': 14 })
  expect(frame).toBe(
    `
  一、本年新收政府信息公开申请数量   14   100:102
  二、上年结转政府信息公开申请数量    0   170:172
  合计                               14
  ─────────────────────────────────────────────────
  （七）总计                          0   1710:1712
  四、结转下年度继续办理              0   1780:1782
  合计                                0
  相差                              -14
`.slice(1, -1),
  )
})

test('too many has a sign too', () => {
  const [frame] = frames('2021', { 'disputes.reconsideration.total': 3 })
  expect(frame).toContain('  相差      +3')
})

test('many terms: those that are not zero', () => {
  const [frame] = frames('2021', {
    'requests.outcomes.granted.naturalPerson': 2,
    'requests.outcomes.granted.total': 2,
    'requests.outcomes.unavailable.notHeld.naturalPerson': 1,
    'requests.outcomes.unavailable.notHeld.total': 1,
  })
  expect(frame).toBe(
    `
  （一）予以公开                              2   240:242
  （四）无法提供·1.本机关不掌握相关政府信息   1   940:942
  其余19格为0
  合计                                        3
  ─────────────────────────────────────────────────────────
  （七）总计                                  0   1710:1712
  相差                                       -3
`.slice(1, -1),
  )
})

test('many terms that are all zero', () => {
  const [finding] = validateReport(
    reportOf('2021', { 'requests.outcomes.total.naturalPerson': 2 }),
  ).findings.filter(({ rule }) => rule === 'requests/outcomes-total')
  expect(frameOf('zh')(finding!).split('\n')[0]).toBe('  21格均为0')
  expect(frameOf('en')(finding!).split('\n')[0]).toBe('  21 cells with 0')
})

test.each([
  ['unreadable', '其他结果  无法识别  1920:1922'],
  ['blank', '其他结果  空白  1920:1922'],
  ['placeholder', '其他结果  占位  1920:1922'],
  ['absent', '其他结果  缺失'],
] as const)('a cell without a number shows its state: %s', (state, line) => {
  const { findings } = validateReport(reportOf('2021', { 'disputes.directSuit.other': state }))
  const finding = findings.find(({ rule }) => rule === 'disputes/total')!
  const lines = frameOf('zh', showPlace)(finding).split('\n')
  expect(lines.map((one) => one.trim().replaceAll(/ {2,}/gu, '  '))).toContain(line)
  expect(frameOf('en')(finding)).toMatch(new RegExp(`^ *other result +${state}$`, 'mu'))
})

const term = (address: Address, value: number): Term => ({ address, value, state: 'number', place: null })

describe('cells that no relation ties', () => {
  test('of several rows and columns are named with both, and still fit', () => {
    const terms = [
      term('disputes.reconsideration.upheld', 3),
      term('requests.received.publicInterestOrganization', 5),
      term('requests.outcomes.denied.securityAndStability.legalServiceOrganization', 7),
    ]
    expect(frameOf('zh')(noticed('reading/row-absent', { terms }))).toBe(
      `
  行政复议 结果维持                             3
  一、本年新收政府信息公开申请数… 社会公益组织  5
  （三）不予公开·3.危及‘三安全一… 法律服务机构  7
`.slice(1, -1),
    )
  })

  test('are all told, where none of many is zero', () => {
    const columns = ['upheld', 'corrected', 'other', 'pending', 'total'] as const
    const terms = columns.flatMap((column) => [
      term(`disputes.directSuit.${column}`, 1),
      term(`disputes.reconsideration.${column}`, 1),
    ])
    const lines = frameOf('en')(noticed('reading/row-absent', { terms })).split('\n')
    expect(lines).toHaveLength(terms.length)
  })

  test.each([
    ['broken', '其余8格为0或未填', 2],
    ['undecided', '其余4格为0', 6],
  ] as const)(
    'of many, blanks are told with the zeros where they were read so: %s',
    (verdict, last, lines) => {
      const columns = ['upheld', 'corrected', 'other', 'pending'] as const
      const terms = [
        term('disputes.reconsideration.total', 1),
        ...columns.map((column) => term(`disputes.directSuit.${column}`, 0)),
        ...columns.map((column): Term => {
          const address = `disputes.reconsideration.${column}` as const
          return { address, value: null, state: 'blank', place: null }
        }),
      ]
      const shown = frameOf('zh')({ ...noticed('reading/row-absent', { terms }), verdict }).split('\n')
      expect(shown.at(-1)?.trim()).toBe(last)
      expect(shown).toHaveLength(lines)
    },
  )

  test('are none', () => {
    expect(frameOf('zh')(noticed('reading/table-absent'))).toBe('')
  })
})

test('a comparison with zero needs no second side', () => {
  expect(
    frames('2019', { 'proactive.licensing.itemsLastYear': 3, 'proactive.licensing.itemsChange': -5 }),
  ).toEqual([
    `
  上一年项目数量   3   60:62
  本年增/减       -5   70:72
  合计            -2
`.slice(1, -1),
  ])
})

test('without numbers there is the sentence alone', () => {
  const finding = noticed('reading/table-absent')
  expect(explainWithFrame(finding, 'zh')).toBe(explain(finding, 'zh'))
})

property.prop([anyFinding, fc.constantFrom('zh', 'en' as const)])(
  'any finding: the sentence first, no holes, no line wider than a terminal',
  (finding, language) => {
    const [sentence, ...frame] = explainWithFrame(finding, language, showPlace).split('\n')
    expect(sentence).toBe(explain(finding, language))
    expect(frame.join('\n')).not.toMatch(/undefined|null|NaN/u)
    for (const line of frame) expect(displayWidth(line)).toBeLessThanOrEqual(80)
  },
)

describe('formats', () => {
  const found = (entries: Entries) => validateReport(reportOf('2021', entries)).findings[0]!

  test('Markdown: the sentence, a table with the results in bold, and what may be behind it', () => {
    const finding = found({ 'disputes.directSuit.upheld': 10, 'disputes.directSuit.other': 1 })
    expect(explainWithFrame(finding, 'zh', showPlace, 'markdown')).toBe(
      `
表四“行政诉讼·未经复议直接起诉”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少11。

| | | |
|:--|--:|:--|
| 结果维持 | 10 | 1900:1902 |
| 结果纠正 | 0 | 1910:1912 |
| 其他结果 | 1 | 1920:1922 |
| 尚未审结 | 0 | 1930:1932 |
| **合计** | **11** |  |
| 总计 | 0 | 1940:1942 |
| **相差** | **-11** |  |

很可能是表四“行政诉讼·未经复议直接起诉”总计栏填报0，应为11（总计未填，仍为0）。
`.slice(1, -1),
    )
  })

  test('HTML: a paragraph, a table in two parts, and what may be behind it', () => {
    const finding = found({ 'disputes.directSuit.total': 3 })
    const html = explainWithFrame(finding, 'en', undefined, 'html')
    expect(html).toMatch(
      /^<p>Disputes table, .*<\/p>\n<table><tbody><tr>.*<\/tr><\/tbody><\/table>\n<p>.*<\/p>$/su,
    )
    expect(html).toContain(
      '<tr><th scope="row">sum</th><td>0</td><td></td></tr></tbody><tbody><tr><th scope="row">total</th><td>3</td><td></td></tr>',
    )
  })

  test('what a document says steers neither', () => {
    const surplus = noticed('reading/row-surplus', { actual: '<b>小计</b> | *3* [4](x) & `5`' })
    expect(explainWithFrame(surplus, 'zh', undefined, 'html')).toBe(
      '<p>表内“&lt;b&gt;小计&lt;/b&gt; | *3* [4](x) &amp; `5`”一行不在规定格式之内，未采用。</p>',
    )
    expect(explainWithFrame(surplus, 'zh', undefined, 'markdown')).toBe(
      '表内“\\<b\\>小计\\</b\\> \\| \\*3\\* \\[4\\](x) \\& \\`5\\`”一行不在规定格式之内，未采用。',
    )
  })
})
