/**
 * What the walk through a part needs to know, and what it keeps in mind from one run to the next.
 */
import type { Fields } from './Fields'
import { type NextNumber, numbererOf } from './Numbering'
import { readStyles, type Styles } from './Styles'
import type { Part, WordParts } from './WordParts'
import { attribute, child, isElement, isOn, setting, type XmlElement, type XmlNode } from './Xml'

export interface Story {
  readonly part: string
  readonly styles: Styles
  readonly nextNumber: NextNumber
  /** The notes by kind and id, as `footnote 2`, that were not read yet. */
  readonly notes: Map<string, { readonly part: string; readonly element: XmlElement }>
  readonly fields: Fields
}

const notesOf = (kind: string, part: Part | undefined): Story['notes'] =>
  new Map(
    (part?.root.children ?? [])
      // The separators have types; notes have none.
      .filter(
        (node): node is XmlElement => isElement(node) && (attribute(node, 'type') ?? 'normal') === 'normal',
      )
      .map((element) => [`${kind} ${attribute(element, 'id') ?? ''}`, { part: part?.name ?? '', element }]),
  )

export const storyOf = (
  { document, styles, numbering, footnotes, endnotes }: WordParts,
  fields: Fields,
): Story => {
  const read = readStyles(styles)
  return {
    part: document.name,
    styles: read,
    nextNumber: numbererOf(numbering, read),
    notes: new Map([...notesOf('footnote', footnotes), ...notesOf('endnote', endnotes)]),
    fields,
  }
}

/** Text that was removed or moved away, as a reader who accepts every change sees it. */
const removed = ['del', 'moveFrom']

/** The placeholder of a form that nobody has filled in, and tables of contents: they say nothing. */
const isEmptyControl = (element: XmlElement): boolean => {
  const properties = child(element, 'sdtPr')
  const gallery = setting(child(properties, 'docPartObj'), 'docPartGallery')
  return isOn(properties, 'showingPlcHdr') === true || gallery === 'Table of Contents'
}

/** The children of an element that are read: accepted changes, one alternative, the content of controls. */
export const readChildren = (element: XmlElement): ReadonlyArray<XmlNode> => {
  if (removed.includes(element.name)) return []
  if (element.name === ':AlternateContent') {
    const alternatives = element.children.filter(isElement)
    const chosen = alternatives.find(({ name }) => name === ':Choice') ?? alternatives[0]
    return chosen?.children ?? []
  }
  if (element.name === 'sdt')
    return isEmptyControl(element) ? [] : (child(element, 'sdtContent')?.children ?? [])
  return element.children
}
