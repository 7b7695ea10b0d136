/**
 * What kind of file bytes are, by what is in them: names and types that come with a file are often wrong.
 */

/** The kinds that there are readers for, and those that are only known by name. */
export type Kind =
  | { readonly _tag: 'Readable'; readonly kind: 'docx' | 'doc' | 'pdf' }
  | { readonly _tag: 'Textual' }
  | { readonly _tag: 'Pictures' }
  | { readonly _tag: 'Locked' }
  | { readonly _tag: 'Other'; readonly name: string }

const readable = (kind: 'docx' | 'doc' | 'pdf'): Kind => ({ _tag: 'Readable', kind })
const other = (name: string): Kind => ({ _tag: 'Other', name })

const codes = (text: string): ReadonlyArray<number> => Array.from(text, (one) => one.charCodeAt(0))

/** In UTF-16, as the directory of a compound file is written. */
const wide = (text: string): ReadonlyArray<number> => codes(text).flatMap((code) => [code, 0])

const standsAt = (bytes: Uint8Array, at: number, pattern: ReadonlyArray<number>): boolean =>
  pattern.every((byte, i) => bytes[at + i] === byte)

const holds = (bytes: Uint8Array, pattern: ReadonlyArray<number>): boolean => {
  const first = pattern[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (standsAt(bytes, at, pattern)) return true
  return false
}

/** Archives are told by the names in their directory, which stands at the end. */
const inArchive: ReadonlyArray<readonly [name: string, kind: Kind]> = [
  ['word/', readable('docx')],
  ['xl/workbook', other('xlsx')],
  ['ppt/presentation', other('pptx')],
  ['OFD.xml', other('ofd')],
  ['opendocument.text', other('odt')],
]

const inCompound: ReadonlyArray<readonly [name: string, kind: Kind]> = [
  ['EncryptedPackage', { _tag: 'Locked' }],
  ['WordDocument', readable('doc')],
  ['Workbook', other('xls')],
  ['PowerPoint Document', other('ppt')],
]

const signatures: ReadonlyArray<readonly [signature: string, kind: Kind]> = [
  ['{\\rtf', other('rtf')],
  ['\x89PNG', { _tag: 'Pictures' }],
  ['\xff\xd8\xff', { _tag: 'Pictures' }],
  ['GIF8', { _tag: 'Pictures' }],
  ['II*\0', { _tag: 'Pictures' }],
  ['MM\0*', { _tag: 'Pictures' }],
  ['Rar!', other('rar')],
  ['7z\xbc\xaf', other('7z')],
  ['\x1f\x8b', other('gzip')],
]

/** Mail servers and browsers put lines before a PDF; a page may speak of one. */
const pdfWithin = 1024

const longestArchiveDirectory = 1 << 20

export const kindOf = (bytes: Uint8Array): Kind => {
  if (standsAt(bytes, 0, codes('PK\x03\x04'))) {
    const directory = bytes.subarray(-longestArchiveDirectory)
    return inArchive.find(([name]) => holds(directory, codes(name)))?.[1] ?? other('zip')
  }
  if (standsAt(bytes, 0, [0xd0, 0xcf, 0x11, 0xe0]))
    return inCompound.find(([name]) => holds(bytes, wide(name)))?.[1] ?? other('ole')
  const signed = signatures.find(([signature]) => standsAt(bytes, 0, codes(signature)))
  if (signed !== undefined) return signed[1]
  return bytes[0] !== 0x3c && holds(bytes.subarray(0, pdfWithin), codes('%PDF-'))
    ? readable('pdf')
    : { _tag: 'Textual' }
}
