import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { compact } from '../../src/text/compact'

property.prop([fc.string({ unit: fc.constantFrom('规', '0', ' ', '\u3000', '\t', '\n', '\u00a0') })])(
  'no white space is left, and nothing else is lost',
  (text) => {
    expect(compact(text)).toBe(text.replace(/\s/gu, ''))
  },
)

test.each([
  ['总 体 情 况', '总体情况'],
  ['　一、总体  情况\n', '一、总体情况'],
  ['总体情况', '总体情况'],
  [' ', ''],
])('%j is %j', (printed, text) => {
  expect(compact(printed)).toBe(text)
})
