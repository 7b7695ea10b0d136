/** A report of known numbers, and a text that speaks of them. */
import { isLeft } from 'fp-ts/Either'
import { parseReport } from '../../src/parseReport'
import type { Claim } from '../../src/report/Claim'
import type { Finding } from '../../src/report/Finding'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { claimsIn } from '../../src/prose/claimsOf'
import { documentRules } from '../../src/documentRules'
import { dossierOf, type Judgement } from '../../src/rules/DocumentRule'
import { type Entries, type Printed, reportOf } from '../rules/reports'

/** 34 new and 2 of last year; 35 completed (9 + 0 + 3 + 9 + 1 + 13), 1 left; 3 reconsiderations, 2 suits; 4 documents. */
export const numbers: Entries = {
  'requests.received.naturalPerson': 31,
  'requests.received.enterprise': 3,
  'requests.received.total': 34,
  'requests.carriedOver.naturalPerson': 2,
  'requests.carriedOver.total': 2,
  'requests.outcomes.granted.naturalPerson': 9,
  'requests.outcomes.granted.total': 9,
  'requests.outcomes.denied.stateSecrets.naturalPerson': 1,
  'requests.outcomes.denied.stateSecrets.total': 1,
  'requests.outcomes.denied.enforcementFiles.enterprise': 2,
  'requests.outcomes.denied.enforcementFiles.total': 2,
  'requests.outcomes.unavailable.notHeld.naturalPerson': 9,
  'requests.outcomes.unavailable.notHeld.total': 9,
  'requests.outcomes.notProcessed.repeatRequest.naturalPerson': 1,
  'requests.outcomes.notProcessed.repeatRequest.total': 1,
  'requests.outcomes.otherHandling.other.naturalPerson': 12,
  'requests.outcomes.otherHandling.other.enterprise': 1,
  'requests.outcomes.otherHandling.other.total': 13,
  'requests.outcomes.total.naturalPerson': 32,
  'requests.outcomes.total.enterprise': 3,
  'requests.outcomes.total.total': 35,
  'requests.carriedForward.naturalPerson': 1,
  'requests.carriedForward.total': 1,
  'disputes.reconsideration.upheld': 2,
  'disputes.reconsideration.corrected': 1,
  'disputes.reconsideration.total': 3,
  'disputes.directSuit.upheld': 1,
  'disputes.directSuit.total': 1,
  'disputes.suitAfterReconsideration.pending': 1,
  'disputes.suitAfterReconsideration.total': 1,
  'proactive.normativeDocuments.issued': 4,
  'proactive.normativeDocuments.repealed': 3,
  'proactive.normativeDocuments.inForce': 21,
  'proactive.licensing.decisions': 97,
  'proactive.penalties.decisions': 12,
  'proactive.fees.amount': 12.5,
}

export interface Setting extends Pick<Printed, 'otherwise'> {
  readonly form?: '2019' | '2021'
  readonly entries?: Entries
  readonly authority?: string | null
  readonly year?: number | null
  readonly kind?: 'overview' | 'requests' | 'disputes' | 'problems' | 'other'
}

export const saying = (
  text: string,
  {
    form = '2021',
    entries = numbers,
    otherwise,
    authority = '云溪县财政局',
    year = 2023,
    kind = 'overview',
  }: Setting = {},
): ParsedReport => {
  const parsed = reportOf(form, entries, otherwise === undefined ? {} : { otherwise })
  const report = { ...parsed.report, authority, year, sections: [{ kind, heading: '', text }] }
  return { ...parsed, report, claims: claimsIn(report) }
}

const ownRules = documentRules.filter(({ id }) => id.startsWith('prose/'))

/** The judgements on the text; nothing else of the report is asked, and nothing else has to be right. */
export const judgementsOn = (parsed: ParsedReport): ReadonlyArray<Judgement> => {
  const dossier = dossierOf(parsed)
  return ownRules.flatMap(({ judge }) => judge(dossier))
}

export const findingsOn = (text: string, setting: Setting = {}): ReadonlyArray<Finding> =>
  judgementsOn(saying(text, setting)).flatMap(({ finding }) => finding ?? [])

/** Each judgement in one line: `outcomes holds`, `outcomes broken error: 8, not 9`, `outcomes undecided absent info: 8`. */
export const brieflyJudged = ({ check, finding }: Judgement): string =>
  [
    check.rule.replace('prose/', ''),
    check.verdict,
    ...(check.reason === undefined ? [] : [check.reason]),
    ...(finding === null ? [] : [`${finding.severity}: ${String(finding.actual)}`]),
    ...(finding === null || finding.expected === null ? [] : [`not ${finding.expected}`]),
  ].join(' ')

export const judged = (text: string, setting: Setting = {}): ReadonlyArray<string> =>
  judgementsOn(saying(text, setting)).map(brieflyJudged)

const briefly = ({ rows, columns, value, unit, scope, year, approximate }: Claim): string =>
  [
    rows.map((row) => row.split('.').at(-1)).join('+') || '-',
    columns.join('+'),
    `${approximate ? '约' : ''}${value}${unit}`,
    scope ?? '',
    year ?? '',
  ]
    .filter((word) => word !== '' && word !== 'total')
    .join(' ')

/** Each claim of a text in one line. */
export const claimed = (text: string, setting: Setting = {}): ReadonlyArray<string> =>
  saying(text, setting).claims.map(briefly)

/** Claims of a report that was read from its source, which alone has places. */
export const read = (source: string): ParsedReport => {
  const parsed = parseReport(source)
  if (isLeft(parsed)) throw new Error(parsed.left.reason)
  return parsed.right
}
