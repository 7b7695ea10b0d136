/**
 * What the styles of a Word file say about its text: which paragraphs are numbered, which are entries
 * of a table of contents, and what is hidden or off the line.
 */
import { longestChain } from './limits'
import type { Part } from './WordParts'
import { attribute, child, childrenOf, count, isOn, setting, type XmlElement } from './Xml'

interface Style {
  readonly basedOn: string | undefined
  readonly isContents: boolean
  readonly list: string | undefined
  readonly level: number | undefined
  readonly isHidden: boolean | undefined
  /** Above or below the line, as `superscript`. */
  readonly vertical: string | undefined
}

export interface Styles {
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined
  /** The nearest style up the chain that says something, and what it says. */
  readonly find: <A>(
    style: string | undefined,
    what: (style: Style) => A | undefined,
  ) => { readonly id: string; readonly found: A } | undefined
}

const readStyle = (element: XmlElement): Style => {
  const numbering = child(child(element, 'pPr'), 'numPr')
  return {
    basedOn: setting(element, 'basedOn'),
    isContents: /^toc ?\d$/iu.test(setting(element, 'name') ?? ''),
    list: setting(numbering, 'numId'),
    level: count(numbering, 'ilvl'),
    isHidden: isOn(child(element, 'rPr'), 'vanish'),
    vertical: setting(child(element, 'rPr'), 'vertAlign'),
  }
}

export const readStyles = (part: Part | undefined): Styles => {
  const elements = childrenOf(part?.root, 'style')
  const byId = new Map(
    elements.map((element) => [attribute(element, 'styleId') ?? '', readStyle(element)] as const),
  )
  const usual = elements.find(
    (element) =>
      attribute(element, 'type') === 'paragraph' &&
      ['1', 'true', 'on'].includes(attribute(element, 'default') ?? ''),
  )
  return {
    usual: attribute(usual, 'styleId'),
    find: (style, what) => {
      let id = style
      for (let step = 0; id !== undefined && step < longestChain; step++) {
        const named = byId.get(id)
        const found = named === undefined ? undefined : what(named)
        if (found !== undefined) return { id, found }
        id = named?.basedOn
      }
      return undefined
    },
  }
}
