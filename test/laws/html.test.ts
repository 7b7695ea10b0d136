/**
 * The laws of reading, for web pages: places, round trip, invariance, honesty, totality.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import { fromHtml } from '../../src/readers/html/fromHtml'
import { render } from '../../src/render/render'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { Report } from '../../src/report/Report'
import { type DamageName, damages } from '../../src/testing/damage'
import { type Fault, faultsOf } from '../../src/testing/judge'
import { markups } from '../../src/testing/pages/markup'
import {
  type PageDocument,
  pageNoises,
  pageOf,
  pageRecipes,
  pages,
  type WantedPage,
} from '../../src/testing/pages/pages'
import { styles } from '../../src/testing/pages/styles'
import { reportOf, reports } from '../../src/testing/reports'
import { validateReport } from '../../src/validateReport'
import { check, runs, seed } from './parsing'

const parsed = (html: string): ParsedReport => {
  const result = parseReport(fromHtml(html))
  if (result._tag === 'Left') throw new Error(`not a report: ${result.left.reason}`)
  return result.right
}

const names = <K extends string>(record: Readonly<Record<K, unknown>>): ReadonlyArray<K> =>
  Object.keys(record) as Array<K>

describe('law: places', () => {
  test('of cells: the page there reads as the raw text', () => {
    check(pages(), ({ text }) => {
      for (const { place, raw } of parsed(text).cells) {
        if (place === null) continue
        const shown = fromHtml(text.slice(place.start, place.end)).text
        // A row that is not read has the place of all its cells; torn from their table, bars part them.
        expect(shown.replace(/[\s|]/gu, '')).toBe(raw.replace(/[\s|]/gu, ''))
      }
    })
  })

  test('of cells: tight, no tag and no space at their ends', () => {
    check(pages(), ({ text }) => {
      for (const { place, raw } of parsed(text).cells) {
        if (place === null || raw === '') continue
        expect(text.slice(place.start, place.end)).not.toMatch(/^[<\s]|[>\s]$/u)
      }
    })
  })

  test('of sections and findings: inside the page, in order', () => {
    check(pages(), ({ text }) => {
      const { sections, findings } = parsed(text)
      for (const place of [...sections, ...findings].flatMap((one) => one.place ?? [])) {
        expect(place.start).toBeLessThanOrEqual(place.end)
        expect(place.end).toBeLessThanOrEqual(text.length)
      }
      const starts = sections.map(({ place }) => place.start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    })
  })
})

describe('law: round trip', () => {
  test.each(['plain', 'zeros-blank', 'only-totals'] as const)('as HTML: %s', (printing) => {
    check(reports({ printing }), (report) => {
      const html = render(report, 'html')
      const back = parsed(html).report
      expect(back).toEqual(report)
      expect(render(back, 'html')).toBe(html)
    })
  })

  test.each(names(styles))('a page without noise is the report it was made of: %s', (style) => {
    check(pages({ style, noise: [], markup: [] }), (document) => {
      expect(parsed(document.text).report).toEqual(reportOf(document))
    })
  })
})

const isReadExactly = ({ text, facts }: PageDocument): boolean => {
  const result = parseReport(fromHtml(text))
  return result._tag === 'Right' && faultsOf(facts, result.right).length === 0
}

/** A share is told by no fewer pages: one in a hundred would be all that may go wrong. */
const fewestPages = 500

/** The share of the readable pages that are read exactly, in per cent. */
const shareRead = (wanted: WantedPage): number => {
  const all = fc
    .sample(pageRecipes(wanted), { numRuns: Math.max(runs, fewestPages), seed })
    .map((recipe) => pageOf(recipe))
  const readable = all.filter((document) => document.isReadable)
  return readable.length === 0 ? 100 : (100 * readable.filter(isReadExactly).length) / readable.length
}

/** Of pages whose labels and rows are whole, every one; of all, as many as of texts. */
const leastShare = 99

describe('law: invariance', () => {
  test('over all styles, markup and noise', () => {
    expect(shareRead({})).toBeGreaterThanOrEqual(leastShare)
  })

  test.each(names(styles))('of style: %s', (style) => {
    expect(shareRead({ style, noise: [], markup: [] })).toBe(100)
  })

  test.each(names(markups))('under markup: %s', (markup) => {
    expect(shareRead({ markup: [markup], noise: [] })).toBe(100)
  })

  test.each(pageNoises)('under noise: %s', (noise) => {
    expect(shareRead({ noise: [noise], markup: [], printing: 'plain' })).toBeGreaterThanOrEqual(leastShare)
  })
})

const dishonest = ({ text, facts, isFair }: PageDocument): ReadonlyArray<Fault> => {
  if (!isFair) return []
  const result = parseReport(fromHtml(text))
  return result._tag === 'Left' ? [] : faultsOf(facts, result.right).filter(({ kind }) => kind !== 'missed')
}

const onDraft = names(damages).filter((name) => damages[name].on === 'draft')

describe('law: honesty', () => {
  test('of every style under every noise', () => {
    check(pages(), (document) => {
      expect(dishonest(document)).toEqual([])
    })
  })

  test.each(onDraft)('after damage: %s', (name) => {
    check(pageRecipes({ noise: [] }), (recipe) => {
      expect(dishonest(pageOf(recipe, [damages[name]]))).toEqual([])
    })
  })
})

const pieces = fc.constantFrom(
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td>',
    '</td>',
    '<td rowspan=3 colspan="2">',
    '<th>',
    '<p>',
    '</p>',
  ],
  ...[
    '<div hidden>',
    '</div>',
    '<br>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<pre>',
    '<a href=x>',
    '</a>',
    '<',
  ],
  ...[
    '<caption>',
    '<tbody>',
    '<style>',
    '</style>',
    '<title>',
    '&nbsp;',
    '&',
    '&#0;',
    '&#x10FFFF;',
    '"',
    '>',
    ' ',
  ],
  ...[
    '一、总体情况',
    '三、收到和处理政府信息公开申请情况',
    '规章',
    '（七）总计',
    '自然人',
    '0',
    '12',
    '\t',
    '\n',
    '\ud800',
  ],
)

const reads = (html: string): void => {
  const document = fromHtml(html)
  const place = document.locate({ start: 0, end: document.text.length })
  expect(place.start).toBeLessThanOrEqual(place.end)
  expect(place.end).toBeLessThanOrEqual(html.length)
  const result = parseReport(document)
  if (result._tag === 'Left') return
  expect(Report.is(result.right.report)).toBe(true)
  validateReport(result.right)
}

describe('law: totality', () => {
  test('any string', () => {
    check(fc.string({ unit: 'binary', maxLength: 400 }), reads)
  })

  test('any string of the pieces that pages are made of', () => {
    check(
      fc.array(pieces, { maxLength: 300 }).map((all) => all.join('')),
      reads,
    )
  })

  test('any part of a page', () => {
    check(fc.tuple(pages(), fc.nat(), fc.nat()), ([{ text }, a, b]) => {
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)]
      reads(text.slice(Math.min(from, to), Math.max(from, to)))
    })
  })

  test('any page after any damage, many times over', () => {
    const some = fc.array(fc.constantFrom<DamageName>(...onDraft), { maxLength: 12 })
    check(fc.tuple(pageRecipes(), some), ([recipe, all]) => {
      reads(
        pageOf(
          recipe,
          all.map((name) => damages[name]),
        ).text,
      )
    })
  })
})
