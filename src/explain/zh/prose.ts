/** 文字与数字：正文所说的数与表格是否一致，正文前后是否一致。 */
import type { ProseRuleId } from '../../report/RuleId'
import type { Say, Sentences, Wordings } from '../Catalogue'
import {
  actual,
  beyond,
  expected,
  type Facts,
  type NamedReading,
  partsTold,
  quotable,
  type ShareOf,
  sharesOf,
  shown,
} from '../Facts'
import { statement, subjectCell } from './words'

const quoted = ({ finding }: Facts): string => `正文写“${quotable(finding.words ?? '')}”`

const plus = (rows: ReadonlyArray<string>): string => rows.map((row) => `加上“${row}”`).join('')
const minus = (rows: ReadonlyArray<string>): string => rows.map((row) => `减去“${row}”`).join('')

const inTable = ({ rows: [first = '', ...rows], less, column }: NamedReading): string =>
  `“${first}”${plus(rows)}${minus(less)}${column}栏${rows.length > 0 || column.includes('、') ? '合计' : ''}`

/** 正文所说的格，或几行之和，在表中叫什么。 */
const said = ({ readings: [plainest], ...facts }: Facts): string =>
  plainest === undefined ? subjectCell({ readings: [], ...facts }) : `${plainest.table}${inTable(plainest)}`

/** 总计与各栏之和不同的，两个数都说。 */
const comesTo = ({ values }: NamedReading): string =>
  `为${values.join('或')}${values.length > 1 ? '（总计与各栏之和不同）' : ''}`

const other =
  (plainest: NamedReading) =>
  (reading: NamedReading): string => {
    const more = beyond(plainest)(reading)
    return `${more === null ? inTable(reading) : plus(more.rows) + minus(more.less)}${comesTo(reading)}`
  }

/** 正文所说的范围较窄或较宽的，只能比表中的少或多。 */
const unlike = ({ finding: { severity, difference } }: Facts): string =>
  severity !== 'info' || difference === null ? '不是' : difference > 0 ? '少于' : '多于'

const readings: Say = (facts) => {
  const [plainest, ...others] = facts.readings
  if (plainest === undefined) return `为${expected(facts)}，不是${actual(facts)}`
  if (facts.finding.actual === 0) return `却${comesTo(plainest)}`
  const all = [comesTo(plainest), ...others.map(other(plainest))]
  return `${all.join('，')}，${all.length > 1 ? '都' : ''}${unlike(facts)}${actual(facts)}`
}

const broken: Say = /* @__PURE__ */ statement({
  matter: (facts) => `${quoted(facts)}，${said(facts)}`,
  broken: readings,
})

const undecided: Say = /* @__PURE__ */ statement({
  matter: ({ finding }) => `正文所写“${quotable(finding.words ?? '')}”`,
  broken: readings,
})

/** 表中依各种口径读出的数，没有一个与正文相同。 */
const contradicted: Say = (facts) =>
  facts.finding.verdict === 'undecided' ? undecided({ ...facts, subject: null }) : broken(facts)

/** 所列60、70合计130，大于总数120。 */
const listed = (facts: Facts): string => {
  const { parts = [], actual: sum, expected: total } = facts.finding
  const numbers = partsTold(facts)?.join('、') ?? `${parts.length}项`
  const told = parts.length > 1 ? `所列${numbers}合计${shown(sum)}` : `有一项${shown(sum)}`
  return `${told}，${Number(sum) > Number(total) ? '大于' : '小于'}总数${shown(total)}`
}

/** 办结的13件、收到的14件。 */
const share: Readonly<Record<ShareOf, (total: number) => string>> = {
  completed: (total) => `办结的${total}件`,
  received: (total) => `收到的${total}件`,
  'at-hand': (total) => `收到及上年结转的${total}件`,
  total: (total) => `总数${total}`,
}

const percentage: Say = (facts) => {
  const [first = '总数', ...others] = sharesOf(facts).map(([of, total]) => share[of](total))
  const also = others.length === 0 ? '' : `；按${others.join('、')}计算，也不是${actual(facts)}%`
  return `${quoted(facts)}占${actual(facts)}%，按${first}计算应为${expected(facts)}%${also}。`
}

export const prose: Sentences<ProseRuleId> = {
  'prose/requests-received': contradicted,
  'prose/requests-carried-over': contradicted,
  'prose/requests-completed': contradicted,
  'prose/outcomes': contradicted,
  'prose/requests-carried-forward': contradicted,
  'prose/all-completed': contradicted,
  'prose/reconsideration': contradicted,
  'prose/litigation': contradicted,
  'prose/documents': contradicted,
  'prose/decisions': contradicted,
  'prose/fees': contradicted,
  'prose/methods': (facts) => `${quoted(facts)}，按申请方式${listed(facts)}。`,
  'prose/parts-of-total': (facts) => `${quoted(facts)}，其后${listed(facts)}。`,
  'prose/percentage': percentage,
}

const same = '由报告的性质推定：正文与表格说的是同一个数'
const itself = '由算术推定'

export const proseWordings: Wordings<ProseRuleId> = {
  'prose/requests-received': { title: '正文所说收到的申请数与表格一致', basis: same },
  'prose/requests-carried-over': { title: '正文所说上年结转的申请数与表格一致', basis: same },
  'prose/requests-completed': { title: '正文所说办结、答复的申请数与表格一致', basis: same },
  'prose/outcomes': { title: '正文所说各类办理结果的数与表格一致', basis: same },
  'prose/requests-carried-forward': { title: '正文所说结转下年度的申请数与表格一致', basis: same },
  'prose/all-completed': {
    title: '正文说申请均已办结的，没有结转下年度的申请',
    basis: '由文义推定：结转的申请尚未办结',
  },
  'prose/reconsideration': { title: '正文所说行政复议的数与表格一致', basis: same },
  'prose/litigation': { title: '正文所说行政诉讼的数与表格一致', basis: same },
  'prose/documents': { title: '正文所说规章、规范性文件的数与表格一致', basis: same },
  'prose/decisions': { title: '正文所说行政许可、行政处罚、行政强制的数与表格一致', basis: same },
  'prose/fees': { title: '正文所说行政事业性收费的数额与表格一致', basis: same },
  'prose/methods': {
    title: '按申请方式分列的数合计等于收到的申请数',
    basis: '由文义推定：一件申请只有一种提出方式',
  },
  'prose/parts-of-total': { title: '所列各项不超过总数', basis: itself },
  'prose/percentage': { title: '占比与所占的数相符', basis: itself },
}
