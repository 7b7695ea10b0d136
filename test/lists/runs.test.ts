import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { endOfRun, rewriteRuns } from '../../src/lists/runs'

const isDigit = (text: string): text is '1' | '2' => text === '1' || text === '2'

/** Digits that stand together, as one text. */
const joinDigits = rewriteRuns(isDigit, (_, items: ReadonlyArray<string>, from) => {
  const end = endOfRun(items, from, isDigit)
  return { by: [`<${items.slice(from, end).join('')}>`], end }
})

test.each([
  ['', ''],
  ['a,b', 'ab'],
  ['1', '<1>'],
  ['a,1,2,b,1', 'a<12>b<1>'],
  ['2,2,1,1', '<2211>'],
])('runs of %j', (text, joined) => {
  expect(joinDigits(text.split(',')).join('')).toBe(joined)
})

test('a run may be rewritten by nothing, or by several', () => {
  const doubled = rewriteRuns(isDigit, (first, _: ReadonlyArray<string>, from) => ({
    by: first === '1' ? [] : [first, first],
    end: from + 1,
  }))
  expect(doubled(['a', '1', '2', 'b']).join('')).toBe('a22b')
})

property.prop([fc.array(fc.constantFrom('a', '1', '2'))])('what begins no run stays, in order', (items) => {
  const kept = joinDigits(items).filter((item) => !item.startsWith('<'))
  expect(kept).toEqual(items.filter((item) => !isDigit(item)))
})
