/**
 * What a cell says: a number as printed, nothing, a placeholder, or text that is no number.
 */
import type { CellState } from '../report/Cell'

export interface CellValue {
  readonly state: Exclude<CellState, 'absent'>
  readonly value: number | null
  readonly unit?: '元' | '万元'
  readonly note?: string
}

/** What the column allows beside a plain count. */
export interface Allowed {
  readonly signed?: true | undefined
  readonly amount?: true | undefined
}

const blank: CellValue = { state: 'blank', value: null }
const placeholder: CellValue = { state: 'placeholder', value: null }
const unreadable: CellValue = { state: 'unreadable', value: null }

const placeholders = /^(?:[-/\\]{1,6}|无|空|无数据|暂无|不涉及|未涉及|不适用|n\/?a)$/iu

/*
 *   增加  1,234  .5   万元   （其中修订16件） or ① or ^1
 *   sign  digits      unit   remark, mark, or digit set above the line
 */
const printed =
  /^([+-]|增加?|减少?)? ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,15}|零)(\.\d{1,8})? ?([万萬]元?|[元件个项条宗起次份])? ?(?:\(([^()]{1,60})\)|([\u2460-\u2473※*注]{1,3})|\^(\d{1,2}))?$/u

/** Digits pulled apart: `1 2 3`, `1 234`. */
const spacedDigits = /^\d{1,15}(?: \d{1,15}){1,14}$/u

const isPlainDigits = (text: string): boolean => {
  if (text.length === 0 || text.length > 15) return false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 48 || code > 57) return false
  }
  return true
}

const plain = (text: string): CellValue =>
  // `007` and `00` are no numbers as anybody prints them: digits of two cells, or a misreading.
  text.length > 15 || (text.length > 1 && text.startsWith('0'))
    ? unreadable
    : { state: 'number', value: Number(text) }

const money: Readonly<Record<string, '元' | '万元'>> = {
  元: '元',
  万元: '万元',
  万: '万元',
  萬元: '万元', // also met where all else is in simplified characters
  萬: '万元',
}

const negative = (sign: string | undefined): boolean =>
  sign !== undefined && (sign === '-' || sign.startsWith('减'))

const decorated = (text: string, allowed: Allowed): CellValue => {
  const match = printed.exec(text)
  if (match === null) return unreadable
  const [, sign, whole = '', fraction = '', unit, inBrackets, mark, raised] = match
  if (sign !== undefined && !'+-'.includes(sign) && allowed.signed !== true) return unreadable
  const currency = money[unit ?? '']
  if (currency !== undefined && allowed.amount !== true) return unreadable
  const digits = whole === '零' ? '0' : whole.replaceAll(',', '')
  if (digits.length > 1 && digits.startsWith('0')) return unreadable
  const size = Number(digits + fraction)
  const note = inBrackets ?? mark ?? raised
  return {
    state: 'number',
    value: negative(sign) && size !== 0 ? -size : size,
    ...(currency === undefined ? {} : { unit: currency }),
    ...(note === undefined ? {} : { note: note.trim() }),
  }
}

const isLineOrSpace = (character: string): boolean => character === '_' || character === ' '

/** Forms have lines of underscores to write on: `__12__`. */
const withoutLine = (text: string): string => {
  if (!text.includes('_')) return text
  let [start, end] = [0, text.length]
  while (start < end && isLineOrSpace(text.charAt(start))) start++
  while (start < end && isLineOrSpace(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

/** Reads a trimmed cell of the normalised text. Nothing is guessed: what is no number is `unreadable`. */
export const cellValue =
  (allowed: Allowed) =>
  (written: string): CellValue => {
    const text = withoutLine(written)
    if (text === '') return blank
    if (isPlainDigits(text)) return plain(text)
    if (placeholders.test(text)) return placeholder
    if (spacedDigits.test(text)) return plain(text.replaceAll(' ', ''))
    return text.length > 120 ? unreadable : decorated(text, allowed)
  }

const anything = /* @__PURE__ */ cellValue({ signed: true, amount: true })

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** What a value may begin and end with, beside digits: most labels do not, and need no closer look. */
const openers = '+-/\\nN增减零无空暂不未'
const closers = '-/\\aA零无空据及用)万萬元件个项条宗起次份①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳※'

/** Whether a cell is blank, a placeholder or a number of any kind: not a label. */
export const isValue = (text: string): boolean => {
  const last = text.length - 1
  const [opens, closes] = [isDigit(text.charCodeAt(0)), isDigit(text.charCodeAt(last))]
  if (opens && last === 0) return true
  if (!opens && !openers.includes(text.charAt(0))) return false
  if (!closes && !closers.includes(text.charAt(last))) return false
  return anything(text).state !== 'unreadable' || spacedDigits.test(text)
}

/** Whether a cell shows a number. */
export const isNumber = (text: string): boolean =>
  isValue(text) && (anything(text).state === 'number' || spacedDigits.test(text))
