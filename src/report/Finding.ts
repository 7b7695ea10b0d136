/**
 * A finding is facts: the rule, the cells that take part, what was expected and what stands there.
 * Its sentence is made last, per language, by `explain`.
 *
 * @since 0.1.0
 */
import type { Place } from '../text/Place'
import type { Address } from '../forms/Address'
import type { Cell, CellState } from './Cell'
import type { SectionKind } from './Report'
import type { RuleId } from './RuleId'

export type Severity = 'error' | 'warning' | 'info'

/** A cell that takes part in a finding. */
export interface Term {
  readonly address: Address
  readonly value: number | null
  readonly state: CellState
  readonly place: Place | null
  /** Among several reports: the index of the one that the cell and its place belong to, and its year. */
  readonly report?: number
  readonly year?: number
}

/** A cell as it takes part in a finding. */
export const termOf = ({ address, value, state, place }: Cell): Term => ({ address, value, state, place })

/**
 * How the printed number may have come about: `docs/suspects.md` tells each with an example.
 * `off-by` where nothing but the amount is known.
 */
export type SuspectKind =
  | 'total-left-zero'
  | 'left-zero'
  | 'left-blank'
  | 'absent'
  | 'unreadable'
  | 'digit-lost'
  | 'digit-doubled'
  | 'digit-added'
  | 'digit-misread'
  | 'digits-swapped'
  | 'sign'
  | 'neighbouring-column'
  | 'neighbouring-row'
  | 'misaligned'
  | 'shifted-right'
  | 'shifted-left'
  | 'row-repeated'
  | 'numbers-glued'
  | 'number-split'
  | 'carried-over-unbalanced'
  | 'off-by'

/** A cell, what is printed in it, and what would have to stand there. */
export interface Change {
  readonly address: Address
  readonly from: number | null
  readonly to: number
  readonly place: Place | null
}

/** A change of cells that would restore every identity they take part in: a hint, never a repair. */
export interface Suspect {
  readonly changes: ReadonlyArray<Change>
  readonly kind: SuspectKind
  /** `likely`: no smallest explanation does without it; `possible`: one of several. */
  readonly confidence: 'likely' | 'possible'
}

/** What the first section is to cover. */
export type Aspect = 'disclosure' | 'requests' | 'management' | 'platform' | 'supervision' | 'accountability'

/** What a number in the text may mean: rows of a table, added up or taken away, and what that comes to. */
export interface Reading {
  /**
   * Rows, or groups of rows, by the beginning of their addresses: `requests.outcomes.denied`; none, where a total of the
   * text is no row of a table.
   */
  readonly rows: ReadonlyArray<string>
  /** Those that are taken away. */
  readonly less: ReadonlyArray<string>
  readonly columns: ReadonlyArray<string>
  /** More than one, where totals and the sums of their parts differ. */
  readonly values: ReadonlyArray<number>
}

/** Who says what two parts of the document do not agree on. */
export type Witness = 'title' | 'period' | 'preamble' | 'text' | 'signature' | 'publication'

export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  readonly verdict: 'broken' | 'undecided' | 'noticed'
  /** The cell that the rule speaks of: the total, for a sum. */
  readonly subject: Address | null
  /** Every cell that takes part. */
  readonly terms: ReadonlyArray<Term>
  /** Of several readings that would do, the plainest. */
  readonly expected: number | string | null
  readonly actual: number | string | null
  /** `actual - expected`, where both are numbers. */
  readonly difference: number | null
  readonly place: Place | null
  /** Among several reports: the index of the one that the finding and its place belong to, and its year. */
  readonly report?: number
  readonly year?: number
  /** The words of the text that the finding is about, where it is about words. */
  readonly words?: string
  /** Who says what is expected, who says what stands there instead, and who sides with the first. */
  readonly witnesses?: ReadonlyArray<Witness>
  /** The sections that the finding is about, or the aspects of the first. */
  readonly topics?: ReadonlyArray<SectionKind> | ReadonlyArray<Aspect>
  /** Every reading of the words that was tried, the plainest first; of a share, all that it may be a share of. */
  readonly readings?: ReadonlyArray<Reading>
  /** Of a list in the text: the numbers that `actual` adds up. */
  readonly parts?: ReadonlyArray<number>
  /** Best first. */
  readonly suspects: ReadonlyArray<Suspect>
  /**
   * The finding that this one follows from, by its rule and subject: of a trouble that several checks show, the one that
   * tells it best; of a check that cannot be made, what is missing, or what reading noticed about the cells that it lacks.
   */
  readonly consequenceOf?: Pick<Finding, 'rule' | 'subject'>
  /**
   * Of a broken check in a report that was read: whether reading was sure of the cells, so that the fault
   * is in the source, or noticed something about one of them.
   */
  readonly doubt?: 'source' | 'reading'
}

/** A finding of what is said; the rest of it is nothing. */
export const finding = (
  said: Pick<Finding, 'rule' | 'severity' | 'verdict'> & Partial<Finding>,
): Finding => ({
  subject: null,
  terms: [],
  expected: null,
  actual: null,
  difference: null,
  place: null,
  suspects: [],
  ...said,
})
