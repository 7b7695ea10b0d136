import { describe, expect, test } from 'vitest'
import { alignedLines } from '../../src/tables/aligned/alignedLines'
import { readLines } from '../../src/tables/lines/readLines'
import { spaced } from './aligned'

const linesOf = (text: string): ReturnType<typeof alignedLines> => alignedLines(text, readLines(text))

/** What each line is, with its label and its cells. */
const read = (text: string): ReadonlyArray<string> =>
  linesOf(text).map(({ kind, label, cells }) =>
    [kind, ...(label === undefined ? [] : [`<${label.text}>`]), ...cells.map((cell) => cell.text)].join(' '),
  )

describe('a line is', () => {
  test.each<[what: string, text: string, is: string]>([
    ['a row of a label and values', '规章···2·····30', 'row <规章> 2 30'],
    ['a row of values alone', '···2·····30', 'row 2 30'],
    ['a row of one value', '······3', 'row 3'],
    [
      'the names of columns',
      '信息内容··本年制发件数·现行有效件数',
      'names <信息内容  本年制发件数 现行有效件数> 信息内容 本年制发件数 现行有效件数',
    ],
    ['a label alone, with room behind it', '··行政许可····', 'names <行政许可> 行政许可'],
    ['a ruling under columns', '··------·-------', 'ruling ------ -------'],
    ['a row, for the words beside its strokes', '--------·其他', 'names <-------- 其他> -------- 其他'],
    ['a ruling of other strokes', '======··=======', 'ruling ====== ======='],
    ['nothing', '', 'gap'],
    ['room alone', '····', 'gap'],
    ['the number of a page', '···-·4·-', 'gap'],
    ['a sentence', '申请都已办结。', 'end'],
    ['a sentence with numbers', '收到申请;办结··12', 'end'],
    ['cells between tabs', '规章\t3\t4', 'end'],
    ['a label before a tab', '规章 \t', 'end'],
    ['cells between bars', '|·规章·|·3·|', 'end'],
    ['a cell before a bar', '规章·|', 'end'],
    ['a ruling with crossings', '+---+---+', 'end'],
    ['several labels between commas', '三,予以公开,4,,4', 'end'],
  ])('%s', (_, text, is) => {
    expect(read(spaced(text))).toEqual([is])
  })
})

test('no line of a table is longer than 600, room included', () => {
  expect(read(`${' '.repeat(595)}12 34`)).toEqual(['row 12 34'])
  expect(read(`${' '.repeat(596)}12 34`)).toEqual(['end'])
})

test('lines come in order, each with where it begins', () => {
  const text = '规章   3\n\n行政许可\n'
  expect(linesOf(text).map(({ start, kind }) => `${start} ${kind}`)).toEqual([
    '0 row',
    '7 gap',
    '8 names',
    '13 gap',
  ])
})

test('words stand where they say', () => {
  const text = '  总计   其他'
  const [line] = linesOf(text)
  expect(line?.cells.map(({ start, end }) => text.slice(start, end))).toEqual(['总计', '其他'])
  expect(text.slice(line?.label?.start, line?.label?.end)).toBe('总计   其他')
})
