/**
 * Time grows with the length of the text, not with its square, also where someone means harm.
 *
 * A text of twice the length may take four times as long here, and a floor absorbs what a machine in
 * use adds: linear growth takes twice, quadratic growth of a text this long takes minutes.
 */
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'

const megabytes = 1_000_000

const title = '青禾县2023年政府信息公开工作年度报告\n'

const hostile: ReadonlyArray<string> = [
  ...[
    '0',
    '1 ',
    '一、',
    '、',
    '(a(a',
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
    '| 规章 | 0 |\n',
    '行政许可 1\n',
  ],
  ...[
    '其他 0 0 0 0 0 0 0\n',
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

const milliseconds = (text: string): number => {
  const start = performance.now()
  parseReport(text)
  return performance.now() - start
}

describe.each(hostile)('%j, again and again', (unit) => {
  const textOf = (length: number): string => title + unit.repeat(Math.ceil(length / unit.length))

  test('takes at most four times as long for twice the text', { timeout: 20_000, retry: 2 }, () => {
    const length = megabytes / 16
    milliseconds(textOf(length)) // Warm.
    const once = milliseconds(textOf(length))
    const twice = milliseconds(textOf(2 * length))
    expect(twice).toBeLessThan(4 * once + 100)
  })
})

describe('five megabytes of one line', () => {
  test.each(['0', '1 ', '一、', '(a(a', '|', '\t', ' ', '总体情况', '规章\t', '2023年'])(
    '%j end in seconds',
    { timeout: 30_000 },
    (unit) => {
      const text = unit.repeat(Math.ceil((5 * megabytes) / unit.length))
      expect(milliseconds(text)).toBeLessThan(10_000)
    },
  )
})
