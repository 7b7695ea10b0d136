import { rmSync } from 'node:fs'
import { defineConfig, type Options } from 'tsup'

/** One line per sub-path of the package; each also has its block in `exports` of package.json. */
export const entry = {
  index: 'src/index.ts',
  testing: 'src/testing.ts',
  html: 'src/html.ts',
  docx: 'src/docx.ts',
  file: 'src/file.ts',
  pdf: 'src/pdf.ts',
}

/**
 * fp-ts and io-ts have no `exports`, so `fp-ts/Either` is a folder to webpack, and fails there. Bundlers get `es6`,
 * which they can shake.
 */
const fpTsForBundlers: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'fp-ts-for-bundlers',
  setup: (build) => {
    build.onResolve({ filter: /^(?:fp-ts|io-ts)\/[A-Za-z]+$/ }, ({ path }) => ({
      path: `${path.replace('/', '/es6/')}.js`,
      external: true,
    }))
  },
}

/** Every module stays a file of its own: bundlers drop whole files more surely than statements. */
const modulesApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'modules-apart',
  setup: (build) => {
    build.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `${path}.js`, external: true },
    )
  },
}

const javascript: Options = {
  target: 'es2022',
  removeNodeProtocol: false,
  noExternal: [/^(?:fp-ts|io-ts)\//], // else tsup marks them external before a plugin sees them
  esbuildOptions: (options) => {
    options.charset = 'utf8' // else every Chinese literal becomes \uXXXX, at twice the size
  },
}

/** Mirrors `src`. */
const browser: Options = {
  ...javascript,
  entry: ['src/**/*.ts', '!src/**/*.d.ts', '!src/cli'],
  format: 'esm',
  outDir: 'dist',
  platform: 'neutral',
  splitting: false,
  esbuildPlugins: [fpTsForBundlers, modulesApart],
}

/**
 * One file per entry, since Node pays for every file that it opens: fp-ts and io-ts come inside, shaken. As
 * packages they would be sixty files, half of the time to the first report.
 */
const node: Options = {
  ...javascript,
  outDir: 'dist/node',
  platform: 'node',
  noExternal: [/^(?:fp-ts|io-ts)(?:\/|$)/],
}

const types: Options = { entry, format: ['esm', 'cjs'], outDir: 'dist', dts: { only: true } }

export default defineConfig(({ dts }) => {
  rmSync('dist', { recursive: true, force: true }) // tsup's `clean` races: the builds below share the folder
  return [
    browser,
    { ...node, entry: { ...entry, cli: 'src/cli/main.ts' }, format: 'esm' },
    // Not even the name of `import.meta` may stand in CommonJS.
    { ...node, entry, format: 'cjs', define: { 'import.meta.url': 'undefined' } },
    ...(dts === false ? [] : [types]), // --no-dts
  ]
})
