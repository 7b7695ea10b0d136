import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** One line per sub-path of the package; each also has its block in `exports` of package.json. */
const entry = {
  index: 'src/index.ts',
}

/**
 * fp-ts and io-ts have no `exports`, so `fp-ts/Either` is a folder to Node's ESM and to webpack, and fails there.
 * The source keeps the short path; bundlers get `es6`, which they can shake, and Node gets `lib`, which it can load.
 */
const fpTsPaths = (folder: 'es6' | 'lib'): NonNullable<Options['esbuildPlugins']>[number] => ({
  name: 'fp-ts-paths',
  setup: (build) => {
    build.onResolve({ filter: /^(?:fp-ts|io-ts)\/[A-Za-z]+$/ }, ({ path }) => ({
      path: `${path.replace('/', `/${folder}/`)}.js`,
      external: true,
    }))
  },
})

const javascript: Options = {
  target: 'es2022',
  splitting: true,
  removeNodeProtocol: false,
  noExternal: [/^(?:fp-ts|io-ts)\//], // else tsup marks them external before the plugin sees them
  esbuildOptions: (options) => {
    options.charset = 'utf8' // else every Chinese literal becomes \uXXXX, at twice the size
  },
}

const browser: Options = {
  ...javascript,
  entry,
  format: 'esm',
  outDir: 'dist',
  platform: 'neutral',
  esbuildPlugins: [fpTsPaths('es6')],
}

const node: Options = {
  ...javascript,
  outDir: 'dist/node',
  platform: 'node',
  esbuildPlugins: [fpTsPaths('lib')],
}

const types: Options = { entry, format: ['esm', 'cjs'], outDir: 'dist', dts: { only: true } }

export default defineConfig(({ dts }) => {
  rmSync('dist', { recursive: true, force: true }) // tsup's `clean` races: the builds below share the folder
  return [
    browser,
    { ...node, entry: { ...entry, cli: 'src/cli/main.ts' }, format: 'esm' },
    { ...node, entry, format: 'cjs' },
    ...(dts === false ? [] : [types]), // --no-dts
  ]
})
