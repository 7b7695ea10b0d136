/**
 * What a careful official would not object to, and what they would. All texts are invented; the numbers of the table
 * are those of `saying.ts`.
 */
import { describe, expect, test } from 'vitest'
import { findingsOn, type Setting } from './saying'

const county = { authority: '云溪县人民政府' }
const office = { authority: '云溪县人民政府办公室' }

describe('true, however it is said', () => {
  test.each<[what: string, text: string, setting?: Setting]>([
    ['new alone', '2023年，我局共收到政府信息公开申请34件。'],
    ['new and carried over', '全年共受理政府信息公开申请36件（含上年结转2件）。'],
    ['the bracket behind 办结', '2023年新收申请34件，办结35件（含上年结转2件），结转下年度1件。'],
    ['carried over named by its year', '2023年收到政府信息公开申请34件，2022年结转2件，已全部纳入办理。'],
    [
      'all in one sentence',
      '新收申请34件，上年结转2件；办结35件，其中予以公开9件，部分公开0件，不予公开3件，无法提供9件，不予处理1件，其他处理13件；结转下年度继续办理1件。',
      { kind: 'requests' },
    ],
    ['completed of this year’s', '收到政府信息公开申请34件，当年办结33件，结转下年度1件。'],
    ['answered without those given up', '收到政府信息公开申请34件，作出答复22件，其余按规定办理。'],
    ['number before its noun', '全年有3件行政复议、2件行政诉讼。'],
    ['number without a unit', '因政府信息公开引起的行政诉讼数为2。'],
    ['in Chinese numerals', '收到政府信息公开申请三十四件，行政复议三件，行政诉讼两件。'],
    ['in other units', '政府信息公开申请34宗，行政复议3起，行政诉讼2起。'],
    ['approximately', '全年办理政府信息公开申请近40件，答复30余件，行政复议约5件。'],
    ['分别', '行政许可、行政处罚、行政强制分别为97件、12件、0件。'],
    ['各', '制发、废止行政规范性文件分别为4件、3件。'],
    ['a repeal told in two', '废止行政规范性文件2件、宣布失效行政规范性文件1件。'],
    ['by applicant', '收到政府信息公开申请34件，其中自然人申请31件，法人或其他组织申请3件。'],
    [
      'by applicant and by way',
      '收到政府信息公开申请34件，其中自然人31件、法人3件，网络申请30件、信函申请4件。',
    ],
    ['results', '被申请行政复议3件，其中结果维持2件、结果纠正1件；被提起行政诉讼2件。'],
    ['in yuan', '本年行政事业性收费125000元。'],
    ['nothing came', '全年未发生行政强制。'],
    ['answered in time although one is not due', '收到政府信息公开申请34件，均已按期答复。'],
    ['a share, cut off', '办结政府信息公开申请35件，其中予以公开9件，占25.7%，不予公开3件，占8.57%。'],
    ['a share of what was received', '予以公开9件，占收到申请的26.5%。', { kind: 'requests' }],
    [
      'all ways',
      '通过各种渠道共收到政府信息公开申请34件，其中：网上平台受理30件，信函受理4件，全部按期答复。',
    ],
    [
      'shares of the year before in brackets',
      '共收到信息公开申请34件，同比下降29%（2022年48件），予以公开9件。',
    ],
    ['by applicant in brackets', '受理政府信息公开申请36件（自然人33件，法人3件），其中上年结转2件。'],
    ['some of last year’s are still open', '办结政府信息公开申请35件（含上年结转1件），结转下年度1件。'],
    ['number before the outcome', '收到政府信息公开申请34件，其中9件予以公开、3件不予公开。'],
    [
      'documents by who issued them',
      '制发行政规范性文件4件，其中县政府规范性文件1件、县政府办规范性文件3件。',
    ],
    ['suits by instance', '因政府信息公开引发行政诉讼2件，其中一审1件、二审1件。'],
    ['results in brackets', '因政府信息公开被申请行政复议3件（结果维持2件、结果纠正1件）。'],
    ['some of what was completed', '办结政府信息公开申请35件，其中当场答复5件。'],
    ['last year’s alone', '上年度结转政府信息公开申请2件，已于2023年1月办结2件。'],
    ['kinds of suits', '行政诉讼未经复议直接起诉1件，复议后起诉1件。'],
    ['issued and told', '制定并公开行政规范性文件4件，废止3件，修订2件；现行有效行政规范性文件共21件。'],
    ['a county says 全县', '2023年，全县共收到政府信息公开申请34件。', county],
  ])('%s', (_, text, setting) => {
    expect(findingsOn(text, setting)).toEqual([])
  })
})

describe('what is said again and again is found once', () => {
  test.each<[text: string, others: ReadonlyArray<string>]>([
    ['收到政府信息公开申请43件。', ['prose/requests-received']],
    ['发布信息120条，其中公告类140条。', ['prose/parts-of-total']],
    ['收到政府信息公开申请34件，其中网络申请30件、信函申请5件。', ['prose/methods']],
    ['办结政府信息公开申请35件，其中予以公开9件，占35.7%。', ['prose/percentage']],
    [
      '收到政府信息公开申请43件。全年收到信息公开申请43件。收到政府信息公开申请44件。',
      ['prose/requests-received', 'prose/requests-received', 'prose/requests-received'],
    ],
  ])('%s', (text, rules) => {
    expect(findingsOn(text.repeat(60)).map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('not about the cells', () => {
  test.each<[what: string, text: string, setting?: Setting]>([
    ['last year', '2022年收到政府信息公开申请51件，去年办结50件。'],
    ['a comparison', '收到政府信息公开申请34件，比2022年（51件）减少17件，同比下降33.3%。'],
    ['more than last year', '收到政府信息公开申请34件，较上年增加5件。'],
    ['since then', '《条例》施行以来，累计收到政府信息公开申请510件。'],
    ['a plan', '下一步计划制定行政规范性文件8件。'],
    ['withdrawn', '收到政府信息公开申请34件，申请人主动撤回政府信息公开申请7件。'],
    ['withdrawn and revoked', '行政复议3件，其中申请人撤回1件，撤销原行为1件。'],
    ['the hotline', '办结12345热线工单680件，答复率100%。'],
    ['other applications', '受理低保申请120件、行政许可申请240件，受理入学申请55件。'],
    ['other answers', '收到建议提案15件，均已答复；答复网民留言88条，办理信访件19件。'],
    ['other reconsiderations', '办理全县道路交通处罚行政复议案件42件。'],
    ['licensing told to the public', '公示行政许可信息640条、行政处罚信息77条。'],
    ['items, not cases', '梳理行政许可事项343项、行政处罚事项1200项。'],
    ['documents in the gazette', '公报刊登规章、规范性文件等112件，部门规范性文件45件。'],
    ['documents looked through', '清理规范性文件88件，修订规范性文件6件，备案审查规范性文件15件。'],
    ['counts that look like years', '通过网站发布信息2017条，微信推送2020条。'],
    [
      'articles of the regulation',
      '依据《条例》第27条、第三十六条办理申请，自收到申请之日起20个工作日内答复。',
    ],
    ['a tariff', '每月申请10件以内不收费，11-30件的部分每件100元，超过30件的每增10件另计。'],
    ['handling together', '与行政复议、行政诉讼一起研判信息公开风险。'],
    ['the other fee', '本年度收取信息公开处理费380元，其中民政局1件。'],
    ['what does not happen', '杜绝未按期答复申请、无正当理由拒收申请的情况，没有不办结的申请。'],
    ['how others are guided', '指导各单位答复政府信息公开申请136件，开展行政复议应诉研判10件。'],
    ['calls', '12345热线受理诉求2.3万件，办结率99.8%，其中咨询类1.2万件。'],
    ['sums over the years', '截至2023年底，累计公开政府信息12345条，其中2023年新增公开2017条。'],
    ['open brackets', '其他情况（略。行政复议案卷12卷，其中）其中（'],
    ['who decides reconsiderations', '收到行政复议案件15件，其中涉及政府信息公开3件；办理行政应诉案件8件。'],
    ['months of the year', '2023年1-11月收到政府信息公开申请30件，其中第三季度9件。'],
    ['fees by item', '行政事业性收费22项，上年结转资金2万元。'],
    ['a register', '建立政府信息公开申请登记制度，一件申请一份档案。'],
    ['opinions', '征集意见34条，答复意见建议34件。'],
    ['a plan among the problems', '2024年力争收到申请不超过10件，办结10件。', { kind: 'problems' }],
  ])('%s', (_, text, setting) => {
    expect(findingsOn(text, setting)).toEqual([])
  })
})

describe('narrower than the table: no more than a remark', () => {
  test.each<[what: string, text: string, setting?: Setting]>([
    ['the office of a county', '县政府办公室收到政府信息公开申请17件。', county],
    ['this body of a county', '本机关收到政府信息公开申请17件。', county],
    ['a bureau of the county', '县自然资源局受理政府信息公开申请12件。', county],
    ['one way', '通过网络收到政府信息公开申请30件。'],
    ['one matter', '收到涉及征地拆迁的政府信息公开申请6件。'],
    ['a part of the year', '上半年收到政府信息公开申请16件。'],
    ['the county of an office', '2023年全县共收到政府信息公开申请95件。', office],
    ['a part of what was denied', '因涉及商业秘密不予公开1件。', { kind: 'requests' }],
    ['the first instance', '一审行政诉讼1件。'],
  ])('%s', (_, text, setting) => {
    expect(findingsOn(text, setting).filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})

describe('wrong, and said to be', () => {
  test.each<[rule: string, text: string, setting?: Setting]>([
    ['prose/requests-received', '2023年，我局共收到政府信息公开申请43件。'],
    ['prose/requests-received', '2023年，我局没有收到政府信息公开申请。'],
    ['prose/requests-received', '全县共收到政府信息公开申请95件。', county],
    ['prose/requests-carried-over', '收到政府信息公开申请34件，上年结转3件。'],
    ['prose/requests-carried-over', '收到政府信息公开申请34件，无上年结转。'],
    ['prose/requests-completed', '收到政府信息公开申请34件，办结31件。'],
    ['prose/outcomes', '办结政府信息公开申请35件，其中予以公开8件。'],
    ['prose/outcomes', '予以公开和部分公开10件，不予公开3件。', { kind: 'requests' }],
    ['prose/outcomes', '因本机关不掌握等原因无法提供8件。', { kind: 'requests' }],
    ['prose/requests-carried-forward', '收到政府信息公开申请34件，结转2024年2件。'],
    ['prose/all-completed', '收到的政府信息公开申请已全部办结。'],
    ['prose/reconsideration', '全年未发生因政府信息公开引起的行政复议、行政诉讼。'],
    ['prose/reconsideration', '因政府信息公开被申请行政复议5件。'],
    ['prose/reconsideration', '行政复议3件，均获维持。'],
    ['prose/litigation', '没有因政府信息公开被提起行政诉讼。'],
    ['prose/litigation', '因政府信息公开引起行政诉讼三起。'],
    ['prose/documents', '制发行政规范性文件5件，废止3件，现行有效21件。'],
    ['prose/documents', '制发行政规范性文件4件，废止2件，现行有效21件。'],
    ['prose/documents', '全年未制发行政规范性文件。'],
    ['prose/decisions', '办理行政许可79件。'],
    ['prose/fees', '行政事业性收费15.2万元。'],
    ['prose/methods', '收到政府信息公开申请34件，其中网络申请30件、信函申请5件。'],
    ['prose/parts-of-total', '发布信息120条，其中公告类140条。'],
    ['prose/parts-of-total', '发布信息120条，其中公告类60条，其中征地公告70条。'],
    ['prose/parts-of-total', '被申请行政复议3件，其中结果维持2件、其他结果3件。'],
    ['prose/percentage', '办结政府信息公开申请35件，其中予以公开9件，占35.7%。'],
  ])('%s: %s', (rule, text, setting) => {
    const found = findingsOn(text, setting).filter(({ verdict }) => verdict === 'broken')
    expect(found.map((finding) => finding.rule)).toContain(rule)
    expect(found.some(({ severity }) => severity !== 'info')).toBe(true)
  })
})
