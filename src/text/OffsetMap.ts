/**
 * The way back from a rewritten text to the text it was made of.
 *
 * A pass that rewrites a text keeps only its edits that change length:
 *
 * ```text
 *   before   會(huì)同縣        edit   before [1,6)   after [1,1)
 *   after    會同縣
 * ```
 *
 * A map is the list of the passes; joining two maps is joining the lists, and the way back is a
 * fold over them, last pass first. So `concat` is associative and `identity` is neutral.
 *
 * @since 0.1.0
 */
import type { Monoid } from 'fp-ts/Monoid'
import { type Span, span } from './Span'

/** One change of length: what stood at `before` stands at `after`. */
export interface Edit {
  readonly before: Span
  readonly after: Span
}

/** The edits of one pass, in order, apart from each other. */
export type Pass = ReadonlyArray<Edit>

export type OffsetMap = ReadonlyArray<Pass>

export const identity: OffsetMap = []

export const fromEdits = (edits: Pass): OffsetMap => (edits.length === 0 ? identity : [edits])

export const concat = (first: OffsetMap, second: OffsetMap): OffsetMap =>
  first.length === 0 ? second : second.length === 0 ? first : [...first, ...second]

export const monoid: Monoid<OffsetMap> = { concat, empty: identity }

/** The last edit of the pass whose `after.start` is below `limit`, or undefined. */
const lastBelow = (pass: Pass, limit: number): Edit | undefined => {
  let low = 0
  let high = pass.length
  while (low < high) {
    const middle = (low + high) >> 1
    const edit = pass[middle]
    if (edit !== undefined && edit.after.start < limit) low = middle + 1
    else high = middle
  }
  return pass[low - 1]
}

const startBefore = (offset: number, pass: Pass): number => {
  const edit = lastBelow(pass, offset + 1)
  if (edit === undefined) return offset
  return offset < edit.after.end ? edit.before.start : edit.before.end + offset - edit.after.end
}

const endBefore = (offset: number, pass: Pass): number => {
  const edit = lastBelow(pass, offset)
  if (edit === undefined) return offset
  return offset <= edit.after.end ? edit.before.end : edit.before.end + offset - edit.after.end
}

/**
 * The span of the first text that a span of the last text was made of.
 * What was removed just before or just after the span stays outside.
 */
export const toSource =
  (map: OffsetMap) =>
  (last: Span): Span => {
    if (map.length === 0) return last
    const { start, end } = last
    const from = map.reduceRight(startBefore, start)
    return span(from, start === end ? from : map.reduceRight(endBefore, end))
  }
