/**
 * A sentence as phrases: a number with the words that lead to it and those behind it, or words without a number.
 *
 * ```text
 *   收到申请12件 , 其中 网络 8件 、 信函 4件 ( 均已办结 )
 *   words   count│ words    count│ words count│ words
 *                └ mark ,        └ no mark    └ mark (
 * ```
 */
import type { Quantity, Token } from './tokens'
import { has, type Tokens } from './words'

export interface Phrase {
  /** The mark that it begins behind; empty behind a number of the same clause. */
  readonly mark: string
  readonly words: Tokens
  readonly count: Quantity | null
  /** Up to the next mark, or to the next number and what leads to it: 3件行政复议、2件行政诉讼. */
  readonly behind: Tokens
  /** What is said to be its share, in per cent: 占25.7%. */
  readonly share: number | null
  /** The numbers between the marks around it: how many, and what they add up to. */
  readonly clause: Clause
}

export interface Clause {
  readonly numbers: number
  readonly sum: number
}

const silent: Clause = { numbers: 0, sum: 0 }

const markOf = (token: Token | undefined): string => (token?.kind === 'mark' ? token.mark : '')

/** A bracket without a number belongs to the words around it, unless they are told already: 予以公开（含部分公开）50件. */
const withoutBrackets = (tokens: Tokens): Tokens => {
  if (tokens.every((token) => markOf(token) !== '(')) return tokens
  const passed = new Set<Token>()
  let open: Array<Token> | null = null
  for (const [at, token] of tokens.entries()) {
    const mark = markOf(token)
    const before = tokens[at - 1]?.kind
    if (mark === '(') open = before === undefined || before === 'quantity' ? null : [token]
    else if (token.kind === 'quantity') open = null
    else if (mark === ')') {
      for (const one of open === null ? [] : [...open, token]) passed.add(one)
      open = null
    } else if (mark !== '') open?.push(token)
  }
  return tokens.filter((token) => !passed.has(token))
}

const withClauses = (phrases: ReadonlyArray<Omit<Phrase, 'clause'>>): ReadonlyArray<Phrase> => {
  const clauses: Array<Clause> = []
  const places = phrases.map(({ mark, count }) => {
    const { numbers, sum } = (mark === '' ? clauses.pop() : undefined) ?? silent
    clauses.push(count === null ? { numbers, sum } : { numbers: numbers + 1, sum: sum + count.value })
    return clauses.length - 1
  })
  return phrases.map((phrase, at) => ({ clause: clauses[places[at] ?? 0] ?? silent, ...phrase }))
}

export const phrasesOf = (tokens: Tokens): ReadonlyArray<Phrase> => {
  const phrases: Array<Omit<Phrase, 'clause'>> = []
  let mark = ''
  let words: Array<Token> = []
  /** How many of the words stand before the last 、 of them. */
  let parted: number | null = null
  /** Where the phrase of the last number is. */
  let told = -1

  const change = (at: number, what: Partial<Pick<Phrase, 'behind' | 'share'>>): void => {
    const phrase = phrases[at]
    if (phrase !== undefined) phrases[at] = { ...phrase, ...what }
  }
  const close = (count: Quantity | null, next: string): void => {
    if (mark === '' && told === phrases.length - 1)
      change(told, { behind: count === null || parted === null ? words : words.slice(0, parted) })
    if (count !== null) told = phrases.length
    if (count !== null || words.length > 0 || mark !== '')
      phrases.push({ mark, words, count, behind: [], share: null })
    mark = next
    words = []
    parted = null
  }

  for (const token of withoutBrackets(tokens))
    if (token.kind === 'mark') {
      if (token.mark === '、') parted = words.length
      else close(null, token.mark)
    } else if (token.kind !== 'quantity') words.push(token)
    else if (token.unit !== '%') close(token, '')
    else {
      // 部分公开67，占4.6%: a number that was not understood stands between.
      if (has(words, 'share') && told === phrases.length - 1) change(told, { share: token.value })
      words = []
    }
  close(null, '')
  return withClauses(phrases)
}
