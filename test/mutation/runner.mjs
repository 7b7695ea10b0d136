/**
 * A test runner for Stryker that judges a mutant in the time that its tests take. The tests and the code of the
 * sandbox become one script, which is compiled once and evaluated anew for every mutant: nothing that is remembered
 * of one mutant decides about another.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'
import { build } from 'esbuild'
import * as suite from './suite.mjs'

/** @typedef {suite.Test & { readonly id: string }} Told */

const vitest = ['vitest', '@fast-check/vitest']

const required = createRequire(join(process.cwd(), 'package.json'))

/** What a module of nothing but a default hands on, which the script would look for one level too low. @param {any} module */
const handedOn = (module) =>
  Object.keys(module).sort().join(' ') === '__esModule default' ? module.default : module

/** @param {string} name */
const require = (name) => (vitest.includes(name) ? suite : handedOn(required(name)))

/** In one script no file knows where it is; tests that read other files ask for it. @type {import('esbuild').Plugin} */
const places = {
  name: 'places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
    }))
  },
}

/** @param {ReadonlyArray<string>} files */
const scriptOf = async (files) => {
  const loaders = files.map((file) => `'${file}': () => require('./${file}'),`)
  const { outputFiles } = await build({
    stdin: { contents: `exports.files = { ${loaders.join('\n')} }`, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [places],
  })
  return new vm.Script(`(require, exports) => {${String(outputFiles[0]?.text)}\n}`)
}

/** What is slow, or tests the package and not its code. */
const apart =
  /^test\/(?:architecture|bench|corpus|fuzz|laws|mutation|package|print)\/|plantedFaults|plausible|regexes/u

const testFiles = () => {
  const rooms = (process.env['MUTATION_TESTS'] ?? '').split(',')
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file}`)
    .filter((file) => file.endsWith('.test.ts') && !apart.test(file))
    .filter((file) => rooms.some((room) => file.startsWith(`test/${room}`)))
}

/** @type {{ activeMutant?: string | undefined, currentTestId?: string | undefined, mutantCoverage?: { readonly perTest: object }, hitCount?: number, hitLimit?: number | undefined }} */
const stryker = {}
Reflect.set(globalThis, '__stryker__', stryker)

/** @param {Told} test */
const outcomeOf = async ({ id, name, run }) => {
  const started = performance.now()
  const failure = await Promise.resolve()
    .then(run)
    .then(
      () => null,
      (error) => String(error).slice(0, 2000),
    )
  const timeSpentMs = Math.ceil(performance.now() - started)
  return { id, name, timeSpentMs, status: failure === null ? 0 : 1, failureMessage: failure ?? '' }
}

const inProcess = () => {
  /** @type {vm.Script} */
  let script
  /** What a test takes, known from the first run: the short ones are asked first. @type {Map<string, number>} */
  const times = new Map()

  /** @returns {Readonly<Record<string, () => void>>} */
  const evaluated = () => {
    const exported = { files: {} }
    script.runInThisContext()(require, exported)
    return exported.files
  }

  /** @param {string} file @returns {ReadonlyArray<Told>} */
  const testsIn = (file, files = evaluated()) =>
    suite.collect(files[file] ?? (() => undefined)).map((test) => ({ ...test, id: `${file}#${test.name}` }))

  /** Each test by itself, from loading its file on: what is remembered would hide what the next one depends on. */
  const dryRun = async () => {
    const tests = []
    for (const file of Object.keys(evaluated())) {
      for (const { id } of testsIn(file)) {
        stryker.currentTestId = id
        for (const test of testsIn(file)) {
          if (test.id === id) tests.push(await outcomeOf(test))
        }
        stryker.currentTestId = undefined
      }
    }
    for (const { id, timeSpentMs } of tests) times.set(id, timeSpentMs)
    return {
      status: 'complete',
      tests,
      mutantCoverage: { static: {}, perTest: stryker.mutantCoverage?.perTest ?? {} },
    }
  }

  /** @param {ReadonlyArray<string> | undefined} wanted */
  const chosen = (wanted) => {
    const ids = new Set(wanted)
    const names = new Set(wanted?.map((id) => id.slice(0, id.indexOf('#'))))
    const files = evaluated()
    return Object.keys(files)
      .filter((file) => wanted === undefined || names.has(file))
      .flatMap((file) => testsIn(file, files))
      .filter(({ id }) => wanted === undefined || ids.has(id))
      .sort((one, other) => (times.get(one.id) ?? 0) - (times.get(other.id) ?? 0))
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: ReadonlyArray<string>, hitLimit?: number }} asked */
  const mutantRun = async ({ activeMutant, testFilter, hitLimit }) => {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    let nrOfTests = 0
    try {
      for (const test of chosen(testFilter)) {
        nrOfTests++
        const { status, id, failureMessage } = await outcomeOf(test)
        if (hitLimit !== undefined && Number(stryker.hitCount) > hitLimit) return { status: 'timeout' }
        if (status === 1) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests }
      }
    } catch (error) {
      return {
        status: 'killed',
        killedBy: testFilter?.slice(0, 1) ?? [],
        failureMessage: String(error),
        nrOfTests,
      }
    }
    return { status: 'survived', nrOfTests }
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      script = await scriptOf(testFiles().sort())
    },
    dryRun,
    mutantRun,
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: inProcess }]
