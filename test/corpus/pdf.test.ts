/**
 * A real PDF against the true value of every cell. The file is not ours: it is read from the corpus
 * beside the repository, and nothing of it is copied here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../src/document/SourceDocument'
import { parseReport } from '../../src/parseReport'
import { fromPdf } from '../../src/pdf'
import type { ParsedReport } from '../../src/report/ParsedReport'

const corpus = new URL('../../../shared/corpus/', import.meta.url)

interface Expected {
  readonly meta: Readonly<Record<string, string | number>>
  readonly cells: Readonly<Record<string, number | null>>
  readonly states: Readonly<Record<string, string>>
}

const read = async (): Promise<{ readonly document: SourceDocument; readonly parsed: ParsedReport }> => {
  const document = await fromPdf(new Uint8Array(readFileSync(new URL('hongze-2023.pdf', corpus))))()
  if (document._tag === 'Left') throw new Error(document.left.reason)
  const parsed = parseReport(document.right)
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  return { document: document.right, parsed: parsed.right }
}

describe.skipIf(!existsSync(corpus))(
  'hongze-2023.pdf (skipped where ../shared/corpus is not there)',
  async () => {
    const { document, parsed } = existsSync(corpus) ? await read() : ({} as Awaited<ReturnType<typeof read>>)
    const expected = JSON.parse(
      existsSync(corpus) ? readFileSync(new URL('expected/hongze-2023.json', corpus), 'utf8') : '{}',
    ) as Expected

    test('every cell has the value that is printed, and its state', () => {
      expect(Object.fromEntries(parsed.cells.map(({ address, value }) => [address, value]))).toEqual(
        expected.cells,
      )
      for (const { address, state } of parsed.cells)
        expect([address, state]).toEqual([address, expected.states[address] ?? 'number'])
    })

    test('the metadata', () => {
      const { title, authority, year, form, period } = parsed.report
      const { start: periodStart, end: periodEnd } = period ?? {}
      expect({ title, authority, year, form, periodStart, periodEnd }).toEqual(expected.meta)
    })

    test('the sections in order, whole over page breaks and without page numbers', () => {
      expect(parsed.sections.map(({ kind, number }) => `${kind} ${number ?? '-'}`)).toEqual([
        'overview 一',
        'proactive 二',
        'requests 三',
        'disputes 四',
        'problems 五',
        'other 六',
      ])
      const overview = parsed.sections[0]?.text ?? ''
      expect(overview.split('\n').every((paragraph) => /[。：]$/u.test(paragraph))).toBe(true)
      expect(document.text).not.toMatch(/-\s?\d\s?-/u)
    })

    test('a label that lost characters and a group without its rows are told, and nothing else', () => {
      expect(parsed.findings.map(({ rule }) => rule)).toEqual([
        'reading/row-by-likely-label',
        'reading/one-row-group',
      ])
    })

    test('every place shows the raw cell, and lies on its page', () => {
      for (const { place, raw, state } of parsed.cells) {
        expect(place === null).toBe(state === 'absent')
        if (place === null) continue
        expect(document.text.slice(place.start, place.end)).toBe(raw)
        expect(place.page).toBeGreaterThanOrEqual(2)
        expect(place.page).toBeLessThanOrEqual(4)
        expect(place.box?.left).toBeGreaterThan(70)
        expect(place.box?.right).toBeLessThan(520)
      }
    })
  },
)
