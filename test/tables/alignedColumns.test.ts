import { describe, expect, test } from 'vitest'
import { alignedColumns } from '../../src/tables/aligned/alignedColumns'
import { alignedTables } from '../../src/tables/aligned/alignedTables'
import { placed, spaced } from './aligned'

/** Of the first table: the columns of each row's values, `out` where one stands out of line; `none` without columns. */
const read = (...lines: ReadonlyArray<string>): string => {
  const [table] = alignedTables(placed(spaced(...lines)))
  const columns = table === undefined ? undefined : alignedColumns(table)
  if (table === undefined || columns === undefined) return 'none'
  const rows = table.rows.filter(({ kind }) => kind === 'row')
  return [
    columns.extents.map(({ from, to }) => `${from}-${to}`).join(' '),
    ...rows.map((row) => columns.of(row)?.join('') ?? 'out'),
  ].join(' | ')
}

describe('columns are those that the header names', () => {
  test.each<[what: string, lines: ReadonlyArray<string>, found: string]>([
    ['values at the left', ['内容··自然人··总计', '规章··3····5', '许可··70···9'], '4-7 9-11 | 01 | 01'],
    [
      'values at the left, one of them blank',
      ['内容··自然人··总计', '规章··3····5', '许可·······9'],
      '4-7 9-11 | 01 | 1',
    ],
    ['values at the right', ['内容··自然人··总计', '规章····3···5', '许可········9'], '4-7 9-11 | 01 | 1'],
    ['values in the middle', ['内容··自然人··总计', '规章···3···5', '许可···4···60'], '4-7 9-11 | 01 | 01'],
    [
      'values a half beside the middle',
      ['内容··法律服务··总计', '规章···3····5', '许可···7····9'],
      '4-8 10-12 | 01 | 01',
    ],
    [
      'as many values at the left as at the right',
      ['内容··法律服务··总计', '规章··3·····5', '许可·····4··6'],
      '4-8 10-12 | 01 | 01',
    ],
    [
      'values wider than their names',
      ['内容··人···计', '规章··1234·56', '许可··2····7'],
      '4-8 9-11 | 01 | 01',
    ],
    [
      'a column blank throughout',
      ['内容··制发··废止··有效', '规章··3·······5', '许可··········9'],
      '4-6 8-10 12-14 | 02 | 2',
    ],
    [
      'names in two lines, and a group above some of them',
      ['内容··自然人··组织人员··总计', '·········企业·其他', '规章··3····4··5··9'],
      '4-7 9-11 12-14 15-17 | 0123',
    ],
    ['no label', ['复议··维持··其他', '········3'], '0-2 4-6 8-10 | 2'],
    ['a ruling', ['内容··········', '----·-------·-------', '规章···········3'], '5-12 13-20 | 1'],
    ['labels alone', ['内容··件数', '规章', '许可'], '4-6'],
    ['labels alone, a caption behind them', ['内容··件数', '规章', '第二十条第五项'], '4-6'],
  ])('%s', (_, lines, found) => {
    expect(read(...lines)).toBe(found)
  })
})

describe('a row is out of line', () => {
  test.each<[what: string, lines: ReadonlyArray<string>, found: string]>([
    [
      'where a value stands beside the others of its column',
      ['内容··自然人··总计', '规章··3····5', '许可··7····9', '收费···4···6'],
      '4-7 9-11 | 01 | 01 | out',
    ],
    [
      'where a value stands below two names',
      ['内容··企业·其他·总计', '规章··3··4··5', '许可··7··8··9', '收费··12345·6'],
      '4-6 7-9 10-12 | 012 | 012 | out',
    ],
    [
      'where a value stands below none',
      ['内容··企业··其他··总计', '规章··3···4···5', '许可··7···8···9', '收费··1·2·····6'],
      '4-6 8-10 12-14 | 012 | 012 | out',
    ],
    [
      'where two values stand below one name',
      ['内容··自然人··总计', '规章··3····5', '许可··7····9', '收费··1·2··6'],
      '4-7 9-11 | 01 | 01 | out',
    ],
    [
      'where two values stand at both edges of one name',
      ['内容··法律服务··总计', '规章··3·····5', '许可·····4··6', '收费··1··2··6'],
      '4-8 10-12 | 01 | 01 | out',
    ],
    [
      'where a value ends where a name begins',
      ['内容··企业··总计', '规章··3···5', '许可··7···9', '收费·3····5'],
      '4-6 8-10 | 01 | 01 | out',
    ],
    [
      'where its label runs into the columns, and pushes a value to the next name',
      ['内容··企业··总计', '规章··3···5', '许可··7···9', '行政强制·4···6'],
      '4-6 8-10 | 01 | 01 | out',
    ],
  ])('%s', (_, lines, found) => {
    expect(read(...lines)).toBe(found)
  })

  test('but not where its label ends just before the first column', () => {
    expect(read('内容··企业··总计', '规章··3···5', '许可··7···9', '收费项·4···6')).toBe(
      '4-6 8-10 | 01 | 01 | 01',
    )
  })
})

describe('columns are those of the values', () => {
  test.each<[what: string, lines: ReadonlyArray<string>, found: string]>([
    ['without a header', ['规章··3····5', '许可·······9'], '4-5 9-10 | 01 | 1'],
    [
      'where the names stand beside the values',
      ['内容·企业·总计', '规章········3····5', '许可·············9'],
      '10-11 15-16 | 01 | 1',
    ],
    ['only where a row has a value in each', ['规章··3', '许可·······9'], 'none'],
    ['only where most rows are in line', ['规章··3····5', '许可···6·7', '收费····8··9'], 'none'],
  ])('%s', (_, lines, found) => {
    expect(read(...lines)).toBe(found)
  })
})

test('columns in which three of five rows are out of line are none', () => {
  const header = '内容··法律服务机构··总计'
  const [good, bad] = ['规章··3·······5', '许可···4······6']
  expect(read(header, good, good, good, bad, bad)).toBe('4-10 12-14 | 01 | 01 | 01 | out | out')
  expect(read(header, good, good, bad, bad, bad)).toBe('none')
})

test('no table has more than forty columns', () => {
  const row = (columns: number): string => `规章··${Array.from({ length: columns }, () => '3').join('··')}`
  expect(read(row(40), row(40))).toContain('4-5 7-8')
  expect(read(row(41), row(41))).toBe('none')
})

test('more than eight lines above the values are no header', () => {
  const names = (...inner: ReadonlyArray<string>): string =>
    read('内容··企业··其他··总计', ...inner, '规章··3···4')
  expect(names(...Array.from({ length: 7 }, () => '内容··企业'))).toContain('12-14')
  expect(names(...Array.from({ length: 8 }, () => '内容··企业'))).not.toContain('12-14')
})
