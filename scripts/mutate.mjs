/**
 * Changes the code of a room, or of some of its files, and asks whether the tests notice:
 *
 *     npm run mutate -- rules
 *     npm run mutate -- rules/evaluate rules/blanks
 *
 * A mutant that survives is a test that is missing, or code that is not needed. The report is in `reports/mutation`.
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

const rooms = process.argv.slice(2)

/** @param {string} room */
const filesOf = (room) =>
  statSync(`src/${room}`, { throwIfNoEntry: false })?.isDirectory() ? `src/${room}/**/*.ts` : `src/${room}.ts`

const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', rooms.map(filesOf).join(',')], {
  stdio: 'inherit',
})
process.exitCode = rooms.length === 0 ? 2 : (status ?? 1)
