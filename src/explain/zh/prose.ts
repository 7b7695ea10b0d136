/** 文字与数字：正文所说的数与表格是否一致，正文前后是否一致。 */
import type { ProseRuleId } from '../../report/Finding'
import {
  beyond,
  type Facts,
  type NamedReading,
  quotable,
  type Say,
  type Sentences,
  type Wordings,
} from '../Catalogue'
import { actual, expected, statement, subjectCell } from './words'

const quoted = ({ finding }: Facts): string => `正文“${quotable(finding.words ?? '')}”`

const plus = (rows: ReadonlyArray<string>): string => rows.map((row) => `加“${row}”`).join('')
const minus = (rows: ReadonlyArray<string>): string => rows.map((row) => `减“${row}”`).join('')

const inTable = ({ rows: [first = '', ...rows], less, column }: NamedReading): string =>
  `“${first}”${plus(rows)}${minus(less)}${column}栏`

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
    return `或${more === null ? inTable(reading) : plus(more.rows) + minus(more.less)}${comesTo(reading)}`
  }

const readings: Say = (facts) => {
  const [plainest, ...others] = facts.readings
  if (plainest === undefined) return `按表为${expected(facts)}，与正文的${actual(facts)}不符`
  const all = [`按表${comesTo(plainest)}`, ...others.map(other(plainest))]
  return `${all.join('，')}，${all.length > 1 ? '均' : ''}与正文的${actual(facts)}不符`
}

/** 表中依各种口径读出的数，没有一个与正文相同。 */
const contradicted: Say = /* @__PURE__ */ statement({
  matter: (facts) => `${quoted(facts)}，${said(facts)}`,
  broken: readings,
})

export const prose: Sentences<ProseRuleId> = {
  'prose/requests-received': contradicted,
  'prose/requests-carried-over': contradicted,
  'prose/requests-completed': contradicted,
  'prose/outcomes': contradicted,
  'prose/requests-carried-forward': contradicted,
  'prose/all-completed': /* @__PURE__ */ statement({
    matter: (facts) => `${quoted(facts)}，${said(facts)}`,
    broken: (facts) => `却为${expected(facts)}`,
  }),
  'prose/reconsideration': contradicted,
  'prose/litigation': contradicted,
  'prose/documents': contradicted,
  'prose/decisions': contradicted,
  'prose/fees': contradicted,
  'prose/methods': (facts) =>
    `${quoted(facts)}，其后按申请方式分列的数合计为${actual(facts)}，不等于${expected(facts)}。`,
  'prose/parts-of-total': (facts) =>
    `${quoted(facts)}，其后“其中”所列的数为${actual(facts)}，与总数${expected(facts)}不符。`,
  'prose/percentage': (facts) =>
    `${quoted(facts)}，占比写为${actual(facts)}%，按办结、收到或所列总数计算均不是，如按第一种计算为${expected(facts)}%。`,
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
  'prose/parts-of-total': { title: '“其中”所列的数不超过总数', basis: itself },
  'prose/percentage': { title: '占比与所占的数相符', basis: itself },
}
