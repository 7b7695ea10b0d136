/**
 * A report that was read and checked, as far as the user asked about it.
 */
import type { Finding } from '../report/Finding'
import { validationOf } from '../rules/Validation'
import { severities } from '../rules/worstFirst'
import { lacks } from '../suspects/hindrances'
import { type Validation, validateReport } from '../validateReport'
import type { CheckInvocation, Selection } from './Invocation'
import type { ReadReport } from './readReport'
import { selects } from './selects'

/** `findings`: what checking found and reading noticed, worst first; what follows from a finding comes behind it. */
export interface Checked extends Validation {
  readonly report: ReadReport
}

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

export const checkReport =
  (selection: Selection) =>
  (report: ReadReport): Checked => {
    const { parsed } = report
    const made = validateReport(parsed)
    const all = [...made.findings, ...parsed.findings]
    const { findings, checks, counts } = validationOf(
      { checks: made.checks.filter(selects(selection)), findings: all.filter(selects(selection)) },
      parsed.cells,
    )
    return {
      report,
      checks,
      counts,
      findings: withConsequences(toldOnce(findings.map(ledBySelf(all, findings)))),
    }
  }

/** Whether a check is broken that the exit code has to tell. */
export const isFailed =
  ({ failOn }: Pick<CheckInvocation, 'failOn'>) =>
  ({ findings }: Pick<Validation, 'findings'>): boolean =>
    failOn !== 'never' &&
    findings.some(
      ({ verdict, severity }) =>
        verdict === 'broken' && severities.indexOf(severity) <= severities.indexOf(failOn),
    )

/** Whether something is broken that has to be mended. */
export const isBroken = isFailed({ failOn: 'error' })
