/**
 * The streams of a Word 97-2003 file, and where in them its text and its properties are told.
 *
 * ```text
 *   WordDocument: header (FIB) │ text, properties in pages of 512 bytes
 *   0Table or 1Table: pieces of the text, pages of the properties
 * ```
 *
 * Offsets are those of [MS-DOC].
 */
import type { Span } from '../../text/Span'
import { type Compound, openCompound } from './Compound'

/** A stretch of characters of the text, and where it is stored: two bytes a character, or one. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly width: 1 | 2
}

/** Properties of what is stored from one offset of the main stream to another. */
export interface Properties {
  readonly start: number
  readonly end: number
  readonly modifiers: Uint8Array
}

export interface DocStreams {
  readonly main: Uint8Array
  readonly pieces: ReadonlyArray<Piece>
  /** What is read: the body, and the text boxes, which follow the notes and headers. */
  readonly stories: ReadonlyArray<Span>
  readonly paragraphs: ReadonlyArray<Properties>
  readonly characters: ReadonlyArray<Properties>
}

export type NotDoc = 'not-a-doc' | 'older' | 'encrypted' | 'damaged'

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const magic = 0xa5ec
/** The version of Word 97; earlier ones store everything elsewhere. */
const word97 = 0xc1

/** Offset and length of a structure in the table stream, by the place of its pair in the header. */
const located = (fib: DataView, table: Uint8Array, at: number): Uint8Array =>
  table.subarray(fib.getUint32(at, true), fib.getUint32(at, true) + fib.getUint32(at + 4, true))

const pieceAt = (view: DataView, at: number, start: number, end: number): Piece => {
  const stored = view.getUint32(at + 2, true)
  const isCompressed = (stored & 0x40000000) !== 0
  const offset = stored & 0x3fffffff
  return { start, end, offset: isCompressed ? offset >> 1 : offset, width: isCompressed ? 1 : 2 }
}

/** The piece table, behind modifiers that are not of use here. */
const readPieces = (clx: Uint8Array): ReadonlyArray<Piece> => {
  const view = viewOf(clx)
  let at = 0
  while (at < clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true)
  if (clx[at] !== 2) return []
  const count = Math.floor((view.getUint32(at + 1, true) - 4) / 12)
  const positions = at + 5
  return Array.from({ length: Math.max(0, Math.min(count, clx.length / 12)) }, (_, i) =>
    pieceAt(
      view,
      positions + 4 * (count + 1) + 8 * i,
      view.getUint32(positions + 4 * i, true),
      view.getUint32(positions + 4 * (i + 1), true),
    ),
  )
}

const pageLength = 512

/** Where the modifiers of a run stand in its page: for paragraphs in words behind a style, else in bytes. */
const modifiersIn = (page: Uint8Array, at: number, ofParagraphs: boolean): Uint8Array => {
  if (at === 0) return page.subarray(0, 0)
  if (!ofParagraphs) return page.subarray(at + 1, at + 1 + (page[at] ?? 0))
  const words = page[at] ?? 0
  const start = words === 0 ? at + 2 : at + 1
  const length = words === 0 ? 2 * (page[at + 1] ?? 0) : 2 * words - 1
  return page.subarray(start + 2, start + length)
}

const readPage = (page: Uint8Array, ofParagraphs: boolean): ReadonlyArray<Properties> => {
  const view = viewOf(page)
  const count = Math.min(page[pageLength - 1] ?? 0, 101)
  const width = ofParagraphs ? 13 : 1
  return Array.from({ length: count }, (_, i) => ({
    start: view.getUint32(4 * i, true),
    end: view.getUint32(4 * (i + 1), true),
    modifiers: modifiersIn(page, 2 * (page[4 * (count + 1) + width * i] ?? 0), ofParagraphs),
  }))
}

/** All runs of properties in the order of their offsets. */
const readProperties = (
  main: Uint8Array,
  bins: Uint8Array,
  ofParagraphs: boolean,
): ReadonlyArray<Properties> => {
  const view = viewOf(bins)
  const count = Math.max(0, Math.floor((bins.length - 4) / 8))
  const most = main.length / pageLength
  return Array.from({ length: Math.min(count, most) }, (_, i) => {
    const at = (view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * pageLength
    const page = main.subarray(at, at + pageLength)
    return page.length === pageLength ? readPage(page, ofParagraphs) : []
  })
    .flat()
    .sort((one, other) => one.start - other.start)
}

/** Where in the header the lengths of body, footnotes, headers, macros, comments, endnotes and text boxes stand. */
const lengthsAt = 0x4c
const [bodyAt, boxesAt] = [0, 6]

/** The characters of the body and of the text boxes, among those of all that is stored one behind the other. */
const storiesIn = (fib: DataView): ReadonlyArray<Span> => {
  let start = 0
  return Array.from({ length: boxesAt + 1 }, (_, i) => {
    const end = start + fib.getUint32(lengthsAt + 4 * i, true)
    const story = { start, end }
    start = end
    return story
  }).filter(({ start: from, end }, i) => i === bodyAt || (i === boxesAt && end > from))
}

/** Whether the pieces follow each other, cover the text, and are all there. */
const isWhole = (main: Uint8Array, pieces: ReadonlyArray<Piece>, stories: ReadonlyArray<Span>): boolean =>
  stories.every(({ end }) => (pieces.at(-1)?.end ?? 0) >= end) &&
  pieces.every(
    ({ start, end, offset, width }, i) =>
      start === (pieces[i - 1]?.end ?? 0) && end >= start && offset + (end - start) * width <= main.length,
  )

const readStreams = (compound: Compound): DocStreams | NotDoc => {
  const main = compound('WordDocument')
  if (main === undefined) return 'not-a-doc'
  const fib = viewOf(main)
  if (fib.getUint16(0, true) !== magic) return 'not-a-doc'
  if (fib.getUint16(2, true) < word97) return 'older'
  const flags = fib.getUint16(10, true)
  if ((flags & 0x0100) !== 0) return 'encrypted'
  const table = compound((flags & 0x0200) === 0 ? '0Table' : '1Table')
  if (table === undefined) return 'damaged'
  const pieces = readPieces(located(fib, table, 0x1a2))
  const stories = storiesIn(fib)
  return !isWhole(main, pieces, stories)
    ? 'damaged'
    : {
        main,
        pieces,
        stories,
        characters: readProperties(main, located(fib, table, 0xfa), false),
        paragraphs: readProperties(main, located(fib, table, 0x102), true),
      }
}

/** Throws a RangeError where the file is cut. */
export const openDoc = (bytes: Uint8Array): DocStreams | NotDoc => readStreams(openCompound(bytes))
