/**
 * A checked report for people: what was read, what was checked, and the findings, worst first.
 */
import { displayWidth } from '../explain/displayWidth'
import type { CellState } from '../report/Cell'
import type { Finding } from '../report/Finding'
import type { SectionKind } from '../report/Report'
import { worstFirst } from '../rules/worstFirst'
import type { Validation } from '../validateReport'
import type { Manner } from './Manner'
import type { ReadReport } from './readReport'
import { showFinding } from './showFinding'
import { words } from './words'
import { indented, type Lines, wrap } from './wrap'

const states: ReadonlyArray<CellState> = ['number', 'blank', 'placeholder', 'unreadable', 'absent']

const kinds: ReadonlyArray<SectionKind> = [
  'overview',
  'proactive',
  'requests',
  'disputes',
  'problems',
  'other',
]

const whatWasRead = ({ language }: Manner, { parsed }: ReadReport): string => {
  const say = words[language]
  const counts = states
    .map((state) => ({ state, count: parsed.cells.filter((cell) => cell.state === state).length }))
    .filter(({ state, count }) => state === 'number' || count > 0)
    .map(({ state, count }) => say.states[state](count))
  const sections = say.sections(
    kinds.filter((kind) => !parsed.sections.some((section) => section.kind === kind)),
  )
  return [...(parsed.cells.length === 0 ? [] : [say.cells(parsed.cells.length, counts)]), sections].join(
    say.semicolon,
  )
}

const whatWasChecked = ({ language, colors }: Manner, { checks, counts }: Validation): string => {
  const say = words[language]
  const zero = checks.filter(({ reason }) => reason === 'blank-read-as-zero').length
  return say.checks(checks.length, [
    say.verdicts.holds(counts.holds),
    (counts.broken > 0 ? colors.red : String)(say.verdicts.broken(counts.broken)),
    say.verdicts.undecided(counts.undecided),
    ...(zero > 0 ? [say.verdicts.zero(zero)] : []),
  ])
}

const heading = (manner: Manner, report: ReadReport, validation: Validation): Lines => {
  const { language, colors, width } = manner
  const say = words[language]
  const { authority, year, form } = report.parsed.report
  const entry = (title: string, text: string): Lines => {
    const [first = '', ...rest] = wrap(width - displayWidth(title) - 2)(text)
    return [`${colors.dim(title)}  ${first}`, ...indented(displayWidth(title) + 2)(rest)]
  }
  return [
    `${colors.bold(say.authority(authority))}  ${say.year(year)}  ${say.form(form)}`,
    colors.dim(report.file),
    '',
    ...entry(say.read, whatWasRead(manner, report)),
    ...(validation.checks.length === 0
      ? []
      : [`${colors.dim(say.checked)}  ${whatWasChecked(manner, validation)}`]),
  ]
}

const firstOfKind = 3

/** Everything that is broken; of the rest, the first few of each rule, and how many more there are. */
const showFindings = (manner: Manner, report: ReadReport, findings: ReadonlyArray<Finding>): Lines => {
  const show = showFinding(manner, report)
  const rules = [...new Set(findings.map(({ rule, verdict }) => `${verdict} ${rule}`))]
  return rules.flatMap((kind) => {
    const ofKind = findings.filter(({ rule, verdict }) => `${verdict} ${rule}` === kind)
    const shown = manner.all || kind.startsWith('broken') ? ofKind : ofKind.slice(0, firstOfKind)
    const more = ofKind.length - shown.length
    return [
      ...shown.flatMap((finding) => ['', ...show(finding)]),
      ...(more === 0 ? [] : ['', ...indented(8)([manner.colors.dim(words[manner.language].more(more))])]),
    ]
  })
}

export const showCheck =
  (manner: Manner) =>
  (report: ReadReport, validation: Validation): string => {
    const findings = worstFirst([...validation.findings, ...report.parsed.findings], [])
    const isClean = !findings.some(({ verdict }) => verdict === 'broken') && validation.counts.holds > 0
    return [
      ...heading(manner, report, validation),
      ...(isClean ? ['', manner.colors.green(words[manner.language].nothingBroken)] : []),
      ...showFindings(manner, report, findings),
      '',
    ].join('\n')
  }
