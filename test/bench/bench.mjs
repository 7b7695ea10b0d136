// Measures the built package, not the sources: a test runner's module wrappers would cost on the hot paths.
import { readdirSync, readFileSync } from 'node:fs'
import { parseReport } from 'ogi-report'
import { Bench } from 'tinybench'

const examples = new URL('../../examples/', import.meta.url)
const bench = new Bench({ time: 500 })

for (const name of readdirSync(examples).filter((file) => /\.(?:txt|md)$/u.test(file))) {
  const text = readFileSync(new URL(name, examples), 'utf8')
  bench.add(`JSON.stringify ${name}`, () => JSON.stringify(text)) // the yardstick: one pass over the text
  bench.add(`parseReport ${name}`, () => parseReport(text))
}

await bench.run()
console.table(bench.table())
