/**
 * One finding for people: the sentence, the rule and the place, the numbers, the line of the source.
 *
 * ```text
 * ✗ 不符  表四“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为2，少2。
 *         disputes/total  report.txt:97:18
 *
 *           结果维持   2   97:10
 *           …
 *
 *         97 │ 2  0  0  0  0  0  0
 *            │             ^
 *
 *         很可能是表四“行政复议”总计栏填报0，应为2（总计未填，仍为0）。
 * ```
 */
import { displayWidth } from '../explain/displayWidth'
import { explain } from '../explain/explain'
import { asideOf } from '../explain/explainSuspects'
import { frameOf } from '../explain/explainWithFrame'
import type { ShowPlace } from '../explain/Frame'
import type { Finding } from '../report/Finding'
import type { Place } from '../text/Place'
import { codeFrame } from './codeFrame'
import type { Manner } from './Manner'
import { hasLines, placeIn, whereIn } from './placeIn'
import type { ReadReport } from './readReport'
import { type Mark, words } from './words'
import { indented, type Lines, wrap } from './wrap'

/** What is only for information is no accusation, whatever its verdict; and only what is an error fails. */
export const markOf = ({ verdict, severity }: Finding): Mark => {
  if (verdict === 'undecided') return verdict
  if (severity === 'info') return 'remarked'
  return verdict === 'broken' && severity === 'warning' ? 'warned' : verdict
}

const colorOf = ({ colors }: Manner, mark: Mark): ((text: string) => string) =>
  ({
    broken: colors.red,
    warned: colors.yellow,
    noticed: colors.yellow,
    remarked: colors.blue,
    undecided: colors.cyan,
  })[mark]

/** Where to look: at the cell that kept a check from being made, or else at what the finding speaks of. */
export const placeOf = ({ verdict, place, terms }: Finding): Place | null => {
  const placed = terms.filter((term) => term.place !== null)
  const culprit = verdict === 'undecided' ? placed.find(({ state }) => state !== 'number') : undefined
  return culprit?.place ?? place ?? placed[0]?.place ?? null
}

const numberLines = (frame: string): Lines => (frame === '' ? [] : ['', ...frame.split('\n')])

const sourceLines = ({ colors, width }: Manner, text: string, place: Place | null): Lines => {
  if (place === null) return []
  const frame = codeFrame(text, width, hasLines(place))(place)
  return [
    '',
    colors.dim(frame.gutter) + frame.source,
    colors.dim(frame.blankGutter) + colors.red(frame.marks),
  ]
}

/** The numbers and the line of the source; a consequence is told by its sentence alone. */
const evidence = (manner: Manner, report: ReadReport, finding: Finding, showPlace: ShowPlace): Lines => {
  if (finding.consequenceOf !== undefined && finding.verdict === 'broken') return []
  const frame = finding.verdict === 'broken' ? frameOf(manner.language, showPlace)(finding) : ''
  return [...numberLines(frame), ...sourceLines(manner, report.source, placeOf(finding))]
}

const asideLines = ({ language, colors, width }: Manner, finding: Finding): Lines => {
  const lines = asideOf(language)(finding).flatMap(wrap(width))
  return lines.length === 0 ? [] : ['', ...lines.map(colors.yellow)]
}

/** A finding announced by its mark: the sentence, the rule with the places to look at, and what stands below. */
export const announce = (
  manner: Manner,
  finding: Finding,
  where: ReadonlyArray<string>,
  below: (inside: Manner) => Lines = () => [],
): Lines => {
  const { language, colors, width } = manner
  const mark = markOf(finding)
  const announced = words[language].mark[mark]
  const margin = displayWidth(announced) + 2
  const [first = '', ...rest] = wrap(width - margin)(explain(finding, language))
  return [
    `${colorOf(manner, mark)(announced)}  ${first}`,
    ...indented(margin)([
      ...rest,
      colors.dim([finding.rule, ...where].join('  ')),
      ...below({ ...manner, width: width - margin }),
    ]),
  ]
}

export const showFinding =
  (manner: Manner, report: ReadReport) =>
  (finding: Finding): Lines =>
    announce(manner, finding, [whereIn(manner.language, report)(placeOf(finding))], (inside) => [
      ...evidence(inside, report, finding, placeIn(manner.language, report)),
      ...asideLines(inside, finding),
    ])
