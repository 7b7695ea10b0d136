/**
 * What the running text mentions that a formality asks about. Found while reading, so that each has its place; in a report
 * without a source, found in its texts.
 */
import { findSignature } from '../metadata/findSignature'
import { findStatement } from '../metadata/findStatement'
import type { Mention } from '../report/Mention'
import type { Dossier } from '../rules/DocumentRule'
import { closingOf, preambleOf, sectionsOf } from '../rules/texts'
import type { Place } from '../text/Place'
import { matchesOf } from '../text/scan'
import { type Span, span } from '../text/Span'
import { origin, type Squeezed, squeeze } from '../text/Squeezed'
import { flatMap } from '../lists/flatMap'

/** A text of the report, and where its words stand. */
export interface Told {
  readonly within: Mention['within']
  readonly text: string
  readonly placeOf: (where: Span) => Place | null
}

/** Crosses in the place of a name, a year or a number; brackets that ask to be filled in. */
const placeholder =
  /(?<![A-Za-z/.])(?:[Xx]{2,4}|[×Ｘ]{1,4}|某{2,4})(?=\p{Script=Han})|[（(【[](?:请|此处)?(?:略|填写[^（）()【】[\]\n]{0,16})[）)】\]]|(?:此处|在此处?)(?:填写|报告)/gu

/** The clause that the placeholder stands in; of a long one, what is nearest to it. */
const before = /[^，。；：！？、（）()\s]{0,16}$/u
const behind = /^[^，。；：！？、（）()\s]{0,16}/u

const clauseAround =
  (text: string) =>
  ({ start, end }: Span): Span =>
    span(
      start - (before.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0),
      end + (behind.exec(text.slice(end, end + 16))?.[0].length ?? 0),
    )

/** The clauses with placeholders in them, each once. */
export const placeholdersIn = (text: string): ReadonlyArray<Span> => {
  const clauses: Array<Span> = []
  for (const { index, 0: words } of matchesOf(placeholder, text)) {
    const clause = clauseAround(text)(span(index, index + words.length))
    if (clause.start >= (clauses.at(-1)?.end ?? 0)) clauses.push(clause)
  }
  return clauses
}

/** What a year's report counts, said of a year at the beginning of a sentence: 2023年，我局共收到…申请. */
const counted =
  /(?<=^|[。；;\n)）是])[ \t]?(?:截[至止])?(20\d\d)年(?:度|全年)?[，,]?[^。；;，,\d\n]{0,16}(?:收到|受理|新收|收办|办理|办结)[^。；;\n]{0,60}/gu

/** 2022年，我镇认真… opens the section. */
const openingYear = /^[^。；;\n]{0,20}?(20\d\d)年度?[，,][^。；;\n]{0,60}/gu

const notice = /国办公开办函\D{0,3}(20\d\d)\D{0,3}(\d{1,3})\s?号/gu

/** Whole clauses, as far as they are short. */
const opening = /^.{8,28}(?=[，：,])/u
const longestOpening = 28

export const openingOf = (words: string): string => opening.exec(words)?.[0] ?? words.slice(0, longestOpening)

/** The author is named in the first sentences, and the signature stands in the first lines behind the last section. */
const firstSentences = 600
const firstLines = /^(?:[^\n]*\n){0,3}[^\n]*/u

type Found = Pick<Mention, 'year'> & Span

const yearsIn =
  (pattern: RegExp) =>
  (text: string): ReadonlyArray<Found> =>
    matchesOf(pattern, text).map(({ index, 0: words, 1: year }) => {
      const end = index + words.length
      return { year: Number(year), start: end - words.trimStart().length, end }
    })

/** A name in a text whose words are sought as they run on. */
const nameIn =
  (find: (squeezed: Squeezed) => Span | undefined) =>
  (text: string): ReadonlyArray<Found> => {
    const squeezed = squeeze(text)(span(0, text.length))
    const name = find(squeezed)
    return name === undefined ? [] : [{ year: null, ...origin(squeezed)(name) }]
  }

/** What is sought in which texts. */
interface Sought {
  readonly kind: Mention['kind']
  /** Everywhere, where it is not said. */
  readonly within?: ReadonlyArray<Mention['within']>
  readonly findIn: (text: string, within: Mention['within']) => ReadonlyArray<Found>
}

const sought: ReadonlyArray<Sought> = /* @__PURE__ */ (() => [
  {
    kind: 'placeholder',
    findIn: (text, within) =>
      placeholdersIn(within === 'closing' ? (firstLines.exec(text)?.[0] ?? '') : text).map((clause) => ({
        year: null,
        ...clause,
      })),
  },
  { kind: 'notice', within: ['preamble', 'overview'], findIn: yearsIn(notice) },
  { kind: 'opening-year', within: ['overview'], findIn: yearsIn(openingYear) },
  { kind: 'counted-year', within: ['overview', 'requests'], findIn: yearsIn(counted) },
  {
    kind: 'author',
    within: ['preamble'],
    findIn: (text) => nameIn((squeezed) => findStatement(squeezed).agency)(text.slice(0, firstSentences)),
  },
  { kind: 'signer', within: ['closing'], findIn: nameIn((squeezed) => findSignature(squeezed)?.agency) },
])()

const white = /\s/gu

export const mentionsIn = (texts: ReadonlyArray<Told>): ReadonlyArray<Mention> =>
  flatMap(texts, ({ within, text, placeOf }) =>
    flatMap(text === '' ? [] : sought, (one) => {
      if (one.within?.includes(within) === false) return []
      return one.findIn(text, within).map(({ year, start, end }) => {
        const words = text.slice(start, end)
        const isName = one.kind === 'author' || one.kind === 'signer'
        // Of a sentence that counts, the opening is quoted.
        const isSentence = one.kind === 'counted-year' || one.kind === 'opening-year'
        return {
          kind: one.kind,
          within,
          words: isName ? words.replace(white, '') : words,
          year,
          place: placeOf(span(start, isSentence ? start + openingOf(words).length : end)),
        }
      })
    }),
  )

const nowhere = (): null => null

/** What a report mentions; in a report that was put together elsewhere, without the places. */
export const mentionsOf = (dossier: Dossier): ReadonlyArray<Mention> =>
  dossier.parsed?.mentions ??
  mentionsIn([
    { within: 'preamble', text: preambleOf(dossier), placeOf: nowhere },
    ...sectionsOf(dossier).map(({ kind, text }) => ({ within: kind, text, placeOf: nowhere })),
    { within: 'closing', text: closingOf(dossier), placeOf: nowhere },
  ])

/** Where a mention stands; where that is not known, the section that it stands in. */
export const placeOf =
  (dossier: Dossier) =>
  ({ within, place }: Mention): Place | null =>
    place ?? sectionsOf(dossier).find(({ kind }) => kind === within)?.place ?? null
