/**
 * What must hold in a report, checked.
 *
 * @since 0.1.0
 */
import { documentRules } from './documentRules'
import type { Finding } from './report/Finding'
import type { ParsedReport } from './report/ParsedReport'
import type { Report } from './report/Report'
import type { Check } from './rules/Check'
import { type Dossier, dossierOf } from './rules/DocumentRule'
import { evaluate, plainlyHolds } from './rules/evaluate'
import type { Figures } from './rules/Figures'
import { type Judged, type ValidateOptions, type Validation, validationOf } from './rules/Validation'
import { checkOf, findingOf } from './rules/verdicts'
import { applySuspect } from './suspects/applySuspect'
import { withHindrances } from './suspects/hindrances'
import type { Found } from './suspects/proposals'
import { type JudgedWith, withTestimony } from './suspects/testimony'
import { withSuspects } from './suspects/withSuspects'

export type { ValidateOptions, Validation } from './rules/Validation'

const judgeDocument = (dossier: Dossier, rules = documentRules): Judged => {
  const checks: Array<Check> = []
  const findings: Array<Finding> = []
  for (const { judge } of rules)
    for (const { check, finding } of judge(dossier)) {
      checks.push(check)
      if (finding !== null) findings.push(finding)
    }
  return { checks, findings }
}

/** One pass over the plan; what plainly holds costs a comparison and a shared check. */
const judgeFigures = (figures: Figures | null, noticed: ReadonlyArray<Finding> | null): Judged => {
  if (figures === null) return { checks: [], findings: [] }
  const checks: Array<Check> = []
  const found: Array<Found> = []
  for (const statement of figures.plan.statements) {
    if (plainlyHolds(figures, statement)) {
      checks.push(statement.holds)
      continue
    }
    const outcome = evaluate(figures, statement)
    if (outcome === null) continue
    checks.push(checkOf(statement, outcome))
    for (const finding of findingOf(figures, statement, outcome)) found.push({ statement, finding })
  }
  return {
    checks: checks.concat(figures.plan.notApplicable),
    findings: withSuspects(figures, found, noticed),
  }
}

/**
 * Checks a report. Never throws, and never says that a check holds where a cell is not known.
 *
 * `counts` adds up to `checks.length`; `findings` are the broken and the undecided among the checks.
 *
 * @example
 * import { explain, parseReport, validateReport } from 'ogi-report'
 *
 * const text = `青石县2023年政府信息公开工作年度报告
 * 一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t9
 * 二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1`
 * const parsed = parseReport(text)
 * const findings = parsed._tag === 'Right' ? validateReport(parsed.right).findings : []
 * findings.slice(0, 1).map((finding) => explain(finding, 'zh'))
 * // => ['表三“一、本年新收政府信息公开申请数量”总计栏填报9，其余6栏之和为7，多2。']
 *
 * @since 0.1.0
 */
export const validateReport = (report: ParsedReport | Report, options: ValidateOptions = {}): Validation => {
  const dossier = dossierOf(report, options.blankMeansZero)
  const document = judgeDocument(dossier)
  const figures = judgeFigures(dossier.figures, dossier.parsed?.findings ?? null)
  const hindered = withHindrances(document.findings, dossier.parsed?.findings ?? [])
  const judgedWith: JudgedWith = (suspect, asks) =>
    judgeDocument(
      dossierOf(applySuspect(report, suspect), options.blankMeansZero),
      documentRules.filter(({ id }) => asks(id)),
    ).findings
  return validationOf(
    {
      checks: document.checks.concat(figures.checks),
      findings: withTestimony(judgedWith)(hindered(document.findings), hindered(figures.findings)),
    },
    dossier.figures?.plan.edition.cells,
  )
}
