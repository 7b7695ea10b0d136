import * as E from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as T from 'fp-ts/Task'
import type { Capabilities, ExitCode } from './Capabilities'
import { check } from './check'
import { explainRule } from './explainRule'
import { findFiles } from './findFiles'
import type { Invocation } from './Invocation'
import { parse } from './parse'
import { readArguments, type Answer } from './readArguments'
import { render } from './render'
import { rows } from './rows'
import { series } from './series'

const tell =
  ({ writeOut, writeErr }: Capabilities) =>
  ({ out, err, exitCode }: Answer): T.Task<ExitCode> =>
    pipe(
      writeOut(out),
      T.chain(() => writeErr(err)),
      T.map(() => exitCode),
    )

const perform =
  (version: string, capabilities: Capabilities) =>
  (invocation: Invocation): T.Task<ExitCode> => {
    const onFiles =
      <I extends { readonly files: ReadonlyArray<string> }>(command: (found: I) => T.Task<ExitCode>) =>
      (asked: I): T.Task<ExitCode> =>
        pipe(
          findFiles(capabilities)(asked.files),
          T.chain((files) => command({ ...asked, files })),
        )
    switch (invocation._tag) {
      case 'Parse':
        return onFiles(parse(capabilities))(invocation)
      case 'Check':
        return onFiles(check(version, capabilities))(invocation)
      case 'Rows':
        return onFiles(rows(capabilities))(invocation)
      case 'Render':
        return onFiles(render(capabilities))(invocation)
      case 'Series':
        return onFiles(series(capabilities))(invocation)
      case 'Explain':
        return explainRule(capabilities)(invocation)
    }
  }

/** The whole command line, but for the process around it. */
export const run =
  (version: string, capabilities: Capabilities) =>
  (words: ReadonlyArray<string>): T.Task<ExitCode> =>
    pipe(
      words,
      readArguments(version, capabilities.width),
      E.match(tell(capabilities), perform(version, capabilities)),
    )
