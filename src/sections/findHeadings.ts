/**
 * Where the sections begin.
 *
 * A heading is known by its title. Its number may be missing, wrong or stripped of its mark, so the
 * rows 一、本年新收 … 四、结转 of table three and sub-headings that restart at 一 are no headings, and
 * neither are the six titles in one sentence of the preamble.
 */
import type { SectionKind } from '../report/Report'
import { type Span, trim } from '../text/Span'
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
  text.slice(start, Math.min(end, start + 2 * longestHeading)).replace(/\s+/gu, '')

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

const headingMarks = '#*>|-·第('
const numerals = '一二三四五六七八九123456789'

/** Whether a heading may begin with this character: what decides nearly all lines. */
const mayBegin = (titles: ReadonlyArray<Title>): ((character: string) => boolean) => {
  const openers = headingMarks + numerals + titles.map(({ initials }) => initials).join('')
  return (character) => openers.includes(character) || /[A-Z]/iu.test(character)
}

/** A number before a title in the middle of a line: …年度报告一、总体情况. */
const glued = /[。告;)》](?=[一二三四五六]、[总主收政因存其需])/gu

const endOfLine = (text: string, start: number): number => {
  const feed = text.indexOf('\n', start)
  return feed < 0 ? text.length : feed
}

/** Where headings may begin, each with the end of its line. */
const beginnings = (titles: ReadonlyArray<Title>, text: string): ReadonlyArray<Span> => {
  const opens = mayBegin(titles)
  const spans: Array<Span> = []
  for (let start = 0; start < text.length; ) {
    const end = endOfLine(text, start)
    const line = trim(text)({ start, end })
    if (line.end > line.start && opens(text.charAt(line.start))) spans.push(line)
    start = end + 1
  }
  let lineEnd = 0
  for (const { index } of text.matchAll(glued)) {
    if (index >= lineEnd) lineEnd = endOfLine(text, index)
    spans.push({ start: index + 1, end: lineEnd })
  }
  return spans.sort((one, other) => one.start - other.start)
}

/** The next line that is not blank. */
const lineBelow = (text: string, { end }: Span): Span => {
  let start = end
  while (start < text.length && /\s/u.test(text.charAt(start))) start++
  return trim(text)({ start, end: endOfLine(text, start) })
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

/** A line no longer than this may be the first half of a title. */
const longestHalf = 20

/** Every title has one of these characters: what decides most lines before anything is matched. */
const mayBeHeading = (text: string, { start, end }: Span): boolean => {
  if (end - start <= longestHalf) return true
  const line = text.slice(start, Math.min(end, start + 2 * longestHeading))
  return line.includes('况') || line.includes('题') || line.includes('项') || line.includes('述')
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
      beginnings(titles, text).flatMap((line): ReadonlyArray<Heading> => {
        if (!mayBeHeading(text, line)) return []
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
    return !(isEmpty && (last.get(kind) ?? i) > i)
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
