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

const head = `# Performance

Written by \`npm run bench\`. Ratios hold on any machine; the times are those of one run on
${cpus()[0]?.model.trim() ?? 'an unknown processor'}, Node ${process.versions.node}.`

if (wanted.length === 0)
  writeFileSync(
    new URL('../../docs/performance.md', import.meta.url),
    `${[head, ...measured].join('\n\n')}\n`,
  )
