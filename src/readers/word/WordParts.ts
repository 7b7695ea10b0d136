/**
 * The parts of a Word file that have to do with its text, by their relationships: the names of the
 * parts are the producer's to choose.
 *
 * ```text
 *   [Content_Types].xml ─► word/document.xml ─► word/_rels/document.xml.rels ─► styles, numbering, notes
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import { type ReadError, readError } from '../../document/ReadError'
import { type Archive, openArchive, readEntry } from './Archive'
import { mostBytes } from './limits'
import { childrenOf, readXml, type XmlElement } from './Xml'
import { flatMap } from '../../lists/flatMap'

export interface Part {
  readonly name: string
  readonly root: XmlElement
}

export interface WordParts {
  readonly document: Part
  readonly styles: Part | undefined
  readonly numbering: Part | undefined
  readonly footnotes: Part | undefined
  readonly endnotes: Part | undefined
}

/** Documents and templates, with macros (which are not looked at) and without. */
const mainContent =
  /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.(?:document|template)(?:\.macroEnabled(?:Template)?)?\.main\+xml$/u

type Reads<A> = E.Either<ReadError, A>

/** Reads parts one after the other, so that all of them together stay inside the limit. */
const partReader = (bytes: Uint8Array, archive: Archive): ((name: string) => Reads<Part | undefined>) => {
  const read = readEntry(bytes, archive)
  let left = mostBytes
  return (name) =>
    pipe(
      read(name, left),
      E.chain((unpacked) => {
        if (unpacked === undefined) return E.right(undefined)
        left -= unpacked.length
        return pipe(
          readXml(name)(unpacked),
          E.map((root) => ({ name, root })),
        )
      }),
    )
}

const contentTypes = '[Content_Types].xml'
const usualMain = 'word/document.xml'

const mainPartName = (types: Part | undefined, archive: Archive): string | undefined => {
  const override = childrenOf(types?.root, ':Override').find(({ attributes }) =>
    mainContent.test(attributes['ContentType'] ?? ''),
  )
  const named = override?.attributes['PartName']?.replace(/^\//u, '')
  return named ?? (archive.has(usualMain) ? usualMain : undefined)
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** `word/` and `../custom/styles.xml` to `custom/styles.xml`. */
const resolve = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path: Array<string> = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

/** The names of related parts by the last word of their type: `styles`, `numbering`, `footnotes`. */
const relatedNames = (folder: string, relationships: Part | undefined): ReadonlyMap<string, string> =>
  new Map(
    flatMap(childrenOf(relationships?.root, ':Relationship'), ({ attributes }) => {
      const { Type: type = '', Target: target = '', TargetMode: mode } = attributes
      return mode === 'External' ? [] : [[type.slice(type.lastIndexOf('/') + 1), resolve(folder, target)]]
    }),
  )

const readRelated = (
  read: (name: string) => Reads<Part | undefined>,
  document: Part,
): E.Either<ReadError, WordParts> => {
  const folder = folderOf(document.name)
  return pipe(
    read(`${folder}_rels/${document.name.slice(folder.length)}.rels`),
    E.map((relationships) => relatedNames(folder, relationships)),
    E.bindTo('names'),
    E.let('related', ({ names }) => (kind: string): Reads<Part | undefined> => {
      const name = names.get(kind)
      return name === undefined ? E.right(undefined) : read(name)
    }),
    E.bind('styles', ({ related }) => related('styles')),
    E.bind('numbering', ({ related }) => related('numbering')),
    E.bind('footnotes', ({ related }) => related('footnotes')),
    E.bind('endnotes', ({ related }) => related('endnotes')),
    E.map(({ styles, numbering, footnotes, endnotes }) => ({
      document,
      styles,
      numbering,
      footnotes,
      endnotes,
    })),
  )
}

export const openWordParts = (bytes: Uint8Array): E.Either<ReadError, WordParts> =>
  pipe(
    openArchive(bytes),
    E.chain((archive) => {
      const read = partReader(bytes, archive)
      return pipe(
        read(contentTypes),
        E.map((types) => mainPartName(types, archive)),
        E.chain((name) => (name === undefined ? E.left(readError('not-a-docx')) : read(name))),
        E.chain((main) =>
          main === undefined ? E.left(readError('damaged', usualMain)) : readRelated(read, main),
        ),
      )
    }),
  )
