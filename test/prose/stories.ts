/**
 * One table, and the many ways in which reports of all levels tell it. Of a number in braces, every other is wrong; of a
 * number without, the table says nothing. All texts are invented.
 */
import type { Entries } from '../rules/reports'
import type { Setting } from './saying'

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

export const county: Setting = { entries, authority: '云溪县人民政府' }
const bureau: Setting = { entries, authority: '云溪县自然资源局' }
const province: Setting = { entries, authority: '江北省人民政府办公厅' }
const city: Setting = {
  entries: { ...entries, 'proactive.governmentRules.issued': 13, 'proactive.governmentRules.inForce': 20 },
  authority: '临江市人民政府',
}
export const township: Setting = { entries, authority: '柳河镇人民政府' }
const street: Setting = { entries, authority: '云溪区望江街道办事处' }

export type Told = [what: string, text: string, setting?: Setting]

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
  [
    'the government beside its departments',
    '县政府收到政府信息公开申请31件，办结30件，结转1件；县直部门收到78件，办结78件。',
  ],
  ['a government without requests of its own', '县政府未收到政府信息公开申请。'],
  ['the county by the name of its government', '云溪县政府收到政府信息公开申请{109}件，办结{108}件。'],
  [
    'a county in the report of a township',
    '全县共收到政府信息公开申请312件，其中镇政府收到{109}件。',
    township,
  ],
  ['and behind it', '镇本级收到政府信息公开申请109件，全县收到政府信息公开申请312件，办结300件。', township],
  ['a city in the report of a county', '全市共收到政府信息公开申请3120件，我县收到{109}件。'],
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
  ['the number of an item of a list', '2、政府信息公开申请的数量：{109}件。'],
  ['everybody who asks', '收到公民或社会组织申请公开政府信息{109}件。'],
  [
    'some as the subject, and the others',
    '收到政府信息公开申请{109}件。1件申请内容属于其他部门职责，已告知申请人，另5件均转送有关单位答复。',
  ],
  [
    'a share behind a number without a unit',
    '办结申请{108}件，其中予以公开{39}件，占36.1%；部分公开11，占10.2%。',
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
  ['citizens, who are natural persons', '收到公民申请{87}件，办结申请{108}件。'],
  ['citizens, who are everybody', '收到公民申请{109}件。'],
  ['citizens and legal persons', '收到公民和法人提出的政府信息公开申请{109}件。'],
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
  [
    'a list, and what was done beside',
    '发布信息218条，其中动态100条、公告118条，收到留言30条，回复留言30条，收到政府信息公开申请{109}件。',
  ],
  ['a list, and other deeds', '发布信息218条，其中动态100条、公告118条，转载上级信息250条，举办培训3次。'],
  [
    'outcomes, and what is left',
    '办结政府信息公开申请{108}件，其中予以公开{39}件、部分公开{11}件、不予公开{13}件、无法提供{29}件、不予处理{11}件、其他处理{5}件，结转下年度{7}件。',
  ],
  [
    'two divisions, the second by matter',
    '收到政府信息公开申请{109}件，其中87件来自自然人，涉及征地拆迁45件、社会保障40件、其他24件。',
  ],
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
  ['carried over, in a note', '行政复议数量含上年结转1件。', { ...county, kind: 'disputes' }],
  ['none, in a word', '行政复议{9}件，政府规章为零。'],
  ['at the end of the year', '新制发规范性文件{7}件，废止{3}件，年末现行有效{61}件。'],
  ['suits of all kinds', '县司法局办理行政复议案件86件，行政应诉52件。'],
  ['disputes of others, both', '全年受理行政复议案件86件、行政诉讼案件52件。', bureau],
  ['who decides, and says so', '县政府作为行政复议机关，全年办理政府信息公开类行政复议案件15件。'],
  ['a county that decides', '全年收到行政复议申请86件，受理行政复议79件，办结行政复议70件。'],
  [
    'in the section on disputes, of all kinds',
    '收到行政复议案件86件，其中涉及政府信息公开9件。',
    { ...county, kind: 'disputes' },
  ],
  [
    'in the section on disputes',
    '收到行政复议案件{9}件，办结行政复议{8}件。',
    { ...county, kind: 'disputes' },
  ],
  [
    'a bureau by who asked and by matter',
    '我局收到政府信息公开申请{109}件，其中局机关58件、下属单位51件，涉及征地78件、确权22件、其他9件。',
    bureau,
  ],
  [
    'outcomes in two rows of the text',
    '全县办结政府信息公开申请{108}件，其中予以公开{39}件、部分公开{11}件、不予公开{13}件，无法提供{29}件，不予处理{11}件，其他处理{5}件。',
  ],
  [
    'a hotline',
    '12345热线受理诉求8600件，其中咨询类5200件、投诉类2100件、建议类1300件，办结8580件，结转20件。',
  ],
  [
    'notices on the site and elsewhere',
    '网站发布信息1200条，其中公告300条、动态800条，其他100条，新媒体发布900条，点击量12万次，回复留言45条。',
  ],
  ['in a township', '全年收到行政复议案件{9}件、行政诉讼案件{4}件。', township],
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
  ['rules, of which some are new', '规章13件（含新制定5件、修订8件）。', city],
  ['rules in force, of which some are new', '现行有效规章{20}件（包括新制定5件）。', city],
  ['documents, sorted', '制发公文50件，其中主动公开30件、依申请公开12件、不予公开8件。'],
  ['documents, sorted, without a total', '主动公开各类信息30条，占比60%；依申请公开的12条；不予公开的8条。'],
  ['documents to be had upon request', '制作主动公开文件300件、依申请公开文件400件。'],
  ['no government rules', '全年未制定规章。'],
]

/** In the manner of reports of counties, one a line. */
const asTold = `
全年共办理政府信息公开申请{115}件，其中新收{109}件、上年结转{6}件。
本年度新收政府信息公开申请{109}件，较2022年增加21件；结转2022年申请{6}件，合计115件。
收到政府信息公开申请{109}件，办结率93.9%，尚有7件正在办理，将于2024年继续办理。
109件政府信息公开申请中，已办结102件、结转下年度{7}件。
收到{109}件依申请公开，同比上升23.9%（2022年为88件），共答复{108}件，按时答复率100%。
行政复议方面，共发生{9}件，其中5件维持、1件纠正、2件其他结果、1件尚未审结。
因政府信息公开产生行政诉讼{4}件，其中3件结果维持，1件正在审理。
依申请公开受理量居全市前列，其中县住建局、县资规局受理量最大，分别为31件、22件。
收到政府信息公开申请{109}件，网上申请90件，邮寄申请16件，现场申请3件。
我县现行有效行政规范性文件{61}件，2023年新制发{7}件、废止{3}件。
制定出台行政规范性文件{7}件，政策解读率100%。
全年受理政府信息公开申请{109}件，占全市总量的12%。
办结政府信息公开申请{108}件，予以公开{39}件，占全部申请的35.8%。
办结政府信息公开申请{108}件，予以公开{39}件，占比36.1%；部分公开{11}件，占比10.2%。
同上年相比，收到政府信息公开申请增加了21件，办结增加了20件。
收到政府信息公开申请{109}件，另有7件未到答复期限，结转下年度办理。
收到政府信息公开申请{109}件，截至年底，7件尚未办结。
收到政府信息公开申请{109}件，1件申请人撤回，其余102件均已办结。
收到政府信息公开申请{109}件，除结转下年度的{7}件外，其余均按期办结。
共有{7}件政府信息公开申请因时限未到结转至下一年度继续办理。
办理县长信箱来信430件，办结率100%。
依法办理行政许可事项和政务服务事项23000件。
行政许可{1834}件，其中县本级1200件、乡镇634件。
全年作出行政处罚决定{265}件，罚没金额120万元。
公布行政事业性收费目录12项，行政事业性收费{406.2}万元。
收到政府信息公开申请{109}件，被申请行政复议{9}件、行政诉讼{4}件，均无败诉。
2023年，共有{9}件行政复议，比2022年减少2件；{4}件行政诉讼，与2022年持平。
被申请行政复议{9}件，其中维持原行政行为5件。
县政府作为被告的政府信息公开行政诉讼案件2件。
市政府受理以我县为被申请人的行政复议案件5件。
全县教育系统收到政府信息公开申请12件，办结12件。
教育系统收到政府信息公开申请12件，办结12件，结转0件。
12个乡镇、23个部门共收到政府信息公开申请109件。
县政府门户网站收到网上申请90件，答复90件。
政府信息公开申请内容主要涉及征地拆迁45件、社会保障20件。
收到政府信息公开申请最多的是县资规局，共31件。
政府信息公开申请总量由2022年的88件上升为2023年的109件。
2023年上半年收到政府信息公开申请50件，下半年收到59件。
第四季度新收政府信息公开申请30件，办结28件。
1月收到政府信息公开申请12件，办结9件；2月收到9件。
收到政府信息公开申请{109}件，5日内答复20件。
政府信息公开申请当场答复5件、按时答复98件、延期答复5件。
全年无行政复议、行政诉讼败诉案件。
未收到上级交办的政府信息公开申请。
没有因依申请公开收取信息处理费。
2023年到期政府信息公开申请均已办结。
应当办结的政府信息公开申请均已办结。
县政府收到政府信息公开申请31件，县直部门收到50件，乡镇收到28件，合计109件。
2023年，县政府办公室共收到依申请公开31件，其中自然人申请28件，法人申请3件。已办结30件，其中予以公开12件，不予公开5件，无法提供13件。
县资规局答复政府信息公开申请22件，其中予以公开9件，不予公开4件。
县直各部门收到政府信息公开申请78件，予以公开30件，部分公开8件。
全县因政府信息公开引发行政复议{9}件，其中县政府办公室2件、县资规局5件、柳河镇2件。
全县引发政府信息公开行政诉讼{4}件，县资规局3件，县住建局1件。
全年未因政府信息公开被问责。
收到政府信息公开申请{109}件，其中：予以公开{39}件；部分公开{11}件；不予公开{13}件；无法提供{29}件；不予处理{11}件；其他处理{5}件；结转下年度{7}件。
本年度共受理申请115件，其中2022年度结转6件。
上年度结转政府信息公开申请{6}件，2023年新收{109}件，共计115件；办结{108}件，占93.9%。
结转下年度办理的政府信息公开申请{7}件。
政府信息公开申请数量从2021年的76件、2022年的88件增长到2023年的{109}件。
全年收到{109}件政府信息公开申请（县本级31件，部门50件，乡镇28件）。
全年收到政府信息公开申请109件次。
收到政府信息公开申请{109}件（同比增加21件），办结{108}件（同比增加22件）。
收到政府信息公开申请{109}件，较上年的88件增长23.9%，其中县住建局收到31件，占28.4%。
我办收到政府信息公开申请31件，转办12件，办结19件。
组织12家单位开展培训，收到政府信息公开申请{109}件。
举办培训2次，各乡镇各部门参训120人次，全年收到政府信息公开申请{109}件，办结{108}件。
县政府办公室加强指导，全县收到政府信息公开申请{109}件，办结{108}件。
在县政府办公室统筹下，收到政府信息公开申请{109}件，办结{108}件。
2023年，全县各级行政机关新收政府信息公开申请{109}件，上年结转{6}件，共办理115件。
全县共办理政府信息公开申请{115}件（其中，新收{109}件，上年结转{6}件），办结{108}件。
政府信息公开申请办理结果：予以公开{39}件，占36.11%；部分公开{11}件，占10.19%；不予公开{13}件，占12.04%；无法提供{29}件，占26.85%；不予处理{11}件，占10.19%；其他处理{5}件，占4.63%。
政府信息公开申请予以公开或部分公开{50}件，未予公开58件。
政府信息公开申请予以公开{39}件（其中主动公开后告知获取途径20件），部分公开{11}件。
因政府信息公开提起的行政复议{9}件，市政府维持{5}件、撤销或责令履行1件，申请人撤回2件，尚在审理1件。
政府信息公开类行政复议维持率83%，行政诉讼胜诉率100%。
全年因政府信息公开引发的行政复议、行政诉讼案件共{13}件。
全年因政府信息公开引发行政争议13件，其中行政复议{9}件、行政诉讼{4}件。
2023年度，全县政府信息公开行政复议{9}件，较上年减少2件；行政诉讼{4}件，较上年增加1件。
2023年新增政府信息公开行政复议8件，上年结转1件。
行政复议发生{9}件，同比减少18.2%，已审结8件，未审结{1}件。
因政府信息公开被提起行政诉讼{4}件，其中一审3件、二审1件。
行政诉讼案件{4}件，法院已判决3件，判决结果均为维持。
全县制定行政规范性文件{7}件，其中县政府3件、部门4件。
县司法局审查行政规范性文件22件，提出意见35条。
截至2023年底，全县现行有效行政规范性文件{61}件。
2022年底现行有效行政规范性文件57件，2023年制发{7}件，废止{3}件，现行有效{61}件。
政府信息公开申请接收渠道为网络90件、信函16件、当面3件。
全年共计接收处理政府信息公开申请{109}件，无一件因答复不当引发败诉。
本年度未产生政府信息公开申请收费。
依申请公开信息处理费收取情况：收取2件，共380元。
共收到申请表109份，经审查符合要求102份。
收到政府信息公开申请{109}件，均已登记办理，目前已办结102件，7件正在办理中。
收到政府信息公开申请109件，已全部受理，按时办结率100%。
全年收到{109}件申请，其中已答复102件，7件因在法定期限内转下年度办理。
新收政府信息公开申请{109}件，是2022年的1.24倍，2021年的1.43倍。
2021至2023年，政府信息公开申请量分别为76件、88件、109件。
近3年政府信息公开申请分别为76件、88件、109件。
“十四五”以来，共收到政府信息公开申请273件。
2019年新《条例》实施以来共收到政府信息公开申请402件，办结395件。
去年收到政府信息公开申请88件，今年收到{109}件。
上年度收到政府信息公开申请88件，办结86件，结转6件。
2022年、2023年政府信息公开行政复议案件分别为11件、{9}件，行政诉讼案件分别为3件、4件。
2023年以来，全县共受理政府信息公开申请{109}件。
2024年1月收到政府信息公开申请9件。
每件政府信息公开申请平均办理9天，最多的部门收到31件。
收到政府信息公开申请{109}件，其中涉及土地征收的45件，涉及城市规划的20件，其他44件。
收到政府信息公开申请{109}件，其中同一申请人提交21件。
为申请人提供查询服务31件次，收到当面申请3件。
收到不符合要求的政府信息公开申请3件，告知补正3件。
邮寄送达答复书88件，网上答复20件。
受理转办政府信息公开申请12件，办结12件。
县政府办公室代县政府办理政府信息公开申请31件，全部按时办结。
县政府办公室代表县政府受理政府信息公开申请31件，答复30件（含上年结转2件）。
以县政府名义答复政府信息公开申请19件。
政务服务中心窗口接受现场咨询430件，收到政府信息公开申请3件，答复3件。
县档案馆查阅点接待查阅120人次，收到申请0件。
柳河镇、望江街道未收到政府信息公开申请。
除县住建局、县资规局外，其他部门未收到政府信息公开申请。
28个部门中有18个未收到政府信息公开申请。
乡镇均未收到政府信息公开申请，也未发生行政复议。
柳河镇全年未收到政府信息公开申请，未发生行政复议和行政诉讼。
县教育局、县民政局无政府信息公开申请。
全年公开行政规范性文件7件，公开率100%。
全县政府信息公开申请办理工作平稳有序，共新收109件，办结{108}件。
政府信息公开申请中，无法提供{29}件，其中本机关不掌握相关信息{24}件。
政府信息公开申请中，重复申请{2}件，信访举报投诉类申请{9}件。
`

export const stories = {
  'who acts': whoActs,
  years,
  requests,
  others,
  'as told': asTold
    .trim()
    .split('\n')
    .map((text): Told => ['', text]),
}
