/**
 * Years and dates: one year throughout, a whole year, published when it was over and before the deadline.
 */
import { year as yearPattern, yearOf } from '../metadata/WrittenDate'
import type { Mention } from '../report/Mention'
import type { IsoDate, SectionKind } from '../report/Report'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { reportsByMarch } from './body'
import { fault, formality } from './formality'
import { mentionsOf, openingOf, placeOf } from './mentions'
import { sectionsOf, textOf } from '../rules/texts'

const printedYear = /* @__PURE__ */ new RegExp(yearPattern, 'u')

const yearIn = (title: string | null): number | null => {
  const printed = title === null ? null : printedYear.exec(title)
  return printed === null ? null : yearOf(printed[0])
}

const yearAgrees = /* @__PURE__ */ formality('meta/year-agrees', 'error', ({ report, parsed }) => {
  const inTitle = yearIn(report.title)
  if (inTitle === null || report.period === null) return null
  const ofPeriod = Number(report.period.end.slice(0, 4))
  return inTitle === ofPeriod
    ? 'holds'
    : fault({ expected: ofPeriod, actual: inTitle, place: parsed?.places.year ?? null })
})

const compared = /比|较|上年|去年|结转|以来|至今/u

const namedIn = (dossier: Dossier, kind: Mention['kind'], within: SectionKind): ReadonlyArray<Mention> =>
  mentionsOf(dossier).filter((mention) => mention.kind === kind && mention.within === within)

const isNear = (one: number | null, other: number): boolean =>
  one !== null && one !== other && Math.abs(one - other) <= 2

/** Sentences that count a year near to the report's own, in a section that never counts its own. */
const leftoversIn = (dossier: Dossier, kind: SectionKind, year: number): ReadonlyArray<Mention> => {
  const found = namedIn(dossier, 'counted-year', kind)
  if (found.some((one) => one.year === year)) return []
  return found.filter(
    (one) =>
      isNear(one.year, year) &&
      one.words.includes('申请') &&
      !compared.test(one.words) &&
      !one.words.includes(`${year}`),
  )
}

/** A section that opens with a year near to the report's own, and never speaks of its own. */
const opensWith = (dossier: Dossier, year: number): ReadonlyArray<Mention> => {
  const text = textOf(dossier, 'overview')
  if (text.includes(`${year}`) || /今年|本年/u.test(text)) return []
  return namedIn(dossier, 'opening-year', 'overview').filter((one) => isNear(one.year, year))
}

const yearInProse = /* @__PURE__ */ formality('meta/year-in-prose', 'warning', (dossier) => {
  const { year, title, period } = dossier.report
  // Where title and period disagree, it is not known which year the text should speak of.
  const isDoubtful =
    period !== null && yearIn(title) !== null && yearIn(title) !== Number(period.end.slice(0, 4))
  if (year === null || isDoubtful) return null
  if (sectionsOf(dossier).every(({ kind }) => kind !== 'overview' && kind !== 'requests')) return null
  const [leftover] = [
    ...leftoversIn(dossier, 'overview', year),
    ...opensWith(dossier, year),
    ...leftoversIn(dossier, 'requests', year),
  ]
  return leftover === undefined
    ? 'holds'
    : fault({ expected: year, actual: openingOf(leftover.words), place: placeOf(dossier)(leftover) })
})

/** The regulation came into force on 1 May 2008: the first reports begin there. */
const firstDay = (year: string, start: IsoDate): boolean =>
  start === `${year}-01-01` || start === '2008-05-01'

const calendarYear = /* @__PURE__ */ formality('meta/calendar-year', 'error', ({ report, parsed }) => {
  if (report.period === null) return null
  const { start, end } = report.period
  const year = end.slice(0, 4)
  const isWhole = end === `${year}-12-31` && (start === null || firstDay(year, start))
  return isWhole
    ? 'holds'
    : fault({
        expected: `${year}-01-01/${year}-12-31`,
        actual: `${start ?? '?'}/${end}`,
        place: parsed?.places.period ?? null,
      })
})

/** The last day that the numbers cover. */
const lastDay = ({ report: { period, year } }: Dossier): IsoDate | null =>
  period?.end ?? (year === null ? null : `${year}-12-31`)

const publishedAfter = /* @__PURE__ */ formality('meta/published-after-year', 'error', (dossier) => {
  const { publishedOn } = dossier.report
  const end = lastDay(dossier)
  if (publishedOn === null || end === null) return null
  return publishedOn >= end
    ? 'holds'
    : fault({ expected: end, actual: publishedOn, place: dossier.parsed?.places.publishedOn ?? null })
})

/** Since the regulation of 2019: 31 January; 31 March before it, and for the report of a government. */
const deadlineOf = (year: number, authority: string | null): IsoDate =>
  `${year + 1}-${year < 2019 || reportsByMarch(authority) ? '03-31' : '01-31'}`

/** A page dated that long after is most likely one that was put up again. */
const newPage = (year: number): IsoDate => `${year + 2}-01-01`

const publishedInTime = /* @__PURE__ */ formality(
  'meta/published-in-time',
  'warning',
  ({ report, parsed }) => {
    const { publishedOn, year, authority } = report
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

/** Signed when the year was over, and published when it was signed. */
const signedInOrder = /* @__PURE__ */ formality('meta/signed-in-order', 'info', (dossier) => {
  const { signedOn, publishedOn } = dossier.report
  const end = lastDay(dossier)
  if (signedOn === null || (publishedOn === null && end === null)) return null
  const place = dossier.parsed?.places.signedOn ?? null
  if (publishedOn !== null && publishedOn < signedOn)
    return fault({ expected: publishedOn, actual: signedOn, place })
  return end !== null && signedOn <= end ? fault({ expected: end, actual: signedOn, place }) : 'holds'
})

const notice2019 = '国办公开办函〔2019〕60号'
const notice2021 = '国办公开办函〔2021〕30号'

const numbered = /(20\d\d)\D{0,3}(\d{1,3})\s?号/u

/** 国办公开办函 [2019] 60 号, as the notice is cited. */
const citedAs = ({ words }: Mention): string => {
  const [, of = '', number = ''] = numbered.exec(words) ?? []
  return `国办公开办函〔${of}〕${number}号`
}

/** Of the two notices that prescribe a form, the one that is in force for the year; others are not judged. */
const noticeInForce = /* @__PURE__ */ formality('meta/notice-in-force', 'warning', (dossier) => {
  const { year } = dossier.report
  if (year === null) return null
  const cited = mentionsOf(dossier).filter(({ kind }) => kind === 'notice')
  const [expected, superseded] = year >= 2021 ? [notice2021, notice2019] : [notice2019, notice2021]
  if (cited.some((one) => citedAs(one) === expected)) return 'holds'
  const wrong = cited.find((one) => citedAs(one) === superseded)
  return wrong === undefined ? null : fault({ expected, actual: superseded, place: placeOf(dossier)(wrong) })
})

/** Judged by the form that the tables are in, where they tell. */
const formOfYear = /* @__PURE__ */ formality('meta/form-of-year', 'warning', ({ report, parsed }) => {
  const { form, year } = report
  if (form === null || year === null || parsed?.cells.every(({ state }) => state === 'absent') === true)
    return null
  const expected = year >= 2021 ? '2021' : '2019'
  return form === expected ? 'holds' : fault({ expected, actual: form })
})

export const timing: ReadonlyArray<DocumentRule> = [
  yearAgrees,
  yearInProse,
  calendarYear,
  publishedAfter,
  publishedInTime,
  signedInOrder,
  noticeInForce,
  formOfYear,
]
