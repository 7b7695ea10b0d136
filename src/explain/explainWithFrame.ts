/**
 * A finding with the numbers that it is about, as a clerk would add them up:
 *
 * ```text
 * 表四“行政复议”总计栏填报0，结果维持、结果纠正、其他结果、尚未审结之和为11，少11。
 *
 *   结果维持    10   95:3
 *   结果纠正     1   96:3
 *   其他结果     0   97:3
 *   尚未审结     0   98:3
 *   合计        11
 *   ───────────────────────
 *   总计         0   99:3
 *   相差       -11
 *
 * 很可能是表四“行政复议”总计栏填报0，应为11（总计未填，仍为0）。
 * ```
 *
 * @since 0.1.0
 */
import type { Finding } from '../report/Finding'
import { explain } from './explain'
import { asideOf } from './explainSuspects'
import { frameLines, type ShowPlace } from './Frame'
import type { Language } from './names'
import { type ExplanationFormat, writeColumn, writeExplanation } from './writeExplanation'

const nowhere: ShowPlace = () => ''

/** The numbers that a finding is about, as lines of a column; empty where there are none. */
export const frameOf =
  (language: Language, showPlace: ShowPlace = nowhere) =>
  (finding: Finding): string =>
    writeColumn(frameLines(finding, language, showPlace))

/**
 * The sentence, below it the numbers that it is about, and last, apart, what may be behind it; the
 * sentence alone where there is nothing else. With `showPlace`, each number is followed by where it stands.
 * Markdown and HTML have the numbers as a table.
 *
 * @example
 * import { explainWithFrame, parseReport, validateReport } from 'ogi-report'
 *
 * const parsed = parseReport('云溪镇2023年政府信息公开工作年度报告\n二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t2')
 * const findings = parsed._tag === 'Right' ? validateReport(parsed.right).findings : []
 *
 * const told = findings.filter(({ verdict }) => verdict === 'broken').map((finding) => explainWithFrame(finding, 'zh'))
 * told.flatMap((text) => text.split('\n').filter((line) => /合计|总计 |相差/u.test(line)))
 * // => ['  合计           1', '  总计           2', '  相差          +1']
 *
 * @since 0.1.0
 */
export const explainWithFrame = (
  finding: Finding,
  language: Language,
  showPlace: ShowPlace = nowhere,
  format: ExplanationFormat = 'text',
): string =>
  writeExplanation(
    format,
    explain(finding, language),
    frameLines(finding, language, showPlace),
    asideOf(language)(finding),
  )
