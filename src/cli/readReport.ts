/**
 * From the name of a file to a report, or to why there is none.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import type { ReadError } from '../document/ReadError'
import type { SourceDocument } from '../document/SourceDocument'
import { fromFile } from '../file/fromFile'
import { parseReport } from '../parseReport'
import type { NotAReport } from '../report/NotAReport'
import type { ParsedReport } from '../report/ParsedReport'
import type { Capabilities, Unavailable } from './Capabilities'

export interface ReadReport {
  readonly file: string
  /** What the offsets of places count in. */
  readonly source: string
  readonly parsed: ParsedReport
}

export type Cause =
  | { readonly _tag: 'Unavailable'; readonly why: Unavailable }
  | { readonly _tag: 'Unreadable'; readonly error: ReadError }
  | { readonly _tag: 'NotAReport'; readonly error: NotAReport }
  | { readonly _tag: 'NotReportJson' }

export interface Problem {
  readonly file: string
  readonly cause: Cause
}

/** The name of standard input. */
const stdin = '-'

const parse = (document: SourceDocument): E.Either<Cause, Omit<ReadReport, 'file'>> =>
  pipe(
    parseReport(document),
    E.bimap(
      (error): Cause => ({ _tag: 'NotAReport', error }),
      (parsed) => ({ source: document.source ?? document.text, parsed }),
    ),
  )

export const readBytes =
  ({ readFile, readStdin }: Pick<Capabilities, 'readFile' | 'readStdin'>) =>
  (file: string): TE.TaskEither<Cause, Uint8Array> =>
    pipe(
      file === stdin ? readStdin : readFile(file),
      TE.mapLeft((why): Cause => ({ _tag: 'Unavailable', why })),
    )

/** The report in the bytes of a file. */
export const reportIn =
  (file: string) =>
  (bytes: Uint8Array): TE.TaskEither<Cause, ReadReport> =>
    pipe(
      fromFile(bytes, { name: file }),
      TE.mapLeft((error): Cause => ({ _tag: 'Unreadable', error })),
      TE.chainEitherK(parse),
      TE.map((read) => ({ file, ...read })),
    )

export const readReport =
  (capabilities: Pick<Capabilities, 'readFile' | 'readStdin'>) =>
  (file: string): TE.TaskEither<Problem, ReadReport> =>
    pipe(
      readBytes(capabilities)(file),
      TE.chain(reportIn(file)),
      TE.mapLeft((cause) => ({ file, cause })),
    )
