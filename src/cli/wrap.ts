/**
 * Lines of a given width from Chinese or English text. Chinese breaks between any two characters,
 * but no line begins with a closing mark or ends with an opening one.
 */
import { displayWidth } from '../explain/displayWidth'

export type Lines = ReadonlyArray<string>

const opening = '“‘（'
const closing = '”’）。，、；：？！…·,.;:)'

const isInWord = (character: string): boolean => displayWidth(character) === 1 && character !== ' '

const mayBreak = (before: string, after: string): boolean =>
  !opening.includes(before) && !closing.includes(after) && !(isInWord(before) && isInWord(after))

/** The text in pieces that are not broken. */
const pieces = (text: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  let piece = ''
  let before = ''
  for (const character of text) {
    if (piece !== '' && mayBreak(before, character)) {
      found.push(piece)
      piece = ''
    }
    piece += character
    before = character
  }
  return [...found, piece]
}

export const wrap =
  (width: number) =>
  (text: string): Lines => {
    const lines: Array<string> = []
    let line = ''
    for (const piece of pieces(text)) {
      if (displayWidth(line + piece.trimEnd()) <= width) {
        line += piece
        continue
      }
      lines.push(line.trimEnd())
      line = piece.trimStart()
    }
    return [...lines, line.trimEnd()].filter((one) => one !== '')
  }

export const indented =
  (by: number) =>
  (lines: Lines): Lines =>
    lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line))
