/** What a number speaks of: each word bears on it. */
import { describe, expect, test } from 'vitest'
import { claimed, type Setting } from './saying'

const inRequests: Setting = { kind: 'requests' }

type Heard = [text: string, claims: ReadonlyArray<string>, setting?: Setting]

const heard: ReadonlyArray<readonly [what: string, ReadonlyArray<Heard>]> = [
  [
    'requests are spoken of by their name, or where they were',
    [
      ['政府信息公开申请34件。', ['received 34件']],
      ['申请34件。', []],
      ['申请34件。', ['received 34件 part'], inRequests],
      ['予以公开9件。', []],
      ['予以公开9件。', ['granted 9件'], inRequests],
      ['上年结转2件。', []],
      ['上年结转2件。', ['carriedOver 2件'], inRequests],
      ['办结9件。', [], inRequests],
      ['收到低保申请12件。', []],
      ['教育局办理申请2件。', ['received+carriedOver 2件 part']],
      ['收到政府信息公开申请34件，教育局办结2件。', ['received 34件', '2件 part']],
      ['被申请行政复议3件，办结2件。', ['reconsideration 3件']],
      ['被申请行政复议3件，收到政府信息公开申请34件。', ['reconsideration 3件', 'received 34件']],
      ['办理行政许可97件。办结97件，无结转。', ['licensing decisions 97件']],
      [
        '收到政府信息公开申请34件。云溪县财政局办结35件，无结转。',
        ['received 34件', '35件', 'carriedForward 0'],
      ],
      ['收取信息处理费380元，涉及政府信息公开申请1件。', ['handlingFee amount 380元', 'received 1件 part']],
      ['收到举报类政府信息公开申请2件。', ['received 2件 part']],
      ['制作依申请公开文件40件。', []],
    ],
  ],
  [
    'what was done with them',
    [
      ['收到并办结政府信息公开申请34件。', ['received+carriedOver 34件']],
      ['受理并答复政府信息公开申请34件。', ['received+carriedOver 34件']],
      ['办结上年结转政府信息公开申请2件。', ['carriedOver 2件 part']],
      ['收到政府信息公开申请（含上年结转）36件。', ['received+carriedOver 36件']],
      ['收到上年结转等政府信息公开申请36件。', ['received+carriedOver 36件']],
      ['上年结转政府信息公开申请2件，办结2件。', ['carriedOver 2件', '2件 part']],
      ['收到政府信息公开申请34件，上年结转2件，办结35件。', ['received 34件', 'carriedOver 2件', '35件']],
      ['上年结转政府信息公开申请2件，办结政府信息公开申请35件。', ['carriedOver 2件', '35件']],
      ['办结政府信息公开申请35件（含上年结转1件）。', ['35件', 'carriedOver 1件 part']],
      [
        '收到政府信息公开申请34件（均已办结），不予公开3件。',
        ['received 34件', 'unfinished 0', 'denied 3件'],
      ],
    ],
  ],
  [
    'outcomes: the row, or the group where there are others like it',
    [
      ['因本机关不掌握等原因无法提供9件。', ['unavailable 9件'], inRequests],
      ['本机关不掌握相关信息无法提供9件。', ['notHeld 9件'], inRequests],
      ['予以公开、本机关不掌握无法提供18件。', ['granted+notHeld 18件'], inRequests],
      ['予以公开（含部分公开、区分处理）政府信息公开申请50件。', ['granted+partiallyGranted 50件']],
    ],
  ],
  [
    'who asked',
    [
      ['收到政府信息公开申请34件，自然人31件。', ['received 34件', 'received naturalPerson 31件']],
      ['收到公民申请31件。', ['received citizen 31件']],
      [
        '收到公民和法人提出的申请34件。',
        [
          'received naturalPerson+enterprise+researchInstitution+publicInterestOrganization+legalServiceOrganization+otherOrganization 34件',
        ],
      ],
      ['收到公民、法人和其他组织提出的申请34件。', ['received 34件']],
    ],
  ],
  [
    'that there was none, and that all were completed',
    [
      ['未收到申诉举报和政府信息公开申请。', ['received 0']],
      ['没有未收到政府信息公开申请的情况。', []],
      ['未按期收到政府信息公开申请。', []],
      ['未收到征地政府信息公开申请。', []],
      ['未通过网络收到政府信息公开申请。', []],
      ['教育局未收到政府信息公开申请。', []],
      ['县政府办公室未收到政府信息公开申请。', ['received 0 own']],
      ['全县未收到政府信息公开申请。', ['received 0 all']],
      ['政府信息公开申请均已办结。', ['unfinished 0']],
      ['教育局所有政府信息公开申请均已办结。', []],
      ['所有事项均已办结，无结转。', []],
    ],
  ],
  [
    'disputes',
    [
      ['信息公开类行政复议受理3件。', ['reconsideration 3件']],
      ['受理行政复议3件。', []],
      ['办理行政复议3件。', []],
      ['办结行政复议3件。', []],
      ['处罚类行政复议3件。', []],
      ['涉及征地的行政复议3件。', []],
      ['有3件行政复议、行政诉讼2件。', ['reconsideration 3件', 'directSuit+suitAfterReconsideration 2件']],
      ['维持行政复议2件。', ['reconsideration upheld 2件']],
      ['行政许可9件，维持2件。', ['licensing decisions 9件']],
      ['行政复议3件，维持、纠正3件。', ['reconsideration 3件', 'reconsideration upheld+corrected 3件']],
      [
        '行政复议3件、行政诉讼2件，均获维持。',
        [
          'reconsideration 3件',
          'directSuit+suitAfterReconsideration 2件',
          'reconsideration upheld 3',
          'directSuit+suitAfterReconsideration upheld 2',
        ],
      ],
      ['行政复议3件，均未维持。', ['reconsideration 3件', 'reconsideration upheld 0']],
      ['行政复议3件，均维持或纠正。', ['reconsideration 3件']],
    ],
  ],
  [
    'documents and decisions',
    [
      ['规范性文件7件。', ['normativeDocuments disclosed 7件']],
      ['公告等规范性文件12件。', ['normativeDocuments disclosed 12件 part']],
      ['规范性文件等12件。', []],
      ['制定并公开规范性文件4件。', ['normativeDocuments issued 4件']],
      ['制发、废止规范性文件7件。', []],
      ['答复规范性文件公开申请2件。', []],
      ['规范性文件申请2件。', []],
      ['收到政府信息公开申请34件，规范性文件3件。', ['received 34件', 'normativeDocuments disclosed 3件']],
      ['制发规章2件，规范性文件3件。', ['governmentRules issued 2件', 'normativeDocuments issued 3件']],
      [
        '制发规章2件，公开规范性文件3件。',
        ['governmentRules issued 2件', 'normativeDocuments disclosed 3件'],
      ],
      ['规章13件（含新制定5件）。', ['governmentRules disclosed 13件', 'governmentRules issued 5件 part']],
      ['办理行政许可9件，废止2件。', ['licensing decisions 9件']],
      ['被申请行政复议3件，废止2件。', ['reconsideration 3件']],
      ['行政许可信息9件。', []],
      ['行政许可公开申请9件。', []],
      ['行政许可申请9件。', []],
      ['公示行政处罚9件。', []],
    ],
  ],
  [
    'units',
    [
      ['规范性文件7个。', ['normativeDocuments disclosed 7个']],
      ['规章2部。', ['governmentRules disclosed 2部']],
      ['政府信息公开申请34宗。', ['received 34宗']],
      ['政府信息公开申请34个。', []],
      ['行政复议3起。', ['reconsideration 3起']],
      ['行政复议3个。', []],
      ['行政许可9宗。', ['licensing decisions 9宗']],
      ['行政许可9条。', []],
      ['行政事业性收费3万元。', ['fees amount 3万元']],
      ['行政事业性收费12件。', []],
    ],
  ],
  [
    'other words for the same',
    [
      ['办结政府信息公开申请35件，同意公开9件。', ['35件', 'granted 9件']],
      ['办结政府信息公开申请35件，全部公开9件。', ['35件', 'granted 9件']],
      ['办结政府信息公开申请35件，完全公开9件。', ['35件', 'granted 9件']],
      ['办结政府信息公开申请35件，准予公开9件。', ['35件', 'granted 9件']],
      ['办结政府信息公开申请35件，予公开9件。', ['35件', 'granted 9件']],
      ['办结政府信息公开申请35件，部分予以公开9件。', ['35件', 'partiallyGranted 9件']],
      ['办结政府信息公开申请35件，区分处理9件。', ['35件', 'partiallyGranted 9件']],
      ['办结政府信息公开申请35件，不同意公开9件。', ['35件', 'denied 9件']],
      ['办结政府信息公开申请35件，不予以公开9件。', ['35件', 'denied 9件']],
      ['办结政府信息公开申请35件，不能提供9件。', ['35件', 'unavailable 9件']],
      ['办结政府信息公开申请35件，无法提供信息9件。', ['35件', 'unavailable 9件']],
      ['办结政府信息公开申请35件，不掌握9件。', ['35件', 'notHeld 9件']],
      ['办结政府信息公开申请35件，转下9件。', ['35件', 'carriedForward 9件']],
      ['办结政府信息公开申请35件，转下一年9件。', ['35件', 'carriedForward 9件']],
      ['办结政府信息公开申请35件，转次年9件。', ['35件', 'carriedForward 9件']],
      ['收到政府信息公开申请34件，引发复议2件。', ['received 34件', 'reconsideration 2件']],
      [
        '收到政府信息公开申请34件，引发诉讼2件。',
        ['received 34件', 'directSuit+suitAfterReconsideration 2件'],
      ],
      ['收到政府信息公开申请34件，引发直接起诉2件。', ['received 34件', 'directSuit 2件']],
      ['收到政府信息公开申请34件，引发直接提起诉讼2件。', ['received 34件', 'directSuit 2件']],
      ['收到政府信息公开申请34件，引发直接提起行政诉讼2件。', ['received 34件', 'directSuit 2件']],
      ['收到政府信息公开申请34件，引发未经复议直接提起行政诉讼2件。', ['received 34件', 'directSuit 2件']],
      [
        '收到政府信息公开申请34件，引发复议后提起诉讼2件。',
        ['received 34件', 'suitAfterReconsideration 2件'],
      ],
      [
        '收到政府信息公开申请34件，引发复议后提起行政诉讼2件。',
        ['received 34件', 'suitAfterReconsideration 2件'],
      ],
      [
        '收到政府信息公开申请34件，引发行政复议后提起行政诉讼2件。',
        ['received 34件', 'suitAfterReconsideration 2件'],
      ],
      ['行政复议3件，纠错1件。', ['reconsideration 3件', 'reconsideration corrected 1件']],
      ['行政复议3件，正在审理1件。', ['reconsideration 3件', 'reconsideration pending 1件']],
      ['行政复议3件，尚在审理1件。', ['reconsideration 3件', 'reconsideration pending 1件']],
      ['行政复议3件，审理中1件。', ['reconsideration 3件', 'reconsideration pending 1件']],
      ['行政复议3件，未结1件。', ['reconsideration 3件', 'reconsideration pending 1件']],
      ['制发规范性文件4件。', ['normativeDocuments issued 4件']],
      ['制定规范性文件4件。', ['normativeDocuments issued 4件']],
      ['出台规范性文件4件。', ['normativeDocuments issued 4件']],
      ['印发规范性文件4件。', ['normativeDocuments issued 4件']],
      ['制定出台规范性文件4件。', ['normativeDocuments issued 4件']],
      ['制定印发规范性文件4件。', ['normativeDocuments issued 4件']],
      ['废止规范性文件4件。', ['normativeDocuments repealed 4件']],
      ['失效规范性文件4件。', ['normativeDocuments repealed 4件 part']],
      ['废止失效规范性文件4件。', ['normativeDocuments repealed 4件']],
      ['现行有效规范性文件4件。', ['normativeDocuments inForce 4件']],
      ['公布规范性文件4件。', ['normativeDocuments disclosed 4件']],
      ['发布规范性文件4件。', ['normativeDocuments disclosed 4件']],
      ['公示规范性文件4件。', ['normativeDocuments disclosed 4件']],
      ['收取处理费380元，涉及申请1件。', ['handlingFee amount 380元', 'received 1件 part']],
      ['新增政府信息公开申请34件。', ['received 34件']],
      ['年初以来收到政府信息公开申请34件。', ['received 34件 2023']],
      ['次年结转政府信息公开申请1件。', ['carriedForward 1件']],
      ['去年结转政府信息公开申请2件。', ['carriedOver 2件']],
    ],
  ],
]

describe.each(heard)('%s', (_, texts) => {
  test.each<Heard>(texts)('%s', (text, claims, setting) => {
    expect(claimed(text, setting)).toEqual(claims)
  })
})
