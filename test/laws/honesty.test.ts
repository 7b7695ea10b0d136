/**
 * Honesty: whatever is cut, repeated, moved, run together or lost around the digits of a number, the
 * number is read as it is printed, or it is no number and a finding says so. Never wrong, never silent.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { type DamageName, damages } from '../../src/testing/damage'
import { type Document, documentOf, documents, recipes } from '../../src/testing/documents'
import { type Fault, faultsOf } from '../../src/testing/judge'
import { check } from './parsing'

const dishonest = ({ text, facts, isFair }: Document): ReadonlyArray<Fault> => {
  if (!isFair) return []
  const parsed = parseReport(text)
  return parsed._tag === 'Left' ? [] : faultsOf(facts, parsed.right).filter(({ kind }) => kind !== 'missed')
}

describe('law: honesty', () => {
  test('of every layout under every noise', () => {
    check(documents(), (document) => {
      expect(dishonest(document)).toEqual([])
    })
  })

  test.each(Object.keys(damages) as ReadonlyArray<DamageName>)('after damage: %s', (name) => {
    check(recipes({ noise: [] }), (recipe) => {
      expect(dishonest(documentOf(recipe, [damages[name]]))).toEqual([])
    })
  })

  test('after damage to a document that is worn already', () => {
    const names = fc.constantFrom(...(Object.keys(damages) as ReadonlyArray<DamageName>))
    check(fc.tuple(recipes(), names), ([recipe, name]) => {
      expect(dishonest(documentOf(recipe, [damages[name]]))).toEqual([])
    })
  })
})
