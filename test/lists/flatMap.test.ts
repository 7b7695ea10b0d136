import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flatMap, mapDefined } from '../../src/lists/flatMap'

const numbers = fc.array(fc.nat(9))

test('flatMap says what the method of arrays says', () => {
  const copies = (number: number, at: number): ReadonlyArray<string> =>
    Array.from({ length: number % 4 }, () => `${number} at ${at}`)
  fc.assert(
    fc.property(numbers, (all) => {
      expect(flatMap(all, copies)).toEqual(all.flatMap(copies))
    }),
  )
})

test('mapDefined keeps what is found, zeros and empty texts too', () => {
  const found: ReadonlyArray<number | string | null | undefined> = [0, '', null, undefined, 4]
  expect(mapDefined([0, 1, 2, 3, 4], (at) => found[at])).toEqual([0, '', 4])
  const place = (number: number, at: number): number | undefined => (number > 4 ? at : undefined)
  fc.assert(
    fc.property(numbers, (all) => {
      expect(mapDefined(all, place)).toEqual(all.map(place).filter((at) => at !== undefined))
    }),
  )
})
