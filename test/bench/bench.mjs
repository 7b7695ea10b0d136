// Measures the built package, not the sources: a test runner's module wrappers would cost on the hot paths.
import { readdirSync, readFileSync } from 'node:fs'
import { parseReport, validateReport } from 'ogi-report'
import { Bench } from 'tinybench'

const examples = new URL('../../examples/', import.meta.url)
const bench = new Bench({ time: 500 })

/** @param {string} text */
const readAndCheck = (text) => {
  const parsed = parseReport(text)
  return parsed._tag === 'Right' ? validateReport(parsed.right) : parsed
}

for (const name of readdirSync(examples).filter((file) => /\.(?:txt|md)$/u.test(file))) {
  const text = readFileSync(new URL(name, examples), 'utf8')
  bench.add(`NFKC ${name}`, () => text.normalize('NFKC')) // the yardstick: one pass over the text
  bench.add(`read and check ${name}`, () => readAndCheck(text))
}

await bench.run()
console.table(bench.table())

/** @param {string} name */
const median = (name) => {
  const result = bench.tasks.find((task) => task.name === name)?.result
  return result !== undefined && 'latency' in result ? result.latency.p50 : NaN
}
for (const { name } of bench.tasks.filter((task) => task.name.startsWith('read'))) {
  const ratio = median(name) / median(name.replace('read and check', 'NFKC'))
  console.log(`${name}: ${ratio.toFixed(1)} times NFKC`)
}
