/**
 * What a language has to say: one sentence for every rule, and the words around them.
 *
 * A catalogue is handed facts and names in its own language; it only makes sentences. The type keeps
 * the languages in step.
 */
import type { ReadError } from '../document/ReadError'
import type { CellState } from '../report/Cell'
import type { Finding, Reading, Term } from '../report/Finding'
import type { RuleId } from '../report/RuleId'
import type { NotAReport } from '../report/NotAReport'
import { fitAround } from './displayWidth'
import type { CellName, ReadingName } from './names'

export interface NamedTerm extends Term {
  readonly name: CellName
}

export interface NamedReading extends ReadingName {
  readonly values: Reading['values']
}

/** A finding with its cells named. */
export interface Facts {
  readonly finding: Finding
  readonly subject: CellName | null
  readonly terms: ReadonlyArray<NamedTerm>
  /** Those that come to something that no plainer one does, and the plainest. */
  readonly readings: ReadonlyArray<NamedReading>
}

/** One sentence, complete. */
export type Say = (facts: Facts) => string

/** The sentences of one family of rules. */
export type Sentences<Id extends RuleId> = { readonly [Rule in Id]: Say }

/** What must hold, and on what ground: printed in the form, or following from it. */
interface Wording {
  readonly title: string
  readonly basis: string
}

/** The wordings of one family: told by docs and tools, not by findings. */
export type Wordings<Id extends RuleId> = { readonly [Rule in Id]: Wording }

export interface Catalogue {
  readonly sentences: Sentences<RuleId>
  /** With what the error names, in brackets behind its subject; empty where it names nothing. */
  readonly readError: { readonly [Reason in ReadError['reason']]: (named: string) => string }
  readonly notAReport: { readonly [Reason in NotAReport['reason']]: string }
  readonly frame: {
    readonly states: { readonly [State in Exclude<CellState, 'number'>]: string }
    readonly sum: string
    readonly difference: string
    /** So many cells with zero, beside so many others. */
    readonly zeros: (count: number, others: number) => string
  }
}

const byGravity = ['absent', 'unreadable', 'blank', 'placeholder'] as const

export interface Missing {
  readonly state: (typeof byGravity)[number]
  readonly terms: ReadonlyArray<NamedTerm>
}

/** The terms without a number, by state. */
export const missing = ({ terms }: Facts): ReadonlyArray<Missing> =>
  byGravity
    .map((state) => ({ state, terms: terms.filter((term) => term.state === state) }))
    .filter((group) => group.terms.length > 0)

/** The terms beside the subject: of a sum, its parts. */
export const partsOf = ({ finding, terms }: Facts): ReadonlyArray<NamedTerm> =>
  terms.filter(({ address }) => address !== finding.subject)

/**
 * What a reading adds and takes away, where it goes on from the plainest: rows and columns that were told are not told
 * again. Null, where it is of other rows, or of another column.
 */
export const beyond =
  (plainest: NamedReading) =>
  ({ rows, less, column }: NamedReading): Pick<NamedReading, 'rows' | 'less'> | null =>
    column === plainest.column && plainest.rows.every((row, at) => row === rows[at])
      ? { rows: rows.slice(plainest.rows.length), less }
      : null

const longestQuotation = 60

/** A text of the document on one line, without controls; quotation marks inside a quotation are single. */
export const quotable = (text: string): string =>
  fitAround(longestQuotation)(
    text
      .replace(/\s+/gu, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, '')
      .trim(),
  )
    .replaceAll('“', '‘')
    .replaceAll('”', '’')

/** A number as it is printed, and a mark where there is none. */
export const shown = (value: Finding['actual']): string =>
  typeof value === 'string'
    ? quotable(value)
    : value === null || !Number.isFinite(value)
      ? '?'
      : String(value)
