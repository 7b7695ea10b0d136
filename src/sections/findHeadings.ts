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

/** Every title has one of these characters: most lines do not, and are not looked at. */
const telling = /[况题项述足]/u
/** A line no longer than this may be the first half of a title. */
const longestHalf = 20

const lineEndAt = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed
}

const numeral = '一二三四五六'
const comma = '、'
const beforeGlued = '。告;)》>'
/** What announces the report, and no list of its titles: 现将情况报告如下: */
const announcement = '如下:'
/** What titles end in: behind a space, the next one may follow in the same line. */
const endsTitle = '况题项施'

/** Whether a numbered title may begin in the middle of a line: …年度报告一、总体情况. */
const isGlued = (text: string, from: number, start: number): boolean => {
  if (!numeral.includes(text.charAt(start))) return false
  let before = start - 1
  while (before > from && isSpace(text.charCodeAt(before))) before--
  if (before < from) return false
  const isApart = before < start - 1
  const character = text.charAt(before)
  return (
    beforeGlued.includes(character) ||
    (isApart && endsTitle.includes(character)) ||
    text.endsWith(announcement, before + 1)
  )
}

/** The next line that is not blank. */
const lineBelow = (text: string, { end }: Span): Span => {
  let start = end
  while (start < text.length && isSpace(text.charCodeAt(start))) start++
  return trim(text)(span(start, lineEndAt(text, start)))
}

const isTold = (text: string, line: Span): boolean => {
  const { end } = line.end - line.start <= longestHalf ? lineBelow(text, line) : line
  return telling.test(text.slice(line.start, Math.min(end, line.start + 3 * longestHeading)))
}

/** Where headings may begin, each with the end of its line. */
const beginnings = (text: string, opening: RegExp): ReadonlyArray<Span> => {
  const found: Array<Span> = []
  const add = (beginning: Span): void => {
    if (opening.test(text.charAt(beginning.start)) && isTold(text, beginning)) found.push(beginning)
  }
  let at = text.indexOf(comma)
  for (let start = 0; start < text.length; ) {
    const end = lineEndAt(text, start)
    const line = trim(text)(span(start, end))
    add(line)
    for (; at >= 0 && at < end; at = text.indexOf(comma, at + 1))
      if (isGlued(text, line.start, at - 1)) add(span(at - 1, end))
    start = end + 1
  }
  return found
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
