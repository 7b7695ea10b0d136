/**
 * A checked report for people: what was read, what was checked, and the findings, worst first.
 */
import { displayWidth } from '../explain/displayWidth'
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

/** Everything that is broken; of the rest, the first few of each rule, and how many more there are. */
const showFindings = (manner: Manner, { report, findings }: Checked): Lines => {
  const show = showFinding(manner, report)
  const broken = findings.filter(({ verdict }) => verdict === 'broken')
  const others = findings.filter(({ verdict }) => verdict !== 'broken')
  const kinds = [...new Set(others.map(({ rule, verdict }) => `${verdict} ${rule}`))]
  return [
    ...broken.flatMap((finding) => ['', ...show(finding)]),
    ...kinds.flatMap((kind) => {
      const ofKind = others.filter(({ rule, verdict }) => `${verdict} ${rule}` === kind)
      const shown = manner.all ? ofKind : ofKind.slice(0, firstOfKind)
      const more = ofKind.length - shown.length
      return [
        ...shown.flatMap((finding) => ['', ...show(finding)]),
        ...(more === 0 ? [] : ['', ...indented(8)([manner.colors.dim(words[manner.language].more(more))])]),
      ]
    }),
  ]
}

export const showCheck =
  (manner: Manner) =>
  (checked: Checked): string =>
    [
      ...heading(manner, checked),
      ...(isClean(checked) ? ['', manner.colors.green(words[manner.language].nothingBroken)] : []),
      ...showFindings(manner, checked),
      '',
    ].join('\n')
