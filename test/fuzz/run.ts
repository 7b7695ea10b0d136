/**
 * Fuzzing: reads generated documents, worn and damaged, and prints the share that is read exactly and
 * the shortest document of each kind of fault.
 *
 *   npm run fuzz -- 20000 7        20,000 documents of seed 7
 *   npm run fuzz -- 20000 7 worn   only noise, or only damage: worn, damaged
 *
 * A line such as `wrong tabs cell-cut` names a fault; the seed and the count make it again.
 */
import fc from 'fast-check'
import { parseReport } from '../../src/parseReport'
import { type DamageName, damages } from '../../src/testing/damage'
import { type Document, documentOf, recipes } from '../../src/testing/documents'
import type { Facts } from '../../src/testing/facts'
import { type Fault, faultsOf } from '../../src/testing/judge'
import { shrinkAround } from './shrink'
import { count, printTallies, type Tallies } from './Tally'

const [, , countText = '2000', seedText = '1', only = 'both'] = process.argv
const [documents, seed] = [Number(countText), Number(seedText)]
const batch = 200

const tallies: { readonly worn: Tallies; readonly damaged: Tallies } = { worn: new Map(), damaged: new Map() }
const examples = new Map<string, { readonly times: number; readonly text: string; readonly fault: string }>()
const crashes: Array<string> = []

const read = (text: string, facts: Facts): ReadonlyArray<Fault> | null => {
  const parsed = parseReport(text)
  return parsed._tag === 'Left' ? null : faultsOf(facts, parsed.right)
}

const describe = ({ kind, address, fact, cell }: Fault): string =>
  `${kind} ${address}: ${cell?.state ?? 'no cell'} ${cell?.value ?? ''}, printed ${fact?.state ?? 'nothing'} ${fact?.value ?? ''}`

/** Shrunk as far as the same cell is read in the same false way. */
const shortest = (text: string, facts: Facts, fault: Fault): string => {
  const isSame = (shorter: string): boolean =>
    (read(shorter, facts) ?? []).some((other) => describe(other) === describe(fault))
  return shrinkAround(isSame, fault.cell?.place?.start ?? text.indexOf('\n二、'))(text)
}

const note = (key: string, { text, facts }: Document, fault: Fault): void => {
  const known = examples.get(key)
  if (known !== undefined) {
    examples.set(key, { ...known, times: known.times + 1 })
    return
  }
  examples.set(key, { times: 1, text: shortest(text, facts, fault), fault: describe(fault) })
}

const attempt = (document: Document): ReadonlyArray<Fault> | null => {
  try {
    return read(document.text, document.facts)
  } catch (error) {
    crashes.push(`${String(error)}\n${document.text.slice(0, 400)}`)
    return null
  }
}

const look = (document: Document, damage: DamageName | null): void => {
  if (!document.isFair) return
  const { writing, printing, noise } = document.recipe
  const faults = attempt(document)
  const names = noise.length === 0 ? ['no noise'] : noise
  if (damage === null && document.isReadable)
    count(
      tallies.worn,
      ['all', `writing  ${writing}`, `printing ${printing}`, ...names.map((name) => `noise    ${name}`)],
      faults?.length === 0,
    )
  if (damage !== null)
    count(
      tallies.damaged,
      ['all', `writing  ${writing}`, `damage   ${damage}`],
      faults?.every(({ kind }) => kind === 'missed') !== false,
    )
  const worst = (['wrong', 'silent'] as const).flatMap(
    (kind) => faults?.find((fault) => fault.kind === kind) ?? [],
  )[0]
  const cause = damage ?? names.join(' + ')
  if (worst !== undefined) note(`${worst.kind} ${writing} ${cause}`, document, worst)
  else if (damage === null && document.isReadable && faults?.[0] !== undefined)
    note(`missed ${writing} ${cause}`, document, faults[0])
}

for (let done = 0; done < documents; done += batch) {
  const drawn = fc.sample(recipes(), { seed: seed + done, numRuns: Math.min(batch, documents - done) })
  for (const recipe of drawn) {
    if (only !== 'damaged') look(documentOf(recipe), null)
    const names = Object.keys(damages) as ReadonlyArray<DamageName>
    const damage = names[recipe.seed % names.length]
    if (only !== 'worn' && damage !== undefined)
      look(
        documentOf({ ...recipe, noise: recipe.noise.slice(0, recipe.seed % 2) }, [damages[damage]]),
        damage,
      )
  }
}

const severity = ['wrong', 'silent', 'missed']
const rank = (key: string): number => severity.indexOf(key.split(' ')[0] ?? '')

for (const [key, { times, text, fault }] of [...examples].sort(([a], [b]) => rank(a) - rank(b)))
  console.log(
    `--- ${key} (${times})\n    ${fault}\n${text.replaceAll('\t', '⇥').split('\n').slice(0, 24).join('\n')}`,
  )
console.log(`\nread exactly, worn\n${printTallies(tallies.worn)}`)
console.log(`\nread honestly, damaged\n${printTallies(tallies.damaged)}`)
console.log(
  `\n${documents} documents, seed ${seed}: ${crashes.length} crashes\n${crashes.slice(0, 3).join('\n')}`,
)
