/**
 * Synthetic pages in every style and under every markup, a few of each; the laws read many more.
 */
import fc from 'fast-check'
import { isRight } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../../src/parseReport'
import { fromHtml } from '../../../src/readers/html/fromHtml'
import { faultsOf } from '../../../src/testing/judge'
import { markups } from '../../../src/testing/pages/markup'
import { pages, type PageDocument, type WantedPage } from '../../../src/testing/pages/pages'
import { styles } from '../../../src/testing/pages/styles'
import { reportOf } from '../../../src/testing/reports'

const names = <K extends string>(record: Readonly<Record<K, unknown>>): ReadonlyArray<K> =>
  Object.keys(record) as Array<K>

const some = (wanted: WantedPage): ReadonlyArray<PageDocument> =>
  fc.sample(pages({ noise: [], ...wanted }), { numRuns: 8, seed: 2_024 })

describe('every cell is read', () => {
  test.each(names(styles))('in the style of %s, and all that the page states', (style) => {
    for (const document of some({ style, markup: [] })) {
      const result = parseReport(fromHtml(document.text))
      expect(isRight(result) ? faultsOf(document.facts, result.right) : result.left).toEqual([])
      expect(isRight(result) && result.right.report).toEqual(reportOf(document))
    }
  })

  test.each(names(markups))('under %s', (markup) => {
    for (const { text, facts } of some({ markup: [markup] })) {
      const result = parseReport(fromHtml(text))
      expect(isRight(result) ? faultsOf(facts, result.right) : result.left).toEqual([])
    }
  })
})
