import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, fit, fitAround, fitEnd, padEnd, padStart } from '../../src/explain/displayWidth'

const text = fc.string({ unit: fc.constantFrom('a', '1', ' ', '申', '（', '，', '𫫇', '😀', '\u0301') })
const width = fc.nat(30)

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['12:5', 4],
    ['总计', 4],
    ['（七）总计', 10],
    ['“总计”', 6],
    ['𫫇', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['\u200b', 0],
    ['\u001b[1m', 3],
    ['\u007f\u009f', 0],
    // The first and the last of what is wide, and what follows it.
    ['ᄀ', 2],
    ['ᅟ', 2],
    ['⺀', 2],
    ['ひらがな', 8],
    ['한글', 4],
    ['\uf900', 2],
    ['︵', 2],
    ['｠', 2],
    ['｡', 1],
    ['￥', 2],
    ['🌏', 2],
  ])('%j: %i', (shown, columns) => {
    expect(displayWidth(shown)).toBe(columns)
  })

  property.prop([text, text])('adds up', (a, b) => {
    expect(displayWidth(a + b)).toBe(displayWidth(a) + displayWidth(b))
  })
})

property.prop([text, width])('padding reaches the width, on either side', (shown, columns) => {
  const reached = Math.max(columns, displayWidth(shown))
  expect(displayWidth(padEnd(columns)(shown))).toBe(reached)
  expect(displayWidth(padStart(columns)(shown))).toBe(reached)
  expect(padEnd(columns)(shown).startsWith(shown)).toBe(true)
  expect(padStart(columns)(shown).endsWith(shown)).toBe(true)
})

describe('fit', () => {
  property.prop([text, width])('never exceeds the width; leaves what fits', (shown, columns) => {
    for (const cut of [fit(columns)(shown), fitEnd(columns)(shown)]) {
      expect(displayWidth(cut)).toBeLessThanOrEqual(columns)
      if (displayWidth(shown) <= columns) expect(cut).toBe(shown)
    }
  })

  test.each([
    [5, '政府信息', '政府…', '…信息'],
    [8, '政府信息', '政府信息', '政府信息'],
    [4, 'abcdef', 'abc…', '…def'],
    [1, '政府', '…', '…'],
  ])('%i: %s', (columns, shown, head, tail) => {
    expect([fit(columns)(shown), fitEnd(columns)(shown)]).toEqual([head, tail])
  })

  property.prop([text, width])('around an ellipsis likewise', (shown, columns) => {
    const cut = fitAround(columns)(shown)
    expect(displayWidth(cut)).toBeLessThanOrEqual(Math.max(1, columns))
    if (displayWidth(shown) <= columns) expect(cut).toBe(shown)
  })

  test.each([
    [13, '全年公开各类信息', '全年公…类信息'],
    [13, '全年公开信息1226条', '全年公…条'],
    [13, '门户网站，累计发布信息', '门户网…布信息'],
    [9, '一、二三四五六七', '一…六七'],
    [12, '全年公开各类信息', '全年…信息'],
    [16, '全年公开各类信息', '全年公开各类信息'],
    [13, '共1226789条公开全年信息', '共…年信息'],
    [13, '全年公开各类信12条', '全年公…信12条'],
    [21, '门户网站……，累计发布信息', '门户网站…计发布信息'],
  ])('%i columns around an ellipsis, no number cut: %s', (columns, shown, cut) => {
    expect(fitAround(columns)(shown)).toBe(cut)
  })
})
