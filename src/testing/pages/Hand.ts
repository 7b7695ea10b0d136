import { escapeHtml } from '../../text/escapeHtml'

/**
 * The hand in which a page is written: how its author's tools write text, cells and tags. A noise of
 * markup is a change of the hand; none of them changes what a reader of the page sees.
 */
export interface Hand {
  /** Text inside a line or a cell, safe to stand in a page. */
  readonly text: (text: string) => string
  /** What stands in a cell that shows nothing. */
  readonly blank: () => string
  /** What stands around the text of a cell. */
  readonly inCell: (content: string) => string
  /** Further attributes of a tag, each with a space before it. */
  readonly attributes: (name: string) => string
  /** What stands between two tags where no text is: white space, comments, scripts. */
  readonly between: () => string
  /** Whether the tool writes the end tag of an element that needs none. */
  readonly closes: (name: string) => boolean
  /** How it writes the names of its elements. */
  readonly name: (name: string) => string
}

export const plainHand: Hand = {
  text: escapeHtml,
  blank: () => '',
  inCell: (content) => content,
  attributes: () => '',
  between: () => '',
  closes: () => true,
  name: (name) => name,
}

/** An element; its attributes are written as they are given. */
export const tag =
  (hand: Hand) =>
  (name: string, content: string, attributes = ''): string => {
    const written = hand.name(name)
    const end = hand.closes(name) ? `</${written}>` : ''
    return `<${written}${attributes}${hand.attributes(name)}>${content}${end}`
  }
