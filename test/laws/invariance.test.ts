/**
 * Invariance: a layout and a noise that a careful reader reads through leave every cell as it was.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import {
  type Document,
  documentOf,
  type NoiseName,
  noises,
  recipes,
  type Wanted,
} from '../../src/testing/documents'
import { type Printing, printings } from '../../src/testing/facts'
import { faultsOf } from '../../src/testing/judge'
import { isAligned, type Writing, writings } from '../../src/testing/writings'
import { runs, seed } from './parsing'

const isReadExactly = ({ text, facts }: Document): boolean => {
  const parsed = parseReport(text)
  return parsed._tag === 'Right' && faultsOf(facts, parsed.right).length === 0
}

/** The share of the readable documents that are read exactly, in per cent. */
const shareRead = (
  wanted: Wanted,
  isMeant: (writing: Writing) => boolean = () => true,
  numRuns: number = runs,
): number => {
  const all = fc
    .sample(recipes(wanted), { numRuns, seed })
    .filter(({ writing }) => isMeant(writing))
    .map((recipe) => documentOf(recipe))
  const readable = all.filter((document) => document.isReadable)
  return readable.length === 0 ? 100 : (100 * readable.filter(isReadExactly).length) / readable.length
}

/** What a careful reader could read is read, in 995 of 1000 documents or more. */
const leastShare = 99.5

/**
 * Where only distance shows the blank cells, a table of two lines may have gaps that are all alike: then its columns are
 * shown by nothing, and that is told.
 */
const leastShareByDistance = 99

describe('law: invariance', () => {
  test('over all layouts and noises', () => {
    expect(shareRead({})).toBeGreaterThanOrEqual(leastShare)
  })

  const layouts = Object.keys(writings) as ReadonlyArray<Writing>

  test.each(layouts.filter((writing) => !isAligned(writing)))('of layout: %s', (writing) => {
    expect(shareRead({ writing, noise: [] })).toBeGreaterThanOrEqual(leastShare)
  })

  // One in a hundred is told by no fewer.
  test.each(layouts.filter(isAligned))('of layout: %s', (writing) => {
    const share = shareRead({ writing, noise: [] }, isAligned, Math.max(runs, 500))
    expect(share).toBeGreaterThanOrEqual(leastShareByDistance)
  })

  test.each(Object.keys(printings) as ReadonlyArray<Printing>)('of printing: %s', (printing) => {
    expect(shareRead({ printing, noise: [] }, (writing) => !isAligned(writing))).toBeGreaterThanOrEqual(
      leastShare,
    )
  })

  test.each(Object.keys(noises) as ReadonlyArray<NoiseName>)('under noise: %s', (noise) => {
    expect(shareRead({ noise: [noise], printing: 'plain' })).toBeGreaterThanOrEqual(leastShare)
  })
})
