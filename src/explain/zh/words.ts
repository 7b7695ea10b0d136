/** 句子的零件：格、行、表的叫法，多少，缺什么。 */
import type { Catalogue, Say } from '../Catalogue'
import { type Facts, howToName, isLost, type Missing, missing, type NamedTerm } from '../Facts'
import type { CellName } from '../names'

export const cell = ({ table, row, column }: CellName): string => `${table}“${row}”${column}栏`

export const rowOf = ({ subject }: Facts): string =>
  subject === null ? '表中' : `${subject.table}“${subject.row}”`

export const tableOf = ({ subject }: Facts): string => subject?.table ?? '表中'

export const subjectCell = ({ subject }: Facts): string => (subject === null ? '该格' : cell(subject))

/** 所涉各格的名称。 */
export const termCells = ({ terms }: Facts): string => terms.map(({ name }) => cell(name)).join('、')

/** 少3、多2。 */
export const byHowMuch = ({ finding: { difference } }: Facts): string =>
  difference === null ? '不相等' : difference < 0 ? `少${-difference}` : `多${difference}`

export const states: Catalogue['frame']['states'] = {
  absent: '缺失',
  unreadable: '无法识别',
  blank: '空白',
  placeholder: '以符号占位',
}

const howMany = ({ state, terms }: Missing): string => `${terms.length}格${states[state]}`

/** 与主语同表、同行的，不再重复表名、行名；主语是几行之和的，行名照说。 */
const nameBeside =
  ({ subject, readings }: Facts) =>
  ({ name }: NamedTerm): string => {
    if (subject === null || name.table !== subject.table) return cell(name)
    return name.row === subject.row && readings.length === 0
      ? `${name.column}栏`
      : `“${name.row}”${name.column}栏`
  }

const each = (facts: Facts, { state, terms }: Missing): string =>
  `${terms.map(nameBeside(facts)).join('、')}${states[state]}`

/** 不是数的格：一两格时逐一点名，多则计数。 */
const notNumbers = (facts: Facts): string => {
  const groups = missing(facts)
  if (groups.length === 0) return '所需的数不全'
  switch (howToName(groups, facts)) {
    case 'each':
      return groups.map((group) => each(facts, group)).join('，')
    case 'all':
      return `所涉${facts.terms.length}格均${groups.map(({ state }) => states[state]).join()}`
    case 'counted':
      return `所涉${facts.terms.length}格中${groups.map(howMany).join('、')}`
  }
}

const remark = (facts: Facts): string => {
  const groups = missing(facts)
  if (groups.length === 0) return ''
  return `（${groups.map(howMany).join('、')}，${isLost(groups) ? '未计入' : '按0计'}）`
}

/** 核对的是什么，不符在哪里。 */
interface Statement {
  readonly matter: Say
  readonly broken: Say
}

/** 数与数之间的规则的说明。 */
export const statement =
  ({ matter, broken }: Statement): Say =>
  (facts) =>
    facts.finding.verdict === 'undecided'
      ? `${matter(facts)}无法核对：${notNumbers(facts)}。`
      : `${matter(facts)}${broken(facts)}${remark(facts)}。`

/** 2024-01-31 读作2024年1月31日，一段期限读作从某日至某日。 */
export const date = (iso: string): string =>
  iso
    .replace(
      /(\d{4})-(\d\d)-(\d\d)/gu,
      (_, year, month, day) => `${year}年${Number(month)}月${Number(day)}日`,
    )
    .replace('/', '至')

/** 所涉的各部分或各方面，逐一说出名称。 */
export const topicsIn =
  (names: Readonly<Record<string, string>>): Say =>
  ({ finding: { topics = [] } }) =>
    topics.map((topic) => `“${names[topic] ?? topic}”`).join('、')
