/** What bears on a number from around it: who acts, which year, the line, the sentence before. */
import { describe, expect, test } from 'vitest'
import { claimed, type Setting } from './saying'

const inRequests: Setting = { kind: 'requests' }
const ofNoYear: Setting = { year: null }
const ofCounty: Setting = { authority: '云溪县人民政府' }
const ofTownship: Setting = { authority: '柳河镇人民政府' }
const ofBureau: Setting = { authority: '云溪县财政局' }
const ofMarkets: Setting = { authority: '云溪县市场监督管理局' }
const ofPlanning: Setting = { authority: '云溪县发展和改革委员会' }
const ofStreet: Setting = { authority: '云溪区枫林街道办事处' }

type Heard = [text: string, claims: ReadonlyArray<string>, setting?: Setting]

const heard: ReadonlyArray<readonly [what: string, ReadonlyArray<Heard>]> = [
  [
    'from when, to when',
    [
      ['结转2024年1件。', ['carriedForward 1件'], inRequests],
      ['2022年结转2件。', ['carriedOver 2件'], inRequests],
      ['结转2023年1件。', [], inRequests],
      ['2022年结转至2023年2件。', ['carriedOver 2件'], inRequests],
      ['由2023年结转2024年1件。', ['carriedForward 1件'], inRequests],
      ['办结政府信息公开申请35件，结转1件。', ['35件', 'carriedForward 1件']],
      ['政府信息公开申请结转1件。', []],
      ['今年收到政府信息公开申请34件。', ['received 34件'], ofNoYear],
      ['去年收到政府信息公开申请51件。', [], ofNoYear],
      ['2022年结转政府信息公开申请2件。', [], ofNoYear],
      ['2022年、2023年收到政府信息公开申请34件。', []],
      ['一是依法办理政府信息公开申请34件。', ['received+carriedOver 34件']],
      [
        '2、因政府信息公开被申请行政复议、被提起行政诉讼的情况\n行政复议3件，行政诉讼2件。',
        ['reconsideration 3件', 'directSuit+suitAfterReconsideration 2件'],
      ],
      [
        '收到政府信息公开申请34件。办理结果如下：予以公开9件；不予公开3件。',
        ['received 34件', 'granted 9件', 'denied 3件'],
      ],
      ['收到建议34件。办理结果如下：予以公开9件。', []],
      ['近三年未收到政府信息公开申请。', []],
      ['2022年以来收到政府信息公开申请85件。', []],
      ['2023年以来收到政府信息公开申请34件。', ['received 34件 2023']],
      ['2023年以来收到政府信息公开申请34件。', [], ofNoYear],
    ],
  ],
  [
    'who acts, and goes on acting',
    [
      ['各部门办结政府信息公开申请20件，结转下年度1件。', ['20件 part', 'carriedForward 1件 part']],
      ['各部门结转下年度政府信息公开申请1件，办结20件。', ['carriedForward 1件 part', '20件 part']],
      ['各部门未收到政府信息公开申请，结转下年度1件。', ['carriedForward 1件 part']],
      ['收到乡镇政府信息公开申请12件，办结35件。', ['received 12件 part', '35件']],
      ['县教育局收到政府信息公开申请2件，云溪县财政局办结33件。', ['received 2件 part', '33件']],
      ['全县收到政府信息公开申请95件，办结90件。', ['received 95件 all', '90件 all']],
      ['全县政府信息公开申请95件。', ['received 95件 all']],
      ['全县收到政府信息公开申请95件，办结90件。', ['received 95件 wider', '90件 wider'], ofTownship],
      ['收到全县政府信息公开申请95件。', ['received 95件 wider'], ofTownship],
      ['全县收到政府信息公开申请95件，我镇收到34件。', ['received 95件 wider', 'received 34件'], ofTownship],
      ['各级收到政府信息公开申请34件。', ['received 34件 all'], ofTownship],
      // A township has no departments beside it.
      ['本机关收到政府信息公开申请34件。', ['received 34件'], ofTownship],
      ['收到镇本级政府信息公开申请34件。', ['received 34件'], ofTownship],
      ['镇政府办公室收到政府信息公开申请30件。', ['received 30件 own'], ofTownship],
      ['本机关收到政府信息公开申请34件。', ['received 34件 own'], ofCounty],
      ['全县各乡镇收到政府信息公开申请95件。', ['received 95件 wider'], ofTownship],
      ['收到全县各部门政府信息公开申请95件。', ['received 95件 wider'], ofTownship],
      ['收到各部门政府信息公开申请95件。', ['received 95件 part'], ofTownship],
      ['收到全县政府信息公开申请95件。', ['received 95件 all']],
      ['县政府办公室政府信息公开申请31件。', ['received 31件 own']],
      ['县政府收到政府信息公开申请31件，办结30件。', ['received 31件 own', '30件 own'], ofCounty],
      ['县政府收到政府信息公开申请39件，办结38件。', ['received 39件 part', '38件 part'], ofBureau],
      ['云溪县政府收到政府信息公开申请34件，办结35件。', ['received 34件', '35件'], ofCounty],
      ['县人民政府收到政府信息公开申请34件。', ['received 34件'], ofCounty],
      // 民政 stands in 人民政府, and 市场监管 is short for 市场监督管理.
      ['县民政局收到政府信息公开申请4件，办结4件。', ['received 4件 part', '4件 part'], ofCounty],
      ['县市场监管局收到政府信息公开申请34件，办结35件。', ['received 34件', '35件'], ofMarkets],
      ['县发改委收到政府信息公开申请34件。', ['received 34件'], ofPlanning],
      ['县金融监管局收到政府信息公开申请4件。', ['received 4件 part'], ofMarkets],
      ['枫林街道收到政府信息公开申请34件，办结35件。', ['received 34件', '35件'], ofStreet],
      ['松林街道收到政府信息公开申请34件。', ['received 34件 part'], ofStreet],
      ['各街道收到政府信息公开申请34件。', ['received 34件 part'], ofStreet],
      ['向县政府提出政府信息公开申请34件。', ['received 34件'], ofCounty],
      ['县政府网站收到政府信息公开申请30件。', ['received 30件 part'], ofCounty],
      ['通过网络平台收到政府信息公开申请30件。', ['received 30件 part']],
      ['收到政府信息公开申请34件，其余33件办结。', ['received 34件', '33件 part']],
      ['收到政府信息公开申请34件，其余1件结转下年度。', ['received 34件', 'carriedForward 1件']],
    ],
  ],
  [
    'what was carried over, and what became of it',
    [
      [
        '受理政府信息公开申请36件。包括2022年结转2023年政府信息公开申请2件，其中予以公开2件。',
        ['received+carriedOver 36件', 'carriedOver 2件', 'granted 2件 part'],
      ],
      [
        '收到政府信息公开申请34件，上年结转2件，其中予以公开9件。',
        ['received 34件', 'carriedOver 2件', 'granted 9件'],
      ],
    ],
  ],
  [
    'documents, sorted by how they may be had, or requests',
    [
      ['主动公开公文30件，依申请公开12件，不予公开8件。', []],
      ['发文50件，其中依申请公开12件、不予公开8件、主动公开30件。', ['- 50件', '- 12件', '- 8件', '- 30件']],
      ['主动公开信息30条，依申请公开12件。', ['received 12件']],
      ['主动公开信息30件，收到依申请公开12件。', ['received 12件']],
      ['主动公开信息30件，信息公开申请12件。', ['received 12件']],
      ['主动公开信息30件。依申请公开12件。', ['received 12件']],
      ['主动公开规范性文件3件，依申请公开12件。', ['normativeDocuments disclosed 3件', 'received 12件']],
      ['办件35件，其中不予公开3件。', ['- 35件', 'denied 3件'], inRequests],
    ],
  ],
  [
    '分别',
    [
      ['去年、今年分别收到政府信息公开申请51件、34件。', ['received 51件 2022', 'received 34件 2023']],
      ['规章、规范性文件分别制发0件、4件。', ['governmentRules issued 0件', 'normativeDocuments issued 4件']],
      [
        '规范性文件制发、废止分别为4件、3件。',
        ['normativeDocuments issued 4件', 'normativeDocuments repealed 3件'],
      ],
      [
        '自然人、法人申请分别为31件、3件。',
        [
          'received naturalPerson 31件 part',
          'received enterprise+researchInstitution+publicInterestOrganization+legalServiceOrganization+otherOrganization 3件',
        ],
        inRequests,
      ],
      ['受理、办结政府信息公开申请分别为36件、35件。', ['received+carriedOver 36件', '35件']],
      ['分别收到政府信息公开申请34件、2件。', []],
      // The year of 结转 is of no other word.
      ['收到、结转下年度政府信息公开申请分别为34件、1件。', ['received 34件', 'carriedForward 1件']],
      [
        '2023年收到、结转2024年政府信息公开申请分别为34件、1件。',
        ['received 34件 2023', 'carriedForward 1件 2023'],
      ],
      [
        '上年结转、收到、结转下年度政府信息公开申请分别为2件、34件、1件。',
        ['carriedOver 2件', 'received 34件', 'carriedForward 1件'],
      ],
      ['上年度结转、收到政府信息公开申请分别为2件、34件。', ['carriedOver 2件', 'received 34件']],
    ],
  ],
  [
    'lines and sentences',
    [
      [
        '1、收到政府信息公开申请34件\n2、因政府信息公开引起的行政复议3件',
        ['received 34件', 'reconsideration 3件'],
      ],
      [
        '11、收到政府信息公开申请34件\n12、因政府信息公开引起的行政复议3件',
        ['received 34件', 'reconsideration 3件'],
      ],
      [
        '（一）收到政府信息公开申请34件\n（二）因政府信息公开引起的行政复议3件',
        ['received 34件', 'reconsideration 3件'],
      ],
      ['（三）行政复议\n收到政府信息公开申请34件。', ['received 34件']],
      ['收到政府信\n息公开申请34件。行政复议3\n件。', ['received 34件', 'reconsideration 3件']],
      ['概述\n（三）行政复议\n收到政府信息公开申请34件。', ['received 34件']],
      // A heading that fills its line is none.
      [
        '（一）全年依法依规认真办理各类群众提出的政府信息公开申请\n34件。',
        ['received+carriedOver 34件 part 2023'],
      ],
      [
        '（一）收到政府信息公开申请34件。\n（二）行政复议3件。行政诉讼2件。',
        ['received 34件', 'reconsideration 3件', 'directSuit+suitAfterReconsideration 2件'],
      ],
      ['收到政府信息公开申请34件！行政复议3件？', ['received 34件', 'reconsideration 3件']],
      ['收到政府信息公开申请34件。自然人31件。', ['received 34件']],
      ['县教育局收到政府信息公开申请4件。办结4件，无结转。', ['received 4件 part', '4件 part']],
      ['县教育局收到政府信息公开申请4件。工作有序。办结4件，无结转。', ['received 4件 part']],
      [
        '县教育局收到政府信息公开申请4件。予以公开3件，不予公开1件。',
        ['received 4件 part', 'granted 3件 part', 'denied 1件 part'],
      ],
      ['县教育局收到政府信息公开申请4件。结转下年度1件。', ['received 4件 part', 'carriedForward 1件 part']],
      [
        '县教育局收到政府信息公开申请4件。自然人申请3件。',
        ['received 4件 part', 'received naturalPerson 3件 part'],
      ],
      ['县教育局收到政府信息公开申请4件。全年依申请公开办结35件。', ['received 4件 part', '35件 2023']],
      ['被申请行政复议3件。不予公开3件。', ['reconsideration 3件']],
      // What is only said to be done needs no other word, behind what it is done to.
      ['收到政府信息公开申请34件。办结35件。', ['received 34件', '35件']],
      ['收到政府信息公开申请34件。共办结35件。答复35件。', ['received 34件', '35件', '35件']],
      ['收到政府信息公开申请34件。办结信访件30件。', ['received 34件']],
      ['收到政府信息公开申请34件。答复12345热线工单30件。', ['received 34件']],
      ['收到政府信息公开申请34件。工作有序。办结35件。', ['received 34件']],
      ['发布信息34条。办结35件。', []],
      // A title says what its section speaks of.
      ['（二）依申请公开。办结35件，不予公开3件。', ['35件', 'denied 3件']],
      ['（二）依申请公开情况。办结信访件35件。', []],
      ['（二）信息公开。办结35件，不予公开3件。', []],
      ['（二）拓宽依申请公开渠道。办结35件，无结转。', []],
      // A list may be of the number in the sentence before, where that is the only one.
      ['发布信息120条。其中公告60条，动态60条。', ['- 120条', '- 60条', '- 60条']],
      ['发布信息120条，视频30条。其中公告60条。', []],
      ['发布信息120条。工作有序。其中公告60条。', []],
    ],
  ],
  [
    'dates, months, titles and quotation marks',
    [
      ['2021年至2023年收到政府信息公开申请273件。', []],
      ['2021-2023年收到政府信息公开申请273件。', []],
      ['2021——2023年度收到政府信息公开申请273件。', []],
      ['2021年度到2023年度收到政府信息公开申请273件。', []],
      ['截至12月31日收到政府信息公开申请34件。', ['received 34件']],
      ['截至12月底收到政府信息公开申请34件。', ['received 34件']],
      ['截至31日收到政府信息公开申请34件。', ['received 34件']],
      ['截至12月1日24时收到政府信息公开申请34件。', ['received 34件']],
      ['按照《云溪县公开办法》收到政府信息公开申请34件。', ['received 34件']],
      ['“收到”政府信息公开申请34件。', ['received 34件']],
      ['11月份收到政府信息公开申请3件。', ['received 3件 part']],
      ['1月收到政府信息公开申请3件。', ['received 3件 part']],
    ],
  ],
  [
    'the number, and what stands behind it',
    [
      ['34件政府信息公开申请。', ['received 34件']],
      ['收到第123件政府信息公开申请。', []],
      ['政府信息公开申请第123件。', []],
      ['收到政府信息公开申请34件，答复12件留言', ['received 34件']],
      ['收到政府信息公开申请34件，答复12件留言。', ['received 34件']],
      ['收到政府信息公开申请34件留存。', ['received 34件']],
      ['收到申请34件留存。', ['received 34件']],
      ['行政复议3件留存。', ['reconsideration 3件']],
      ['规范性文件7件留存。', ['normativeDocuments disclosed 7件']],
      ['行政许可9件留存。', ['licensing decisions 9件']],
      ['行政事业性收费3万元留存。', ['fees amount 3万元']],
      ['收到政府信息公开申请34件，另有7件未到答复期限。', ['received 34件']],
      ['收到政府信息公开申请，共计34件。', ['received 34件']],
      ['收到政府信息公开申请，其中34件。', []],
      ['收到政府信息公开申请，未结转，共34件。', []],
      ['3件结转下年度。', ['carriedForward 3件'], inRequests],
      ['没有行政诉讼，共3件。', ['directSuit+suitAfterReconsideration 0']],
      ['收到政府信息公开申请约34件。', ['received 约34件']],
      ['收到政府信息公开申请34件左右。', ['received 约34件']],
      ['不足40件政府信息公开申请。', ['received 约40件']],
      ['收到政府信息公开申请三十余件。', ['received 约30件']],
      ['行政诉讼数为2', ['directSuit+suitAfterReconsideration 2']],
      ['行政诉讼为零', ['directSuit+suitAfterReconsideration 0']],
      ['行政复议、行政诉讼均为零。', ['reconsideration 0', 'directSuit+suitAfterReconsideration 0']],
      ['行政诉讼为零散案件。', []],
      ['收到政府信息公开申请1.2万件。', ['received 约12000件']],
      ['收到政府信息公开申请由88件增加到109件。', ['received 88件 2022', 'received 109件 2023']],
      ['收到政府信息公开申请由88件增加到109件。', [], ofNoYear],
      ['行政复议比上年减少2件，降至3件。', ['reconsideration 3件 2023']],
      ['政府信息公开申请34件，比上年增加5件，办结35件。', ['received 34件', '35件']],
    ],
  ],
  [
    'what goes on, and what does not',
    [
      ['培训4个，未收到政府信息公开申请。', ['received 0']],
      ['4个部门未收到政府信息公开申请。', []],
      ['4个村未收到政府信息公开申请。', []],
      ['各村（社区）未收到政府信息公开申请。', []],
      ['公开栏设在16个村，收到政府信息公开申请34件。', ['received 34件']],
      ['未收到任何形式的政府信息公开申请。', ['received 0']],
      ['申请均已答复，结转1件。', ['unfinished 0']],
      ['收到政府信息公开申请，结转1件。', []],
      [
        '收到涉及征地的政府信息公开申请5件，办结5件；收到政府信息公开申请34件，办结35件。',
        ['received 5件 part', '5件 part', 'received 34件', '35件'],
      ],
      ['通过网络收到政府信息公开申请5件，办结5件。', ['received 5件 part', '5件 part']],
      ['收到政府信息公开申请34件，其中教育局4件，办结35件。', ['received 34件', 'received 4件 part', '35件']],
      [
        '受理政府信息公开申请36件，其中收到自然人申请33件。',
        ['received+carriedOver 36件', 'received+carriedOver naturalPerson 33件'],
      ],
      [
        '受理政府信息公开申请36件，其中收到教育局申请3件。',
        ['received+carriedOver 36件', 'received+carriedOver 3件 part'],
      ],
      ['收到政府信息公开申请；34件。', ['received 34件']],
      [
        '收到政府信息公开申请34件；办结35件；教育局收到政府信息公开申请4件；办结4件。',
        ['received 34件', '35件', 'received 4件 part', '4件 part'],
      ],
      [
        '收到涉及征地的政府信息公开申请5件，受理政府信息公开申请34件。',
        ['received 5件 part', 'received+carriedOver 34件'],
      ],
      [
        '2022年收到政府信息公开申请51件，办结50件；2023年收到34件，办结35件。',
        ['received 51件 2022', '50件 2022', 'received 34件 2023', '35件 2023'],
      ],
      ['收到政府信息公开申请34件，共34件。', ['received 34件']],
      ['收到政府信息公开申请34件，其中撤回3件，网络30件。', ['received 34件', '- 3件', 'received 30件 part']],
      [
        '行政复议3件，办结行政许可9件，均获维持。',
        ['reconsideration 3件', 'licensing decisions 9件', 'reconsideration upheld 3'],
      ],
      ['撤回政府信息公开申请3件，结转下年度1件。', ['carriedForward 1件']],
      ['政府信息公开申请由2022年的51件降至34件。', ['received 51件 2022', 'received 34件 2023']],
      ['收到政府信息公开申请34件，网站发布3条，予以公开9件。', ['received 34件', 'granted 9件']],
      ['收到政府信息公开申请34件，撤回3件，予以公开9件。', ['received 34件', 'granted 9件']],
      ['收到政府信息公开申请34件，开展培训3件，办结35件。', ['received 34件']],
      ['收到政府信息公开申请34件（网络30件），办结35件。', ['received 34件', 'received 30件 part', '35件']],
      ['全县各乡镇、各部门收到政府信息公开申请95件，办结90件。', ['received 95件 all', '90件 all'], ofCounty],
      ['2023年，全县累计收到政府信息公开申请34件。', ['received 34件 all 2023']],
      ['全年累计收到政府信息公开申请34件。', ['received 34件 2023']],
      ['截至2023年底，累计收到政府信息公开申请340件。', []],
      ['累计收到政府信息公开申请340件。', []],
      [
        '行政复议3件，其中维持2件，均获维持。',
        ['reconsideration 3件', 'reconsideration upheld 2件', 'reconsideration upheld 3'],
      ],
      [
        '行政复议0件、行政诉讼2件，均获维持。',
        [
          'reconsideration 0件',
          'directSuit+suitAfterReconsideration 2件',
          'directSuit+suitAfterReconsideration upheld 2',
        ],
      ],
      [
        '行政复议7件、行政复议3件，均获维持。',
        ['reconsideration 7件', 'reconsideration 3件', 'reconsideration upheld 3'],
      ],
      ['行政复议3件，均获维持，均获维持。', ['reconsideration 3件', 'reconsideration upheld 3']],
      ['行政复议3件，工作有序，均获维持。', ['reconsideration 3件', 'reconsideration upheld 3']],
      ['收到政府信息公开申请34件，均获维持。', ['received 34件']],
    ],
  ],
]

describe.each(heard)('%s', (_, texts) => {
  test.each<Heard>(texts)('%s', (text, claims, setting) => {
    expect(claimed(text, setting)).toEqual(claims)
  })
})
