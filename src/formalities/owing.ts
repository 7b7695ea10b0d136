/**
 * Which document owes what the forms prescribe.
 */
import type { Dossier } from '../rules/DocumentRule'

/** The six sections are prescribed since the forms are. */
export const hasForm = ({ report }: Dossier): boolean => report.form !== null || (report.year ?? 0) >= 2019

/** Fewer headings than this, and it is the headings that were lost, or the document is a piece of a report. */
export const fewestHeadings = 3
