/**
 * Every rule of every family, in words: for tools and docs. Checking does not carry it.
 *
 * A family adds its entries to `entries` below, and its wordings to `explain/zh/wordings.ts` and
 * `explain/en/wordings.ts`.
 *
 * @since 0.1.0
 */
import { documentRules } from './documentRules'
import { wordings as en } from './explain/en/wordings'
import { wordings as zh } from './explain/zh/wordings'
import type { Form } from './forms/Form'
import { type FormId, forms } from './forms/forms'
import type { Severity } from './report/Finding'
import type { CheckRuleId } from './report/RuleId'
import { editionsOf } from './rules/Edition'
import { figureRules } from './rules/figureRules'
import type { Relations } from './rules/folds'
import type { Relation } from './rules/Relation'
import { schemesOf } from './rules/scheme'
import { seriesRules } from './series/seriesRules'

interface InBothLanguages {
  readonly zh: string
  readonly en: string
}

/** What a rule is, for whoever lists, documents or selects rules. */
export interface Rule {
  readonly id: CheckRuleId
  readonly severity: Severity
  /** What must hold. */
  readonly title: InBothLanguages
  /** Why it must hold: printed in the form, or what follows from it. */
  readonly basis: InBothLanguages
  /** The forms whose reports it speaks of. */
  readonly forms: ReadonlyArray<FormId>
  /** The relations that it states between the cells of these rows; none, where it looks beyond the numbers. */
  readonly relations: Relations
}

/** What a family says of a rule beside its wording; without `forms` it speaks of reports of every form. */
interface Entry {
  readonly id: CheckRuleId
  readonly severity: Severity
  readonly forms?: ReadonlyArray<FormId>
  readonly relations?: Relations
}

const entries: ReadonlyArray<Entry> = [...figureRules, ...documentRules, ...seriesRules]

const nothing: Relations = () => []

/** A relation between numbers speaks of the forms that have them. */
const formsOf = ({ forms: named, relations }: Entry): ReadonlyArray<FormId> =>
  forms
    .filter((form) =>
      relations === undefined
        ? (named ?? [form.id]).includes(form.id)
        : relations(editionsOf(form)[0].lines).length > 0,
    )
    .map(({ id }) => id)

/**
 * Every rule, in the order in which a reader of a report meets what it speaks of.
 *
 * @example
 * import { rules } from 'ogi-report'
 *
 * rules.find(({ id }) => id === 'disputes/total')?.title.zh // => '总计等于四种结果之和'
 */
export const rules: ReadonlyArray<Rule> = /* @__PURE__ */ entries.map((entry) => ({
  id: entry.id,
  severity: entry.severity,
  title: { zh: zh[entry.id].title, en: en[entry.id].title },
  basis: { zh: zh[entry.id].basis, en: en[entry.id].basis },
  // Told when asked: to find out, the relations of both forms are made, a fifth of the time of an import.
  get forms() {
    return formsOf(entry)
  },
  relations: entry.relations ?? nothing,
}))

/**
 * What a rule states of a form; nothing, where the form has no such cells.
 *
 * @example
 * import { formula, forms, relationsOf, rules } from 'ogi-report'
 *
 * const [form2019] = forms
 * const [totalCoversNew] = rules
 * relationsOf(form2019)(totalCoversNew).map(formula)
 * // => [
 * //   'proactive.governmentRules.disclosed <= proactive.governmentRules.totalDisclosed',
 * //   'proactive.normativeDocuments.disclosed <= proactive.normativeDocuments.totalDisclosed',
 * // ]
 */
export const relationsOf =
  (form: Form) =>
  ({ relations }: Pick<Rule, 'relations'>): ReadonlyArray<Relation> =>
    relations(editionsOf(form)[0].lines)

/**
 * A rule as few formulas, with `*` for what differs between its cells; none, where it looks beyond the numbers.
 *
 * @example
 * import { rules, formulasOf } from 'ogi-report'
 *
 * rules.filter(({ id }) => id === 'disputes/total').flatMap(formulasOf)
 * // => ['disputes.*.total = disputes.*.upheld + disputes.*.corrected + disputes.*.other + disputes.*.pending']
 */
export const formulasOf = (rule: Pick<Rule, 'relations'>): ReadonlyArray<string> => [
  ...new Set(forms.flatMap((form) => schemesOf(relationsOf(form)(rule)))),
]
