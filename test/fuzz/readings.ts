/**
 * Documents of a seed, worn and damaged, and what reading made of each.
 */
import fc from 'fast-check'
import { parseReport } from '../../src/parseReport'
import { type DamageName, damages } from '../../src/testing/damage'
import { type Document, documentOf, type Recipe, recipes } from '../../src/testing/documents'
import type { Facts } from '../../src/testing/facts'
import { type Fault, faultsOf } from '../../src/testing/judge'

export interface Reading {
  readonly document: Document
  /** What was done to it after all noise; null where nothing was. */
  readonly damage: DamageName | null
  /** Every cell that was not read as a careful reader reads it; null where the text is taken for no report. */
  readonly faults: ReadonlyArray<Fault> | null
  readonly crash: string | null
}

/** Every cell of a text that was not read as a careful reader reads it. */
export const faultsIn = (text: string, facts: Facts): Reading['faults'] => {
  const parsed = parseReport(text)
  return parsed._tag === 'Left' ? null : faultsOf(facts, parsed.right)
}

const readingOf = (document: Document, damage: Reading['damage']): Reading => {
  try {
    return { document, damage, faults: faultsIn(document.text, document.facts), crash: null }
  } catch (error) {
    return { document, damage, faults: null, crash: String(error) }
  }
}

const damageNames = Object.keys(damages) as ReadonlyArray<DamageName>

/** The damaged document has at most one noise besides: more hides which of them did the harm. */
const damaged = (recipe: Recipe): Reading | undefined => {
  const name = damageNames[recipe.seed % damageNames.length]
  if (name === undefined) return undefined
  return readingOf(
    documentOf({ ...recipe, noise: recipe.noise.slice(0, recipe.seed % 2) }, [damages[name]]),
    name,
  )
}

const batch = 200

export interface Asked {
  readonly documents: number
  readonly seed: number
  readonly only?: 'worn' | 'damaged'
}

/** The readings of so many documents that are fair to judge by: noise left every number in its cell. */
export function* readings({ documents, seed, only }: Asked): Generator<Reading> {
  for (let done = 0; done < documents; done += batch) {
    const numRuns = Math.min(batch, documents - done)
    for (const recipe of fc.sample(recipes(), { seed: seed + done, numRuns })) {
      const both = [
        only === 'damaged' ? undefined : readingOf(documentOf(recipe), null),
        only === 'worn' ? undefined : damaged(recipe),
      ]
      for (const reading of both) if (reading?.document.isFair === true) yield reading
    }
  }
}

/** Whether every number is right, or said to be none. */
export const isHonest = ({ faults }: Reading): boolean =>
  faults?.every(({ kind }) => kind === 'missed') !== false

/** Whether every cell is what a careful reader finds there. */
export const isExact = ({ faults }: Reading): boolean => faults?.length === 0

/** A fault in a line. */
export const describeFault = ({ kind, address, fact, cell }: Fault): string =>
  `${kind} ${address}: ${cell?.state ?? 'no cell'} ${cell?.value ?? ''}, printed ${fact?.state ?? 'nothing'} ${fact?.value ?? ''}`

/** What a document was made of, in a line: enough to know the kind of trouble. */
export const describeMaking = ({ document: { recipe }, damage }: Reading): string => {
  const { form, size, writing, printing, noise, seed } = { size: recipe.edition.lines.length, ...recipe }
  return [form.id, `${size} rows`, writing, printing, ...noise, damage ?? 'undamaged', `seed ${seed}`].join(
    ', ',
  )
}
