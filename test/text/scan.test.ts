import { describe, expect, test } from 'vitest'
import { matchAt, matchesOf } from '../../src/text/scan'

describe('a sticky pattern', () => {
  const number = /\d+/uy

  test('matches at the offset, and only there', () => {
    expect(matchAt(number, '规章12件', 2)?.[0]).toBe('12')
    expect(matchAt(number, '规章12件', 1)).toBeNull()
  })

  test('knows nothing of the match before', () => {
    expect([2, 2, 3].map((at) => matchAt(number, '规章12件', at)?.[0])).toEqual(['12', '12', '2'])
  })
})

describe('a global pattern', () => {
  const all = (pattern: RegExp, text: string): ReadonlyArray<readonly [number, string]> =>
    matchesOf(pattern, text).map(({ 0: match, index }) => [index, match])

  test('finds every match, each time anew', () => {
    const number = /\d+/gu
    const found = [
      [2, '12'],
      [5, '3'],
    ]
    expect(all(number, '规章12件3')).toEqual(found)
    expect(all(number, '规章12件3')).toEqual(found)
    expect(all(number, '规章')).toEqual([])
  })

  test('goes on from a match of nothing, also over a character of two units', () => {
    expect(all(/\d*/gu, '𠮷1')).toEqual([
      [0, ''],
      [2, '1'],
      [3, ''],
    ])
  })

  test('goes on from a match of nothing', () => {
    expect(all(/\d*/gu, '件12')).toEqual([
      [0, ''],
      [1, '12'],
      [3, ''],
    ])
  })
})
