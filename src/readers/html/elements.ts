/**
 * What the elements of HTML are for a reader: where they break the text, how they stand in a table, and
 * what they say of everything inside them.
 */

import { wordIndex } from './words'

/**
 * - `inline`: part of its line. `void`: has no content. `break`: ends a line.
 * - `page`: `html`, `head`, `body`, of which pages pasted into pages have several; only their tags count.
 * - `block`: a line, or lines, of its own. `item`: a block that ends the one before it.
 */
export type Role =
  | 'inline'
  | 'void'
  | 'break'
  | 'page'
  | 'block'
  | 'item'
  | 'table'
  | 'section'
  | 'row'
  | 'cell'

/** What an element says of its content, as bits: it holds for everything inside. */
export const marks = {
  /** No text at all: scripts, styles, fields, deleted words, readings of characters. */
  dead: 1,
  /** Left out of the page by its author or for its place in it: hidden, navigation, foot. */
  aside: 2,
  preformatted: 4,
  linked: 8,
  heading: 16,
  /** `5<sup>1</sup>` is not 51. */
  raised: 32,
  /** The element in which the content system puts the text of the page. */
  root: 64,
  caption: 128,
  /** Shown by a script alone, if at all: hidden by its own tag, a template, what stands in for a script. */
  unshown: 256,
  /** Nothing in it is a tag but its own end. */
  raw: 512,
} as const

export interface Element {
  /** In small letters. */
  readonly name: string
  readonly role: Role
  readonly marks: number
}

type Kind = Omit<Element, 'name'>

const kind = (role: Role, ...own: ReadonlyArray<keyof typeof marks>): Kind => ({
  role,
  marks: own.reduce((bits, name) => bits | marks[name], 0),
})

const kinds: ReadonlyArray<readonly [names: string, kind: Kind]> = /* @__PURE__ */ (() => [
  ['area base col embed img input link meta param source track wbr', kind('void')],
  ['br hr', kind('break')],
  ['html head body', kind('page')],
  ['p div ul ol dl section article header main', kind('block')],
  ['form fieldset legend center blockquote address figure figcaption', kind('block')],
  ['details summary', kind('block')],
  ['title', kind('block', 'raw')],
  ['caption', kind('block', 'caption')],
  ['ucapcontent', kind('block', 'root')],
  ['h1 h2 h3 h4 h5 h6', kind('block', 'heading')],
  ['li dt dd', kind('item')],
  ['pre', kind('block', 'preformatted')],
  ['xmp plaintext', kind('block', 'preformatted', 'raw')],
  ['nav footer aside', kind('block', 'aside')],
  ['template noscript', kind('inline', 'aside', 'unshown')],
  ['table', kind('table')],
  ['thead tbody tfoot colgroup', kind('section')],
  ['tr', kind('row')],
  ['td th', kind('cell')],
  ['a', kind('inline')],
  ['sup sub', kind('inline', 'raised')],
  ['script style textarea iframe noembed noframes', kind('inline', 'dead', 'raw')],
  ['object audio video canvas svg math map select button', kind('inline', 'dead')],
  ['rt rp del s strike xml', kind('inline', 'dead')],
  // Like all that HTML does not know; these fill the pages of word processors.
  ['span b i u em strong font o:p', kind('inline')],
])()

const elements: ReadonlyArray<Element> = /* @__PURE__ */ (() =>
  kinds.flatMap(([names, one]) => names.split(' ').map((name) => ({ name, ...one }))))()

const indexOfElement = /* @__PURE__ */ (() => wordIndex(elements.map(({ name }) => name)))()

/** The element whose name stands there; one that HTML does not know is part of its line. */
export const elementAt = (html: string, start: number, end: number): Element =>
  elements[indexOfElement(html, start, end)] ?? {
    name: html.slice(start, end).toLowerCase(),
    role: 'inline',
    marks: 0,
  }
