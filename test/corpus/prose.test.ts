/**
 * What the texts of real reports claim, judged as a strict official would. The documents are not ours: nothing of them is
 * copied here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { isLeft } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { fromHtml } from '../../src/readers/html/fromHtml'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { validateReport } from '../../src/validateReport'

const corpus = new URL('../../../shared/corpus/', import.meta.url)

interface Document {
  readonly file: string
  /** What is said against the text: rule, severity, number of the text. */
  readonly broken: ReadonlyArray<string>
}

const documents: ReadonlyArray<Document> = [
  { file: 'chunfu-2020.txt', broken: [] },
  // Of 1226 notices 1921 are said to be taken over from elsewhere.
  { file: 'huitong-2020.txt', broken: ['prose/parts-of-total warning 1921'] },
  { file: 'rendian-2023.txt', broken: [] },
  {
    file: 'shanghai-office-2019.html',
    broken: [
      // Those of natural persons alone.
      'prose/outcomes error 258',
      // One of the three rows alone.
      'prose/outcomes error 265',
      'prose/percentage warning 33.9',
      // Upheld are said to be all, of which some are pending.
      'prose/litigation warning 9',
      'prose/reconsideration warning 7',
    ],
  },
  {
    file: 'shanghai-stc-2024.md',
    // All requests are completed, and one is carried forward; parts of 2139 notices come to 2160.
    broken: ['prose/all-completed warning 0', 'prose/parts-of-total warning 2160'],
  },
]

interface Stated {
  readonly value: number
  readonly relation: string
}

const read = (file: string): { readonly source: string; readonly parsed: ParsedReport } => {
  const source = readFileSync(new URL(file, corpus), 'utf8')
  const result = parseReport(file.endsWith('.html') ? fromHtml(source) : source)
  if (isLeft(result)) throw new Error(result.left.reason)
  return { source, parsed: result.right }
}

describe.skipIf(!existsSync(corpus)).each(documents)('$file', ({ file, broken }) => {
  // Read when the first test of the document runs: a fault then fails the tests, not the file.
  let made: { readonly source: string; readonly parsed: ParsedReport } | undefined
  const subject = () => (made ??= read(file))

  test('what is said against it', () => {
    const found = validateReport(subject().parsed).findings.filter(({ rule }) => rule.startsWith('prose/'))
    expect(found.map(({ rule, severity, actual }) => `${rule} ${severity} ${actual ?? ''}`).sort()).toEqual(
      [...broken].sort(),
    )
  })

  test('every number that speaks of cells is a claim', () => {
    const { prose = [] } = JSON.parse(
      readFileSync(new URL(`expected/${file.replace(/\.\w+$/u, '')}.json`, corpus), 'utf8'),
    ) as { readonly prose?: ReadonlyArray<Stated> }
    const claimed = subject()
      .parsed.claims.filter(({ rows }) => rows.length > 0)
      .map(({ value }) => value)
    for (const { value, relation } of prose)
      if (relation !== 'not-comparable') expect(claimed).toContain(value)
  })

  test('every place shows its claim', () => {
    const { source, parsed } = subject()
    for (const { place, words, negated, value } of parsed.claims) {
      const shown = source.slice(place?.start, place?.end)
      if (!negated && /\d/u.test(words)) expect(shown.replaceAll(/[\s,]/gu, '')).toContain(String(value))
    }
  })
})
