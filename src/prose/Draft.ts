/**
 * Claims on the way: at their places in the text, before they are quoted.
 */
import type { Claim } from '../report/Claim'
import { type Span, span } from '../text/Span'
import type { Token } from './tokens'
import type { Tokens } from './words'

export type Subject = Pick<Claim, 'rows' | 'columns' | 'scope'>

/** A claim at its place in the text; `partOf` counts within the sentence. */
export type Draft = Omit<Claim, 'words' | 'place'> & Span

/** A number that was told, whether or not it is a claim, and its index among the numbers told. */
export interface Told {
  readonly at: number
  readonly draft: Draft
}

/** Words before those that a claim is quoted with. */
const isLeading = (token: Token): boolean =>
  ['light', 'body', 'self', 'topic', 'date', 'about', 'timely'].includes(token.kind) ||
  (token.kind === 'year' && token.means[0] === '0')

const where = (words: Tokens): Span => {
  // 本机关 is not quoted as 机关.
  const telling = words.find((token, at) => !isLeading(token) || words[at + 1]?.kind === 'own')
  const first = telling === undefined || ['unknown', 'name'].includes(telling.kind) ? words[0] : telling
  return span(first?.start ?? 0, words.at(-1)?.end ?? 0)
}

export const draftOf = (
  { rows, columns, scope }: Subject,
  words: Tokens,
  said: Pick<Draft, 'value' | 'year'> & Partial<Draft>,
): Draft => ({
  rows,
  columns,
  scope,
  unit: '',
  approximate: false,
  negated: false,
  share: null,
  partOf: null,
  ...where(words),
  ...said,
})
