/**
 * The name of the authority in its own text, which narrows nothing that is said there.
 */
import { span } from '../text/Span'
import { stands, type Tokens } from './words'

/** 民政 is no part of the name of a 人民政府. */
const government = /人民(?=政府)/gu
const office = /(.)(?:员会)?$/u

/** 市场监管 of 市场监督管理局 has its characters in order. */
const isShortOf = (name: string, short: string): boolean => {
  let at = -1
  for (const character of short) {
    at = name.indexOf(character, at + 1)
    if (at < 0) return false
  }
  return short.length > 1
}

/** Words that are not known, but part of the name, or what of it is left before 局, 委; and a 政府 that is the authority. */
export const ownNameIn = (text: string, authority: string | null): ((tokens: Tokens) => Tokens) => {
  const name = authority?.replaceAll(government, '') ?? ''
  const body = office.exec(authority ?? '')?.[1]
  const isOwn = (start: number, end: number): boolean => {
    const words = text.slice(start, end)
    return name.includes(words) || (text.charAt(end) === body && isShortOf(name, words))
  }
  return (tokens) =>
    tokens.map((token, at) => {
      const before = tokens[at - 1]
      // 枫林街道 in the report of that street is no part of it.
      if (token.kind === 'part')
        return before?.kind === 'unknown' && isOwn(before.start, token.end)
          ? { ...token, kind: 'self' }
          : token
      const isName = token.kind === 'unknown' || stands(token, 'government')
      if (!isName || !isOwn(token.start, token.end)) return token
      return token.kind === 'unknown'
        ? { ...span(token.start, token.end), kind: 'name' }
        : { ...token, means: ['government', 'own'] }
    })
}
