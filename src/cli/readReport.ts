/**
 * From the name of a file to a report, or to why there is none.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as TE from 'fp-ts/TaskEither'
import { parseReport } from '../parseReport'
import { fromHtml } from '../readers/html/fromHtml'
import type { NotAReport } from '../report/NotAReport'
import type { ParsedReport } from '../report/ParsedReport'
import type { Capabilities, Unavailable } from './Capabilities'

export interface ReadReport {
  readonly file: string
  readonly text: string
  readonly parsed: ParsedReport
}

export type Cause = Unavailable | 'not-utf8' | NotAReport

export interface Problem {
  readonly file: string
  readonly cause: Cause
}

/** The name of standard input. */
const stdin = '-'

/** A byte order mark is no part of the text. */
const decode = (bytes: Uint8Array): E.Either<Cause, string> =>
  E.tryCatch(
    () => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    () => 'not-utf8',
  )

const isPage = /\.html?$/iu

/** A page is known by its name, or by what stands in it. */
const parse = (file: string, text: string): ReturnType<typeof parseReport> =>
  isPage.test(file)
    ? parseReport(fromHtml(text))
    : pipe(
        parseReport(text),
        E.orElse((cause) =>
          cause.reason === 'looks-like-html' ? parseReport(fromHtml(text)) : E.left(cause),
        ),
      )

export const readReport =
  ({ readFile, readStdin }: Pick<Capabilities, 'readFile' | 'readStdin'>) =>
  (file: string): TE.TaskEither<Problem, ReadReport> =>
    pipe(
      file === stdin ? readStdin : readFile(file),
      TE.mapLeft((cause): Cause => cause),
      TE.chainEitherK(decode),
      TE.chainEitherK((text) =>
        pipe(
          parse(file, text),
          E.bimap(
            (cause): Cause => cause,
            (parsed) => ({ file, text, parsed }),
          ),
        ),
      ),
      TE.mapLeft((cause) => ({ file, cause })),
    )
