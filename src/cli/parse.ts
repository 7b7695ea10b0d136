/**
 * `ogi-report parse`: every report as JSON.
 */
import { identity, pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import type { Capabilities, ExitCode } from './Capabilities'
import { oneByOne, together } from './forEachReport'
import type { ParseInvocation } from './Invocation'
import { jsonLine, jsonPage } from './json'
import type { ReadReport } from './readReport'

/** With several files, a report is told by the name of its file. */
const named = ({ file, parsed }: ReadReport): object => ({ file, ...parsed })

export const parse =
  (capabilities: Capabilities) =>
  (invocation: ParseInvocation): T.Task<ExitCode> => {
    const { files, ndjson } = invocation
    const written: T.Task<ReadonlyArray<unknown>> =
      ndjson === true
        ? oneByOne(capabilities, invocation)((report) => [jsonLine(named(report)), null])
        : together(capabilities, invocation)(identity, (reports) =>
            jsonPage(files.length === 1 ? reports[0]?.parsed : reports.map(named)),
          )
    return pipe(
      written,
      T.map(({ length }) => (length === 0 ? 2 : 0)),
    )
  }
