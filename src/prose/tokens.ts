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
import { type Span, span } from '../text/Span'
import { type Quantity as Counted, quantityAt } from './quantity'
import { wordAt } from './lexicon'
import type { IsOwnName } from './ownName'
import type { Kind } from './vocabulary'

export type Token =
  | (Span & { readonly kind: Kind; readonly means: ReadonlyArray<string> })
  /** A year in digits. */
  | (Span & { readonly kind: 'date'; readonly year: number })
  | (Span & { readonly kind: 'mark'; readonly mark: string })
  /** Not known; of `name`, part of the name of the authority: ownName.ts. */
  | (Span & { readonly kind: 'unknown' | 'name' })
  | Quantity

export type Quantity = Counted & { readonly kind: 'quantity' }

const marks = ',;:、()。!?\t'
/** What is told by its shape: years and parts of them; dates, times, titles and quotation marks, which are passed over. */
const shapes: ReadonlyArray<readonly [kind: Kind | 'date', RegExp]> = [
  ['years', /20\d\d(?:年度?)?(?:[至到]|[-—~]{1,2})20\d\d年度?/uy],
  ['date', /(20\d\d)年度?/uy],
  ['light', /\d{1,2}(?:月(?:\d{1,2}日|底)|[日时点])|《[^《》]{0,60}》|["“”\s]/uy],
  ['part', /\d{1,2}月份?/uy],
  ['carry', /转(?=20\d\d年)/uy],
]
/** What only these characters begin is looked for at them alone. */
const opensShape = /[\d《"“”\s转]/u
const opensNumber = /[\d零一二两三四五六七八九十百]/u

const tokenAt = (text: string, at: number): Token | undefined => {
  const character = text.charAt(at)
  const word = wordAt(text, at)
  if (word !== undefined) return { kind: word.kind, means: word.means, start: at, end: at + word.text.length }
  if (marks.includes(character)) return { kind: 'mark', mark: character, start: at, end: at + 1 }
  for (const [kind, shape] of opensShape.test(character) ? shapes : []) {
    const match = matchAt(shape, text, at)
    if (match === null) continue
    const where = span(at, at + match[0].length)
    return kind === 'date' ? { kind, year: Number(match[1]), ...where } : { kind, means: [], ...where }
  }
  const quantity = opensNumber.test(character) ? quantityAt(text, at) : undefined
  return quantity && { kind: 'quantity', ...quantity }
}

const digit = /\d/u

/** The number of a list: 3、收费情况. */
const enumerator = /\s{0,4}\d{1,2}[、.](?!\d)/uy

/** What a word is beside the name of the authority: 枫林街道 in the report of that street is no part of it. */
const owned = (token: Token, before: Token | undefined, isOwnName: IsOwnName): Token => {
  const { kind, start, end } = token
  if (kind === 'part') {
    const isBehindName = before?.kind === 'unknown' || before?.kind === 'name'
    return isBehindName && isOwnName(before.start, end) ? { ...token, kind: 'self' } : token
  }
  return kind === 'light' && token.means[0] === 'government' && isOwnName(start, end)
    ? { ...token, means: ['government', 'own'] }
    : token
}

/** The tokens of a stretch behind its number, in order, without a gap. */
export const tokensOf = (
  text: string,
  { start, end }: Span,
  isOwnName: IsOwnName = () => false,
): ReadonlyArray<Token> => {
  const tokens: Array<Token> = []
  let known = start + (matchAt(enumerator, text, start)?.[0].length ?? 0)
  const skipTo = (at: number): void => {
    if (known < at) tokens.push({ kind: isOwnName(known, at) ? 'name' : 'unknown', ...span(known, at) })
  }
  for (let at = known; at < end; ) {
    // Not from inside a number that is none.
    const isInside = at > known && digit.test(text.charAt(at - 1)) && digit.test(text.charAt(at))
    const token = isInside ? undefined : tokenAt(text, at)
    if (token === undefined) {
      at++
      continue
    }
    skipTo(at)
    tokens.push(owned(token, tokens.at(-1), isOwnName))
    at = token.end
    known = at
  }
  skipTo(end)
  return tokens
}
