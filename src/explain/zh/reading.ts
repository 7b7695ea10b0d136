/** 读取时所见。 */
import type { ReadingRuleId } from '../../report/RuleId'
import type { Sentences } from '../Catalogue'
import { actual, expected, type Facts, isRunTogether, shown } from '../Facts'
import { rowOf, subjectCell, tableOf } from './words'

/** 表四各组并列于一行，说的是全表。 */
const openRow = (facts: Facts): string => (facts.terms.length === 0 ? tableOf(facts) : `${rowOf(facts)}一行`)

export const reading: Sentences<ReadingRuleId> = {
  'reading/table-absent': ({ finding }) =>
    `没有找到${finding.expected === null ? '规定的表格' : `“${shown(finding.expected)}”的表格`}，表中各格均记为缺失。`,
  'reading/row-absent': (facts) => `${rowOf(facts)}一行没有找到，该行各格均记为缺失。`,
  'reading/row-ambiguous': (facts) =>
    isRunTogether(facts)
      ? `${openRow(facts)}各栏的数连在一起（“${actual(facts)}”），分不清各属哪一栏，该行未采用；请保留制表符或用空格隔开，或直接交Word、网页原件。`
      : `${openRow(facts)}应有${expected(facts)}个数，实为“${actual(facts)}”，不能断定各数属于哪一栏，该行未采用。`,
  'reading/row-by-arithmetic': (facts) =>
    `${rowOf(facts)}一行的数多于栏数，只有一种排法符合表内合计，已照此读取。`,
  'reading/row-by-order': (facts) => `${rowOf(facts)}一行缺少行名，已按表内次序认定。`,
  'reading/row-by-likely-label': (facts) => `${rowOf(facts)}一行的行名有缺字或错字，已按最相近的行名认定。`,
  'reading/row-repeated': (facts) => `${rowOf(facts)}一行出现不止一次，数值相同，只计一次。`,
  'reading/row-conflict': (facts) =>
    facts.terms.some(({ state }) => state === 'number')
      ? actual(facts).trim() === ''
        ? `${rowOf(facts)}一行另有一处没有填数，采用的是填了数的一处。`
        : `${rowOf(facts)}一行另有一处填报“${actual(facts)}”，与所采用的数值不同。`
      : `${rowOf(facts)}一行出现不止一次且数值不同（其一为“${actual(facts)}”），该行未采用。`,
  'reading/table-repeated': (facts) =>
    facts.finding.actual === 0
      ? `${tableOf(facts)}出现不止一次，数值相同，只计一次。`
      : `${tableOf(facts)}出现不止一次且数值不同，不能断定以哪一次为准；各次不一致的${actual(facts)}行未采用。`,
  'reading/another-report': () => '文件中不止一份报告，只读取了第一份，其后的内容均未采用。',
  'reading/row-out-of-order': (facts) =>
    `${rowOf(facts)}一行排在“${shown(facts.finding.expected)}”之后，与规定的行次不符，已按行名读取。`,
  'reading/row-surplus': (facts) => `表内“${actual(facts)}”一行不在规定格式之内，未采用。`,
  'reading/column-surplus': (facts) => `${tableOf(facts)}有规定格式以外的一栏，该栏未采用。`,
  'reading/columns-by-position': (facts) => `${tableOf(facts)}栏名不全，已按规定格式的栏次读取。`,
  'reading/cell-unreadable': (facts) => `${subjectCell(facts)}填的是“${actual(facts)}”，不是数字，未采用。`,
  'reading/digits-apart': (facts) =>
    `${rowOf(facts)}一行的“${actual(facts)}”数字之间有空格，按一个数读取；如果是两个数，请分开填写。`,
  'reading/number-unplaced': (facts) =>
    `表格旁有单独的“${actual(facts)}”，对应不到任何一格，未采用；如属于某一格，请填入该格。`,
  'reading/one-row-group': (facts) => `${rowOf(facts)}按规定格式应分行填报，本报告合为一行，已按一行读取。`,
  'reading/form-by-year': ({ finding }) =>
    `行名、栏名不足以判断所用格式，已按报告年度${finding.actual === null ? '认定' : `认定为${shown(finding.actual)}年格式`}。`,
  'reading/form-unknown': (facts) =>
    facts.finding.actual === null
      ? '文中有表格，但看不出是2019年还是2021年的格式，表格未读取。'
      : `文中有表格，但${actual(facts)}年还没有统一格式，表格未读取；如果年度有误，请核对标题。`,
  'reading/date-repaired': ({ finding }) =>
    `有一处日期${finding.actual === null ? '' : `“${shown(finding.actual)}”`}书写不全，已补全读取。`,
  'reading/table-is-image': (facts) => `${tableOf(facts)}的位置是图片，图片中的数无法读取。`,
  'reading/cut-short': () => '文件有一部分无法读取，其中若有数字，均未采用。',
}
