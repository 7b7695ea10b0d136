/**
 * A line before it is read: where it and its words stand, and which separators are between them.
 */
import { type Span, trim } from '../../text/Span'

export interface Marked extends Span {
  readonly text: string
  /** Without the white space at its ends. */
  readonly words: Span
  readonly hasTab: boolean
  /** Whether tabs part cells anywhere in the text; else they are nothing but margins. */
  readonly doTabsPart: boolean
  readonly hasSpace: boolean
  readonly hasBar: boolean
}

/** Whether a separator stands in a line. It is sought once from each place where it stood; lines come in their order. */
const within = (text: string, separator: string): ((line: Span) => boolean) => {
  let next = -1
  return ({ start, end }) => {
    if (next < start) {
      const at = text.indexOf(separator, start)
      next = at < 0 ? text.length : at
    }
    return next < end
  }
}

const parted = /\S *\t[\t ]*\S/u

const partsCells = (text: string): boolean => {
  const first = text.indexOf('\t')
  // Before the first tab stands all the prose.
  return first >= 0 && parted.test(text.slice(text.lastIndexOf('\n', first) + 1))
}

/** The lines of a text. */
export const markedLines = (text: string): ((line: Span) => Marked) => {
  const wordsOf = trim(text)
  const doTabsPart = partsCells(text)
  const [tab, space, bar] = [within(text, '\t'), within(text, ' '), within(text, '|')]
  return (line) => ({
    text,
    start: line.start,
    end: line.end,
    words: wordsOf(line),
    hasTab: tab(line),
    doTabsPart,
    hasSpace: space(line),
    hasBar: bar(line),
  })
}
