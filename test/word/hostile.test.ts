/** Files that were cut, altered, locked or made to exhaust the reader: a clear refusal, soon. */
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { packWord } from '../../src/testing/writeWord'
import { docx, documentOf, read } from './docx'

vi.setConfig({ testTimeout: 60_000 })

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const types = `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const withDocument = (xml: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': strToU8(xml) })

const sound = docx('<w:p><w:r><w:t>甲</w:t></w:r></w:p>')

/** Changes bytes at offsets from the record of `word/document.xml` in the directory. */
const patched = (bytes: Uint8Array, offset: number, ...values: ReadonlyArray<number>): Uint8Array => {
  const at = Buffer.from(bytes).lastIndexOf('word/document.xml') - 46 + offset
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

const reasonOf = async (bytes: Uint8Array): Promise<unknown> => {
  const result = await read(bytes)
  return result._tag === 'Left' ? result.left : 'read'
}

describe('no Word file', () => {
  test.each([
    ['nothing', new Uint8Array(), { reason: 'empty' }],
    ['text', strToU8('一、总体情况'), { reason: 'not-a-docx' }],
    [
      'a workbook',
      packWord({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }),
      { reason: 'not-a-docx' },
    ],
    ['another archive', packWord({ 'a.txt': '甲' }), { reason: 'not-a-docx' }],
    [
      'a locked file',
      strToU8('\xd0\xcf\x11\xe0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0', true),
      { reason: 'encrypted' },
    ],
    ['a file of the older Word', strToU8('\xd0\xcf\x11\xe0 W\0o\0r\0d\0', true), { reason: 'not-a-docx' }],
    ['a locked entry', patched(sound, 8, 1), { reason: 'encrypted' }],
  ])('%s', async (_, bytes, error) => {
    expect(await reasonOf(bytes)).toEqual(error)
  })
})

describe('damaged', () => {
  test('cut off anywhere', async () => {
    for (let end = 1; end < sound.length; end++)
      expect(await reasonOf(sound.slice(0, end))).toMatchObject({
        reason: end < 2 ? 'not-a-docx' : 'damaged',
      })
  })

  test.each([
    ['an unknown way of packing', patched(sound, 10, 99)],
    ['another checksum', patched(sound, 16, 0)],
    ['packed bytes beyond the end', patched(sound, 20, 255, 255, 255, 0)],
    ['fewer bytes than declared', patched(sound, 24, 255, 255, 0, 0)],
    ['an offset beyond the end', patched(sound, 42, 255, 255, 255, 0)],
    ['a part that is not there', packWord({ '[Content_Types].xml': types })],
    ['no XML', withDocument('甲')],
    ['XML that ends early', withDocument('<w:document><w:body>')],
    ['tags that cross', withDocument('<a><b></a></b>')],
    [
      'no text',
      zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': new Uint8Array([0xc4, 0xe3]) }),
    ],
    ['an entity that is declared', withDocument('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
    ['an entity from outside', withDocument('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>')],
    ['an entity that is not declared', withDocument('<a>&b;</a>')],
  ])('%s', async (_, bytes) => {
    expect(await reasonOf(bytes)).toMatchObject({ reason: 'damaged' })
  })
})

describe('too large', () => {
  const inMilliseconds = async (bytes: Uint8Array): Promise<number> => {
    const start = performance.now()
    expect(await reasonOf(bytes)).toMatchObject({ reason: 'too-large' })
    return performance.now() - start
  }

  test('an archive of forty kilobytes that becomes forty megabytes', { timeout: 20_000 }, async () => {
    const bomb = zipSync(
      {
        '[Content_Types].xml': strToU8(types),
        'word/document.xml': new Uint8Array(40_000_000),
      },
      { level: 9 },
    )
    expect(bomb.length).toBeLessThan(50_000)
    expect(await inMilliseconds(bomb)).toBeLessThan(1000)
    // The same, and it says that it is small.
    const start = performance.now()
    expect(await reasonOf(patched(bomb, 24, 0, 1, 0, 0))).toMatchObject({ reason: 'damaged' })
    expect(performance.now() - start).toBeLessThan(1000)
  })

  test('a hundred thousand elements inside each other', async () => {
    const n = 100_000
    expect(await inMilliseconds(withDocument('<a>'.repeat(n) + '</a>'.repeat(n)))).toBeLessThan(1000)
  })

  test('a directory of sixty thousand files', async () => {
    const bytes = sound.slice()
    new DataView(bytes.buffer).setUint16(bytes.length - 22 + 10, 60_000, true)
    expect(await inMilliseconds(bytes)).toBeLessThan(1000)
  })

  test('cells two thousand million columns wide are read as cells', async () => {
    const wide = (text: string): string =>
      `<w:tc><w:tcPr><w:gridSpan w:val="2000000000"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const rows = `<w:tr>${wide('规章')}${wide('1')}</w:tr>`.repeat(1000)
    const { text } = await documentOf(docx(`<w:tbl>${rows}</w:tbl>`))
    expect(new Set(text.trimEnd().split('\n'))).toEqual(new Set(['规章\t1']))
  })

  test('tables inside each other, as deep as elements may stand', async () => {
    const deep = 120
    const open = '<w:tbl><w:tr><w:tc>'.repeat(deep)
    const { text } = await documentOf(
      docx(`${open}<w:p><w:r><w:t>1</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(deep)}`),
    )
    expect(text.trim()).toBe('1')
  })

  test('a hundred thousand cells are read, in no more than seconds', { timeout: 30_000 }, async () => {
    const row = `<w:tr>${'<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>'.repeat(10)}</w:tr>`
    const { text } = await documentOf(docx(`<w:tbl>${row.repeat(10_000)}</w:tbl>`))
    expect(text.trimEnd().split('\n')).toHaveLength(10_000)
  })

  test('a hundred thousand fields inside each other', { timeout: 30_000 }, async () => {
    const field = '<w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>1</w:t>'
    const start = performance.now()
    await documentOf(docx(`<w:p><w:r>${field.repeat(100_000)}</w:r></w:p>`))
    expect(performance.now() - start).toBeLessThan(4000)
  })

  test('a note that is named thousands of times is read once', async () => {
    const footnotes = `<w:footnote w:id="2"><w:p><w:r><w:t>${'注'.repeat(100_000)}</w:t></w:r></w:p></w:footnote>`
    const named = '<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(20_000)
    const { text } = await documentOf(docx(`<w:p>${named}</w:p>`, { footnotes }))
    expect(text.trim()).toHaveLength(100_000)
  })

  test('a list that writes a hundred thousand characters before each of its paragraphs', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:lvlText w:val="${'第'.repeat(100_000)}"/></w:lvl></w:abstractNum>` +
      '<w:num w:numId="5"><w:abstractNumId w:val="4"/></w:num>'
    const paragraph = '<w:p><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:p>'
    const { text } = await documentOf(docx(paragraph.repeat(20_000), { numbering }))
    expect(text.length).toBeLessThan(4_000_000)
  })
})
