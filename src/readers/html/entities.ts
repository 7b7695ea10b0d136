/**
 * Character references: by name, as HTML has them, and by number.
 */
import { charactersAt } from '../../text/charactersAt'
import { characterSteps, names } from './entityData'

interface Names {
  readonly texts: ReadonlyMap<string, string>
  /** Those that may stand without their semicolon, as the web of its first years wrote them. */
  readonly bare: ReadonlySet<string>
}

/** `Afr` to `zfr` and so on stand for the letters of mathematics, but for some that are older: those are packed. */
const alphabets: ReadonlyArray<readonly [ending: string, first: number]> = [
  ['scr', 0x1d49c],
  ['fr', 0x1d504],
  ['opf', 0x1d538],
]

const unpack = (): Names => {
  const texts = new Map<string, string>()
  const bare = new Set<string>()
  for (const [ending, first] of alphabets)
    for (let i = 0; i < 52; i++) {
      const letter = String.fromCharCode(i + (i < 26 ? 65 : 71))
      texts.set(letter + ending, String.fromCodePoint(first + i))
    }
  const characters = charactersAt(characterSteps)
  names.split('|').forEach((group, i) => {
    const [all = '', second = ''] = group.split('+')
    for (const marked of all.split(' ')) {
      const name = marked.startsWith('.') ? marked.slice(1) : marked
      if (name !== marked) bare.add(name)
      texts.set(name, (characters[i] ?? '') + second)
    }
  })
  return { texts, bare }
}

let unpacked: Names | undefined

/** Unpacked at the first name that is not the space that fills every page. */
const namesOfHtml = (): Names => (unpacked ??= unpack())

/** A reference in a page: what it says, and where it ends. */
export interface Reference {
  readonly text: string
  readonly end: number
}

const [numberSign, semicolon] = [35, 59] as const

const longestName = 31
const longestBareName = 6

/** What a number from 0x80 means that was meant for Windows; zero where Windows has nothing there either. */
const ofWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const characterOf = (number: number): string => {
  if (number >= 0x80 && number <= 0x9f) return ofWindows.charAt(number - 0x80)
  const isNone = number === 0 || number > 0x10ffff || (number >= 0xd800 && number <= 0xdfff)
  return String.fromCodePoint(isNone ? 0xfffd : number)
}

const digitOf = (code: number, base: number): number => {
  if (code >= 48 && code <= 57) return code - 48
  const letter = (code | 32) - 87
  return base === 16 && letter >= 10 && letter <= 15 ? letter : -1
}

const numbered = (html: string, at: number): Reference | undefined => {
  const base = (html.charCodeAt(at + 2) | 32) === 120 ? 16 : 10
  const start = base === 16 ? at + 3 : at + 2
  let end = start
  let number = 0
  for (let digit; (digit = digitOf(html.charCodeAt(end), base)) >= 0; end++)
    number = Math.min(0x110000, number * base + digit)
  if (end === start) return undefined
  return { text: characterOf(number), end: html.charCodeAt(end) === semicolon ? end + 1 : end }
}

const isOfName = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)

const named = (html: string, at: number): Reference | undefined => {
  if (html.startsWith('nbsp;', at + 1)) return { text: '\u00a0', end: at + 6 }
  let end = at + 1
  while (end - at <= longestName && isOfName(html.charCodeAt(end))) end++
  const { texts, bare } = namesOfHtml()
  const text = html.charCodeAt(end) === semicolon ? texts.get(html.slice(at + 1, end)) : undefined
  if (text !== undefined) return { text, end: end + 1 }
  for (let stop = Math.min(end, at + 1 + longestBareName); stop > at + 1; stop--) {
    const name = html.slice(at + 1, stop)
    if (bare.has(name)) return { text: texts.get(name) ?? '', end: stop }
  }
  return undefined
}

/** The reference that begins at an ampersand; none where it is only an ampersand. */
export const referenceAt = (html: string, at: number): Reference | undefined =>
  html.charCodeAt(at + 1) === numberSign ? numbered(html, at) : named(html, at)
