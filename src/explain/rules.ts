/**
 * The rules in words, for tools and docs: what must hold, and on what ground.
 *
 * @since 0.1.0
 */
import type { IdentityRuleId } from '../report/Finding'
import { type Identity, identities } from '../rules/identities'

interface InBothLanguages {
  readonly zh: string
  readonly en: string
}

interface Wording {
  readonly title: InBothLanguages
  /** Why it must hold: printed in the form, or what follows from it. */
  readonly basis: InBothLanguages
}

export interface Rule extends Identity, Wording {}

const wordings: { readonly [Id in IdentityRuleId]: Wording } = {
  'proactive/total-covers-new': {
    title: {
      zh: '对外公开总数量不少于本年新公开数量',
      en: 'what is disclosed in all covers what is newly disclosed',
    },
    basis: {
      zh: '由栏名推定：总数量包含本年新公开的',
      en: 'follows from the column names: the stock includes the new',
    },
  },
  'proactive/items-nonnegative': {
    title: {
      zh: '上一年项目数量加本年增/减不小于零',
      en: 'the items of last year and the change of this year are together not negative',
    },
    basis: {
      zh: '由栏名推定：项目数不能为负',
      en: 'follows from the column names: there are no fewer than no items',
    },
  },
  'requests/balance': {
    title: {
      zh: '本年新收加上年结转，等于办理结果总计加结转下年度',
      en: 'requests received and carried over equal those decided and carried forward',
    },
    basis: {
      zh: '表内所印勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
      en: 'printed in the form: the first and second item equal the third and fourth',
    },
  },
  'requests/outcomes-total': {
    title: { zh: '办理结果总计等于各项办理结果之和', en: 'the total of outcomes is the sum of the outcomes' },
    basis: {
      zh: '由行名推定：（七）总计是（一）至（六）各行之和',
      en: 'follows from the row names: (7) totals the rows of (1) to (6)',
    },
  },
  'requests/row-total': {
    title: { zh: '总计栏等于各申请人栏之和', en: 'the total column is the sum of the applicant columns' },
    basis: {
      zh: '由栏名推定：总计是自然人与各类组织之和',
      en: 'follows from the column names: natural persons and organisations are all applicants',
    },
  },
  'disputes/total': {
    title: { zh: '总计等于四种结果之和', en: 'the total is the sum of the four results' },
    basis: {
      zh: '由栏名推定：总计是维持、纠正、其他结果与尚未审结之和',
      en: 'follows from the column names: a case is upheld, corrected, otherwise closed, or pending',
    },
  },
  'cells/count': {
    title: { zh: '数量是不小于零的整数', en: 'counts are whole numbers, not negative' },
    basis: {
      zh: '由栏名推定：只有增减可为负，只有金额可有小数',
      en: 'follows from the column names: only a change may be negative, only an amount may have decimals',
    },
  },
}

/** Every identity, in the order in which a reader of the form meets it. */
export const rules: ReadonlyArray<Rule> = /* @__PURE__ */ identities.map((identity) => ({
  ...identity,
  ...wordings[identity.id],
}))
