/**
 * The texts of a report, and where they stand.
 */
import type { Section } from '../report/ParsedReport'
import type { Report, SectionKind } from '../report/Report'
import type { Dossier } from './DocumentRule'

export type SectionText = Report['sections'][number] &
  Partial<Pick<Section, 'number' | 'place' | 'headingPlace'>>

/** The sections in the order of the document. */
export const sectionsOf = ({ report, parsed }: Dossier): ReadonlyArray<SectionText> =>
  parsed !== null && parsed.sections.length > 0 ? parsed.sections : report.sections

export const sectionOf = (dossier: Dossier, wanted: SectionKind): SectionText | undefined =>
  sectionsOf(dossier).find(({ kind }) => kind === wanted)

export const textOf = (dossier: Dossier, kind: SectionKind): string => sectionOf(dossier, kind)?.text ?? ''

/** What stands before the first section: whose report it is, on what ground, for which period. */
export const preambleOf = ({ parsed }: Dossier): string => parsed?.preamble ?? ''

/** What stands behind the last section: who signs it, and when. */
export const closingOf = ({ parsed }: Dossier): string => parsed?.closing ?? ''
