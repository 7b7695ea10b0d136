/**
 * A rule that looks at more than the numbers of one form: dates, sections, words against numbers.
 *
 * @since 0.2.0
 */
import type { FormId } from '../forms/forms'
import type { CheckRuleId, Finding, Severity } from '../report/Finding'
import type { ParsedReport } from '../report/ParsedReport'
import type { Report } from '../report/Report'
import type { Check } from './Check'

/** A report as it came to be checked: with places, states and sections where it was read from a source. */
export interface Dossier {
  readonly report: Report
  readonly parsed: ParsedReport | null
}

/** One check that was made, and its finding where it is broken or undecided. */
export interface Judgement {
  readonly check: Check
  readonly finding: Finding | null
}

/** Its title and basis are told by the catalogues, so that checking does not carry them. */
export interface DocumentRule {
  readonly id: CheckRuleId
  readonly severity: Severity
  /** The forms whose reports it speaks of; reports of every form, and of none, unless said. */
  readonly forms?: ReadonlyArray<FormId>
  /** Nothing, where the report has nothing that the rule could speak of. */
  readonly judge: (dossier: Dossier) => ReadonlyArray<Judgement>
}

export const dossierOf = (report: ParsedReport | Report): Dossier =>
  'report' in report ? { report: report.report, parsed: report } : { report, parsed: null }
