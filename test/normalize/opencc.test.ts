import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { ConverterFactory } from 'opencc-js/core'
import toSimplified from 'opencc-js/to/cn'
import { describe, expect, test } from 'vitest'
import { convertByOpencc } from '../../src/normalize/opencc'

const theirs = ConverterFactory(...toSimplified)

/** The traditional side of a dictionary of opencc-js. */
const keysOf = (dictionary: string): ReadonlyArray<string> =>
  dictionary.split('|').map((entry) => entry.split(' ')[0]!)

const [phrases, characters] = toSimplified[0].map(keysOf) as [ReadonlyArray<string>, ReadonlyArray<string>]

const everyCodePoint = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code))

/** Where opencc-js reads the description of a character, 「⿰氵每」, it leaves its parts as they are. */
const isDescription = (code: number): boolean => code >= 0x2ff0 && code <= 0x2fff

describe('the packed dictionaries say what opencc-js says', () => {
  test('of every character', () => {
    expect(everyCodePoint.filter((one) => convertByOpencc(one) !== theirs(one))).toEqual([])
  })

  test('of every phrase', () => {
    expect(phrases.length).toBeGreaterThan(400)
    expect(phrases.filter((one) => convertByOpencc(one) !== theirs(one))).toEqual([])
  })

  const text = fc.array(
    fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom(...characters),
      // Pieces of phrases, where another phrase may begin in the middle.
      fc.constantFrom(...phrases.flatMap((phrase) => Array.from(phrase))),
      fc
        .string({ unit: 'binary' })
        .filter((one) => !Array.from(one).some((c) => isDescription(c.codePointAt(0)!))),
    ),
  )

  property.prop([text])('of any text', (parts) => {
    expect(convertByOpencc(parts.join(''))).toBe(theirs(parts.join('')))
  })
})
