/**
 * A part of a Word file as a tree of elements.
 *
 * Names are those of WordprocessingML without their prefix, whatever it is in this file (`w:p` and
 * `ns0:p` are both `p`); every other element is told by a colon before its local name (`:Fallback`).
 */
import { SaxesParser } from 'saxes'
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type ReadError, readError } from '../../document/ReadError'
import { decodeText } from '../../text/decodeText'
import { deepest } from './limits'

export interface XmlElement {
  readonly name: string
  /** As they are written, prefix and all: ask by `attribute`. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: ReadonlyArray<XmlNode>
}

export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'

/** Of the transitional and of the strict flavour. */
const wordNamespaces = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

type Attributes = Readonly<Record<string, string>>

/** The prefix that stands for WordprocessingML, as the root declares it; parts around the document have none. */
const wordPrefix = (root: Attributes): string => {
  const declared = Object.entries(root).find(([, uri]) => wordNamespaces.includes(uri))?.[0] ?? 'xmlns:w'
  return declared === 'xmlns' ? '' : `${localName(declared)}:`
}

const plainName = (prefix: string, name: string): string =>
  name.lastIndexOf(':') === prefix.length - 1 && name.startsWith(prefix)
    ? name.slice(prefix.length)
    : `:${localName(name)}`

/** A file has few names and says them often. */
const plainNames = (prefix: string): ((name: string) => string) => {
  const known = new Map<string, string>()
  return (name) => {
    const found = known.get(name)
    if (found !== undefined) return found
    const plain = plainName(prefix, name)
    known.set(name, plain)
    return plain
  }
}

/** The elements whose text is read: those of runs and of formulas. White space between elements is none. */
const holdsText = ({ name }: XmlElement): boolean => name === 't' || name === ':t'

const none: Attributes = /* @__PURE__ */ Object.freeze({})

interface Growing extends XmlElement {
  readonly children: Array<XmlNode>
}

/** Characters that the parser takes at a time, so that it can stop soon after a fault. */
const step = 64 * 1024

const parse = (source: string): XmlElement | ReadError['reason'] => {
  const root: Growing = { name: '', attributes: none, children: [] }
  const open: Array<Growing> = [root]
  let fault: ReadError['reason'] | undefined
  let nameOf: ((name: string) => string) | undefined
  const parser = new SaxesParser({ xmlns: false as const, position: false })
  parser.on('opentag', ({ name, attributes }) => {
    nameOf ??= plainNames(wordPrefix(attributes))
    const element: Growing = { name: nameOf(name), attributes, children: [] }
    open.at(-1)?.children.push(element)
    if (open.push(element) > deepest) fault ??= 'too-large'
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const read = (text: string): void => {
    const element = open.at(-1)
    if (element !== undefined && holdsText(element)) element.children.push(text)
  }
  parser.on('text', read)
  parser.on('cdata', read)
  // No part of a Word file has a document type; one that has may declare entities without end.
  parser.on('doctype', () => {
    fault ??= 'damaged'
  })
  parser.on('error', () => {
    fault ??= 'damaged'
  })
  for (let at = 0; at < source.length && fault === undefined; at += step)
    parser.write(source.slice(at, at + step))
  if (fault === undefined) parser.close()
  const [document] = root.children.filter(isElement)
  return fault ?? document ?? 'damaged'
}

/** The root element of a part. */
export const readXml =
  (part: string) =>
  (bytes: Uint8Array): E.Either<ReadError, XmlElement> => {
    const charset = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
    return pipe(
      decodeText(charset)(bytes),
      E.mapLeft(() => readError('damaged', part)),
      E.chain((source) => {
        const read = parse(source)
        return typeof read === 'string' ? E.left(readError(read, part)) : E.right(read)
      }),
    )
  }

/** The first child of a name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((node): node is XmlElement => isElement(node) && node.name === name)

/** Every child of a name. */
export const childrenOf = (element: XmlElement | undefined, name: string): ReadonlyArray<XmlElement> =>
  element?.children.filter((node): node is XmlElement => isElement(node) && node.name === name) ?? []

/** An attribute by its local name. */
export const attribute = (element: XmlElement | undefined, name: string): string | undefined => {
  const attributes = element?.attributes ?? none
  for (const written in attributes) if (localName(written) === name) return attributes[written]
  return undefined
}

/** What an attribute of a child says, as most settings of a Word file are written: `<w:ilvl w:val="0"/>`. */
export const setting = (element: XmlElement | undefined, name: string): string | undefined =>
  attribute(child(element, name), 'val')

/** A setting that is a whole number. */
export const count = (element: XmlElement | undefined, name: string): number | undefined => {
  const text = setting(element, name)
  return text !== undefined && /^-?\d{1,9}$/u.test(text) ? Number(text) : undefined
}

const off = ['0', 'false', 'off', 'none']

/** A switch: on where it stands without a value; undefined where it does not stand. */
export const isOn = (element: XmlElement | undefined, name: string): boolean | undefined => {
  const found = child(element, name)
  return found === undefined ? undefined : !off.includes(attribute(found, 'val') ?? '1')
}
