/** Blank cells of tables without lines, seen by the columns of what stands around them. */
import { describe, expect, test } from 'vitest'
import { cutLine } from '../../src/readers/pdf/cutLine'
import { plain } from '../../src/readers/pdf/Line'
import { withBlanks } from '../../src/readers/pdf/valueColumns'
import { drawnLines } from './drawnLines'

/** The values of one of the rows, a dot for a blank. */
const read = (rows: ReadonlyArray<string>, at: number): string => {
  return withBlanks(drawnLines(rows).map(cutLine), at)
    .map((value) => (value === null ? '.' : plain(value)))
    .join(' ')
}

describe('by the header above', () => {
  test.each([
    ['规章              4                           ', '4 . .'],
    ['规章                            4             ', '. 4 .'],
    ['规章                                          4', '. . 4'],
    ['规章              4                           4', '4 . 4'],
  ])('%s', (row, values) => {
    expect(read(['信息内容        制发          废止          有效 ', row], 1)).toBe(values)
  })

  test('one column has no other', () => {
    expect(
      read(['规章    1    2    3    4    5', '信息内容    本年处理决定数量', '行政许可            7'], 2),
    ).toBe('7')
  })
})

describe('by the rows around', () => {
  const full = '1.国家秘密      1     20    300     4'

  test.each([
    ['in their middle', full, '2.其他法律            30            5', '. 30 . 5'],
    [
      'at their end',
      '1.国家秘密     10     20    300     4',
      '2.其他法律      1                   1',
      '1 . . 1',
    ],
  ])('%s', (_, above, row, values) => {
    expect(read([above, row, above.replace('1.', '3.')], 1)).toBe(values)
  })

  test('rows that are full have no blank between them, however wide their numbers', () => {
    expect(read(['规章          0         0', '其他       1234      5678'], 0)).toBe('0 0')
  })

  test('a number that reaches into the next column is left as it is', () => {
    expect(read([full, '2.其他法律      1     200000300     4'], 1)).toBe('1 200000300 4')
  })

  test('another table is none of them', () => {
    expect(
      read([full, '三、收到和处理政府信息公开申请情况', '规章            1                   4'], 2),
    ).toBe('1 4')
  })
})
