/** 勾稽关系：表内各数之间必须成立的等式和不等式。 */
import type { IdentityRuleId } from '../../report/RuleId'
import type { Sentences, Wordings } from '../Catalogue'
import { actual, columnsTold, expected, partsOf, shown } from '../Facts'
import { byHowMuch, rowOf, statement, subjectCell, tableOf } from './words'

const totalOfRow = /* @__PURE__ */ statement({
  matter: subjectCell,
  broken: (facts) => {
    const which = columnsTold(facts)?.join('、') ?? `其余${partsOf(facts).length}栏`
    return `填报${actual(facts)}，${which}之和为${expected(facts)}，${byHowMuch(facts)}`
  },
})

export const identities: Sentences<IdentityRuleId> = {
  'proactive/total-covers-new': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) => `填报${actual(facts)}，少于本年新公开数量${expected(facts)}`,
  }),
  'proactive/items-nonnegative': /* @__PURE__ */ statement({
    matter: (facts) => `${rowOf(facts)}的项目数量`,
    broken: (facts) => {
      const sum = facts.terms.map(({ name, value }) => `${name.column}${shown(value)}`).join('加')
      return `有误：${sum}为${actual(facts)}，不能为负`
    },
  }),
  'requests/balance': /* @__PURE__ */ statement({
    matter: (facts) => `${tableOf(facts)}${facts.subject?.column ?? ''}栏的勾稽关系`,
    broken: (facts) =>
      `不符，第一项加第二项之和为${expected(facts)}，第三项加第四项之和为${actual(facts)}，后者${byHowMuch(facts)}`,
  }),
  'requests/outcomes-total': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) =>
      `填报${actual(facts)}，（一）至（六）各行之和为${expected(facts)}，${byHowMuch(facts)}`,
  }),
  'requests/row-total': totalOfRow,
  'disputes/total': totalOfRow,
  'cells/count': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: ({ finding }) =>
      `填报${shown(finding.actual)}，${Number(finding.actual) < 0 ? '不能为负' : '应为整数'}`,
  }),
}

export const identityWordings: Wordings<IdentityRuleId> = {
  'proactive/total-covers-new': {
    title: '对外公开总数量不少于本年新公开数量',
    basis: '由栏名推定：总数量包含本年新公开的',
  },
  'proactive/items-nonnegative': {
    title: '上一年项目数量加本年增/减不小于零',
    basis: '由栏名推定：项目数不能为负',
  },
  'requests/balance': {
    title: '本年新收加上年结转，等于办理结果总计加结转下年度',
    basis: '表内所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
  },
  'requests/outcomes-total': {
    title: '办理结果总计等于各项办理结果之和',
    basis: '由行名推定：（七）总计是（一）至（六）各行之和',
  },
  'requests/row-total': {
    title: '总计栏等于各申请人栏之和',
    basis: '由栏名推定：总计是自然人与各类组织之和',
  },
  'disputes/total': {
    title: '总计等于四种结果之和',
    basis: '由栏名推定：总计是维持、纠正、其他结果与尚未审结之和',
  },
  'cells/count': {
    title: '数量是不小于零的整数',
    basis: '由栏名推定：只有增减可为负，只有金额可有小数',
  },
}
