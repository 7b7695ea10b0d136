/**
 * What reports say of their numbers, in many ways: `{received}` stands for the number of that name, `{a|b}` would be no
 * name. No sentence is taken from a real report.
 */

/** What a name stands for: rows of the form, as sums. */
export const amounts = {
  received: ['requests.received'],
  carriedOver: ['requests.carriedOver'],
  both: ['requests.received', 'requests.carriedOver'],
  completed: ['requests.outcomes.total'],
  forward: ['requests.carriedForward'],
  granted: ['requests.outcomes.granted'],
  partial: ['requests.outcomes.partiallyGranted'],
  denied: ['requests.outcomes.denied'],
  unavailable: ['requests.outcomes.unavailable'],
  notProcessed: ['requests.outcomes.notProcessed'],
  otherHandling: ['requests.outcomes.otherHandling'],
  reconsideration: ['disputes.reconsideration'],
  suits: ['disputes.directSuit', 'disputes.suitAfterReconsideration'],
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>

export type Amount = keyof typeof amounts

const requests = [
  '{year}年，共收到政府信息公开申请{received}件，上年结转{carriedOver}件，办结{completed}件，结转下年度{forward}件。',
  '全年新收政府信息公开申请{received}件、上年结转{carriedOver}件。',
  '{year}年度共受理依申请公开{received}件，均严格按照规定的程序办理。',
  '今年以来严把程序。全年共收到信息公开申请{both}件（其中上年结转{carriedOver}件），已办结{completed}件。',
  '年内收到公民、法人和其他组织提出的政府信息公开申请{received}宗，较上年增加2宗。',
  '政府信息公开申请方面，共收到{received}件，答复{completed}件，{forward}件结转下一年度继续办理。',
  '{lastYear}年收到政府信息公开申请1208件，{year}年收到政府信息公开申请{received}件，变化明显。',
  '收到政府信息公开申请{received}件，比{lastYear}年（977件）有所变化，网站发布信息2017条。',
  '依申请公开：共收到{received}件，上一年度结转{carriedOver}件。',
  '全年共有{received}件政府信息公开申请，{lastYear}年结转{carriedOver}件。',
  '认真办理依申请公开工作，共接收政府信息公开申请 {received} 件，{lastYear}年度结转 {carriedOver} 件，作出答复 {completed} 件，其余 {forward} 件结转至下年度办理。',
]

const outcomes = [
  '办结的政府信息公开申请中，予以公开{granted}件，部分公开{partial}件，不予公开{denied}件，无法提供{unavailable}件，不予处理{notProcessed}件，其他处理{otherHandling}件。',
  '从办理结果看，政府信息公开申请予以公开的{granted}件、部分公开的{partial}件、不予公开的{denied}件、无法提供的{unavailable}件、不予处理的{notProcessed}件、作其他处理的{otherHandling}件。',
  '共答复政府信息公开申请{completed}件：同意公开{granted}件；部分公开{partial}件；不予公开{denied}件；无法提供{unavailable}件。',
  '办结申请{completed}件，其中：予以公开{granted}件、部分公开{partial}件、不予公开{denied}件、无法提供{unavailable}件、不予处理{notProcessed}件、其他处理{otherHandling}件。',
]

const disputes = [
  '因政府信息公开被申请行政复议{reconsideration}件，被提起行政诉讼{suits}件。',
  '{year}年，涉及政府信息公开的行政复议{reconsideration}起、行政诉讼{suits}起。',
  '政府信息公开类行政复议案件{reconsideration}件，行政诉讼案件{suits}件，无因信息公开被通报的情况。',
  '行政复议方面：{reconsideration}件；行政诉讼方面：{suits}件。',
  '全年发生{reconsideration}件涉及信息公开的行政复议、{suits}件涉及信息公开的行政诉讼。',
]

/** What is said where there is none. */
const none: Readonly<Partial<Record<Amount, ReadonlyArray<string>>>> = {
  received: [
    '{year}年未收到政府信息公开申请。',
    '本年度没有收到公民、法人或其他组织提出的政府信息公开申请。',
    '我单位全年无依申请公开事项。',
  ],
  reconsideration: ['全年未发生因政府信息公开引起的行政复议。', '没有因政府信息公开被申请行政复议的情况。'],
  suits: ['全年未发生涉及政府信息公开的行政诉讼案件。', '无因政府信息公开提起行政诉讼情况。'],
}

/** What a report also says, and no rule has anything to say of. */
const beside = [
  '发布信息2017条，其中公告类61条，动态类1203条，12345热线办结工单680件。',
  '答复网民留言88条，办理建议提案15件，均已答复。',
  '下一步计划印发规范性文件9件，力争申请办理满意率达100%。',
  '自收到申请之日起20个工作日内予以答复，每月10件以内不收费。',
  '受理低保申请420件、入学申请1305件，组织培训3次、参训120人次。',
]

export const phrases = { requests, outcomes, disputes, none, beside } as const
