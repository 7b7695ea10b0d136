/**
 * Headings that have lost their title, or have one of their own, between those that were found.
 *
 * ```text
 *   四、政府信息公开行政复议、行政诉讼情况
 *   五、困难和今后的打算                ← the fifth number, and a word of the fifth section
 *   六、其他需要报告的事项
 * ```
 */
import { type SectionKind, sectionKinds } from '../report/Report'
import { matchesOf } from '../text/scan'
import { type Span, trim } from '../text/Span'
import { type Heading, headingText } from './readHeading'
import { mapDefined } from '../lists/flatMap'

/** By its number, and a word that only this section has in its title. */
const tellingWords: Readonly<Record<SectionKind, RegExp>> = {
  overview: /^一[、.](?!.{0,20}(?:主动公开|申请公开)).{0,20}(?:[情概]况|[概总综]述)$/u,
  proactive: /^二[、.].{0,8}主动公开.{0,10}情况$/u,
  requests: /^三[、.].{0,14}(?:申请公开|信息公开申请).{0,10}情况$/u,
  disputes: /^四[、.].{0,14}复议.{0,12}诉讼.{0,8}$/u,
  problems: /^五[、.].{0,12}(?:问题|不足|困难).{0,16}$/u,
  other: /^六[、.].{0,4}(?:事项|需.{0,6}(?:情况|问题))$/u,
}

/** Section five may begin with its first sub-heading: （一）主要问题. */
const firstSubheading = /^(?:[一1][、.]|\([一1]\))?(?:存在的?)?主要问题(?:及原因)?[:。]?$/u

const lines = /^.{2,60}$/gmu
const marks = /^[#*]{1,4}|\*{1,2}$/gu

/** Where it may stand: behind the headings before it in the form, before those behind it. */
const gapOf = (text: string, headings: ReadonlyArray<Heading>, kind: SectionKind): Span => {
  const rank = sectionKinds.indexOf(kind)
  const before = headings.filter((heading) => sectionKinds.indexOf(heading.kind) < rank)
  const behind = headings.filter((heading) => sectionKinds.indexOf(heading.kind) > rank)
  return {
    start: Math.max(0, ...before.map(({ end }) => end)),
    end: Math.min(text.length, ...behind.map(({ start }) => start)),
  }
}

const headingIn = (text: string, gap: Span, kind: SectionKind): Heading | undefined => {
  if (gap.end <= gap.start) return undefined
  for (const { 0: words, index } of matchesOf(lines, text.slice(gap.start, gap.end))) {
    const line = trim(text)({ start: gap.start + index, end: gap.start + index + words.length })
    const own = headingText(text, line).replace(marks, '')
    if (tellingWords[kind].test(own)) return { kind, number: own.charAt(0), ...line }
    if (kind === 'problems' && firstSubheading.test(own)) return { kind, number: null, ...line }
  }
  return undefined
}

/** The headings, with those of the kinds that are wanting, as far as they are found. */
export const withLost = (text: string, headings: ReadonlyArray<Heading>): ReadonlyArray<Heading> => {
  if (headings.length < 2) return headings
  const lost = mapDefined(
    sectionKinds.filter((kind) => headings.every((heading) => heading.kind !== kind)),
    (kind) => headingIn(text, gapOf(text, headings, kind), kind),
  )
  return lost.length === 0 ? headings : [...headings, ...lost].sort((a, b) => a.start - b.start)
}
