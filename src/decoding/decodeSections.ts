/**
 * Sections as they are reported: headings and running text, simplified and without annotations.
 */
import { type Normalized, quote } from '../normalize/Normalized'
import type { Section } from '../report/ParsedReport'
import { proseOf, type SectionSpans } from '../sections/findSections'
import type { Span } from '../text/Span'
import { compact } from '../text/compact'
import type { Showing } from './decodeCells'
import { type Tidied, tidied } from './tidied'

/** A heading is shown without markdown marks and inner white space. */
const tidyHeading = (heading: string): string => compact(heading).replace(/[#*>]/gu, '')

export interface DecodedSection {
  readonly section: Section
  /** Its running text once more, with the way back. */
  readonly told: Tidied
}

export const decodeSections = (
  normalized: Normalized,
  sections: ReadonlyArray<SectionSpans>,
  tables: ReadonlyArray<Span>,
  show: Showing,
): ReadonlyArray<DecodedSection> =>
  sections.map((section) => {
    const told = tidied(normalized)(proseOf(tables)(section))
    return {
      section: {
        kind: section.heading.kind,
        number: section.heading.number,
        heading: tidyHeading(quote(normalized)(section.heading)),
        headingPlace: show(section.heading).place,
        text: told.text,
        place: show(section.whole).place,
      },
      told,
    }
  })
