/** 中文说明。句子独立成意，用语取自规定格式。 */
import type { Catalogue } from '../Catalogue'
import { identities } from './identities'
import { plausibility } from './plausibility'
import { reading } from './reading'
import { states } from './words'

export const zh: Catalogue = {
  sentences: { ...identities, ...plausibility, ...reading },
  notAReport: {
    empty: '内容为空。请检查文件是否完整。',
    'too-large': '内容过长，不像一份年度报告。请只提供报告正文。',
    'looks-like-html': '这是网页源代码，不是报告文字。请先用 ogi-report/html 的 fromHtml 读取网页。',
    'no-section-and-no-table':
      '没有找到年度报告的章节或表格。请确认这是一份政府信息公开工作年度报告；如果内容是图片，请换用文字版。',
  },
  frame: {
    states: { ...states, placeholder: '占位' },
    sum: '合计',
    difference: '相差',
    zeros: (count) => `其余${count}格为0`,
  },
}
