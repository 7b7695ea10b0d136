/**
 * Where the sections begin.
 *
 * A heading is known by its title. Its number may be missing, wrong or stripped of its mark, so the
 * rows 一、本年新收 … 四、结转 of table three and sub-headings that restart at 一 are no headings, and
 * neither are the six titles in one sentence of the preamble.
 */
import { type SectionKind, sectionKinds } from '../report/Report'
import { isSpace, type Span, span, trim } from '../text/Span'
import { withLost } from './lostHeadings'
import { endOf, type Heading, headingText, longestHeading, openingOf, readHeading } from './readHeading'
import { earlierTitles, officialTitles, type Title } from './titles'
import { flatMap } from '../lists/flatMap'

export type { Heading } from './readHeading'

/** Every title has one of these characters: a text is searched for them, and nothing else of it is looked at. */
const telling = '况题项述足'

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

const beforeGlued = '。告;)》>'
/** What announces the report, and no list of its titles: 现将情况报告如下: */
const announcement = '如下:'
const numeral = '一二三四五六'
const comma = '、'.charCodeAt(0)

/** What titles end in: behind a space, the next one may follow in the same line. */
const endsTitle = '况题项施'

/** Where a numbered title begins in the middle of a line: …年度报告一、总体情况. */
const gluedBefore = (text: string, from: number, at: number): number | undefined => {
  for (let i = at; i - 2 >= from; i--) {
    if (text.charCodeAt(i) !== comma || !numeral.includes(text.charAt(i - 1))) continue
    let before = i - 2
    while (before > from && isSpace(text.charCodeAt(before))) before--
    const isApart = before < i - 2
    const character = text.charAt(before)
    const isAnnounced = text.endsWith(announcement, before + 1)
    if (isAnnounced || beforeGlued.includes(character) || (isApart && endsTitle.includes(character)))
      return i - 1
  }
  return undefined
}

/** A line no longer than this may be the first half of a title. */
const longestHalf = 20

/** Where headings may begin, each with the end of its line: at lines with a telling character, and just above. */
const beginnings = (text: string, opening: RegExp): ReadonlyArray<Span> => {
  const spans = new Map<number, Span>()
  const add = (line: Span): void => {
    if (opening.test(text.charAt(line.start))) spans.set(line.start, line)
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

const numeralLine = /^[#*]{0,4}(?:[一二三四五六][、.]?|[1-6][、.])$/u
/** The first half of a title: it holds no mark that ends a sentence, and no table. */
const firstHalf = /^[#*]{0,4}(?:[一二三四五六1-6][、.])?\p{Script=Han}[\p{Script=Han}、]{1,16}$/u
/** A title that ends like this may go on in the next line. */
const unfinished = /[及和与、以主要改进整的息]$/u
const longestSecondHalf = 16

/** The title in the second line of a heading of two lines is no heading of its own. */
const apart = (headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> =>
  headings.filter(({ start }, i) => start >= (headings[i - 1]?.end ?? 0))

const headingsWith = (titles: ReadonlyArray<Title>): ((text: string) => ReadonlyArray<Heading>) => {
  const read = readHeading(titles)
  const opening = openingOf(titles)
  return (text) =>
    apart(
      flatMap(beginnings(text, opening), (line): ReadonlyArray<Heading> => {
        const { start } = line
        const own = headingText(text, line)
        const whole = read(own)
        const isHalf =
          whole === undefined ? numeralLine.test(own) || firstHalf.test(own) : unfinished.test(own)
        if (isHalf) {
          // A title over two lines, or its number on a line of its own.
          const below = lineBelow(text, line)
          const joined =
            below.end - below.start <= longestSecondHalf + longestHeading
              ? read(own + headingText(text, below))
              : undefined
          if (joined?.alone === true)
            return [{ kind: joined.kind, number: joined.number, start, end: below.end }]
        }
        if (whole === undefined) return []
        const end = whole.alone ? line.end : endOf(text, start, whole.length)
        return [{ kind: whole.kind, number: whole.number, start, end }]
      }),
    )
}

const officialHeadings = /* @__PURE__ */ headingsWith(officialTitles)
const earlierHeadings = /* @__PURE__ */ headingsWith(earlierTitles)

/** Titles closer together than this are a list of titles, not headings. */
const shortestSection = 2

/**
 * A table of contents and a list in one line name titles with nothing between them; the headings come later.
 * A title that its own caption repeats is no list.
 */
const withoutLists = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  const last = new Map(headings.map(({ kind }, i) => [kind, i]))
  let inList = false
  return headings.filter(({ kind, end }, i) => {
    const next = headings[i + 1]
    const isEmpty =
      next !== undefined &&
      next.kind !== kind &&
      headingText(text, { start: end, end: next.start }).length < shortestSection
    const isListed = (isEmpty || inList) && (last.get(kind) ?? i) > i
    inList = isEmpty && isListed
    return !isListed
  })
}

/** 一、 to 六、, as the form numbers its sections. */
const sectionNumber = /^[#*]{0,4}[一二三四五六][、.]/u

/** （一） and 1、: the numbers of sub-headings, where sections are numbered 一、. */
const subNumber = /^[#*]{0,4}(?:\([一二三四五六1-6]\)|[1-6][、.])/u
const numerals = ['一1', '二2', '三3', '四4', '五5', '六6']

/** （一）主动公开政府信息情况 stands within section one; （一）总体情况 is that section with a damaged number. */
const isWithin = (text: string, heading: Heading): boolean =>
  subNumber.test(headingText(text, heading)) &&
  numerals[sectionKinds.indexOf(heading.kind)]?.includes(heading.number ?? '') !== true

/**
 * The first heading of each kind; one with its number before those that are a title alone on a line, and none that has
 * the number of a sub-heading beside those that are numbered.
 */
const firstOfEachKind = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  const first = new Map<SectionKind, Heading>()
  const numbered = headings.filter((heading) => sectionNumber.test(headingText(text, heading)))
  const others = headings.filter((heading) => numbered.length === 0 || !isWithin(text, heading))
  for (const heading of [...numbered, ...others])
    if (!first.has(heading.kind)) first.set(heading.kind, heading)
  return headings.filter((heading) => first.get(heading.kind) === heading)
}

/** A number with its mark, not in brackets: sub-headings of today are named as sections once were. */
const markedNumber = /^[#*]{0,4}第?[一二三四五六七八九1-9](?:部分)?[、.:]/u

const earlierWithNumber = (text: string): ReadonlyArray<Heading> =>
  earlierHeadings(text).filter((heading) => markedNumber.test(headingText(text, heading)))

/** Reports before the forms share titles with them, but never that of section three. */
const hasRequests = (headings: ReadonlyArray<Heading>): boolean =>
  headings.some(({ kind }) => kind === 'requests')

/** The headings of the sections, in the order of the text, each kind once. */
export const findHeadings = (text: string): ReadonlyArray<Heading> => {
  const official = firstOfEachKind(text, withoutLists(text, officialHeadings(text)))
  if (hasRequests(official)) return withLost(text, official)
  const earlier = earlierWithNumber(text)
  if (official.length >= 2 && !hasRequests(earlier)) return withLost(text, official)
  const all = [...official, ...earlier].sort((a, b) => a.start - b.start)
  return firstOfEachKind(text, withoutLists(text, all))
}
