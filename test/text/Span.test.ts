import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { hull, slice, type Span, span, trim } from '../../src/text/Span'

const spanWithin = (text: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b)))

const textAndSpan = fc
  .string({ unit: fc.constantFrom('规', '0', ' ', '\u3000', '\t', '\n', '\u00a0', '\u2002'), maxLength: 12 })
  .chain((text) => fc.tuple(fc.constant(text), spanWithin(text)))

describe('trim', () => {
  property.prop([textAndSpan])('shows what the trimmed text is', ([text, one]) => {
    expect(slice(text)(trim(text)(one))).toBe(slice(text)(one).trim())
  })

  property.prop([textAndSpan])('stays inside, and has nothing left to trim', ([text, one]) => {
    const trimmed = trim(text)(one)
    expect(trimmed.start).toBeGreaterThanOrEqual(one.start)
    expect(trimmed.end).toBeLessThanOrEqual(one.end)
    expect(trim(text)(trimmed)).toEqual(trimmed)
  })

  test.each(['\u2000', '\u200b', '\u3000', '\u00a0', '\u001f'])('knows the blank %j', (blank) => {
    expect(trim(`${blank}规${blank}`)(span(0, 3))).toEqual(span(1, 2))
  })

  test('a cell of blanks shrinks to its start', () => {
    expect(trim('\t\u3000\u3000\t')(span(1, 3))).toEqual(span(1, 1))
  })
})

describe('hull', () => {
  const anySpan = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => span(start, start + length))

  property.prop([anySpan, anySpan, anySpan])('is associative, commutative and idempotent', (a, b, c) => {
    expect(hull(hull(a, b), c)).toEqual(hull(a, hull(b, c)))
    expect(hull(a, b)).toEqual(hull(b, a))
    expect(hull(a, a)).toEqual(a)
  })

  test('covers what stands between', () => {
    expect(hull(span(7, 9), span(2, 3))).toEqual(span(2, 9))
  })
})
