/**
 * Fuzzing: reads generated documents, worn and damaged, and prints the share that is read exactly and
 * the shortest document of each kind of fault.
 *
 *   npm run fuzz                   20,000 documents of a new seed
 *   npm run fuzz -- 2000 7         2,000 documents of seed 7
 *   npm run fuzz -- 2000 7 worn    only noise, or only damage: worn, damaged
 *
 * A line such as `wrong tabs cell-cut` names a fault; the seed and the count make it again.
 */
import { printTallies, tallyExact, tallyHonest } from './Tally'
import { describeFault, faultsIn, type Reading, readings } from './readings'
import { shrinkAround } from './shrink'

const [, , countText = '20000', seedText = String(Date.now() % 1_000_000), only] = process.argv
const [documents, seed] = [Number(countText), Number(seedText)]

const severity = ['wrong', 'silent', 'missed'] as const

/** The worst fault of a reading, where it has one that counts: of a damaged document nothing needs to be found. */
const worstOf = ({ faults, damage, document }: Reading) =>
  severity
    .filter((kind) => kind !== 'missed' || (damage === null && document.isReadable))
    .flatMap((kind) => faults?.find((fault) => fault.kind === kind) ?? [])[0]

type Example = { readonly times: number; readonly text: string; readonly fault: string }

/** The text, shrunk as far as the same cell is read in the same false way. */
const exampleOf = (
  { text, facts }: Reading['document'],
  fault: NonNullable<ReturnType<typeof worstOf>>,
): Example => {
  const isSame = (shorter: string): boolean =>
    (faultsIn(shorter, facts) ?? []).some((other) => describeFault(other) === describeFault(fault))
  const short = shrinkAround(isSame, fault.cell?.place?.start ?? text.indexOf('\n二、'))(text)
  return { times: 0, text: short, fault: describeFault(fault) }
}

const all = [...readings({ documents, seed, ...(only === 'worn' || only === 'damaged' ? { only } : {}) })]

const examples = new Map<string, Example>()
for (const reading of all) {
  const fault = worstOf(reading)
  if (fault === undefined) continue
  const { writing, noise } = reading.document.recipe
  const key = `${fault.kind} ${writing} ${reading.damage ?? noise.join(' + ')}`
  const known = examples.get(key) ?? exampleOf(reading.document, fault)
  examples.set(key, { ...known, times: known.times + 1 })
}

const rank = (key: string): number => severity.findIndex((kind) => key.startsWith(kind))

for (const [key, { times, text, fault }] of [...examples].sort(([a], [b]) => rank(a) - rank(b)))
  console.log(
    `--- ${key} (${times})\n    ${fault}\n${text.replaceAll('\t', '⇥').split('\n').slice(0, 24).join('\n')}`,
  )
const isWorn = ({ damage, document }: Reading): boolean => damage === null && document.isReadable
console.log(`\nread exactly, worn\n${printTallies(tallyExact(all.filter(isWorn)))}`)
console.log(
  `\nread honestly, damaged\n${printTallies(tallyHonest(all.filter(({ damage }) => damage !== null)))}`,
)
const crashes = all.filter(({ crash }) => crash !== null)
console.log(`\n${documents} documents, seed ${seed}: ${crashes.length} crashes`)
for (const { crash, document } of crashes.slice(0, 3)) console.log(`${crash}\n${document.text.slice(0, 400)}`)
