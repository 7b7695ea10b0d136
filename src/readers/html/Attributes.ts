/**
 * The attributes of a tag, of which few matter: where their values stand.
 */
import { type Span, span } from '../../text/Span'
import { wordIndex } from './words'

const names = [
  ...(['style', 'hidden', 'class', 'id', 'href', 'colspan', 'rowspan'] as const),
  ...(['name', 'content', 'type', 'value', 'width', 'height'] as const),
]

type Name = (typeof names)[number]

/** Its place in the list. */
export type Attribute = number & { readonly attribute: unique symbol }

/** The attributes that matter. */
export const attribute = /* @__PURE__ */ (() =>
  Object.fromEntries(names.map((name, i) => [name, i])) as Readonly<Record<Name, Attribute>>)()

/** Where the value of an attribute of the tag at hand stands, without its quotes. */
export type Attributes = (one: Attribute) => Span | undefined

export interface AttributeReader {
  /** Reads from the end of a tag's name; returns where its `>` stands, or -1 where the page ends before. */
  readonly read: (from: number) => number
  readonly attributes: Attributes
  /** Whether the tag was `<… />`. */
  readonly isSelfClosing: () => boolean
}

const [doubleQuote, singleQuote, slash, equals, greater] = [34, 39, 47, 61, 62] as const

const isWhite = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)

const indexOfName = /* @__PURE__ */ wordIndex(names)

export const attributeReader = (html: string): AttributeReader => {
  const starts: Array<number> = names.map(() => 0)
  const ends: Array<number> = names.map(() => 0)
  // A bit for each attribute that is there.
  let seen = 0
  let isSelfClosing = false

  /** Of two attributes of one name the first one counts, as in browsers. */
  const note = (one: number, start: number, end: number): void => {
    if (one < 0 || (seen & (1 << one)) !== 0) return
    starts[one] = start
    ends[one] = end
    seen |= 1 << one
  }

  const pastWhite = (from: number): number => {
    let at = from
    while (isWhite(html.charCodeAt(at))) at++
    return at
  }

  const endOfName = (from: number): number => {
    // An equals sign at its beginning is part of the name.
    let at = from + 1
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at)
      if (code === equals || code === greater || code === slash || isWhite(code)) return at
    }
    return at
  }

  const endOfBareValue = (from: number): number => {
    let at = from
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at)
      if (code === greater || isWhite(code)) return at
    }
    return at
  }

  /** Reads what follows the name of an attribute; returns where it ends, or -1 where the page does. */
  const readValue = (one: number, nameEnd: number): number => {
    const sign = pastWhite(nameEnd)
    if (html.charCodeAt(sign) !== equals) {
      note(one, nameEnd, nameEnd)
      return sign
    }
    const start = pastWhite(sign + 1)
    const quote = html.charCodeAt(start)
    if (quote !== doubleQuote && quote !== singleQuote) {
      const end = endOfBareValue(start)
      note(one, start, end)
      return end
    }
    const end = html.indexOf(quote === doubleQuote ? '"' : "'", start + 1)
    note(one, start + 1, end)
    return end < 0 ? -1 : end + 1
  }

  return {
    attributes: (one) => ((seen & (1 << one)) === 0 ? undefined : span(starts[one] ?? 0, ends[one] ?? 0)),
    isSelfClosing: () => isSelfClosing,
    read: (from) => {
      seen = 0
      isSelfClosing = false
      for (let at = from; at >= 0 && at < html.length; ) {
        const code = html.charCodeAt(at)
        if (code === greater) return at
        if (code === slash || isWhite(code)) {
          isSelfClosing = code === slash
          at++
        } else {
          const end = endOfName(at)
          at = readValue(indexOfName(html, at, end), end)
          isSelfClosing = false
        }
      }
      return -1
    },
  }
}
