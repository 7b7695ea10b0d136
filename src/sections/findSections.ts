/**
 * The sections: from each heading to the next, their running text without the tables in it.
 */
import type { Span } from '../text/Span'
import { trim } from '../text/Span'
import { findHeadings, type Heading } from './findHeadings'
import { footStart } from './footStart'

export interface SectionSpans {
  readonly heading: Heading
  /** From the heading to the next one; the last one to the foot of the document. */
  readonly whole: Span
}

/** Where each section stands in the normalised text. */
export const findSections = (text: string): ReadonlyArray<SectionSpans> => {
  const headings = findHeadings(text)
  return headings.map((heading, i) => ({
    heading,
    whole: trim(text)({
      start: heading.start,
      end: headings[i + 1]?.start ?? footStart(text, { start: heading.end, end: text.length }),
    }),
  }))
}

/** The stretches of a text that no table covers. */
export const outsideOf =
  (tables: ReadonlyArray<Span>) =>
  (text: Span): ReadonlyArray<Span> => {
    const inside = tables
      .filter(({ start, end }) => start < text.end && end > text.start)
      .sort((a, b) => a.start - b.start)
    const prose: Array<Span> = []
    let from = text.start
    for (const table of inside) {
      if (table.start > from) prose.push({ start: from, end: table.start })
      from = Math.max(from, table.end)
    }
    if (from < text.end) prose.push({ start: from, end: text.end })
    return prose
  }

/** Those of a section behind its heading. */
export const proseOf =
  (tables: ReadonlyArray<Span>) =>
  ({ heading, whole }: SectionSpans): ReadonlyArray<Span> =>
    outsideOf(tables)({ start: heading.end, end: whole.end })
