/** What a page says around the forms and the findings, in both languages. */
import type { Language } from '../../explain/names'
import { plural } from '../words'

const zh = {
  language: 'zh-CN',
  title: '政府信息公开工作年度报告核对结果',
  findings: '核对所见',
  toForm: '看表',
  toAll: '返回目录',
  source: '原文',
  wouldBe: (value: number) => `应为${value}？`,
  hindered: (count: number) => `因此有${count}项无法核对。`,
}

const en: typeof zh = {
  language: 'en',
  title: 'Annual open-government-information reports, checked',
  findings: 'Findings',
  toForm: 'in the form',
  toAll: 'all reports',
  source: 'Source',
  wouldBe: (value) => `${value}?`,
  hindered: (count) => `${plural(count, 'check')} cannot be made for this.`,
}

export const pageWords: Readonly<Record<Language, typeof zh>> = { zh, en }
