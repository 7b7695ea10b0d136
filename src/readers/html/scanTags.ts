/**
 * A page as a run of tags and texts; no tree is made.
 *
 * By the rules of the HTML standard for its tokenizer, from one `<` to the next, so that text, comments and
 * the values of attributes cost next to nothing.
 */
import { attributeReader, type Attributes } from './Attributes'
import { type Element, elementAt } from './elements'
import * as marks from './marks'
import { isWordAt } from './words'

export interface TagHandler {
  /** A start tag; `attributes` answers until the handler returns. */
  readonly open: (element: Element, attributes: Attributes, start: number, end: number) => void
  readonly close: (element: Element, start: number, end: number) => void
  /** Text as it stands in the page, entities and line ends included. */
  readonly text: (start: number, end: number) => void
  /** A comment, a declaration or the like, which holds no text. */
  readonly skip: (end: number) => void
}

const [exclamation, dash, slash, less, greater, question] = [33, 45, 47, 60, 62, 63] as const

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

const endsName = (code: number): boolean =>
  code === greater || code === slash || code === 32 || (code >= 9 && code <= 13)

/** Where a comment ends of which the dashes end at `from`; -1 where it never does. */
const endOfComment = (html: string, from: number): number => {
  const isAt = (code: number, at: number): boolean => html.charCodeAt(at) === code
  if (isAt(greater, from)) return from + 1
  if (isAt(dash, from) && isAt(greater, from + 1)) return from + 2
  for (let at = html.indexOf('--', from); at >= 0; at = html.indexOf('--', at + 1)) {
    if (isAt(greater, at + 2)) return at + 3
    if (isAt(exclamation, at + 2) && isAt(greater, at + 3)) return at + 4
  }
  return -1
}

/** Where the end tag begins that ends a raw element; -1 where there is none. */
const endOfRaw = (html: string, name: string, from: number): number => {
  if (name === 'plaintext') return -1
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (isWordAt(html, at + 2, name) && endsName(html.charCodeAt(at + 2 + name.length))) return at
  return -1
}

/** Tells every tag and text of a page, in order, up to what never ends. */
export const scanTags = (html: string, { open, close, text, skip }: TagHandler): void => {
  const { read, attributes, isSelfClosing } = attributeReader(html)
  const endOfName = (from: number): number => {
    let at = from
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    return at
  }

  /** Returns where the tag ends, and what it opens; -1 where the page ends before. */
  const startTag = (start: number): number => {
    const nameEnd = endOfName(start + 1)
    const last = read(nameEnd)
    if (last < 0) return -1
    const element = elementAt(html, start + 1, nameEnd)
    const end = last + 1
    open(element, attributes, start, end)
    // <o:p/> is a thing of XML; HTML looks past the slash of its own elements.
    if (isSelfClosing() && element.name.includes(':')) close(element, end, end)
    if ((element.marks & marks.raw) === 0) return end
    const stop = endOfRaw(html, element.name, end)
    const textEnd = stop < 0 ? html.length : stop
    if (textEnd > end) text(end, textEnd)
    return textEnd
  }

  const endTag = (start: number): number => {
    const nameEnd = endOfName(start + 2)
    const last = html.charCodeAt(nameEnd) === greater ? nameEnd : html.indexOf('>', nameEnd)
    if (last < 0) return -1
    close(elementAt(html, start + 2, nameEnd), start, last + 1)
    return last + 1
  }

  /** What is no tag of an element, by what follows its `<`: a comment, a declaration, an end tag of nothing. */
  const markup = (start: number): number => {
    const isComment =
      html.charCodeAt(start + 1) === exclamation &&
      html.charCodeAt(start + 2) === dash &&
      html.charCodeAt(start + 3) === dash
    const end = isComment ? endOfComment(html, start + 4) : html.indexOf('>', start) + 1
    if (end > 0) skip(end)
    return end > 0 ? end : -1
  }

  const tag = (start: number): number => {
    const code = html.charCodeAt(start + 1)
    if (isLetter(code)) return startTag(start)
    return code === slash && isLetter(html.charCodeAt(start + 2)) ? endTag(start) : markup(start)
  }

  const isMarkup = (start: number): boolean => {
    const code = html.charCodeAt(start + 1)
    return isLetter(code) || code === slash || code === exclamation || code === question
  }

  for (let from = 0; from >= 0 && from < html.length; ) {
    // Tags stand side by side more often than not.
    let next = html.charCodeAt(from) === less ? from : html.indexOf('<', from)
    while (next >= 0 && !isMarkup(next)) next = html.indexOf('<', next + 1)
    const end = next < 0 ? html.length : next
    if (end > from) text(from, end)
    from = next < 0 ? html.length : tag(next)
  }
}
