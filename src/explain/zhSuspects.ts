/** 存疑之数的说明。 */
import type { CellName } from './names'
import type { NamedChange, SuspectWords } from './SuspectWords'

const cell = ({ table, row, column }: CellName): string => `${table}“${row}”${column}栏`

/** 同一行的各格，只说一次行名。 */
const change = ({ name, from, to }: NamedChange, at: number, all: ReadonlyArray<NamedChange>): string => {
  const before = all[at - 1]?.name
  const isSameRow = before?.table === name.table && before.row === name.row
  return `${isSameRow ? `${name.column}栏` : cell(name)}${from === null ? '' : `填报${from}，`}应为${to}`
}

export const zhSuspects: SuspectWords = {
  kinds: {
    'total-left-zero': '总计未填，仍为0',
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
    'row-repeated': '与相邻一行各数全同，疑为重复填写',
    'numbers-glued': '两数连写',
    'number-split': '一数拆开',
    'carried-over-unbalanced': '结转数与勾稽关系不合',
  },
  suspect: (confidence, changes, others, kind) =>
    `${confidence === 'likely' ? '很可能' : '可能'}是${changes.map(change).join('；')}${others === 0 ? '' : `；另有${others}格与此同类`}${kind === null ? '' : `（${kind}）`}。`,
  more: (count) => `另有${count}种可能。`,
  consequence: (lead, isBalance) =>
    `与${isBalance ? `${lead.table}${lead.column}栏勾稽关系` : cell(lead)}的问题同出一因。`,
  doubt: '识读这些格时有疑问，也可能是识读有误，请对照原文。',
}
