/**
 * From the words of the command line to what was asked for, or to what is told instead: the help, the
 * version, or what is wrong with them. Commander writes and throws; here both become a value.
 */
import { Command, CommanderError, Option } from 'commander'
import * as E from 'fp-ts/Either'
import { displayWidth } from '../explain/displayWidth'
import type { Language } from '../explain/names'
import type { ExitCode } from './Capabilities'
import { isSelector } from './Checked'
import { checkHelp, explainHelp, parseHelp, renderHelp, rowsHelp, seriesHelp } from './help'
import {
  type CheckFormat,
  checkFormats,
  type CheckInvocation,
  type Invocation,
  type RenderInvocation,
  textLayouts,
} from './Invocation'

/** What is written instead of results. */
export interface Told {
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

interface Options {
  readonly lang: Language
  readonly ndjson?: true
  readonly all?: true
  readonly format: string
  readonly bom?: true
  readonly layout: RenderInvocation['layout']
  readonly failOn: CheckInvocation['failOn']
  readonly rule: ReadonlyArray<string>
  readonly ignore: ReadonlyArray<string>
}

/** An option that may be given again. */
const repeatable = (flags: string, description: string): Option =>
  new Option(flags, description)
    .argParser((text: string, sofar: ReadonlyArray<string>) => [...sofar, text])
    .default([], '无 none')

const subcommand = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .addOption(
      new Option('--lang <lang>', '说明用语  language of messages').choices(['zh', 'en']).default('zh'),
    )
    .option('--no-color', '不用颜色  no colours')
    .helpOption('-h, --help', '帮助  this help')

const reading = (name: string, description: string, help: string, files: string = '<file...>'): Command =>
  subcommand(name, description)
    .argument(
      files,
      '文本、网页、Word、PDF 文件，文件夹，*.docx；- 为标准输入  text, HTML, Word or PDF files, folders, *.docx; - for standard input',
    )
    .addHelpText('after', help)

const program = (version: string, found: (invocation: Invocation) => void): Command =>
  new Command('ogi-report')
    .description(
      '读取并核对政府信息公开工作年度报告\nReads and checks annual open-government-information reports',
    )
    .version(version, '-V, --version', '版本号  version')
    .helpOption('-h, --help', '帮助  this help')
    .helpCommand(false)
    .addCommand(
      reading('parse', '读取报告，输出 JSON  read reports as JSON', parseHelp)
        .option('--ndjson', '每份报告一行  one line a report')
        .action((files: ReadonlyArray<string>, { lang, ndjson }: Options) => {
          found({ _tag: 'Parse', files, language: lang, ndjson: ndjson === true })
        }),
    )
    .addCommand(
      reading('check', '核对报告，逐条说明  check reports and explain', checkHelp)
        .addOption(new Option('--format <format>', '输出格式  format').choices(checkFormats).default('text'))
        .addOption(
          new Option('--fail-on <severity>', '退出码为 1 的最低级别  least severity for exit code 1')
            .choices(['error', 'warning', 'info', 'never'])
            .default('error'),
        )
        .addOption(
          repeatable('--rule <id>', '只看此规则或此类，可多次使用  only this rule or family; repeatable'),
        )
        .addOption(
          repeatable('--ignore <id>', '不看此规则或此类，可多次使用  not this rule or family; repeatable'),
        )
        .option('--all', '逐一列出同类情况  list every finding of a kind')
        .action((files: ReadonlyArray<string>, options: Options, command: Command) => {
          const { lang, all, failOn, rule, ignore } = options
          const unknown = [...rule, ...ignore].find((selector) => !isSelector(selector))
          if (unknown !== undefined) command.error(`error: 没有这样的规则 no such rule: ${unknown}`)
          found({
            _tag: 'Check',
            files,
            language: lang,
            all: all === true,
            format: options.format as CheckFormat,
            failOn,
            rules: rule,
            ignored: ignore,
          })
        }),
    )
    .addCommand(
      reading('rows', '各格逐行列出  the cells as a long table', rowsHelp)
        .addOption(
          new Option('--format <format>', '输出格式  format').choices(['csv', 'ndjson']).default('csv'),
        )
        .option('--bom', '开头加字节顺序标记，便于 Excel 打开  a byte order mark, for Excel')
        .action((files: ReadonlyArray<string>, { lang, format, bom }: Options) => {
          found({
            _tag: 'Rows',
            files,
            language: lang,
            format: format === 'csv' ? 'csv' : 'ndjson',
            bom: bom === true,
          })
        }),
    )
    .addCommand(
      reading('render', '按规定格式输出一份报告  a report as the official form', renderHelp, '<file>')
        .addOption(
          new Option('--format <format>', '输出格式  format')
            .choices(['text', 'markdown', 'html'])
            .default('text'),
        )
        .addOption(
          new Option('--layout <layout>', '文本中表格的排法  how tables stand in text')
            .choices(textLayouts)
            .default('tabs'),
        )
        .action((file: string, { lang, format, layout }: Options) => {
          found({
            _tag: 'Render',
            files: [file],
            language: lang,
            format: format === 'html' || format === 'markdown' ? format : 'text',
            layout,
          })
        }),
    )
    .addCommand(
      reading(
        'series',
        '同一机关各年度的报告相互核对  check the reports of each authority year by year',
        seriesHelp,
      )
        .addOption(
          new Option('--format <format>', '输出格式  format').choices(['text', 'json']).default('text'),
        )
        .action((files: ReadonlyArray<string>, { lang, format }: Options) => {
          found({ _tag: 'Series', files, language: lang, format: format === 'json' ? 'json' : 'text' })
        }),
    )
    .addCommand(
      subcommand('explain', '说明一条规则，或列出全部规则  explain a rule, or list all rules')
        .argument('[rule]', '规则名，如 requests/balance，或一类，如 requests  a rule, or a family')
        .addHelpText('after', explainHelp)
        .action((rule: string | undefined, { lang }: Options) => {
          found({ _tag: 'Explain', rule: rule ?? null, language: lang })
        }),
    )

/** Settings that a subcommand does not inherit once it is made. */
const configure =
  (width: number, write: { readonly out: (text: string) => void; readonly err: (text: string) => void }) =>
  (command: Command): void => {
    command
      .exitOverride()
      .showHelpAfterError('用法见 --help。  See --help.')
      .configureOutput({
        writeOut: write.out,
        writeErr: write.err,
        outputError: (text, show) => {
          show(text.replace(/^error:/u, '错误 error:'))
        },
        getOutHelpWidth: () => width,
        getErrHelpWidth: () => width,
      })
      .configureHelp({ displayWidth, styleTitle: (title) => titles[title] ?? title })
  }

export const readArguments =
  (version: string, width: number) =>
  (words: ReadonlyArray<string>): E.Either<Told, Invocation> => {
    let out = ''
    let err = ''
    let invocation: Invocation | undefined
    const root = program(version, (found) => {
      invocation = found
    })
    const write = {
      out: (text: string) => {
        out += text
      },
      err: (text: string) => {
        err += text
      },
    }
    for (const command of [root, ...root.commands]) configure(width, write)(command)
    const parsed = E.tryCatch(
      () => root.parse(words, { from: 'user' }),
      (error) => (error instanceof CommanderError && error.exitCode === 0 ? 0 : 2),
    )
    const told = (exitCode: ExitCode): Told => ({ out, err, exitCode })
    if (E.isLeft(parsed)) return E.left(told(parsed.left))
    return invocation === undefined ? E.left(told(2)) : E.right(invocation)
  }
