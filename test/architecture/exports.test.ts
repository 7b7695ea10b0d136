import { expect, test } from 'vitest'
import { exports, sideEffects } from '../../package.json'
import { entry } from '../../tsup.config'

/** Node gets one file a sub-path, bundlers the modules, everybody the same types. */
const block = (name: string): unknown => ({
  node: {
    import: { types: `./dist/${name}.d.ts`, default: `./dist/node/${name}.js` },
    require: { types: `./dist/${name}.d.cts`, default: `./dist/node/${name}.cjs` },
  },
  types: `./dist/${name}.d.ts`,
  default: `./dist/${name}.js`,
})

test('every entry of the build is a sub-path, and all sub-paths are alike', () => {
  const blocks = Object.keys(entry).map((name) => [name === 'index' ? '.' : `./${name}`, block(name)])
  expect(exports).toEqual({ ...Object.fromEntries(blocks), './package.json': './package.json' })
})

test('bundlers may drop what is not used', () => {
  expect(sideEffects).toBe(false)
})
