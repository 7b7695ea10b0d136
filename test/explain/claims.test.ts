import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import type { Finding } from '../../src/report/Finding'
import { noticed } from './findings'

describe('words against numbers', () => {
  type Told = readonly [rows: string, columns: string, values: ReadonlyArray<number>, less?: string]

  const paths = (rows: string): ReadonlyArray<string> => rows.split(' ').map((row) => `requests.${row}`)

  const claim = (...told: ReadonlyArray<Told>): Finding => ({
    ...noticed('reading/row-absent'),
    rule: 'prose/requests-received',
    verdict: 'broken',
    words: '收到申请50件',
    actual: 50,
    expected: 34,
    readings: told.map(([rows, columns, values, less]) => ({
      rows: paths(rows),
      less: less === undefined ? [] : paths(less),
      columns: columns.split(' '),
      values,
    })),
  })

  test.each<[what: string, told: ReadonlyArray<Told>, zh: string, en: string]>([
    [
      'a total that is not the sum of its columns is two numbers',
      [['received', 'total', [34, 36]]],
      '“一、本年新收政府信息公开申请数量”总计栏为34或36（总计与各栏之和不同），不是50。',
      '“new requests of the year”, total: the table comes to 34 or 36 (totals and their columns differ), not 50.',
    ],
    [
      'a reading that comes to less than nothing is none',
      [
        ['received', 'total', [0]],
        ['received', 'total', [-1], 'carriedOver'],
      ],
      '“一、本年新收政府信息公开申请数量”总计栏为0，不是50。',
      '“new requests of the year”, total: the table comes to 0, not 50.',
    ],
    [
      'a reading of another column is told with its row',
      [
        ['received', 'total', [34]],
        ['received', 'naturalPerson', [30]],
      ],
      '总计栏为34，“一、本年新收政府信息公开申请数量”自然人栏为30，都不是50。',
      'total: the table comes to 34, or “new requests of the year”, natural persons to 30, and in no reading to 50.',
    ],
    [
      'so is one of another row',
      [
        ['received carriedOver', 'total', [34]],
        ['received outcomes.total', 'total', [70], 'carriedForward'],
      ],
      '“一、本年新收政府信息公开申请数量”加上“二、上年结转政府信息公开申请数量”总计栏合计为34，“一、本年新收政府信息公开申请数量”加上“（七）总计”减去“四、结转下年度继续办理”总计栏合计为70，都不是50。',
      '“new requests of the year” plus “carried over from last year”, total: the table comes to 34, or “new requests of the year” plus “total of outcomes” less “carried forward to next year”, total to 70, and in no reading to 50.',
    ],
    [
      'a reading is told where it comes to something new, and only there',
      [
        ['received', 'total', [34]],
        ['received carriedOver', 'total', [34, 40]],
        ['received carriedOver outcomes.total', 'total', [75]],
        ['received outcomes.total', 'total', [34]],
      ],
      '总计栏为34，加上“二、上年结转政府信息公开申请数量”为34或40（总计与各栏之和不同），加上“二、上年结转政府信息公开申请数量”加上“（七）总计”为75，都不是50。',
      'total: the table comes to 34, or plus “carried over from last year” to 34 or 40 (totals and their columns differ), or plus “carried over from last year” plus “total of outcomes” to 75, and in no reading to 50.',
    ],
    [
      'one of no form is not',
      [
        ['received', 'total', [34]],
        ['elsewhere', 'total', [70]],
      ],
      '总计栏为34，不是50。',
      'total: the table comes to 34, not 50.',
    ],
  ])('%s', (_, told, zh, en) => {
    expect(explain(claim(...told), 'zh')).toContain(zh)
    expect(explain(claim(...told), 'en')).toContain(en)
  })
})
