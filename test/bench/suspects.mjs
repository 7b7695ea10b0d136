// What it takes to check a report that is wrong, suspects and all, beside what it takes to read it, in one run.
import { readFileSync } from 'node:fs'
import { parseReport, validateReport } from 'ogi-report'
import { Bench } from 'tinybench'
import { mediansOf, table } from './measured.mjs'

const text = readFileSync(new URL('../../examples/yunxi-2023.txt', import.meta.url), 'utf8')

const documents = {
  'two wrong numbers': text,
  'a slipped row': text.replace('11\t2\t0\t0\t1\t0\t14', '0\t11\t2\t0\t0\t1\t14'),
  'a text that speaks for one of three rows': text.replace(
    '\t1\t0\t0\t0\t0\t0\t1\n三',
    '\t0\t0\t0\t0\t0\t0\t0\n三',
  ),
  'every row wrong': text.replaceAll(/\t0(?=\t\d+$)/gmu, '\t3'),
}

export const suspects = async () => {
  const bench = new Bench({ time: 500 })
  for (const [name, document] of Object.entries(documents)) {
    const parsed = parseReport(document)
    if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
    bench.add(`read ${name}`, () => parseReport(document))
    bench.add(`check ${name}`, () => validateReport(parsed.right))
  }
  await bench.run()
  const medians = mediansOf(bench)
  const rows = Object.keys(documents).map((name) => {
    const [read = NaN, check = NaN] = [medians.get(`read ${name}`), medians.get(`check ${name}`)]
    return [name, (check / read).toFixed(2), (1000 * check).toFixed(0)]
  })
  return [
    '## Checking a report that is wrong',
    'With the search for suspects, against reading the same report.',
    table([['', 'times reading', 'µs (median)'], ...rows]),
  ].join('\n\n')
}
