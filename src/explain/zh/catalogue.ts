/** 中文说明。句子独立成意，用语取自规定格式。 */
import type { Catalogue } from '../Catalogue'
import { formalities } from './formalities'
import { identities } from './identities'
import { plausibility } from './plausibility'
import { prose } from './prose'
import { reading } from './reading'
import { series } from './series'
import { states } from './words'

export const zh: Catalogue = {
  sentences: { ...identities, ...plausibility, ...formalities, ...prose, ...series, ...reading },
  notAReport: {
    empty: '内容为空。请检查文件是否完整。',
    'too-large': '内容过长，不像一份年度报告。请只提供报告正文。',
    'looks-like-html': '这是网页源代码，不是报告文字。请先用 ogi-report/html 的 fromHtml 读取网页。',
    'no-section-and-no-table':
      '没有找到年度报告的章节或表格。请确认这是一份政府信息公开工作年度报告；内容是图片的，请换用文字版；文字是乱码的，请以 UTF-8 或 GB18030 重新保存。',
  },
  readError: {
    empty: () => '文件是空的。请检查文件是否完整。',
    'not-a-docx': () => '这不是 Word 文档（.docx）。请检查文件是否选对。',
    'not-a-pdf': () => '这不是 PDF 文件。请检查文件是否选对。',
    'unsupported-kind': (named) =>
      `不能读取这一类文件${named}。请另存为 Word（.docx）、PDF、网页或文本后再试。`,
    'unknown-charset': (named) => `不能识别文字编码${named}。请另存为 UTF-8 编码的文本后再试。`,
    garbled: () => '文字是乱码。请打开原文件，以 UTF-8 或 GB18030 编码重新保存后再试。',
    'report-json': () =>
      '这是读取结果（JSON），不是报告原文，核对须有原文。请改用原文件；要看表格，用 ogi-report render。',
    encrypted: () => '文件设有密码。请取消密码后再试。',
    damaged: (named) => `文件不完整或已损坏${named}。请重新下载或重新保存后再试。`,
    'too-large': (named) => `文件过大，超出读取上限${named}，不像一份年度报告。`,
    'no-text-layer': () =>
      '文件的页面是图片，或字体没有注明各是什么字，读不出文字。请换用 Word 等文字版，或先作文字识别（OCR）。',
    'reader-not-installed': (named) => `读取这一类文件的组件${named}未能加载。请检查安装或网络后重试。`,
  },
  frame: {
    states: { ...states, placeholder: '占位' },
    sum: '合计',
    difference: '相差',
    zeros: (count, others, areBlank) =>
      `${others > 0 ? `其余${count}格` : `${count}格均`}为0${areBlank ? '或未填' : ''}`,
  },
}
