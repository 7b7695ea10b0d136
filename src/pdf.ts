/**
 * PDF files, read with pdf.js, which is loaded when the first one is read.
 *
 * @packageDocumentation
 */
export { fromPdf, type PdfOptions } from './readers/pdf/fromPdf'
export type { PdfLimits } from './readers/pdf/PdfLimits'
export type { ReadError } from './document/ReadError'
export type { SourceDocument } from './document/SourceDocument'
