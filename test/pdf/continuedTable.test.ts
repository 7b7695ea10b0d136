/** Tables over a page break: `甲 | 1` is a row of a page, cells from left to right, of which `<` goes on from the row above. */
import { expect, test } from 'vitest'
import type { Table, TableCell } from '../../src/readers/pdf/Block'
import { continuedTable } from '../../src/readers/pdf/continuedTable'

const widths = [60, 200, 30, 30]

const tableOf = (page: number, rows: ReadonlyArray<string>): Table => ({
  kind: 'table',
  page,
  rect: { left: 0, top: 0, right: 320, bottom: 100 },
  rows: rows.map((row) =>
    row.split('|').flatMap((cell, column): ReadonlyArray<TableCell> => {
      const text = cell.trim()
      if (text === '<') return []
      const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0)
      const rect = { left, top: 0, right: left + (widths[column] ?? 0), bottom: 10 }
      return [{ characters: Array.from(text, (one) => ({ text: one, letter: null })), rect, page }]
    }),
  ),
})

const textOf = ({ rows }: Table): ReadonlyArray<string> =>
  rows.map((row) => row.map(({ characters }) => characters.map(({ text }) => text).join('')).join(' | '))

test.each<readonly [string, ReadonlyArray<string>, ReadonlyArray<string>, ReadonlyArray<string>]>([
  [
    'rows follow',
    ['（一）予以公开 | | 1 | 2'],
    ['（二）部分公开 | | 3 | 4'],
    ['（一）予以公开 |  | 1 | 2', '（二）部分公开 |  | 3 | 4'],
  ],
  [
    'a header again is left out',
    ['名称 | | 甲 | 乙', '（一） | | 1 | 2'],
    ['名称 | | 甲 | 乙', '（二） | | 3 | 4'],
    ['名称 |  | 甲 | 乙', '（一） |  | 1 | 2', '（二） |  | 3 | 4'],
  ],
  [
    'the rest of a label',
    ['（四） | 1.本机 | 0 | 3'],
    ['| 关不掌握 | |'],
    ['（四） | 1.本机关不掌握 | 0 | 3'],
  ],
  [
    'the rest of two labels',
    ['（四）无 | 1.本机 | 0 | 3'],
    ['法提供 | 关不掌握 | |'],
    ['（四）无法提供 | 1.本机关不掌握 | 0 | 3'],
  ],
  [
    'the rest of the label of a group that began rows above',
    ['（四）无 | 1.本机关 | 0 | 3', '< | 2.没有 | 5 | 6'],
    ['法提供 | 现成信息 | |'],
    ['（四）无法提供 | 1.本机关 | 0 | 3', '2.没有现成信息 | 5 | 6'],
  ],
  [
    'the values of a row stand below the break',
    ['（四） | 1.本机 | |'],
    ['| 关不掌握 | 0 | 3'],
    ['（四） | 1.本机关不掌握 | 0 | 3'],
  ],
  [
    'all but the values stand above it',
    ['（四） | 1.本机关 | |'],
    ['| | 0 | 3'],
    ['（四） | 1.本机关 | 0 | 3'],
  ],
  [
    'values that both pages show are two rows',
    ['（四） | 1.本机关 | 1 | 2'],
    ['| 现成信息 | 0 | 3'],
    ['（四） | 1.本机关 | 1 | 2', ' | 现成信息 | 0 | 3'],
  ],
  [
    'another row without a number',
    ['（五） | 行政处罚 | 1 | 2'],
    ['| 行政强制 | |'],
    ['（五） | 行政处罚 | 1 | 2', ' | 行政强制 |  | '],
  ],
])('%s', (_, above, below, whole) => {
  expect(textOf(continuedTable(tableOf(1, above), tableOf(2, below)))).toEqual(whole)
})
