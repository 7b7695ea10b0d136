/**
 * Years and dates: one year throughout, a whole year, published when it was over and before the deadline.
 */
import { year as yearPattern, yearOf } from '../metadata/WrittenDate'
import type { IsoDate } from '../report/Report'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { reportsByMarch } from './body'
import { fault, formality } from './formality'
import { preambleOf, sectionOf, type SectionText, textOf } from '../rules/texts'

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

/** What a year's report counts, said of a year at the beginning of a sentence: 2023年，我局共收到…申请. */
const counted =
  /(?:^|[。；;\n)）是])[ \t]?(?:截[至止])?(20\d\d)年(?:度|全年)?[，,]?[^。；;，,\d\n]{0,16}(?:收到|受理|新收|收办|办理|办结)[^。；;\n]{0,60}/gu
const compared = /比|较|上年|去年|结转|以来|至今/u

interface Leftover {
  readonly section: SectionText
  readonly year: number
  readonly words: string
}

/** Sentences that count a year near to the report's own, in a section that never counts its own. */
const leftoversIn = (section: SectionText, year: number): ReadonlyArray<Leftover> => {
  const found = [...section.text.matchAll(counted)].map(([words, of]) => ({
    section,
    year: Number(of),
    words: words.replace(/^[。；;)）是\s]{1,2}/u, ''),
  }))
  if (found.some((one) => one.year === year)) return []
  return found.filter(
    (one) =>
      Math.abs(one.year - year) <= 2 &&
      one.words.includes('申请') &&
      !compared.test(one.words) &&
      !one.words.includes(`${year}`),
  )
}

/** 2022年，我镇认真… opens the section. */
const openingYear = /^[^。；;\n]{0,20}?(20\d\d)年度?[，,][^。；;\n]{0,60}/u

/** A section that opens with a year near to the report's own, and never speaks of its own. */
const opensWith = (section: SectionText, year: number): ReadonlyArray<Leftover> => {
  const [words, of = ''] = openingYear.exec(section.text) ?? ['']
  const isLeftover = Number(of) !== year && Math.abs(Number(of) - year) <= 2
  return isLeftover && !section.text.includes(`${year}`) && !/今年|本年/u.test(section.text)
    ? [{ section, year: Number(of), words }]
    : []
}

/** Whole clauses, as far as they are short. */
const opening = /^.{8,28}(?=[，：,])/u
const quoted = 28

const openingOf = (words: string): string => opening.exec(words)?.[0] ?? words.slice(0, quoted)

const yearInProse = /* @__PURE__ */ formality('meta/year-in-prose', 'warning', (dossier) => {
  const { year, title, period } = dossier.report
  // Where title and period disagree, it is not known which year the text should speak of.
  const isDoubtful =
    period !== null && yearIn(title) !== null && yearIn(title) !== Number(period.end.slice(0, 4))
  if (year === null || isDoubtful) return null
  const sections = (['overview', 'requests'] as const).flatMap((kind) => sectionOf(dossier, kind) ?? [])
  if (sections.length === 0) return null
  const [leftover] = sections.flatMap((section) => [
    ...leftoversIn(section, year),
    ...(section.kind === 'overview' ? opensWith(section, year) : []),
  ])
  return leftover === undefined
    ? 'holds'
    : fault({
        expected: year,
        actual: openingOf(leftover.words),
        place: leftover.section.place ?? null,
      })
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

const notices = /国办公开办函\D{0,3}(20\d\d)\D{0,3}(\d{1,3})\s?号/gu

/** Of the two notices that prescribe a form, the one that is in force for the year; others are not judged. */
const noticeInForce = /* @__PURE__ */ formality('meta/notice-in-force', 'warning', (dossier) => {
  const { year } = dossier.report
  if (year === null) return null
  const text = `${preambleOf(dossier)}\n${textOf(dossier, 'overview')}`
  const cited = [...text.matchAll(notices)].map(([, of = '', number = '']) => `〔${of}〕${number}号`)
  const [expected, superseded] =
    year >= 2021 ? ['〔2021〕30号', '〔2019〕60号'] : ['〔2019〕60号', '〔2021〕30号']
  if (cited.includes(expected)) return 'holds'
  return cited.includes(superseded)
    ? fault({ expected: `国办公开办函${expected}`, actual: `国办公开办函${superseded}` })
    : null
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
