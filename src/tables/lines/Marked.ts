/**
 * A line before it is read: where it and its words stand, and which separators are between them.
 */
import { type Span, trim } from '../../text/Span'

export interface Marked extends Span {
  readonly text: string
  /** Without the white space at its ends. */
  readonly words: Span
  readonly tabs: number
  readonly hasSpace: boolean
  readonly hasComma: boolean
  readonly hasBar: boolean
}

const tab = 9
const space = 32
const comma = 44
const bar = 124

/** One look at a line is cheaper than a search for each separator. */
export const marked = (text: string, start: number, end: number): Marked => {
  let tabs = 0
  let hasSpace = false
  let hasComma = false
  let hasBar = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > bar) continue
    if (code === tab) tabs++
    else if (code === space) hasSpace = true
    else if (code === comma) hasComma = true
    else if (code === bar) hasBar = true
  }
  return { text, start, end, words: trim(text)({ start, end }), tabs, hasSpace, hasComma, hasBar }
}
