/**
 * The names of everything that can be found, `family/name`: each family a union of its own.
 *
 * @since 0.1.0
 */

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
  | 'meta/signed-in-time'
  | 'meta/notice-in-force'
  | 'meta/form-of-year'
  | 'meta/placeholder-left'
  | 'meta/authority-agrees'
  | 'meta/title-stated'
  | 'meta/signature-complete'
  | 'structure/sections-complete'
  | 'structure/sections-filled'
  | 'structure/sections-in-order'
  | 'structure/sections-numbered'
  | 'structure/overview-covers'
  | 'structure/overview-length'
  | 'structure/problems-told'
  | 'structure/rows-complete'
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
