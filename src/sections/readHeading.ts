/**
 * What stands at a place in the text, read as the heading of a section.
 *
 * ```text
 *   l 六、 其他需要报告的事项 。        the letter: what OCR made of a speck or a rule
 *   │ │    │                 └ end
 *   │ │    └ title
 *   │ └ number
 *   └ dirt, markdown marks
 * ```
 */
import type { SectionKind } from '../report/Report'
import { compact } from '../text/compact'
import { isSpace, type Span } from '../text/Span'
import type { Title } from './titles'

export interface Heading extends Span {
  readonly kind: SectionKind
  /** The number as printed, without its mark. */
  readonly number: string | null
}

/** No title with its number is longer. */
export const longestHeading = 48

/** Marks of Markdown and of lists. */
const marksBefore = '#*>|\\-·•●○◆◇■□▪▲△▶►★☆※'

const numberBefore =
  /[A-Za-z]?(?:第?([一二三四五六七八九])(?:部分)?|([1-9])|\(([一二三四五六七八九1-9])\))?[、.,:)]{0,2}\*{0,3}/u
const beforeTitle = new RegExp(`^[${marksBefore}]{0,8}${numberBefore.source}`, 'u')

/** What a heading with one of the titles may begin with: most lines begin with something else. */
export const openingOf = (titles: ReadonlyArray<Title>): RegExp =>
  new RegExp(
    `^[${marksBefore}A-Za-z第一二三四五六七八九1-9(、.,:)${titles.map(({ initials }) => initials).join('')}]`,
    'u',
  )

/** A remark in brackets belongs to the heading: （单位：件）. */
const afterTitle = /^(?:\([^()]{1,20}\))?[*:。.;|]{0,4}$/u
const marksBehind = /^[*:。.;|]{0,4}/u
const pageReference = /[.·…]{2}[(-]?\d{0,3}[)-]?$|\D\d{1,3}[)-]?$/u

/** The characters from `start` on without white space, as many as a heading may take. */
export const headingText = (text: string, { start, end }: Span): string =>
  compact(text.slice(start, Math.min(end, start + 2 * longestHeading)))

const titleAt = (
  titles: ReadonlyArray<Title>,
  text: string,
): { readonly kind: SectionKind; readonly length: number } | undefined => {
  const initial = text.charAt(0)
  for (const { kind, pattern, initials } of titles) {
    if (!initials.includes(initial)) continue
    const match = pattern.exec(text)
    if (match !== null) return { kind, length: match[0].length }
  }
  return undefined
}

export interface Reading {
  readonly kind: SectionKind
  readonly number: string | null
  /** Nothing but the title stands there. */
  readonly alone: boolean
  /** How many characters of the heading's text are the heading. */
  readonly length: number
}

/** Reads a text without white space that begins where a heading may begin. */
export const readHeading =
  (titles: ReadonlyArray<Title>) =>
  (text: string): Reading | undefined => {
    const before = beforeTitle.exec(text)
    const prefix = before?.[0] ?? ''
    const number = before?.[1] ?? before?.[2] ?? before?.[3] ?? null
    const rest = text.slice(prefix.length)
    const title = titleAt(titles, rest)
    if (title === undefined) return undefined
    const after = rest.slice(title.length)
    if (pageReference.test(after)) return undefined
    if (afterTitle.test(after)) return { kind: title.kind, number, alone: true, length: text.length }
    // A heading with text behind it needs its number: 一、总体情况。本年度…
    if (number === null || !/[、.:]\*{0,3}$/u.test(prefix) || /^[、,和及]/u.test(after)) return undefined
    const marks = marksBehind.exec(after)?.[0].length ?? 0
    return { kind: title.kind, number, alone: false, length: prefix.length + title.length + marks }
  }

/** The offset behind so many characters that are no white space. */
export const endOf = (text: string, start: number, length: number): number => {
  let end = start
  for (let left = length; left > 0 && end < text.length; end++) if (!isSpace(text.charCodeAt(end))) left--
  return end
}
