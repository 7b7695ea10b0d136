import { expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { rowsOfLines } from '../../src/matching/valueLines'
import { textCell } from '../../src/tables/TextRow'

/** Lines of values apart by slashes, put together: `-` between the values of a row, `+` between those of a column. */
const put = (lines: string): ReadonlyArray<string> =>
  rowsOfLines(
    form2021,
    lines.split(' / ').map((line) => line.split(' ').map((text, i) => textCell(i, i + 1, text))),
  ).map(({ cells, isRow }) => cells.map(({ text }) => text).join(isRow ? '-' : '+'))

test.each([
  ['rows of the same length', '0 0 3 / 103 0 394', ['0-0-3', '103-0-394']],
  ['rows of a length that no table has', '0 3 / 103 394', ['0-3', '103-394']],
  ['a column', '5 / 395 / 0', ['5+395+0']],
  ['a row of seven in pieces', '272 394 / 0 / 0 / 0 1 667', ['272+394+0+0+0+1+667']],
  ['a row of three in pieces', '103 0 / 394', ['103+0+394']],
  [
    'a row of fifteen, side by side, in pieces',
    '1 2 3 4 5 6 7 8 / 9 1 2 3 4 5 6',
    ['1+2+3+4+5+6+7+8+9+1+2+3+4+5+6'],
  ],
  ['pieces that are no row together, nor by themselves', '1 2 / 3 4 5 6', ['1+2+3+4+5+6']],
  ['a row by itself and a value', '1 2 3 / 4', ['1-2-3', '4']],
  ['a row by itself between values', '1 / 2 / 3 4 5 / 6', ['1+2', '3-4-5', '6']],
  ['a row by itself and a piece', '1 2 3 4 5 6 7 / 8 9', ['1-2-3-4-5-6-7', '8-9']],
])('%s: %s', (_, lines, read) => {
  expect(put(lines)).toEqual(read)
})
