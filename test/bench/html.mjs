// A web page of 95 kB, as a word processor leaves it, against htmlparser2's own pass over the same page:
// its tokenizer and its parser, both with handlers that do nothing.
import { readFileSync } from 'node:fs'
import { Parser, Tokenizer } from 'htmlparser2'
import { parseReport, render } from 'ogi-report'
import { fromHtml } from 'ogi-report/html'
import { Bench } from 'tinybench'

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
const bench = new Bench({ time: 1500, warmupTime: 500 })
  .add('htmlparser2 Tokenizer', () => {
    const tokenizer = new Tokenizer({}, handlers)
    tokenizer.write(page)
    tokenizer.end()
  })
  .add('htmlparser2 Parser', () => {
    new Parser({}).end(page)
  })
  .add('fromHtml', () => fromHtml(page))
  .add('parseReport of its document', () => parseReport(document))
  .add('fromHtml and parseReport', () => parseReport(fromHtml(page)))
await bench.run()
console.table(bench.table())

/** @param {string} name */
const median = (name) => {
  const result = bench.tasks.find((task) => task.name === name)?.result
  return result !== undefined && 'latency' in result ? result.latency.p50 : NaN
}
const whole = median('fromHtml and parseReport')
console.log(`A page of ${page.length} units, of which ${document.text.length} are text:`)
for (const yardstick of ['htmlparser2 Tokenizer', 'htmlparser2 Parser'])
  console.log(`fromHtml and parseReport: ${(whole / median(yardstick)).toFixed(1)} times ${yardstick}`)
