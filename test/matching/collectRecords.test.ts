import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { collectRecords } from '../../src/matching/collectRecords'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import { cellsOf } from './records'

/** Cells between bars are a bounded row, a text without bars is an open one; line `n` begins at `100 n`. */
const collect = (
  lines: ReadonlyArray<string>,
  headings: ReadonlyArray<number> = [],
): ReadonlyArray<ValueRecord> =>
  collectRecords(
    labelsOf(form2021),
    lines.map((line, n) => ({
      cells: cellsOf(line).map((cell) => ({ ...cell, start: 100 * n + cell.start, end: 100 * n + cell.end })),
      bounded: line.includes('|'),
    })),
    headings.map((n) => 100 * n),
  )

const textsOf = (rows: ValueRecord['above']): string =>
  rows.map((row) => row.map(({ text }) => text).join('|')).join(', ')

/** A record in a line: `label = row: values`, and what stands above a column. */
const told = ({ label, line, exact, values, layout, above }: ValueRecord): string =>
  [
    ...(label === '' ? [] : [label]),
    ...(line === undefined ? [] : [`${exact ? '=' : '~'} ${line.row.key}`]),
    `${layout === 'row' ? 'row' : 'column'} ${values.map(({ text }) => text).join('|')}`,
    ...(layout === 'row' ? [] : [`below ${textsOf(above)}`]),
  ].join(' ')

const collected = (...lines: ReadonlyArray<string>): ReadonlyArray<string> => collect(lines).map(told)

describe('a row of cells', () => {
  test.each([
    ['规章|1|2|3', ['规章 = governmentRules row 1|2|3']],
    ['第一项|规章|1|2|3', ['第一项规章 = governmentRules row 1|2|3']],
    ['说明|1|2', ['说明 row 1|2']],
    ['|规章|||', ['规章 = governmentRules row ||']],
    ['|规章||', []],
    ['规章|增|3%|O', ['规章 = governmentRules row 增|3%|O']],
    ['规章|O||', ['规章 = governmentRules row O||']],
    ['规章|O|有效|', []],
    ['规章|现行|有效', []],
    ['说明|O', []],
    ['说明|情况', []],
    ['||||||||||||||', ['row ||||||||||||||']],
    ['说明|||||||||||||||', []],
  ])('%s', (line, records) => {
    expect(collected(line)).toEqual(records)
  })

  test('begins with its first cell and ends with its last one', () => {
    expect(collect(['说明', '规章|1|2|3'])).toMatchObject([
      { start: 100, end: 104, width: 4, lead: 1, at: 0 },
    ])
  })
})

describe('values in lines of their own', () => {
  test.each<[string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['one a line are a column', ['规章', '1', '2', '3'], ['column 1|2|3 below 规章']],
    ['several a line are rows', ['规章', '1|2|3', '4|5|6'], ['row 1|2|3', 'row 4|5|6']],
    ['a number that was pulled apart', ['规章', '8', '054'], ['column 8|054 below 规章']],
    [
      'but not the end of other words',
      ['规章', '8', '第054', '9'],
      ['column 8 below 规章', 'column 9 below 第054'],
    ],
    ['nor their beginning', ['规章', '8', '054号', '9'], ['column 8 below 规章', 'column 9 below 054号']],
    ['nor the first value', ['规章', '054', '9'], ['column 9 below 规章, 054']],
  ])('%s', (_, lines, records) => {
    expect(collected(...lines)).toEqual(records)
  })

  test('begin with the label above them', () => {
    expect(collect(['1'])).toMatchObject([{ start: 0, end: 1, exact: false, texts: [], lead: 0 }])
    expect(collect(['说明', '|规章', '1', '2'])).toMatchObject([{ start: 101, end: 301, width: 2 }])
    expect(collect(['1|2'])).toMatchObject([{ exact: false, texts: [], lead: 0, width: 2 }])
  })
})

describe('what stands above and below values', () => {
  const above = (...lines: ReadonlyArray<string>): string => textsOf(collect(lines).at(-1)?.above ?? [])

  test.each<[string, ReadonlyArray<string>, string]>([
    ['texts and cells', ['信息内容|本年制发件数', '规章', '1|2|3'], '信息内容|本年制发件数, 规章'],
    ['no rows of blanks', ['规章', '|', '1|2|3'], '规章'],
    ['nothing above a paragraph', ['规章', '甲'.repeat(91), '1|2|3'], ''],
    ['what is shorter than that', ['规章', '甲'.repeat(90), '1|2|3'], `规章, ${'甲'.repeat(90)}`],
    ['what is longer in a table', ['规章', `${'甲'.repeat(91)}|乙`, '1|2|3'], `规章, ${'甲'.repeat(91)}|乙`],
    [
      'a label that is explained at length',
      [`规章(${'甲'.repeat(90)})`, '1|2|3'],
      `规章(${'甲'.repeat(90)})`,
    ],
    ['nothing above another record', ['规章', '1|2|3', '说明', '4|5|6'], '说明'],
  ])('%s', (_, lines, texts) => {
    expect(above(...lines)).toBe(texts)
  })

  test('ends with its section, whose heading stands above the next', () => {
    const records = collect(
      ['说明', '1|2|3', '规章', '三、申请情况', '4|5|6', '四、复议情况', '7|8|9'],
      [3, 5],
    )
    expect(records.map(({ section }) => section)).toEqual([0, 1, 2])
    expect(records.map((one) => `${textsOf(one.above)} / ${textsOf(one.below)}`)).toEqual([
      '说明 / 规章',
      '三、申请情况 / ',
      '四、复议情况 / ',
    ])
  })
})

test.each([
  ['其他', '法律服务机构', 'row 1|0|0|0|0|0|1'],
  ['其他', '说明', '其他 = other row 1|0|0|0|0|0|1'],
])('%s below %s: %s', (label, before, one) => {
  expect(collected(before, `${label}|1|0|0|0|0|0|1`)).toEqual([one])
})

describe('rows that are numbered', () => {
  test('below the name of the column lose their numbers', () => {
    expect(collected('序号|信息内容|制发|废止|有效', '1|规章|1|2|3', '规章|1|2|3', '1|2|3')).toEqual([
      '规章 = governmentRules row 1|2|3',
      '规章 = governmentRules row 1|2|3',
      'row 1|2|3',
    ])
  })

  test('not without it', () => {
    expect(collected('1|规章|1|2|3')).toEqual(['row 1|规章|1|2|3'])
  })

  test('not in the next section', () => {
    const records = collect(['序号|信息内容|制发|废止|有效', '三、申请情况', '1|规章|1|2|3'], [1])
    expect(records.map(told)).toEqual(['row 1|规章|1|2|3'])
  })
})
