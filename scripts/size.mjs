/**
 * What an import costs a page, as a consumer gets it: the packed tarball in a folder of its own, bundled for
 * browsers by esbuild and by Vite. Inside the repository everything is smaller, since bundlers reach `src` there.
 *
 *     node scripts/size.mjs                 packs dist/ into a folder of its own, dependencies linked beside it
 *     node scripts/size.mjs FOLDER          measures the ogi-report that is installed in FOLDER
 */
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import * as vite from 'vite'

/** Bytes after gzip -9, without optional peers; 1 kB = 1000 B. The small functions are the test of tree shaking. */
const budgets = [
  { from: 'ogi-report', names: 'parseReport, validateReport', gzip: 64_000 },
  { from: 'ogi-report', names: 'lineColumn', gzip: 1_000 },
  { from: 'ogi-report', names: 'formula', gzip: 1_000 },
  { from: 'ogi-report', names: 'fromText', gzip: 1_000 },
  { from: 'ogi-report', names: 'explain', gzip: 13_000 },
  { from: 'ogi-report/html', names: 'fromHtml', gzip: 26_000 },
  { from: 'ogi-report/docx', names: 'fromDocx', gzip: 20_000 },
]

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a program brings itself is not counted. */
const external = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).peerDependencies)

/** The tarball unpacked, and beside it those packages that it says it needs, and no others. @param {string} folder */
const installPacked = (folder) => {
  const modules = join(folder, 'node_modules')
  const unpacked = join(modules, 'ogi-report')
  mkdirSync(unpacked, { recursive: true })
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], { cwd: root })
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', unpacked, '--strip-components=1'])
  const { dependencies } = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'))
  for (const name of Object.keys(dependencies)) {
    const link = join(modules, name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'dir')
  }
}

/** @param {string} entry */
const byEsbuild = async (entry) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    external,
  })
  return Buffer.from(outputFiles[0]?.contents ?? '')
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
  return Buffer.from(outputs.map((one) => ('code' in one ? one.code : '')).join(''))
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
