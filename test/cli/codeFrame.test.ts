import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrame } from '../../src/cli/codeFrame'
import { displayWidth } from '../../src/explain/displayWidth'

/** The frame of the text between `[` and `]`. */
const framed = (marked: string, width = 80): string => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const { gutter, source, blankGutter, marks } = codeFrame(
    marked.replace(/[[\]]/gu, ''),
    width,
  )({ start, end })
  return `${gutter}${source}\n${blankGutter}${marks}`
}

test.each([
  ['规章\t[12]\t0', '1 │ 规章  12  0\n  │       ^^'],
  ['一行\n\t[总计]\n', '2 │ 总计\n  │ ^^^^'],
  ['\r\n\r\n[12]', '3 │ 12\n  │ ^^'],
  ['规章\t[]\t0', '1 │ 规章    0\n  │       ^'],
  ['\u001b(B规章\u202e\t[12]', '1 │ (B规章  12\n  │         ^^'],
  ['[一行\n又一行]', '1 │ 一行\n  │ ^^^^'],
])('%j', (marked, frame) => {
  expect(framed(marked)).toBe(frame)
})

test('of a long line, what is around the place', () => {
  expect(framed(`${'政府信息'.repeat(20)}[12]${'公开'.repeat(20)}`, 40)).toBe(
    '1 │ …府信息政府信息政府信息12公开公开公…\n  │                        ^^',
  )
})

const line = fc.string({ unit: fc.constantFrom('政', '1', '\t', '，'), maxLength: 90 })

property.prop([line, line, line, fc.integer({ min: 20, max: 100 })])(
  'no wider than asked',
  (a, b, c, width) => {
    const frame = codeFrame(`${a}${b}${c}`, width)({ start: a.length, end: a.length + b.length })
    expect(displayWidth(frame.gutter + frame.source)).toBeLessThanOrEqual(width)
    expect(displayWidth(frame.blankGutter + frame.marks)).toBeLessThanOrEqual(width + 1)
  },
)
