/**
 * What a test file sees of vitest when mutants are tested: the same matchers, and tests that are collected and not
 * run. Laws meet few examples, the same for every mutant, and stop at the first that fails without shrinking it.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'

const inVitest = createRequire(import.meta.resolve('vitest'))
/** @type {Held} */
const matchers = await import(pathToFileURL(inVitest.resolve('@vitest/expect')).href)
const { chai } = matchers

chai.use(matchers.JestExtend)
chai.use(matchers.JestChaiExpect)
chai.use(matchers.JestAsymmetricMatchers)

/** @param {unknown} value @param {string} [message] */
export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, Reflect.get(globalThis, matchers.ASYMMETRIC_MATCHERS_OBJECT))
matchers.setState({ assertionCalls: 0, expect }, expect)

chai.expect.extend(expect, {
  /** @param {string} received @param {string} path */
  toMatchFileSnapshot: (received, path) => ({
    pass: readFileSync(path, 'utf8') === received,
    message: () => `${path} says something else`,
  }),
})

/** @typedef {{ readonly name: string, readonly run: () => unknown }} Test */

/** @type {Array<Test>} */
let collected = []
/** @type {ReadonlyArray<string>} */
let within = []

/** @param {() => void} load @returns {ReadonlyArray<Test>} the tests of what is loaded */
export const collect = (load) => {
  collected = []
  within = []
  load()
  return collected
}

/** @param {unknown} title @param {Held} run */
const add = (title, run) => {
  collected.push({ name: [...within, String(title), collected.length].join(' '), run })
}

/** @param {unknown} title @param {() => void} body */
const group = (title, body) => {
  const outside = within
  within = [...outside, String(title)]
  body()
  within = outside
}

/**
 * What rows and arbitraries hold and bodies take, which only the tests know: no narrower type would let them be called,
 * and Vitest's own types have the same.
 *
 * @typedef {any} Held
 */

/** @param {(title: unknown, body: Held) => void} say */
const sayings = (say) => {
  /** @param {ReadonlyArray<Held>} rows */
  const each =
    (rows) =>
    /** @param {unknown} title @param {(...row: Held) => unknown} body */
    (title, body) =>
      rows.forEach((row) => say(title, () => (Array.isArray(row) ? body(...row) : body(row))))
  const nothing = Object.assign(() => undefined, { each: () => () => undefined })
  const all = Object.assign(
    /** @param {unknown} title @param {Held} one @param {Held} [other] */
    (title, one, other) => say(title, typeof one === 'function' ? one : other),
    { each },
  )
  return Object.assign(all, {
    skipIf: (/** @type {boolean} */ is) => (is ? nothing : all),
    runIf: (/** @type {boolean} */ is) => (is ? all : nothing),
  })
}

/** As `@fast-check/vitest` hands it on. */
export { fc }

const runs = 8

/** @param {Held} arbitraries @param {{ readonly numRuns?: number }} [parameters] */
const prop =
  (arbitraries, parameters = {}) =>
  /** @param {unknown} title @param {(...values: Held) => unknown} law */
  (title, law) => {
    const values = Array.isArray(arbitraries) ? arbitraries : [fc.record(arbitraries)]
    const numRuns = Math.min(runs, parameters.numRuns ?? runs)
    add(title, () =>
      fc.assert(
        fc.asyncProperty(fc.tuple(...values), async (drawn) => void (await law(...drawn))),
        {
          ...parameters,
          numRuns,
          seed: 1,
          endOnFailure: true,
        },
      ),
    )
  }

export const test = Object.assign(sayings(add), { prop })
export const describe = sayings(group)

/** Types are checked by the compiler. @type {Held} */
const anything = new Proxy(() => anything, { get: () => anything })
export const expectTypeOf = anything

/** @type {Map<string, unknown>} */
const stubbed = new Map()

export const vi = {
  setConfig: () => undefined,
  /** @param {string} name @param {unknown} value */
  stubGlobal: (name, value) => {
    if (!stubbed.has(name)) stubbed.set(name, Reflect.get(globalThis, name))
    Reflect.set(globalThis, name, value)
  },
  unstubAllGlobals: () => {
    for (const [name, value] of stubbed) Reflect.set(globalThis, name, value)
    stubbed.clear()
  },
}
