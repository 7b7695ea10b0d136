/**
 * What can be asked of some words together.
 */
import type { Token } from './tokens'
import type { Kind } from './vocabulary'

export type Tokens = ReadonlyArray<Token>

export const has = (words: Tokens, ...kinds: ReadonlyArray<Token['kind']>): boolean =>
  words.some(({ kind }) => kinds.includes(kind))

/** Rows or columns that the words of a kind stand for. */
export const meant = (words: Tokens, kind: Kind): ReadonlyArray<string> => [
  ...new Set(words.flatMap((word) => (word.kind === kind ? word.means : []))),
]

export const firstOf = (words: Tokens, ...kinds: ReadonlyArray<Token['kind']>): number =>
  words.findIndex(({ kind }) => kinds.includes(kind))
