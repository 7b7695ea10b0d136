/**
 * The period that the numbers cover.
 *
 * ```text
 *   数据的统计期限自  2024年1月1日  起至  12月31日  止
 *   └ label         └ first      └ to └ last, of the same year where it names none
 * ```
 *
 * A range of dates in a sentence of the narrative is none: it needs the label before it, or 政府信息公开
 * 情况 behind it, or a line to itself. A single date is the end of the period where the label says that it
 * is. Whole months, and a whole year, are all their days.
 */
import type { IsoDate } from '../report/Report'
import { matchAt, matchesOf, spanOf } from '../text/scan'
import { type Span, span } from '../text/Span'
import { line, lineAt, type Squeezed } from '../text/Squeezed'
import { dateAt, dateInYearAt, daysIn, isoOf, type WrittenDate, year, yearOf } from './WrittenDate'
import { flatMap } from '../lists/flatMap'

export interface Period extends Span {
  readonly from: IsoDate | null
  readonly to: IsoDate
  readonly repaired: ReadonlyArray<Span>
}

/** A year with something of a date behind it. */
const candidate = /* @__PURE__ */ new RegExp(`(?:${year})年? ?[-./\\d元一二三四五六七八九十]`, 'gu')
const labelBefore =
  /(?:期限|时限|时段|时间|周期|区间|报告期|统计期|起止|(?<!据)统计|数据(?!局|资源|管理)|报告(?:反映|涵盖|覆盖|(?=[自从])))(?:[^。;,\d]|,(?=[自从为是])){0,14}$/u
const labelBehind = /(?:[止的]|期间|之间){0,3}政府信息公开(?:工作)?情况/uy
const opening = /^[(自从]{0,2}$/u
const closing = /^[止)。|\t]{0,3}$/u
const cutOff = /(?:统计|数据|信息).{0,12}(?:截止|截至|核定|时点|时间点)/u
const connective = /(?:[起,至到止\-~]|开始|截止|截至){1,4}/uy

/** No label stands further from its dates. */
const longestLabel = 24

/** Both dates in one number, without any mark: only the whole year can be told from it. */
const wholeYear = /(20\d\d)(?:0101|11)\1?1231/uy

const periodOf = (first: WrittenDate | undefined, last: WrittenDate): Period | undefined =>
  last.iso === null
    ? undefined
    : {
        start: first?.start ?? last.start,
        end: last.end,
        from: first?.iso ?? null,
        to: last.iso,
        repaired: flatMap([first, last], (date) =>
          date?.repaired === true ? [span(date.start, date.end)] : [],
        ),
      }

/** From the first day of a year to its last. */
const wholeYearOf = (ofYear: number, where: Span, repaired: Period['repaired'] = []): Period => ({
  from: `${ofYear}-01-01`,
  to: `${ofYear}-12-31`,
  repaired,
  ...where,
})

const wholeYearAt = (text: string, at: number): Period | undefined => {
  const match = matchAt(wholeYear, text, at)
  return match === null ? undefined : wholeYearOf(Number(match[1]), spanOf(match), [spanOf(match)])
}

/** 2023年1月至12月, 2023年1月起至2023年12月止 */
const months = /* @__PURE__ */ new RegExp(
  `(${year})年 ?(\\d\\d?)月?份?[起至到止\\-~]{1,4}(?:(?:\\1|[同当])年)? ?(\\d\\d?)月`,
  'uy',
)

/** Whole months. */
const monthsAt = (text: string, at: number): Period | undefined => {
  const match = matchAt(months, text, at)
  if (match === null) return undefined
  const [inYear, first, last] = [yearOf(match[1] ?? ''), Number(match[2]), Number(match[3])]
  const from = isoOf(inYear, first, 1)
  const to = isoOf(inYear, last, daysIn(inYear, last))
  return from === null || to === null ? undefined : { from, to, repaired: [], ...spanOf(match) }
}

/** 统计期限为2023年度 */
const yearAsPeriod = /* @__PURE__ */ new RegExp(
  `(?:(?:统计|数据)[^。;,\\d]{0,6}(?:期限?|时限|时段|时间|周期|区间|范围)|报告期)[^。;,\\d]{0,3}(${year})(?:年度|全年|年(?=[。,;)]))`,
  'u',
)

const statedYear = (text: string): Period | undefined => {
  const match = yearAsPeriod.exec(text)
  if (match === null) return undefined
  const [words, printed = ''] = match
  return wholeYearOf(yearOf(printed), span(match.index + words.indexOf(printed), spanOf(match).end))
}

const rangeAt = (text: string, at: number): Period | undefined => {
  const first = dateAt(text, at)
  if (first === undefined) return wholeYearAt(text, at)
  const to = matchAt(connective, text, first.end)
  if (to === null) return undefined
  const then = first.end + to[0].length
  const last = dateAt(text, then) ?? dateInYearAt(first.year)(text, then)
  return last === undefined ? undefined : periodOf(first, last)
}

const cutOffAt = (text: string, at: number, words: string): Period | undefined => {
  const date = cutOff.test(words) ? dateAt(text, at) : undefined
  return date === undefined ? undefined : periodOf(undefined, date)
}

/** Nothing else stands on their line. */
const isAlone = (squeezed: Squeezed, { start, end }: Span): boolean => {
  const { text } = squeezed
  const whole = line(squeezed)(lineAt(squeezed)(start))
  return (
    opening.test(text.slice(whole.start, start)) && closing.test(text.slice(end, Math.max(end, whole.end)))
  )
}

/** The period of the dates that begin at an offset, where a label or the layout says that they are one. */
const periodAt = (squeezed: Squeezed, at: number): Period | undefined => {
  const { text } = squeezed
  const label = labelBefore.exec(text.slice(Math.max(0, at - longestLabel), at))
  if (label !== null) return rangeAt(text, at) ?? monthsAt(text, at) ?? cutOffAt(text, at, label[0])
  const found = rangeAt(text, at)
  if (found === undefined) return undefined
  return matchAt(labelBehind, text, found.end) !== null || isAlone(squeezed, found) ? found : undefined
}

/** The first period that a text states. */
export const findPeriod = (squeezed: Squeezed): Period | undefined => {
  for (const { index } of matchesOf(candidate, squeezed.text)) {
    const found = periodAt(squeezed, index)
    if (found !== undefined) return found
  }
  return statedYear(squeezed.text)
}
