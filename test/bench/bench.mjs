/**
 * Measures the built package and writes docs/performance.md: ratios within one run first, since machines differ.
 *
 *     npm run bench                  everything, a few minutes
 *     npm run bench -- reading       one part, printed only
 */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { growth } from './growth.mjs'
import { html } from './html.mjs'
import { pdf } from './pdf.mjs'
import { processes } from './processes.mjs'
import { profile } from './profile.mjs'
import { reading } from './reading.mjs'
import { suspects } from './suspects.mjs'

const parts = { reading, profile, suspects, html, growth, processes, pdf }

const wanted = process.argv.slice(2)
const chosen = Object.entries(parts).filter(([name]) => wanted.length === 0 || wanted.includes(name))

const measured = []
for (const [, part] of chosen) {
  const text = await part()
  console.log(`${text}\n`)
  measured.push(text)
}

/** Why the ratios are what they are; not measured, and true as long as the profile is as flat as it is above. */
const why = `## What the time goes into

A first aim was 30 times NFKC for a report of 3,000 characters, read and checked, and 40 for a traditional one. NFKC only
looks whether a text is normal already, at 2 ns a character; writing the parsed report as JSON takes some 16 times as long, and a
single pass of opencc-js 12 times. The profile is flat: no function has more than a twentieth of the time, no room more than
a third. What is left are some thirty passes over the text and over some hundred rows, each of which answers one question
(is this an annotation, a heading, a number, a row of this form) and can be read alone. A country's reports of a year, some
hundred thousand, take about two minutes on one core.

Four habits of the code come from here. Where reports are read and checked, lists are made by the
loops of \`lists/flatMap\`, since the methods of arrays cost V8 twenty times as much. What is added to an object stands before what is spread into it: \`{ x: 1, ...o }\`
costs V8 40 ns, \`{ ...o, x: 1 }\`, a new shape each time, 600, and two such properties 2,000; what only replaces is cheap in
either order. The last of a list is asked for by \`.at(-1)\`: where the list is empty, \`list[list.length - 1]\` looks for a
property of the name \`-1\`, which costs four times as much. And a line, a sentence or a word is asked by its first character before it is asked by an expression.`

const head = `# Performance

Written by \`npm run bench\`. Ratios hold on any machine; the times are those of one run on
${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}.`

if (wanted.length === 0)
  writeFileSync(
    new URL('../../docs/performance.md', import.meta.url),
    `${[head, ...measured, why].join('\n\n')}\n`,
  )
