/**
 * What the elements of HTML are for a reader: where they break the text, how they stand in a table, and
 * what they say of everything inside them.
 */

import * as marks from './marks'
import { wordIndex } from './words'
import { flatMap } from '../../lists/flatMap'

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

export interface Element {
  /** In small letters. */
  readonly name: string
  readonly role: Role
  readonly marks: number
}

const kinds: ReadonlyArray<readonly [names: string, role: Role, marks?: number]> = /* @__PURE__ */ (() => [
  ['area base col embed img input link meta param source track wbr', 'void'],
  ['br hr', 'break'],
  ['html head body', 'page'],
  ['p div ul ol dl section article header main', 'block'],
  ['form fieldset legend center blockquote address figure figcaption details summary', 'block'],
  ['title', 'block', marks.raw],
  ['caption', 'block', marks.caption],
  ['ucapcontent', 'block', marks.root],
  ['h1 h2 h3 h4 h5 h6', 'block', marks.heading],
  ['li dt dd', 'item'],
  ['pre', 'block', marks.preformatted],
  ['xmp plaintext', 'block', marks.preformatted | marks.raw],
  ['nav footer aside', 'block', marks.aside],
  ['template noscript', 'inline', marks.aside | marks.unshown],
  ['table', 'table'],
  ['thead tbody tfoot colgroup', 'section'],
  ['tr', 'row'],
  ['td th', 'cell'],
  ['sup sub', 'inline', marks.offLine],
  ['script style textarea iframe noembed noframes', 'inline', marks.dead | marks.raw],
  ['object canvas svg math select', 'inline', marks.dead | marks.drawn],
  ['audio video map button datalist progress meter', 'inline', marks.dead],
  ['rt rp del s strike xml', 'inline', marks.dead],
  // Like all that HTML does not know; these fill the pages of word processors.
  ['a span b i u em strong font o:p', 'inline'],
])()

const elements: ReadonlyArray<Element> = /* @__PURE__ */ (() =>
  flatMap(kinds, ([names, role, own = 0]) => names.split(' ').map((name) => ({ name, role, marks: own }))))()

const indexOfElement = /* @__PURE__ */ (() => wordIndex(elements.map(({ name }) => name)))()

/** The element whose name stands there; one that HTML does not know is part of its line. */
export const elementAt = (html: string, start: number, end: number): Element =>
  elements[indexOfElement(html, start, end)] ?? {
    name: html.slice(start, end).toLowerCase(),
    role: 'inline',
    marks: 0,
  }
