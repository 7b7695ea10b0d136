/**
 * What an import costs a page, as a consumer gets it: the packed tarball in a folder of its own, bundled for
 * browsers by esbuild and by Vite. Inside the repository everything is smaller, since bundlers reach `src` there.
 *
 *     node scripts/size.mjs                 packs dist/ into a folder of its own, dependencies linked beside it
 *     node scripts/size.mjs FOLDER          measures the ogi-report that is installed in FOLDER
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import * as vite from 'vite'
import { installPacked } from './installPacked.mjs'

/**
 * Bytes after gzip -9 that a page loads at first, without optional peers and without what is imported when it is
 * used; 1 kB = 1000 B. The small functions are the test of tree shaking.
 */
const budgets = [
  { from: 'ogi-report', names: 'parseReport, validateReport', gzip: 87_000 },
  { from: 'ogi-report', names: 'lineColumn', gzip: 1_000 },
  { from: 'ogi-report', names: 'formula', gzip: 1_000 },
  { from: 'ogi-report', names: 'fromText', gzip: 1_000 },
  { from: 'ogi-report', names: 'explain', gzip: 17_000 },
  { from: 'ogi-report/html', names: 'fromHtml', gzip: 17_000 },
  { from: 'ogi-report/docx', names: 'fromDocx', gzip: 20_000 },
  { from: 'ogi-report/pdf', names: 'fromPdf', gzip: 15_000 },
  { from: 'ogi-report/file', names: 'fromFile', gzip: 6_000 },
]

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a program brings itself is not counted. */
const external = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).peerDependencies)

/**
 * The code of some chunks and of all that they import statically.
 *
 * @param {ReadonlyArray<string>} names
 * @param {(name: string) => { code: string | Uint8Array, imports: ReadonlyArray<string> } | undefined} chunkOf
 */
const loadedAtFirst = (names, chunkOf) => {
  const reached = new Set(names)
  const parts = []
  for (const name of reached) {
    const chunk = chunkOf(name)
    if (chunk === undefined) continue
    parts.push(Buffer.from(chunk.code))
    for (const next of chunk.imports) reached.add(next)
  }
  return Buffer.concat(parts)
}

/** @param {string} entry */
const byEsbuild = async (entry) => {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    splitting: true,
    metafile: true,
    outdir: dirname(entry),
    absWorkingDir: dirname(entry),
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    external,
  })
  return loadedAtFirst(['entry.js'], (name) => {
    const file = outputFiles.find(({ path }) => basename(path) === basename(name))
    const imports = metafile.outputs[name]?.imports ?? []
    return (
      file && {
        code: file.contents,
        imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
      }
    )
  })
}

/** @param {string} entry */
const byVite = async (entry) => {
  const built = await vite.build({
    root: dirname(entry),
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rollupOptions: { input: entry, external, preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []))
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName)
  return loadedAtFirst(entries, (name) => chunks.find(({ fileName }) => fileName === name))
}

/** @param {Buffer} code */
const gzipped = (code) => gzipSync(code, { level: 9 }).length

/** @param {string} folder */
const measure = async (folder) => {
  const rows = []
  for (const { from, names, gzip: budget } of budgets) {
    const entry = join(folder, 'entry.mjs')
    writeFileSync(entry, `export { ${names} } from '${from}'\n`)
    const code = await byEsbuild(entry)
    const [gzip, gzipByVite] = [gzipped(code), gzipped(await byVite(entry))]
    const fits = Math.max(gzip, gzipByVite) <= budget
    rows.push({
      import: names,
      raw: code.length,
      brotli: brotliCompressSync(code).length,
      gzip,
      gzipByVite,
      budget,
      fits,
    })
  }
  return rows
}

const given = process.argv[2]
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'ogi-report-size-')) : resolve(given)
try {
  if (given === undefined) installPacked(folder)
  const rows = await measure(folder)
  console.table(rows)
  process.exitCode = rows.every(({ fits }) => fits) ? 0 : 1
} finally {
  if (given === undefined) rmSync(folder, { recursive: true, force: true })
}
