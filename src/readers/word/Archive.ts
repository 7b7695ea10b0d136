/**
 * A zip archive by its central directory: what is in it, and one entry unpacked.
 *
 * ```text
 *   local header, data │ local header, data │ … │ directory: name, sizes, offset of each │ end record
 * ```
 *
 * Nothing is unpacked but what is asked for, and never more than was allowed, whatever the headers say.
 */
import { Inflate } from 'fflate'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type ReadError, readError } from '../../document/ReadError'
import { crc32 } from './crc32'
import { mostEntries } from './limits'

interface Entry {
  readonly method: number
  readonly isEncrypted: boolean
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Of the local header. */
  readonly offset: number
}

/** The entries by name. */
export type Archive = ReadonlyMap<string, Entry>

const endSignature = 0x06054b50
const directorySignature = 0x02014b50
const localSignature = 0x04034b50

const endLength = 22
const longestComment = 0xffff

const damaged = (where: string): ReadError => readError('damaged', where)

/** Where the end record begins: the last of its signatures, behind which only a comment stands. */
const findEnd = (view: DataView): number => {
  const last = view.byteLength - endLength
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === endSignature) return at
  return -1
}

/** Names are ASCII in every Word file; other characters only keep the names apart. */
const nameAt = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, start + length))

const longestName = 1024

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Reads the directory. Of two entries of one name, the first counts. */
export const openArchive = (bytes: Uint8Array): E.Either<ReadError, Archive> => {
  const view = viewOf(bytes)
  const end = findEnd(view)
  if (end < 0) return E.left(damaged('zip'))
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) return E.left(readError('too-large', `${mostEntries} files`))
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature)
      return E.left(damaged('zip'))
    const nameLength = view.getUint16(at + 28, true)
    if (nameLength > longestName) return E.left(damaged('zip'))
    const name = nameAt(bytes, at + 46, nameLength)
    if (!entries.has(name))
      entries.set(name, {
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        packedSize: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        offset: view.getUint32(at + 42, true),
      })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return E.right(entries)
}

/** Packed bytes that are handed over at a time: they become eight megabytes at the very most. */
const step = 8 * 1024

/** Inflates to exactly `size` bytes; undefined where there are fewer or more of them. */
const inflate = (packed: Uint8Array, size: number): Uint8Array | undefined => {
  const whole = new Uint8Array(size)
  const state = { filled: 0, isFinished: false }
  const inflater = new Inflate((chunk, isLast) => {
    if (state.filled + chunk.length <= size) whole.set(chunk, state.filled)
    state.filled += chunk.length
    state.isFinished ||= isLast
  })
  for (let at = 0; at < packed.length && state.filled <= size; at += step)
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length)
  return state.isFinished && state.filled === size ? whole : undefined
}

const packedBytes = (bytes: Uint8Array, { offset, packedSize }: Entry): Uint8Array | undefined => {
  const view = viewOf(bytes)
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedSize <= bytes.length ? bytes.subarray(start, start + packedSize) : undefined
}

const unpack = (entry: Entry, packed: Uint8Array): Uint8Array | undefined => {
  switch (entry.method) {
    case 0:
      return packed.length === entry.size ? packed : undefined
    case 8:
      return inflate(packed, entry.size)
    default:
      return undefined
  }
}

/** The bytes of an entry, of at most `most`, checked by their checksum; undefined where there is none. */
export const readEntry =
  (bytes: Uint8Array, archive: Archive) =>
  (name: string, most: number): E.Either<ReadError, Uint8Array | undefined> => {
    const entry = archive.get(name)
    if (entry === undefined) return E.right(undefined)
    if (entry.isEncrypted) return E.left(readError('encrypted'))
    if (entry.size > most) return E.left(readError('too-large', name))
    const packed = packedBytes(bytes, entry)
    if (packed === undefined) return E.left(damaged(name))
    return pipe(
      E.tryCatch(
        () => unpack(entry, packed),
        () => damaged(name), // what fflate throws of
      ),
      E.filterOrElse(
        (unpacked) => unpacked !== undefined && crc32(unpacked) === entry.crc,
        () => damaged(name),
      ),
    )
  }
