/**
 * From the words of the command line to what was asked for, or to what is told instead: the help, the
 * version, or what is wrong with them. Commander writes and throws; here both become a value.
 */
import { type Command, CommanderError } from 'commander'
import * as E from 'fp-ts/Either'
import { displayWidth } from '../explain/displayWidth'
import type { ExitCode } from './Capabilities'
import { program } from './grammar'
import type { Invocation } from './Invocation'

/** What is written instead of results. */
export interface Answer {
  readonly out: string
  readonly err: string
  readonly exitCode: ExitCode
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
}

/** What Commander says in English, by its code. */
const faults: Readonly<Record<string, string>> = {
  'commander.unknownCommand': '没有这个命令。',
  'commander.unknownOption': '没有这个选项。',
  'commander.invalidArgument': '选项的内容不对。',
  'commander.optionMissingArgument': '选项缺少内容。',
  'commander.missingArgument': '没有写明文件。',
  'commander.excessArguments': '参数太多。',
}

const tellFault = ({ code, message }: CommanderError): string =>
  `ogi-report: ${faults[code] ?? '用法有误。'} ${message}\n用法见 --help。  See --help.\n`

/** Settings that a subcommand does not inherit once it is made. */
const configure =
  (width: number, write: { readonly out: (text: string) => void; readonly err: (text: string) => void }) =>
  (command: Command): void => {
    command
      .exitOverride()
      .configureOutput({
        writeOut: write.out,
        writeErr: write.err,
        outputError: () => undefined, // told when it is thrown
        getOutHelpWidth: () => width,
        getErrHelpWidth: () => width,
      })
      .configureHelp({ displayWidth, styleTitle: (title) => titles[title] ?? title })
  }

export const readArguments =
  (version: string, width: number) =>
  (words: ReadonlyArray<string>): E.Either<Answer, Invocation> => {
    const written = { out: '', err: '' }
    let invocation: Invocation | undefined
    const root = program(version, (found) => {
      invocation = found
    })
    const write = (stream: 'out' | 'err') => (text: string) => {
      written[stream] += text
    }
    for (const command of [root, ...root.commands])
      configure(width, { out: write('out'), err: write('err') })(command)
    const parsed = E.tryCatch(
      () => root.parse(words, { from: 'user' }),
      (error) => (error instanceof CommanderError ? error : new CommanderError(2, '', String(error))),
    )
    if (E.isLeft(parsed)) {
      const error = parsed.left
      if (error.exitCode === 0) return E.left({ ...written, exitCode: 0 })
      // Without a command, the help was written already.
      return E.left({ ...written, err: written.err === '' ? tellFault(error) : written.err, exitCode: 2 })
    }
    return invocation === undefined ? E.left({ ...written, exitCode: 2 }) : E.right(invocation)
  }
