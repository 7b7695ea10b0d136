/**
 * Dates: signed and published when the year was over, in this order, and before the deadline.
 */
import type { Severity } from '../report/Finding'
import type { IsoDate } from '../report/Report'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { reportsByMarch } from './body'
import { type Answer, type Fault, formality } from './formality'
import { isEarly, lastDay, yearOfReport } from './reportYear'

type DateField = 'publishedOn' | 'signedOn'

/** The date of a report, where another was expected, or one before or after it. */
const wrong = (
  { report }: Dossier,
  field: DateField,
  expected: IsoDate,
  gravity: { readonly severity?: Severity } = {},
): Fault => ({ expected, actual: report[field], statedAt: field, ...gravity })

const publishedAfter = /* @__PURE__ */ formality('meta/published-after-year', 'error', (dossier) => {
  const { publishedOn } = dossier.report
  const end = lastDay(dossier.report)
  if (publishedOn === null || end === null) return null
  return publishedOn >= end ? 'holds' : wrong(dossier, 'publishedOn', end)
})

/** Since the regulation of 2019: 31 January; 31 March before it, and for the report of a government. */
const deadlineOf = (year: number, authority: string | null): IsoDate =>
  `${year + 1}-${year < 2019 || reportsByMarch(authority) ? '03-31' : '01-31'}`

/** A page dated that long after is most likely one that was put up again. */
const newPage = (year: number): IsoDate => `${year + 2}-01-01`

const inTime = (dossier: Dossier, field: DateField): Answer => {
  const { [field]: date, authority } = dossier.report
  const year = yearOfReport(dossier.report)
  if (date === null || year === null) return null
  const deadline = deadlineOf(year, authority)
  if (date <= deadline) return 'holds'
  const isNewPage = field === 'publishedOn' && date >= newPage(year)
  return wrong(dossier, field, deadline, isNewPage ? { severity: 'info' } : {})
}

const publishedInTime = /* @__PURE__ */ formality('meta/published-in-time', 'warning', (dossier) =>
  inTime(dossier, 'publishedOn'),
)

/** Signed after the deadline is published after it; where the date of publication is known, that is asked. */
const signedInTime = /* @__PURE__ */ formality('meta/signed-in-time', 'warning', (dossier) =>
  dossier.report.publishedOn === null ? inTime(dossier, 'signedOn') : null,
)

/** Signed when the year was over, and published when it was signed. In its first months, it is the year that is wrong. */
const signedInOrder = /* @__PURE__ */ formality('meta/signed-in-order', 'info', (dossier) => {
  const { signedOn, publishedOn } = dossier.report
  const end = lastDay(dossier.report)
  if (signedOn === null || (publishedOn === null && end === null)) return null
  if (publishedOn !== null && publishedOn < signedOn) return wrong(dossier, 'signedOn', publishedOn)
  if (end === null || signedOn > end) return 'holds'
  return wrong(dossier, 'signedOn', end, isEarly(signedOn) ? { severity: 'warning' } : {})
})

export const dates: ReadonlyArray<DocumentRule> = [
  publishedAfter,
  publishedInTime,
  signedInOrder,
  signedInTime,
]
