/**
 * `ogi-report render`: a report as the official form filled in, from a file of any kind or from its JSON.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as O from 'fp-ts/Option'
import * as T from 'fp-ts/Task'
import * as TE from 'fp-ts/TaskEither'
import { render as renderReport } from '../render/render'
import { Report } from '../report/Report'
import { decodeText } from '../text/decodeText'
import type { Capabilities, ExitCode } from './Capabilities'
import { complain } from './forEachReport'
import type { RenderInvocation } from './Invocation'
import { type Cause, readBytes, reportIn } from './readReport'
import { words } from './words'

const isReported = (json: unknown): json is { readonly report: unknown } =>
  typeof json === 'object' && json !== null && 'report' in json

/** What the bytes are as JSON; none, where they are something else. */
const jsonOf = (bytes: Uint8Array): O.Option<unknown> =>
  pipe(
    decodeText('utf-8')(bytes),
    O.fromEither,
    O.filter((text) => /^\s{0,9}[{[]/u.test(text)),
    O.chain((text) => O.tryCatch((): unknown => JSON.parse(text))),
  )

/** A report itself, or what `parse` writes of one. */
const reportOfJson = (json: unknown): E.Either<Cause, Report> =>
  pipe(
    Report.decode(isReported(json) ? json.report : json),
    E.mapLeft((): Cause => ({ _tag: 'NotReportJson' })),
  )

const reportOf =
  (file: string) =>
  (bytes: Uint8Array): TE.TaskEither<Cause, Report> =>
    pipe(
      jsonOf(bytes),
      O.match(
        () =>
          pipe(
            reportIn(file)(bytes),
            TE.map(({ parsed }) => parsed.report),
          ),
        (json) => TE.fromEither(reportOfJson(json)),
      ),
    )

export const render =
  (capabilities: Capabilities) =>
  ({ files, format, layout, lang }: RenderInvocation): T.Task<ExitCode> => {
    const { writeOut, writeErr } = capabilities
    const [file = '', ...others] = files
    const failed = (write: T.Task<void>): T.Task<ExitCode> =>
      pipe(
        write,
        T.map(() => 2),
      )
    if (others.length > 0) return failed(writeErr(`ogi-report: ${words[lang].oneFile(files.length)}\n`))
    return pipe(
      readBytes(capabilities)(file),
      TE.chain(reportOf(file)),
      TE.matchE(
        (cause) => failed(complain(capabilities, lang)({ file, cause })),
        (report): T.Task<ExitCode> =>
          pipe(
            writeOut(renderReport(report, format, { layout })),
            T.map(() => 0),
          ),
      ),
    )
  }
