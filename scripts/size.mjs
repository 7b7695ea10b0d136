/**
 * What an import costs a page: each row is bundled for browsers and must stay inside its budget.
 *
 *     node scripts/size.mjs [folder where ogi-report resolves]
 */
import { resolve } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * Bytes after gzip -9; 1 kB = 1000 B. The small function is the test of tree shaking.
 * These hold the line; the goals are 50 kB and 1 kB.
 */
const budgets = [
  { names: ['parseReport', 'validateReport'], gzip: 67_000 },
  { names: ['lineColumn'], gzip: 12_000 },
]

const folder = resolve(process.argv[2] ?? '.')

/** @param {ReadonlyArray<string>} names */
const bundle = async (names) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from 'ogi-report'`, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
  })
  return Buffer.concat(outputFiles.map(({ contents }) => contents))
}

const rows = await Promise.all(
  budgets.map(async ({ names, gzip: budget }) => {
    const code = await bundle(names)
    const gzip = gzipSync(code, { level: 9 }).length
    const brotli = brotliCompressSync(code).length
    return { import: names.join(', '), raw: code.length, gzip, brotli, budget, fits: gzip <= budget }
  }),
)

console.table(rows)
process.exitCode = rows.every(({ fits }) => fits) ? 0 : 1
