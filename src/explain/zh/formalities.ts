/** 形式要求：年度、期限、日期、依据、六个部分。 */
import type { Witness } from '../../report/Finding'
import type { FormalityRuleId } from '../../report/RuleId'
import type { Say, Sentences, Wordings } from '../Catalogue'
import { actual, expected, type Facts, isSlipOfYear, rowsIn, shown, yearsOf } from '../Facts'
import { date, tableOf, termCells, topicsIn } from './words'

const sections = /* @__PURE__ */ topicsIn({
  overview: '总体情况',
  proactive: '主动公开政府信息情况',
  requests: '收到和处理政府信息公开申请情况',
  disputes: '政府信息公开行政复议、行政诉讼情况',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
})

const aspects = /* @__PURE__ */ topicsIn({
  disclosure: '主动公开',
  requests: '依申请公开',
  management: '政府信息管理',
  platform: '政府信息公开平台建设',
  supervision: '监督保障',
  accountability: '工作考核、社会评议和责任追究结果',
})

/** “甲”、“乙”、“丙”等5行 */
const missingRows = (facts: Facts): string => {
  const { named, more } = rowsIn(facts)
  const rows = named.map((row) => `“${row}”`).join('、')
  return named.length === 1 ? `${rows}一行` : `${rows}${more > 0 ? '等' : ''}${named.length + more}行`
}

/** 缺少的是整张表、几行，还是几格。 */
const rowsComplete: Say = (facts) => {
  const { verdict, actual: found } = facts.finding
  const table = tableOf(facts)
  const isWhole = found === 0
  if (verdict === 'undecided')
    return isWhole
      ? `没有找到${table}，是否缺少无法核对。`
      : `${table}没有找到${missingRows(facts)}，但表内有未能归位的行或数，是否缺少无法核对。`
  if (isWhole) return `${table}没有一个数：缺表的请按规定格式补上，空表请填数，表格若是图片，请换成文字。`
  return `${table}缺少${missingRows(facts)}，请按规定格式补上，没有的填“0”。`
}

const witnessNames: Readonly<Record<Witness, string>> = {
  title: '标题',
  period: '统计期限',
  preamble: '前言',
  text: '正文',
  signature: '落款',
  publication: '发布日期',
}

const witness = ({ finding: { witnesses = [] } }: Facts, at: number): string =>
  witnessNames[witnesses[at] ?? 'text']

/** 标题、统计期限各说一年；有落款或发布日期为证的，指出哪一处多半有误。 */
const yearAgrees: Say = (facts) => {
  const { titled, ofTitle, ofPeriod, decided } = yearsOf(facts)
  const both = `${witnessNames[titled]}为${ofTitle}年，统计期限却为${ofPeriod}年`
  return decided === null
    ? `${both}，请核对。`
    : `${both}；${witnessNames[decided.by]}为${decided.year}年，${witnessNames[decided.against]}的年份多半有误。`
}

export const formalities: Sentences<FormalityRuleId> = {
  'meta/year-agrees': yearAgrees,
  'meta/year-in-prose': (facts) =>
    `这是${expected(facts)}年度的报告，正文却写“${actual(facts)}”，疑为沿用其他年度的文字。`,
  'meta/calendar-year': (facts) =>
    `统计期限为${date(actual(facts))}，应为一个整年（${date(expected(facts))}）。`,
  'meta/published-after-year': (facts) =>
    `发布日期为${date(actual(facts))}，早于统计期限的最后一天（${date(expected(facts))}）。`,
  'meta/published-in-time': (facts) =>
    `发布日期为${date(actual(facts))}，晚于规定的期限（${date(expected(facts))}）。`,
  'meta/signed-in-order': (facts) => {
    const said = `落款日期为${date(actual(facts))}`
    const end = expected(facts)
    return actual(facts) > end
      ? `${said}，晚于发布日期（${date(end)}）。`
      : `${said}，当时年度尚未结束（${date(end)}）${isSlipOfYear(facts) ? `，年份多半应为${Number(end.slice(0, 4)) + 1}年` : ''}。`
  },
  'meta/signed-in-time': (facts) =>
    `落款日期为${date(actual(facts))}，晚于规定的发布期限（${date(expected(facts))}）。`,
  'meta/notice-in-force': (facts) =>
    `引用的格式通知是${actual(facts)}，本年度适用的是${expected(facts)}，请更正。`,
  'meta/form-of-year': (facts) =>
    `表格用的是${actual(facts)}年格式，本年度应当用${expected(facts)}年格式（国办公开办函${facts.finding.expected === '2019' ? '〔2019〕60号' : '〔2021〕30号'}），请换表重填。`,
  'meta/placeholder-left': (facts) => `留有未填写的模板文字：“${actual(facts)}”，请填写或删去。`,
  'meta/authority-agrees': (facts) =>
    facts.finding.witnesses === undefined
      ? `机关名称“${actual(facts)}”有重复，应为“${expected(facts)}”。`
      : `机关名称前后不一致：${witness(facts, 0)}为“${expected(facts)}”，${witness(facts, 1)}为“${actual(facts)}”。`,
  'meta/title-stated': ({ finding }) =>
    finding.expected === null
      ? '没有找到标题，请补上。'
      : `没有找到标题，请补上“${shown(finding.expected)}”。`,
  'meta/signature-complete': (facts) =>
    facts.finding.actual === null
      ? '文末没有署名和日期，请补上。'
      : `文末有署名“${actual(facts)}”，没有日期，请补上。`,
  'structure/sections-complete': (facts) =>
    facts.finding.verdict === 'undecided'
      ? '各部分的标题大多没有找到，六个部分是否齐全无法核对。'
      : `缺少${sections(facts)}部分。`,
  'structure/sections-filled': (facts) => `${sections(facts)}部分没有内容，请补写，确无内容的写“无”。`,
  'structure/sections-in-order': (facts) => `各部分的次序不合规定格式，现依次为${sections(facts)}。`,
  'structure/sections-numbered': (facts) => `“${actual(facts)}”的序号有误，应为“${expected(facts)}”。`,
  'structure/overview-covers': (facts) => `总体情况部分没有写到${aspects(facts)}。`,
  'structure/overview-length': (facts) =>
    `总体情况部分有${actual(facts)}字，原则上不超过${expected(facts)}字。`,
  'structure/problems-told': (facts) =>
    `存在的主要问题及改进情况部分只写了“${actual(facts).replace(/[。.]$/u, '')}”，未写问题和改进措施。`,
  'structure/rows-complete': rowsComplete,
  'structure/tables-as-text': () => '文中没有文字形式的表格，表格可能是图片。',
  'structure/zeros-printed': (facts) =>
    `${facts.terms.length === 1 ? termCells(facts) : `表格有${actual(facts)}格`}未填数（空白或以符号占位）；确无数据的填“0”，有数据的请补填。`,
}

const article50 = '《政府信息公开条例》第五十条'
const notice = '国办公开办函〔2021〕30号'

export const formalityWordings: Wordings<FormalityRuleId> = {
  'meta/year-agrees': {
    title: '标题的年度就是统计期限的年度',
    basis: '由报告的性质推定：一份报告只报告一个年度',
  },
  'meta/year-in-prose': {
    title: '正文统计的是本报告的年度',
    basis: '由报告的性质推定：其他年度的数不是本年度的数',
  },
  'meta/calendar-year': { title: '统计期限为1月1日至12月31日', basis: '上一年度的报告，统计整个年度' },
  'meta/published-after-year': {
    title: '发布在年度结束之后',
    basis: '由报告的性质推定：年度未结束，数还不全',
  },
  'meta/published-in-time': {
    title: '在规定的期限之前发布',
    basis: '《政府信息公开条例》第四十九条：部门1月31日前，政府3月31日前；2019年以前均为3月31日前',
  },
  'meta/signed-in-order': { title: '年度结束后落款，落款后发布', basis: '由办文次序推定' },
  'meta/signed-in-time': {
    title: '没有发布日期的，在规定的发布期限之前落款',
    basis: '《政府信息公开条例》第四十九条；落款之后才发布',
  },
  'meta/notice-in-force': {
    title: '引用的格式通知适用于本年度',
    basis: '2019、2020年度为国办公开办函〔2019〕60号，2021年度起为国办公开办函〔2021〕30号',
  },
  'meta/form-of-year': {
    title: '表格用的是本年度适用的格式',
    basis: '2019、2020年度为国办公开办函〔2019〕60号，2021年度起为国办公开办函〔2021〕30号',
  },
  'meta/placeholder-left': { title: '没有留下未填写的模板文字', basis: '由编辑常识推定' },
  'meta/authority-agrees': {
    title: '标题、前言、落款是同一机关',
    basis: '由报告的性质推定：一份报告只有一个机关',
  },
  'meta/title-stated': { title: '有标题', basis: '由公文格式推定' },
  'meta/signature-complete': { title: '文末有署名和日期，或网页写明发布日期', basis: '由公文格式推定' },
  'structure/sections-complete': { title: '六个部分齐全', basis: notice },
  'structure/sections-filled': { title: '各部分有内容', basis: notice },
  'structure/sections-in-order': { title: '六个部分依规定的次序', basis: notice },
  'structure/sections-numbered': { title: '六个部分的序号为一至六', basis: notice },
  'structure/overview-covers': {
    title:
      '总体情况写到主动公开、依申请公开、政府信息管理、平台建设、监督保障；政府的报告还有考核、评议、责任追究',
    basis: '国办公开办函〔2021〕30号；《政府信息公开条例》第五十条',
  },
  'structure/overview-length': {
    title: '总体情况原则上不超过1000字',
    basis: '武政办发〔2025〕54号等地方要求',
  },
  'structure/problems-told': { title: '写明问题和改进情况', basis: article50 },
  'structure/rows-complete': {
    title: '三张表格齐全，各行不缺',
    basis: '国办公开办函〔2019〕60号、国办公开办函〔2021〕30号所附格式',
  },
  'structure/tables-as-text': {
    title: '表格是文字，不是图片',
    basis: '由用途推定：图片中的数不能检索、核对',
  },
  'structure/zeros-printed': { title: '没有的填0', basis: '由表格的用途推定：空白分不清是没有还是没填' },
}
