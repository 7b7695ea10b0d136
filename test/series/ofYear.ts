/** Reports of one authority, put together by hand: what is not said is zero. */
import type { ParsedReport } from '../../src/report/ParsedReport'
import type { Report } from '../../src/report/Report'
import { validateSeries } from '../../src/validateSeries'
import type { Finding } from '../../src/report/Finding'
import type { CheckRuleId } from '../../src/report/RuleId'
import { type Entries, type Printed, reportOf } from '../rules/reports'

const formOf = (year: number): '2019' | '2021' => (year < 2021 ? '2019' : '2021')

export const ofYear = (
  year: number | null,
  entries: Entries = {},
  said: Partial<Report> = {},
  printed: Printed = {},
): ParsedReport => {
  const parsed = reportOf(formOf(year ?? 2021), entries, printed)
  return { ...parsed, report: { ...parsed.report, year, ...said } as Report }
}

/** A report of the prose years: without tables. */
export const withoutForm = (year: number): ParsedReport => {
  const { report, ...parsed } = ofYear(year)
  return {
    ...parsed,
    cells: [],
    report: { ...report, form: null, proactive: {}, requests: {}, disputes: {} },
  }
}

export const section = (kind: Report['sections'][number]['kind'], text: string) => ({
  sections: [{ kind, heading: '', text }],
})

/** What a rule says between reports: `holds`, or what is found. */
export const verdicts = (rule: CheckRuleId, reports: ReadonlyArray<ParsedReport>): ReadonlyArray<string> =>
  validateSeries(reports).checks.flatMap((check) => (check.rule === rule ? [check.verdict] : []))

export const findingsOf = (rule: CheckRuleId, reports: ReadonlyArray<ParsedReport>): ReadonlyArray<Finding> =>
  validateSeries(reports).findings.filter((finding) => finding.rule === rule)
