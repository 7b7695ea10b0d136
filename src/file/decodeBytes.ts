/**
 * Bytes to text when nobody can be trusted about the charset: the byte order mark, then what the bytes
 * themselves say, then what is declared.
 *
 * A text in GB18030 is never by chance valid UTF-8, but pages in UTF-8 that declare gb2312 are many.
 */
import * as E from 'fp-ts/Either'
import { type ReadError, readError } from '../document/ReadError'
import { decodeText, decodeTolerantly } from '../text/decodeText'
import { isGarbled } from './garbled'

/** What `text/html; charset=gb2312`, `<meta charset="gb2312">` and `<?xml encoding="gb2312"?>` have in common. */
const declaration = /(?:charset|encoding) ?=[\s"']{0,4}([a-z][\w:.-]{1,30})/iu

/** Declarations stand at the beginning; some pages have a comment before them. */
const declaringBytes = 4096

const latin = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes.subarray(0, declaringBytes)) text += String.fromCharCode(byte)
  return text
}

const declaredIn = (text = ''): string | undefined => declaration.exec(text)?.[1]

const byMark = (bytes: Uint8Array): string | undefined => {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

/** Where text in UTF-16 without a mark has its zero bytes: those of line feeds, spaces and digits. */
const byZeros = (bytes: Uint8Array): string | undefined => {
  const zeros = [0, 0]
  const sample = bytes.subarray(0, declaringBytes)
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  // A few ideographs, such as 一, have a zero on the other side.
  if (odd > 3 * even) return 'utf-16le'
  return even > 3 * odd ? 'utf-16be' : undefined
}

interface Attempt {
  readonly text: string
  /** How many characters are none; all of them, where the words that every report has are others in this charset. */
  readonly faults: number
}

const faultsOf = (text: string): number => {
  let faults = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) faults++
  return faults
}

const attempt =
  (bytes: Uint8Array) =>
  (charset: string): ReadonlyArray<Attempt> => {
    const decoded = decodeTolerantly(charset)(bytes)
    if (E.isLeft(decoded)) return []
    const text = decoded.right
    return [{ text, faults: isGarbled(text) ? text.length : faultsOf(text) }]
  }

/** A page may be cut inside a character, or have a stray byte; more than one in two hundred is another charset. */
const mostFaults = (text: string): number => 1 + text.length / 200

/** NUL and its neighbours: no text has them, whatever its charset. */
const isBinary = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 7) return true
  return false
}

/**
 * The text of a file. `type` is what came with it, as `text/html; charset=gb2312`.
 * What is no text in any charset is `unsupported-kind`; a charset that this platform does not know is
 * `unknown-charset`.
 */
export const decodeBytes = (bytes: Uint8Array, type?: string): E.Either<ReadError, string> => {
  const marked = byMark(bytes)
  if (marked === undefined) {
    const strict = decodeText('utf-8')(bytes)
    if (E.isRight(strict) && !isBinary(strict.right)) return strict
  }
  const declared = [declaredIn(type), declaredIn(latin(bytes))].flatMap((charset) => charset ?? [])
  const charsets =
    marked === undefined ? [byZeros(bytes) ?? [], declared, 'gb18030', 'utf-8'].flat() : [marked]
  const [best] = charsets.flatMap(attempt(bytes)).sort((one, other) => one.faults - other.faults)
  if (best === undefined || best.faults > mostFaults(best.text))
    return E.left(readError('unknown-charset', declared[0]))
  return isBinary(best.text) ? E.left(readError('unsupported-kind', 'binary')) : E.right(best.text)
}
