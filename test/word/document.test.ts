/** Reports in Word files of every style, from the bytes to the report. */
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { reportOf } from '../../src/testing/reports'
import { wordDocuments } from '../../src/testing/wordDocuments'
import { wordChoices } from '../../src/testing/WordStyle'
import { documentOf } from './docx'

vi.setConfig({ testTimeout: 60_000 })

const parsed = async (bytes: Uint8Array) => {
  const result = parseReport(await documentOf(bytes))
  if (result._tag === 'Left') throw new Error(result.left.reason)
  return result.right
}

describe('a report in Word is the report it was made of', () => {
  test.each(wordChoices.map((fixed) => [JSON.stringify(fixed), fixed] as const))('%s', async (_, fixed) => {
    await fc.assert(
      fc.asyncProperty(wordDocuments({}, fixed), async (document) => {
        expect((await parsed(document.bytes)).report).toEqual(reportOf(document))
      }),
      { numRuns: 3, seed: 20_240_131 },
    )
  })
})

const template = new URL('../../../shared/corpus/template-2021.docx', import.meta.url)

test.skipIf(!existsSync(template))(
  'the official form of 2021 (skipped where ../shared/corpus is not there)',
  async () => {
    const { report, cells, sections, findings } = await parsed(new Uint8Array(readFileSync(template)))
    expect(report.form).toBe('2021')
    expect(cells).toHaveLength(200)
    expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(['blank']))
    expect(sections.map(({ number }) => number).join('')).toBe('一二三四五六')
    expect(findings).toEqual([])
  },
)
