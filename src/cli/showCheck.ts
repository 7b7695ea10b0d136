/**
 * A checked report for people: what was read, what was checked, and the findings, worst first.
 */
import { grouped } from '../lists/grouped'
import type { Finding } from '../report/Finding'
import type { Checked } from './Checked'
import { type Told, toldOneByOne, withHindered } from './hindered'
import type { Manner } from './Manner'
import { showFinding } from './showFinding'
import { checkedLines, isClean, nothingBroken, readLines } from './summary'
import { words } from './words'
import { indented, type Lines } from './wrap'

const heading = (manner: Manner, checked: Checked): Lines => {
  const { language, colors } = manner
  const say = words[language]
  const { file, parsed } = checked.report
  const { authority, year, form } = parsed.report
  return [
    `${colors.bold(say.authority(authority))}  ${say.year(year)}  ${say.form(form)}`,
    colors.dim(file),
    '',
    ...readLines(manner, checked),
    ...checkedLines(manner, 'within', checked),
  ]
}

const firstOfKind = 3

/** What is told one by one, however often: it has to be mended. */
const isGrave = ({ verdict, severity }: Finding): boolean => verdict === 'broken' && severity === 'error'

/**
 * Every error; of the rest, the first few of each rule, and how many more there are. Checks that
 * cannot be made because of what reading noticed are counted beside it, unless there is a hint to give.
 */
const showFindings = (manner: Manner, isAll: boolean, { report, findings }: Checked): Lines => {
  const say = words[manner.language]
  const aside = (text: string): Lines => ['', ...indented(8)([manner.colors.dim(text)])]
  const told = (isAll ? toldOneByOne : withHindered)(findings)
  const show = ({ finding, hindered }: Told): Lines => [
    '',
    ...showFinding(manner, report)(finding),
    ...(hindered.length === 0 ? [] : aside(say.hindered(hindered.length))),
  ]
  const others = told.filter(({ finding }) => !isGrave(finding))
  const kindOf = ({ finding: { rule, verdict } }: Told): string => `${verdict} ${rule}`
  return [
    ...told.filter(({ finding }) => isGrave(finding)).flatMap(show),
    ...[...grouped(others, kindOf).values()].flatMap((ofKind) => {
      const shown = isAll ? ofKind : ofKind.slice(0, firstOfKind)
      const more = ofKind.length - shown.length
      return [...shown.flatMap(show), ...(more === 0 ? [] : aside(say.more(more)))]
    }),
  ]
}

export const showCheck =
  (manner: Manner, isAll: boolean) =>
  (checked: Checked): string =>
    [
      ...heading(manner, checked),
      ...(isClean(checked) ? ['', nothingBroken(manner, checked)] : []),
      ...showFindings(manner, isAll, checked),
      '',
    ].join('\n')
