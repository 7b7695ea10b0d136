// A web page of 95 kB, as a word processor leaves it, against htmlparser2's own pass over the same page:
// its tokenizer and its parser, both with handlers that do nothing.
import { readFileSync } from 'node:fs'
import { Parser, Tokenizer } from 'htmlparser2'
import { parseReport, render } from 'ogi-report'
import { fromHtml } from 'ogi-report/html'
import { Bench } from 'tinybench'
import { mediansOf, table } from './measured.mjs'

const text = readFileSync(new URL('../../examples/yunxi-2023.txt', import.meta.url), 'utf8')
const parsed = parseReport(text)
if (parsed._tag === 'Left') throw new Error(parsed.left.reason)

/** @param {string} words */
const run = (words) =>
  `<span style='font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体'>${words}</span>`
const style = 'class=MsoNormal style="mso-pagination:widow-orphan;text-align:center"'

const page = render(parsed.right.report, 'html')
  .replace(/(<t[dh][^>]*>)([^<]*)/gu, (_, tag, words) => `${tag}<p ${style}>${run(words)}<o:p></o:p></p>`)
  .replace(/<p>([^<]*)/gu, (_, words) => `<p ${style}>${run(words)}`)
  .padEnd(95_000, '<!-- the rest of the page -->')

const idle = () => undefined
const handlers = {
  ...{ onattribdata: idle, onattribentity: idle, onattribend: idle, onattribname: idle, oncdata: idle },
  ...{ onclosetag: idle, oncomment: idle, ondeclaration: idle, onend: idle, onopentagend: idle },
  ...{ onopentagname: idle, onprocessinginstruction: idle, onselfclosingtag: idle, ontext: idle },
  ontextentity: idle,
}

const document = fromHtml(page)

export const html = async () => {
  const bench = new Bench({ time: 1500, warmupTime: 500 })
    .add("htmlparser2's tokenizer", () => {
      const tokenizer = new Tokenizer({}, handlers)
      tokenizer.write(page)
      tokenizer.end()
    })
    .add("htmlparser2's parser", () => {
      new Parser({}).end(page)
    })
    .add('`fromHtml`', () => fromHtml(page))
    .add('`parseReport` of its document', () => parseReport(document))
    .add('both', () => parseReport(fromHtml(page)))
  await bench.run()
  const medians = [...mediansOf(bench)]
  const unit = medians[0]?.[1] ?? NaN
  return [
    '## A web page',
    `${page.length.toLocaleString('en')} characters, of which ${document.text.length.toLocaleString('en')} are text, against bare passes over the tags.`,
    table([
      ['', 'times the tokenizer', 'ms (median)'],
      ...medians.map(([name, median]) => [name, (median / unit).toFixed(1), median.toFixed(2)]),
    ]),
  ].join('\n\n')
}
