/**
 * Word files.
 *
 * @packageDocumentation
 */
export { fromDocx } from './readers/word/fromDocx'
export type { ReadError } from './document/ReadError'
export type { SourceDocument } from './document/SourceDocument'
