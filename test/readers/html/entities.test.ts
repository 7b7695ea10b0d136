/**
 * Character references, against the package `entities`, from which their names were packed.
 */
import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referenceAt } from '../../../src/readers/html/entities'
import { names } from '../../../src/readers/html/entityData'

const expected = (html: string): ReturnType<typeof referenceAt> => {
  let text = ''
  let end = 0
  const decoder = new EntityDecoder(htmlDecodeTree, (codePoint, consumed) => {
    text += String.fromCodePoint(codePoint)
    end = consumed
  })
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(html, 1) < 0) decoder.end()
  return text === '' ? undefined : { text, end }
}

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
const ofLetters = ['scr', 'fr', 'opf'].flatMap((ending) => letters.map((letter) => letter + ending))
const allNames = [...names.split(/[|+ ]/u).map((name) => name.replace('.', '')), ...ofLetters]

const name = fc.oneof(
  fc.constantFrom(...allNames),
  fc.string({ unit: fc.constantFrom(...Array.from('abglmnopqstuzAB19')), maxLength: 8 }),
)

const number = fc.tuple(
  fc.constantFrom('', 'x', 'X'),
  fc.string({ unit: fc.constantFrom(...Array.from('0019aF8D')) }),
)

describe('as `entities` reads them', () => {
  test.each(['', ';', 'x', ';;', ' ', '=', '1'])('every name, before “%s”', (behind) => {
    for (const one of allNames)
      expect(referenceAt(`&${one}${behind}`, 0)).toEqual(expected(`&${one}${behind}`))
  })

  test('the beginnings of names, and what is none', () => {
    fc.assert(
      fc.property(name, fc.nat(9), fc.constantFrom('', ';', 'a', '规'), (one, cut, behind) => {
        const html = `&${one.slice(0, one.length - cut)}${behind}`
        expect(referenceAt(html, 0)).toEqual(expected(html))
      }),
    )
  })

  test('numbers', () => {
    fc.assert(
      fc.property(number, fc.constantFrom('', ';', 'g', '规'), ([base, digits], behind) => {
        const html = `&#${base}${digits}${behind}`
        expect(referenceAt(html, 0)).toEqual(expected(html))
      }),
    )
  })

  test('every number of one and two bytes', () => {
    for (let code = 0; code <= 0xffff; code += code < 0x180 || code > 0xd7f0 ? 1 : 97)
      expect(referenceAt(`&#${code};`, 0)).toEqual(expected(`&#${code};`))
  })
})
