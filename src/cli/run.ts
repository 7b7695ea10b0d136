import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import type { Capabilities, ExitCode } from './Capabilities'
import { perform } from './commands'
import { readArguments, type Told } from './readArguments'

const tell =
  ({ writeOut, writeErr }: Capabilities) =>
  ({ out, err, exitCode }: Told): T.Task<ExitCode> =>
    pipe(
      out === '' ? T.of(undefined) : writeOut(out),
      T.chain(() => (err === '' ? T.of(undefined) : writeErr(err))),
      T.map(() => exitCode),
    )

/** The whole command line, but for the process around it. */
export const run =
  (version: string, capabilities: Capabilities) =>
  (words: ReadonlyArray<string>): T.Task<ExitCode> =>
    pipe(
      words,
      readArguments(version, capabilities.width),
      E.match(tell(capabilities), perform(version, capabilities)),
    )
