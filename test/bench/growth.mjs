// Twice the text, twice the time: from one report to 10 million characters, of prose and of tables.
import { parseReport, validateReport } from 'ogi-report'
import { table } from './measured.mjs'
import { longProse, manyTables } from './texts.mjs'

const sizes = [3, 10, 100, 1_000, 10_000]
const least = 300

/** The median of some runs, in milliseconds. @param {() => void} run */
const median = (run) => {
  const times = []
  const end = performance.now() + least
  do {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  } while (performance.now() < end || times.length < 3)
  return times.sort((a, b) => a - b)[times.length >> 1] ?? NaN
}

/** @param {string} text */
const readAndCheck = (text) => {
  const parsed = parseReport(text)
  if (parsed._tag === 'Right') validateReport(parsed.right)
}

/** @param {string} name @param {(length: number) => string} make */
const row = (name, make) => {
  const cells = sizes.map((kilo) => {
    const text = make(1000 * kilo)
    const time = median(() => readAndCheck(text))
    const times = time / median(() => text.normalize('NFKC'))
    return `${times.toFixed(0)} (${((1000 * time) / (text.length / 1000)).toFixed(0)} µs)`
  })
  return [name, ...cells]
}

export const growth = () =>
  [
    '## Growth',
    'Times NFKC of the same text, and microseconds per thousand characters.',
    table([
      ['thousand characters', ...sizes.map((size) => size.toLocaleString('en'))],
      row('one report with ever more prose', longProse),
      row('reports one behind the other', manyTables),
    ]),
  ].join('\n\n')
