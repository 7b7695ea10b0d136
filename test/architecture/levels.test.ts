import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { type Architecture, faults, type Tree } from './levels'

const architecture: Architecture = {
  levels: [
    ['lists', 'text'],
    ['forms'],
    ['normalize', 'document', 'report'],
    ['sections', 'tables', 'rules', 'readers'],
    ['matching', 'metadata', 'explain', 'render', 'tidy', 'suspects', 'file'],
    ['decoding', 'formalities', 'prose', 'series'],
    ['documentRules.ts'],
    ['parseReport.ts', 'validateReport.ts', 'validateSeries.ts', 'ruleBook.ts', 'testing'],
    ['index.ts', 'html.ts', 'docx.ts', 'pdf.ts', 'file.ts', 'testing.ts', 'cli'],
  ],
  packages: ['fp-ts', 'io-ts'],
  packagesOf: {
    cli: ['node:', '..', 'commander', 'picocolors'],
    testing: ['fast-check', 'fflate'],
    readers: ['fflate', 'saxes', 'pdfjs-dist'],
  },
  longest: 250,
}

const src = fileURLToPath(new URL('../../src', import.meta.url))

const readTree = (folder: string): Tree =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  )

test('src keeps its levels', () => {
  const tree = readTree(src)
  expect(Object.keys(tree)).toContain('index.ts')
  expect(faults(architecture, tree)).toEqual([])
})

test('docs/architecture.md draws them', () => {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8')
  const drawn = architecture.levels
    .map(
      (level, i) => `L${i}  ${level.map((name) => (name.includes('.') ? name : `${name}/`)).join(' · ')}\n`,
    )
    .reverse()
  expect(page).toContain(drawn.join(''))
})

describe('on an invented tree', () => {
  const small: Architecture = {
    levels: [['leaf', 'bark'], ['branch'], ['index.ts', 'cli']],
    packages: ['fp-ts'],
    packagesOf: { cli: ['node:', '..'] },
    longest: 5,
  }

  test.each<[what: string, tree: Tree, found: ReadonlyArray<string>]>([
    [
      'lower levels, the own folder and allowed packages are free',
      {
        'leaf/Leaf.ts': `import * as E from 'fp-ts/Either'`,
        'branch/Twig.ts': `export const twig = 1`,
        'branch/Branch.ts': `import { twig } from './Twig'\nimport type { Leaf } from '../leaf/Leaf'`,
        'cli/main.ts': `import { readFile } from 'node:fs/promises'\nimport { version } from '../../package.json'`,
      },
      [],
    ],
    [
      'upwards',
      { 'leaf/Leaf.ts': `export * from '../branch/Branch'`, 'branch/Branch.ts': '' },
      ['leaf/Leaf.ts: imports branch/Branch.ts, which is not below it'],
    ],
    [
      'sideways, by type alone',
      { 'leaf/Leaf.ts': `import type { Bark } from '../bark/Bark'`, 'bark/Bark.ts': '' },
      ['leaf/Leaf.ts: imports bark/Bark.ts, which is not below it'],
    ],
    [
      'a top-level file beside',
      { 'index.ts': '', 'cli/main.ts': `import('../index')` },
      ['cli/main.ts: imports index.ts, which is not below it'],
    ],
    ['a folder without a level', { 'root/Root.ts': '' }, ['root/Root.ts: root is at no level']],
    [
      'a cycle inside a folder, once',
      {
        'leaf/A.ts': `import './B'`,
        'leaf/B.ts': `import './C'`,
        'leaf/C.ts': `import './A'`,
        'leaf/D.ts': `import './B'`,
      },
      ['leaf/A.ts -> leaf/B.ts -> leaf/C.ts -> leaf/A.ts: a cycle'],
    ],
    [
      'Node, foreign packages and outside files in the core',
      { 'leaf/Leaf.ts': `import 'node:fs'\nimport '@scope/name/deep'\nimport '../../test/tree'` },
      [
        'leaf/Leaf.ts: imports node:fs, which is not for leaf',
        'leaf/Leaf.ts: imports @scope/name/deep, which is not for leaf',
        'leaf/Leaf.ts: imports ../test/tree, which is not for leaf',
      ],
    ],
    [
      'names that say nothing',
      { 'leaf/utils/Leaf.ts': '', 'leaf/types.d.ts': '' },
      [
        'leaf/utils/Leaf.ts: utils names nothing in particular',
        'leaf/types.d.ts: types.d.ts names nothing in particular',
      ],
    ],
    [
      'a file too long to read in one sitting',
      { 'leaf/Leaf.ts': 'a\n'.repeat(5), 'leaf/Long.ts': 'a\n'.repeat(6) },
      ['leaf/Long.ts: 6 lines, more than 5'],
    ],
  ])('%s', (_, tree, found) => {
    expect(faults(small, tree)).toEqual(found)
  })
})
