/**
 * The year that a report is about, asked of those who say it: the title, the period, and, in the first half of the year
 * after, the date.
 */
import { year as yearPattern, yearOf } from '../metadata/WrittenDate'
import type { Witness } from '../report/Finding'
import type { IsoDate, Report } from '../report/Report'

type Stated = Pick<Report, 'title' | 'year' | 'period' | 'signedOn' | 'publishedOn'>

const printedYear = /* @__PURE__ */ new RegExp(yearPattern, 'u')

const yearIn = (title: string | null): number | null => {
  const printed = title === null ? null : printedYear.exec(title)
  return printed === null ? null : yearOf(printed[0])
}

export const yearOfDate = (date: IsoDate): number => Number(date.slice(0, 4))

/** Reports are due, and written, in the first months. */
export const isEarly = (date: IsoDate): boolean => date.slice(5, 7) <= '06'

interface Dated {
  readonly witness: Witness
  readonly year: number
}

/** The year before the one in which the report was signed, or published. */
export const dated = ({ signedOn, publishedOn }: Stated): Dated | null => {
  const date = signedOn ?? publishedOn
  if (date === null || !isEarly(date)) return null
  return { witness: signedOn === null ? 'publication' : 'signature', year: yearOfDate(date) - 1 }
}

interface StatedYears {
  /** Of the title, or where it has none of the preamble, if that says another year than the period. */
  readonly ofTitle: number | null
  readonly titledBy: Witness
  readonly ofPeriod: number | null
}

export const statedYears = ({ title, period, year }: Stated): StatedYears => {
  const printed = yearIn(title)
  const ofPeriod = period === null ? null : yearOfDate(period.end)
  const ofPreamble = year === ofPeriod ? null : year
  return { ofTitle: printed ?? ofPreamble, titledBy: printed === null ? 'preamble' : 'title', ofPeriod }
}

/** Where title and period disagree, the year that the date sides with; null where it sides with neither. */
export const yearOfReport = (report: Stated): number | null => {
  const { ofTitle, ofPeriod } = statedYears(report)
  if (ofTitle === null || ofPeriod === null || ofTitle === ofPeriod) return ofPeriod ?? report.year
  const year = dated(report)?.year ?? null
  return year === ofTitle || year === ofPeriod ? year : null
}

/** The last day that the numbers cover. */
export const lastDay = (report: Stated): IsoDate | null => {
  const year = yearOfReport(report)
  if (year === null) return null
  const { period } = report
  return period !== null && yearOfDate(period.end) === year ? period.end : `${year}-12-31`
}
