/**
 * Time and memory grow with the length of a page, not with its square, also where someone means harm.
 */
import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/readers/html/fromHtml'

const again =
  (unit: string, before = '') =>
  (length: number): string =>
    before + unit.repeat(Math.ceil(length / unit.length))

const deep = '<b>'.repeat(500)

const hostile: Readonly<Record<string, (length: number) => string>> = {
  'elements in elements': again('<div>'),
  'links in links': again('<a href=x>'),
  'tables in tables': again('<table><tr><td>1'),
  'end tags of nothing': again('</div>', deep),
  'end tags of what is out of reach': again('</div>', `<div><table><tr><td>${deep}`),
  'paragraphs that nobody closed': again('<p>1'),
  'terms of a list': again('<dt>1', '<dl>'.repeat(500)),
  'cells of one row': again('<td>1', '<table><tr>'),
  'rows of one table': again('<tr><td>1<td>2', '<table>'),
  'cells a million wide': again('<tr><td colspan=1000000>1<td>2', '<table>'),
  'cells that never end': again(`<tr>${'<td rowspan=65535>1'.repeat(40)}`, '<table>'),
  captions: again('<caption>规章</caption>', '<table>'),
  entities: again('&amp;'),
  'entities that are none': again('&x'),
  'one entity': again('a', '&'),
  'one number': again('9', '&#'),
  spaces: again(' '),
  'wide spaces': again('&nbsp;'),
  'tags that never begin': again('<'),
  'attributes that never end': again('<td a="'),
  attributes: again('a=1 ', '<td '),
  'one style': again('display:', '<td style="'),
  'one style of no size': again('font-size:0;', '<td style="'),
  'one class': again('zoom1 ', '<div class="'),
  'comments that never end': again('<!--'),
  'preformatted lines': again('a\n', '<pre>'),
  'line breaks': again('a<br>'),
  'hidden paragraphs': again('<p hidden>1'),
  pictures: again('<img src=a>'),
  'feet of pages': again('<p>版权所有'),
}

const milliseconds = (html: string): number => {
  const start = performance.now()
  fromHtml(html)
  return performance.now() - start
}

describe.each(Object.entries(hostile))('%s', (_, page) => {
  test('take at most four times as long for twice the page', { timeout: 30_000, retry: 2 }, () => {
    milliseconds(page(20_000)) // Warm.
    const once = milliseconds(page(60_000))
    const twice = milliseconds(page(120_000))
    expect(twice).toBeLessThan(4 * once + 100)
  })

  test('make no text much longer than the page', () => {
    const html = page(120_000)
    expect(fromHtml(html).text.length).toBeLessThan(2 * html.length)
  })
})
