import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { lineColumn } from '../../src/text/lineColumn'
import { span } from '../../src/text/Span'

property.prop([
  fc.string({ unit: fc.constantFrom('规', '0', '\r', '\n', '\r\n'), maxLength: 20 }),
  fc.nat(20),
])('counts the lines before, whatever ends them', (text, at) => {
  const start = Math.min(at, text.length)
  fc.pre(!(text.charAt(start - 1) === '\r' && text.charAt(start) === '\n'))
  const lines = text.slice(0, start).split(/\r\n|\r|\n/u)
  expect(lineColumn(text)(span(start, start))).toEqual({
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
  })
})

test.each([
  ['the first character', '一\n二', 0, { line: 1, column: 1 }],
  ['the first of the second line', '一\n二', 2, { line: 2, column: 1 }],
  ['behind a Windows line end', '一\r\n二三', 4, { line: 2, column: 2 }],
  ['behind an old line end', '一\r二', 2, { line: 2, column: 1 }],
  ['a character of two units takes two columns', '𠮷县', 2, { line: 1, column: 3 }],
])('%s', (_, text, start, position) => {
  expect(lineColumn(text)(span(start, start + 1))).toEqual(position)
})
