import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextLayout } from '../../src/render/layouts'
import { type RenderFormat, render } from '../../src/render/render'
import { reports } from '../../src/testing/reports'

const [report] = fc.sample(reports({ form: '2021', size: 'village', printing: 'plain' }), {
  numRuns: 1,
  seed: 1,
})

const rendered = (format: RenderFormat, layout: TextLayout = 'tabs'): string =>
  report === undefined ? '' : render(report, format, { layout })

describe('the first rows of table two', () => {
  test.each<[TextLayout, string]>([
    ['tabs', '第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n'],
    [
      'cells',
      '\t第二十条第（一）项\n\n\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t0\n\t0\n\t0\n',
    ],
    ['paragraphs', '信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n0\n\n0\n\n0\n'],
    [
      'bars',
      '第二十条第（一）项 |  |  | \n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n',
    ],
    ['spaces', '第二十条第（一）项\n信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n'],
  ])('as text in %s', (layout, rows) => {
    expect(rendered('text', layout)).toContain(rows)
  })

  test('in Markdown', () => {
    expect(rendered('markdown')).toContain(
      '| 第二十条第（一）项 |  |  |  |\n|---|---|---|---|\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 规章 | 0 | 0 | 0 |\n',
    )
  })

  test('in HTML', () => {
    expect(rendered('html')).toContain(
      '<tr><th scope="row">规章</th><td>0</td><td>0</td><td>0</td></tr>\n<tr><th scope="row">行政规范性文件</th>',
    )
  })
})

/** Checks that tags close in the order in which they open, void elements aside. */
const isWellFormed = (html: string): boolean => {
  const open: Array<string> = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z]+\d?)(?:\s[^>]*)?>/gu)) {
    if (name === 'meta') continue
    if (slash !== '/') open.push(name)
    else if (open.pop() !== name) return false
  }
  return open.length === 0
}

test('HTML is well-formed, and every table has a caption, a head and as many cells as squares', () => {
  fc.assert(
    fc.property(reports(), (any) => {
      const html = render(any, 'html')
      expect(isWellFormed(html)).toBe(true)
      expect(html.match(/<caption>/gu)).toHaveLength(3)
      expect(html.match(/<thead>\n<tr>/gu)).toHaveLength(3)
    }),
    { numRuns: 20 },
  )
})
