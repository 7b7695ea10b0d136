/**
 * What the running text says about the cells of the form.
 *
 * ```text
 *   prose of a section ─► squeezed ─► sentences that may tell ─► tokens ─► claims ─► places
 * ```
 *
 * Most of a report says nothing about cells: only sentences with a telling word are looked at word by word. The section
 * on problems speaks of plans and of other years, and is not read.
 */
import type { Claim } from '../report/Claim'
import type { Report, SectionKind } from '../report/Report'
import type { Place } from '../text/Place'
import { matchAt, matchesOf } from '../text/scan'
import { type Span, slice, span } from '../text/Span'
import { origin, type Squeezed, squeeze } from '../text/Squeezed'
import { levelOf, townshipLevel } from './level'
import type { Surroundings } from './Heard'
import { claimsIn } from './readSentences'
import { ownNameIn } from './ownName'

export interface Prose {
  readonly kind: SectionKind
  readonly stretches: ReadonlyArray<Span>
}

const telling =
  /申请|复议|诉讼|规范性文件|规章|处理费|收费|公开\d|不予|无法提供|结转|其中|信息中,|包括|具体[为是]|\d[条件份个篇项]\(|行政[许处强]/gu
const sentenceEnd = /[。!?\t]/gu

/** Of them, those that count, deny or speak of all. */
const counting =
  /[\d零一二两三四五六七八九十百][余多]?(?:[件起宗条份例部个项元万,。;)]|$)|[未没无均全所]|零发生/u

/** A line that begins like a heading or an item of a list begins a sentence; short, or ending like a title, it is one. */
const opening = /[#(]{0,4}[一二三四五六七八九\d]{1,2}[、.)]/uy
const shortLine = 24
const titleEnd = '情况'
const longestTitle = 40

const endsOf = ({ text, lines }: Squeezed): ReadonlyArray<number> => {
  const opens = (start = 0): boolean => matchAt(opening, text, start) !== null
  const ends = lines.filter((start, i) => {
    const length = start - (lines[i - 1] ?? 0)
    const isTitle = length < shortLine || (length < longestTitle && text.endsWith(titleEnd, start))
    return opens(start) || (isTitle && opens(lines[i - 1]))
  })
  for (const { index } of matchesOf(sentenceEnd, text)) ends.push(index + 1)
  return [...ends, text.length].sort((one, other) => one - other)
}

/** What a sentence begins with that goes on with the one before: its list, or what was done. */
const listing = /其中|在[^,。]{2,12}中,/uy
const goingOn = /(?:[已共均并]|全部|全年){0,3}(?:办结|答复|办复|(?:办理|处理)(?:结果|情况))/uy

/** The sentences with a telling word, each once, and those beside them that they need or that go on with them. */
const sentencesOf = (squeezed: Squeezed): ReadonlyArray<Span> => {
  const { text } = squeezed
  const tellingFrom = (at: number): number => matchAt(telling, text, at)?.index ?? Infinity
  let next = tellingFrom(0)
  if (next === Infinity) return []
  const sentences: Array<Span> = []
  const tell = (one: Span): void => {
    if (counting.test(slice(text)(one))) sentences.push(one)
  }
  let before = span(0, 0)
  for (const end of endsOf(squeezed)) {
    const one = span(before.end, end)
    const isNext = sentences.at(-1)?.end === one.start
    if (next < end) {
      if (!isNext && matchAt(listing, text, one.start) !== null) tell(before)
      tell(one)
      next = tellingFrom(end)
    } else if (isNext && matchAt(goingOn, text, one.start) !== null) tell(one)
    before = one
  }
  return sentences
}

type Stated = Pick<Report, 'authority' | 'year'>
type PlaceOf = (where: Span) => Place | null

/** Of a text and the prose of its sections, with the name of the authority and the year that it reports on. */
export const readClaims = (
  text: string,
  prose: ReadonlyArray<Prose>,
  { authority, year }: Stated,
  placeOf: PlaceOf,
): ReadonlyArray<Claim> => {
  const claims: Array<Claim> = []
  const level = levelOf(authority)
  for (const { kind, stretches } of prose) {
    const inRequests = kind === 'requests'
    // A township decides no disputes; what it is said to receive is against it.
    const disputesOf = kind === 'disputes' || level === townshipLevel ? 'own' : null
    for (const stretch of kind === 'problems' ? [] : stretches) {
      const squeezed = squeeze(text)(stretch)
      const words = slice(squeezed.text)
      const before = claims.length
      const sentences = sentencesOf(squeezed)
      if (sentences.length === 0) continue
      const around: Surroundings = { inRequests, disputesOf, year, level }
      const isOwnName = ownNameIn(squeezed.text, authority)
      for (const { start, end, ...claim } of claimsIn(squeezed.text, sentences, around, isOwnName))
        claims.push({
          words: words({ start, end }),
          place: placeOf(origin(squeezed)({ start, end })),
          ...claim,
          partOf: claim.partOf === null ? null : claim.partOf + before,
        })
    }
  }
  return claims
}
