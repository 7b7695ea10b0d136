import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { clean } from '../../src/normalize/clean'
import { toSource } from '../../src/text/OffsetMap'
import { slice, span } from '../../src/text/Span'

const noisy = fc.string({
  unit: fc.oneof(
    fc.constantFrom('会', '同', '0', '|', '\t', '\n', '\r', '\r\n', '\f', '\u2028', '\u0085'),
    fc.constantFrom('\u200b', '\ufeff', '\u00ad', '\u0000', '\u0007', '\u202e', '\ufe0f'),
    fc.constantFrom('(', ')', '（', '）', 'huì', 'he', 'PPP', '一', '(huì)', '𠮷'),
  ),
})

describe('clean', () => {
  property.prop([noisy])('leaves every kept unit with itself as its source', (source) => {
    const { text, map } = clean(source)
    for (let i = 0; i < text.length; i++) {
      if (text.charAt(i) === '\n') continue
      expect(slice(source)(toSource(map)(span(i, i + 1)))).toBe(text.charAt(i))
    }
  })

  property.prop([noisy])('maps a line feed to the line end it stands for', (source) => {
    const { text, map } = clean(source)
    for (const { index } of text.matchAll(/\n/gu)) {
      expect(slice(source)(toSource(map)(span(index, index + 1)))).toMatch(/^(?:\r\n|[\n\r\f\u0085\u2028])$/u)
    }
  })

  property.prop([noisy])('leaves nothing invisible', (source) => {
    expect(clean(source).text).not.toMatch(/[\u200b-\u200f\ufeff\u00ad\r\f\u2028\u2029]|[^\P{Cc}\t\n]/u)
  })

  // Not with brackets: what a broken page nests anew, 和(h(hé)e), is an annotation only once that is gone.
  property.prop([noisy.map((text) => text.replace(/[(（]/gu, ''))])('needs no second pass', (source) => {
    const once = clean(source).text
    expect(clean(once)).toMatchObject({ text: once, map: [] })
  })

  property.prop([fc.string({ unit: 'binary' })])('never throws, and never grows', (source) => {
    expect(clean(source).text.length).toBeLessThanOrEqual(source.length)
  })

  test.each([
    ['Windows line ends', '一\r\n二\r\n', '一\n二\n'],
    ['old line ends', '一\r二', '一\n二'],
    ['a page break', '一\f二', '一\n二'],
    ['a page break before a blank line', '一\f\n二', '一\n\n二'],
    ['line and paragraph separators', '一\u2028二\u2029三\u0085四', '一\n二\n三\n四'],
    ['a byte order mark', '\ufeff一、总体情况', '一、总体情况'],
    ['zero-width characters inside a number', '1\u200b2', '12'],
    ['a soft hyphen', '信息\u00ad公开', '信息公开'],
    ['control characters', '规\u0000章\u0007', '规章'],
    ['pinyin behind a zero-width character', '會\u200b(huì)同', '會同'],
    ['spaces and tabs stay', '规\t章\u3000\u00a0', '规\t章\u3000\u00a0'],
  ])('%s', (_, source, text) => {
    expect(clean(source).text).toBe(text)
  })

  test('a text without noise has no map to keep', () => {
    expect(clean('一、总体情况\n（一）主动公开')).toMatchObject({
      text: '一、总体情况\n（一）主动公开',
      map: [],
    })
  })
})
