/**
 * Sections as they are reported: headings and running text, simplified and without annotations.
 */
import { type Normalized, quote } from '../normalize/Normalized'
import type { Section } from '../report/ParsedReport'
import { proseOf, type SectionSpans } from '../sections/findSections'
import type { Span } from '../text/Span'
import { compact } from '../text/compact'
import type { Showing } from './decodeCells'

/** A heading is shown without markdown marks and inner white space. */
const tidyHeading = (heading: string): string => compact(heading).replace(/[#*>]/gu, '')

/** Blank lines, lines drawn around and in a table, and what separates cells. */
const ruling = /^[|:+\-=,"\s\u2500-\u257f]*$/u

const isDrawn = (code: number): boolean => code < 128 || (code >= 0x2500 && code <= 0x257f)

const tidyText = (stretches: ReadonlyArray<string>): string => {
  let text = ''
  for (const stretch of stretches) {
    for (const printed of stretch.split('\n')) {
      const line = printed.trim()
      if (line === '' || (isDrawn(line.charCodeAt(0)) && ruling.test(line))) continue
      text += text === '' ? line : `\n${line}`
    }
  }
  return text
}

export const decodeSections = (
  normalized: Normalized,
  sections: ReadonlyArray<SectionSpans>,
  tables: ReadonlyArray<Span>,
  show: Showing,
): ReadonlyArray<Section> =>
  sections.map((section) => ({
    kind: section.heading.kind,
    number: section.heading.number,
    heading: tidyHeading(quote(normalized)(section.heading)),
    text: tidyText(proseOf(tables)(section).map(quote(normalized))),
    place: show(section.whole).place,
  }))
