/**
 * What the commands do: read every file, write what comes of it, and answer with the exit code.
 */
import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as RA from 'fp-ts/ReadonlyArray'
import * as T from 'fp-ts/Task'
import pc from 'picocolors'
import { explainNotAReport, explainReadError } from '../explain/explain'
import type { Language } from '../explain/names'
import { validateReport } from '../validateReport'
import type { Capabilities, ExitCode } from './Capabilities'
import type { CheckInvocation, Invocation, ParseInvocation } from './Invocation'
import { type Cause, type Problem, type ReadReport, readReport } from './readReport'
import { showCheck } from './showCheck'
import { words } from './words'

const whyOf = (language: Language, cause: Cause): string => {
  switch (cause._tag) {
    case 'Unavailable':
      return words[language].unavailable[cause.why]
    case 'Unreadable':
      return explainReadError(cause.error, language)
    case 'NotAReport':
      return explainNotAReport(cause.error, language)
  }
}

const complain =
  ({ writeErr }: Capabilities, language: Language) =>
  ({ file, cause }: Problem): T.Task<void> =>
    writeErr(`ogi-report: ${file}: ${whyOf(language, cause)}\n`)

/** What `use` makes of every report that can be read, one after the other. The others are named. */
const forEachReport =
  (capabilities: Capabilities, { files, language }: Invocation) =>
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

/** With several files, a report is told by the name of its file. */
const named = ({ file, parsed }: ReadReport): object => ({ file, ...parsed })

const printLines = (capabilities: Capabilities, invocation: Invocation): T.Task<number> =>
  pipe(
    forEachReport(
      capabilities,
      invocation,
    )((report) => capabilities.writeOut(`${JSON.stringify(named(report))}\n`)),
    T.map(({ length }) => length),
  )

const printWhole = (capabilities: Capabilities, invocation: Invocation): T.Task<number> =>
  pipe(
    forEachReport(capabilities, invocation)(T.of),
    T.chainFirst((reports) => {
      const [first] = reports
      if (first === undefined) return T.of(undefined)
      const whole = invocation.files.length === 1 ? first.parsed : reports.map(named)
      return capabilities.writeOut(`${JSON.stringify(whole, null, 2)}\n`)
    }),
    T.map(({ length }) => length),
  )

const parse = (capabilities: Capabilities, invocation: ParseInvocation): T.Task<ExitCode> =>
  pipe(
    (invocation.ndjson ? printLines : printWhole)(capabilities, invocation),
    T.map((printed) => (printed === 0 ? 2 : 0)),
  )

const check = (capabilities: Capabilities, invocation: CheckInvocation): T.Task<ExitCode> => {
  const { writeOut, width, color } = capabilities
  const { language, all } = invocation
  const show = showCheck({ language, all, width, colors: pc.createColors(color) })
  return pipe(
    forEachReport(
      capabilities,
      invocation,
    )((report) => {
      const validation = validateReport(report.parsed)
      return pipe(
        writeOut(`${show(report, validation)}\n`),
        T.map(() =>
          validation.findings.some(({ verdict, severity }) => verdict === 'broken' && severity === 'error'),
        ),
      )
    }),
    T.chainFirst((broken) =>
      broken.length < 2
        ? T.of(undefined)
        : writeOut(`${words[language].several(broken.length, broken.filter(Boolean).length)}\n`),
    ),
    T.map((broken) => (broken.length === 0 ? 2 : broken.includes(true) ? 1 : 0)),
  )
}

export const perform =
  (capabilities: Capabilities) =>
  (invocation: Invocation): T.Task<ExitCode> =>
    invocation._tag === 'Parse' ? parse(capabilities, invocation) : check(capabilities, invocation)
