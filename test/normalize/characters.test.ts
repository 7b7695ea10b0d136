import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { fold, forMatching, ideographs } from '../../src/normalize/characters'

const toMatch = fold(forMatching())
const toRead = fold(ideographs())

const everyUnit = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('')

describe.each([
  ['ideographs', toRead],
  ['forMatching', toMatch],
])('%s', (_, folded) => {
  test('keeps the length of every unit, and needs no second pass', () => {
    const once = folded(everyUnit)
    expect(once).toHaveLength(everyUnit.length)
    expect(folded(once)).toBe(once)
  })

  property.prop([fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })])(
    'goes unit by unit',
    (a, b) => {
      expect(folded(a + b)).toBe(folded(a) + folded(b))
    },
  )
})

test('ASCII and Chinese characters stay as they are', () => {
  const ascii = Array.from({ length: 0x7f }, (_, code) => String.fromCharCode(code))
    .filter((character) => !'[]\u000b'.includes(character))
    .join('')
  const han = everyUnit.slice(0x4e00, 0xa000)
  expect(toMatch(ascii)).toBe(ascii)
  expect(toMatch(han)).toBe(han)
})

test('every kind of space becomes one space, line ends and tabs stay', () => {
  const spaces = everyUnit.match(/\p{Zs}/gu) ?? []
  expect(spaces.length).toBeGreaterThan(15)
  for (const space of spaces) expect(toMatch(`规${space}章`)).toBe('规 章')
  expect(toMatch('规\t章\n')).toBe('规\t章\n')
})

test('the Kangxi radicals become what NFKC makes of them, but 户', () => {
  const radicals = everyUnit.slice(0x2f00, 0x2fd6)
  expect(toRead(radicals)).toBe(radicals.normalize('NFKC').replace('戶', '户'))
  expect(toRead('⼀⼆⼈⼊⽂⾏⾃⽆⽅⼤⽌⼾')).toBe('一二人入文行自无方大止户')
})

test('compatibility ideographs become what NFKC makes of them, where that is one unit', () => {
  for (const character of everyUnit.slice(0xf900, 0xfb00)) {
    const compatible = character.normalize('NFKC')
    expect(toRead(character)).toBe(compatible.length === 1 ? compatible : character)
  }
})

test('vertical and small forms mean what they are forms of, where that is one unit', () => {
  for (const character of everyUnit.slice(0xfe10, 0xfe6c)) {
    const plain = character.normalize('NFKC')
    expect(toMatch(character)).toBe(plain.length === 1 ? toMatch(plain) : character)
  }
})

test('the supplement radicals become characters, all of them', () => {
  // U+2E80, 84, 9A, 9F …: strokes without a character of their own in the table stay; the ones met do not.
  expect(toRead('⺠⻅⻓⻔⻛⻥⻬⻋⻚⻢⻰⻉')).toBe('民见长门风鱼齐车页马龙贝')
})

test.each([
  ['full-width letters and digits', 'ＰＰＰ１２３％', 'PPP123%'],
  ['full-width punctuation', '，：；！？', ',:;!?'],
  ['the full stop of Chinese stays', '。、', '。、'],
  ['brackets', '（一）〔2021〕［2021］﹝2016﹞【2020】〖一〗', '(一)(2021)(2021)(2016)(2020)(一)'],
  ['quotation marks', '“三安全”„„「三」『三』', '"三安全"""' + '"三""三"'],
  ['single quotation marks', '‘三’', "'三'"],
  ['dashes and minus signs', '—–−－‐―⸺⸻─', '---------'],
  ['signs', '＋５８／﹪～', '+58/%~'],
  ['what tables are drawn with', '─━│┃┌┼┘╿', '--||++++'],
])('%s', (_, printed, matched) => {
  expect(toMatch(printed)).toBe(matched)
})
