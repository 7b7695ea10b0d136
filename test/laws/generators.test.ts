/**
 * The generators themselves: what they make is valid, comes again by its seed, and shrinks to little.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Report } from '../../src/report/Report'
import { documentOf, type Recipe, recipes } from '../../src/testing/documents'
import { reports } from '../../src/testing/reports'
import { validateReport } from '../../src/validateReport'
import { check } from './parsing'

describe('generators', () => {
  test('reports are reports, and break no identity', () => {
    check(reports({ printing: 'plain' }), (report) => {
      expect(Report.is(report)).toBe(true)
      const { broken, undecided } = validateReport(report).counts
      expect({ broken, undecided }).toEqual({ broken: 0, undecided: 0 })
    })
  })

  test('a recipe makes the same document each time', () => {
    check(recipes(), (recipe) => {
      expect(documentOf(recipe)).toEqual(documentOf(recipe))
    })
  })

  test('a counterexample shrinks to zeros without noise', () => {
    let recipe: Recipe | undefined
    // The last recipe that is tried is the smallest: nothing is left to shrink.
    const never = fc.property(recipes(), (tried) => {
      recipe = tried
      return false
    })
    expect(fc.check(never, { seed: 1, numRuns: 1 })).toMatchObject({ failed: true })
    expect(recipe?.noise).toEqual([])
    expect(new Set(recipe?.numbers.values())).toEqual(new Set([0]))
  })
})
