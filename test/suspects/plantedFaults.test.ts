import { expect, test } from 'vitest'
import type { Suspect } from '../../src/report/Finding'
import { validateReport } from '../../src/validateReport'
import { type Planted, plantedFaults, singleFaults, wholeFaults } from './faults'

const isTruth =
  ({ truth }: Planted) =>
  ({ changes }: Suspect): boolean =>
    changes.length === truth.size && changes.every(({ address, to }) => truth.get(address) === to)

type Outcome = 'likely' | 'first' | 'among others' | 'missed'

/** Where the truth stands among the suspects; null where the fault leaves every sum as it was. */
const outcomeOf = (planted: Planted): Outcome | null => {
  const { findings } = validateReport(planted.report)
  if (findings.length === 0) return null
  const suspects = findings.flatMap((finding) => finding.suspects)
  const place = suspects.findIndex(isTruth(planted))
  if (place !== 0) return place < 0 ? 'missed' : 'among others'
  return suspects[0]?.confidence === 'likely' ? 'likely' : 'first'
}

const tableOf = ({ truth }: Planted): string => [...truth.keys()].slice(0, 1).join().split('.')[0]!

type Shares = Record<Outcome, number>

const none = (): Shares => ({ likely: 0, first: 0, 'among others': 0, missed: 0 })

/** So many faults that show, by kind and by what becomes of them. */
const outcomes = (planted: ReadonlyArray<Planted>, most: number): Shares => {
  const table = new Map<string, Shares>()
  const all = none()
  let shown = 0
  for (const one of planted) {
    const outcome = shown === most ? null : outcomeOf(one)
    if (outcome === null) continue
    const kind = `${tableOf(one)}: ${one.fault}`
    const row = table.get(kind) ?? none()
    table.set(kind, row)
    row[outcome]++
    all[outcome]++
    shown++
  }
  console.table({ ...Object.fromEntries([...table].sort()), all })
  expect(shown).toBe(most)
  return all
}

const faults = 10_000

test('of 10,000 single faults that show, the first suspect is the culprit in 95 of 100, and none is missed', () => {
  const { likely, first, missed } = outcomes(plantedFaults(singleFaults, faults + faults / 10, 1), faults)
  expect(likely + first).toBeGreaterThanOrEqual(0.95 * faults)
  expect(missed).toBe(0)
}, 60_000)

test('of 2,000 rows and columns that are wrong as a whole, the first suspect is the culprit in 95 of 100', () => {
  const { likely, first } = outcomes(plantedFaults(wholeFaults, 3_000, 1), 2_000)
  expect(likely + first).toBeGreaterThanOrEqual(0.95 * 2_000)
}, 60_000)
