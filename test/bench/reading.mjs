// A report read and checked, against single passes over the same text.
import * as opencc from 'opencc-js'
import { parseReport, validateReport } from 'ogi-report'
import { Bench } from 'tinybench'
import { mediansOf, table } from './measured.mjs'
import { annotatedReport, report } from './texts.mjs'

const convert = opencc.Converter({ from: 't', to: 'cn' })
const digits = /\d+/gu

/** @param {string} text */
const read = (text) => {
  const parsed = parseReport(text)
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  return parsed.right
}

/** The yardsticks; the first is the one that the targets are stated in. */
const passes = {
  "`normalize('NFKC')`": (/** @type {string} */ text) => text.normalize('NFKC'),
  'one regular expression, `/\\d+/gu`': (/** @type {string} */ text) => text.match(digits),
  '`JSON.stringify` of the text': (/** @type {string} */ text) => JSON.stringify(text),
  'opencc-js, traditional to simplified': (/** @type {string} */ text) => convert(text),
}

/** @param {string} text */
const measure = async (text) => {
  const parsed = read(text)
  const bench = new Bench({ time: 1500, warmupTime: 700 })
  for (const [name, pass] of Object.entries(passes)) bench.add(name, () => pass(text))
  bench
    .add('`JSON.stringify` of the parsed report', () => JSON.stringify(parsed))
    .add('`parseReport`', () => parseReport(text))
    .add('`validateReport`', () => validateReport(parsed))
    .add('both', () => validateReport(read(text)))
  await bench.run()
  return [...mediansOf(bench)]
}

/** @param {string} title @param {string} text */
const part = async (title, text) => {
  const medians = await measure(text)
  const unit = medians[0]?.[1] ?? NaN
  return [
    `### ${title}: ${text.length.toLocaleString('en')} characters`,
    table([
      ['', 'times NFKC', 'µs (median)'],
      ...medians.map(([name, median]) => [name, (median / unit).toFixed(1), (1000 * median).toFixed(0)]),
    ]),
  ].join('\n\n')
}

export const reading = async () =>
  [
    '## Reading and checking',
    await part('A report in simplified characters', report),
    await part('A report in traditional characters with pinyin', annotatedReport),
  ].join('\n\n')
