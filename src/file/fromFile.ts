/**
 * Any file to a document: what kind it is and in which charset is told by its bytes, and the reader of
 * that kind is loaded when it is needed.
 *
 * ```text
 *   bytes ─► kind ─┬─► docx, pdf, doc ──────────────────────► reader ─► SourceDocument
 *                  └─► text ─► charset ─► page or plain text ──┘
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import { type ReadError, readError } from '../document/ReadError'
import { fromText, type SourceDocument } from '../document/SourceDocument'
import { decodeBytes } from './decodeBytes'
import { isGarbled } from './garbled'
import { kindOf } from './kindOf'
import { textKindOf } from './textKindOf'

/**
 * What is known of a file beside its bytes. Only hints: bytes that say otherwise are believed.
 *
 * @since 0.1.0
 */
export interface FileOptions {
  /** What it is called. The bytes tell their kind, so nothing hangs on it yet. */
  readonly name?: string
  /** The content type that came with it, as `text/html; charset=gb2312`. */
  readonly type?: string
}

type Reading = TE.TaskEither<ReadError, SourceDocument>

/** Loads a reader, and with it what it needs: `needs` is named where that is not installed. */
const loaded =
  <M>(needs: string, load: () => Promise<M>) =>
  (read: (module: M) => Reading): Reading =>
    pipe(
      TE.tryCatch(load, () => readError('reader-not-installed', needs)),
      TE.chain(read),
    )

/** The readers of bytes, one entry for each kind. */
const byteReaders: Readonly<Record<'docx' | 'doc' | 'pdf', (bytes: Uint8Array) => Reading>> = {
  docx: (bytes) =>
    loaded('fflate, saxes', () => import('../readers/word/fromDocx'))(({ fromDocx }) => fromDocx(bytes)),
  doc: (bytes) =>
    loaded('ogi-report', () => import('../readers/word/fromDoc'))(({ fromDoc }) => fromDoc(bytes)),
  pdf: (bytes) =>
    loaded('pdfjs-dist', () => import('../readers/pdf/fromPdf'))(({ fromPdf }) => fromPdf(bytes)),
}

/** The readers of decoded text. */
const textReaders: Readonly<Record<'page' | 'plain', (text: string) => Reading>> = {
  page: (text) =>
    loaded(
      'ogi-report',
      () => import('../readers/html/fromHtml'),
    )(({ fromHtml }) => TE.right(fromHtml(text))),
  plain: (text) => TE.right(fromText(text)),
}

const readText =
  (bytes: Uint8Array) =>
  (text: string): Reading => {
    if (!/\S/u.test(text)) return TE.left(readError('empty'))
    if (isGarbled(text)) return TE.left(readError('garbled'))
    const kind = textKindOf(text)
    switch (kind._tag) {
      case 'Plain':
        return textReaders.plain(text)
      case 'Page':
        return textReaders.page(text)
      case 'Mail':
        return loaded(
          'ogi-report',
          () => import('./mailParts'),
        )(({ pageInMail }) => pipe(pageInMail(bytes), E.match(TE.left, textReaders.page)))
      case 'Parsed':
        return TE.left(readError('report-json'))
      case 'Other':
        return TE.left(readError('unsupported-kind', kind.name))
    }
  }

const readBytes = (bytes: Uint8Array, { type }: FileOptions): Reading => {
  if (bytes.length === 0) return TE.left(readError('empty'))
  const kind = kindOf(bytes)
  switch (kind._tag) {
    case 'Readable':
      return byteReaders[kind.kind](bytes)
    case 'Textual':
      return pipe(decodeBytes(bytes, type), E.match(TE.left, readText(bytes)))
    case 'Pictures':
      return TE.left(readError('no-text-layer'))
    case 'Locked':
      return TE.left(readError('encrypted'))
    case 'Other':
      return TE.left(readError('unsupported-kind', kind.name))
  }
}

/**
 * Reads a file of any kind: Word, PDF, a web page, text or Markdown, in UTF-8, UTF-16, GB18030 and its
 * subsets, or a charset that it declares.
 *
 * Kind and charset are told by the bytes, so that a `.doc` that is a web page is read as one. Never
 * throws; `Left` says why there is no document.
 *
 * @example
 * import { fromFile } from 'ogi-report/file'
 *
 * await fromFile(new Uint8Array([0x7b, 0x5c, 0x72, 0x74, 0x66]))()
 * // => { _tag: 'Left', left: { reason: 'unsupported-kind', detail: 'rtf' } }
 *
 * @since 0.1.0
 */
export const fromFile = (bytes: Uint8Array, options: FileOptions = {}): Reading => {
  const read = (): ReturnType<Reading> => readBytes(bytes, options)()
  return read
}
