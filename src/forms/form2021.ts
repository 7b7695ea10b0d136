/** The form of 国办公开办函〔2021〕30号, for the data years since 2021: 200 cells. */
import type { Form, FormColumn } from './Form'
import {
  applicants,
  carriedForward,
  carriedOver,
  denied,
  disputes,
  granted,
  notProcessed,
  outcomesTotal,
  partiallyGranted,
  received,
  requestsBalance,
  unavailable,
} from './shared'

const decisions = {
  key: 'decisions',
  label: '本年处理决定数量',
  en: 'decisions made',
  aliases: ['处理决定数量'],
} as const satisfies FormColumn

export const form2021 = {
  id: '2021',
  years: { from: 2021, to: null },
  notice: '国办公开办函〔2021〕30号',
  tables: [
    {
      key: 'proactive',
      title: '主动公开政府信息情况',
      en: 'proactive disclosure',
      blocks: [
        {
          heading: '第二十条第（一）项',
          columns: [
            {
              key: 'issued',
              label: '本年制发件数',
              en: 'issued',
              aliases: ['本年制发数'],
              within: ['inForce', 'repealed'],
            },
            { key: 'repealed', label: '本年废止件数', en: 'repealed', aliases: ['本年废止数'] },
            { key: 'inForce', label: '现行有效件数', en: 'in force', aliases: ['现行有效数'] },
          ],
          rows: [
            { key: 'governmentRules', label: '规章', en: 'government rules' },
            {
              key: 'normativeDocuments',
              label: '行政规范性文件',
              en: 'normative documents',
              aliases: ['规范性文件'],
            },
          ],
        },
        {
          heading: '第二十条第（五）项',
          columns: [decisions],
          rows: [{ key: 'licensing', label: '行政许可', en: 'licensing' }],
        },
        {
          heading: '第二十条第（六）项',
          columns: [decisions],
          rows: [
            { key: 'penalties', label: '行政处罚', en: 'penalties' },
            { key: 'coercion', label: '行政强制', en: 'coercive measures' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: [
            {
              key: 'amount',
              label: '本年收费金额（单位：万元）',
              en: 'amount charged (10,000 yuan)',
              aliases: ['本年收费金额'],
              unit: '万元',
              amount: true,
            },
          ],
          rows: [{ key: 'fees', label: '行政事业性收费', en: 'administrative fees' }],
        },
      ],
    },
    {
      key: 'requests',
      title: '收到和处理政府信息公开申请情况',
      en: 'requests received and handled',
      balance: requestsBalance,
      blocks: [
        {
          columns: applicants,
          rows: [
            received,
            carriedOver,
            {
              key: 'outcomes',
              label: '三、本年度办理结果',
              en: 'outcomes of the year',
              rows: [
                granted,
                partiallyGranted,
                denied,
                unavailable,
                notProcessed,
                {
                  key: 'otherHandling',
                  label: '（六）其他处理',
                  en: 'other handling',
                  aliases: ['（六）其他'],
                  alsoOneRow: true,
                  rows: [
                    {
                      key: 'correctionOverdue',
                      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
                      en: 'not corrected in time, no longer processed',
                      aliases: ['逾期不补正', '申请人无正当理由逾期不补正'],
                    },
                    {
                      key: 'feeOverdue',
                      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
                      en: 'fee not paid in time, no longer processed',
                      aliases: ['逾期不缴费', '逾期未缴费', '申请人逾期未按收费通知要求缴纳费用'],
                    },
                    { key: 'other', label: '3.其他', en: 'other', aliases: ['3.其它'] },
                  ],
                },
                outcomesTotal,
              ],
            },
            carriedForward,
          ],
        },
      ],
    },
    disputes,
  ],
} as const satisfies Form
