/**
 * What can be asked of some words together.
 */
import type { Token } from './tokens'
import type { Kind } from './vocabulary'

export type Tokens = ReadonlyArray<Token>

export const has = (words: Tokens, ...kinds: ReadonlyArray<Token['kind']>): boolean => {
  for (const { kind } of words) for (const one of kinds) if (kind === one) return true
  return false
}

/** Rows or columns that the words of a kind stand for, each once. */
export const meant = (words: Tokens, kind: Kind): ReadonlyArray<string> => {
  const all: Array<string> = []
  for (const word of words)
    for (const one of word.kind === kind ? word.means : []) if (!all.includes(one)) all.push(one)
  return all
}

/** Words that change nothing by themselves, and yet are asked for: 县, 政府, 各. */
export const stands = (token: Token | undefined, as: string): boolean =>
  token?.kind === 'light' && token.means[0] === as

export const firstOf = (words: Tokens, ...kinds: ReadonlyArray<Token['kind']>): number =>
  words.findIndex(({ kind }) => kinds.includes(kind))

/** 所有答复件中, 在公开的信息中: what they are is listed behind. */
export const isWithin = (words: Tokens): boolean =>
  stands(words.at(-1), 'within') &&
  has(words, 'topic', 'request', 'bareRequest', 'complete') &&
  !has(words, 'unknown', 'name')
