/**
 * What every command does with its files: each is read in its turn, and those that cannot be are named.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as RA from 'fp-ts/ReadonlyArray'
import * as T from 'fp-ts/Task'
import { explainNotAReport, explainReadError } from '../explain/explain'
import type { Language } from '../explain/names'
import type { Capabilities } from './Capabilities'
import type { Reading } from './Invocation'
import { type Cause, type Problem, type ReadReport, readReport } from './readReport'
import { words } from './words'

const whyOf = (lang: Language, cause: Cause): string => {
  switch (cause._tag) {
    case 'Unavailable':
      return words[lang].unavailable[cause.why]
    case 'Unreadable':
      return explainReadError(cause.error, lang)
    case 'NotAReport':
      return explainNotAReport(cause.error, lang)
    case 'NotReportJson':
      return words[lang].notReportJson
  }
}

/** Names a file that cannot be read, and says why. */
export const complain =
  ({ writeErr }: Capabilities, lang: Language) =>
  ({ file, cause }: Problem): T.Task<void> =>
    writeErr(`ogi-report: ${file}: ${whyOf(lang, cause)}\n`)

/** What `use` makes of every report that can be read, one after the other. */
export const forEachReport =
  (capabilities: Capabilities, { files, lang }: Reading) =>
  <A>(use: (report: ReadReport) => T.Task<A>): T.Task<ReadonlyArray<A>> =>
    pipe(
      files,
      T.traverseSeqArray((file) =>
        pipe(
          readReport(capabilities)(file),
          T.chain(
            E.match(
              (problem) => pipe(complain(capabilities, lang)(problem), T.map(RA.zero<A>)),
              (report) => pipe(use(report), T.map(RA.of)),
            ),
          ),
        ),
      ),
      T.map(RA.flatten),
    )

/** Writes what comes of each report as soon as it is read; of many reports, no more is kept than `show` says. */
export const oneByOne =
  (capabilities: Capabilities, reading: Reading) =>
  <A>(show: (report: ReadReport) => readonly [text: string, kept: A]): T.Task<ReadonlyArray<A>> =>
    forEachReport(
      capabilities,
      reading,
    )((report) => {
      const [text, kept] = show(report)
      return pipe(
        capabilities.writeOut(text),
        T.map(() => kept),
      )
    })

/** Writes what comes of all reports together, if there are any. */
export const together =
  (capabilities: Capabilities, reading: Reading) =>
  <A>(make: (report: ReadReport) => A, show: (all: ReadonlyArray<A>) => string): T.Task<ReadonlyArray<A>> =>
    pipe(
      forEachReport(capabilities, reading)((report) => T.of(make(report))),
      T.chainFirst((all) => (all.length === 0 ? T.of(undefined) : capabilities.writeOut(show(all)))),
    )
