import { describe, expect, test } from 'vitest'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { hasBlanks, isSpread, mode, tableStyle } from '../../src/matching/tableStyle'
import { lineOf, record } from './records'

/** A row of three columns. */
const line = lineOf('proactive.governmentRules')
const row = (shown: string, facts: Partial<ValueRecord> = {}): ValueRecord =>
  record(shown, { line, ...facts })
const rows = (...all: ReadonlyArray<string>): ReadonlyArray<ValueRecord> => all.map((shown) => row(shown))

test.each([
  [[3, 2, 3], 3],
  [[2, 3, 2], 2],
  [[2, 3], 3],
  [[3, 2], 3],
  [[3, 3, 2, 2], 3],
  [[2, 2, 3, 3], 3],
  [[], 0],
])('the most frequent of %j is %i', (numbers, most) => {
  expect(mode(numbers)).toBe(most)
})

test.each([
  ['3||1', true],
  ['3||', true],
  ['3||1|', true],
  ['3|2|1', false],
  ['|3|2|1', false],
  ['||', false],
  ['3|', false],
])('blanks among its values: %s, %s', (shown, has) => {
  expect(hasBlanks(row(shown))).toBe(has)
  expect(hasBlanks(row(shown, { layout: 'column' }))).toBe(false)
  expect(hasBlanks(record(shown))).toBe(false)
})

describe('a row departs from its table', () => {
  const regular = (all: ReadonlyArray<ValueRecord>): ReadonlyArray<boolean> =>
    all.map(tableStyle(all, false).isRegular)

  test.each([
    ['of as many cells', ['1|2|3|', '4|5|6|', '7|8|9|', '1|2|3'], [true, true, true, false]],
    [
      'of which three in five have as many cells',
      ['1|2|3|', '4|5|6|', '7|8|9|', '1|2', '1'],
      [true, true, true, false, false],
    ],
    [
      'of which two in five have as many cells',
      ['1|2|3|', '4|5|6|', '7|8', '1|2|3||', '1'],
      [false, false, false, false, false],
    ],
  ])('%s', (_, shown, is) => {
    expect(regular(rows(...shown))).toEqual(is)
  })

  test('that has as many values as columns, wherever they stand', () => {
    const bare = [
      row('1|2|3', { lead: 1 }),
      row('4|5|6', { lead: 2 }),
      row('7|8|9', { lead: 3 }),
      row('1|2', { lead: 1 }),
    ]
    expect(regular(bare)).toEqual([true, true, true, false])
  })

  test('only as a row: neither values below each other nor values without a label make a style', () => {
    const all = [
      ...rows('1|2|3|', '4|5|6|'),
      row('7|8|9|', { layout: 'column' }),
      ...['1', '1', '1', '1'].map((one) => record(one)),
    ]
    expect(regular(all).slice(0, 3)).toEqual([true, true, false])
  })
})

describe('the fillers before the values', () => {
  const offset = (shown: ReadonlyArray<string>, of: ValueRecord): number | undefined =>
    tableStyle(rows(...shown), false).offsetOf(of)

  test.each([
    ['as most whole rows have them', ['|1|2|3', '|4|5|6', '7|8|9|'], 1],
    ['as three in five have them', ['|1|2|3', '|4|5|6', '|7|8|9', '1|2|3|', '4|5|6|'], 1],
    ['none', ['1|2|3|', '4|5|6|'], 0],
    ['unknown where rows disagree', ['|1|2|3', '4|5|6|'], undefined],
    ['unknown where no row is whole', ['|1|2|', '|4|5|'], undefined],
    ['of whole rows, not of those with blanks', ['|1|2|3', '||5|', '||6|'], 1],
  ])('%s', (_, shown, fillers) => {
    expect(offset(shown, row('||5|'))).toBe(fillers)
  })

  test('are not told by a row with blanks, where there are two cells for every column', () => {
    const [spread, whole] = ['||||1||1', '||||1|2|3']
    expect(tableStyle(rows(spread), false).offsetOf(row(spread))).toBeUndefined()
    expect(tableStyle(rows(spread, whole), false).offsetOf(row(spread))).toBe(4)
  })

  test('are those of rows of the same shape', () => {
    expect(offset(['|1|2|3'], row('5||'))).toBeUndefined()
    expect(offset(['|1|2|3'], row('||5|', { lead: 2 }))).toBeUndefined()
    expect(offset(['|1|2|3'], row('||5|', { layout: 'column' }))).toBeUndefined()
  })
})

test.each([
  ['one row in four is short', ['1|2|3', '4|5|6', '7|8|9', '1|2'], false],
  ['two rows in four are short', ['1|2|3', '4|5|6', '7|8', '1|2'], true],
  ['short rows show their blanks', ['1|2|3', '4|5|6', '7|', '|2'], false],
])('blank cells leave no trace: %s', (_, shown, loses) => {
  expect(tableStyle(rows(...shown), true).losesBlanks()).toBe(loses)
  const nameless = shown.map((one) => record(one))
  expect(tableStyle(nameless, false).losesBlanks()).toBe(false)
})

describe('columns are spread over more cells', () => {
  test.each([
    ['where more cells are in use', ['1|2|3||', '1||2|3|'], true],
    ['where half of the rows use more', ['1|2|3|4', '1|2|3|4', '1|2|3', '1|2|3'], true],
    ['not in a table of as many cells', ['1|2|3', '4|5|6'], false],
    ['not by fillers', ['1|2|3||', '4|5|6||'], false],
    ['not by one row in four', ['1|2|3|4', '1|2|3', '1|2|3', '1|2|3'], false],
    ['not by rows of fillers, and one row in four', ['1|2|3|4', '1|2|3||', '1|2|3||', '1|2|3||'], false],
  ])('%s', (_, shown, is) => {
    expect(isSpread(rows(...shown), 3)).toBe(is)
    const columns = shown.map((one) => row(one, { layout: 'column' }))
    expect(isSpread(columns, 3)).toBe(false)
  })
})
