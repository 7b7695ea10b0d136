/**
 * The text of a Word 97-2003 file: its characters in order, without what is hidden, removed or an
 * instruction of a field, and for each end of a paragraph what ends there.
 */
import * as E from 'fp-ts/Either'
import { decodeText } from '../../text/decodeText'
import type { Span } from '../../text/Span'
import type { DocStreams, Piece, Properties } from './DocStreams'
import { lookOf, type ParagraphEnd, paragraphEnd } from './docModifiers'
import { type Fields, noFields, openFields } from './Fields'
import { picture } from './pictures'
import type { RunLook } from './RunLook'
import { wordsBehind } from './Words'
import { flatMap } from '../../lists/flatMap'

export interface Paragraph extends ParagraphEnd {
  readonly text: string
  /** The mark of a cell or a row, where it is no plain end. */
  readonly endsCell: boolean
}

const cellMark = '\x07'
const ends = ['\r', '\f', cellMark]

/** Marks inside a line, and what a reader sees of them: a note and the like are nothing. */
const shown: Readonly<Record<string, string>> = {
  '\x01': picture,
  '\t': '\t',
  '\v': '\n',
  '\x0e': '\n',
  '\x1e': '-',
  '\xa0': '\xa0',
}

const fieldBegins = '\x13'
const fieldTurns = '\x14'
const fieldEnds = '\x15'

/** What is stored in a piece, as text; compressed pieces are in the Western code page. */
const decodePiece = (main: Uint8Array, { start, end, offset, width }: Piece): string => {
  const stored = main.subarray(offset, offset + (end - start) * width)
  const decoded = decodeText(width === 1 ? 'windows-1252' : 'utf-16le')(stored)
  return E.isRight(decoded) ? decoded.right : unitsOf(stored)
}

/** Unpaired surrogates are kept, so that offsets stay those of the file. */
const unitsOf = (bytes: Uint8Array): string => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 0; at + 1 < bytes.length; at += 2) text += String.fromCharCode(view.getUint16(at, true))
  return text
}

/** The run of properties at an offset of the main stream. */
const propertiesAt = (runs: ReadonlyArray<Properties>, offset: number): Properties | undefined => {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  const run = runs[low - 1]
  return run !== undefined && offset < run.end ? run : undefined
}

const plainLook: RunLook = { isHidden: false, isOffLine: false }

/** How the character at an offset looks; characters of one run ask once. */
const looksOf = (runs: ReadonlyArray<Properties>): ((offset: number) => RunLook) => {
  let from = 0
  let to = 0
  let look = plainLook
  return (offset) => {
    if (offset < from || offset >= to) {
      const run = propertiesAt(runs, offset)
      from = run?.start ?? offset
      to = run?.end ?? offset + 1
      look = run === undefined ? plainLook : lookOf(run.modifiers)
    }
    return look
  }
}

/** The stretches of the pieces that a story takes. */
const piecesOf = (pieces: ReadonlyArray<Piece>, { start, end }: Span): ReadonlyArray<Piece> =>
  flatMap(pieces, (piece) => {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.end)]
    return from >= to
      ? []
      : [{ ...piece, start: from, end: to, offset: piece.offset + (from - piece.start) * piece.width }]
  })

const paragraphsIn = (
  { main, pieces, stories, paragraphs, characters }: DocStreams,
  fields: Fields,
): ReadonlyArray<Paragraph> => {
  const found: Array<Paragraph> = []
  const lookAt = looksOf(characters)
  let words = wordsBehind('')
  const read = (character: string, offset: number): void => {
    const { isHidden, isOffLine } = lookAt(offset)
    // A removed end of a paragraph: it runs on into the next.
    if (character === '\r' && isHidden) return
    if (ends.includes(character)) {
      const end = paragraphEnd(propertiesAt(paragraphs, offset)?.modifiers ?? new Uint8Array())
      found.push({ ...end, text: words.text(), endsCell: character === cellMark || end.endsInnerCell })
      words = wordsBehind('')
    } else if (character === fieldBegins) fields.begin()
    else if (character === fieldTurns) fields.separate()
    else if (character === fieldEnds) fields.end()
    else if (!isHidden && !fields.hide()) {
      const isPlain = character >= ' ' && character !== '\x7f'
      words.add(shown[character] ?? (isPlain ? character : ''), isOffLine)
    }
  }
  for (const { offset, width, ...piece } of flatMap(stories, (story) => piecesOf(pieces, story))) {
    const stored = decodePiece(main, { offset, width, ...piece })
    for (let i = 0; i < stored.length; i++) read(stored.charAt(i), offset + i * width)
  }
  const text = words.text()
  if (text !== '') found.push({ depth: 0, endsRow: false, endsInnerCell: false, text, endsCell: false })
  return found
}

/** A field that is begun and never ended would hide all that follows: such marks are not believed. */
export const readParagraphs = (streams: DocStreams): ReadonlyArray<Paragraph> => {
  const fields = openFields()
  const found = paragraphsIn(streams, fields)
  return fields.areOpen() ? paragraphsIn(streams, noFields) : found
}
