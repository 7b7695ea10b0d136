/**
 * The text without what a careful reader does not see: annotations, zero-width characters, control
 * characters, the two kinds of line ending, markup left in plain text. Lengths change here and only here.
 */
import { type Edit, fromEdits, type OffsetMap } from '../text/OffsetMap'
import { span } from '../text/Span'
import { annotationEnd, mayBeAnnotated } from './annotations'

export interface Cleaned {
  readonly text: string
  readonly map: OffsetMap
}

const lineFeed = 10
const carriageReturn = 13

const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0xad ||
  (code < 32 && code !== 9 && code !== lineFeed && code !== carriageReturn && code !== 11 && code !== 12) ||
  (code >= 0x7f && code <= 0x84) ||
  (code >= 0x86 && code <= 0x9f) ||
  (code >= 0xfe00 && code <= 0xfe0f)

const isLineEnd = (code: number): boolean =>
  code === carriageReturn || code === 12 || code === 0x85 || code === 0x2028 || code === 0x2029

let remarkable: Uint8Array | undefined

/** Which units need a look at all; everything else is copied. One look-up a unit is what makes this fast. */
const remarkableUnits = (): Uint8Array =>
  (remarkable ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
    code === 0x28 || code === 0xff08 || isInvisible(code) || isLineEnd(code) ? 1 : 0,
  ))

/** Removes what is not read, and keeps the way back. */
export const clean = (source: string): Cleaned => {
  const edits: Array<Edit> = []
  let out = ''
  let kept = 0
  const replace = (start: number, end: number, by: string): void => {
    out += source.slice(kept, start)
    edits.push({ before: span(start, end), after: span(out.length, out.length + by.length) })
    out += by
    kept = end
  }
  const units = remarkableUnits()
  let previous = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (units[code] === 0) {
      previous = code
      continue
    }
    if (isLineEnd(code)) {
      const end = code === carriageReturn && source.charCodeAt(i + 1) === lineFeed ? i + 2 : i + 1
      if (code !== lineFeed) replace(i, end, '\n')
      i = end - 1
      previous = lineFeed
    } else if (isInvisible(code)) {
      replace(i, i + 1, '')
    } else {
      const end = annotationEnd(source, i, mayBeAnnotated(previous))
      if (end > i) {
        replace(i, end, '')
        i = end - 1
      } else previous = code
    }
  }
  return kept === 0
    ? { text: source, map: fromEdits([]) }
    : { text: out + source.slice(kept), map: fromEdits(edits) }
}
