import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { type Expectation, fitValues } from '../../src/matching/fitValues'
import { rowSums, sumsHold, type Zeros, zerosIn } from '../../src/matching/rowSums'
import { cellBetween, type TextCell } from '../../src/tables/TextRow'

/** Cells between bars, each where it stands. */
const cellsOf = (text: string): ReadonlyArray<TextCell> => {
  let start = 0
  return text.split('|').map((part) => {
    const cell = cellBetween(text, start, start + part.length)
    start += part.length + 1
    return cell
  })
}

/** What is expected of a row, and what the others say. */
type Expected = Partial<Pick<Expectation, 'sums' | 'mustAddUp' | 'blanks'>> & {
  readonly zeros?: Zeros
  readonly offset?: number
  readonly irregular?: boolean
  readonly leavesBlanks?: boolean
}

/** How three columns read what stands in a row, the third the sum of the others or not. */
const fit = (
  text: string,
  { offset, irregular = false, leavesBlanks = false, zeros = 'never', ...expected }: Expected,
): string => {
  const found = fitValues({
    width: 3,
    sums: [],
    ...expected,
    offset: () => offset,
    irregular: () => irregular,
    leavesBlanks: () => leavesBlanks,
    zeros: () => zeros,
  })(cellsOf(text))
  if (found === undefined) return 'open'
  for (const { start, end, text: own } of found.cells)
    expect(text.slice(start, end).replaceAll('|', '')).toBe(own)
  return `${found.cells.map((cell) => cell.text).join('|')} by ${found.by}`
}
const total: Expected = { sums: [{ total: 2, parts: [0, 1] }] }

describe('as many cells as columns', () => {
  test.each<[string, Expected, string]>([
    ['1|2|4', {}, '1|2|4 by count'],
    ['1|2|4', total, '1|2|4 by count'],
    ['1||3', {}, '1||3 by count'],
    ['1|2|', {}, '1|2| by count'],
    ['|1|2|4|', {}, '1|2|4 by count'],
    ['||', {}, '|| by count'],
    ['|1||3|', {}, '1||3 by count'],
    ['|1||3||', {}, 'open'],
    ['|1||3||', { offset: 1 }, '1||3 by count'],
    ['|1||3||', { offset: 0 }, 'open'],
    ['|1|2|3||', {}, '1|2|3 by count'],
    ['1|2|4', { ...total, mustAddUp: true }, 'open'],
    ['1|2|3', { ...total, mustAddUp: true }, '1|2|3 by count'],
    ['1|2|4', { mustAddUp: true }, '1|2|4 by count'],
    ['1||4', { ...total, blanks: 'distance' }, 'open'],
    ['1||1', { ...total, blanks: 'distance' }, '1||1 by count'],
    ['1||1', { blanks: 'distance' }, '1||1 by count'],
    ['0||', { ...total, blanks: 'distance' }, 'open'],
    ['0||', { ...total, mustAddUp: true }, '0|| by count'],
    ['||0', { ...total, blanks: 'distance' }, '||0 by count'],
    ['||', { ...total, blanks: 'distance' }, '|| by count'],
    ['1|2 3|24', total, '1|2 3|24 by count'],
    ['1|2 3|25', total, 'open'],
    ['1|2 3|25', {}, '1|2 3|25 by count'],
  ])('%s with %j: %s', (text, expectation, read) => {
    expect(fit(text, expectation)).toBe(read)
  })
})

describe('blank cells that have a mark each', () => {
  const count: Expected = { ...total, blanks: 'count' }
  const sum: Expected = { ...total, blanks: 'sum' }
  test.each<[string, Expected, string]>([
    ['1||4', count, '1||4 by count'],
    ['1||', count, 'open'],
    ['0||', count, '0|| by count'],
    ['||3', { blanks: 'count' }, '||3 by count'],
    ['|1|2|3', count, '1|2|3 by count'],
    ['|1|2|3', { ...count, leavesBlanks: true }, '1|2|3 by count'],
    ['|1|2|3', { blanks: 'count', leavesBlanks: true }, 'open'],
    ['1||4', { ...count, irregular: true }, 'open'],
    ['1||1|', count, 'open'],
    ['||3|3', count, 'open'],
    ['||3', count, '||3 by count'],
    ['1|1', count, 'open'],
    ['1||1', sum, '1||1 by count'],
    ['1||2', sum, 'open'],
    ['1||1', { ...sum, zeros: 'in parts' }, 'open'],
    ['1||1', { ...sum, zeros: 'in totals' }, '1||1 by count'],
    ['||', sum, '|| by count'],
    ['||', { ...sum, zeros: 'in totals' }, 'open'],
    ['||', { ...total, blanks: 'nothing' }, 'open'],
    ['1||1', { blanks: 'sum' }, 'open'],
    ['1||1', { ...sum, irregular: true }, 'open'],
    ['1||1|', sum, 'open'],
  ])('%s with %j: %s', (text, expectation, read) => {
    expect(fit(text, expectation)).toBe(read)
  })

  test.each<[string, Zeros]>([
    ['1||1', 'never'],
    ['||0', 'in totals'],
    ['0|1|1', 'in parts'],
  ])('%s prints zeros %s', (text, zeros) => {
    expect(zerosIn([{ total: 2, parts: [0, 1] }])([cellsOf(text)])).toBe(zeros)
  })
})

describe('where the rows of a table have another number of cells', () => {
  test.each<[string, Expected, string]>([
    ['1|2|4', {}, '1|2|4 by count'],
    ['1||3', {}, 'open'],
    ['1|2|', {}, 'open'],
    ['1|2|4|', {}, '1|2|4 by count'],
    ['1|2|4', { leavesBlanks: true }, '1|2|4 by count'],
    ['1|2|4|', { leavesBlanks: true }, 'open'],
    ['1|2|3|', { leavesBlanks: true }, 'open'],
    ['1|2|4|', { ...total, leavesBlanks: true }, 'open'],
    ['1|2|3|', { ...total, leavesBlanks: true }, '1|2|3 by count'],
    ['||2|2|', total, 'open'],
    // Of blanks alone, one too many leaves no doubt.
    ['|||', {}, '|| by count'],
    ['||', {}, 'open'],
  ])('%s with %j: %s', (text, expectation, read) => {
    expect(fit(text, { irregular: true, ...expectation })).toBe(read)
  })
})

describe('fewer cells than columns, with blank ones around them', () => {
  test.each<[string, Expected, string]>([
    ['1|2', {}, 'open'],
    ['||1|2|', {}, 'open'],
    ['||1|2|', { offset: 2 }, '1|2| by count'],
    ['||1|2|', { offset: 1 }, '|1|2 by count'],
    ['||1|2|', { offset: 4 }, 'open'],
    ['||1|2|', total, 'open'],
    ['||2|2|', total, '|2|2 by count'],
    ['|||', {}, '|| by count'],
    ['72 64|136', total, '72|64|136 by arithmetic'],
    ['72 64|136|', total, '72|64|136 by arithmetic'],
    ['72 64||136', total, 'open'],
    ['72 64|137', total, 'open'],
    ['7 2 6|136', total, 'open'],
    ['72 件|136', total, 'open'],
  ])('%s with %j: %s', (text, expectation, read) => {
    expect(fit(text, expectation)).toBe(read)
  })
})

describe('more cells than columns', () => {
  test.each<[string, Expected, string]>([
    ['1|2|3|4', {}, 'open'],
    ['1|2|0|21', total, '1|20|21 by arithmetic'],
    ['1|2|2|1', total, 'open'],
    ['9|1|2|3', total, '1|2|3 by arithmetic'],
    ['1||2|3', total, '1|2|3 by arithmetic'],
    ['1|1|2|2', total, '1|1|2 by arithmetic'],
    ['2|0|2|2', total, 'open'],
    ['1|件|2|3', total, '1|2|3 by arithmetic'],
    ['1|0|0|5|1|0|5', total, '100|5|105 by arithmetic'],
    ['1|0|0|0|5|1|0|0|5', total, 'open'],
  ])('%s with %j: %s', (text, expectation, read) => {
    expect(fit(text, expectation)).toBe(read)
  })

  test('that begin elsewhere than in other rows are spread over more cells', () => {
    expect(fit('|1||2|3|', { ...total, offset: 1 })).toBe('1|2|3 by arithmetic')
    expect(fit('|1||2|3|', { ...total, offset: 0 })).toBe('open')
    expect(fit('|1|2|0|21|', { ...total, offset: 0 })).toBe('1|20|21 by arithmetic')
    expect(fit('|1||3|', { offset: 0 })).toBe('open')
    expect(fit('1||3', { offset: 2 })).toBe('1||3 by count')
  })
})

describe('the sum of a row', () => {
  const columnsOf = (table: number, block = 0) => form2021.tables[table]?.blocks[block]?.columns ?? []

  test('is that of its total', () => {
    const [sum] = rowSums(columnsOf(1))
    expect(sum).toEqual({ total: 6, parts: [0, 1, 2, 3, 4, 5] })
    expect(rowSums(columnsOf(0))).toEqual([])
    expect(rowSums([undefined, ...columnsOf(1)])).toEqual([{ total: 7, parts: [1, 2, 3, 4, 5, 6] }])
    expect(rowSums(columnsOf(1).slice(5))).toEqual([])
  })

  test.each([
    ['1|2|3', true],
    ['|3|3', true],
    ['||', true],
    ['/|3|3', true],
    ['1|2|4', false],
    ['O|3|3', false],
  ])('%s holds: %s', (text, holds) => {
    expect(sumsHold([{ total: 2, parts: [0, 1] }])(cellsOf(text))).toBe(holds)
  })
})

test.each([
  ['1 2', true],
  ['18 342', true],
  ['增 3', false],
  ['12', false],
  ['1 件', false],
])('%s holds digits that were apart: %s', (text, holds) => {
  expect(fit(`0|0|${text}`, total) === 'open').toBe(holds)
})
