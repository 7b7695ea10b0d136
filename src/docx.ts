/**
 * Word files.
 *
 * @packageDocumentation
 */
export { fromDocx } from './docx/fromDocx'
export type { ReadError } from './document/ReadError'
export type { SourceDocument } from './document/SourceDocument'
