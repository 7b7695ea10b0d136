/**
 * Twenty thousand documents over every layout and noise, each read as it is and once more after damage.
 *
 * `FUZZ_DOCUMENTS` and `FUZZ_SEED` ask for others.
 */
import { describe, expect, test } from 'vitest'
import { printTallies, shareOf, tallyExact, tallyHonest } from '../fuzz/Tally'
import { describeFault, describeMaking, isHonest, type Reading, readings } from '../fuzz/readings'
import { seed } from './parsing'

const documents = Number(process.env['FUZZ_DOCUMENTS'] ?? 20_000)

/** What a careful reader could read is read, in 995 of 1000 documents or more. */
const leastShare = 99.5

/** Of what was read as it should be, the kind is kept; not the texts and numbers, which would not all fit in memory. */
const light = (reading: Reading): Reading => {
  if (!isHonest(reading) || reading.crash !== null) return reading
  const { document } = reading
  const recipe = { ...document.recipe, numbers: new Map() }
  return { ...reading, document: { ...document, recipe, text: '', facts: new Map() } }
}

/** Between documents the runner is heard: it takes a test that is silent for a minute for dead. */
const census = async (): Promise<ReadonlyArray<Reading>> => {
  const all: Array<Reading> = []
  for (const reading of readings({ documents, seed })) {
    all.push(light(reading))
    if (all.length % 100 === 0) await new Promise(setImmediate)
  }
  return all
}

const told = (reading: Reading): string =>
  `${describeMaking(reading)}: ${reading.crash ?? reading.faults?.slice(0, 2).map(describeFault).join('; ') ?? ''}`

const all = await census()

describe(`law: honesty: of ${documents} documents`, () => {
  test('no number is wrong, nothing is lost in silence', () => {
    expect(all.filter((reading) => !isHonest(reading)).map(told)).toEqual([])
  })
})

describe(`law: totality: of ${documents} documents`, () => {
  test('nothing throws', () => {
    expect(all.filter(({ crash }) => crash !== null).map(told)).toEqual([])
  })
})

describe(`law: invariance: of ${documents} documents`, () => {
  test(`${leastShare} % of what a careful reader could read are read exactly`, () => {
    const exact = tallyExact(all.filter(({ damage, document }) => damage === null && document.isReadable))
    const honest = tallyHonest(all.filter(({ damage }) => damage !== null))
    console.log(
      `seed ${seed}\nread exactly\n${printTallies(exact)}\n\nread honestly after damage\n${printTallies(honest)}`,
    )
    expect(shareOf(exact, 'all')).toBeGreaterThanOrEqual(leastShare)
  })
})
