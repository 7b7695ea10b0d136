import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { normalize, quote, sourceSpan } from '../../src/normalize/Normalized'
import { slice, span } from '../../src/text/Span'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '會',
      '(huì)',
      '同',
      '縣',
      '２',
      '０',
      '\u3000',
      '（一）',
      '\r\n',
      '⺠',
      '𠮷',
      '\u200b',
      '報',
    ),
  }),
)

describe('a normalised text', () => {
  property.prop([text])('has one length, to read and to match', (source) => {
    const { readable, key } = normalize(source)
    expect(key).toHaveLength(readable.length)
  })

  property.prop([text])('is normal', (source) => {
    // Brackets that close anew when an annotation between them is gone are left to the tests of `clean`.
    const plain = source.replace(/[(（]/gu, '')
    const once = normalize(plain).key
    expect(normalize(once).key).toBe(once)
  })

  property.prop([text])('has line ends where the source has them', (source) => {
    const normalized = normalize(source)
    for (const { index } of normalized.key.matchAll(/\S/gu)) {
      const { start, end } = sourceSpan(normalized)(span(index, index + 1))
      expect(source.slice(start, end)).not.toMatch(/[\r\n]/u)
      expect(end).toBeGreaterThan(start)
    }
  })
})

test('is simplified to match only where the text is traditional', () => {
  expect(normalize('乾县於潜镇谘询').key).toBe('乾县於潜镇谘询')
  expect(normalize('報告：乾縣谘詢').key).toBe('报告:干县咨询')
})

const spanOf = (whole: string, part: string): ReturnType<typeof span> => {
  const start = whole.indexOf(part)
  expect(start).toBeGreaterThanOrEqual(0)
  return span(start, start + part.length)
}

describe('law: offset maps: what is matched is found in the source', () => {
  test.each([
    ['with its annotations inside', '會(huì)同縣(xiàn)2020年報告', '会同县2020年', '會(huì)同縣(xiàn)2020年'],
    ['without the annotation before it', '會(huì)同縣報告', '同县', '同縣'],
    ['full width', '共２０件', '20件', '２０件'],
    ['without the blanks around it', '规章\u3000 13\u3000', ' 13 ', '13'],
    ['radicals', '⾏政许可', '行政许可', '⾏政许可'],
    ['over a line end', '一\r\n二', '一\n二', '一\r\n二'],
  ])('%s', (_, source, matched, printed) => {
    const normalized = normalize(source)
    expect(slice(source)(sourceSpan(normalized)(spanOf(normalized.key, matched)))).toBe(printed)
  })
})

describe('a quotation', () => {
  const quoted = (source: string): string => {
    const normalized = normalize(source)
    return quote(normalized)(span(0, normalized.readable.length))
  }

  test.each([
    ['is simplified, without annotations', '會(huì)同縣(xiàn)政務(wù)公開', '会同县政务公开'],
    ['keeps its punctuation and width', '共２０件（其中：新增３件）。', '共２０件（其中：新增３件）。'],
    ['keeps a name in a simplified text', '乾县於潜镇信息公开', '乾县於潜镇信息公开'],
    ['keeps a rare character in a simplified text', '昇平镇信息公开', '昇平镇信息公开'],
    ['keeps a name in a traditional text', '乾縣於潛鎮政務公開報告', '乾县於潜镇政务公开报告'],
    ['shows characters for radicals', '⺠政局⼀⼆⻔', '民政局一二门'],
  ])('%s', (_, source, shown) => {
    expect(quoted(source)).toBe(shown)
  })

  test('of one name in a traditional document keeps it', () => {
    const normalized = normalize('乾县人民政府\n本年度政務公開報告')
    expect(quote(normalized)(spanOf(normalized.readable, '乾县人民政府'))).toBe('乾县人民政府')
  })
})
