/** The form of 国办公开办函〔2019〕60号, for the data years 2019 and 2020: 198 cells. */
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

const itemsLastYear = {
  key: 'itemsLastYear',
  label: '上一年项目数量',
  en: 'items last year',
  aliases: ['上年项目数量'],
} as const satisfies FormColumn

const itemsChange = {
  key: 'itemsChange',
  label: '本年增/减',
  en: 'change this year',
  aliases: ['本年度增减'],
  signed: true,
  changes: ['itemsLastYear'],
} as const satisfies FormColumn

const decisions = {
  key: 'decisions',
  label: '处理决定数量',
  en: 'decisions made',
  needs: ['itemsLastYear', 'itemsChange'],
} as const satisfies FormColumn

export const form2019 = {
  id: '2019',
  years: { from: 2019, to: 2020 },
  notice: '国办公开办函〔2019〕60号',
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
              key: 'created',
              label: '本年新制作数量',
              en: 'newly made',
              aliases: ['本年制作数量'],
              needs: ['disclosed'],
            },
            {
              key: 'disclosed',
              label: '本年新公开数量',
              en: 'newly disclosed',
              aliases: ['本年公开数量'],
              within: ['totalDisclosed'],
            },
            {
              key: 'totalDisclosed',
              label: '对外公开总数量',
              en: 'disclosed in all',
              aliases: ['公开总数量'],
            },
          ],
          rows: [
            { key: 'governmentRules', label: '规章', en: 'government rules' },
            {
              key: 'normativeDocuments',
              label: '规范性文件',
              en: 'normative documents',
              aliases: ['行政规范性文件'],
            },
          ],
        },
        {
          heading: '第二十条第（五）项',
          columns: [itemsLastYear, itemsChange, decisions],
          rows: [
            { key: 'licensing', label: '行政许可', en: 'licensing' },
            {
              key: 'otherServices',
              label: '其他对外管理服务事项',
              en: 'other public management services',
              aliases: ['其它对外管理服务事项'],
            },
          ],
        },
        {
          heading: '第二十条第（六）项',
          columns: [itemsLastYear, itemsChange, decisions],
          rows: [
            { key: 'penalties', label: '行政处罚', en: 'penalties' },
            { key: 'coercion', label: '行政强制', en: 'coercive measures' },
          ],
        },
        {
          heading: '第二十条第（八）项',
          columns: [itemsLastYear, itemsChange],
          rows: [{ key: 'fees', label: '行政事业性收费', en: 'administrative fees' }],
        },
        {
          heading: '第二十条第（九）项',
          columns: [
            { key: 'projects', label: '采购项目数量', en: 'projects', needs: ['amount'] },
            { key: 'amount', label: '采购总金额', en: 'total amount', amount: true, needs: ['projects'] },
          ],
          rows: [
            { key: 'procurement', label: '政府集中采购', en: 'central procurement', aliases: ['集中采购'] },
          ],
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
