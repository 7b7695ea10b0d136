/**
 * Years: one year throughout, a whole one, in the form that is its own.
 */
import type { Claim } from '../report/Claim'
import type { Witness } from '../report/Finding'
import type { Mention } from '../report/Mention'
import type { IsoDate, SectionKind } from '../report/Report'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { formality } from './formality'
import { mentionsOf, openingOf, placeOf } from './mentions'
import { dated, statedYears, yearOfReport } from './reportYear'
import { sectionsOf, textOf } from '../rules/texts'

const yearAgrees = /* @__PURE__ */ formality('meta/year-agrees', 'error', ({ report }) => {
  const { ofTitle, titledBy, ofPeriod } = statedYears(report)
  if (ofTitle === null || ofPeriod === null) return null
  if (ofTitle === ofPeriod) return 'holds'
  const third = dated(report)
  const isOfTitle = third?.year === ofTitle
  const expected = isOfTitle ? ofTitle : ofPeriod
  const parties: ReadonlyArray<Witness> = isOfTitle ? [titledBy, 'period'] : ['period', titledBy]
  return {
    expected,
    actual: isOfTitle ? ofPeriod : ofTitle,
    witnesses: third?.year === expected ? [...parties, third.witness] : parties,
    statedAt: isOfTitle ? 'period' : 'year',
  }
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

/** What was received in a year near to the report's own, where nothing is said to have been received in its own. */
const leftoverClaims = ({ parsed }: Dossier, year: number): ReadonlyArray<Claim> => {
  const told = (parsed?.claims ?? []).filter(
    ({ rows, scope, partOf }) =>
      rows[0] === 'requests.received' && scope !== 'part' && scope !== 'wider' && partOf === null,
  )
  const isOwn = (claim: Claim): boolean => claim.year === null || claim.year === year
  return told.some(isOwn) ? [] : told.filter((claim) => isNear(claim.year, year))
}

/** What every report says of its own year in its first sentence; 2022年被评为先进 may be told of another. */
const customary = /认真|坚持|深入|严格|贯彻|落实|高度重视|领导下/u

const firstParagraph = /^\s{0,100}[^\n]*/u

/**
 * A section that opens with a year near to the report's own, and never speaks of its own; or whose first paragraph, of the
 * year before, is what every report says.
 */
const opensWith = (dossier: Dossier, year: number): ReadonlyArray<Mention> => {
  const speaksOfOwn = (text: string): boolean => text.includes(`${year}`) || /今年|本年/u.test(text)
  const text = textOf(dossier, 'overview')
  if (speaksOfOwn(firstParagraph.exec(text)?.[0] ?? '')) return []
  return namedIn(dossier, 'opening-year', 'overview').filter((one) =>
    speaksOfOwn(text)
      ? one.year === year - 1 && customary.test(one.words) && !compared.test(one.words)
      : isNear(one.year, year),
  )
}

const yearInProse = /* @__PURE__ */ formality('meta/year-in-prose', 'warning', (dossier) => {
  // Where title and period disagree, it is not known which year the text should speak of.
  const year = yearOfReport(dossier.report)
  if (year === null) return null
  if (sectionsOf(dossier).every(({ kind }) => kind !== 'overview' && kind !== 'requests')) return null
  const [mention] = [
    ...leftoversIn(dossier, 'overview', year),
    ...opensWith(dossier, year),
    ...leftoversIn(dossier, 'requests', year),
  ]
  if (mention !== undefined)
    return { expected: year, actual: openingOf(mention.words), place: placeOf(dossier)(mention) }
  const [claim] = leftoverClaims(dossier, year)
  if (claim === undefined) return 'holds'
  return { expected: year, actual: `${claim.year}年……${openingOf(claim.words)}`, place: claim.place }
})

/** The regulation came into force on 1 May 2008: the first reports begin there. */
const firstDay = (year: string, start: IsoDate): boolean =>
  start === `${year}-01-01` || start === '2008-05-01'

const calendarYear = /* @__PURE__ */ formality('meta/calendar-year', 'error', ({ report }) => {
  if (report.period === null) return null
  const { start, end } = report.period
  const year = end.slice(0, 4)
  const isWhole = end === `${year}-12-31` && (start === null || firstDay(year, start))
  return isWhole
    ? 'holds'
    : {
        expected: `${year}-01-01/${year}-12-31`,
        actual: `${start ?? '?'}/${end}`,
        statedAt: 'period',
      }
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
  return wrong === undefined ? null : { expected, actual: superseded, place: placeOf(dossier)(wrong) }
})

/** Judged by the form that the tables are in, where they tell. */
const formOfYear = /* @__PURE__ */ formality('meta/form-of-year', 'warning', ({ report, parsed }) => {
  const { form, year } = report
  const first = parsed?.cells.find(({ state }) => state !== 'absent')
  if (form === null || year === null || (parsed !== null && first === undefined)) return null
  const expected = year >= 2021 ? '2021' : '2019'
  if (form === expected) return 'holds'
  const section = parsed?.sections.find(({ kind }) => first?.address.startsWith(`${kind}.`))
  return { expected, actual: form, place: section?.headingPlace ?? first?.place ?? null }
})

export const years: ReadonlyArray<DocumentRule> = [
  yearAgrees,
  yearInProse,
  calendarYear,
  noticeInForce,
  formOfYear,
]
