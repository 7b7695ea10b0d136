import { describe, expect, test } from 'vitest'
import { alignedTables, isLabelBefore, isNames } from '../../src/tables/aligned/alignedTables'
import { placed, spaced } from './aligned'

describe('on the page', () => {
  const at = (text: string, width?: (code: number) => number): unknown =>
    placed(spaced(text), width).map(({ labelAt, cellsAt }) => [
      labelAt === undefined ? null : [labelAt.from, labelAt.to],
      ...cellsAt.map(({ from, to }) => [from, to]),
    ])[0]

  test('characters are counted', () => {
    expect(at('·规章··2···30')).toEqual([
      [1, 3],
      [5, 6],
      [9, 11],
    ])
  })

  test('a Chinese character takes two columns of a terminal', () => {
    expect(at('·规章··2···30', (code) => (code < 0x2e80 ? 1 : 2))).toEqual([
      [1, 5],
      [7, 8],
      [11, 13],
    ])
  })

  test('so do the brackets and spaces of a Chinese page, also where they are read as narrow ones', () => {
    expect(at('（一）公开　2·3', (code) => (code < 0x2e80 ? 1 : 2))).toEqual([
      [0, 10],
      [12, 13],
      [14, 15],
    ])
  })

  test('names have no values, and a label of their own from the first to the last', () => {
    expect(at('··总计···其他')).toEqual([
      [2, 9],
      [2, 4],
      [7, 9],
    ])
  })

  test('values alone have no label', () => {
    expect(at('··2·3')).toEqual([null, [2, 3], [4, 5]])
  })
})

describe('names of columns', () => {
  test.each([
    ['规章·其他', true],
    ['规章', false],
    ['规章··3', false],
    ['-------·---', true],
    ['-------', true],
    [Array.from({ length: 40 }, () => '其他').join('·'), true],
    [Array.from({ length: 41 }, () => '其他').join('·'), false],
  ])('%s: %s', (text, are) => {
    expect(placed(spaced(text)).map(isNames)).toEqual([are])
  })
})

test.each([
  ['规章', 3, true],
  ['规章', 2, false],
  ['规章·其他', 6, true],
  ['规章··3', 9, false],
])('a label alone that ends before the columns: %s, %i, %s', (text, column, is) => {
  expect(placed(spaced(text)).map(isLabelBefore(column))).toEqual([is])
})

/** The tables of a text: the first words of the lines of their headers, and of those below. */
const tables = (...lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  alignedTables(placed(spaced(...lines))).map(({ header, rows }) =>
    [header, rows]
      .map((part) => part.map(({ label, cells }) => label?.text.split(' ')[0] ?? cells[0]?.text).join(','))
      .join(' / '),
  )

describe('tables', () => {
  test.each<[what: string, lines: ReadonlyArray<string>, found: ReadonlyArray<string>]>([
    ['names and rows', ['信息内容··件数', '规章······3', '其他······4'], ['信息内容 / 规章,其他']],
    [
      'a blank row between',
      ['信息内容··件数', '规章······3', '其他', '许可······4'],
      ['信息内容 / 规章,其他,许可'],
    ],
    [
      'names of two lines',
      ['········申请人··总计', '内容······自然人', '规章······3'],
      ['申请人,内容 / 规章'],
    ],
    ['a caption above names', ['第一项', '内容··件数', '规章··3'], ['第一项,内容 / 规章']],
    [
      'a caption as wide as the columns, and names anew',
      ['内容··件数', '规章··3', '第二十条项', '内容··金额', '收费··4'],
      ['内容 / 规章', '第二十条项,内容 / 收费'],
    ],
    [
      'names that end where the first value stands, but not before the second name',
      ['内容··制发··有效', '规章·········3', '内容··决定', '许可··5'],
      ['内容 / 规章', '内容 / 许可'],
    ],
    [
      'a label that ends where the first value begins',
      ['内容··制发', '规章··3', '行政许可', '许可··4'],
      ['内容 / 规章,行政许可,许可'],
    ],
    [
      'a ruling below values',
      ['内容··件数', '规章··3', '-------·---', '许可··5'],
      ['内容 / 规章', '------- / 许可'],
    ],
    [
      'names below a label, without a value',
      ['内容··件数', '规章', '内容··金额', '收费'],
      ['内容,规章 / ', '内容,收费 / '],
    ],
    [
      'a label in pieces that ends before the second name',
      ['内容······件数', '规章······3', '行政·许可', '收费······4'],
      ['内容 / 规章,行政,收费'],
    ],
    [
      'a caption above names of two lines',
      ['第一项', '········申请人··总计', '内容······自然人', '规章······3'],
      ['第一项,申请人,内容 / 规章'],
    ],
    ['a sentence below the names', ['内容··件数', '都已办结。', '规章··3', '许可··4'], [' / 规章,许可']],
    ['a sentence, and a line alone', ['都已办结。', '规章··3'], []],
    ['values without names', ['规章··3', '许可··4'], [' / 规章,许可']],
    ['a gap between rows', ['内容··件数', '规章··3', '', '许可··4'], ['内容 / 规章,许可']],
    ['texts behind a gap', ['内容··件数', '规章··3', '', '许可', '收费··4'], ['内容 / 规章', '许可 / 收费']],
    [
      'a gap below the names',
      ['内容··件数', '项目··总计', '', '规章··3', '许可··4'],
      ['内容,项目 / ', ' / 规章,许可'],
    ],
    ['a gap between names', ['内容··件数', '', '项目··总计', '规章··3'], ['项目 / 规章']],
    [
      'a sentence between',
      ['内容··件数', '规章··3', '都已办结。', '许可··4', '收费··5'],
      ['内容 / 规章', ' / 许可,收费'],
    ],
    ['a line alone', ['规章··3'], []],
    ['nothing', [''], []],
  ])('%s', (_, lines, found) => {
    expect(tables(...lines)).toEqual(found)
  })
})
