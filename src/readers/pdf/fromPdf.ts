/**
 * PDF: what is drawn on the pages, put back into the lines and tables that it shows.
 *
 * ```text
 *   bytes ──► drawings ──► sheets ──► blocks ──► text and places
 *    openPdf   drawPage     turned     ruledTables, alignedRows,   writeBlocks
 *                           upright    runningHeads, paragraphs
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import { type ReadError, readError } from '../../document/ReadError'
import type { SourceDocument } from '../../document/SourceDocument'
import { blocksOf } from './blocksOf'
import type { PageDrawing } from './Drawing'
import { isPrinted, noticesOf } from './notices'
import { openPdf } from './openPdf'
import { defaultLimits, type PdfLimits } from './PdfLimits'
import { type Sheet, sheetOf } from './Sheet'
import { writeBlocks } from './writeBlocks'

/**
 * What a caller may set.
 *
 * @since 0.1.0
 */
export interface PdfOptions {
  readonly password?: string
  /** What one file may cost; see {@link PdfLimits} for what is allowed otherwise. */
  readonly limits?: Partial<PdfLimits>
  /**
   * Where the character maps of pdf.js are (the folder `cmaps` of `pdfjs-dist`, with a slash at its
   * end): Chinese fonts that are not embedded need them. In Node they are found without it.
   */
  readonly cMapUrl?: string
}

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, number) => total + number, 0)

const documentOf = (drawings: ReadonlyArray<PageDrawing>): E.Either<ReadError, SourceDocument> => {
  const printed = sum(drawings.map(({ glyphs }) => glyphs.filter(isPrinted).length))
  const unmapped = sum(drawings.map((drawing) => drawing.unmapped))
  if (unmapped > printed) return E.left(readError('no-text-layer', 'the fonts have no character maps'))
  if (printed === 0) return E.left(readError('no-text-layer'))
  const sheets: ReadonlyArray<Sheet> = drawings.map(sheetOf)
  const written = writeBlocks(blocksOf(sheets), (page, rect) => sheets[page - 1]?.toBox(rect))
  const { text, locate } = written
  return E.right({ kind: 'pdf', text, locate, notices: noticesOf(drawings, written) })
}

/**
 * Reads a PDF with a text layer: ruled tables by their lines, other tables by how their numbers stand,
 * over page breaks, on pages turned or not. Places have the page and a box on it, in points from its
 * bottom left corner.
 *
 * Never rejects. `Left` where there is nothing to read: no PDF, cut off, locked by a password, pages
 * that are pictures, or more than the limits allow. Pages of an otherwise readable file that are
 * pictures become notices. No script of the file runs, and nothing is fetched.
 *
 * @example
 * import { parseReport } from 'ogi-report'
 * import { fromPdf } from 'ogi-report/pdf'
 *
 * const document = await fromPdf(new Uint8Array())()
 * // => { _tag: 'Left', left: { reason: 'empty' } }
 * if (document._tag === 'Right') parseReport(document.right)
 *
 * @since 0.1.0
 */
export const fromPdf = (
  bytes: Uint8Array,
  { limits = {}, password, cMapUrl }: PdfOptions = {},
): TE.TaskEither<ReadError, SourceDocument> =>
  pipe(
    openPdf(bytes, { limits: { ...defaultLimits, ...limits }, password, cMapUrl }),
    TE.chainEitherK(documentOf),
  )
