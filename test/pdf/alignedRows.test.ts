/** Rows of tables without lines, of which a cell was set in two lines around the others. */
import { describe, expect, test } from 'vitest'
import { alignedRows } from '../../src/readers/pdf/alignedRows'
import { drawnLines } from './drawnLines'

/** Rows as they are read, from lines that follow each other by half of the usual distance. */
const read = (rows: ReadonlyArray<string>): ReadonlyArray<string> =>
  alignedRows(1, drawnLines(rows, 0.8)).flatMap((part) =>
    'kind' in part
      ? part.rows.map((row) =>
          row.map(({ characters }) => characters.map(({ text }) => text).join('')).join('|'),
        )
      : part.map(({ characters }) => characters.map(({ text }) => text).join('')),
  )

test('the label of bare values', () => {
  expect(read(['5.要求确认        ', '               0   2', '或重新出具        '])).toEqual([
    '5.要求确认或重新出具|0|2',
  ])
})

describe('names of columns', () => {
  const header = [
    '          上一年项目                            ',
    '信息内容                本年增减      处理决定数量',
    '            数量                                ',
  ]

  test('stand beside the others', () => {
    expect(read(header)).toEqual(['信息内容|上一年项目数量|本年增减|处理决定数量'])
  })

  test('and so tell where a blank cell is', () => {
    expect(read([...header, '', '', '行政许可      3                            7'])).toEqual([
      '信息内容|上一年项目数量|本年增减|处理决定数量',
      '行政许可|3||7',
    ])
  })
})

describe('a value with its remark', () => {
  test.each([
    [
      'before another',
      ['        107（其中          ', '规章                    9', '        修订3件）          '],
      '规章|107（其中修订3件）|9',
    ],
    [
      'behind another',
      ['                107（其中  ', '规章      9               ', '                修订3件）  '],
      '规章|9|107（其中修订3件）',
    ],
  ])('%s', (_, rows, row) => {
    expect(read(rows)).toEqual([row])
  })
})

test('texts of other rows are none of a row between them', () => {
  const rows = [
    '1.属于国家秘密   0   1',
    '（三）',
    '2.其他法律       0   3',
    '不予公开',
    '3.危及           4   0',
  ]
  expect(read(rows)).toEqual(['1.属于国家秘密|0|1', '（三）', '2.其他法律|0|3', '不予公开', '3.危及|4|0'])
})
