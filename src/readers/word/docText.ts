/**
 * The text of a Word 97-2003 file: its characters in order, without what is hidden, removed or an
 * instruction of a field, and for each end of a paragraph what ends there.
 */
import * as E from 'fp-ts/Either'
import { decodeText } from '../../text/decodeText'
import type { DocStreams, Piece, Properties } from './DocStreams'
import { isShown, type ParagraphEnd, paragraphEnd } from './docModifiers'

export interface Paragraph extends ParagraphEnd {
  readonly text: string
  /** The mark of a cell or a row, where it is no plain end. */
  readonly endsCell: boolean
}

const cellMark = '\x07'
const ends = ['\r', '\f', cellMark]

/** Marks inside a line, and what a reader sees of them: a picture, a note and the like are nothing. */
const shown: Readonly<Record<string, string>> = {
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
  return E.isRight(decoded) ? decoded.right : String.fromCharCode(...utf16(stored))
}

/** Unpaired surrogates are kept, so that offsets stay those of the file. */
const utf16 = (bytes: Uint8Array): ReadonlyArray<number> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(2 * i, true))
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

/** Whether the character at an offset is shown; characters of one run ask once. */
const visibility = (runs: ReadonlyArray<Properties>): ((offset: number) => boolean) => {
  let from = 0
  let to = 0
  let isVisible = true
  return (offset) => {
    if (offset < from || offset >= to) {
      const run = propertiesAt(runs, offset)
      from = run?.start ?? offset
      to = run?.end ?? offset + 1
      isVisible = run === undefined || isShown(run.modifiers)
    }
    return isVisible
  }
}

export const readParagraphs = ({
  main,
  pieces,
  length,
  paragraphs,
  characters,
}: DocStreams): ReadonlyArray<Paragraph> => {
  const found: Array<Paragraph> = []
  const isVisible = visibility(characters)
  const fields: Array<'instruction' | 'result'> = []
  let text = ''
  const read = (character: string, offset: number): void => {
    // A removed end of a paragraph: it runs on into the next.
    if (character === '\r' && !isVisible(offset)) return
    if (ends.includes(character)) {
      const end = paragraphEnd(propertiesAt(paragraphs, offset)?.modifiers ?? new Uint8Array())
      found.push({ ...end, text, endsCell: character === cellMark || end.endsInnerCell })
      text = ''
    } else if (character === fieldBegins) fields.push('instruction')
    else if (character === fieldTurns) fields[Math.max(0, fields.length - 1)] = 'result'
    else if (character === fieldEnds) fields.pop()
    else if (isVisible(offset) && !fields.includes('instruction'))
      text +=
        character >= ' ' && character !== '\x7f' ? (shown[character] ?? character) : (shown[character] ?? '')
  }
  for (const piece of pieces) {
    if (piece.start >= length || piece.end <= piece.start) break
    const stored = decodePiece(main, { ...piece, end: Math.min(piece.end, length) })
    for (let i = 0; i < stored.length; i++) read(stored.charAt(i), piece.offset + i * piece.width)
  }
  if (text !== '') found.push({ depth: 0, endsRow: false, endsInnerCell: false, text, endsCell: false })
  return found
}
