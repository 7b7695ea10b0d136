import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { gridRows } from '../../../src/readers/html/gridRows'
import type { Cell } from '../../../src/readers/html/Outline'

/** A cell that is told from others by its start, so many rows high and columns wide. */
const cell = (start: number, rowspan = 1, colspan = 1): Cell => ({ start, rowspan, colspan, blocks: [] })

/** Each row: its own cells by their starts, and a dot for each cell from above. */
const grid = (rows: ReadonlyArray<ReadonlyArray<Cell>>): ReadonlyArray<string> => {
  const next = gridRows(() => undefined)
  return rows.map((row) =>
    next(row)
      .map((one) => one?.start ?? '.')
      .join(' '),
  )
}

describe('a cell from above stands in the rows below it as a blank', () => {
  test.each<[string, ReadonlyArray<ReadonlyArray<Cell>>, ReadonlyArray<string>]>([
    ['first', [[cell(1, 2), cell(2)], [cell(3)], [cell(4), cell(5)]], ['1 2', '. 3', '4 5']],
    ['last', [[cell(1), cell(2, 2)], [cell(3)]], ['1 2', '3 .']],
    [
      'in the midst',
      [
        [cell(1), cell(2, 2), cell(3)],
        [cell(4), cell(5)],
      ],
      ['1 2 3', '4 . 5'],
    ],
    ['one, however wide it is', [[cell(1, 2, 3), cell(2)], [cell(3)]], ['1 2', '. 3']],
    [
      'each of two',
      [[cell(1, 3), cell(2, 2), cell(3)], [cell(4)], [cell(5), cell(6)]],
      ['1 2 3', '. . 4', '. 5 6'],
    ],
    ['also one that begins lower', [[cell(1, 3), cell(2)], [cell(3, 2)], [cell(4)]], ['1 2', '. 3', '. . 4']],
    [
      'before one that began higher',
      [[cell(1), cell(2, 3)], [cell(3, 2)], [cell(4)]],
      ['1 2', '3 .', '. . 4'],
    ],
    ['in a row without cells', [[cell(1, 2), cell(2)], [], [cell(3)]], ['1 2', '.', '3']],
    [
      'also where the row before it is wider',
      [
        [cell(1, 1, 2), cell(2, 2)],
        [cell(3), cell(4)],
      ],
      ['1 2', '3 4 .'],
    ],
  ])('%s', (_, rows, shown) => {
    expect(grid(rows)).toEqual(shown)
  })

  test('as many as a row of a form could have', () => {
    const high = Array.from({ length: 40 }, (_, i) => cell(i, 3))
    const below = Array.from({ length: 32 }, () => '.').join(' ')
    expect(grid([high, [], []]).slice(1)).toEqual([below, below])
    expect(grid([high, [cell(7, 2)], []])[2]).toBe(below)
  })
})

interface Spans {
  readonly rowspan: number
  readonly colspan: number
}

const span = fc.integer({ min: 1, max: 3 })
const table = fc.array(fc.array(fc.record({ rowspan: span, colspan: span }), { maxLength: 4 }), {
  maxLength: 5,
})

/** A table drawn on paper, cell by cell, in the first columns that are free; null where two cells overlap. */
const drawn = (rows: ReadonlyArray<ReadonlyArray<Spans>>): ReadonlyArray<string> | null => {
  const paper = new Map<string, string>()
  const of = (row: number, column: number): string => paper.get(`${row} ${column}`) ?? ''
  const overlaps: Array<string> = []
  rows.forEach((cells, row) => {
    let column = 0
    cells.forEach(({ rowspan, colspan }, i) => {
      while (of(row, column) !== '') column++
      for (let down = row; down < row + rowspan; down++)
        for (let right = column; right < column + colspan; right++) {
          if (of(down, right) !== '') overlaps.push(of(down, right))
          paper.set(`${down} ${right}`, `${row}-${i}`)
        }
    })
  })
  const shown = rows.map((_, row) => {
    const inRow = Array.from({ length: 40 }, (_cell, column) => of(row, column)).filter((name) => name !== '')
    return [...new Set(inRow)].map((name) => (name.startsWith(`${row}-`) ? name : '.')).join(' ')
  })
  return overlaps.length === 0 ? shown : null
}

property.prop([table])('rows are those of the table drawn on paper', (rows) => {
  const paper = drawn(rows)
  fc.pre(paper !== null)
  const next = gridRows(() => undefined)
  const shown = rows.map((spans, row) => {
    const cells = spans.map(({ rowspan, colspan }, i) => cell(i, rowspan, colspan))
    return next(cells)
      .map((one) => (one === undefined ? '.' : `${row}-${one.start}`))
      .join(' ')
  })
  expect(shown).toEqual(paper)
})
