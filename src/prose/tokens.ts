/**
 * A sentence as tokens: what each word does, every number with its unit, and what is not known.
 *
 * ```text
 *   2023年 ,我局 共 收到   政府信息公开申请 12件 , 其中  网络   申请        8件
 *   year  │light│ receive request       12   │ among method bareRequest 8
 *        mark                               mark
 * ```
 */
import { matchAt } from '../text/scan'
import type { Span } from '../text/Span'
import { type Quantity as Counted, quantityAt } from './quantity'
import { type Kind, wordAt } from './vocabulary'

export type Token =
  | (Span & { readonly kind: Kind; readonly means: ReadonlyArray<string> })
  /** A year in digits. */
  | (Span & { readonly kind: 'date'; readonly year: number })
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  | (Span & { readonly kind: 'unknown' })
  | Quantity

export type Quantity = Counted & { readonly kind: 'quantity' }

const marks = ',;:、()。!?\t'
const year = /(20\d\d)年度?/uy
/** 2021—2023年. */
const years = /20\d\d(?:年度?)?(?:[至到]|[-—~]{1,2})20\d\d年度?/uy
/** 1月收到12件 is a part of the year. */
const month = /\d{1,2}月份?/uy
/** Dates and times; titles of documents, quotation marks. */
const passing = /\d{1,2}(?:月(?:\d{1,2}日|底)|[日时点])|《[^《》]{0,60}》|["“”\s]/uy
/** What only these characters begin is looked for at them alone. */
const opensNumber = /[\d零一二两三四五六七八九十百]/u
const opensPassing = /[\d《"“”\s]/u

const tokenAt = (text: string, at: number): Token | undefined => {
  const character = text.charAt(at)
  const word = wordAt(text, at)
  if (word !== undefined) return { kind: word.kind, means: word.means, start: at, end: at + word.text.length }
  if (marks.includes(character)) return { kind: 'mark', mark: character, start: at, end: at + 1 }
  const isNumber = opensNumber.test(character)
  const range = isNumber ? matchAt(years, text, at) : null
  if (range !== null) return { kind: 'years', means: [], start: at, end: at + range[0].length }
  const printed = isNumber ? matchAt(year, text, at) : null
  if (printed !== null)
    return { kind: 'date', year: Number(printed[1]), start: at, end: at + printed[0].length }
  const passed = opensPassing.test(character) ? matchAt(passing, text, at) : null
  if (passed !== null) return { kind: 'light', means: [], start: at, end: at + passed[0].length }
  const partOfYear = isNumber ? matchAt(month, text, at) : null
  if (partOfYear !== null) return { kind: 'part', means: [], start: at, end: at + partOfYear[0].length }
  const quantity = isNumber ? quantityAt(text, at) : undefined
  return quantity && { ...quantity, kind: 'quantity' }
}

const digit = /\d/u

/** The tokens of a stretch, in order, without a gap. */
export const tokensOf = (text: string, { start, end }: Span): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  let unknown = start
  for (let at = start; at < end; ) {
    // Not from inside a number that is none.
    const token =
      at > unknown && digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at))
        ? undefined
        : tokenAt(text, at)
    if (token === undefined) {
      at++
      continue
    }
    if (unknown < at) tokens.push({ kind: 'unknown', start: unknown, end: at })
    tokens.push(token)
    at = token.end
    unknown = at
  }
  if (unknown < end) tokens.push({ kind: 'unknown', start: unknown, end })
  return tokens
}
