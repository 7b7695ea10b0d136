/**
 * Changes the code of a room, or of some of its files, and asks whether the tests notice:
 *
 *     npm run mutate -- rules
 *     npm run mutate -- rules/evaluate rules/blanks
 *
 * A mutant that survives is a test that is missing, or code that is not needed. See docs/mutation.md.
 */
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

const asked = process.argv.slice(2)

/** Whole reports in pieces, in doubt and laid out in many ways; not those that prove speed or totality. */
const throughReports = ['parseReport/pieces', 'parseReport/doubts', 'parseReport/layouts']

/** The tests that know a room are its own, and those of the rooms that are used through it. */
const testsOf = {
  rules: ['rules/', 'validateReport', 'suspects/suspects'],
  suspects: ['suspects/'],
  explain: ['explain/', 'docs/', 'formalities/', 'prose/wording'],
  // Not the laws, which read a document a time; what section six says of fees is proved beside the other rules on fees.
  prose: [
    'rules/documentRules',
    ...['claims', 'context', 'judging', 'lists', 'stories', 'subjects', 'traps', 'wording'].map(
      (file) => `prose/${file}`,
    ),
  ],
  formalities: ['formalities/'],
  series: ['series/'],
  forms: ['forms/', 'matching/labels', 'matching/detectForm', 'render/', 'report/', 'rules/'],
  report: ['report/', 'validateReport'],
  document: ['parseReport/refusals', 'file/'],
  text: ['text/', 'normalize/', 'file/decodeBytes'],
  normalize: ['normalize/'],
  // Cases, and not synthetic pages by the hundred.
  readers: ['entities', 'findings', 'gridRows', 'places', 'rowForm', 'rowsInRow', 'scanTags', 'text'].map(
    (file) => `readers/html/${file}`,
  ),
  sections: ['sections/'],
  tables: ['tables/', ...throughReports],
  matching: ['matching/', ...throughReports],
  metadata: ['metadata/'],
  decoding: ['decoding/', ...throughReports],
}

/** @param {string} path */
const roomOf = (path) => String(path.split('/')[0])

/** @param {string} room */
const testsFor = (room) =>
  room in testsOf ? testsOf[/** @type {keyof typeof testsOf} */ (room)] : [`${room}/`]

/** @param {string} path */
const filesOf = (path) =>
  statSync(`src/${path}`, { throwIfNoEntry: false })?.isDirectory() ? `src/${path}/**/*.ts` : `src/${path}.ts`

const { status } = spawnSync('npx', ['stryker', 'run', '--mutate', asked.map(filesOf).join(',')], {
  stdio: 'inherit',
  env: { ...process.env, MUTATION_TESTS: [...new Set(asked.map(roomOf).flatMap(testsFor))].join(',') },
})
process.exitCode = asked.length === 0 ? 2 : (status ?? 1)
