import { describe, expect, test } from 'vitest'
import { layouts, type TextLayout } from '../../src/render/layouts'
import { render } from '../../src/render/render'
import type { Report } from '../../src/report/Report'
import { documents } from '../../src/testing/documents'
import type { Printing } from '../../src/testing/facts'
import { reportOf, reports } from '../../src/testing/reports'
import { check, parsed } from './parsing'

const texts = Object.keys(layouts) as ReadonlyArray<TextLayout>
const keepingBlanks: ReadonlyArray<TextLayout> = ['tabs', 'cells', 'bars']
const withBlanks: ReadonlyArray<Printing> = ['zeros-blank', 'only-totals']

const returns =
  (write: (report: Report) => string) =>
  (report: Report): void => {
    const text = write(report)
    const back = parsed(text).report
    expect(back).toEqual(report)
    // Twice: what was read is written as it was written before.
    expect(write(back)).toBe(text)
  }

describe('law: round trip', () => {
  test.each(texts)('every number, as text in %s', (layout) => {
    check(
      reports({ printing: 'plain' }),
      returns((report) => render(report, 'text', { layout })),
    )
  })

  test.each(withBlanks)('in Markdown: %s', (printing) => {
    check(
      reports({ printing }),
      returns((report) => render(report, 'markdown')),
    )
  })

  test.each(keepingBlanks.flatMap((layout) => withBlanks.map((printing) => ({ layout, printing }))))(
    'blank cells, as text in $layout: $printing',
    ({ layout, printing }) => {
      check(
        reports({ printing }),
        returns((report) => render(report, 'text', { layout })),
      )
    },
  )

  test('a document without noise is the report it was made of', () => {
    check(documents({ noise: [] }), (document) => {
      // Headers that are none of the form's (数据1, 数据2 …) are text to any reader.
      const hasOwnHeaders = !document.recipe.writing.startsWith('rows-')
      if (document.isReadable && hasOwnHeaders)
        expect(parsed(document.text).report).toEqual(reportOf(document))
    })
  })
})
