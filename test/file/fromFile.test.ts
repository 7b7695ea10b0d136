/** What a file is, told by its bytes. */
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fromFile } from '../../src/file'
import { writeDoc } from '../../src/testing/writeDoc'
import { packWord } from '../../src/testing/writeWord'
import { docx } from '../word/docx'
import { gb18030 } from './gb18030'

const outcome = async (bytes: Uint8Array, type?: string): Promise<unknown> => {
  const result = await fromFile(bytes, type === undefined ? {} : { type })()
  return result._tag === 'Left' ? result.left : { kind: result.right.kind, text: result.right.text.trim() }
}

const latin = (text: string): Uint8Array => strToU8(text, true)
const wide = (text: string): string => Array.from(text, (one) => `${one}\0`).join('')

describe('read', () => {
  test.each([
    ['text', strToU8('规章 0 0 0'), { kind: 'text', text: '规章 0 0 0' }],
    ['text in GB18030', gb18030('规章 0 0 0'), { kind: 'text', text: '规章 0 0 0' }],
    ['text that speaks of a tag', strToU8('表 <b 3'), { kind: 'text', text: '表 <b 3' }],
    [
      'Word 97-2003',
      writeDoc({ blocks: [{ kind: 'paragraph', text: '甲' }], texts: () => '' }),
      { kind: 'doc', text: '甲' },
    ],
    ['Word', docx('<w:p><w:r><w:t>甲</w:t></w:r></w:p>'), { kind: 'docx', text: '甲' }],
  ])('%s', async (_, bytes, read) => {
    expect(await outcome(bytes)).toEqual(read)
  })
})

describe('a page packed as mail, as Word and browsers save one', () => {
  const page = '<table><tr><td>规章</td><td>1=2</td></tr></table>'
  const quoted = (bytes: Uint8Array): string =>
    Array.from(bytes, (byte) =>
      byte > 0x7e || byte === 0x3d
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    ).join('')
  const part = (type: string, packing: string, body: string): string =>
    `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${packing}\r\n\r\n${body}\r\n`
  const mail = (...parts: ReadonlyArray<string>): Uint8Array =>
    latin(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\nfor mail\r\n${parts.join('')}--b--`,
    )
  const picture = part('image/png', 'base64', 'AAAA')

  test.each([
    ['in base64', mail(picture, part('text/html', 'base64', Buffer.from(page).toString('base64')))],
    [
      'quoted, in GB2312, with lines that are broken',
      mail(
        part(
          'text/html; charset="gb2312"',
          'quoted-printable',
          quoted(gb18030(page)).replace('/td', '/=\r\ntd'),
        ),
      ),
    ],
    [
      'as it is, in GB2312',
      new Uint8Array([
        ...mail(),
        ...latin('\r\n'),
        ...latin(part('text/html', '8bit', '')),
        ...gb18030(page),
      ]),
    ],
    [
      'among alternatives',
      mail(
        '--b\r\nContent-Type: multipart/alternative;\r\n boundary=c\r\n\r\n--c\r\nContent-Type: text/plain\r\n\r\n7\r\n' +
          `--c\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(page).toString('base64')}\r\n--c--\r\n`,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await outcome(bytes)).toEqual({ kind: 'html', text: '规章\t1=2' })
  })

  test('what is not base64', async () => {
    expect(await outcome(mail(part('text/html', 'base64', '*')))).toMatchObject({ reason: 'damaged' })
  })
})

describe('JSON is no report to read', () => {
  const report = { authority: null, period: null, sections: [], proactive: {} }

  test.each([
    ['a report', JSON.stringify(report), 'report-json'],
    ['what is read of one', JSON.stringify({ report, cells: [] }, null, 2), 'report-json'],
    ['several', JSON.stringify([{ report }]), 'report-json'],
    ['anything else', '{"a": 1}', 'unsupported-kind'],
  ])('%s', async (_, text, reason) => {
    expect(await outcome(strToU8(text))).toMatchObject({ reason })
  })

  test.each(['[首页](/) 规章 0 0 0', '[[首页]] 规章 0 0 0', '{规章} 0 0 0'])('%s is a text', async (text) => {
    expect(await outcome(strToU8(text))).toEqual({ kind: 'text', text })
  })
})

describe('refused, by name', () => {
  const cases: ReadonlyArray<readonly [name: string, bytes: Uint8Array]> = [
    ['rtf', latin('{\\rtf1\\ansi')],
    ['xlsx', packWord({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' })],
    ['pptx', packWord({ 'ppt/presentation.xml': '<a/>' })],
    ['ofd', packWord({ 'OFD.xml': '<a/>' })],
    ['zip', packWord({ 'a.txt': '甲' })],
    ['xls', latin(`\xd0\xcf\x11\xe0 ${wide('Workbook')}`)],
    ['rar', latin('Rar!\x1a\x07')],
    ['mhtml', latin('From: <Saved>\r\nSubject: a\r\nMIME-Version: 1.0\r\n\r\n')],
    [
      'xml',
      latin(
        '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument xmlns:w="a">',
      ),
    ],
    ['binary', latin('\x7fELF\x02\x01\x01\0\0\0')],
  ]
  test.each(cases)('%s', async (detail, bytes) => {
    expect(await outcome(bytes)).toEqual({ reason: 'unsupported-kind', detail })
  })

  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', latin(' \r\n'), 'empty'],
    ['a locked file', latin(`\xd0\xcf\x11\xe0 ${wide('EncryptedPackage')}`), 'encrypted'],
    ['a picture', latin('\x89PNG\r\n'), 'no-text-layer'],
    ['a Word file that was cut', docx('<w:p/>').slice(0, -30), 'damaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await outcome(bytes)).toMatchObject({ reason })
  })
})

test('a Word file is one whatever it is called', async () => {
  const bytes = docx('<w:p><w:r><w:t>甲</w:t></w:r></w:p>')
  expect(await fromFile(bytes, { name: 'a.pdf', type: 'text/html' })()).toMatchObject({
    right: { kind: 'docx' },
  })
})

test('totality: whatever the bytes behind a signature', async () => {
  const signatures = fc.constantFrom(
    '',
    'PK\x03\x04',
    '%PDF-',
    '\xd0\xcf\x11\xe0',
    '{\\rtf',
    '<html>',
    '\xff\xfe',
  )
  await fc.assert(
    fc.asyncProperty(signatures, fc.uint8Array({ maxLength: 200 }), async (signature, rest) => {
      const result = await fromFile(new Uint8Array([...latin(signature), ...rest]))()
      expect(['Left', 'Right']).toContain(result._tag)
    }),
  )
})
