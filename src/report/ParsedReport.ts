import type { Place } from '../text/Place'
import type { Cell } from './Cell'
import type { Claim } from './Claim'
import type { Finding } from './Finding'
import type { Mention } from './Mention'
import type { Report, SectionKind } from './Report'

/** One of the six sections as the document has it. */
export interface Section {
  readonly kind: SectionKind
  /** The number as printed (`一`, `1`), or null where none is. */
  readonly number: string | null
  readonly heading: string
  readonly headingPlace?: Place
  /** The running text of the section, without its tables. */
  readonly text: string
  /** From the heading to the end of the section. */
  readonly place: Place
}

/** Where the document states what the report says of itself. */
export interface StatedPlaces {
  readonly title: Place | null
  readonly authority: Place | null
  readonly year: Place | null
  readonly period: Place | null
  readonly publishedOn: Place | null
  readonly signedOn: Place | null
}

/**
 * A report with everything that reading knows: the plain report, each cell with its state and place,
 * the sections, and what reading noticed.
 *
 * @since 0.1.0
 */
export interface ParsedReport {
  readonly report: Report
  /** Every cell of the form, in form order, also the absent ones. */
  readonly cells: ReadonlyArray<Cell>
  readonly sections: ReadonlyArray<Section>
  /** The last words before the first section: whose report it is, on what ground, for which period. */
  readonly preamble?: string
  /** The words behind the last section: who signs and when, attachments, the foot of the page. */
  readonly closing?: string
  /** What the running text says about cells, in the order of the text. */
  readonly claims: ReadonlyArray<Claim>
  /** What it says that checking asks about beside the claims. */
  readonly mentions?: ReadonlyArray<Mention>
  /** What reading noticed: rule ids `reading/…`. */
  readonly findings: ReadonlyArray<Finding>
  readonly places: StatedPlaces
}
