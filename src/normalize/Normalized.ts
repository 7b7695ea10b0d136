/**
 * A text in the two forms in which it is used, and the way back to the source.
 *
 * ```text
 *   source     會(huì)同縣 ２０２０年        annotations, zero-width characters, line endings
 *      │ clean                          ──────────────────────────────────────────────────
 *   readable   會同縣 ２０２０年             what is reported is sliced from here
 *      │ fold (unit by unit)            width, spaces, brackets, quotes, radicals, simplified
 *   key        会同县 2020年              what is matched; same offsets as `readable`
 * ```
 *
 * @since 0.1.0
 */
import { type OffsetMap, toSource } from '../text/OffsetMap'
import { type Span, trim } from '../text/Span'
import { lazily } from '../text/lazily'
import { andThen, fold, forMatching, ideographs } from './characters'
import { clean } from './clean'
import { simplifying, simplifyName, withOwnTerms } from './simplify'
import { trait } from './traits'

export interface Normalized {
  readonly readable: string
  /** For matching; shares its offsets with `readable`. */
  readonly key: string
  readonly traditional: boolean
  readonly map: OffsetMap
}

/** Both foldings of a traditional text as one. */
const forMatchingTraditional = /* @__PURE__ */ lazily(() => andThen(simplifying())(forMatching()))

export const normalize = (source: string): Normalized => {
  const { text, map, traits } = clean(source)
  const isTraditional = (traits & trait.traditional) !== 0
  return {
    readable: (traits & trait.ideograph) === 0 ? text : fold(ideographs())(text),
    key: isTraditional ? withOwnTerms(fold(forMatchingTraditional())(text)) : fold(forMatching())(text),
    traditional: isTraditional,
    map,
  }
}

/** The span of the source that a span of the normalised text came from, without white space at its ends. */
export const sourceSpan =
  (normalized: Normalized) =>
  (span: Span): Span =>
    toSource(normalized.map)(trim(normalized.key)(span))

/** A stretch of the text as it is reported: simplified, without annotations. */
export const quote =
  ({ readable, traditional }: Normalized) =>
  ({ start, end }: Span): string => {
    const text = readable.slice(start, end)
    return traditional ? simplifyName(text) : text
  }
