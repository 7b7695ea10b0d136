/** 中文说明。句子独立成意，用语取自规定格式。 */
import { type Catalogue, type Facts, type Missing, type Say, missing, partsOf, shown } from './Catalogue'
import type { IdentityRuleId, ReadingRuleId } from '../report/Finding'
import type { CellName } from './names'

const cell = ({ table, row, column }: CellName): string => `${table}“${row}”${column}栏`

const rowOf = ({ subject }: Facts): string => (subject === null ? '表中' : `${subject.table}“${subject.row}”`)

const tableOf = ({ subject }: Facts): string => subject?.table ?? '表中'

const subjectCell = ({ subject }: Facts): string => (subject === null ? '该格' : cell(subject))

/** 少3、多2。 */
const byHowMuch = ({ finding: { difference } }: Facts): string =>
  difference === null ? '不相等' : difference < 0 ? `少${-difference}` : `多${difference}`

const actual = ({ finding }: Facts): string => shown(finding.actual)
const expected = ({ finding }: Facts): string => shown(finding.expected)

const states: Catalogue['frame']['states'] = {
  absent: '缺失',
  unreadable: '无法识别',
  blank: '空白',
  placeholder: '以符号占位',
}

const howMany = ({ state, terms }: Missing): string => `${terms.length}格${states[state]}`

/** 与主语同表的，不再重复表名。 */
const each = ({ subject }: Facts, { state, terms }: Missing): string => {
  const names = terms.map(({ name }) => cell(name.table === subject?.table ? { ...name, table: '' } : name))
  return `${names.join('、')}${states[state]}`
}

/** 不是数的格：一两格时逐一点名，多则计数。 */
const notNumbers = (facts: Facts): string => {
  const groups = missing(facts)
  const count = groups.reduce((sum, { terms }) => sum + terms.length, 0)
  if (count === 0) return '所需的数不全'
  return count <= 2
    ? groups.map((group) => each(facts, group)).join('，')
    : `所涉${facts.terms.length}格中${groups.map(howMany).join('、')}`
}

const remark = (facts: Facts): string => {
  const groups = missing(facts)
  if (groups.length === 0) return ''
  const isLost = groups.some(({ state }) => state === 'absent' || state === 'unreadable')
  return `（${groups.map(howMany).join('、')}，${isLost ? '未计入' : '按0计'}）`
}

/** 勾稽关系的说明：核对的是什么，不符在哪里。 */
interface Identity {
  readonly matter: Say
  readonly broken: Say
}

const identity =
  ({ matter, broken }: Identity): Say =>
  (facts) =>
    facts.finding.verdict === 'undecided'
      ? `${matter(facts)}无法核对：${notNumbers(facts)}。`
      : `${matter(facts)}${broken(facts)}${remark(facts)}。`

const totalOfRow = /* @__PURE__ */ identity({
  matter: subjectCell,
  broken: (facts) => {
    const columns = partsOf(facts).map(({ name }) => name.column)
    const which = columns.length <= 4 ? columns.join('、') : `其余${columns.length}栏`
    return `填报${actual(facts)}，${which}之和为${expected(facts)}，${byHowMuch(facts)}`
  },
})

const identities: Pick<Catalogue['sentences'], IdentityRuleId> = {
  'proactive/total-covers-new': /* @__PURE__ */ identity({
    matter: subjectCell,
    broken: (facts) => `填报${actual(facts)}，少于本年新公开数量${expected(facts)}`,
  }),
  'proactive/items-nonnegative': /* @__PURE__ */ identity({
    matter: (facts) => `${rowOf(facts)}的项目数量`,
    broken: (facts) => {
      const sum = facts.terms.map(({ name, value }) => `${name.column}${shown(value)}`).join('加')
      return `有误：${sum}为${actual(facts)}，不能为负`
    },
  }),
  'requests/balance': /* @__PURE__ */ identity({
    matter: (facts) => `${tableOf(facts)}${facts.subject?.column ?? ''}栏的勾稽关系`,
    broken: (facts) =>
      `不符，第一项加第二项之和为${expected(facts)}，第三项加第四项之和为${actual(facts)}，后者${byHowMuch(facts)}`,
  }),
  'requests/outcomes-total': /* @__PURE__ */ identity({
    matter: subjectCell,
    broken: (facts) =>
      `填报${actual(facts)}，（一）至（六）各行之和为${expected(facts)}，${byHowMuch(facts)}`,
  }),
  'requests/row-total': totalOfRow,
  'disputes/total': totalOfRow,
  'cells/count': /* @__PURE__ */ identity({
    matter: subjectCell,
    broken: ({ finding }) =>
      `填报${shown(finding.actual)}，${Number(finding.actual) < 0 ? '不能为负' : '应为整数'}`,
  }),
}

const reading: Pick<Catalogue['sentences'], ReadingRuleId> = {
  'reading/table-absent': ({ finding }) =>
    `没有找到${finding.expected === null ? '规定的表格' : `“${shown(finding.expected)}”的表格`}，表中各格均记为缺失。`,
  'reading/row-absent': (facts) => `${rowOf(facts)}一行没有找到，该行各格均记为缺失。`,
  'reading/row-ambiguous': (facts) =>
    `${rowOf(facts)}一行应有${expected(facts)}个数，实为“${actual(facts)}”，不能断定各数属于哪一栏，该行未采用。`,
  'reading/row-by-arithmetic': (facts) =>
    `${rowOf(facts)}一行的数多于栏数，只有一种排法符合表内合计，已照此读取。`,
  'reading/row-by-order': (facts) => `${rowOf(facts)}一行缺少行名，已按表内次序认定。`,
  'reading/row-by-likely-label': (facts) => `${rowOf(facts)}一行的行名有缺字或错字，已按最相近的行名认定。`,
  'reading/row-repeated': (facts) => `${rowOf(facts)}一行出现不止一次，数值相同，只计一次。`,
  'reading/row-conflict': (facts) =>
    facts.terms.some(({ state }) => state === 'number')
      ? `${rowOf(facts)}一行另有一处填报“${actual(facts)}”，与所采用的数值不同。`
      : `${rowOf(facts)}一行出现不止一次且数值不同（其一为“${actual(facts)}”），该行未采用。`,
  'reading/row-surplus': (facts) => `表内“${actual(facts)}”一行不在规定格式之内，未采用。`,
  'reading/column-surplus': (facts) => `${tableOf(facts)}有规定格式以外的一栏，该栏未采用。`,
  'reading/columns-by-position': (facts) => `${tableOf(facts)}栏名不全，已按规定格式的栏次读取。`,
  'reading/cell-unreadable': (facts) =>
    `${subjectCell(facts)}填的是“${actual(facts)}”，不是数，记为无法识别。`,
  'reading/number-unplaced': (facts) => `表格内外的“${actual(facts)}”不属于表中任何一格，未采用。`,
  'reading/one-row-group': (facts) => `${rowOf(facts)}按规定格式应分行填报，本报告合为一行，已按一行读取。`,
  'reading/form-by-year': ({ finding }) =>
    `行名、栏名不足以判断所用格式，已按报告年度${finding.actual === null ? '认定' : `认定为${shown(finding.actual)}年格式`}。`,
  'reading/form-unknown': () => '文中有表格，但看不出是2019年还是2021年的格式，表格未读取。',
  'reading/date-repaired': ({ finding }) =>
    `有一处日期${finding.actual === null ? '' : `“${shown(finding.actual)}”`}书写不全，已补全读取。`,
}

export const zh: Catalogue = {
  sentences: { ...identities, ...reading },
  notAReport: {
    empty: '内容为空。请检查文件是否完整。',
    'too-large': '内容过长，不像一份年度报告。请只提供报告正文。',
    'looks-like-html': '这是网页源代码，不是报告文字。请复制网页上的正文，存为文本文件后再试。',
    'no-section-and-no-table':
      '没有找到年度报告的章节或表格。请确认这是一份政府信息公开工作年度报告；如果内容是图片，请换用文字版。',
  },
  readError: {
    empty: () => '文件是空的。请检查文件是否完整。',
    'not-a-docx': () => '这不是 Word 文档（.docx）。请检查文件是否选对。',
    'not-a-pdf': () => '这不是 PDF 文件。请检查文件是否选对。',
    'unsupported-kind': (named) =>
      `不能读取这一类文件${named}。请另存为 Word（.docx）、PDF、网页或文本后再试。`,
    'unknown-charset': (named) => `不能识别文字编码${named}。请另存为 UTF-8 编码的文本后再试。`,
    encrypted: () => '文件设有密码。请取消密码后再试。',
    damaged: (named) => `文件不完整或已损坏${named}。请重新下载或重新保存后再试。`,
    'too-large': (named) => `文件过大，超出读取上限${named}，不像一份年度报告。`,
    'no-text-layer': () => '文件的页面是图片，没有文字。请换用文字版，或先作文字识别（OCR）。',
    'reader-not-installed': (named) => `读取这一类文件需要另行安装组件${named}。`,
  },
  frame: {
    states: { ...states, placeholder: '占位' },
    sum: '合计',
    difference: '相差',
    zeros: (count) => `其余${count}格为0`,
  },
}
