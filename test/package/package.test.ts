/**
 * The package as a stranger gets it: packed, installed in an empty folder, imported in every way.
 *
 * publint, attw, tsc and vitest all stay green over a build that Node itself cannot load.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exports, peerDependencies, version } from '../../package.json'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** `ogi-report`, `ogi-report/testing`, … */
const subPaths = Object.keys(exports)
  .filter((path) => path !== './package.json')
  .map((path) => path.replace('.', 'ogi-report'))

let folder = ''
let tarball = ''

const run = async (cwd: string, command: string, ...words: ReadonlyArray<string>): Promise<string> => {
  const { stdout } = await promisify(execFile)(command, words, { cwd }).catch((error: unknown) => {
    // The output says what is wrong; the error alone only says that the command failed.
    const { stdout: out = '', stderr: err = '' } = error as { stdout?: string; stderr?: string }
    throw new Error([command, ...words].join(' ') + `\n${out}\n${err}`, { cause: error })
  })
  return stdout.trim()
}

const tool = (name: string): string => join(root, 'node_modules/.bin', name)

const compile = (
  file: string,
  module: string,
  resolution: string,
  ...more: ReadonlyArray<string>
): Promise<string> =>
  run(
    folder,
    tool('tsc'),
    ...['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'],
    ...['--target', 'es2022', '--lib', 'es2022', '--module', module, '--moduleResolution', resolution],
    ...more,
    file,
  )

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ogi-report-'))
  await run(root, 'npm', 'pack', '--silent', '--pack-destination', folder) // builds, by `prepack`
  const packed = (await readdir(folder)).find((name) => name.endsWith('.tgz'))
  if (packed === undefined) throw new Error('npm pack left no tarball')
  tarball = join(folder, packed)
  await write('package.json', '{ "private": true }')
  await run(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball)
  for (const name of Object.keys(peerDependencies)) {
    await symlink(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir')
  }
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('in Node', () => {
  const listed = subPaths.map(
    (path, i) => `console.log('${path}\\n  ' + Object.keys(m${i}).sort().join('\\n  '))`,
  )

  test('as ESM, with the exports on the list', async () => {
    const imports = subPaths.map((path, i) => `import * as m${i} from '${path}'`)
    await write('a.mjs', [...imports, ...listed].join('\n'))
    await expect(`${await run(folder, 'node', 'a.mjs')}\n`).toMatchFileSnapshot('exports.txt')
  })

  test('as CJS, with the same exports', async () => {
    const imports = subPaths.map((path, i) => `const m${i} = require('${path}')`)
    await write('a.cjs', [...imports, ...listed].join('\n'))
    expect(await run(folder, 'node', 'a.cjs')).toBe(await run(folder, 'node', 'a.mjs'))
  })

  test('beside the fp-ts and io-ts of the program', async () => {
    await write(
      'beside.cjs',
      `const E = require('fp-ts/Either')
       const t = require('io-ts')
       const { parseReport, Report } = require('ogi-report')
       const results = [parseReport(''), t.array(Report).decode([]), t.array(Report).decode([{}])]
       console.log(results.map(E.isLeft).join())`,
    )
    expect(await run(folder, 'node', 'beside.cjs')).toBe('true,false,true')
  })

  test('as a command', async () => {
    expect(await run(folder, 'npx', '--no-install', 'ogi-report', '--version')).toBe(version)
  })

  test('with its inner files closed', async () => {
    await write('inner.mjs', `await import('ogi-report/dist/index.js')`)
    await expect(run(folder, 'node', 'inner.mjs')).rejects.toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
  })
})

describe('in TypeScript', () => {
  test.each([
    { file: 'nodenext.mts', module: 'nodenext', resolution: 'nodenext' },
    { file: 'nodenext.cts', module: 'nodenext', resolution: 'nodenext' },
    { file: 'bundler.ts', module: 'esnext', resolution: 'bundler' },
  ])('$file', async ({ file, module, resolution }) => {
    // The empty constraint fails where the types were lost and everything is `any`.
    await write(
      file,
      `import { parseReport } from 'ogi-report'
       type IsAny<A> = 0 extends 1 & A ? true : false
       ${subPaths.map((path, i) => `export type M${i} = typeof import('${path}')`).join('\n')}
       export const typed: IsAny<ReturnType<typeof parseReport>> = false
       export const tag: 'Left' | 'Right' = parseReport('')._tag\n`,
    )
    await compile(file, module, resolution)
  })
})

describe('in a page', () => {
  test.each(subPaths)('%s bundles without Node, and without a warning', async (path) => {
    const { warnings, outputFiles } = await build({
      stdin: { contents: `import * as ogi from '${path}'\nglobalThis.ogi = ogi`, resolveDir: folder },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
    })
    expect(warnings).toEqual([])
    await write('page.mjs', outputFiles[0]!.text)
    await run(folder, 'node', 'page.mjs')
  })

  test('stays inside the budgets', () => run(root, 'node', 'scripts/size.mjs', folder))
})

describe('as the README shows', () => {
  test('for property tests of other programs', async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8')
    const examples = readme.match(/(?<=```ts\n)(?:(?!```)[\s\S])*/gu) ?? []
    const [example = ''] = examples.filter((code) => code.includes(`'ogi-report/testing'`))
    await write('readme.mts', example)
    await compile('readme.mts', 'nodenext', 'nodenext', '--noEmit', 'false')
    await run(folder, 'node', 'readme.mjs')
    await write('broken.mjs', example.replace('broken === 0', 'broken === 1'))
    await expect(run(folder, 'node', 'broken.mjs')).rejects.toThrow('Property failed')
  })
})

describe('by the linters of packages', () => {
  test('publint', () => run(root, tool('publint'), 'run', tarball, '--strict'))

  test('attw', () => run(root, tool('attw'), tarball, '--profile', 'node16'))
})
