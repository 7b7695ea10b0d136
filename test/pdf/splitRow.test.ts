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

describe('a smaller line below a number', () => {
  /** A cell with `41` and below it a line of this size, so far below. */
  const smaller = (text: string, size: number, below: number, right: number): FilledCell => {
    const [number, line] = cell('41', text).lines
    return {
      ...cell(),
      rect: { ...cell().rect, right },
      lines:
        number === undefined || line === undefined
          ? []
          : [number, { ...line, size, baseline: number.baseline + below }],
    }
  }

  test.each([
    ['close below, of two digits: the mark of a note', '19', 6, 9, '41^19'],
    ['of three digits', '195', 6, 9, '41?195'],
    ['nearly as large', '19', 8.5, 9, '41?19'],
    ['far below', '19', 6, 15, '41?19'],
    ['as large: the rest of the number', '19', 10, 15, '4119'],
  ])('that fills its cell: %s', (_, text, size, below, number) => {
    expect(read(cell('行政处罚', '（件）'), smaller(text, size, below, 14))).toEqual([
      `行政处罚（件）|${number}`,
    ])
  })

  test.each([9, 8.5, 7, 6])('that had room beside it, in %d points: another number', (size) => {
    const two = smaller('19', size, 15, 80)
    expect(read(cell('行政处罚', '行政强制'), two)).toEqual(['行政处罚|41', '行政强制|19'])
    expect(read(cell('行政处罚'), two)).toEqual(['行政处罚|41 19?'])
  })
})
