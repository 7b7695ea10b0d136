/**
 * Work grows with the length of the text, not with its square, also where someone means harm. It is counted
 * in steps, so that it is the same on every machine.
 */
import { describe, expect, test } from 'vitest'
import { countSteps } from '../steps/countSteps'
import { instrumentedParseReport } from '../steps/instrumented'

const parseReport = await instrumentedParseReport()

const stepsFor = (text: string): number =>
  countSteps(() => {
    parseReport(text)
  })

const title = '青禾县2023年政府信息公开工作年度报告\n'

const hostile: ReadonlyArray<string> = [
  ...[
    '0',
    '1 ',
    '一、',
    '、',
    '(a(a',
    '府(fu',
    '(fū',
    '（(',
    '(he',
    'a(',
    '|',
    '\t',
    ' ',
    '\u3000',
    '0\t',
    '|0',
    '(',
    '（其中',
    '1,234,',
  ],
  ...[
    '一\n',
    '二、\n',
    '\n',
    '\r',
    '\t0\n',
    '0\n',
    '- 4 -\n',
    '总体情况',
    '总体情况\n',
    '一、总体情况\n',
    '。一、总体情况',
  ],
  ...[
    '规章',
    '规章\n',
    '规章\t',
    '\t规章\n',
    '\t规章\n\n企业\n',
    '规章 0 0 0\n',
    '规章 5)\n',
    '5) ',
    '规章 5 ',
    '| 规章 | 0 |\n',
    '行政许可 1\n',
  ],
  ...[
    '其他 0 0 0 0 0 0 0\n',
    '规章 |\n',
    '规章 |\n0 |\n|\n',
    '0 0 0 0 0 0 0\n',
    '行政复议结果维持\n1 0 0 0 1\n',
    '一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n',
  ],
  ...[
    '2023年',
    '2023',
    '2023年1月1日',
    '自2023年1月1日起至',
    '发布日期：',
    '政府信息公开工作年度报告',
    '县人民政府\n',
    '報(',
    '\u200b',
    '🙂',
  ],
]

const repeated = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length))

/** Twice the text takes about twice the steps: what is looked up once, and the last of a line, take a few more. */
const atMost = 2.1

describe('law: linearity', () => {
  test.each(hostile)('%j again and again', { timeout: 60_000 }, (unit) => {
    const length = 12_000
    const once = stepsFor(title + repeated(unit, length))
    expect(stepsFor(title + repeated(unit, 2 * length))).toBeLessThan(atMost * once)
  })

  test.each([
    ['a report', '一、总体情况\n平稳。\n三、收到和处理政府信息公开申请情况\n2.重复申请 1 0 0 0 0 0 1\n'],
    ['nested brackets', '（（（（）'],
    ['a title', title],
    ['a row with other numbers each time', '规章 1 0 0\n规章 0 0 0\n行政许可 5\n'],
    ['a label in pieces', '4.无正当理由大量反\n0 0 0 0 0 0 0\n复申请\n'],
    ['dates', '2024年1月20日\n'],
    ['rows of several tables', '行政复议 1 0 0 0 1\n（一）予以公开 1 0 0 0 0 0 1\n0 0 0 0 0 0 0\n'],
    ['rows of two columns', '规章 1 0 0\n行政许可 5\n0 0 0\n'],
    ['rows in and out of order', '（一）予以公开 1 0 0 0 0 0 1\n0 0 0 0 0 0 0\n（七）总计 1 0 0 0 0 0 1\n'],
  ])('%s many times over', { timeout: 60_000 }, (_, unit) => {
    const once = stepsFor(title + unit.repeat(500))
    expect(stepsFor(title + unit.repeat(1000))).toBeLessThan(atMost * once)
  })

  test.each([
    ['five megabytes of one line', '0', 5_000_000],
    ['five megabytes of words in one line', '总体情况', 5_000_000],
    ['a million bars', '|', 1_000_000],
    ['a hundred thousand tabs', '\t', 100_000],
    ['a million brackets', '（', 1_000_000],
    ['a million quotation marks', '"', 1_000_000],
  ])('%s: no more steps a character than a short one', { timeout: 120_000 }, (_, unit, length) => {
    const short = 20_000
    const each = stepsFor(repeated(unit, short)) / short
    expect(stepsFor(repeated(unit, length)) / length).toBeLessThan(1.1 * each)
  })
})
