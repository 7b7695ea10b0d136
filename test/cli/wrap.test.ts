import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indented, wrap } from '../../src/cli/wrap'
import { displayWidth } from '../../src/explain/displayWidth'

test.each([
  [12, '总计栏填报0，少11。', ['总计栏填报', '0，少11。']],
  [13, '结果维持“（七）总计”栏', ['结果维持', '“（七）总计”', '栏']],
  [20, 'the other 6 columns add up to 12', ['the other 6 columns', 'add up to 12']],
  [20, '', []],
])('%i columns: %s', (width, text, lines) => {
  expect(wrap(width)(text)).toEqual(lines)
})

const text = fc.string({ unit: fc.constantFrom('总', '计', '，', '。', '“', '”', '（', '）', 'a', '1', ' ') })

property.prop([text, fc.integer({ min: 12, max: 40 })])(
  'no character is lost, none is added',
  (given, width) => {
    expect(wrap(width)(given).join('').replaceAll(' ', '')).toBe(given.replaceAll(' ', ''))
  },
)

const sentence = fc
  .array(fc.constantFrom('总计', '栏，', '“办理”', '（七）', 'add ', '12', '少1。'), { maxLength: 30 })
  .map((pieces) => pieces.join(''))

property.prop([sentence, fc.integer({ min: 20, max: 40 })])(
  'no line is too wide, or begins with a closing mark',
  (given, width) => {
    for (const line of wrap(width)(given)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width)
      expect(line).not.toMatch(/^[，。”）]|[“（]$/u)
    }
  },
)

test('indented lines; an empty one stays empty', () => {
  expect(indented(2)(['a', '', 'b'])).toEqual(['  a', '', '  b'])
})
