/**
 * The name of the authority in its own text, which narrows nothing that is said there.
 */

/** Whether a stretch of the text is part of the name, or what of it is left before 局, 委. */
export type IsOwnName = (start: number, end: number) => boolean

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

export const ownNameIn = (text: string, authority: string | null): IsOwnName => {
  const name = authority?.replaceAll(government, '') ?? ''
  const body = office.exec(authority ?? '')?.[1]
  return (start, end) => {
    const words = text.slice(start, end)
    return name.includes(words) || (text.charAt(end) === body && isShortOf(name, words))
  }
}
