/**
 * Several labels in one cell, and their values: rows, or values of which nobody can tell beside which label they stand.
 */
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../src/readers/html/Outline'
import { rowsInRow } from '../../../src/readers/html/rowsInRow'

const texts: Array<string> = []

/** A line by its words; `#` for a picture. */
const blockOf = (words: string): Block => {
  if (words === '#') return { kind: 'picture', place: { start: 0, end: 0 }, isWide: false, isValue: true }
  texts.push(words)
  return { kind: 'line', fromRun: texts.length - 1, toRun: texts.length, isTight: false, sort: 'text' }
}

/** A row of cells with a bar between them, the lines of a cell parted by strokes, as rows of the same kind. */
const rowsOf = (row: string): ReadonlyArray<string> => {
  const cells = row.split('|').map((cell) => (cell === '' ? [] : cell.split('/').map(blockOf)))
  const { rows, unsureFrom } = rowsInRow(cells, ({ fromRun }) => texts[fromRun] ?? '')
  const shown = (block: Block): string => (block.kind === 'line' ? (texts[block.fromRun] ?? '') : '#')
  return rows.map((own) =>
    own.map((blocks, i) => blocks.map(shown).join('/') + (i >= unsureFrom ? '?' : '')).join('|'),
  )
}

describe('labels in one cell', () => {
  test.each<[string, string, ReadonlyArray<string>]>([
    ['are as many rows', '1.甲/2.乙|3/4|5/6', ['1.甲|3|5', '2.乙|4|6']],
    [
      'beside words before them',
      '组|（一）甲/(二)乙/12、丙|3/4/5',
      ['组|（一）甲|3', '|(二)乙|4', '|12、丙|5'],
    ],
    ['beside words of several lines', '一/二/三|1.甲/2.乙|3/4', ['一/二/三|1.甲|3', '|2.乙|4']],
    ['beside blank cells', '1.甲/2.乙||3/4|', ['1.甲||3|', '2.乙||4|']],
    ['first in their row', '1．甲/2．乙|3/#', ['1．甲|3', '2．乙|#']],
  ])('%s', (_, row, rows) => {
    expect(rowsOf(row)).toEqual(rows)
  })

  test.each([
    ['1.甲/2.乙|3', '1.甲/2.乙|3?'],
    ['组|1.甲/2.乙/3.丙|3/4|', '组|1.甲/2.乙/3.丙|3/4?|?'],
  ])('with values of other lines are one row, and unsure: %s', (row, shown) => {
    expect(rowsOf(row)).toEqual([shown])
  })

  test.each([
    '甲/乙|3/4',
    '见1.甲/见2.乙|3/4',
    '1.甲/其他|3/4',
    '123.甲/124.乙|3/4',
    '（甲）/（乙）|3/4',
    '一）/二）|3/4',
    '（一/（二|3/4',
    '1.甲/#|3/4',
    '1.甲|3/4',
    '组|1.甲/2.乙',
    '',
  ])('are none in %s', (row) => {
    expect(rowsOf(row)).toEqual([row])
  })
})
