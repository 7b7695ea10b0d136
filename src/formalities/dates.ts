/**
 * Dates: signed and published when the year was over, in this order, and before the deadline.
 */
import type { IsoDate } from '../report/Report'
import type { DocumentRule } from '../rules/DocumentRule'
import { reportsByMarch } from './body'
import { fault, formality } from './formality'
import { isEarly, lastDay, yearOfReport } from './reportYear'

const publishedAfter = /* @__PURE__ */ formality(
  'meta/published-after-year',
  'error',
  ({ report, parsed }) => {
    const { publishedOn } = report
    const end = lastDay(report)
    if (publishedOn === null || end === null) return null
    return publishedOn >= end
      ? 'holds'
      : fault({ expected: end, actual: publishedOn, place: parsed?.places.publishedOn ?? null })
  },
)

/** Since the regulation of 2019: 31 January; 31 March before it, and for the report of a government. */
const deadlineOf = (year: number, authority: string | null): IsoDate =>
  `${year + 1}-${year < 2019 || reportsByMarch(authority) ? '03-31' : '01-31'}`

/** A page dated that long after is most likely one that was put up again. */
const newPage = (year: number): IsoDate => `${year + 2}-01-01`

const publishedInTime = /* @__PURE__ */ formality(
  'meta/published-in-time',
  'warning',
  ({ report, parsed }) => {
    const { publishedOn, authority } = report
    const year = yearOfReport(report)
    if (publishedOn === null || year === null) return null
    const deadline = deadlineOf(year, authority)
    return publishedOn <= deadline
      ? 'holds'
      : fault({
          expected: deadline,
          actual: publishedOn,
          place: parsed?.places.publishedOn ?? null,
          ...(publishedOn >= newPage(year) ? { severity: 'info' } : {}),
        })
  },
)

/** Signed after the deadline is published after it; where the date of publication is known, that is asked. */
const signedInTime = /* @__PURE__ */ formality('meta/signed-in-time', 'warning', ({ report, parsed }) => {
  const { signedOn, publishedOn, authority } = report
  const year = yearOfReport(report)
  if (signedOn === null || publishedOn !== null || year === null) return null
  const deadline = deadlineOf(year, authority)
  return signedOn <= deadline
    ? 'holds'
    : fault({ expected: deadline, actual: signedOn, place: parsed?.places.signedOn ?? null })
})

/** Signed when the year was over, and published when it was signed. In its first months, it is the year that is wrong. */
const signedInOrder = /* @__PURE__ */ formality('meta/signed-in-order', 'info', ({ report, parsed }) => {
  const { signedOn, publishedOn } = report
  const end = lastDay(report)
  if (signedOn === null || (publishedOn === null && end === null)) return null
  const place = parsed?.places.signedOn ?? null
  if (publishedOn !== null && publishedOn < signedOn)
    return fault({ expected: publishedOn, actual: signedOn, place })
  if (end === null || signedOn > end) return 'holds'
  return fault({
    expected: end,
    actual: signedOn,
    place,
    ...(isEarly(signedOn) ? { severity: 'warning' } : {}),
  })
})

export const dates: ReadonlyArray<DocumentRule> = [
  publishedAfter,
  publishedInTime,
  signedInOrder,
  signedInTime,
]
