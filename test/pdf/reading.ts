import { type ParseOptions, parseReport } from '../../src/parseReport'
import { fromPdf, type PdfOptions } from '../../src/pdf'
import type { ReadError } from '../../src/document/ReadError'
import type { SourceDocument } from '../../src/document/SourceDocument'
import type { ParsedReport } from '../../src/report/ParsedReport'

export const opened = async (bytes: Uint8Array, options?: PdfOptions): Promise<SourceDocument> => {
  const read = await fromPdf(bytes, options)()
  if (read._tag === 'Left') throw new Error(`${read.left.reason}: ${read.left.detail ?? ''}`)
  return read.right
}

export const refused = async (bytes: Uint8Array, options?: PdfOptions): Promise<ReadError> => {
  const read = await fromPdf(bytes, options)()
  if (read._tag === 'Right') throw new Error(`read: ${read.right.text.slice(0, 200)}`)
  return read.left
}

export const parsed = (document: SourceDocument, options?: ParseOptions): ParsedReport => {
  const result = parseReport(document, options)
  if (result._tag === 'Left') throw new Error(`not a report: ${result.left.reason}`)
  return result.right
}

export const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0))
