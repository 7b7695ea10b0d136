/** 合理性：规定格式并不禁止，但多半有误的填报。 */
import type { PlausibilityRuleId } from '../../report/RuleId'
import { inUnit } from '../amounts'
import type { Say, Sentences, Wordings } from '../Catalogue'
import { actual, expected, type Facts, partsOf, shown } from '../Facts'
import { rowOf, statement, subjectCell } from './words'

const columnsOf = (terms: Facts['terms']): string => terms.map(({ name }) => name.column).join('加')

/** 前一格不为零，其余各格之和却为零。 */
const couples = /* @__PURE__ */ statement({
  matter: rowOf,
  broken: ({ terms: [premise, ...conclusion] }) =>
    premise === undefined
      ? '有一格不为0，相应的格却为0'
      : `${premise.name.column}填报${shown(premise.value)}，${columnsOf(conclusion)}却为0`,
})

const partsCounted = (facts: Facts): string => `所合计的${partsOf(facts).length}格`

const totalFilled: Say = (facts) =>
  `${subjectCell(facts)}没有填数，${partsCounted(facts)}之和为${expected(facts)}。`

const partsFilled: Say = (facts) =>
  `${subjectCell(facts)}填报${expected(facts)}，${partsCounted(facts)}却都没有填数。`

/** 注明了别的单位，或数额过大，或小数过多。 */
const feeUnit: Say = (facts) => {
  const { finding } = facts
  return typeof finding.actual === 'string'
    ? `填的是“${shown(finding.actual)}”，规定的单位是万元${inUnit(facts, '，应填')}`
    : finding.expected === null
      ? `填报${shown(finding.actual)}万元，小数超过六位，不足一分`
      : `填报${shown(finding.actual)}万元，与本机关不相称，是否误以元为单位`
}

export const plausibility: Sentences<PlausibilityRuleId> = {
  'proactive/created-disclosed': couples,
  'proactive/decisions-have-items': couples,
  'proactive/procurement-amount': couples,
  'proactive/in-force-covers-issued': /* @__PURE__ */ statement({
    matter: rowOf,
    broken: (facts) => `现行有效件数加本年废止件数为${actual(facts)}，少于本年制发件数${expected(facts)}`,
  }),
  'proactive/rules-by-authority': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) => `填报${actual(facts)}，但从名称看，本机关无权制定规章`,
  }),
  'proactive/fee-unit': /* @__PURE__ */ statement({ matter: subjectCell, broken: feeUnit }),
  'proactive/fee-covers-stated': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) => `填报${actual(facts)}万元，少于第六部分所述的信息处理费${expected(facts)}万元`,
  }),
  'requests/fee-reported': /* @__PURE__ */ statement({
    matter: subjectCell,
    broken: (facts) => `填报${actual(facts)}，第六部分却没有报告信息处理费`,
  }),
  'cells/total-filled': totalFilled,
  'cells/parts-filled': partsFilled,
}

export const plausibilityWordings: Wordings<PlausibilityRuleId> = {
  'proactive/created-disclosed': {
    title: '本年有新制作的，本年新公开数量一般不为零',
    basis: '推定：规章、规范性文件制作后应当公开，一件也没有公开的值得核实',
  },
  'proactive/decisions-have-items': {
    title: '有处理决定的，项目数量不为零',
    basis: '推定：处理决定是依项目作出的，没有项目就没有处理决定',
  },
  'proactive/procurement-amount': {
    title: '采购项目数量与采购总金额同时为零，或同时不为零',
    basis: '推定：有采购就有金额，有金额就有采购',
  },
  'proactive/in-force-covers-issued': {
    title: '现行有效件数加本年废止件数不少于本年制发件数',
    basis: '推定：本年制发的文件到年底或者有效，或者已经废止',
  },
  'proactive/rules-by-authority': {
    title: '无权制定规章的机关，规章一行各格为零',
    basis: '立法法：规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定',
  },
  'proactive/fee-unit': {
    title: '行政事业性收费以万元为单位，数额与机关相称',
    basis: '栏名所印单位为万元；万元以下至多六位小数（分）',
  },
  'proactive/fee-covers-stated': {
    title: '行政事业性收费不少于第六部分所述的信息处理费',
    basis: '推定：信息处理费属于行政事业性收费',
  },
  'requests/fee-reported': {
    title: '有逾期未缴费而不再处理的申请，第六部分应报告信息处理费',
    basis: '推定：通知过缴费，第六部分就不会“无”',
  },
  'cells/total-filled': {
    title: '所合计的各格有数的，总计也填数',
    basis: '由格式推定：总计是一格，应当填报',
  },
  'cells/parts-filled': {
    title: '总计不为零的，所合计的各格至少一格填数',
    basis: '由格式推定：总计由各格合计而来，只填总计看不出构成',
  },
}
