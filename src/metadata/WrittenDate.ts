/**
 * Years and dates as reports write them, read at a given offset of a squeezed text.
 *
 * A date that lost its marks on the way to the page is still read where only one reading is a date:
 *
 * ```text
 *   2017年12月31日   2017-12-31   2017.12.31   20171231   二〇一七年十二月三十一日
 *   20171231日       repaired: 1月 has no 231日
 *   2017210日        repaired: there is no 21月
 *   2017111日        1月11日 or 11月1日: no date
 * ```
 */
import type { IsoDate } from '../report/Report'
import type { Span } from '../text/Span'
import { matchAt, spanOf } from '../text/scan'
import { zeros } from '../text/zeros'
import { flatMap } from '../lists/flatMap'

export interface WrittenDate extends Span {
  readonly year: number
  /** Null where the calendar has no such day. */
  readonly iso: IsoDate | null
  /** Marks were missing, and the date was read without them. */
  readonly repaired: boolean
}

const numerals = '〇一二三四五六七八九'

/** A year of this century, in digits that may stand apart, or in Chinese. */
export const year = `2 ?0 ?\\d ?\\d|二[${zeros}][${zeros}一二三四五六七八九]{2}`

/** A number whose digits may stand apart. */
const numberOf = (digits = ''): number => Number(digits.includes(' ') ? digits.replaceAll(' ', '') : digits)

const digitOf = (character: string): string => {
  const digit = numerals.indexOf(character)
  return digit >= 0 ? String(digit) : zeros.includes(character) ? '0' : character
}

export const yearOf = (written: string): number =>
  numberOf(written.startsWith('二') ? Array.from(written, digitOf).join('') : written)

/** 元, 九, 十, 十二, 二十, 二十八, 廿八. No character of a text is found at 0, as 〇 is. */
const countOf = (written: string): number => {
  const plain = written.replace('元', '一').replace('廿', '二十').replace('卅', '三十')
  const [tens = '', units] = plain.split('十')
  if (units === undefined) return numerals.indexOf(tens)
  return 10 * (tens === '' ? 1 : numerals.indexOf(tens)) + numerals.indexOf(units)
}

export const daysIn = (ofYear: number, month: number): number =>
  new Date(Date.UTC(ofYear, month, 0)).getUTCDate()

const pad = (count: number): string => String(count).padStart(2, '0')

export const isoOf = (ofYear: number, month: number, day: number): IsoDate | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(ofYear, month)
    ? `${ofYear}-${pad(month)}-${pad(day)}`
    : null

// A digit may follow the day where a time does: 2021-01-2810:59.
const separated = /(20\d\d)([-./])(\d{1,2})\2(\d{1,2})日?(?!\d(?!\d?:))/uy
const beginning = /* @__PURE__ */ new RegExp(`(${year})(年?)`, 'uy')
const sameYear = /(?:[同当本该]年)?/uy
/** 12月31日, and of a year with its mark 十二月三十一日. */
const monthAndDay =
  / ?(?:(\d(?: ?\d)?)月 ?(\d(?: ?\d)?)(?:([日号])|(?!\d))|([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号])/uy
const withoutMarks = [
  /(20\d\d)年? ?(\d) ?(\d{1,2})(?:[日号]|(?! ?\d))/uy,
  /(20\d\d)年? ?(\d\d) ?(\d{1,2})(?:[日号]|(?! ?\d))/uy,
]
const withoutMonthMark = /(\d\d)(\d\d)[日号]/uy
const compactDate = /^\d{8}$/u

/** The date of a year, a month and a day, as a match has them, that ends with the match. */
const dateOf = (
  start: number,
  match: RegExpExecArray,
  [ofYear, month, day]: readonly [number, number, number],
  repaired: boolean,
): WrittenDate => ({
  start,
  end: spanOf(match).end,
  year: ofYear,
  iso: isoOf(ofYear, month, day),
  repaired,
})

/** The month and the day behind a year that begins at `start`. */
const markedAt = (
  text: string,
  at: number,
  start: number,
  ofYear: number,
  isMarked: boolean,
): WrittenDate | undefined => {
  const match = matchAt(monthAndDay, text, at)
  if (match === null) return undefined
  const [, month, day, mark, inChinese, dayInChinese = ''] = match
  if (inChinese === undefined)
    return dateOf(start, match, [ofYear, numberOf(month), numberOf(day)], !isMarked || mark === undefined)
  return isMarked
    ? dateOf(start, match, [ofYear, countOf(inChinese), countOf(dayInChinese)], false)
    : undefined
}

const unmarkedAt = (text: string, at: number): WrittenDate | undefined => {
  const readings = flatMap(withoutMarks, (pattern) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return []
    const [words, ofYear, month, day] = match
    const read = [numberOf(ofYear), numberOf(month), numberOf(day)] as const
    const date = dateOf(at, match, read, !compactDate.test(words))
    return date.iso === null ? [] : [date]
  })
  return readings.length === 1 ? readings[0] : undefined
}

/** The date that begins at an offset. */
export const dateAt = (text: string, at: number): WrittenDate | undefined => {
  const begun = matchAt(beginning, text, at)
  if (begun === null) return undefined
  const split = matchAt(separated, text, at)
  if (split !== null)
    return dateOf(at, split, [numberOf(split[1]), numberOf(split[3]), numberOf(split[4])], false)
  const [words, printed = '', mark] = begun
  return markedAt(text, at + words.length, at, yearOf(printed), mark !== '') ?? unmarkedAt(text, at)
}

/** The date of a known year that begins at an offset: 12月31日, 同年12月31日. */
export const dateInYearAt =
  (ofYear: number) =>
  (text: string, at: number): WrittenDate | undefined => {
    const from = at + (matchAt(sameYear, text, at)?.[0].length ?? 0)
    const date = markedAt(text, from, at, ofYear, true)
    const lost = date === undefined ? matchAt(withoutMonthMark, text, at) : null
    return lost === null ? date : dateOf(at, lost, [ofYear, numberOf(lost[1]), numberOf(lost[2])], true)
  }
