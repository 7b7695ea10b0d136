import { expect, test } from 'vitest'
import { hasContent, type Placement, readingOf, shown } from '../../src/matching/Placement'
import { cellsOf, placed, record } from './records'

const rules = 'proactive.governmentRules'

/** A row whose second column the document does not have. */
const narrow = (cells: string): Placement => {
  const [first, last] = cellsOf(cells)
  return { ...placed(rules, cells), cells: [first, undefined, last] }
}

test.each([
  ['the same cells', placed(rules, '1|2|3'), placed(rules, '1|2|3', { at: 1 }), true],
  ['another cell', placed(rules, '1|2|3'), placed(rules, '1|2|4'), false],
  ['other ends of cells', placed(rules, '1|23|4'), placed(rules, '12|3|4'), false],
  ['a column that is not there, and one that is blank', narrow('1|3'), placed(rules, '1||3'), true],
  ['nothing', placed(rules, '?'), placed(rules, '?'), true],
])('a reading is told by its cells: %s', (_, one, other, is) => {
  expect(readingOf(one) === readingOf(other)).toBe(is)
})

test.each([
  ['a number', placed(rules, '||3'), true],
  ['blanks', placed(rules, '||'), false],
  ['blanks beside a column that is not there', narrow('|'), false],
  ['a number beside a column that is not there', narrow('|3'), true],
  ['what could not be read', placed(rules, '?'), false],
])('a row shows something: %s', (_, one, is) => {
  expect(hasContent(one)).toBe(is)
})

test('the values of a record are told as they stand there', () => {
  expect(shown(record('1||3%'))).toBe('1  3%')
})
