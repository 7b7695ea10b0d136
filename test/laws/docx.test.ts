/** The laws of reading, for Word files. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/readers/word/fromDocx'
import { parseReport } from '../../src/parseReport'
import { Report } from '../../src/report/Report'
import { reportOf } from '../../src/testing/reports'
import { faultsOf } from '../../src/testing/judge'
import { wordDocuments } from '../../src/testing/wordDocuments'
import { docx } from '../word/docx'
import { check, parsed } from './parsing'

const documentOf = (bytes: Uint8Array) => {
  const read = readDocx(bytes)
  if (read._tag === 'Left') throw new Error(JSON.stringify(read.left))
  return read.right
}

describe('law: places', () => {
  test('the text there is the raw cell, in its table, row and column', () => {
    check(wordDocuments(), ({ bytes }) => {
      const document = documentOf(bytes)
      for (const { place, raw } of parsed(document).cells) {
        if (place === null) continue
        expect(document.text.slice(place.start, place.end)).toBe(raw)
        expect(place).toMatchObject({
          part: expect.stringMatching(/^word\//u) as string,
          table: expect.any(Number) as number,
          row: expect.any(Number) as number,
          column: expect.any(Number) as number,
        })
      }
    })
  })
})

describe('law: round trip', () => {
  test('a document is the report it was made of', () => {
    check(wordDocuments(), (document) => {
      expect(parsed(documentOf(document.bytes)).report).toEqual(reportOf(document))
    })
  })
})

describe('law: invariance', () => {
  test('every cell as a careful reader finds it', () => {
    check(wordDocuments(), ({ bytes, facts }) => {
      expect(faultsOf(facts, parsed(documentOf(bytes)))).toEqual([])
    })
  })
})

describe('law: totality', () => {
  const reads = (bytes: Uint8Array): void => {
    const read = readDocx(bytes)
    if (read._tag === 'Left') return
    read.right.locate({ start: 0, end: read.right.text.length })
    const result = parseReport(read.right)
    if (result._tag === 'Right') expect(Report.is(result.right.report)).toBe(true)
  }

  test('any bytes, also behind the signature of an archive', () => {
    check(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      reads(bytes)
      reads(new Uint8Array([0x50, 0x4b, ...bytes]))
    })
  })

  test('any file with a few bytes changed: what is read is what was written', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })
    check(fc.tuple(wordDocuments({ printing: 'plain' }), changes), ([{ bytes, facts }, all]) => {
      const changed = bytes.slice()
      for (const [at, value] of all) changed[at % changed.length] = value
      reads(changed)
      const read = readDocx(changed)
      const result = read._tag === 'Left' ? read : parseReport(read.right)
      if (result._tag === 'Right')
        expect(faultsOf(facts, result.right).filter(({ kind }) => kind === 'wrong')).toEqual([])
    })
  })

  const names = fc.constantFrom(
    ...['p', 'r', 't', 'tbl', 'tr', 'tc', 'tcPr', 'vMerge', 'gridSpan', 'pPr', 'rPr', 'del', 'ins', 'sdt'],
    ...['sdtContent', 'fldChar', 'txbxContent', 'br', 'tab', 'numPr', 'numId', 'hMerge', 'moveFrom', 'sym'],
  )
  const { element } = fc.letrec<{ readonly element: string; readonly node: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 8 }, fc.constantFrom('1', '规章', '一、', ' '), tie('element')),
    element: fc
      .tuple(
        names,
        fc.constantFrom('', ' w:val="1"', ' w:val="restart"', ' w:fldCharType="begin"'),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([name, attributes, nodes]) => `<w:${name}${attributes}>${nodes.join('')}</w:${name}>`),
  }))

  test('any elements in any order', () => {
    check(fc.array(element, { maxLength: 6 }), (elements) => {
      const read = readDocx(docx(elements.join('')))
      expect(read._tag).toBe('Right')
      reads(docx(elements.join('')))
    })
  })
})
