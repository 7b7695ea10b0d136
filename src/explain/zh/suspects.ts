/** 存疑之数的说明。 */
import type { Suspect, SuspectKind } from '../../report/Finding'
import type { ChangedLine, NamedChange } from '../ChangedLine'
import type { CellName } from '../names'
import { cell } from './words'

/** 同一行的各格，只说一次行名。 */
const change = ({ name, from, to, isRowTold }: NamedChange): string =>
  `${isRowTold ? `${name.column}栏` : cell(name)}${from === null ? '' : `填报${from}，`}应为${to}`

const lineName = ({ name, isRow }: ChangedLine): string => (isRow ? `“${name.row}”` : `${name.column}栏`)

/** 自然人、总计两栏；“（一）予以公开”等10行。 */
const cellNames = ({ isRow, isWhole, changes, others }: ChangedLine): string => {
  if (isWhole) return '整行'
  const names = changes.map(({ name }) => (isRow ? name.column : `“${name.row}”`)).join('、')
  return `${names}${others > 0 ? `等${changes.length + others}` : '各'}${isRow ? '栏' : '行'}`
}

const sequence = ({ changes, others }: ChangedLine): string =>
  `${changes.map(({ to }) => to).join('、')}${others > 0 ? '……' : ''}`

/** 应均为0，或应依次为11、2、0。 */
const rights = (line: ChangedLine): string => {
  const [first = 0, ...others] = line.changes.map(({ to }) => to)
  const isSame = others.every((other) => other === first)
  return `${line.isWhole ? '各栏' : ''}应${isSame ? `均为${first}` : `依次为${sequence(line)}`}`
}

const printed = (changes: ReadonlyArray<NamedChange>, missing: string): string => {
  const numbers = changes.map(({ from }) => from)
  if (numbers.every((number) => number === null)) return missing
  const shown = numbers.map((number) => number ?? missing)
  return `填报${new Set(shown).size === 1 ? (shown[0] ?? '') : shown.join('、')}`
}

/** 英文与此同型。 */
export const suspects = {
  /** 像是怎么错的。 */
  kinds: {
    'total-left-zero': '总计未填，仍为0',
    'left-zero': '漏填，各格仍为0',
    'left-blank': '该格空白',
    absent: '该格缺失',
    unreadable: '该格无法识别',
    'digit-lost': '漏写一位数字',
    'digit-doubled': '一位数字重复',
    'digit-added': '多写一位数字',
    'digit-misread': '一位数字有误',
    'digits-swapped': '两位数字颠倒',
    sign: '正负号有误',
    'neighbouring-column': '与相邻一栏互换',
    'neighbouring-row': '与相邻一行互换',
    misaligned: '数字错位',
    'shifted-right': '各数整体右移一栏，首格漏填',
    'shifted-left': '各数整体左移一栏，末格漏填',
    'row-repeated': '与相邻一行各数全同，疑为重复填写',
    'numbers-glued': '两数连写',
    'number-split': '一数拆开',
    'carried-over-unbalanced': '结转数与勾稽关系不合',
  } satisfies Readonly<Record<Exclude<SuspectKind, 'off-by'>, string>>,
  /** 几格都没有数的原因。 */
  missing: { 'left-blank': '空白', absent: '缺失', unreadable: '无法识别' },
  cells: (changes: ReadonlyArray<NamedChange>) => changes.map(change).join('；'),
  line: (line: ChangedLine, missing: string) =>
    `${line.name.table}${lineName(line)}${cellNames(line)}${printed(line.changes, missing)}，${rights(line)}`,
  /** 两行或两栏，各填了另一个的数。 */
  exchanged: (one: ChangedLine, other: ChangedLine) =>
    `${one.name.table}${lineName(one)}与${lineName(other)}两${one.isRow ? '行' : '栏'}的数互换，${cellNames(one)}应依次为${sequence(one)}和${sequence(other)}`,
  suspect: (confidence: Suspect['confidence'], what: string, remark: string | null) =>
    `${confidence === 'likely' ? '很可能' : '可能'}是${what}${remark === null ? '' : `（${remark}）`}。`,
  more: (count: number) => `另有${count}种可能。`,
  /** 随另一处而来的，另一处说的是某格，或某栏的勾稽关系。 */
  consequence: (lead: CellName, isBalance: boolean) =>
    `与${isBalance ? `${lead.table}${lead.column}栏勾稽关系` : cell(lead)}的问题同出一因。`,
  doubt: '识读这些格时有疑问，也可能是识读有误，请对照原文。',
}
