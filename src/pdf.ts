/**
 * PDF files. Needs the package `pdfjs-dist` beside this one.
 *
 * @packageDocumentation
 */
export { fromPdf, type PdfOptions } from './readers/pdf/fromPdf'
export type { PdfLimits } from './readers/pdf/PdfLimits'
export type { ReadError } from './document/ReadError'
export type { SourceDocument } from './document/SourceDocument'
