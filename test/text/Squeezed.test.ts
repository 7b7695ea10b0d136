import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { line, lineAt, origin, squeeze } from '../../src/text/Squeezed'

const text = fc.string({
  unit: fc.constantFrom('甲', '乙', '0', '9', ' ', '\n', '\t', '#', '*', '|', '/', ':'),
})

const whole = (source: string) => squeeze(source)({ start: 0, end: source.length })

property.prop([text])('only white space and marks of markup are gone', (source) => {
  expect(whole(source).text.replaceAll(' ', '')).toBe(source.replace(/[ \n#*]/gu, ''))
  expect(whole(source).text).not.toMatch(/(?<!\d) | (?!\d)/u)
})

property.prop([text, fc.nat(), fc.nat()])(
  'a span leads back to the characters that it was made of',
  (source, a, b) => {
    const squeezed = whole(source)
    fc.pre(squeezed.text !== '')
    const start = a % squeezed.text.length
    const end = start + 1 + (b % (squeezed.text.length - start))
    const { start: from, end: to } = origin(squeezed)({ start, end })
    const bare = (part: string): string => part.replace(/[ \n#*]/gu, '')
    expect(bare(source.slice(from, to))).toBe(bare(squeezed.text.slice(start, end)))
  },
)

property.prop([text])('the lines are those of the text that are not blank', (source) => {
  const squeezed = whole(source)
  const lines = squeezed.lines.map((_, index) => {
    const { start, end } = line(squeezed)(index)
    return squeezed.text.slice(start, end).replaceAll(' ', '')
  })
  const bare = source.split('\n').map((part) => part.replace(/[ #*]/gu, ''))
  expect(lines).toEqual(bare.filter((part) => part !== ''))
})

test('a picture of it', () => {
  const source = '# 2 4 年 政府\n\n信息**公开**\t12 月'
  const squeezed = whole(source)
  expect(squeezed.text).toBe('2 4年政府信息公开\t12月')
  expect(squeezed.lines).toEqual([0, 6])
  expect(lineAt(squeezed)(5)).toBe(0)
  expect(lineAt(squeezed)(6)).toBe(1)
  expect(line(squeezed)(-1)).toEqual({ start: 14, end: 14 })
  const { start, end } = origin(squeezed)({ start: 4, end: 10 })
  expect(source.slice(start, end)).toBe('政府\n\n信息**公开')
})

test('only what stands inside the span is looked at', () => {
  const squeezed = squeeze('甲 1 2 乙')({ start: 2, end: 5 })
  expect(squeezed.text).toBe('1 2')
  expect(origin(squeezed)({ start: 0, end: 3 })).toEqual({ start: 2, end: 5 })
  expect(origin(squeezed)({ start: 1, end: 2 })).toEqual({ start: 3, end: 4 })
})

test('a space that parts the digits of two lines belongs to neither', () => {
  const squeezed = whole('9\n0')
  expect(squeezed.text).toBe('9 0')
  expect(line(squeezed)(0)).toEqual({ start: 0, end: 1 })
  expect(line(squeezed)(1)).toEqual({ start: 2, end: 3 })
})
