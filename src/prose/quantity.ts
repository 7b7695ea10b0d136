/**
 * Numbers with their units, as a text counts: `1,234件`, `12余件`, `1.2万条`, `两起`, `三十五件`, `33.9%`.
 *
 * A number that stands for something else is none: 第12条, 12月, 2017年, 20个工作日, 12345热线, 30件以上, 每件100元.
 */
import { matchAt } from '../text/scan'
import type { Span } from '../text/Span'

export interface Quantity extends Span {
  readonly value: number
  readonly unit: string
  /** 余, 多, 左右, or rounded to 万. */
  readonly approximate: boolean
}

const units = '万元|[元件起宗条份例部个项次封篇则期%]'
const printed = /* @__PURE__ */ new RegExp(
  `(\\d{1,3}(?:,\\d{3}){1,3}(?:\\.\\d{1,6})?|\\d{1,12}(?:\\.\\d{1,6})?)(万(?!元))?([余多]?)(?:(${units})(?!以[内上下外]|工作日|[月人间限]|小时))?(左右|上下)?`,
  'uy',
)
const inChinese =
  /([零一二两三四五六七八九十百]{1,7})([余多]?)([件起宗份例部条项])(?=[,。;、:)]|$|行政|规范|规章|政府信息|涉及|因|申请)/uy

const digits = '零一二三四五六七八九'

/** 两, 十二, 三十, 一百零五: each place is its digit, or one, times its worth. */
const chineseNumber = (written: string): number => {
  let sum = 0
  let digit = -1
  for (const character of written.replaceAll('两', '二')) {
    const worth = character === '百' ? 100 : character === '十' ? 10 : 0
    if (worth > 0) {
      sum += worth * (digit < 0 ? 1 : digit)
      digit = -1
    } else digit = digits.indexOf(character)
  }
  return sum + Math.max(0, digit)
}

/** What makes of a number behind it an ordinal, the end of a range, a rate. */
const notCounting = '第每-~—这某逐哪任.'
/** Between a mark that ends a statement and one of these, a number needs no unit: 行政诉讼数为0。 */
const equals = '为是:达'
const ends = /[,。;、)]|$/uy

/** 行政诉讼为零。 */
const nothing = /零(?=[,。;、)]|$)/uy

/** The quantity that begins at an offset. */
export const quantityAt = (text: string, at: number): Quantity | undefined => {
  const before = text.charAt(at - 1)
  if (before !== '' && notCounting.includes(before)) return undefined
  const match = matchAt(printed, text, at)
  if (match !== null) {
    const [words, number = '', tenThousands, more, unit = '', roughly] = match
    const end = at + words.length
    if (unit === '' && (!equals.includes(before) || matchAt(ends, text, end) === null)) return undefined
    const size = Number(number.replaceAll(',', ''))
    return {
      start: at,
      end,
      value: tenThousands === undefined ? size : size * 10_000,
      unit,
      approximate: more !== '' || (tenThousands ?? roughly) !== undefined,
    }
  }
  if (equals.includes(before) && matchAt(nothing, text, at) !== null)
    return { start: at, end: at + 1, value: 0, unit: '', approximate: false }
  const chinese = matchAt(inChinese, text, at)
  if (chinese === null) return undefined
  const [words, number = '', more, unit = ''] = chinese
  return { start: at, end: at + words.length, value: chineseNumber(number), unit, approximate: more !== '' }
}
