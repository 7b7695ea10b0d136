/**
 * Whole openings, invented, in the manner of real pages: what stands around a report, what its preamble
 * cites, and which other years and bodies it names on the way. What is not named is not stated.
 */
import type { Stated } from './reading'

export interface WholeOpening {
  readonly name: string
  readonly text: string
  readonly states: Partial<Stated>
}

const opening = (name: string, lines: ReadonlyArray<string>, states: Partial<Stated>): WholeOpening => ({
  name,
  text: lines.join('\n'),
  states,
})

const of = (year: number): Stated['period'] => ({ start: `${year}-01-01`, end: `${year}-12-31` })

/** A title without a break, and the agency and the year in it. */
const titled = (authority: string, year: number, rest = '年政府信息公开工作年度报告'): Partial<Stated> => ({
  title: `${authority}${year}${rest}`,
  authority,
  year,
})

const law = '根据《中华人民共和国政府信息公开条例》（国务院令第711号，2019年5月15日起施行）第五十条规定'
const notice =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'
const sixParts =
  '全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分'

const heads: ReadonlyArray<WholeOpening> = [
  opening(
    'a county of today: date, source, preamble with the notice and its year',
    [
      '云陌市沧屏县2023年政府信息公开工作年度报告',
      '发布日期：2024-01-19 16:42 来源：沧屏县政府办 浏览次数：318 字体：[大 中 小]',
      `${law}和${notice}要求，编制本报告。${sixParts}。本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。如有疑问，请与沧屏县人民政府办公室联系（地址：石鼓路8号，邮编：443200，电话：0717-5522018）。`,
      '一、总体情况',
    ],
    { ...titled('云陌市沧屏县', 2023), period: of(2023), publishedOn: '2024-01-19' },
  ),
  opening(
    'a table of the page with an index number',
    [
      '索引号：\t01153/2022-00019\t主题分类：\t综合政务',
      '发布机构：\t沧屏县卫生健康局\t发文日期：\t2022年01月24日',
      '名称：\t沧屏县卫生健康局2021年政府信息公开工作年度报告',
      '文号：\t无\t有效性：\t有效',
      '沧屏县卫生健康局2021年政府信息公开工作年度报告',
      `${law}，结合本局实际编制。`,
      '一、总体情况',
    ],
    { ...titled('沧屏县卫生健康局', 2021), publishedOn: '2022-01-24' },
  ),
  opening(
    'keys and values in cells of a line each',
    [
      '索 引 号',
      'cp0042-2021-00003',
      '组配分类',
      '政府信息公开年报',
      '发布机构',
      '雁回街道办事处',
      '生成日期',
      '2021-01-25',
      '公开方式',
      '主动公开',
      '雁回街道办事处2020年政府信息公开工作年度报告',
      '一、总体情况',
    ],
    { ...titled('雁回街道办事处', 2020), publishedOn: '2021-01-25' },
  ),
  opening(
    'a side menu with the reports of other years',
    [
      '政府信息公开年报',
      '沧屏县2022年政府信息公开工作年度报告',
      '沧屏县2021年政府信息公开工作年度报告',
      '沧屏县2020年政府信息公开工作年度报告',
      '沧屏县2021年政府信息公开工作年度报告',
      '发布时间：2022-03-22 10:11',
      `${law}编制。所列数据的统计期限自2021年1月1日起至2021年12月31日止。`,
      '一、总体情况',
    ],
    { ...titled('沧屏县', 2021), period: of(2021), publishedOn: '2022-03-22' },
  ),
  opening(
    'a side menu of years before a title that has the agency',
    [
      '政府信息公开指南',
      '政府信息公开制度',
      '法定主动公开内容',
      '政府信息公开年报',
      '2024年政府信息公开年报',
      '2023年政府信息公开年报',
      '依申请公开',
      '云陌市水利局2023年政府信息公开年报',
      '时间：2024-01-26',
      '一、总体情况',
    ],
    { ...titled('云陌市水利局', 2023, '年政府信息公开年报'), publishedOn: '2024-01-26' },
  ),
  opening(
    'a side menu whose agency is not in the title of the page',
    [
      '沧屏县人民政府信息公开',
      '政府信息公开指南',
      '政府信息公开年报',
      '2019年政府信息公开工作年度报告',
      '来源：县政府办　　发布日期：2020-03-30',
      `${law}，由沧屏县人民政府办公室编制并公布2019年政府信息公开工作年度报告。`,
      '一、总体情况',
    ],
    {
      title: '2019年政府信息公开工作年度报告',
      authority: '沧屏县人民政府办公室',
      year: 2019,
      publishedOn: '2020-03-30',
    },
  ),
  opening(
    'the agency above, the year and the words below',
    [
      '首页>政务公开>政府信息公开年报',
      '云陌市交通运输局',
      '2022年政府信息公开工作年度报告',
      '2023-01-17 09:05 来源：云陌市交通运输局',
      `按照${notice}，现将2022年度政府信息公开工作情况报告如下。`,
      '一、总体情况',
    ],
    { ...titled('云陌市交通运输局', 2022), publishedOn: '2023-01-17' },
  ),
  opening(
    'the year above the agency',
    ['2017年度', '石鼓岭乡人民政府信息公开年度报告', '根据《条例》编制。', '一、概述'],
    {
      title: '2017年度石鼓岭乡人民政府信息公开年度报告',
      authority: '石鼓岭乡人民政府',
      year: 2017,
    },
  ),
  opening(
    'square brackets of a column',
    [
      '【政府信息公开年报】沧屏县应急管理局2022年政府信息公开工作年度报告',
      '【字号：大 中 小】',
      '一、总体情况',
    ],
    titled('沧屏县应急管理局', 2022),
  ),
  opening('the year in square brackets', ['白苇镇【2020】年政府信息公开工作年度报告', '一、总体情况'], {
    title: '白苇镇【2020】年政府信息公开工作年度报告',
    authority: '白苇镇',
    year: 2020,
  }),
  opening(
    'the year behind in round brackets with 年',
    ['云陌市商务局政府信息公开工作年度报告（2022年）', '发布时间：2023.01.12', '一、总体情况'],
    {
      title: '云陌市商务局政府信息公开工作年度报告（2022年）',
      authority: '云陌市商务局',
      year: 2022,
      publishedOn: '2023-01-12',
    },
  ),
  opening(
    'the year in round brackets before',
    ['（2022年度）', '云陌市商务局政府信息公开工作年度报告', '一、总体情况'],
    {
      title: '（2022年度）云陌市商务局政府信息公开工作年度报告',
      authority: '云陌市商务局',
      year: 2022,
    },
  ),
  opening(
    'doubled commas of a collector',
    ['沧屏县人民政府,,2020年政府信息公开工作年度报告', '发布日期：2021-02-19', '一,、总体情况'],
    { ...titled('沧屏县人民政府', 2020), publishedOn: '2021-02-19' },
  ),
  opening(
    'a public announcement of the report',
    [
      '关于沧屏县2020年政府信息公开工作年度报告的公告',
      '发布日期：2021-03-25',
      '根据《条例》，现予公布。',
      '一、总体情况',
    ],
    {
      title: '关于沧屏县2020年政府信息公开工作年度报告的公告',
      authority: '沧屏县',
      year: 2020,
      publishedOn: '2021-03-25',
    },
  ),
  opening(
    'an announcement, and the title of the report itself',
    [
      '沧屏县城市管理局关于公布2019年政府信息公开年度报告的通告',
      '沧屏县城市管理局2019年政府信息公开工作年度报告',
      '一、总体情况',
    ],
    titled('沧屏县城市管理局', 2019),
  ),
  opening(
    'the title of the page with the name of the site, over and over',
    [
      '沧屏县2022年政府信息公开工作年度报告-沧屏县人民政府',
      '您所在的位置：首页 / 政务公开 / 政府信息公开年报 / 正文',
      '沧屏县2022年政府信息公开工作年度报告',
      '一、总体情况',
    ],
    titled('沧屏县', 2022),
  ),
  opening(
    'chrome in one line before the title',
    [
      '无障碍 | 长者模式 | 登录 | 注册 首页 政务公开 政务服务 互动交流 走进沧屏',
      '当前位置： 首页 > 政务公开 > 政府信息公开年报 > 2018年',
      '沧屏县农业农村局2018年度政府信息公开工作年度报告',
      '发布时间：2019-03-05 15:33:27 信息来源：沧屏县农业农村局 点击数：77',
      '一、概述',
    ],
    {
      ...titled('沧屏县农业农村局', 2018, '年度政府信息公开工作年度报告'),
      publishedOn: '2019-03-05',
    },
  ),
  opening(
    'a page in one line',
    [
      '云陌市人民政府门户网站 政府信息公开年报 云陌市民政局2020年政府信息公开工作年度报告 日期：2021-01-20 来源：市民政局',
      '一、总体情况',
    ],
    { ...titled('云陌市民政局', 2020), publishedOn: '2021-01-20' },
  ),
  opening(
    'a year alone behind the title',
    ['沧屏县审计局', '政府信息公开工作年度报告', '2021年度', '一、总体情况'],
    {
      title: '沧屏县审计局政府信息公开工作年度报告2021年度',
      authority: '沧屏县审计局',
      year: 2021,
    },
  ),
  opening(
    'a file of an office: 主办单位, 稿源, 责编',
    [
      '沧屏县财政局2024年政府信息公开工作年度报告',
      '稿源：局办公室 责任编辑：周宁 审核：李岚 2025-01-14',
      '一、总体情况',
    ],
    { ...titled('沧屏县财政局', 2024), publishedOn: '2025-01-14' },
  ),
  opening(
    'everything in Chinese numerals',
    [
      '石鼓岭乡人民政府',
      '二〇一五年政府信息公开工作年度报告',
      '（二〇一六年一月十八日）',
      '本报告根据《条例》编制。统计期限自二〇一五年一月一日起至十二月三十一日止。',
      '一、概述',
    ],
    {
      title: '石鼓岭乡人民政府二〇一五年政府信息公开工作年度报告',
      authority: '石鼓岭乡人民政府',
      year: 2015,
      period: of(2015),
      publishedOn: '2016-01-18',
    },
  ),
  opening(
    'a month in Chinese without a day is no date',
    ['沧屏县司法局2023年政府信息公开工作年度报告', '二〇二四年一月', '一、总体情况'],
    titled('沧屏县司法局', 2023),
  ),
  opening(
    'a province: 办公厅, its name whole',
    [
      '青岚省人民政府办公厅2023年政府信息公开工作年度报告',
      '青岚省人民政府网 www.example.gov.cn 2024-01-30 来源： 省政府办公厅',
      `本报告按照${notice}编制。`,
      '一、总体情况',
    ],
    { ...titled('青岚省人民政府办公厅', 2023), publishedOn: '2024-01-30' },
  ),
  opening(
    'a ministry',
    ['国家烟草储备局2022年政府信息公开工作年度报告', '一、总体情况'],
    titled('国家烟草储备局', 2022),
  ),
  opening(
    'an office with the seal of its own in brackets',
    [
      '云陌市城市管理和综合行政执法局（云陌市城市管理委员会办公室）2022年政府信息公开工作年度报告',
      '一、总体情况',
    ],
    titled('云陌市城市管理和综合行政执法局（云陌市城市管理委员会办公室）', 2022),
  ),
  opening(
    'a branch that is named by its district',
    ['云陌市公安局临波分局2021年政府信息公开工作年度报告', '一、总体情况'],
    titled('云陌市公安局临波分局', 2021),
  ),
  opening(
    'a zone',
    ['云陌经济技术开发区管理委员会2021年政府信息公开工作年度报告', '日期：2022-03-28', '一、总体情况'],
    { ...titled('云陌经济技术开发区管理委员会', 2021), publishedOn: '2022-03-28' },
  ),
  opening(
    'a zone by its name alone',
    ['云陌高新区2021年政府信息公开工作年度报告', '一、总体情况'],
    titled('云陌高新区', 2021),
  ),
  opening(
    'a hospital and a school have reports as well',
    ['云陌市第二人民医院2021年信息公开工作年度报告', '一、总体情况'],
    titled('云陌市第二人民医院', 2021, '年信息公开工作年度报告'),
  ),
  opening(
    'a tax office with its place in the country',
    ['国家税务总局沧屏县税务局2022年政府信息公开工作年度报告', '一、总体情况'],
    titled('国家税务总局沧屏县税务局', 2022),
  ),
]

const sentences: ReadonlyArray<WholeOpening> = [
  opening(
    'without a title: 现将…公布如下, and citations with other years',
    [
      '根据《中华人民共和国政府信息公开条例》（2007年4月5日国务院令第492号公布，2019年4月3日国务院令第711号修订）和县政府办公室2020年12月11日通知要求，现将沧屏县林业局2020年政府信息公开工作年度报告公布如下：',
      '一、总体情况',
    ],
    { authority: '沧屏县林业局', year: 2020 },
  ),
  opening(
    'the body that asks is not the body that reports',
    [
      '2022年政府信息公开工作年度报告',
      '按照县人民政府办公室《关于做好2022年度政府信息公开工作年度报告编制和发布工作的通知》要求，白苇镇人民政府编制了2022年政府信息公开工作年度报告。',
      '一、总体情况',
    ],
    { title: '2022年政府信息公开工作年度报告', authority: '白苇镇人民政府', year: 2022 },
  ),
  opening(
    'a period of months',
    ['白苇镇2023年政府信息公开工作年度报告', `${law}编制，数据统计期限为2023年1月至12月。`, '一、总体情况'],
    { ...titled('白苇镇', 2023), period: of(2023) },
  ),
  opening(
    'a period of months with the year twice',
    [
      '白苇镇2023年政府信息公开工作年度报告',
      '统计期限自2023年1月起至2023年12月止。根据《条例》编制。',
      '一、总体情况',
    ],
    { ...titled('白苇镇', 2023), period: of(2023) },
  ),
  opening(
    'a period that is a year',
    ['白苇镇2020年政府信息公开工作年度报告', '根据《条例》编制，统计期限为2020年度。', '一、总体情况'],
    { ...titled('白苇镇', 2020), period: of(2020) },
  ),
  opening(
    'a period that is a year, without 度',
    ['白苇镇政府信息公开工作年度报告', '根据《条例》编制，数据统计时间范围为2020年。', '一、总体情况'],
    { title: '白苇镇政府信息公开工作年度报告', authority: '白苇镇', year: 2020, period: of(2020) },
  ),
  opening(
    'statistics of a year in a sentence are no period',
    [
      '白苇镇2020年政府信息公开工作年度报告',
      '根据《条例》编制，附统计表。数据来自2020年度统计年鉴。',
      '一、总体情况',
    ],
    titled('白苇镇', 2020),
  ),
  opening(
    '自…起至次年…前 is not a whole year: as printed',
    [
      '白苇镇2008年政府信息公开年度报告',
      '本报告所列数据统计期限自2008年5月1日至12月31日。根据《条例》编制。',
      '一、概述',
    ],
    {
      ...titled('白苇镇', 2008, '年政府信息公开年度报告'),
      period: { start: '2008-05-01', end: '2008-12-31' },
    },
  ),
  opening(
    'the period in brackets behind its label',
    [
      '云陌市体育局2021年政府信息公开工作年度报告',
      '根据《条例》编制。数据统计期限（2021年1月1日—2021年12月31日）。',
      '一、总体情况',
    ],
    { ...titled('云陌市体育局', 2021), period: of(2021) },
  ),
  opening(
    'all data of the year up to a day',
    [
      '云陌市体育局2021年政府信息公开工作年度报告',
      '根据《条例》编制。报告中数据统计截至2021年12月31日。',
      '一、总体情况',
    ],
    { ...titled('云陌市体育局', 2021), period: { start: null, end: '2021-12-31' } },
  ),
  opening(
    'a telephone, a postcode and an e-mail that look like years',
    [
      '云陌市地震局2015年政府信息公开工作年度报告',
      '根据《条例》编制。联系电话：0713-2018201，邮编：201600，邮箱：gk2014@example.com。',
      '一、概述',
    ],
    titled('云陌市地震局', 2015),
  ),
  opening(
    'the date in the name of a file',
    ['云陌市地震局2015年政府信息公开工作年度报告.doc', '上传时间：2016-03-11', '一、概述'],
    { ...titled('云陌市地震局', 2015), publishedOn: '2016-03-11' },
  ),
  opening(
    'the date today, of the page, is not that of the report',
    [
      '今天是2024年5月6日 星期一',
      '云陌市审计局2023年政府信息公开工作年度报告',
      '发布日期: 2024-01-22',
      '一、总体情况',
    ],
    { ...titled('云陌市审计局', 2023), publishedOn: '2024-01-22' },
  ),
  opening(
    'no title, no agency: only our own words',
    ['根据《条例》规定，现公布我局2016年政府信息公开年度报告。', '一、概述'],
    { year: 2016 },
  ),
  opening(
    'the contact may be a superior body, but the sentence names the agency',
    [
      '信息公开年报',
      '本年度报告由石鼓岭乡人民政府根据《条例》编制。如对报告有疑问，请与沧屏县人民政府信息公开办公室联系。',
      '一、概述',
    ],
    { authority: '石鼓岭乡人民政府' },
  ),
  opening(
    'a signature at the end, in another font of zeros',
    [
      '沧屏县教育局2021年度政府信息公开工作年度报告',
      '一、总体情况',
      '工作有序。',
      '六、其他需要报告的事项',
      '无',
      '　　　　　　　　沧屏县教育局',
      '　　　　　　二○二二年一月十七日',
    ],
    { ...titled('沧屏县教育局', 2021, '年度政府信息公开工作年度报告'), signedOn: '2022-01-17' },
  ),
  opening(
    'the date of the document below the title and of the page above it',
    [
      '发布时间：2023-01-31 来源：云陌市民政局',
      '云陌市民政局2022年政府信息公开工作年度报告',
      '（2023年1月28日）',
      '一、总体情况',
    ],
    { ...titled('云陌市民政局', 2022), publishedOn: '2023-01-31' },
  ),
  opening(
    'a mirror with toned pinyin over two lines',
    [
      '滄屏縣(xiàn)發(fā)展和改革局',
      '2022年政府信息公開工作年度報(bào)告',
      '來源：縣(xiàn)發(fā)改局 發(fā)布時(shí)間：2023-01-16',
      '一、總體情況(kuàng)',
    ],
    { ...titled('沧屏县发展和改革局', 2022), publishedOn: '2023-01-16' },
  ),
  opening(
    'in the words of a flipbook: cover, year, contents',
    [
      '云陌市交通运输委员会',
      '政府信息公开工作',
      '年度报告',
      '（2021年）',
      '目录',
      '一、总体情况……1',
      '一、总体情况',
    ],
    {
      title: '云陌市交通运输委员会政府信息公开工作年度报告（2021年）',
      authority: '云陌市交通运输委员会',
      year: 2021,
    },
  ),
  opening(
    'the preamble says 本局, the contact its name',
    [
      '现根据有关法规要求，制定本局2022年政府信息公开工作年度报告。数据统计起止时间为2022年1月1日至2022年12月31日。公众可与石鼓区应急管理局联系（地址：泉溪路2号）。',
      '一、总体情况',
    ],
    { authority: '石鼓区应急管理局', year: 2022, period: of(2022) },
  ),
  opening(
    'only the first section names the bureau',
    [
      '根据《条例》要求，我局编制了2020年政府信息公开工作年度报告。数据的统计期限为2020年1月1日至12月31日。',
      '一、总体情况',
      '2020年，云陌市水利局高度重视政务公开，制度不断完善。',
    ],
    { authority: '云陌市水利局', year: 2020, period: of(2020) },
  ),
  opening(
    'the year is announced at the end of the first paragraph',
    [
      '一、总体情况',
      '今年以来，沧屏县行政审批局认真做好各项公开工作，公开信息30条。现将2019年政府信息公开工作情况报告如下：',
    ],
    { authority: '沧屏县行政审批局', year: 2019 },
  ),
]

export const wholeOpenings: ReadonlyArray<readonly [part: string, ReadonlyArray<WholeOpening>]> = [
  ['heads of pages', heads],
  ['what the preamble says', sentences],
]
