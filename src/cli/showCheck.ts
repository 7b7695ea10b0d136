/**
 * A checked report for people: what was read, what was checked, and the findings, worst first.
 */
import { displayWidth } from '../explain/displayWidth'
import type { Finding } from '../report/Finding'
import type { Checked } from './Checked'
import type { Manner } from './Manner'
import { showFinding } from './showFinding'
import { isClean, whatWasChecked, whatWasRead } from './summary'
import { words } from './words'
import { indented, type Lines, wrap } from './wrap'

const heading = ({ language, colors, width }: Manner, checked: Checked): Lines => {
  const say = words[language]
  const { file, parsed } = checked.report
  const { authority, year, form } = parsed.report
  const entry = (title: string, text: string): Lines => {
    const [first = '', ...rest] = wrap(width - displayWidth(title) - 2)(text)
    return [`${colors.dim(title)}  ${first}`, ...indented(displayWidth(title) + 2)(rest)]
  }
  return [
    `${colors.bold(say.authority(authority))}  ${say.year(year)}  ${say.form(form)}`,
    colors.dim(file),
    '',
    ...entry(say.read, whatWasRead(language, checked)),
    ...(checked.checks.length === 0
      ? []
      : [`${colors.dim(say.checked)}  ${whatWasChecked(language, checked, colors.red)}`]),
  ]
}

const firstOfKind = 3

/** What is told one by one, however often: it has to be mended. */
const isGrave = ({ verdict, severity }: Finding): boolean => verdict === 'broken' && severity !== 'info'

const isHinderedBy =
  ({ rule, subject }: Finding) =>
  ({ verdict, suspects, consequenceOf }: Finding): boolean =>
    verdict === 'undecided' &&
    suspects.length === 0 &&
    rule.startsWith('reading/') &&
    consequenceOf?.rule === rule &&
    consequenceOf.subject === subject

/**
 * Everything that is gravely broken; of the rest, the first few of each rule, and how many more there are. Checks that
 * cannot be made because of what reading noticed are counted beside it, unless there is a hint to give.
 */
const showFindings = (manner: Manner, { report, findings }: Checked): Lines => {
  const say = words[manner.language]
  const aside = (text: string): Lines => ['', ...indented(8)([manner.colors.dim(text)])]
  // Reading may notice the same of one cell twice: the first counts.
  const counted = new Set<Finding>()
  const hindered = new Map(
    (manner.all ? [] : findings).map((one) => {
      const own = findings.filter((other) => !counted.has(other) && isHinderedBy(one)(other))
      for (const other of own) counted.add(other)
      return [one, own.length]
    }),
  )
  const told = findings.filter((finding) => !counted.has(finding))
  const show = (finding: Finding): Lines => {
    const count = hindered.get(finding) ?? 0
    return ['', ...showFinding(manner, report)(finding), ...(count === 0 ? [] : aside(say.hindered(count)))]
  }
  const others = told.filter((finding) => !isGrave(finding))
  const kinds = [...new Set(others.map(({ rule, verdict }) => `${verdict} ${rule}`))]
  return [
    ...told.filter(isGrave).flatMap(show),
    ...kinds.flatMap((kind) => {
      const ofKind = others.filter(({ rule, verdict }) => `${verdict} ${rule}` === kind)
      const shown = manner.all ? ofKind : ofKind.slice(0, firstOfKind)
      const more = ofKind.length - shown.length
      return [...shown.flatMap(show), ...(more === 0 ? [] : aside(say.more(more)))]
    }),
  ]
}

const nothingBroken = ({ language, colors }: Manner, { counts: { undecided } }: Checked): string =>
  (undecided === 0 ? colors.green : String)(words[language].nothingBroken(undecided))

export const showCheck =
  (manner: Manner) =>
  (checked: Checked): string =>
    [
      ...heading(manner, checked),
      ...(isClean(checked) ? ['', nothingBroken(manner, checked)] : []),
      ...showFindings(manner, checked),
      '',
    ].join('\n')
