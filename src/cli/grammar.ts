/**
 * The commands with their options, for Commander; what it makes of the options is an invocation.
 */
import { Command, Option } from 'commander'
import { helps } from './help'
import { choices, type Invocation, type Selection } from './Invocation'
import { isSelector } from './selects'

/** An option with some words to choose from, of which the first is the default. */
const oneOf = (flags: string, description: string, words: ReadonlyArray<string>): Option =>
  new Option(flags, description).choices(words).default(words[0])

/** An option that may be given again. */
const repeatable = (flags: string, description: string): Option =>
  new Option(flags, description).argParser((text: string, sofar?: ReadonlyArray<string>) => [
    ...(sofar ?? []),
    text,
  ])

interface Plan {
  readonly description: string
  /** None for several files. */
  readonly argument?: string
  readonly options: ReadonlyArray<Option>
}

const plans: Readonly<Record<Invocation['_tag'], Plan>> = {
  Parse: {
    description: '读取报告，输出 JSON  read reports as JSON',
    options: [new Option('--ndjson', '每份报告一行  one line a report')],
  },
  Check: {
    description: '核对报告，逐条说明  check reports and explain',
    options: [
      oneOf('--format <format>', '输出格式  format', choices.checkFormat),
      oneOf('--fail-on <severity>', '退出码为 1 的最低级别  least severity for exit code 1', choices.failOn),
      repeatable('--rule <id>', '只看此规则或此类，可多次使用  only this rule or family; repeatable'),
      repeatable('--ignore <id>', '不看此规则或此类，可多次使用  not this rule or family; repeatable'),
      new Option('--all', '逐一列出同类情况  list every finding of a kind'),
    ],
  },
  Rows: {
    description: '各格逐行列出  the cells as a long table',
    options: [
      oneOf('--format <format>', '输出格式  format', choices.rowsFormat),
      new Option('--bom', '开头加字节顺序标记，便于 Excel 打开  a byte order mark, for Excel'),
    ],
  },
  Render: {
    description: '按规定格式输出一份报告  a report as the official form',
    argument: '<file>',
    options: [
      oneOf('--format <format>', '输出格式  format', choices.renderFormat),
      oneOf('--layout <layout>', '文本中表格的排法  how tables stand in text', choices.layout),
    ],
  },
  Series: {
    description: '同一机关各年度的报告相互核对  check the reports of each authority year by year',
    options: [oneOf('--format <format>', '输出格式  format', choices.seriesFormat)],
  },
  Explain: {
    description: '说明一条规则，或列出全部规则  explain a rule, or list all rules',
    argument: '[rule]',
    options: [],
  },
}

const files =
  '文本、网页、Word、PDF 文件，文件夹，*.docx；- 为标准输入  text, HTML, Word or PDF files, folders, *.docx; - for standard input'

const rule = '规则名，如 requests/balance，或一类，如 requests  a rule, or a family'

type Found = (invocation: Invocation) => void

const subcommand =
  (found: Found) =>
  (tag: Invocation['_tag']): Command => {
    const { description, argument = '<file...>', options } = plans[tag]
    const command = new Command(tag.toLowerCase())
      .description(description)
      .argument(argument, tag === 'Explain' ? rule : files)
      .addOption(oneOf('--lang <lang>', '说明用语  language of messages', choices.lang))
      .option('--no-color', '不用颜色  no colours')
      .helpOption('-h, --help', '帮助  this help')
      .addHelpText('after', helps[tag])
      .action((given: string | ReadonlyArray<string> | undefined, asked: Selection) => {
        const { rule: wanted = [], ignore = [] } = asked
        const unknown = [...wanted, ...ignore].find((selector) => !isSelector(selector))
        if (unknown !== undefined)
          command.error(`error: no such rule: ${unknown}`, { code: 'commander.invalidArgument' })
        const subject = tag === 'Explain' ? { rule: given } : { files: [given].flat() }
        // Commander has seen to it that every option is one of its choices.
        found({ _tag: tag, ...asked, ...subject } as Invocation)
      })
    return options.reduce((sofar, option) => sofar.addOption(option), command)
  }

export const program = (version: string, found: Found): Command => {
  const root = new Command('ogi-report')
    .description(
      '读取并核对政府信息公开工作年度报告\nReads and checks annual open-government-information reports',
    )
    .version(version, '-V, --version', '版本号  version')
    .helpOption('-h, --help', '帮助  this help')
    .helpCommand(false)
  return (Object.keys(plans) as ReadonlyArray<Invocation['_tag']>)
    .map(subcommand(found))
    .reduce((sofar, command) => sofar.addCommand(command), root)
}
