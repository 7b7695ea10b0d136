import { expect, test } from 'vitest'
import { writeNumber } from '../../src/readers/word/numerals'

test.each([
  [
    'chineseCounting',
    [1, 10, 11, 20, 21, 105, 110, 1010],
    '一 十 十一 二十 二十一 一百〇五 一百一十 一千〇一十',
  ],
  ['ideographDigital', [10, 21], '一〇 二一'],
  ['chineseLegalSimplified', [1, 10, 12], '壹 壹拾 壹拾贰'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['decimalEnclosedCircleChinese', [20, 21], '⑳ 21'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalZero', [3, 12], '03 12'],
  ['upperLetter', [1, 26, 27], 'A Z AA'],
  ['lowerRoman', [4, 9, 14, 2023], 'iv ix xiv mmxxiii'],
  ['no such format', [7], '7'],
])('%s', (format, numbers, written) => {
  expect(numbers.map((n) => writeNumber(format, n)).join(' ')).toBe(written)
})

test('every format writes every number that a file may ask for', () => {
  for (const format of ['chineseCounting', 'ideographTraditional', 'upperLetter', 'lowerRoman', 'decimal'])
    for (const n of [-1, 0, 9999, 10_000, 999_999_999]) expect(writeNumber(format, n)).not.toBe('')
})
