import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { cellBetween, isFilled, isFilledValue, textCell } from '../../src/tables/TextRow'

describe('the words of a cell', () => {
  test.each([
    ['are its text without white space', '规 章\t件', '规章件'],
    ['are so in a label as long as a label may be', '规 '.repeat(80), '规'.repeat(80)],
    ['are the text of a paragraph', '规 '.repeat(81), '规 '.repeat(81)],
    ['are so in a label that is spaced out', '规  '.repeat(81), '规'.repeat(81)],
  ])('%s', (_, text, words) => {
    expect(textCell(0, text.length, text).words).toBe(words)
  })
})

describe('a cell between two offsets', () => {
  const blank = fc.string({ unit: fc.constantFrom(' ', '\t', '\u3000'), maxLength: 3 })
  const filled = fc.constantFrom('规章', '1', '规 章', '')

  property.prop([blank, blank, filled, blank, blank])(
    'has no white space at its ends',
    (a, b, text, c, d) => {
      const line = a + b + text + c + d
      const [start, end] = [a.length, line.length - d.length]
      const cell = cellBetween(line, start, end)
      expect(cell.text).toBe(text)
      expect(cell.start).toBe(start + (text === '' ? 0 : b.length))
      expect(cell.end).toBe(cell.start + text.length)
    },
  )

  test.each([
    ['规章', true, false],
    ['1', true, true],
    [' ', false, false],
    ['/', true, true],
  ])('%j shows something: %s, and a value: %s', (text, is, isOfValue) => {
    const cell = cellBetween(text, 0, text.length)
    expect([isFilled(cell), isFilledValue(cell), cell.isValue]).toEqual([is, isOfValue, isOfValue || !is])
  })
})
