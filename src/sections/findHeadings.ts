/**
 * Where the sections begin.
 *
 * A heading is known by its title. Its number may be missing, wrong or stripped of its mark, so the
 * rows 一、本年新收 … 四、结转 of table three and sub-headings that restart at 一 are no headings, and
 * neither are the six titles in one sentence of the preamble.
 */
import type { SectionKind } from '../report/Report'
import { compact } from '../text/compact'
import { isSpace, type Span, span, trim } from '../text/Span'
import { earlierTitles, officialTitles, type Title } from './titles'

export interface Heading extends Span {
  readonly kind: SectionKind
  /** The number as printed, without its mark. */
  readonly number: string | null
}

/** No title with its number is longer. */
const longestHeading = 48

/*
 *  l 六、 其他需要报告的事项 。        the letter: what OCR made of a speck or a rule
 *  │ │    │                 └ end
 *  │ │    └ title
 *  │ └ number
 *  └ dirt, markdown marks
 */
const beforeTitle =
  /^[#*>|\-·]{0,8}[A-Za-z]?(?:第?([一二三四五六七八九])(?:部分)?|([1-9])|\(([一二三四五六七八九1-9])\))?[、.,:)]{0,2}/u
const afterTitle = /^[*:。.;|]{0,4}$/u
const pageReference = /[.·…]{2}\d{0,3}$|\D\d{1,3}$/u

/** The characters from `start` on without white space, as many as a heading may take. */
const headingText = (text: string, { start, end }: Span): string =>
  compact(text.slice(start, Math.min(end, start + 2 * longestHeading)))

const titleAt =
  (titles: ReadonlyArray<Title>) =>
  (text: string): { readonly kind: SectionKind; readonly length: number } | undefined => {
    const initial = text.charAt(0)
    for (const { kind, pattern, initials } of titles) {
      if (!initials.includes(initial)) continue
      const match = pattern.exec(text)
      if (match !== null) return { kind, length: match[0].length }
    }
    return undefined
  }

interface Reading {
  readonly kind: SectionKind
  readonly number: string | null
  /** Nothing but the title stands on the line. */
  readonly alone: boolean
}

const headingOf =
  (titles: ReadonlyArray<Title>) =>
  (text: string): Reading | undefined => {
    const before = beforeTitle.exec(text)
    const prefix = before?.[0] ?? ''
    const number = before?.[1] ?? before?.[2] ?? before?.[3] ?? null
    const rest = text.slice(prefix.length)
    const title = rest === '' ? undefined : titleAt(titles)(rest)
    if (title === undefined) return undefined
    const after = rest.slice(title.length)
    if (pageReference.test(after)) return undefined
    const alone = afterTitle.test(after)
    // A heading with text behind it needs its number: 一、总体情况。本年度…
    const numbered = number !== null && /[、.:]$/u.test(prefix)
    return alone || (numbered && !/^[、,和及]/u.test(after)) ? { kind: title.kind, number, alone } : undefined
  }

/** Every title has one of these characters: a text is searched for them, and nothing else of it is looked at. */
const telling = '况题项述'

const lineStartAt = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

const lineEndAt = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed
}

/** The last line before `start` that is not blank. */
const lineAbove = (text: string, start: number): Span => {
  let end = start
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return trim(text)(span(end === 0 ? 0 : lineStartAt(text, end), end))
}

const beforeGlued = '。告;)》'
const numeral = '一二三四五六'
const comma = '、'.charCodeAt(0)

/** Where a numbered title begins in the middle of a line: …年度报告一、总体情况. */
const gluedBefore = (text: string, from: number, at: number): number | undefined => {
  for (let i = at; i - 2 >= from; i--) {
    if (text.charCodeAt(i) !== comma) continue
    if (numeral.includes(text.charAt(i - 1)) && beforeGlued.includes(text.charAt(i - 2))) return i - 1
  }
  return undefined
}

/** A line no longer than this may be the first half of a title. */
const longestHalf = 20

/** Where headings may begin, each with the end of its line: at lines with a telling character, and just above. */
const beginnings = (text: string): ReadonlyArray<Span> => {
  const spans = new Map<number, Span>()
  const add = (line: Span): void => {
    if (line.end > line.start) spans.set(line.start, line)
  }
  for (const character of telling) {
    let lineEnd = -1
    let lineStart = 0
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      if (at >= lineEnd) {
        lineStart = lineStartAt(text, at)
        lineEnd = lineEndAt(text, at)
        if (at - lineStart < 2 * longestHeading) {
          const above = lineAbove(text, lineStart)
          if (above.end - above.start <= longestHalf) add(above)
          add(trim(text)(span(lineStart, lineEnd)))
        }
      }
      const glued = gluedBefore(text, Math.max(lineStart, at - longestHeading), at)
      if (glued !== undefined) add(span(glued, lineEnd))
    }
  }
  return [...spans.values()].sort((one, other) => one.start - other.start)
}

/** The next line that is not blank. */
const lineBelow = (text: string, { end }: Span): Span => {
  let start = end
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  return trim(text)(span(start, lineEndAt(text, start)))
}

/** How far a heading reaches that has text behind it in its line. */
const headingEnd = (titles: ReadonlyArray<Title>, text: string, line: Span): number => {
  const isHeading = (end: number): boolean =>
    headingOf(titles)(headingText(text, { start: line.start, end }))?.alone === true
  for (let end = line.start + 4; end <= Math.min(line.end, line.start + 2 * longestHeading); end++) {
    if (isHeading(end) && !isHeading(end + 1)) return end
  }
  return line.end
}

const numeralLine = /^[#*]{0,4}(?:[一二三四五六][、.]?|[1-6][、.])$/u
const unfinished = /^[一二三四五六1-6][、.].{2,16}$/u

/** The title in the second line of a heading of two lines is no heading of its own. */
const apart = (headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> =>
  headings.filter(({ start }, i) => start >= (headings[i - 1]?.end ?? 0))

const headingsWith =
  (titles: ReadonlyArray<Title>) =>
  (text: string): ReadonlyArray<Heading> =>
    apart(
      beginnings(text).flatMap((line): ReadonlyArray<Heading> => {
        const own = headingText(text, line)
        const read = headingOf(titles)
        const whole = read(own)
        if (whole !== undefined) {
          const end = whole.alone ? line.end : headingEnd(titles, text, line)
          return [{ kind: whole.kind, number: whole.number, start: line.start, end }]
        }
        // A title over two lines, or its number on a line of its own.
        if (!numeralLine.test(own) && !unfinished.test(own)) return []
        const below = lineBelow(text, line)
        const joined = read(own + headingText(text, below))
        return joined?.alone === true
          ? [{ kind: joined.kind, number: joined.number, start: line.start, end: below.end }]
          : []
      }),
    )

/** Titles closer together than this are a list of titles, not headings. */
const shortestSection = 2

/** A table of contents and a list in one line name titles with nothing between them; the headings come later. */
const withoutLists = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  const last = new Map(headings.map(({ kind }, i) => [kind, i]))
  return headings.filter(({ kind, end }, i) => {
    const next = headings[i + 1]
    const isEmpty =
      next !== undefined && headingText(text, { start: end, end: next.start }).length < shortestSection
    // The same title once more is its repeat, above a table for instance.
    return !(isEmpty && next.kind !== kind && (last.get(kind) ?? i) > i)
  })
}

/** 一、 to 六、, as the form numbers its sections. */
const sectionNumber = /^[#*]{0,4}[一二三四五六][、.]/u

/** The first heading of each kind; one with its number before those that are a title alone on a line. */
const firstOfEachKind = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  const first = new Map<SectionKind, Heading>()
  const numbered = headings.filter((heading) => sectionNumber.test(headingText(text, heading)))
  for (const heading of [...numbered, ...headings])
    if (!first.has(heading.kind)) first.set(heading.kind, heading)
  return headings.filter((heading) => first.get(heading.kind) === heading)
}

/** Section five may have lost its heading and begin with its first sub-heading. */
const impliedTitles: ReadonlyArray<Title> = [
  { kind: 'problems', initials: '主存', pattern: /^(?:存在的?)?主要问题/u },
]

const withImplied = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  if (headings.length < 2 || headings.some(({ kind }) => kind === 'problems')) return headings
  const last = headings
    .filter(({ kind }) => kind !== 'other')
    .reduce((end, heading) => Math.max(end, heading.end), 0)
  const implied = headingsWith(impliedTitles)(text).find(({ start }) => start > last)
  return implied === undefined
    ? headings
    : [...headings, { ...implied, number: null }].sort((a, b) => a.start - b.start)
}

/** A number with its mark, not in brackets: sub-headings of today are named as sections once were. */
const markedNumber = /^[#*]{0,4}第?[一二三四五六七八九1-9](?:部分)?[、.:]/u

const earlierHeadings = (text: string): ReadonlyArray<Heading> =>
  headingsWith(earlierTitles)(text).filter((heading) => markedNumber.test(headingText(text, heading)))

/** Reports before the forms share titles with them, but never that of section three. */
const hasRequests = (headings: ReadonlyArray<Heading>): boolean =>
  headings.some(({ kind }) => kind === 'requests')

/** The headings of the sections, in the order of the text, each kind once. */
export const findHeadings = (text: string): ReadonlyArray<Heading> => {
  const official = firstOfEachKind(text, withoutLists(text, headingsWith(officialTitles)(text)))
  if (hasRequests(official)) return withImplied(text, official)
  const earlier = earlierHeadings(text)
  if (official.length >= 2 && !hasRequests(earlier)) return withImplied(text, official)
  const all = [...official, ...earlier].sort((a, b) => a.start - b.start)
  return firstOfEachKind(text, withoutLists(text, all))
}
