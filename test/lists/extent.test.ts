import { expect, test } from 'vitest'
import { greatest, least } from '../../src/lists/extent'

const self = (one: number): number => one

test('the least and the greatest of some', () => {
  expect([least([3, 1, 2], self), greatest([3, 1, 2], self)]).toEqual([1, 3])
})

test('of none, what every number is less and greater than', () => {
  expect([least([], self), greatest([], self)]).toEqual([Infinity, -Infinity])
})

test('of more than a call takes arguments', () => {
  const many = Array.from({ length: 300_000 }, (_, i) => i)
  expect(() => Math.max(...many)).toThrow(RangeError)
  expect([least(many, self), greatest(many, self)]).toEqual([0, 299_999])
})
