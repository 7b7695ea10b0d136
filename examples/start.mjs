// What `npm start` shows: the built command line on the examples.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {'inherit' | 'pipe'} stdout
 * @param {ReadonlyArray<string>} words
 */
const ogiReport = (stdout, ...words) => {
  console.log(`$ ogi-report ${words.join(' ')}`)
  const built = ['dist/node/cli.js', ...words]
  return spawnSync(process.execPath, built, { cwd: root, stdio: ['ignore', stdout, 'inherit'] }).stdout
}

// Reading: everything the report states, every cell of its tables with what stands there and where.
/** @type {import('../src/report/ParsedReport').ParsedReport} */
const { report, cells } = JSON.parse(String(ogiReport('pipe', 'parse', 'examples/yunxi-2023.txt')))
const { title, authority, year, period, signedOn, form } = report
console.log(JSON.stringify({ title, authority, year, period, signedOn, form }, null, 2))
for (const cell of cells.filter(({ address }) => address.startsWith('disputes.reconsideration.'))) {
  console.log(JSON.stringify(cell))
}
console.log(`… ${cells.length} cells in all\n`)

// Checking: what does not add up, by how much, and on which line.
ogiReport('inherit', 'check', 'examples/yunxi-2020.txt', 'examples/yunxi-2023.txt')
