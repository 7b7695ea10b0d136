// From import to the first checked report, in fresh processes: what a command or a cold function pays.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const runs = 20
const example = fileURLToPath(new URL('../../examples/yunxi-2023.txt', import.meta.url))

const program = `
  import { readFileSync } from 'node:fs'
  const text = readFileSync(${JSON.stringify(example)}, 'utf8')
  const times = [performance.now()]
  const { parseReport, validateReport } = await import('ogi-report')
  times.push(performance.now())
  const parsed = parseReport(text)
  times.push(performance.now())
  validateReport(parsed.right)
  times.push(performance.now())
  console.log(JSON.stringify(times))`

const once = () => {
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' })
  const [start, imported, read, checked] = /** @type {[number, number, number, number]} */ (JSON.parse(out))
  return { import: imported - start, read: read - imported, check: checked - read, all: checked - start }
}

const all = Array.from({ length: runs }, once)

/** @param {'import' | 'read' | 'check' | 'all'} step */
const median = (step) => (all.map((times) => times[step]).sort((a, b) => a - b)[runs / 2] ?? NaN).toFixed(1)

console.log(
  `from import to the first result: ${median('all')} ms ` +
    `(import ${median('import')}, read ${median('read')}, check ${median('check')}; median of ${runs} processes)`,
)
