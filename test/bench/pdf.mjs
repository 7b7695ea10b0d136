// Reading a PDF against pdf.js's own extraction of its text, in turn.
import { existsSync, readFileSync } from 'node:fs'
import { fromPdf } from 'ogi-report/pdf'
import { table } from './measured.mjs'

// Loaded when it is measured, and measured last: the build of pdf.js for Node replaces functions of the language by its
// own, and slows whatever is measured after it.
const loadPdfjs = () => {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object }) // pdf.js names it while it loads
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

const rounds = 15

/** @param {typeof import('pdfjs-dist')['getDocument']} getDocument @param {Uint8Array} bytes */
const extract = async (getDocument, bytes) => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, isEvalSupported: false })
  const document = await task.promise
  for (let page = 1; page <= document.numPages; page++) await (await document.getPage(page)).getTextContent()
  await task.destroy()
}

/** @param {() => Promise<unknown>} work */
const time = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** @param {ReadonlyArray<number>} times */
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN

const corpus = new URL('../../../shared/corpus/hongze-2023.pdf', import.meta.url)

export const pdf = async () => {
  if (!existsSync(corpus)) return '## A PDF\n\nNot measured: the corpus is not there.'
  const { getDocument } = await loadPdfjs()
  const bytes = new Uint8Array(readFileSync(corpus))
  const text = []
  const ours = []
  for (let round = 0; round < rounds; round++) {
    text.push(await time(() => extract(getDocument, bytes)))
    ours.push(await time(fromPdf(bytes)))
  }
  // The first rounds warm up.
  const [theirs, own] = [median(text.slice(3)), median(ours.slice(3))]
  return [
    '## A PDF',
    'A report of six pages, against the extraction of its text by pdf.js.',
    table([
      ['', 'times pdf.js', 'ms (median)'],
      ['text of pdf.js', '1.0', theirs.toFixed(0)],
      ['`fromPdf`', (own / theirs).toFixed(2), own.toFixed(0)],
    ]),
  ].join('\n\n')
}
