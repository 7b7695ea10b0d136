/**
 * Word 97-2003 files (.doc, and .wps of later WPS) to a document.
 *
 * ```text
 *   compound file ─► streams ─► pieces of text and their properties ─► paragraphs ─► blocks ─► text
 * ```
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import { type ReadError, readError } from '../../document/ReadError'
import type { SourceDocument } from '../../document/SourceDocument'
import { type DocStreams, type NotDoc, openDoc } from './DocStreams'
import { blocksOf } from './docBlocks'
import { readParagraphs } from './docText'
import { documentOf } from './documentOf'
import { mostBytes } from './limits'

const errors: Readonly<Record<NotDoc, ReadError>> = {
  'not-a-doc': { reason: 'unsupported-kind', detail: 'ole' },
  older: { reason: 'unsupported-kind', detail: 'Word 95' },
  encrypted: { reason: 'encrypted' },
  damaged: { reason: 'damaged' },
}

const admit = (opened: DocStreams | NotDoc): E.Either<ReadError, DocStreams> => {
  if (typeof opened === 'string') return E.left(errors[opened])
  // Pieces may name the same bytes again and again.
  const stored = opened.pieces.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0)
  return stored > mostBytes ? E.left(readError('too-large')) : E.right(opened)
}

export const readDoc = (bytes: Uint8Array): E.Either<ReadError, SourceDocument> =>
  pipe(
    // What is cut off is found out by reading beyond its end.
    E.tryCatch(
      () => openDoc(bytes),
      () => readError('damaged'),
    ),
    E.chain(admit),
    E.chain((streams) =>
      E.tryCatch(
        () => documentOf('doc', blocksOf(readParagraphs(streams))),
        () => readError('damaged'),
      ),
    ),
  )

export const fromDoc = (bytes: Uint8Array): TE.TaskEither<ReadError, SourceDocument> =>
  TE.fromIOEither(() => readDoc(bytes))
