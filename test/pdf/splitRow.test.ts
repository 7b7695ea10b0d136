/** Squares of a ruled table in which numbers stand one below the other: rows that no line parts, or one number. */
import { describe, expect, test } from 'vitest'
import { charactersOf, type FilledCell, splitRow } from '../../src/readers/pdf/splitRow'
import type { Line } from '../../src/readers/pdf/Line'
import { drawnLines } from './drawnLines'

const down = (by: number, line: Line): Line => ({ ...line, baseline: line.baseline + by })

/** A cell with these lines in its middle, a line and a half below each other. */
const cell = (...lines: ReadonlyArray<string>): FilledCell => ({
  rect: { left: 0, right: 80, top: 0, bottom: 100 },
  lines: drawnLines(lines, 1.5).map((line) => down(50 - 7.5 * (lines.length + 1), line)),
  isDoubtful: false,
})

/** `?`: nobody can tell which number it is. */
const read = (...cells: ReadonlyArray<FilledCell>): ReadonlyArray<string> =>
  splitRow(cells).map((row) =>
    row
      .map((one) =>
        charactersOf(one)
          .map(({ text }) => text.replace('\ufffd', '?'))
          .join(''),
      )
      .join('|'),
  )

test('rows that no line parts', () => {
  expect(read(cell('行政处罚', '行政强制'), cell('41', '19'), cell('0', '2'))).toEqual([
    '行政处罚|41|0',
    '行政强制|19|2',
  ])
})

test('rows of which some cells are blank', () => {
  const [first] = cell('41', '19').lines
  const upper = { ...cell(), lines: first === undefined ? [] : [first] }
  expect(read(cell('行政处罚', '行政强制'), cell('41', '19'), upper)).toEqual([
    '行政处罚|41|41',
    '行政强制|19|',
  ])
})

describe('no rows', () => {
  test('fewer labels than numbers', () => {
    expect(read(cell('行政处罚'), cell('4', '1', '9'), cell('0'))).toEqual(['行政处罚|4 1 9?|0'])
  })

  test('values halfway between them', () => {
    expect(read(cell('行政处罚', '（件）'), cell('23', '2'), cell('7'))).toEqual(['行政处罚（件）|23 2?|7'])
  })
})

test('smaller digits below a number are the mark of a note', () => {
  const [number, mark] = cell('41', '19').lines
  const marked = {
    ...cell(),
    lines: number === undefined || mark === undefined ? [] : [number, { ...mark, size: 6 }],
  }
  expect(read(cell('行政处罚', '（件）'), marked)).toEqual(['行政处罚（件）|41^19'])
})
