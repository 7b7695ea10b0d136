/**
 * The readers in a browser: the packed package, bundled for a page, reads every kind of file there as it
 * does in Node, and loads the reader of a kind when the first file of that kind is read. Skipped where no
 * browser is installed.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { installPacked } from '../../scripts/installPacked.mjs'
import { fromFile } from '../../src/file'
import { parseReport } from '../../src/parseReport'
import { documents, printedOf, recipes } from '../../src/testing/documents'
import { pages } from '../../src/testing/pages/pages'
import { pdfDocuments } from '../../src/testing/pdf/pdfDocuments'
import { wordDocuments } from '../../src/testing/wordDocuments'
import { writeDoc } from '../../src/testing/writeDoc'
import { gb18030 } from '../file/gb18030'
import { isInstalled } from './chromium'
import { type Visit, visit } from './visit'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 })

const one = <A>(arbitrary: fc.Arbitrary<A>): A => fc.sample(arbitrary, { numRuns: 1, seed: 5 })[0] as A

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of each kind, by the name that the page asks for. */
const files = (): Readonly<Record<string, Uint8Array>> => {
  const plain = one(documents({ noise: [], writing: 'tabs' })).text
  return {
    text: utf8(plain),
    'text in GB18030': gb18030(plain),
    page: utf8(one(pages({ noise: [] })).text),
    'Word 97-2003': writeDoc(printedOf(one(recipes({ noise: [] }))).page),
    Word: one(wordDocuments()).bytes,
    PDF: one(pdfDocuments()).bytes,
  }
}

const inNode = async (bytes: Uint8Array): Promise<unknown> => {
  const document = await fromFile(bytes)()
  const result = document._tag === 'Left' ? document : parseReport(document.right)
  return JSON.parse(JSON.stringify(result))
}

describe.skipIf(!isInstalled)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-page-'))
  const served = new Map<string, Uint8Array | string>([
    ['/index.html', '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>'],
  ])
  let chunksOfPdfjs: ReadonlyArray<string> = []

  beforeAll(async () => {
    installPacked(folder)
    // Beside the package, or bundlers would find `src` by the paths of tsconfig.json.
    copyFileSync(fileURLToPath(new URL('page.mjs', import.meta.url)), join(folder, 'page.mjs'))
    const { outputFiles, metafile } = await build({
      entryPoints: [join(folder, 'page.mjs')],
      bundle: true,
      write: false,
      splitting: true,
      metafile: true,
      outdir: folder,
      absWorkingDir: folder,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
    })
    for (const { path, contents } of outputFiles) served.set(`/${basename(path)}`, contents)
    chunksOfPdfjs = Object.entries(metafile.outputs)
      .filter(([, { inputs }]) => Object.keys(inputs).some((input) => input.includes('pdfjs-dist')))
      .map(([name]) => `/${basename(name)}`)
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.some((input) => input.startsWith('node_modules/ogi-report/dist/'))).toBe(true)
    expect(inputs.filter((input) => input.includes('/src/'))).toEqual([])
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const visitWith = (given: Readonly<Record<string, Uint8Array>>): Promise<Visit> => {
    const named = Object.entries(given).map(([name, bytes]) => [`/files/${encodeURI(name)}`, bytes] as const)
    return visit(new Map([...served, ['/files/', JSON.stringify(Object.keys(given))], ...named]))
  }

  test('every kind of file is read as in Node, and pdf.js is loaded for a PDF', async () => {
    const all = files()
    const { results, requested } = await visitWith(all)
    for (const [name, bytes] of Object.entries(all)) {
      const expected = await inNode(bytes)
      expect(expected, name).toMatchObject({ _tag: 'Right' })
      expect(results[name], name).toEqual(expected)
    }
    expect(chunksOfPdfjs).not.toEqual([])
    expect(requested).toEqual(expect.arrayContaining([...chunksOfPdfjs]))
  })

  test('a page that reads no PDF does not load pdf.js', async () => {
    const others = Object.fromEntries(Object.entries(files()).filter(([name]) => name !== 'PDF'))
    const { results, requested } = await visitWith(others)
    expect(Object.keys(results).sort()).toEqual(Object.keys(others).sort())
    expect(requested.filter((path) => chunksOfPdfjs.includes(path))).toEqual([])
  })
})
