/**
 * Openings, invented, whose facts stand where they seldom stand: on a cover, in a row of the page, in the
 * first sentence of a narrative, in a title that is quoted, announced, shared or cut. What is not named is not stated.
 */
import type { Opening } from './openings'
import type { Stated } from './reading'

const opening = (
  name: string,
  lines: ReadonlyArray<string>,
  states: Partial<Stated>,
  repaired = 0,
): Opening => ({
  name,
  text: lines.join('\n'),
  states,
  repaired,
})

const of = (year: number): Stated['period'] => ({ start: `${year}-01-01`, end: `${year}-12-31` })

const titles: ReadonlyArray<Opening> = [
  opening('in quotation marks', ['《沧屏县体育局2022年政府信息公开工作年度报告》', '一、总体情况'], {
    title: '沧屏县体育局2022年政府信息公开工作年度报告',
    authority: '沧屏县体育局',
    year: 2022,
  }),
  opening(
    'announced by the agency',
    ['沧屏县教育局关于公布2010年度政府信息公开工作年度报告的公告', '一、概述'],
    {
      title: '沧屏县教育局关于公布2010年度政府信息公开工作年度报告的公告',
      authority: '沧屏县教育局',
      year: 2010,
    },
  ),
  opening(
    'sent to a superior',
    ['沧屏县交通运输局关于报送2017年政府信息公开工作年度报告的报告', '一、概述'],
    {
      title: '沧屏县交通运输局关于报送2017年政府信息公开工作年度报告的报告',
      authority: '沧屏县交通运输局',
      year: 2017,
    },
  ),
  opening(
    '关于… on a line below the agency',
    ['沧屏县民政局', '关于2013年政府信息公开工作年度报告', '一、概述'],
    {
      title: '沧屏县民政局关于2013年政府信息公开工作年度报告',
      authority: '沧屏县民政局',
      year: 2013,
    },
  ),
  opening('of two agencies', ['云陌市城乡规划局、云陌市测绘局2016年政府信息公开年度报告', '一、概述'], {
    title: '云陌市城乡规划局、云陌市测绘局2016年政府信息公开年度报告',
    authority: '云陌市城乡规划局、云陌市测绘局',
    year: 2016,
  }),
  opening('over two years', ['云陌市交通局2008-2009年度政府信息公开工作年度报告', '一、概述'], {
    title: '云陌市交通局2008-2009年度政府信息公开工作年度报告',
    authority: '云陌市交通局',
    year: 2009,
  }),
  opening(
    'the next line begins with the year',
    ['云陌市物价局2010年政府信息公开工作报告', '2010年是改革之年。', '一、概述'],
    {
      title: '云陌市物价局2010年政府信息公开工作报告',
      authority: '云陌市物价局',
      year: 2010,
    },
  ),
  opening(
    'a place alone above an agency without one',
    ['云陌市', '工业和信息化局2024年政府信息公开', '工作年度报告', '一、总体情况'],
    {
      title: '云陌市工业和信息化局2024年政府信息公开工作年度报告',
      authority: '云陌市工业和信息化局',
      year: 2024,
    },
  ),
  opening('a summary of the work', ['2012年沧屏县民政局政府信息公开工作总结', '一、概述'], {
    title: '2012年沧屏县民政局政府信息公开工作总结',
    authority: '沧屏县民政局',
    year: 2012,
  }),
  opening('an agency that is redacted', ['(略)县环境保护局2016年政府信息公开工作年度报告', '一、概述'], {
    title: '(略)县环境保护局2016年政府信息公开工作年度报告',
    year: 2016,
  }),
  opening(
    'behind the date of its page',
    ['[2022-01-27] 白苇镇2021年政府信息公开工作年度报告', '一、总体情况'],
    {
      title: '白苇镇2021年政府信息公开工作年度报告',
      authority: '白苇镇',
      year: 2021,
      publishedOn: '2022-01-27',
    },
  ),
  opening('of a template', ['××镇2021年政府信息公开工作年度报告', '一、总体情况'], {
    title: '××镇2021年政府信息公开工作年度报告',
    year: 2021,
  }),
  opening(
    'a customs house by its full name',
    ['中华人民共和国云陌海关2021年政府信息公开工作年度报告', '一、总体情况'],
    {
      title: '中华人民共和国云陌海关2021年政府信息公开工作年度报告',
      authority: '中华人民共和国云陌海关',
      year: 2021,
    },
  ),
  opening('agencies by their short names', ['云陌市残联2014年政府信息公开年度报告', '一、概述'], {
    title: '云陌市残联2014年政府信息公开年度报告',
    authority: '云陌市残联',
    year: 2014,
  }),
]

const agencies: ReadonlyArray<Opening> = [
  opening(
    'of the row of the publisher',
    ['2022年政府信息公开工作年度报告', '发布机构：沧屏县医疗保障局　发布日期：2023-01-13', '一、总体情况'],
    {
      title: '2022年政府信息公开工作年度报告',
      authority: '沧屏县医疗保障局',
      year: 2022,
      publishedOn: '2023-01-13',
    },
  ),
  opening(
    'the preamble is worth more than the publisher',
    [
      '2022年政府信息公开工作年度报告',
      '发布机构：沧屏县人民政府',
      '本报告由沧屏县档案馆编制。',
      '一、总体情况',
    ],
    {
      title: '2022年政府信息公开工作年度报告',
      authority: '沧屏县档案馆',
      year: 2022,
    },
  ),
  opening(
    'a publisher without a name of its own',
    ['2022年政府信息公开工作年度报告', '发布机构：办公室', '一、总体情况'],
    {
      title: '2022年政府信息公开工作年度报告',
      year: 2022,
    },
  ),
  opening(
    'of the row of the author',
    ['2011年度政府信息公开年度报告', '作者：云陌市招商局  点击：', '一、概述'],
    {
      title: '2011年度政府信息公开年度报告',
      authority: '云陌市招商局',
      year: 2011,
    },
  ),
  opening('of a cover', ['信息公开年报', '（2011年度）', '云陌市建设局', '二〇一二年三月', '一、概述'], {
    title: '信息公开年报（2011年度）',
    authority: '云陌市建设局',
    year: 2011,
  }),
  opening('of whom to ask', ['我局编制2019年度报告。联系方式：云陌市人防办，电话5551234。', '一、总体情况'], {
    authority: '云陌市人防办',
    year: 2019,
  }),
  opening(
    'of the first sentence',
    ['2010年，云陌市质监局在省局的领导下，开展了工作。现将情况报告如下。', '一、概述'],
    {
      authority: '云陌市质监局',
      year: 2010,
    },
  ),
  opening(
    'of the first sentence, with a numeral in its name',
    ['一、总体情况', '2016年，三柳区房屋征收办公室认真落实条例。'],
    { authority: '三柳区房屋征收办公室', year: 2016 },
  ),
  opening(
    'of the first sentence, behind a preamble that says nothing of it',
    ['根据条例第五十条制作本报告。', '一、总体情况', '2016年，三柳区房屋征收办公室认真落实条例。'],
    { authority: '三柳区房屋征收办公室', year: 2016 },
  ),
  opening(
    'of the report that the preamble names, whatever the period',
    [
      '现公布沧屏县审计局2021年政府信息公开工作年度报告。',
      '统计期限自2020年1月1日至2020年12月31日。',
      '一、总体情况',
    ],
    { authority: '沧屏县审计局', year: 2021, period: of(2020) },
  ),
  opening(
    'not of whose notice asks for reports',
    [
      '根据《云陌市人民政府办公室关于做好2023年政府信息公开工作年度报告发布工作的通知》要求，编制2023年度报告。',
      '如有疑问，请与沧屏县审计局联系。',
      '一、总体情况',
    ],
    { authority: '沧屏县审计局', year: 2023 },
  ),
  opening(
    'of a later clause of it',
    ['一、总体情况', '2016年，在县委、县政府的领导下，沧屏县审计局认真落实条例。'],
    {
      authority: '沧屏县审计局',
      year: 2016,
    },
  ),
  opening('not of the body that leads', ['一、总体情况', '2016年，我局在云陌市委的领导下开展工作。'], {
    year: 2016,
  }),
  opening('not of a second sentence', ['一、总体情况', '今年工作平稳。沧屏县审计局认真落实条例。'], {}),
  opening('a year since which is not a year of which', ['一、总体情况', '2016年以来，我局开展了工作。'], {}),
]

const dates: ReadonlyArray<Opening> = [
  opening(
    'when a collector took the page',
    [
      '标题: 白苇镇2022年政府信息公开工作年度报告',
      '单位: 白苇镇人民政府',
      '采集时间: 2025-02-01',
      '一、总体情况',
    ],
    {
      title: '白苇镇2022年政府信息公开工作年度报告',
      authority: '白苇镇',
      year: 2022,
    },
  ),
  opening(
    'a date that lost its marks, in brackets',
    ['白苇镇2016年政府信息公开年度报告', '（2017210日）', '一、概述'],
    {
      title: '白苇镇2016年政府信息公开年度报告',
      authority: '白苇镇',
      year: 2016,
      publishedOn: '2017-02-10',
    },
    1,
  ),
  opening(
    'the period alone on a line',
    ['白苇镇政府信息公开年度报告', '（2016年1月1日至2016年12月31日）', '一、概述'],
    {
      title: '白苇镇政府信息公开年度报告',
      authority: '白苇镇',
      year: 2016,
      period: of(2016),
    },
  ),
  opening(
    'behind a rule of Markdown',
    ['白苇镇2020年政府信息公开年度报告', '------', '2021-01-20', '一、总体情况'],
    {
      title: '白苇镇2020年政府信息公开年度报告',
      authority: '白苇镇',
      year: 2020,
      publishedOn: '2021-01-20',
    },
  ),
  opening(
    'the period from when to when a report is',
    ['本镇根据条例公布。报告自2023年1月1日起至2023年12月31日止。', '一、总体情况'],
    {
      year: 2023,
      period: of(2023),
    },
  ),
  opening('the period that a report tells of', ['本报告反映2018年1月1日至12月31日的工作。', '一、概述'], {
    year: 2018,
    period: of(2018),
  }),
  opening(
    'a range within a sentence is no period',
    ['2014年3月1日至4月30日，我会集中清理。', '一、概述'],
    {},
  ),
]

export const rareOpenings: ReadonlyArray<readonly [part: string, ReadonlyArray<Opening>]> = [
  ['titles that are rare', titles],
  ['agencies named elsewhere', agencies],
  ['other dates', dates],
]
