/**
 * What can be told of a file before it is opened: that it is a PDF, that it is whole, and that it does
 * not unpack to a thousand times its size.
 */
import * as O from 'fp-ts/Option'
import { type ReadError, readError } from '../../document/ReadError'
import type { PdfLimits } from './PdfLimits'

interface Reader {
  readonly read: () => Promise<{ readonly done: boolean; readonly value?: Uint8Array }>
  readonly cancel: () => Promise<void>
}

interface Writer {
  readonly write: (bytes: Uint8Array) => Promise<void>
  readonly close: () => Promise<void>
}

declare const DecompressionStream: new (
  format: 'deflate',
) => {
  readonly readable: { readonly getReader: () => Reader }
  readonly writable: { readonly getWriter: () => Writer }
}

const codes = (text: string): ReadonlyArray<number> =>
  Array.from(text, (character) => character.charCodeAt(0))

/** Where `word` begins in `bytes`, from `from` up to `to`; -1 if it is not there. */
const find = (bytes: Uint8Array, word: ReadonlyArray<number>, from: number, to: number): number => {
  const [first = 0] = word
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1))
    if (word.every((code, i) => bytes[at + i] === code)) return at
  return -1
}

/** The header may stand behind some garbage, and the end before some. */
const [headerWithin, endWithin] = [1024, 8192]

const isBlank = (code: number | undefined): boolean =>
  code === 0 || code === 9 || code === 10 || code === 13 || code === 32

const endOf = (bytes: Uint8Array): number => {
  let end = bytes.length
  while (end > 0 && isBlank(bytes[end - 1])) end--
  return end
}

/** No packed byte becomes more than this many. */
const mostRatio = 1032

const isPacked = (bytes: Uint8Array, at: number): boolean =>
  // The two first bytes of zlib: deflate, and a check sum of themselves.
  ((bytes[at] ?? 0) & 0x0f) === 8 && (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) % 31 === 0

/** How long the description of a stream is at most, as far as it is searched. */
const descriptionLength = 400

const packings = (bytes: Uint8Array, from: number, to: number): number => {
  const description = String.fromCharCode(...bytes.subarray(Math.max(from, to - descriptionLength), to))
  return (
    description.slice(description.lastIndexOf(' obj') + 1).split(/\/Fl(?:ateDecode)?\b|\/LZW(?:Decode)?\b/u)
      .length - 1
  )
}

/** Whether a stream unpacks to more than `most` bytes. What is broken in it is for the reader to find. */
const isBomb = async (packed: Uint8Array, most: number): Promise<boolean> => {
  const { readable, writable } = new DecompressionStream('deflate')
  const [reader, writer] = [readable.getReader(), writable.getWriter()]
  const written = writer.write(packed).then(
    () => writer.close(),
    () => undefined,
  )
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      size += value?.length ?? 0
      if (size > most) return true
      if (done) return false
    }
  } catch {
    return false
  } finally {
    written.catch(() => undefined)
    reader.cancel().catch(() => undefined)
  }
}

const [header, lastWord, streamWord, endWord] = ['%PDF-', 'startxref', 'stream', 'endstream'].map(codes)

const bombError = async (bytes: Uint8Array, { unpackedBytes }: PdfLimits): Promise<O.Option<ReadError>> => {
  let before = 0
  for (;;) {
    const at = find(bytes, streamWord ?? [], before, bytes.length)
    if (at < 0) return O.none
    const start = at + 6 + (bytes[at + 6] === 13 ? 1 : 0) + 1
    const found = find(bytes, endWord ?? [], start, bytes.length)
    const end = found < 0 ? bytes.length : found
    if (packings(bytes, before, at) > 1) return O.some(readError('too-large', 'a stream is packed twice'))
    const isSuspect = (end - start) * mostRatio > unpackedBytes && isPacked(bytes, start)
    if (isSuspect && (await isBomb(bytes.subarray(start, end), unpackedBytes)))
      return O.some(readError('too-large', `a stream unpacks to more than ${unpackedBytes} bytes`))
    before = end + 9
  }
}

export const checkBytes = async (bytes: Uint8Array, limits: PdfLimits): Promise<O.Option<ReadError>> => {
  if (bytes.length > limits.bytes)
    return O.some(readError('too-large', `${bytes.length} bytes, more than ${limits.bytes}`))
  const end = endOf(bytes)
  if (end === 0) return O.some(readError('empty'))
  if (find(bytes, header ?? [], 0, headerWithin) < 0) return O.some(readError('not-a-pdf'))
  if (find(bytes, lastWord ?? [], Math.max(0, end - endWithin), end) < 0)
    return O.some(readError('damaged', 'the end of the file is missing'))
  return bombError(bytes, limits)
}
