/**
 * Real reports against the true value of every cell. The documents are not ours: they are read from
 * the corpus beside the repository, and nothing of them is copied here.
 */
import { existsSync, readFileSync } from 'node:fs'
import { isLeft } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { fromHtml } from '../../src/readers/html/fromHtml'
import type { Cell } from '../../src/report/Cell'
import type { ParsedReport } from '../../src/report/ParsedReport'

const corpus = new URL('../../../shared/corpus/', import.meta.url)

interface Expected {
  readonly meta: Readonly<Record<string, string | number>>
  readonly cells: Readonly<Record<string, number | null>>
  readonly states?: Readonly<Record<string, string>>
  readonly units?: Readonly<Record<string, string>>
}

interface Document {
  readonly file: string
  /** What reading notices, each rule once. */
  readonly notices: ReadonlyArray<string>
  readonly sections: ReadonlyArray<string>
  /** Cells of which an honest blank is as right as the number. */
  readonly orBlank?: ReadonlyArray<string>
}

const official = ['overview 一', 'proactive 二', 'requests 三', 'disputes 四', 'problems 五', 'other 六']

const documents: ReadonlyArray<Document> = [
  { file: 'chunfu-2020.txt', notices: [], sections: official },
  { file: 'huitong-2020.txt', notices: [], sections: official },
  { file: 'rendian-2023.txt', notices: [], sections: official },
  { file: 'shanghai-office-2019.html', notices: [], sections: official },
  {
    file: 'shanghai-stc-2024.md',
    // A header that names seven columns in twelve pieces, rows without a label, a total standing alone.
    notices: ['reading/columns-by-position', 'reading/number-unplaced', 'reading/row-by-order'],
    // Its narrative has sections one to six of its own; the tables are numbered from one again.
    sections: ['overview 一', 'proactive 一', 'requests 二', 'disputes 三', 'problems -', 'other 五'],
    orBlank: ['requests.carriedForward.total'],
  },
]

test.runIf(process.env['CI'] === 'true')('the corpus is there', () => {
  expect(existsSync(corpus)).toBe(true)
})

const sourceOf = (file: string): string => readFileSync(new URL(file, corpus), 'utf8')

const expectedOf = (file: string): Expected =>
  JSON.parse(
    readFileSync(new URL(`expected/${file.replace(/\.\w+$/u, '')}.json`, corpus), 'utf8'),
  ) as Expected

const read = (file: string, source: string): ParsedReport => {
  const result = parseReport(file.endsWith('.html') ? fromHtml(source) : source)
  if (isLeft(result)) throw new Error(result.left.reason)
  return result.right
}

const metaOf = ({ report }: ParsedReport): Readonly<Record<string, unknown>> => ({
  title: report.title,
  authority: report.authority,
  year: report.year,
  form: report.form,
  periodStart: report.period?.start ?? null,
  periodEnd: report.period?.end ?? null,
  publishedOn: report.publishedOn,
  signedOn: report.signedOn,
})

const nothing = { periodStart: null, periodEnd: null, publishedOn: null, signedOn: null }

const table = <A>(cells: ReadonlyArray<Cell>, of: (cell: Cell) => A): Readonly<Record<string, A>> =>
  Object.fromEntries(cells.map((cell) => [cell.address, of(cell)]))

describe.skipIf(!existsSync(corpus)).each(documents)(
  '$file (skipped where ../shared/corpus is not there)',
  ({ file, notices, sections, orBlank = [] }) => {
    // Read once, when the first test of the document runs: a fault then fails the tests, not the file.
    let made:
      | { readonly source: string; readonly parsed: ParsedReport; readonly expected: Expected }
      | undefined
    const subject = () =>
      (made ??= { source: sourceOf(file), parsed: read(file, sourceOf(file)), expected: expectedOf(file) })

    const isOpen = ({ address, state }: Cell): boolean => orBlank.includes(address) && state === 'blank'

    test('every cell has the value that is printed', () => {
      const { parsed, expected } = subject()
      expect(parsed.cells).toHaveLength(Object.keys(expected.cells).length)
      expect(
        table(parsed.cells, (cell) => (isOpen(cell) ? expected.cells[cell.address] : cell.value)),
      ).toEqual(expected.cells)
    })

    test('every cell has its state', () => {
      const { parsed, expected } = subject()
      expect(table(parsed.cells, (cell) => (isOpen(cell) ? 'number' : cell.state))).toEqual({
        ...table(parsed.cells, () => 'number'),
        ...expected.states,
      })
    })

    test('every amount has the unit of its cell, or of its header', () => {
      const { parsed, expected } = subject()
      const ofHeader = parsed.report.form === '2021' ? { 'proactive.fees.amount': '万元' } : {}
      expect(
        Object.fromEntries(
          parsed.cells.flatMap(({ address, unit }) => (unit === undefined ? [] : [[address, unit]])),
        ),
      ).toEqual({ ...ofHeader, ...expected.units })
    })

    test('the report says what the cells say', () => {
      const { parsed } = subject()
      for (const { address, value } of parsed.cells) {
        const stated = address
          .split('.')
          .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], parsed.report)
        expect(stated).toBe(value)
      }
    })

    test('every place shows the raw cell', () => {
      const { source, parsed } = subject()
      for (const { place, raw, state } of parsed.cells) {
        expect(place === null).toBe(state === 'absent')
        if (place !== null) expect(source.slice(place.start, place.end)).toBe(raw)
      }
    })

    test('every number is printed at its place', () => {
      const { parsed } = subject()
      for (const { raw, value } of parsed.cells)
        if (value !== null) expect(Number(raw.replace(/[^\d.-]/gu, ''))).toBe(value)
    })

    test('the metadata', () => {
      const { parsed, expected } = subject()
      expect(metaOf(parsed)).toEqual({ ...nothing, ...expected.meta })
    })

    test('the sections, with text that no table is in', () => {
      const { source, parsed } = subject()
      expect(parsed.sections.map(({ kind, number }) => `${kind} ${number ?? '-'}`)).toEqual(sections)
      for (const { text, place } of parsed.sections) {
        expect(text).not.toMatch(/本年新收政府信息公开申请数量|本年处理决定数量|尚未审结/u)
        expect(place.end).toBeGreaterThan(place.start)
        expect(place.end).toBeLessThanOrEqual(source.length)
      }
    })

    test('no sentence of a section is lost', () => {
      const { source, parsed } = subject()
      const sentences = (text: string): number => text.split('。').length - 1
      expect(parsed.sections.map(({ kind, text }) => ({ kind, sentences: sentences(text) }))).toEqual(
        parsed.sections.map(({ kind, place }) => ({
          kind,
          sentences: sentences(source.slice(place.start, place.end)),
        })),
      )
    })

    test('what reading noticed', () => {
      const { parsed } = subject()
      expect([...new Set(parsed.findings.map(({ rule }) => rule))].sort()).toEqual(notices)
      expect(parsed.findings.every(({ verdict }) => verdict === 'noticed')).toBe(true)
    })

    test('Windows line ends and a byte order mark change nothing but the places', () => {
      const { source, parsed } = subject()
      const other = read(file, `\ufeff${source.replaceAll('\n', '\r\n')}`)
      expect(other.report).toEqual(parsed.report)
      expect(table(other.cells, ({ state }) => state)).toEqual(table(parsed.cells, ({ state }) => state))
    })
  },
)
