/**
 * The line of the source that a place is on, with the place underlined:
 *
 * ```text
 *   57 │ （七）总计  12  0  0  0  0  0  13
 *      │             ^^
 * ```
 */
import { displayWidth, fit, fitEnd } from '../explain/displayWidth'
import { lineColumn } from '../text/lineColumn'
import type { Span } from '../text/Span'

export interface CodeFrame {
  /** `57 │ ` */
  readonly gutter: string
  readonly source: string
  /** `   │ ` */
  readonly blankGutter: string
  readonly marks: string
}

const lineEnd = /[\n\r]/u

/** A tab is shown as two spaces; nothing of a document may steer the terminal. */
const plain = (text: string): string => text.replaceAll('\t', '  ').replace(/[\p{Cc}\p{Cf}]/gu, '')

/** A frame of at most so many columns; of a long line, what is around the place. */
export const codeFrame =
  (text: string, width: number, isNumbered = true) =>
  (span: Span): CodeFrame => {
    const { line, column } = lineColumn(text)(span)
    const number = isNumbered ? `${line} ` : ''
    const gutter = `${number}│ `
    const room = width - displayWidth(gutter)
    const after = text.slice(span.start, span.start + 4 * width)
    const restOfLine = after.slice(0, lineEnd.exec(after)?.index)
    const marked = fit(room)(plain(restOfLine.slice(0, span.end - span.start)))
    const rest = plain(restOfLine.slice(span.end - span.start))
    const beside = room - displayWidth(marked)
    const lineStart = span.start - column + 1
    const before = plain(text.slice(Math.max(lineStart, span.start - 2 * width), span.start)).trimStart()
    const shownBefore = fitEnd(beside - Math.min(displayWidth(rest), Math.floor(beside / 3)))(before)
    return {
      gutter,
      source: shownBefore + marked + fit(beside - displayWidth(shownBefore))(rest),
      blankGutter: `${' '.repeat(number.length)}│ `,
      marks: ' '.repeat(displayWidth(shownBefore)) + '^'.repeat(Math.max(1, displayWidth(marked))),
    }
  }
