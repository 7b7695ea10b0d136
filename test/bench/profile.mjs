// What the time of reading consists of, step by step, and what it leaves behind. Bundled from the sources, since
// the package shows no steps.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as esbuild from 'esbuild'
import { Bench } from 'tinybench'
import { mediansOf, table } from './measured.mjs'
import { annotatedReport, report } from './texts.mjs'

/** @returns {Promise<typeof import('./stages')>} */
const bundled = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ogi-report-'))
  const outfile = join(folder, 'stages.mjs')
  await esbuild.build({
    entryPoints: [fileURLToPath(new URL('stages.ts', import.meta.url))],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
  })
  const module = await import(pathToFileURL(outfile).href)
  rmSync(folder, { recursive: true })
  return module
}

/** Times NFKC of the text. @param {Readonly<Record<string, () => unknown>>} stages @param {string} text */
const timesOf = async (stages, text) => {
  const bench = new Bench({ time: 800, warmupTime: 400 }).add('NFKC', () => text.normalize('NFKC'))
  for (const [name, stage] of Object.entries(stages)) bench.add(name, stage)
  await bench.run()
  const [unit = NaN, ...medians] = mediansOf(bench).values()
  return medians.map((median) => (median / unit).toFixed(1))
}

export const profile = async () => {
  const { stagesOf } = await bundled()
  const columns = [stagesOf(report), stagesOf(annotatedReport)]
  const times = [await timesOf(columns[0] ?? {}, report), await timesOf(columns[1] ?? {}, annotatedReport)]
  return [
    '## What reading consists of',
    'Times NFKC of the text, each step alone; together they leave more garbage than any of them, which costs a tenth more.',
    table([
      ['step', 'simplified', 'traditional with pinyin'],
      ...Object.keys(columns[0] ?? {}).map((name, i) => [
        `\`${name}\``,
        times[0]?.[i] ?? '',
        times[1]?.[i] ?? '',
      ]),
    ]),
  ].join('\n\n')
}
