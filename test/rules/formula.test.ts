import { expect, test } from 'vitest'
import { formula, type Relation } from '../../src/rules/Relation'
import {
  atMost,
  count,
  implies,
  nonNegativeSum,
  partsFilled,
  sumOf,
  sumsEqual,
  totalFilled,
} from '../../src/rules/Relation'

const [upheld, corrected, total] = [
  'disputes.directSuit.upheld',
  'disputes.directSuit.corrected',
  'disputes.directSuit.total',
] as const

test.each<[Relation, string]>([
  [sumOf(total, [upheld, corrected]), `${total} = ${upheld} + ${corrected}`],
  [sumsEqual([upheld], [corrected, total]), `${upheld} = ${corrected} + ${total}`],
  [atMost([upheld], [corrected, total]), `${upheld} <= ${corrected} + ${total}`],
  [nonNegativeSum([upheld, corrected]), `${upheld} + ${corrected} >= 0`],
  [implies(upheld, [corrected, total]), `${upheld} != 0 => ${corrected} + ${total} != 0`],
  [totalFilled(total, [upheld, corrected]), `${upheld} + ${corrected} != 0 => ${total} is filled in`],
  [partsFilled(total, [upheld, corrected]), `${total} != 0 => ${upheld} | ${corrected} is filled in`],
  [count(total, false, false), `${total} is a whole number >= 0`],
  [count(total, true, false), `${total} is a whole number`],
  [count(total, false, true), `${total} is a number >= 0`],
])('a relation prints itself: %#', (relation, printed) => {
  expect(formula(relation)).toBe(printed)
})
