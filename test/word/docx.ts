import * as E from 'fp-ts/Either'
import type { ReadError } from '../../src/document/ReadError'
import type { SourceDocument } from '../../src/document/SourceDocument'
import { fromDocx } from '../../src/docx'
import { packWord } from '../../src/testing/writeWord'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const root = (name: string, inner: string): string => `<w:${name} xmlns:w="${word}">${inner}</w:${name}>`

/** The related parts that a test is about, each without its root. */
type Related = Readonly<Partial<Record<'styles' | 'numbering' | 'footnotes', string>>>

/** A Word file with this body, as small as can be. */
export const docx = (body: string, related: Related = {}): Uint8Array =>
  packWord({
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${content}"/></Types>`,
    'word/_rels/document.xml.rels': `<Relationships>${Object.keys(related)
      .map((type) => `<Relationship Type="${office}/${type}" Target="${type}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(
      Object.entries(related).map(([type, inner]) => [`word/${type}.xml`, root(type, inner)]),
    ),
  })

export const read = (bytes: Uint8Array): Promise<E.Either<ReadError, SourceDocument>> => fromDocx(bytes)()

export const documentOf = async (bytes: Uint8Array): Promise<SourceDocument> => {
  const result = await read(bytes)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left))
  return result.right
}

/** The text of a body, without the blank lines at its end. */
export const textOf = async (body: string, related: Related = {}): Promise<string> =>
  (await documentOf(docx(body, related))).text.trimEnd()
