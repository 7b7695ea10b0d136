/**
 * Files of any kind.
 *
 * @packageDocumentation
 */
export { fromFile, type FileOptions } from './file/fromFile'
export type { ReadError } from './document/ReadError'
export type { SourceDocument } from './document/SourceDocument'
