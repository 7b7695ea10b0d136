/**
 * A report that was read and checked, as far as the user asked about it.
 */
import { catalogues } from '../explain/explain'
import type { Finding } from '../report/Finding'
import type { RuleId } from '../report/RuleId'
import { worstFirst } from '../rules/worstFirst'
import { lacks } from '../suspects/hindrances'
import { type Validation, validateReport } from '../validateReport'
import type { CheckInvocation, Selection } from './Invocation'
import type { ReadReport } from './readReport'

export interface Checked {
  readonly report: ReadReport
  readonly checks: Validation['checks']
  readonly counts: Validation['counts']
  /** What checking found and reading noticed, worst first; what follows from a finding comes behind it. */
  readonly findings: ReadonlyArray<Finding>
}

/** Whether a rule is the one that was named, or of the family that was. */
export const covers =
  (rule: string) =>
  (selector: string): boolean =>
    rule === selector || rule.startsWith(`${selector}/`)

/** Whether there is such a rule or family. */
export const isSelector = (selector: string): boolean =>
  Object.keys(catalogues.zh.sentences).some((rule) => covers(rule)(selector))

const selects =
  ({ rules, ignored }: Selection) =>
  ({ rule }: { readonly rule: RuleId }): boolean =>
    (rules.length === 0 || rules.some(covers(rule))) && !ignored.some(covers(rule))

const follows =
  ({ rule, subject }: Finding) =>
  ({ consequenceOf }: Finding): boolean =>
    consequenceOf?.rule === rule && consequenceOf.subject === subject

/** Without what reading noticed as absent, where it is told as missing. */
const toldOnce = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const lacking = findings.map(lacks)
  return findings.filter(
    ({ rule, subject }) =>
      !(rule === 'reading/row-absent' || rule === 'reading/table-absent') ||
      subject === null ||
      !lacking.some((tells) => tells(subject)),
  )
}

const withConsequences = (findings: ReadonlyArray<Finding>): ReadonlyArray<Finding> => {
  const isLed = (one: Finding): boolean => findings.some((lead) => follows(lead)(one))
  return findings
    .filter((finding) => !isLed(finding))
    .flatMap((lead) => [lead, ...findings.filter(follows(lead))])
}

/** What leads to a finding carries the suspects; where it is not asked about, those that follow from it have them. */
const ledBySelf =
  (all: ReadonlyArray<Finding>, selected: ReadonlyArray<Finding>) =>
  (one: Finding): Finding => {
    const isLeadOf = (lead: Finding): boolean => follows(lead)(one)
    const { consequenceOf: lead, ...alone } = one
    return lead === undefined || selected.some(isLeadOf)
      ? one
      : { ...alone, suspects: all.find(isLeadOf)?.suspects ?? [] }
  }

const countsOf = (checks: Validation['checks']): Validation['counts'] => {
  const count = (verdict: Validation['checks'][number]['verdict']): number =>
    checks.filter((check) => check.verdict === verdict).length
  return {
    holds: count('holds'),
    broken: count('broken'),
    undecided: count('undecided'),
    notApplicable: count('not-applicable'),
  }
}

export const checkReport =
  (selection: Selection) =>
  (report: ReadReport): Checked => {
    const validation = validateReport(report.parsed)
    const checks = validation.checks.filter(selects(selection))
    const findings = worstFirst([...validation.findings, ...report.parsed.findings], report.parsed.cells)
    const selected = findings.filter(selects(selection))
    return {
      report,
      checks,
      counts: countsOf(checks),
      findings: withConsequences(toldOnce(selected.map(ledBySelf(findings, selected)))),
    }
  }

/** The gravest first. */
export const severities = ['error', 'warning', 'info'] as const

/** Whether a check is broken that the exit code has to tell. */
export const isFailed =
  ({ failOn }: Pick<CheckInvocation, 'failOn'>) =>
  ({ findings }: Checked): boolean =>
    failOn !== 'never' &&
    findings.some(
      ({ verdict, severity }) =>
        verdict === 'broken' && severities.indexOf(severity) <= severities.indexOf(failOn),
    )
