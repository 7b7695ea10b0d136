/** Text that was decoded in a wrong charset and saved so. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { fromFile } from '../../src/file'
import { isGarbled } from '../../src/file/garbled'
import { documents } from '../../src/testing'
import { gb18030 } from './gb18030'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** How it was written, and as what it was taken. */
const accidents: ReadonlyArray<readonly [encode: (text: string) => Uint8Array, charset: string]> = [
  [utf8, 'gb18030'],
  [utf8, 'windows-1252'],
  [gb18030, 'windows-1252'],
]

describe('laws', () => {
  const made = documents({ printing: 'plain', writing: 'tabs', noise: [] })

  property.prop([made, fc.constantFrom(...accidents)], { numRuns: 30 })(
    'a report whose text was taken for another charset is garbled',
    async ({ text }, [encode, charset]) => {
      const garbled = new TextDecoder(charset).decode(encode(text))
      expect(await fromFile(utf8(garbled))()).toEqual({ _tag: 'Left', left: { reason: 'garbled' } })
    },
  )

  property.prop([documents()], { numRuns: 30 })('a report in order is not', ({ text }) => {
    expect(isGarbled(text)).toBe(false)
  })
})

test.each([
  ['', false],
  ['规章 0 0 0', false],
  ['鏀垮簻淇℃伅鍏紑', true],
  ['鏀垮簻', false],
  ['“鏀垮簻淇℃伅鍏紑”是政府信息公开的乱码', false],
  ['Õþ¸®ÐÅÏ¢¹«¿ª', true],
  ['æ”¿åºœä¿¡æ¯å…¬å¼€', true],
  ['Ceci n’est pas un rapport: déjà vu, naïveté.', false],
])('%s: %s', (text, is) => {
  expect(isGarbled(text)).toBe(is)
})
