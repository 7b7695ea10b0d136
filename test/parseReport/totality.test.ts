/**
 * `parseReport` answers for every string: it never throws, and what it returns is sound.
 */
import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { isLeft, isRight } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { Report } from '../../src/report/Report'

const title = '青禾县2023年政府信息公开工作年度报告\n'

/** What reports are made of, so that a random string comes close to one. */
const pieces = [
  ...[
    '一、总体情况\n',
    '二、主动公开政府信息情况\n',
    '三、收到和处理政府信息公开申请情况\n',
    '六、其他需要报告的事项\n',
  ],
  ...[
    '规章',
    '行政许可',
    '信息内容',
    '本年制发件数',
    '对外公开总数量',
    '其他',
    '总计',
    '自然人',
    '（六）其他处理',
  ],
  ...[
    '一、本年新收政府信息公开申请数量',
    '2.没有现成信息需要另',
    '行制作',
    '（七）总计',
    '四、结转下年度继续办理',
  ],
  ...['行政复议', '行政诉讼', '未经复议直接起诉', '结果维持', '尚未审结', '结果', '小计'],
  ...[
    '0',
    '1',
    '12',
    '0 0 0 0 0 0 0',
    '1 0 0 0 0 0 1',
    '007',
    '1,234',
    '增98',
    '251000元',
    '/',
    '—',
    '无',
    '（其中3件）',
  ],
  ...[
    '\t',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '|',
    ' | ',
    '|---|',
    ' ',
    '\u3000',
    '- 4 -\n',
    '\r\n',
    '\u200b',
    '(huì)',
    '(',
    '）',
  ],
  ...['2023年', '1月31日', '发布日期：', '報', '𠮷', '\ud800', '国办公开办函〔2021〕30号'],
]

const source = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 120 }).map((text) => title + text),
)

/** Places and numbers, whatever the text. */
const sound = (text: string): void => {
  const result = parseReport(text)
  if (isLeft(result)) return
  const { report, cells, sections, findings } = result.right

  expect(isRight(Report.decode(report))).toBe(true)
  expect(isRight(Report.decode(JSON.parse(JSON.stringify(report))))).toBe(true)
  expect(new Set(cells.map(({ address }) => address)).size).toBe(cells.length)
  for (const { state, value, place, raw } of cells) {
    expect(state === 'number').toBe(value !== null)
    expect(state === 'absent').toBe(place === null)
    if (place !== null) expect(text.slice(place.start, place.end)).toBe(raw)
    if (state === 'blank' || state === 'absent') expect(raw).toBe('')
    if (state === 'unreadable') expect(raw).not.toBe('')
  }
  for (const place of [...sections, ...findings].map((one) => one.place)) {
    if (place === null) continue
    expect(place.start).toBeGreaterThanOrEqual(0)
    expect(place.end).toBeGreaterThanOrEqual(place.start)
    expect(place.end).toBeLessThanOrEqual(text.length)
  }
}

describe('law: totality: whatever the string', () => {
  property.prop([source], { numRuns: 400 })('gives an answer, and a sound one', sound)

  property.prop([source], { numRuns: 100 })('gives the same answer again', (text) => {
    expect(parseReport(text)).toEqual(parseReport(text))
  })
})

test('more rows than a call takes arguments are an answer', () => {
  const rows = (row: string): string => `青禾县2023年政府信息公开工作年度报告\n${`${row}\n`.repeat(130_000)}`
  expect(isRight(parseReport(rows('规章 0 0 0')))).toBe(true)
  expect(isLeft(parseReport(rows('5')))).toBe(true)
}, 60_000)

test.each(['府(fu', '府(fū', '(', '（其中', '府(fu(fu)(fu'])(
  '%s, each inside the one before, is an answer',
  (unit) => {
    const deep = `一、总体情况\n${unit.repeat(50_000)}`
    expect(isRight(parseReport(deep))).toBe(true)
  },
)

test('characters of two units are read through, wherever they stand', () => {
  expect(isRight(parseReport('一、总体情况\n𠮷平稳。𠮷'))).toBe(true)
})

describe('law: honesty: no number is made up', () => {
  property.prop([source], { numRuns: 200 })('each stands at its place, digit by digit', (text) => {
    const result = parseReport(text)
    if (isLeft(result)) return
    const { cells, findings } = result.right
    for (const { address, value, raw, place } of cells) {
      if (value === null) continue
      const shown = raw
        .normalize('NFKC')
        .replace(/\([^)]*\)?/gu, '')
        .replaceAll('零', '0')
        .replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, ' ')
        .trim()
      const digits = shown.replace(/[ ,，+\-增加减少万萬元件个個项項条條宗起次份]/gu, '')
      expect(Number(digits)).toBe(Math.abs(value))
      // Digits apart are one number where a sum says so, and else that is told.
      if (/\d \d/u.test(shown) && address.startsWith('proactive.'))
        expect(findings).toContainEqual(expect.objectContaining({ rule: 'reading/digits-apart', place }))
    }
  })
})
