// What it takes to check a report that is wrong, suspects and all, beside what it takes to read it, in one run.
import { readFileSync } from 'node:fs'
import { parseReport, validateReport } from 'ogi-report'
import { Bench } from 'tinybench'

const text = readFileSync(new URL('../../examples/yunxi-2023.txt', import.meta.url), 'utf8')

const documents = {
  'two wrong numbers': text,
  'a slipped row': text.replace('11\t2\t0\t0\t1\t0\t14', '0\t11\t2\t0\t0\t1\t14'),
  'every row wrong': text.replaceAll(/\t0(?=\t\d+$)/gmu, '\t3'),
}

const bench = new Bench({ time: 500 })
for (const [name, document] of Object.entries(documents)) {
  const parsed = parseReport(document)
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  bench.add(`read ${name}`, () => parseReport(document))
  bench.add(`check ${name}`, () => validateReport(parsed.right))
}
await bench.run()
console.table(bench.table())

/** @param {string} task */
const median = (task) => {
  const result = bench.tasks.find(({ name }) => name === task)?.result
  return result !== undefined && 'latency' in result ? result.latency.p50 : NaN
}
for (const name of Object.keys(documents)) {
  const ratio = median(`check ${name}`) / median(`read ${name}`)
  console.log(`${name}: checked in ${(100 * ratio).toFixed(0)} % of the time to read it`)
}
