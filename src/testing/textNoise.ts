/**
 * Noise in the written text: characters, lines, headings, and what a web page puts around a report.
 */
import type { Chance } from './Chance'
import { always, onText } from './Noise'
import { pageNumbers } from './rowNoise'
import { toAnnotated, toDoublyAnnotated, toTraditional } from './script'

type Change = (text: string) => string

const isRuling = (line: string): boolean => /^\|(?:-{3}\|)+$/u.test(line)

/** Lines without their ends: a carriage return in the midst of a line would be the end of one. */
const onEachLine =
  (change: (line: string, at: number) => string): Change =>
  (text) =>
    text
      .split(/(\r?\n)/u)
      .map((line, at) => (at % 2 === 1 || isRuling(line) ? line : change(line, at)))
      .join('')

const fullWidth: Change = onEachLine((line) =>
  // The number signs of Markdown and the dates in latin digits stay; a number in a cell does not.
  line.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
)

const radicals = '一⼀人⼈入⼊大⼤文⽂方⽅无⽆止⽌行⾏自⾃工⼯生⽣用⽤立⽴水⽔土⼟小⼩民⺠长⻓门⻔页⻚'

const withRadicals: Change = (text) =>
  Array.from(text, (character) => {
    const at = radicals.indexOf(character)
    return at < 0 || at % 2 === 1 ? character : radicals.charAt(at + 1)
  }).join('')

const invisible = ['\u200b', '\ufeff', '\u00ad', '\u200c'] as const

const withInvisible =
  (chance: Chance): Change =>
  (text) =>
    text.replace(/\p{Script=Han}/gu, (character) =>
      chance.oneIn(12) ? character + chance.pick(invisible) : character,
    )

const brackets =
  (chance: Chance): Change =>
  (text) => {
    const [open, close] = chance.pick(['()', '（）', '﹙﹚', '（)'])
    return text.replaceAll('（', open ?? '').replaceAll('）', close ?? '')
  }

const before = [
  '首页 > 政务公开 > 年度报告',
  '您当前所在位置：首页 > 信息公开',
  '字体大小：[ 大 中 小 ] 打印 关闭',
  '登录 注册 无障碍 繁體版',
  '索 引 号 | 014416/2024-00017 |',
] as const
const behind = [
  '扫一扫在手机打开当前页',
  '上一篇：关于夏季防汛的通知',
  '主办单位：云溪县 技术支持：信息中心',
  '【打印本页】 【关闭窗口】',
] as const

const chrome =
  (chance: Chance): Change =>
  (text) =>
    [chance.pick(before), chance.pick(before), '', text, chance.pick(behind), chance.pick(behind)].join('\n')

/** Between any two lines, so also within a label or between a header and its rows. */
const withPageNumbers =
  (chance: Chance): Change =>
  (text) =>
    onEachLine((line) => (line !== '' && chance.oneIn(40) ? `${line}\n${chance.pick(pageNumbers)}` : line))(
      text,
    )

/** A remark behind table four, as some reports print it. */
const withNote: Change = (text) =>
  text.replace(/(?=^(?:#{1,3} ?)?五、)/mu, '注：行政复议、行政诉讼数量含上年度结转数量 3 件。\n\n')

const heading = /^(#{0,3} ?)([一二三四五六])、(?=[总主收政存其].{2,20}(?:情况|事项)$)/gmu

const headings =
  (write: (marks: string, number: string) => string): Change =>
  (text) =>
    text.replace(heading, (_, marks: string, number: string) => write(marks, number))

const decoys = [
  '三、主动公开工作情况\n全年通过网站发布信息 1204 条，其中解读 31 条。',
  '一主动公开情况\n全年发布 12 条，回应 3 次。\n二依申请公开情况\n收到申请 9 件，答复 9 件。',
  '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况和其他需要报告的事项。',
] as const

/** Sub-headings and numbers in the first section that belong to no table. */
const withDecoys =
  (chance: Chance): Change =>
  (text) =>
    text.replace(/^(?:#{1,3} ?)?一、总体情况$/mu, (title) => `${title}\n${chance.pick(decoys)}`)

const rulings = (chance: Chance): Change =>
  onEachLine((line) =>
    line.startsWith('| ') && chance.oneIn(4)
      ? `|${'---|'.repeat(line.split('|').length - 2)}\n${line}`
      : line,
  )

export const textNoise = {
  'carriage-returns': onText(always, () => (text) => text.replaceAll('\n', '\r\n')),
  'blank-lines': onText(
    ({ writing }) => writing !== 'cells', // there a blank line ends a row
    (chance) => onEachLine((line) => (chance.oneIn(4) && !line.startsWith('|') ? `${line}\n` : line)),
  ),
  'page-numbers': onText(
    ({ writing }) => writing !== 'cells', // there a line without a tab ends a row
    withPageNumbers,
  ),
  note: onText(always, () => withNote),
  'trailing-spaces': onText(always, (chance) =>
    onEachLine((line) => line + chance.pick(['', ' ', '\u3000', '\u00a0'])),
  ),
  'full-width': onText(always, () => fullWidth),
  radicals: onText(always, () => withRadicals),
  invisible: onText(always, withInvisible),
  brackets: onText(always, brackets),
  traditional: onText(always, () => toTraditional),
  annotated: onText(always, () => toAnnotated),
  'annotated-twice': onText(always, () => toDoublyAnnotated),
  chrome: onText(always, chrome),
  'headings-unnumbered': onText(always, () => headings((marks) => marks)),
  'headings-spaced': onText(always, () => headings((marks, number) => `${marks}${number} 、 `)),
  'headings-bracketless': onText(always, () => headings((marks, number) => `${marks}${number}`)),
  decoys: onText(always, withDecoys),
  rulings: onText(({ writing }) => writing === 'markdown', rulings),
} as const
