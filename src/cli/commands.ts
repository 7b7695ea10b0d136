/**
 * What the commands do: read every file, write what comes of it, and answer with the exit code.
 */
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import type { Capabilities, ExitCode } from './Capabilities'
import { check } from './check'
import { explainRule } from './explainRule'
import { findFiles } from './findFiles'
import { forEachReport } from './forEachReport'
import type { Invocation, ParseInvocation, ReadingInvocation } from './Invocation'
import type { ReadReport } from './readReport'
import { render } from './render'
import { rows } from './rows'
import { series } from './series'

/** With several files, a report is told by the name of its file. */
const named = ({ file, parsed }: ReadReport): object => ({ file, ...parsed })

const printLines = (capabilities: Capabilities, invocation: ReadingInvocation): T.Task<number> =>
  pipe(
    forEachReport(
      capabilities,
      invocation,
    )((report) => capabilities.writeOut(`${JSON.stringify(named(report))}\n`)),
    T.map(({ length }) => length),
  )

const printWhole = (capabilities: Capabilities, invocation: ReadingInvocation): T.Task<number> =>
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

const read =
  (version: string, capabilities: Capabilities) =>
  (invocation: ReadingInvocation): T.Task<ExitCode> => {
    switch (invocation._tag) {
      case 'Parse':
        return parse(capabilities, invocation)
      case 'Check':
        return check(version, capabilities)(invocation)
      case 'Rows':
        return rows(capabilities)(invocation)
      case 'Render':
        return render(capabilities)(invocation)
      case 'Series':
        return series(capabilities)(invocation)
    }
  }

export const perform =
  (version: string, capabilities: Capabilities) =>
  (invocation: Invocation): T.Task<ExitCode> =>
    invocation._tag === 'Explain'
      ? explainRule(capabilities, invocation)
      : pipe(
          findFiles(capabilities)(invocation.files),
          T.chain((files) => read(version, capabilities)({ ...invocation, files })),
        )
