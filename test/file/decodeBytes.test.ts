import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { decodeBytes } from '../../src/file/decodeBytes'
import { gb18030 } from './gb18030'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytes = (...all: ReadonlyArray<number>): Uint8Array => new Uint8Array(all)
const joined = (...all: ReadonlyArray<Uint8Array>): Uint8Array =>
  new Uint8Array(all.flatMap((one) => [...one]))

const utf16 =
  (isLittle: boolean) =>
  (text: string): Uint8Array => {
    const view = new DataView(new ArrayBuffer(2 * text.length))
    for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle)
    return new Uint8Array(view.buffer)
  }

const text = '一、总体情况\n2023年，本机关收到申请12件。\n'

const right = (value: string) => ({ _tag: 'Right', right: value })

describe('the charset is told', () => {
  test.each([
    ['by valid UTF-8', utf8(text)],
    ['by a mark of UTF-8', joined(bytes(0xef, 0xbb, 0xbf), utf8(text))],
    ['by a mark of UTF-16, little end first', joined(bytes(0xff, 0xfe), utf16(true)(text))],
    ['by a mark of UTF-16, big end first', joined(bytes(0xfe, 0xff), utf16(false)(text))],
    ['by the zeros of UTF-16, little end first', utf16(true)(text)],
    ['by the zeros of UTF-16, big end first', utf16(false)(text)],
    ['by being no UTF-8: GB18030', gb18030(text)],
    ['also where the last character is cut', joined(gb18030(text), bytes(0xd2)), `${text}\ufffd`],
  ] as const)('%s', (_, encoded, decoded: string = text) => {
    expect(decodeBytes(encoded)).toEqual(right(decoded))
  })

  test('by what is declared, where the bytes fit', () => {
    const big5 = bytes(0xb3, 0xf8, 0xa7, 0x69) // 報告
    expect(decodeBytes(big5, 'text/html; charset=Big5')).toEqual(right('報告'))
    const page = joined(utf8('<!-- --><meta http-equiv=a content="text/html; charset= big5">'), big5)
    expect(decodeBytes(page)).toMatchObject({ right: expect.stringMatching(/報告$/u) as string })
  })

  test('by the bytes, where the declaration is wrong', () => {
    expect(decodeBytes(utf8(`<meta charset=gb2312>${text}`))).toEqual(right(`<meta charset=gb2312>${text}`))
    const page = `<meta charset="utf-8">${text}`
    expect(decodeBytes(gb18030(page), 'text/html;charset=utf-8')).toEqual(right(page))
    expect(decodeBytes(gb18030(text), 'text/plain; charset=no-such')).toEqual(right(text))
  })

  test.each(['iso-8859-1', 'windows-1252', 'big5'])(
    'by the words, where every byte is some character of %s',
    (charset) => {
      const report = '政府信息公开年度报告'
      expect(decodeBytes(gb18030(report), `text/html; charset=${charset}`)).toEqual(right(report))
    },
  )
})

describe('what is no text', () => {
  test('bytes of a program', () => {
    expect(decodeBytes(bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 3))).toMatchObject({
      left: { reason: 'unsupported-kind', detail: 'binary' },
    })
  })

  test('bytes of no charset', () => {
    expect(decodeBytes(new Uint8Array(300).fill(0xff))).toEqual({
      _tag: 'Left',
      left: { reason: 'unknown-charset' },
    })
  })

  test('GB18030 on a platform that does not know it, by the name that is declared', () => {
    const Known = TextDecoder
    vi.stubGlobal('TextDecoder', function (charset: string, options: { readonly fatal: boolean }) {
      if (!charset.startsWith('utf')) throw new RangeError(charset)
      return new Known(charset, options)
    })
    try {
      expect(decodeBytes(gb18030(text), 'text/html; charset=gb2312')).toEqual({
        _tag: 'Left',
        left: { reason: 'unknown-charset', detail: 'gb2312' },
      })
    } finally {
      vi.unstubAllGlobals()
    }
  })
})

test('totality: whatever the bytes and the declaration', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.string(), (any, type) => {
      expect(['Left', 'Right']).toContain(decodeBytes(any, type)._tag)
    }),
  )
})

test('places: a text in UTF-8 is that text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('一', '1', '\n', 'é', '\t', '𠮷') }), (any) => {
      expect(decodeBytes(utf8(any))).toEqual(right(any))
    }),
  )
})
