import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as RA from 'fp-ts/ReadonlyArray'
import * as T from 'fp-ts/Task'
import { explainNotAReport, explainReadError } from '../explain/explain'
import type { Language } from '../explain/names'
import type { Capabilities } from './Capabilities'
import type { ReadingInvocation } from './Invocation'
import { type Cause, type Problem, type ReadReport, readReport } from './readReport'
import { words } from './words'

const whyOf = (language: Language, cause: Cause): string => {
  switch (cause._tag) {
    case 'Unavailable':
      return words[language].unavailable[cause.why]
    case 'Unreadable':
      return explainReadError(cause.error, language)
    case 'NotAReport':
      return explainNotAReport(cause.error, language)
    case 'NotReportJson':
      return words[language].notReportJson
  }
}

/** Names a file that cannot be read, and says why. */
export const complain =
  ({ writeErr }: Capabilities, language: Language) =>
  ({ file, cause }: Problem): T.Task<void> =>
    writeErr(`ogi-report: ${file}: ${whyOf(language, cause)}\n`)

/** What `use` makes of every report that can be read, one after the other. The others are named. */
export const forEachReport =
  (capabilities: Capabilities, { files, language }: ReadingInvocation) =>
  <A>(use: (report: ReadReport) => T.Task<A>): T.Task<ReadonlyArray<A>> =>
    pipe(
      files,
      T.traverseSeqArray((file) =>
        pipe(
          readReport(capabilities)(file),
          T.chain(
            E.match(
              (problem) => pipe(complain(capabilities, language)(problem), T.map(RA.zero<A>)),
              (report) => pipe(use(report), T.map(RA.of)),
            ),
          ),
        ),
      ),
      T.map(RA.flatten),
    )
