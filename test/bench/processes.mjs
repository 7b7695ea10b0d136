// What a fresh process pays: the time to its first result, and memory.
import { execFileSync } from 'node:child_process'

const runs = 20

/** What a program prints as JSON. @param {string} program @param {string} [input] */
const outputOf = (program, input = '') =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8', input }),
  )

const texts = new URL('texts.mjs', import.meta.url).href

const first = `
  import { readFileSync } from 'node:fs'
  const text = readFileSync(0, 'utf8')
  const times = [performance.now()]
  const { parseReport, validateReport } = await import('ogi-report')
  times.push(performance.now())
  const parsed = parseReport(text)
  times.push(performance.now())
  validateReport(parsed.right)
  times.push(performance.now())
  console.log(JSON.stringify(times))`

/** @param {string} text */
const steps = (text) => {
  const [start = 0, imported = 0, read = 0, checked = 0] = outputOf(first, text)
  return [imported - start, read - imported, checked - read, checked - start]
}

/** Peak memory in MB with a text of so many thousand characters; read and checked, or only made. @param {number} kilo @param {boolean} isRead */
const peak = (kilo, isRead) =>
  outputOf(`
    import { parseReport, validateReport } from 'ogi-report'
    import { longProse } from ${JSON.stringify(texts)}
    const text = longProse(${1000 * kilo})
    if (${isRead}) validateReport(parseReport(text).right)
    console.log(process.resourceUsage().maxRSS / 1000)`)

export const processes = async () => {
  const { report } = await import('./texts.mjs')
  const all = Array.from({ length: runs }, () => steps(report))
  const medians = [0, 1, 2, 3].map(
    (at) => all.map((times) => times[at] ?? NaN).sort((a, b) => a - b)[runs >> 1] ?? NaN,
  )
  const memory = [1_000, 10_000].map((kilo) => {
    const [without, read] = [peak(kilo, false), peak(kilo, true)]
    return `| ${kilo.toLocaleString('en')} thousand characters | ${(read - without).toFixed(0)} | ${without.toFixed(0)} |`
  })
  return [
    '## A fresh process',
    `Milliseconds from import to the first result, the median of ${runs} processes.`,
    [
      '| import | first read | first check | all |',
      '|---:|---:|---:|---:|',
      `| ${medians.map((median) => median.toFixed(1)).join(' | ')} |`,
    ].join('\n'),
    'Peak memory in MB.',
    ['| text | more than without reading | without reading |', '|---|---:|---:|', ...memory].join('\n'),
  ].join('\n\n')
}
