/**
 * Word files (.docx) to a document: what a reader sees on the page, with every tracked change accepted.
 *
 * ```text
 *   zip ─► parts ─► elements ─► blocks ─► one text, and where each stretch of it comes from
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import { type ReadError, readError } from '../../document/ReadError'
import type { SourceDocument } from '../../document/SourceDocument'
import type { Block } from './Block'
import { documentOf } from './documentOf'
import { type Fields, noFields, openFields } from './Fields'
import { readBlocks } from './readBlocks'
import { storyOf } from './Story'
import { openWordParts, type WordParts } from './WordParts'

const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const admit = (bytes: Uint8Array): E.Either<ReadError, Uint8Array> => {
  if (bytes.length === 0) return E.left(readError('empty'))
  if (isZip(bytes)) return E.right(bytes)
  // Word wraps an encrypted file in the container of its older format.
  return E.left(readError(isCompound(bytes) && holdsEncrypted(bytes) ? 'encrypted' : 'not-a-docx'))
}

const encryptedStream = /* @__PURE__ */ Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0))

/** Whether the directory of the container names the encrypted package, in UTF-16. */
const holdsEncrypted = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(0x45); at >= 0; at = bytes.indexOf(0x45, at + 1))
    if (encryptedStream.every((letter, i) => bytes[at + 2 * i] === letter && bytes[at + 2 * i + 1] === 0))
      return true
  return false
}

/** A field that is begun and never ended would hide all that follows: such marks are not believed. */
const blocksOf = (parts: WordParts): ReadonlyArray<Block> => {
  const read = (fields: Fields): ReadonlyArray<Block> =>
    readBlocks(storyOf(parts, fields), parts.document.root)
  const fields = openFields()
  const blocks = read(fields)
  return fields.areOpen() ? read(noFields) : blocks
}

export const readDocx = (bytes: Uint8Array): E.Either<ReadError, SourceDocument> =>
  pipe(
    admit(bytes),
    E.chain(openWordParts),
    E.map((parts) => documentOf('docx', blocksOf(parts))),
  )

/**
 * Reads a Word file.
 *
 * The text has a paragraph a line, and a row of a table a line with tabs between its cells. Numbers of
 * lists are written out; tracked changes are accepted; text boxes and notes follow the paragraph that
 * they belong to; headers, footers, comments, hidden text and tables of contents are left out. Places are offsets
 * into this text, with the part of the file, and table, row and column of the grid, from 0.
 *
 * Never throws. `Left` where the bytes are no Word file, are damaged or encrypted, or are more than 32 MB
 * of text unpacked, 10,000 files, or 400 elements inside each other.
 *
 * @example
 * import { fromDocx } from 'ogi-report/docx'
 *
 * await fromDocx(new Uint8Array())() // => { _tag: 'Left', left: { reason: 'empty' } }
 *
 * @since 0.1.0
 */
export const fromDocx = (bytes: Uint8Array): TE.TaskEither<ReadError, SourceDocument> =>
  TE.fromIOEither(() => readDocx(bytes))
