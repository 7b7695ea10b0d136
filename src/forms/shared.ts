/** What the forms of 2019 and 2021 have in common: the applicants, most outcomes, table four. */
import type { FormColumn, FormRow, FormTable, Label } from './Form'

export const applicants = [
  { key: 'naturalPerson', label: '自然人', en: 'natural persons' },
  { key: 'enterprise', label: '商业企业', en: 'commercial enterprises', aliases: ['企业'] },
  { key: 'researchInstitution', label: '科研机构', en: 'research institutions', aliases: ['科研'] },
  {
    key: 'publicInterestOrganization',
    label: '社会公益组织',
    en: 'public-interest organisations',
    aliases: ['社会公益', '公益组织', '社会组织'],
  },
  {
    key: 'legalServiceOrganization',
    label: '法律服务机构',
    en: 'legal service organisations',
    aliases: ['法律服务', '法律机构'],
  },
  { key: 'otherOrganization', label: '其他', en: 'other organisations', aliases: ['其它'] },
  { key: 'total', label: '总计', en: 'total', aliases: ['合计'], total: true },
] as const satisfies ReadonlyArray<FormColumn>

/** What the columns between the first and the total are called together. */
export const organisations = {
  label: '法人或其他组织',
  en: 'legal persons and other organisations',
} as const satisfies Label

export const received = {
  key: 'received',
  label: '一、本年新收政府信息公开申请数量',
  en: 'new requests of the year',
  aliases: [
    '本年新收',
    '本年新收件数',
    '本年度新收政府信息公开申请数量',
    '新收政府信息公开申请数量',
    '本年新收申请数量',
  ],
} as const satisfies FormRow

export const carriedOver = {
  key: 'carriedOver',
  label: '二、上年结转政府信息公开申请数量',
  en: 'carried over from last year',
  aliases: ['上年结转', '上年结转件数', '上年度结转政府信息公开申请数量', '上一年结转政府信息公开申请数量'],
} as const satisfies FormRow

export const granted = {
  key: 'granted',
  label: '（一）予以公开',
  en: 'granted',
} as const satisfies FormRow

export const partiallyGranted = {
  key: 'partiallyGranted',
  label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  en: 'granted in part',
  aliases: ['部分公开', '部分公开（区分处理的）'],
} as const satisfies FormRow

export const denied = {
  key: 'denied',
  label: '（三）不予公开',
  en: 'denied',
  rows: [
    { key: 'stateSecrets', label: '1.属于国家秘密', en: 'state secrets' },
    {
      key: 'prohibitedByOtherLaw',
      label: '2.其他法律行政法规禁止公开',
      en: 'prohibited by other laws',
      aliases: ['法律行政法规禁止公开', '其他法律法规禁止公开'],
    },
    {
      key: 'securityAndStability',
      label: '3.危及“三安全一稳定”',
      en: 'national, public or economic security, social stability',
    },
    { key: 'thirdPartyRights', label: '4.保护第三方合法权益', en: 'rights of third parties' },
    { key: 'internalAffairs', label: '5.属于三类内部事务信息', en: 'internal affairs' },
    { key: 'deliberativeProcess', label: '6.属于四类过程性信息', en: 'deliberative process' },
    { key: 'enforcementFiles', label: '7.属于行政执法案卷', en: 'enforcement files' },
    { key: 'administrativeInquiries', label: '8.属于行政查询事项', en: 'administrative inquiries' },
  ],
} as const satisfies FormRow

export const unavailable = {
  key: 'unavailable',
  label: '（四）无法提供',
  en: 'unavailable',
  rows: [
    {
      key: 'notHeld',
      label: '1.本机关不掌握相关政府信息',
      en: 'not held by this body',
      aliases: ['不掌握相关政府信息', '本机关不掌握相关信息'],
    },
    {
      key: 'creationRequired',
      label: '2.没有现成信息需要另行制作',
      en: 'would have to be created',
      aliases: ['没有现成信息'],
    },
    {
      key: 'unclearRequest',
      label: '3.补正后申请内容仍不明确',
      en: 'still unclear after correction',
      aliases: ['申请内容仍不明确'],
    },
  ],
} as const satisfies FormRow

export const notProcessed = {
  key: 'notProcessed',
  label: '（五）不予处理',
  en: 'not processed',
  rows: [
    {
      key: 'petitionOrComplaint',
      label: '1.信访举报投诉类申请',
      en: 'petitions, reports and complaints',
      aliases: ['信访举报投诉类'],
    },
    { key: 'repeatRequest', label: '2.重复申请', en: 'repeated requests' },
    { key: 'publicationRequest', label: '3.要求提供公开出版物', en: 'asks for a publication' },
    {
      key: 'excessiveRequests',
      label: '4.无正当理由大量反复申请',
      en: 'excessive without good reason',
      aliases: ['大量反复申请'],
    },
    {
      key: 'confirmationOrReissue',
      label: '5.要求行政机关确认或重新出具已获取信息',
      en: 'asks to confirm or reissue information already obtained',
      aliases: ['要求确认或重新出具已获取信息', '要求行政机关确认或重新出具'],
    },
  ],
} as const satisfies FormRow

export const outcomesTotal = {
  key: 'total',
  label: '（七）总计',
  en: 'total of outcomes',
  aliases: ['总计', '合计'],
  total: true,
} as const satisfies FormRow

export const carriedForward = {
  key: 'carriedForward',
  label: '四、结转下年度继续办理',
  en: 'carried forward to next year',
  aliases: ['结转下年度', '结转下一年度继续办理', '结转下一年继续办理', '结转下年继续办理', '结转下年度办理'],
} as const satisfies FormRow

/** Printed in the corner of table three: per column, the first and second item equal the third and fourth. */
export const requestsBalance = {
  left: ['received', 'carriedOver'],
  right: ['outcomes.total', 'carriedForward'],
} as const

export const disputes = {
  key: 'disputes',
  title: '政府信息公开行政复议、行政诉讼情况',
  en: 'administrative reconsideration and litigation',
  sideBySide: true,
  blocks: [
    {
      columns: [
        { key: 'upheld', label: '结果维持', en: 'upheld', aliases: ['维持'] },
        { key: 'corrected', label: '结果纠正', en: 'corrected', aliases: ['纠正'] },
        { key: 'other', label: '其他结果', en: 'other result', aliases: ['其它结果'] },
        { key: 'pending', label: '尚未审结', en: 'pending', aliases: ['未审结'] },
        { key: 'total', label: '总计', en: 'total', aliases: ['合计'], total: true },
      ],
      rows: [
        { key: 'reconsideration', label: '行政复议', en: 'reconsideration' },
        {
          key: 'directSuit',
          label: '行政诉讼·未经复议直接起诉',
          en: 'suits without reconsideration',
          aliases: ['未经复议直接起诉'],
        },
        {
          key: 'suitAfterReconsideration',
          label: '行政诉讼·复议后起诉',
          en: 'suits after reconsideration',
          aliases: ['复议后起诉'],
        },
      ],
    },
  ],
} as const satisfies FormTable
