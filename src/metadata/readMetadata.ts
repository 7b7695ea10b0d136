/**
 * What a report says of itself: its title, its agency, its year, its period and its dates.
 *
 * ```text
 *   head                              │ opening of the body               │ tail
 *   navigation, title, dates, preamble│ 一、总体情况 根据…数据统计期限…  …  │ 六、其他需要报告的事项 … signature
 * ```
 *
 * What the text does not state is null; what it states is quoted or read, never concluded.
 */
import type { Normalized } from '../normalize/Normalized'
import type { Report } from '../report/Report'
import { type Span, slice, span } from '../text/Span'
import { agencyNameIn } from './agencyName'
import { findPublished } from './findPublished'
import { findSignature } from './findSignature'
import { findPublisher } from './findPublisher'
import { findContact, findStatement, findSubject, preambleStart, type Statement } from './findStatement'
import { line, lineAt, origin, type Squeezed, squeeze } from '../text/Squeezed'
import { findTitles, type Title } from './findTitle'
import * as Stated from './Stated'
import { yearOf as readYear } from './WrittenDate'
import { lazily } from '../text/lazily'
import { zeros } from '../text/zeros'
import { flatMap } from '../lists/flatMap'

type Fields = Pick<Report, 'title' | 'authority' | 'year' | 'period' | 'publishedOn' | 'signedOn'>

export interface Metadata extends Fields {
  /** Where the normalised text states each of them. */
  readonly spans: { readonly [Field in keyof Fields]: Span | null }
  /** Dates that had lost their marks and were read without them. */
  readonly notices: ReadonlyArray<Span>
}

/** Offsets in the normalised text: where the first section begins, and where the last. */
export interface Bounds {
  readonly bodyStart: number
  readonly tailStart: number
}

// How much is looked at, in UTF-16 units: a page may have long menus, a text no headings.
const longestHead = 6000
const longestOpening = 1500
const longestPreamble = 400
const longestTail = 8000
const longestTailWithoutHeading = 1200

const headOf = (length: number, body: number): Span =>
  body < length ? span(Math.max(0, body - longestHead), body) : span(0, Math.min(length, longestHead))

/** The last section; where it is not known, the end of the text, but nothing before the first sentence. */
const tailOf = (key: string, body: number, tail: number): Span => {
  const { length } = key
  if (tail < length) return span(tail, Math.min(length, tail + longestTail))
  const sentence = body < length ? body : key.indexOf('。')
  return span(sentence < 0 ? length : Math.max(sentence, length - longestTailWithoutHeading), length)
}

/** The first section is itself the preamble where it says so within its first words. */
const firstWords = 20

/** Where the first sentence of the head is; the length of the head where it has none. */
const sentencesStart = (head: Squeezed): number => {
  const start = preambleStart(head)
  const full = start < head.text.length ? start : head.text.indexOf('。')
  return full < 0 ? head.text.length : line(head)(lineAt(head)(full)).start
}

/** The sentences before the numbers: from their line in the head on, else the opening of the body. */
const preambleOf = (head: Squeezed, opening: Squeezed): Span => {
  const inHead = sentencesStart(head)
  if (inHead < head.text.length) return origin(head)(span(inHead, head.text.length))
  if (preambleStart(opening) >= Math.min(firstWords, opening.text.length)) return span(0, 0)
  return origin(opening)(span(0, Math.min(opening.text.length, longestPreamble)))
}

/** Some date, in whatever spacing: most openings have none, and need no closer look. */
const dated = /* @__PURE__ */ new RegExp(
  `2\\s?0\\s?\\d\\s?\\d\\s{0,9}(?:年\\s{0,3}\\d|[-./\\d])|二\\s?[${zeros}]|(?:期限|时限|范围|周期)\\S{0,3}\\s{0,9}2\\s?0`,
  'u',
)

/** A line that is a name alone, between the title and the preamble or, where there is none, the body. */
const nameBefore = (head: Squeezed, title: Title | undefined): Span | undefined => {
  const preamble = preambleStart(head)
  const next = preamble < head.text.length ? lineAt(head)(preamble) : head.lines.length
  const first = title === undefined ? next - 1 : lineAt(head)(title.end - 1) + 1
  for (let index = first; index < next; index++) {
    const name = agencyNameIn(head.text)(line(head)(index))
    if (name !== undefined) return name
  }
  return undefined
}

/** Titles of several years are a list of reports: this one is of the year of the period, or nearest to the text. */
const chosen = (
  titles: ReadonlyArray<Title>,
  text: string,
  period: Stated.Stated<NonNullable<Fields['period']>> | undefined,
): Title | undefined => {
  const yearOf = ({ year }: Title): number | undefined =>
    year === undefined ? undefined : readYear(slice(text)(year))
  const [first] = titles
  if (first === undefined || titles.every((title) => yearOf(title) === yearOf(first))) return first
  const year = Stated.yearOf(period)?.value
  return titles.find((title) => yearOf(title) === year) ?? titles.at(-1)
}

const metadata = (
  stated: {
    readonly [Field in keyof Fields]: Stated.Stated<NonNullable<Fields[Field]>> | undefined
  },
): Metadata => ({
  title: stated.title?.value ?? null,
  authority: stated.authority?.value ?? null,
  year: stated.year?.value ?? null,
  period: stated.period?.value ?? null,
  publishedOn: stated.publishedOn?.value ?? null,
  signedOn: stated.signedOn?.value ?? null,
  spans: {
    title: Stated.where(stated.title),
    authority: Stated.where(stated.authority),
    year: Stated.where(stated.year),
    period: Stated.where(stated.period),
    publishedOn: Stated.where(stated.publishedOn),
    signedOn: Stated.where(stated.signedOn),
  },
  notices: flatMap([stated.period, stated.publishedOn, stated.signedOn], (date) => date?.repaired ?? []),
})

/** Whose report it is, and of which year, as one stretch of the text says it. */
interface Witness {
  readonly authority?: Stated.Stated<string> | undefined
  readonly year?: Stated.Stated<number> | undefined
}

/** Reads the metadata of a report from a few stretches of its text. */
export const readMetadata = (normalized: Normalized, bounds: Bounds): Metadata => {
  const { key } = normalized
  const inText = (offset: number): number => Math.max(0, Math.min(key.length, offset))
  const body = inText(bounds.bodyStart)
  const head = squeeze(key)(headOf(key.length, body))
  const openingSpan = span(body, Math.min(key.length, body + longestOpening))
  const opening = lazily(() => squeeze(key)(openingSpan))
  const tail = squeeze(key)(tailOf(key, body, inText(bounds.tailStart)))
  const sentences = lazily(() => squeeze(key)(preambleOf(head, opening())))
  /** The narrative begins with the preamble, or behind the first heading. */
  const narrative = (): Squeezed => (sentencesStart(head) < head.text.length ? sentences() : opening())

  const preamble = preambleStart(head)
  const titles = findTitles(preamble)(head)
  const period =
    Stated.period(head) ?? (dated.test(slice(key)(openingSpan)) ? Stated.period(opening()) : undefined)
  const title = chosen(titles, head.text, period)
  const signature = findSignature(tail)

  const words = Stated.words(normalized)
  const said = (stretch: Squeezed, { agency, year }: Partial<Statement>): Witness => ({
    authority: words(stretch)(agency),
    year: Stated.year(stretch)(year),
  })
  /**
   * In the order of their worth: a superior body may answer, an office may sign, another may have put it on the page. The
   * year of a title is that of the report, also where the preamble quotes it and the period says another.
   */
  const witnesses = [
    () => said(head, title ?? {}),
    () => said(sentences(), findStatement(sentences())),
    () => said(sentences(), { agency: findContact(sentences()) }),
    () => said(tail, { agency: signature?.agency }),
    () => said(head, { agency: findPublisher(head) }),
    () => said(head, { agency: nameBefore(head, title) }),
    (): Witness => ({ year: Stated.yearOf(period) }),
    () => said(narrative(), findSubject(narrative())),
    () => said(opening(), findSubject(opening())),
  ].map(lazily)
  const first = <A>(of: (witness: Witness) => A | undefined): A | undefined => {
    for (const witness of witnesses) {
      const found = of(witness())
      if (found !== undefined) return found
    }
    return undefined
  }

  return metadata({
    title: words(head)(title),
    authority: first(({ authority }) => authority),
    year: first(({ year }) => year),
    period,
    publishedOn: Stated.date(head)(findPublished(preamble)(head)),
    signedOn: Stated.date(tail)(signature?.date),
  })
}
