/**
 * Places are offsets into the page: the tightest stretch around what was read.
 */
import { expect, test } from 'vitest'
import { fromHtml } from '../../../src/readers/html/fromHtml'

const shown = (html: string, words: string): string => {
  const { text, locate } = fromHtml(html)
  const start = text.indexOf(words)
  const place = locate({ start, end: start + words.length })
  return html.slice(place.start, place.end)
}

test.each([
  ['a number in a cell', '<table><tr><td>规章<td> <p>13</p> </table>', '13', '13'],
  ['a word cut by tags', '<p><b>规</b>范<i>性</i>文件</p>', '规范性文件', '规</b>范<i>性</i>文件'],
  ['an entity', '<p>a&lt;b&gt;</p>', '<b>', '&lt;b&gt;'],
  ['a reference', '<p>&#49;&#50;</p>', '12', '&#49;&#50;'],
  ['white space that ran together', '<p>a \n\t b</p>', 'a b', 'a \n\t b'],
  ['a character of two units', '<p>&#x20bb7;家</p>', '𠮷家', '&#x20bb7;家'],
  ['the value of an attribute', '<meta name=PubDate content="2024-01-31">', '2024-01-31', '2024-01-31'],
])('%s', (_, html, words, source) => {
  expect(shown(html, words)).toBe(source)
})

test('a blank cell stands where its content would begin', () => {
  const html = '<table><tr><td>规章<td>&nbsp;<td><p></p><td>1<td></td></table>'
  const { text, locate } = fromHtml(html)
  expect(text).toBe('规章\t\t\t1\t')
  const blanks = [3, 4, 7].map((at) => locate({ start: at, end: at }))
  expect(blanks.map(({ start, end }) => [html.slice(start - 4, start), start === end])).toEqual([
    ['<td>', true],
    ['<td>', true],
    ['<td>', true],
  ])
  expect(html.slice(blanks[0]!.start).startsWith('&nbsp;')).toBe(true)
})
