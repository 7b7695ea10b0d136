/** The laws of reading, for PDF files drawn by a writer of ours. `FUZZ_RUNS` asks for more of them. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { fromPdf } from '../../src/pdf'
import { parseReport } from '../../src/parseReport'
import { Report } from '../../src/report/Report'
import { faultsOf } from '../../src/testing/judge'
import { pdfDocuments } from '../../src/testing/pdf/pdfDocuments'
import { reportOf } from '../../src/testing/reports'
import { opened, parsed } from './reading'

const runs = Number(process.env['FUZZ_RUNS'] ?? 12)
const seed = Number(process.env['FUZZ_SEED'] ?? 20_240_131)

vi.setConfig({ testTimeout: 60_000 + 2_000 * runs })

const check = async <A>(arbitrary: fc.Arbitrary<A>, property: (value: A) => Promise<void>): Promise<void> => {
  await fc.assert(fc.asyncProperty(arbitrary, property), { numRuns: runs, seed })
}

/** Numbers of authorities whose reports fit their columns; the others are below. */
const fitting = { size: 'township' } as const

// What is stamped over a page is a line of its text.
test('round trip: a document is the report it was made of', () =>
  check(pdfDocuments(fitting, { isStamped: false }), async (document) => {
    expect(parsed(await opened(document.bytes)).report).toEqual(reportOf(document))
  }))

test('invariance: pages turned or stamped, rules drawn in any way, strings cut in any way, what does not show: no cell is another', () =>
  check(pdfDocuments(fitting), async ({ bytes, facts }) => {
    expect(faultsOf(facts, parsed(await opened(bytes)))).toEqual([])
  }))

/** In points: ruling lines that lie within 4.5 of each other are one line, at their middle. */
const slack = 2.25

test('places: the text there is the raw cell, on the page and in the box where it was printed', () =>
  check(pdfDocuments(fitting), async ({ bytes, boxes }) => {
    const document = await opened(bytes)
    for (const { address, place, raw } of parsed(document).cells) {
      const drawn = boxes.get(address)
      if (place === null || drawn === undefined) continue
      expect(document.text.slice(place.start, place.end)).toBe(raw)
      expect(place.page).toBe(drawn.page)
      expect(place.box?.left).toBeGreaterThan(drawn.left - slack)
      expect(place.box?.right).toBeLessThan(drawn.right + slack)
      expect(place.box?.bottom).toBeGreaterThan(drawn.bottom - slack)
      expect(place.box?.top).toBeLessThan(drawn.top + slack)
    }
  }))

test('honesty: numbers wider than their columns, tables without rules: never a wrong one, none lost in silence', () =>
  check(
    fc.oneof(pdfDocuments({ size: 'province' }, { size: 14 }), pdfDocuments({}, { rules: 'none' })),
    async ({ bytes, facts }) => {
      const kinds = faultsOf(facts, parsed(await opened(bytes))).map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind !== 'missed')).toEqual([])
    },
  ))

test('totality: whatever happens to its bytes, a file is read or refused', () =>
  check(
    fc.tuple(
      pdfDocuments(fitting),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.5, max: 1, noNaN: true }),
    ),
    async ([{ bytes }, changes, part]) => {
      const changed = bytes.slice(0, Math.ceil(bytes.length * part))
      for (const [at, byte] of changes) changed[at % changed.length] = byte
      const read = await fromPdf(changed)()
      if (read._tag === 'Left') return
      read.right.locate({ start: 0, end: read.right.text.length })
      const result = parseReport(read.right)
      if (result._tag === 'Right') expect(Report.is(result.right.report)).toBe(true)
    },
  ))

test('totality: whatever the bytes, also behind the signature of a PDF', () =>
  check(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
    const header = new TextEncoder().encode('%PDF-1.4\n')
    const end = new TextEncoder().encode('\nstartxref\n0\n%%EOF')
    await fromPdf(bytes)()
    await fromPdf(new Uint8Array([...header, ...bytes, ...end]))()
  }))
