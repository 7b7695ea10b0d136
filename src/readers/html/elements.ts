/**
 * What the elements of HTML are for a reader: where they break the text, how they stand in a table, and
 * what they say of everything inside them.
 */

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
  /** No text at all: scripts, styles, forms, deleted words, readings of characters. */
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
} as const

export interface Element {
  readonly role: Role
  readonly marks: number
}

const element = (role: Role, ...own: ReadonlyArray<keyof typeof marks>): Element => ({
  role,
  marks: own.reduce((bits, name) => bits | marks[name], 0),
})

const groups: ReadonlyArray<readonly [names: string, element: Element]> = /* @__PURE__ */ (() => [
  ['area base col embed img input link meta param source track wbr', element('void')],
  ['br hr', element('break')],
  ['html head body', element('page')],
  ['p div ul ol dl section article header main', element('block')],
  ['form fieldset legend center blockquote address figure figcaption', element('block')],
  ['details summary title', element('block')],
  ['caption', element('block', 'caption')],
  ['ucapcontent', element('block', 'root')],
  ['h1 h2 h3 h4 h5 h6', element('block', 'heading')],
  ['li dt dd', element('item')],
  ['pre xmp plaintext', element('block', 'preformatted')],
  ['nav footer aside', element('block', 'aside')],
  ['table', element('table')],
  ['thead tbody tfoot colgroup', element('section')],
  ['tr', element('row')],
  ['td th', element('cell')],
  ['a', element('inline')],
  ['sup sub', element('inline', 'raised')],
  ['script style template noscript iframe noembed noframes', element('inline', 'dead')],
  ['object audio video canvas svg math map', element('inline', 'dead')],
  ['select textarea button', element('inline', 'dead')],
  ['rt rp del s strike xml', element('inline', 'dead')],
])()

const elements: ReadonlyMap<string, Element> = /* @__PURE__ */ (() =>
  new Map(groups.flatMap(([names, one]) => names.split(' ').map((name) => [name, one] as const))))()

const unknown: Element = { role: 'inline', marks: 0 }

/** The element of a name in small letters; one that HTML does not know is part of its line. */
export const elementOf = (name: string): Element => elements.get(name) ?? unknown
