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

/** What reading can notice. */
export type ReadingRuleId =
  | 'reading/table-absent'
  | 'reading/row-absent'
  | 'reading/row-ambiguous'
  | 'reading/row-by-arithmetic'
  | 'reading/row-by-order'
  | 'reading/row-by-likely-label'
  | 'reading/row-repeated'
  | 'reading/row-conflict'
  | 'reading/table-repeated'
  | 'reading/another-report'
  | 'reading/row-out-of-order'
  | 'reading/row-surplus'
  | 'reading/column-surplus'
  | 'reading/columns-by-position'
  | 'reading/cell-unreadable'
  | 'reading/digits-apart'
  | 'reading/number-unplaced'
  | 'reading/one-row-group'
  | 'reading/form-by-year'
  | 'reading/form-unknown'
  | 'reading/date-repaired'
  | 'reading/table-is-image'
  | 'reading/cut-short'

/** What must hold between the cells. */
export type IdentityRuleId =
  | 'requests/balance'
  | 'requests/outcomes-total'
  | 'requests/row-total'
  | 'disputes/total'
  | 'proactive/total-covers-new'
  | 'proactive/items-nonnegative'
  | 'cells/count'

/** What is hardly right, although no rule of the form forbids it. */
export type PlausibilityRuleId =
  | 'proactive/created-disclosed'
  | 'proactive/decisions-have-items'
  | 'proactive/procurement-amount'
  | 'proactive/in-force-covers-issued'
  | 'proactive/rules-by-authority'
  | 'proactive/fee-unit'
  | 'proactive/fee-covers-stated'
  | 'requests/fee-reported'
  | 'cells/total-filled'
  | 'cells/parts-filled'

/** What a report owes beside its numbers: one year, in time, the six sections. */
export type FormalityRuleId =
  | 'meta/year-agrees'
  | 'meta/year-in-prose'
  | 'meta/calendar-year'
  | 'meta/published-after-year'
  | 'meta/published-in-time'
  | 'meta/signed-in-order'
  | 'meta/notice-in-force'
  | 'meta/form-of-year'
  | 'meta/placeholder-left'
  | 'meta/authority-agrees'
  | 'structure/sections-complete'
  | 'structure/sections-filled'
  | 'structure/sections-in-order'
  | 'structure/sections-numbered'
  | 'structure/overview-covers'
  | 'structure/overview-length'
  | 'structure/problems-told'
  | 'structure/tables-as-text'
  | 'structure/zeros-printed'

/** What must hold between the reports of one authority, year after year, and between a body and those below it. */
export type SeriesRuleId =
  | 'series/year-known'
  | 'series/one-report-a-year'
  | 'series/carried-over'
  | 'series/items-last-year'
  | 'series/documents-in-force'
  | 'series/documents-disclosed'
  | 'series/pending-disputes'
  | 'series/ratio-recomputes'
  | 'series/text-repeated'
  | 'series/table-repeated'
  | 'series/leap'
  | 'bodies/sum'

/** What must hold between what the text says and what the cells say, and within the text. */
export type ProseRuleId =
  | 'prose/requests-received'
  | 'prose/requests-carried-over'
  | 'prose/requests-completed'
  | 'prose/outcomes'
  | 'prose/requests-carried-forward'
  | 'prose/all-completed'
  | 'prose/reconsideration'
  | 'prose/litigation'
  | 'prose/documents'
  | 'prose/decisions'
  | 'prose/fees'
  | 'prose/methods'
  | 'prose/parts-of-total'
  | 'prose/percentage'

/** What must hold, of every family: a family has a union of its own above, and a line here. */
export type CheckRuleId = IdentityRuleId | PlausibilityRuleId | FormalityRuleId | ProseRuleId | SeriesRuleId

export type RuleId = ReadingRuleId | CheckRuleId

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
  /** Rows, or groups of rows, by the beginning of their addresses: `requests.outcomes.denied`. */
  readonly rows: ReadonlyArray<string>
  /** Those that are taken away. */
  readonly less: ReadonlyArray<string>
  readonly columns: ReadonlyArray<string>
  /** More than one, where totals and the sums of their parts differ. */
  readonly values: ReadonlyArray<number>
}

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
  /** The sections that the finding is about, or the aspects of the first. */
  readonly topics?: ReadonlyArray<SectionKind> | ReadonlyArray<Aspect>
  /** Every reading of the words that was tried, the plainest first. */
  readonly readings?: ReadonlyArray<Reading>
  /** Best first. */
  readonly suspects: ReadonlyArray<Suspect>
  /**
   * The finding that this one follows from, by its rule and subject: of a trouble that several checks show, the one that
   * tells it best; of a check that cannot be made, what reading noticed about the cells that it lacks.
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
