import fc from 'fast-check'
import { vi } from 'vitest'
import type { SourceDocument } from '../../src/document/SourceDocument'
import { parseReport } from '../../src/parseReport'
import type { ParsedReport } from '../../src/report/ParsedReport'

/** Documents for each law in an ordinary run; CI asks for more by FUZZ_RUNS. */
export const runs = Number(process.env['FUZZ_RUNS'] ?? 500)

/** One seed for all laws, so that a failure comes again; CI may change it by FUZZ_SEED. */
export const seed = Number(process.env['FUZZ_SEED'] ?? 20_240_131)

// Laws run as long as they are asked to.
vi.setConfig({ testTimeout: 60_000 + 60 * runs })

export const parsed = (source: string | SourceDocument): ParsedReport => {
  const result = parseReport(source)
  if (result._tag === 'Left') throw new Error(`not a report: ${result.left.reason}`)
  return result.right
}

/** Asserts a property over `runs` documents. */
export const check = <A>(arbitrary: fc.Arbitrary<A>, property: (value: A) => void): void => {
  fc.assert(fc.property(arbitrary, property), { numRuns: runs, seed })
}
