import { expect, test } from 'vitest'
import type { Suspect } from '../../src/report/Finding'
import { validateReport } from '../../src/validateReport'
import { type Planted, plantedFaults } from './faults'

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

const faults = 10_000

test('of 10,000 single faults that show, the first suspect is the culprit in 95 of 100, and none is missed', () => {
  const table = new Map<string, Record<Outcome, number>>()
  const sum = { likely: 0, first: 0, 'among others': 0, missed: 0 }
  let shown = 0
  for (const planted of plantedFaults(faults + faults / 10, 1)) {
    const outcome = outcomeOf(planted)
    if (outcome === null || shown === faults) continue
    const kind = `${tableOf(planted)}: ${planted.fault}`
    const row = table.get(kind) ?? { likely: 0, first: 0, 'among others': 0, missed: 0 }
    table.set(kind, row)
    row[outcome]++
    sum[outcome]++
    shown++
  }
  console.table({ ...Object.fromEntries([...table].sort()), all: sum })
  expect(shown).toBe(faults)
  expect(sum.likely + sum.first).toBeGreaterThanOrEqual(0.95 * faults)
  expect(sum.missed).toBe(0)
}, 60_000)
