/**
 * The text without what a careful reader does not see: annotations, zero-width characters, control
 * characters, the kinds of line ending. Lengths change here and only here.
 */
import { type Edit, fromEdits, type OffsetMap } from '../text/OffsetMap'
import { span } from '../text/Span'
import { annotationEnd, mayBeAnnotated } from './annotations'
import { changing, trait, traitsOfUnits } from './traits'

export interface Cleaned {
  readonly text: string
  readonly map: OffsetMap
  /** The traits of all its units together. */
  readonly traits: number
}

const lineFeed = 10
const carriageReturn = 13

/** Removes what is not read, and keeps the way back. */
export const clean = (source: string): Cleaned => {
  const traitsOf = traitsOfUnits()
  const edits: Array<Edit> = []
  const kept: Array<string> = []
  let from = 0
  let length = 0
  const replace = (start: number, end: number, by: string): void => {
    kept.push(source.slice(from, start), by)
    length += start - from
    edits.push({ before: span(start, end), after: span(length, length + by.length) })
    length += by.length
    from = end
  }
  let traits = 0
  let previous = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    const own = traitsOf[code] ?? 0
    traits |= own
    if ((own & changing) === 0) previous = code
    else if (own === trait.lineEnd) {
      const end = code === carriageReturn && source.charCodeAt(i + 1) === lineFeed ? i + 2 : i + 1
      replace(i, end, '\n')
      i = end - 1
      previous = lineFeed
    } else if (own === trait.invisible) {
      replace(i, i + 1, '')
    } else {
      const end = annotationEnd(source, i, mayBeAnnotated(previous))
      if (end > i) {
        replace(i, end, '')
        i = end - 1
      } else previous = code
    }
  }
  if (edits.length === 0) return { text: source, map: fromEdits(edits), traits }
  kept.push(source.slice(from))
  // Joined, not added up: a sum of strings is flattened anew by every pass that reads it.
  return { text: kept.join(''), map: fromEdits(edits), traits }
}
