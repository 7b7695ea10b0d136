// Reading a PDF against pdf.js's own extraction of its text, in turn, on the built package:
//     npm run bench:pdf -- file.pdf …
import { readFileSync } from 'node:fs'
import { fromPdf } from 'ogi-report/pdf'

if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: Object }) // pdf.js names it while it loads
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')

/** The goal: reading costs at most so many times the extraction of text. */
const goal = 1.5
const rounds = 15

/** @param {Uint8Array} bytes */
const extract = async (bytes) => {
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
const files = process.argv.length > 2 ? process.argv.slice(2) : [corpus]

const rows = []
for (const file of files) {
  const bytes = new Uint8Array(readFileSync(file))
  const times = { 'text of pdf.js': [0], fromPdf: [0] }
  for (let round = 0; round < rounds; round++) {
    times['text of pdf.js'].push(await time(() => extract(bytes)))
    times.fromPdf.push(await time(fromPdf(bytes)))
  }
  // The first two rounds warm up.
  const [text, ours] = [median(times['text of pdf.js'].slice(3)), median(times.fromPdf.slice(3))]
  rows.push({
    file: String(file).split('/').pop(),
    'pdf.js ms': text,
    'fromPdf ms': ours,
    ratio: ours / text,
  })
}
console.table(rows)
process.exitCode = rows.every(({ ratio }) => ratio <= goal) ? 0 : 1
