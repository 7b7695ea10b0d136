/**
 * One table, and the many ways in which reports of all levels tell it. Of a number in braces, every other is found to be
 * wrong; of a number without, the table says nothing. All texts are invented.
 */
import { describe, expect, test } from 'vitest'
import type { Entries } from '../rules/reports'
import { findingsOn, type Setting } from './saying'

/** 109 new and 6 of last year; 108 completed (39 + 11 + 13 + 29 + 11 + 5), 7 left; 9 reconsiderations, 4 suits. */
const entries: Entries = {
  'requests.received.naturalPerson': 87,
  'requests.received.enterprise': 13,
  'requests.received.legalServiceOrganization': 9,
  'requests.received.total': 109,
  'requests.carriedOver.naturalPerson': 6,
  'requests.carriedOver.total': 6,
  'requests.outcomes.granted.total': 39,
  'requests.outcomes.partiallyGranted.total': 11,
  'requests.outcomes.denied.stateSecrets.total': 1,
  'requests.outcomes.denied.internalAffairs.total': 5,
  'requests.outcomes.denied.enforcementFiles.total': 7,
  'requests.outcomes.unavailable.notHeld.total': 24,
  'requests.outcomes.unavailable.creationRequired.total': 5,
  'requests.outcomes.notProcessed.petitionOrComplaint.total': 9,
  'requests.outcomes.notProcessed.repeatRequest.total': 2,
  'requests.outcomes.otherHandling.correctionOverdue.total': 3,
  'requests.outcomes.otherHandling.other.total': 2,
  'requests.outcomes.total.total': 108,
  'requests.carriedForward.total': 7,
  'disputes.reconsideration.upheld': 5,
  'disputes.reconsideration.corrected': 1,
  'disputes.reconsideration.other': 2,
  'disputes.reconsideration.pending': 1,
  'disputes.reconsideration.total': 9,
  'disputes.directSuit.upheld': 3,
  'disputes.directSuit.pending': 1,
  'disputes.directSuit.total': 4,
  'proactive.normativeDocuments.issued': 7,
  'proactive.normativeDocuments.repealed': 3,
  'proactive.normativeDocuments.inForce': 61,
  'proactive.licensing.decisions': 1834,
  'proactive.penalties.decisions': 265,
  'proactive.coercion.decisions': 18,
  'proactive.fees.amount': 406.2,
}

const county: Setting = { entries, authority: '云溪县人民政府' }
const bureau: Setting = { entries, authority: '云溪县自然资源局' }
const province: Setting = { entries, authority: '江北省人民政府办公厅' }
const township: Setting = { entries, authority: '柳河镇人民政府' }
const street: Setting = { entries, authority: '云溪区望江街道办事处' }

type Told = [what: string, text: string, setting?: Setting]

const whoActs: ReadonlyArray<Told> = [
  ['an office, going on over the comma', '县政府办公室收到政府信息公开申请31件，办结30件，结转下年度1件。'],
  ['bureaus in turn', '县住建局收到政府信息公开申请22件，均已办结；县水利局收到申请3件，办结3件，无结转。'],
  [
    'the own level and the townships',
    '县本级受理政府信息公开申请31件，办结30件，结转1件；各乡镇受理78件，办结78件。',
  ],
  [
    'the county behind an office',
    '县政府办公室受理政府信息公开申请31件，办结30件；全县共收到政府信息公开申请{109}件，办结{108}件。',
  ],
  ['a bureau by its full name', '云溪县教育局新收政府信息公开申请4件，办结4件，无结转。'],
  ['some had none', '县农业农村局等18个部门未收到政府信息公开申请。'],
  ['others had none', '全县收到政府信息公开申请{109}件，其余23个单位未收到政府信息公开申请。'],
  ['a bureau without disputes', '县教育局未发生因政府信息公开引起的行政复议、行政诉讼。'],
  [
    'a list of bodies',
    '全县共收到政府信息公开申请{109}件，其中县住建局31件、县教育局22件、各乡镇40件；办结{108}件。',
  ],
  [
    'a list of bodies, and what comes behind it',
    '全县收到政府信息公开申请{109}件，其中部门68件、乡镇41件，办结{108}件，结转下年度{7}件。',
  ],
  ['a bureau first, and its outcomes', '县公安局收到政府信息公开申请12件。其中予以公开5件，不予公开2件。'],
  ['a bureau first, and what it did', '县公安局收到政府信息公开申请12件。全年办结申请12件，结转0件。'],
  ['the same in sentences', '县公安局收到政府信息公开申请12件。办结12件，无结转。'],
  ['a township of the county', '柳河镇政府收到政府信息公开申请2件，办结2件。'],
  ['we, behind another', '市住建局转来申请2件，我局全年收到政府信息公开申请{109}件。', bureau],
  ['a department that worked hard', '县卫健局高度重视，收到政府信息公开申请5件，办结5件。'],
  ['all departments', '全县各级各部门共收到政府信息公开申请{109}件，办结{108}件。'],
]

const years: ReadonlyArray<Told> = [
  ['from and to', '与2022年相比，2023年收到申请数量由88件增加到{109}件；行政复议由11件减少到{9}件。'],
  ['from and to, by year', '收到政府信息公开申请从2022年的88件增至2023年的{109}件。'],
  ['a fall', '因政府信息公开引起的行政复议案件由去年的11件下降至{9}件。'],
  ['three years', '近三年来，我县收到政府信息公开申请分别为76件、88件、109件。'],
  ['three years, behind a comma', '近三年，收到政府信息公开申请分别为76件、88件、109件，均已答复。'],
  ['years by name', '2022年、2023年分别收到政府信息公开申请88件、{109}件。'],
  ['a range of years', '2021—2023年分别收到政府信息公开申请76件、88件、109件。'],
  ['years together', '2021年至2023年共收到政府信息公开申请273件。'],
  ['last year beside', '2022年收到政府信息公开申请88件，办结86件；2023年收到{109}件，办结{108}件。'],
  ['a difference', '收到政府信息公开申请{109}件，比上年增加21件，增长23.9%。'],
  ['a difference to a number', '收到政府信息公开申请{109}件，行政复议较上年减少2件，降至{9}件。'],
  ['times as many', '收到政府信息公开申请{109}件，为上年88件的1.2倍。'],
]

const requests: ReadonlyArray<Told> = [
  [
    'with those of last year',
    '2023年，本机关共办理政府信息公开申请{115}件（含上年结转{6}件），办结{108}件。',
    bureau,
  ],
  ['new and old', '新收政府信息公开申请{109}件，加上上年结转{6}件，共115件。'],
  [
    'and what is left',
    '申请办理方面：新收{109}件，上年结转{6}件，办结{108}件，结转下年度继续办理{7}件。',
    { ...county, kind: 'requests' },
  ],
  [
    'all but those of the end of the year',
    '收到政府信息公开申请{109}件，除{7}件结转下年度办理外，其余均已办结。',
  ],
  [
    'a list with what is left',
    '收到政府信息公开申请{109}件，其中予以公开{39}件、部分公开{11}件、不予公开{13}件、无法提供{29}件、不予处理{11}件、其他处理{5}件、结转下年度{7}件。',
  ],
  ['granted in a wide sense', '全年答复政府信息公开申请{108}件，其中，予以公开（含部分公开）{50}件。'],
  [
    'granted wholly or in part',
    '予以公开、部分公开共{50}件，不予公开{13}件。',
    { ...county, kind: 'requests' },
  ],
  [
    'the reasons of denial',
    '不予公开{13}件，其中属于国家秘密{1}件、三类内部事务信息{5}件、行政执法案卷{7}件。',
    { ...county, kind: 'requests' },
  ],
  ['who asked', '收到政府信息公开申请{109}件，其中自然人{87}件，法人或其他组织{22}件。'],
  ['ways', '全年收到政府信息公开申请{109}件，其中通过网络平台提交90件、信函16件、当面3件。'],
  ['one way alone', '通过门户网站收到政府信息公开申请90件，办结90件。'],
  ['one matter', '收到涉及征地补偿的政府信息公开申请25件，办结25件。'],
  ['a rate', '收到政府信息公开申请{109}件，按期答复率100%，满意率98%。'],
  ['in time', '收到政府信息公开申请{109}件，均在法定期限内答复。'],
  ['before the noun', '全年共有{109}件政府信息公开申请，{6}件为上年度结转。'],
  ['a colon', '依申请公开情况：全年收到{109}件，办结{108}件。'],
  [
    'a numbered line',
    '（二）依申请公开。一是畅通渠道，全年收到政府信息公开申请{109}件；二是依法办理，共办结{108}件。',
  ],
  ['in brackets', '我局依法办理政府信息公开申请（新收{109}件，上年结转{6}件），全部按时答复。', bureau],
  ['received and completed, 分别', '收到、办结政府信息公开申请分别为{109}件、{108}件。'],
  ['asked to complete', '收到政府信息公开申请{109}件，经补正后受理102件。'],
  ['of a street', '2023年，我街道共接收政府信息公开申请{109}件，已答复{108}件。', street],
  [
    'of a province',
    '全年省政府办公厅新收政府信息公开申请{109}件，上年结转{6}件，办结{108}件，结转至2024年{7}件。',
    province,
  ],
  ['of a township', '我镇共收到依申请公开件{109}件，比去年多3件。', township],
  ['who asks by a shorter name', '收到公民、法人和其他组织（以下简称申请人）提出的政府信息公开申请{109}件。'],
  ['in sentences', '全年收到政府信息公开申请{109}件。办结{108}件，其中予以公开{39}件。'],
  [
    'a list in a sentence of its own',
    '全年收到政府信息公开申请{109}件。其中自然人{87}件，法人或其他组织{22}件。',
  ],
  ['nothing was unreasonable', '收到政府信息公开申请{109}件，没有逾期答复的情况。'],
  ['a fee', '2023年度收取信息处理费380元，涉及申请1件。', { ...county, kind: 'other' }],
  ['fees of cases', '依法对2件申请收取信息处理费共380元。', { ...county, kind: 'other' }],
  ['no fee', '未收取信息处理费，涉及申请0件。', { ...county, kind: 'other' }],
]

const others: ReadonlyArray<Told> = [
  ['disputes for one reason', '未发生因不予公开引起的行政复议。'],
  ['disputes for one reason, counted', '因不予公开被申请行政复议2件。'],
  ['results of disputes', '被申请行政复议{9}件，其中维持{5}件、纠正{1}件、其他结果{2}件、尚未审结{1}件。'],
  ['suits without a reconsideration', '因政府信息公开被提起行政诉讼{4}件，均为未经复议直接起诉。'],
  ['both, 分别', '涉及政府信息公开的行政复议、行政诉讼分别为{9}件、{4}件。'],
  ['both, before', '全年有{9}件行政复议和{4}件行政诉讼。'],
  ['disputes of a bureau', '县自然资源局因政府信息公开被申请行政复议3件，被提起行政诉讼1件。'],
  ['suits of all kinds', '县司法局办理行政复议案件86件，行政应诉52件。'],
  ['documents', '全年制发行政规范性文件{7}件，废止{3}件，现行有效{61}件。'],
  [
    'documents of the government and its offices',
    '制定行政规范性文件{7}件，其中以县政府名义印发4件、县政府办公室名义印发3件。',
  ],
  ['documents told anew', '公开行政规范性文件61件，解读7件。'],
  ['decisions', '办理行政许可{1834}件、行政处罚{265}件、行政强制{18}件。'],
  ['decisions, 分别', '行政许可、行政处罚和行政强制处理决定分别为{1834}件、{265}件、{18}件。'],
  ['decisions of a bureau', '县市场监管局作出行政处罚决定112件。'],
  ['fees', '全县行政事业性收费{406.2}万元。'],
  ['no government rules', '全年未制定规章。'],
]

const stories = { 'who acts': whoActs, years, requests, others }

const braces = /\{(?<number>[\d.]+)\}/gu

/** The text, with 9 and something in the place of one of its numbers. */
const told = (text: string, wrong = -1): string => {
  let at = 0
  return text.replace(braces, (_, number: string) =>
    at++ === wrong ? String(Number(number) + 9000) : number,
  )
}

const numbers = (text: string): ReadonlyArray<number> => [...text.matchAll(braces)].map((_, at) => at)

describe.each(Object.entries(stories))('true: %s', (_, texts) => {
  test.each<Told>(texts)('%s: %s', (_what, text, setting = county) => {
    const faults = findingsOn(told(text), setting).filter(({ severity }) => severity !== 'info')
    expect(faults.map(({ rule, words, actual }) => `${rule} ${words} ${actual ?? ''}`)).toEqual([])
  })

  test.each<Told>(texts.filter(([, text]) => text.includes('{')))(
    'every other number is found: %s: %s',
    (_what, text, setting = county) => {
      for (const wrong of numbers(text)) {
        const found = findingsOn(told(text, wrong), setting).filter(({ severity }) => severity !== 'info')
        expect(found.length, told(text, wrong)).toBeGreaterThan(0)
      }
    },
  )
})

describe('wrong, and said to be', () => {
  test.each<[rule: string, text: string, setting?: Setting]>([
    ['prose/requests-carried-forward', '全部申请均已按期答复办结，无结转。', { ...county, kind: 'requests' }],
    [
      'prose/requests-carried-forward',
      '收到政府信息公开申请109件，结转下年度7件。全部申请均已办结，无结转。',
    ],
    ['prose/requests-carried-forward', '收到政府信息公开申请109件，全部按时办结，没有结转下年度办理的申请。'],
    ['prose/requests-carried-forward', '新收政府信息公开申请109件，办结108件，结转下年度6件。'],
    ['prose/requests-received', '2023年收到申请数量由88件增加到119件。'],
    ['prose/requests-received', '2022年、2023年分别收到政府信息公开申请88件、190件。'],
    ['prose/requests-received', '县政府办公室收到政府信息公开申请31件，全县共收到政府信息公开申请119件。'],
    ['prose/requests-received', '我县未收到政府信息公开申请。'],
    ['prose/requests-received', '收到政府信息公开申请90件，其中自然人68件，法人或其他组织22件。'],
    ['prose/requests-received', '全镇共收到政府信息公开申请19件。', township],
    ['prose/requests-completed', '收到政府信息公开申请109件，办结99件。'],
    ['prose/requests-completed', '收到、办结政府信息公开申请分别为109件、98件。'],
    ['prose/requests-carried-over', '新收政府信息公开申请109件，加上上年结转5件。'],
    ['prose/outcomes', '全年答复政府信息公开申请108件，其中予以公开（含部分公开）61件。'],
    ['prose/outcomes', '收到政府信息公开申请109件，予以公开、部分公开分别为39件、12件。'],
    ['prose/outcomes', '办结政府信息公开申请108件，无法提供19件。'],
    ['prose/reconsideration', '行政复议由11件减少到8件。'],
    ['prose/reconsideration', '全年未发生因政府信息公开引起的行政复议。'],
    ['prose/reconsideration', '被申请行政复议9件，均获维持。'],
    ['prose/litigation', '因政府信息公开被提起行政诉讼6件，均为未经复议直接起诉。'],
    ['prose/documents', '制发行政规范性文件7件，废止4件，现行有效61件。'],
    ['prose/decisions', '办理行政许可1834件、行政处罚256件、行政强制18件。'],
    ['prose/fees', '全县行政事业性收费460.2万元。'],
    ['prose/parts-of-total', '收到政府信息公开申请109件，其中予以公开39件、部分公开11件、不予公开73件。'],
    ['prose/methods', '收到政府信息公开申请109件，其中网络90件、信函16件、当面13件。'],
  ])('%s: %s', (rule, text, setting = county) => {
    const found = findingsOn(text, setting).filter(({ severity }) => severity !== 'info')
    expect(found.map((finding) => finding.rule)).toContain(rule)
  })
})
