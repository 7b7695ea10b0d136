/** 各年度报告之间、上下级报告之间。 */
import type { SeriesRuleId } from '../../report/RuleId'
import type { Say, Sentences, Wordings } from '../Catalogue'
import { actual, expected, type Facts } from '../Facts'
import { byHowMuch, statement, subjectCell, topicsIn } from './words'

const yearOf = ({ finding: { year } }: Facts): string => (year === undefined ? '本年' : `${year}年`)
const lastYear = ({ finding: { year } }: Facts): string => (year === undefined ? '上年' : `${year - 1}年`)

/** 本年报告的一格，与按上年报告推算的数。 */
const equals = (what: string): Say =>
  statement({
    matter: (facts) => `${yearOf(facts)}报告${subjectCell(facts)}`,
    broken: (facts) =>
      `填报${actual(facts)}，${lastYear(facts)}报告的${what}为${expected(facts)}，${byHowMuch(facts)}`,
  })

const sections = /* @__PURE__ */ topicsIn({ overview: '总体情况', problems: '存在的主要问题及改进情况' })

export const series: Sentences<SeriesRuleId> = {
  'series/year-known': () => '一份报告没有写明年度，未列入各年度的核对。',
  'series/one-report-a-year': (facts) =>
    facts.finding.severity === 'info'
      ? `${yearOf(facts)}有${actual(facts)}份报告，数值相同，只计一份。`
      : `${yearOf(facts)}有${actual(facts)}份报告，数值不同，核对时采用最后发布的一份。`,
  'series/carried-over': /* @__PURE__ */ equals('结转下年度继续办理'),
  'series/items-last-year': /* @__PURE__ */ equals('上一年项目数量加本年增/减'),
  'series/documents-in-force': /* @__PURE__ */ equals('现行有效件数加本年制发、减本年废止'),
  'series/documents-disclosed': /* @__PURE__ */ equals('对外公开总数量'),
  'series/pending-disputes': /* @__PURE__ */ equals('尚未审结'),
  'series/ratio-recomputes': (facts) =>
    `${yearOf(facts)}报告写收到申请的增减为${actual(facts)}%，按${lastYear(facts)}报告计算应为${expected(facts)}%。`,
  'series/text-repeated': (facts) =>
    `${yearOf(facts)}报告的${sections(facts)}部分与${lastYear(facts)}报告的文字有${actual(facts)}%相同（不计数字和标点）。`,
  'series/table-repeated': (facts) =>
    `${yearOf(facts)}报告的表三与${lastYear(facts)}报告的完全相同（${actual(facts)}格）。`,
  'series/leap': (facts) =>
    `${yearOf(facts)}报告新收申请${actual(facts)}件，${lastYear(facts)}报告为${expected(facts)}件，变动很大。`,
  'bodies/sum': /* @__PURE__ */ statement({
    matter: (facts) => `汇总报告${subjectCell(facts)}`,
    broken: (facts) => `填报${actual(facts)}，所列各份报告之和为${expected(facts)}，${byHowMuch(facts)}`,
  }),
}

const handedOn = '由栏名、行名推定：上年留下的就是本年接着办的'

export const seriesWordings: Wordings<SeriesRuleId> = {
  'series/year-known': { title: '报告写明年度', basis: '由报告的性质推定' },
  'series/one-report-a-year': { title: '一个年度一份报告', basis: '由报告的性质推定' },
  'series/carried-over': { title: '上年结转等于上年报告的结转下年度', basis: handedOn },
  'series/items-last-year': {
    title: '上一年项目数量等于上年报告的项目数量加增减',
    basis: handedOn,
  },
  'series/documents-in-force': {
    title: '现行有效件数等于上年的加制发减废止',
    basis: '由栏名推定：上年留下的就是本年接着办的；修改、失效、重新清理时可以不等',
  },
  'series/documents-disclosed': {
    title: '对外公开总数量不少于上年的',
    basis: '由栏名推定：总数量逐年累积；清理废止时可以减少',
  },
  'series/pending-disputes': {
    title: '注明含上年结转的，总计不少于上年尚未审结的',
    basis: handedOn,
  },
  'series/ratio-recomputes': { title: '文中同比增减与上年报告算得一致', basis: '由算术推定' },
  'series/text-repeated': { title: '文字不照抄上年', basis: '各地通报批评的“雷同”' },
  'series/table-repeated': { title: '表三不照抄上年', basis: '各地通报批评的“雷同”' },
  'series/leap': { title: '新收申请没有骤增骤减', basis: '由经验推定：值得再看一眼' },
  'bodies/sum': { title: '汇总报告等于所列各份报告之和', basis: '由汇总的性质推定：所列报告须齐全' },
}
