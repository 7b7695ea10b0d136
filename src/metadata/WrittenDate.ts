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
import { matchAt } from '../text/scan'
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
const marked = /* @__PURE__ */ new RegExp(
  `(${year})(年?) ?(\\d(?: ?\\d)?)月 ?(\\d(?: ?\\d)?)(?:([日号])|(?!\\d))`,
  'uy',
)
const inChinese = /* @__PURE__ */ new RegExp(
  `(${year})年([元一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]`,
  'uy',
)
const unmarked = [
  /(20\d\d)年? ?(\d) ?(\d{1,2})(?:[日号]|(?! ?\d))/uy,
  /(20\d\d)年? ?(\d\d) ?(\d{1,2})(?:[日号]|(?! ?\d))/uy,
]
const compactDate = /^\d{8}$/u

const yearless = /(?:[同当本该]年)? ?(\d(?: ?\d)?)月 ?(\d(?: ?\d)?)(?:([日号])|(?!\d))/uy
const yearlessInChinese =
  /(?:[同当本该]年)?([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})[日号]/uy
const yearlessUnmarked = /(\d\d)(\d\d)[日号]/uy

const dateOf = (
  match: RegExpExecArray,
  [ofYear, month, day]: readonly [number, number, number],
  repaired: boolean,
): WrittenDate => ({
  start: match.index,
  end: match.index + match[0].length,
  year: ofYear,
  iso: isoOf(ofYear, month, day),
  repaired,
})

const unmarkedAt = (text: string, at: number): WrittenDate | undefined => {
  const readings = flatMap(unmarked, (pattern) => {
    const match = matchAt(pattern, text, at)
    if (match === null) return []
    const date = dateOf(
      match,
      [numberOf(match[1]), numberOf(match[2]), numberOf(match[3])],
      !compactDate.test(match[0]),
    )
    return date.iso === null ? [] : [date]
  })
  return readings.length === 1 ? readings[0] : undefined
}

/** The date that begins at an offset. */
export const dateAt = (text: string, at: number): WrittenDate | undefined => {
  const split = matchAt(separated, text, at)
  if (split !== null)
    return dateOf(split, [numberOf(split[1]), numberOf(split[3]), numberOf(split[4])], false)
  const plain = matchAt(marked, text, at)
  if (plain !== null) {
    return dateOf(
      plain,
      [yearOf(plain[1] ?? ''), numberOf(plain[3]), numberOf(plain[4])],
      plain[2] === '' || plain[5] === undefined,
    )
  }
  const chinese = matchAt(inChinese, text, at)
  if (chinese !== null) {
    const [, ofYear = '', month = '', day = ''] = chinese
    return dateOf(chinese, [yearOf(ofYear), countOf(month), countOf(day)], false)
  }
  return unmarkedAt(text, at)
}

/** The date of a known year that begins at an offset: 12月31日, 同年12月31日. */
export const dateInYearAt =
  (ofYear: number) =>
  (text: string, at: number): WrittenDate | undefined => {
    const plain = matchAt(yearless, text, at)
    if (plain !== null)
      return dateOf(plain, [ofYear, numberOf(plain[1]), numberOf(plain[2])], plain[3] === undefined)
    const chinese = matchAt(yearlessInChinese, text, at)
    if (chinese !== null)
      return dateOf(chinese, [ofYear, countOf(chinese[1] ?? ''), countOf(chinese[2] ?? '')], false)
    const lost = matchAt(yearlessUnmarked, text, at)
    return lost === null ? undefined : dateOf(lost, [ofYear, numberOf(lost[1]), numberOf(lost[2])], true)
  }
