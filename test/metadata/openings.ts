/**
 * Openings of reports, invented, each with what it states; what is not named is not stated.
 * Every form of domain.md §8 and every noise of §7 that touches metadata is among them.
 */
import type { Stated } from './reading'

export interface Opening {
  readonly name: string
  readonly text: string
  readonly states: Partial<Stated>
  /** How many dates were read without their marks. */
  readonly repaired?: number
}

const opening = (name: string, text: string, states: Partial<Stated>, repaired = 0): Opening => ({
  name,
  text,
  states,
  repaired,
})

const all = (year: number): Stated['period'] => ({ start: `${year}-01-01`, end: `${year}-12-31` })

const titles: ReadonlyArray<Opening> = [
  opening('the plain form', '沧屏县2020年政府信息公开工作年度报告\n一、总体情况', {
    title: '沧屏县2020年政府信息公开工作年度报告',
    authority: '沧屏县',
    year: 2020,
  }),
  opening('年度 twice', '青岚省财政厅2017年度政府信息公开工作年度报告\n一、概述', {
    title: '青岚省财政厅2017年度政府信息公开工作年度报告',
    authority: '青岚省财政厅',
    year: 2017,
  }),
  opening('年年度', '云陌市民政局2015年年度政府信息公开报告\n一、概述', {
    title: '云陌市民政局2015年年度政府信息公开报告',
    authority: '云陌市民政局',
    year: 2015,
  }),
  opening('a year without 年', '白苇镇2013度政府信息公开年度报告\n一、概述', {
    title: '白苇镇2013度政府信息公开年度报告',
    authority: '白苇镇',
    year: 2013,
  }),
  opening('a year without any mark', '云陌市水务局2018政府信息公开工作年度报告\n一、总体情况', {
    title: '云陌市水务局2018政府信息公开工作年度报告',
    authority: '云陌市水务局',
    year: 2018,
  }),
  opening('year first, 政府信息公开 left whole', '2018年白苇镇政府信息公开工作年度报告\n一、概述', {
    title: '2018年白苇镇政府信息公开工作年度报告',
    authority: '白苇镇',
    year: 2018,
  }),
  opening('year first, a whole name before 信息公开', '2018年白苇镇人民政府信息公开工作年度报告\n一、概述', {
    title: '2018年白苇镇人民政府信息公开工作年度报告',
    authority: '白苇镇人民政府',
    year: 2018,
  }),
  opening('year first, 度', '2022年度云陌市发展和改革委员会政府信息公开工作年度报告\n一、总体情况', {
    title: '2022年度云陌市发展和改革委员会政府信息公开工作年度报告',
    authority: '云陌市发展和改革委员会',
    year: 2022,
  }),
  opening('year inside 工作…报告', '沧屏县审计局政府信息公开工作2021年度报告\n一、总体情况', {
    title: '沧屏县审计局政府信息公开工作2021年度报告',
    authority: '沧屏县审计局',
    year: 2021,
  }),
  opening('year last, in brackets', '沧屏县教育局政府信息公开工作年度报告（2019年度）\n一、总体情况', {
    title: '沧屏县教育局政府信息公开工作年度报告（2019年度）',
    authority: '沧屏县教育局',
    year: 2019,
  }),
  opening(
    'year last, on a line of its own',
    '沧屏县教育局\n政府信息公开工作年度报告\n（2019年）\n一、总体情况',
    {
      title: '沧屏县教育局政府信息公开工作年度报告（2019年）',
      authority: '沧屏县教育局',
      year: 2019,
    },
  ),
  opening('a year in Chinese', '雁回街道办事处二〇二一年政府信息公开工作年度报告\n一、总体情况', {
    title: '雁回街道办事处二〇二一年政府信息公开工作年度报告',
    authority: '雁回街道办事处',
    year: 2021,
  }),
  opening('without 工作', '石鼓岭乡2010年政府信息公开年度报告\n一、概述', {
    title: '石鼓岭乡2010年政府信息公开年度报告',
    authority: '石鼓岭乡',
    year: 2010,
  }),
  opening('年度工作报告', '云陌海关2012年政府信息公开年度工作报告\n一、概述', {
    title: '云陌海关2012年政府信息公开年度工作报告',
    authority: '云陌海关',
    year: 2012,
  }),
  opening('工作报告', '云陌市气象局2009年政府信息公开工作报告\n一、概述', {
    title: '云陌市气象局2009年政府信息公开工作报告',
    authority: '云陌市气象局',
    year: 2009,
  }),
  opening('年报', '2009年石鼓岭乡人民政府信息公开年报\n一、概述', {
    title: '2009年石鼓岭乡人民政府信息公开年报',
    authority: '石鼓岭乡人民政府',
    year: 2009,
  }),
  opening('信息公开工作年度报告', '青岚省地质矿产总署2014年信息公开工作年度报告\n一、概述', {
    title: '青岚省地质矿产总署2014年信息公开工作年度报告',
    authority: '青岚省地质矿产总署',
    year: 2014,
  }),
  opening('（机关）信息公开', '沧屏县人民政府（机关）2011年度信息公开年度报告\n一、概述', {
    title: '沧屏县人民政府（机关）2011年度信息公开年度报告',
    authority: '沧屏县人民政府',
    year: 2011,
  }),
  opening('（本级机关）before the core', '2016年云陌市统计局（本级机关）政府信息公开年度报告\n一、概述', {
    title: '2016年云陌市统计局（本级机关）政府信息公开年度报告',
    authority: '云陌市统计局',
    year: 2016,
  }),
  opening(
    'a name with brackets of its own',
    '沧屏县发展和改革局（粮食局）2022年政府信息公开工作年度报告\n一、总体情况',
    {
      title: '沧屏县发展和改革局（粮食局）2022年政府信息公开工作年度报告',
      authority: '沧屏县发展和改革局（粮食局）',
      year: 2022,
    },
  ),
  opening('信息公开报告', '云陌高新技术产业开发区管理委员会2008年信息公开报告\n一、概述', {
    title: '云陌高新技术产业开发区管理委员会2008年信息公开报告',
    authority: '云陌高新技术产业开发区管理委员会',
    year: 2008,
  }),
  opening('政务信息公开', '沧屏县市场监督管理局2016年政务信息公开年度报告\n一、概述', {
    title: '沧屏县市场监督管理局2016年政务信息公开年度报告',
    authority: '沧屏县市场监督管理局',
    year: 2016,
  }),
  opening('情况的报告', '云陌市规划与建设局关于2013年度政府信息公开工作情况的报告\n一、概述', {
    title: '云陌市规划与建设局关于2013年度政府信息公开工作情况的报告',
    authority: '云陌市规划与建设局',
    year: 2013,
  }),
  opening('海关信息公开', '云陌海关2015年海关政府信息公开年度报告\n一、概述', {
    title: '云陌海关2015年海关政府信息公开年度报告',
    authority: '云陌海关',
    year: 2015,
  }),
  opening('no agency', '2023年政府信息公开工作年度报告\n2023年政府信息公开工作年度报告\n一、总体情况', {
    title: '2023年政府信息公开工作年度报告',
    year: 2023,
  }),
  opening('no year', '雁回街道政府信息公开工作年度报告\n一、总体情况', {
    title: '雁回街道政府信息公开工作年度报告',
    authority: '雁回街道',
  }),
  opening('the official name alone', '政府信息公开工作年度报告\n一、总体情况', {
    title: '政府信息公开工作年度报告',
  }),
]

const lines: ReadonlyArray<Opening> = [
  opening(
    'the agency on a line of its own',
    '\n白苇镇人民政府\n\n2020年信息公开工作年度报告\n\n一、总体情况',
    {
      title: '白苇镇人民政府2020年信息公开工作年度报告',
      authority: '白苇镇人民政府',
      year: 2020,
    },
  ),
  opening('split inside 政府信息', '沧屏县审计局2025年政府\n信息公开工作年度报告\n一、总体情况', {
    title: '沧屏县审计局2025年政府信息公开工作年度报告',
    authority: '沧屏县审计局',
    year: 2025,
  }),
  opening('split inside 年度报告', '2024 年青岚省科技厅政府信息公开工作年度\n报告\n一、总体情况', {
    title: '2024年青岚省科技厅政府信息公开工作年度报告',
    authority: '青岚省科技厅',
    year: 2024,
  }),
  opening(
    'split before 年度报告, 正文 above',
    '正文\n2024 年青岚省科委政府信息公开工作\n年度报告\n一、总体情况',
    {
      title: '2024年青岚省科委政府信息公开工作年度报告',
      authority: '青岚省科委',
      year: 2024,
    },
  ),
  opening(
    'split inside the name',
    '沧屏满族自治县住房和城乡\n建设局2021年政府信息公开工作年度报告\n一、总体情况',
    {
      title: '沧屏满族自治县住房和城乡建设局2021年政府信息公开工作年度报告',
      authority: '沧屏满族自治县住房和城乡建设局',
      year: 2021,
    },
  ),
  opening('split behind 和', '云陌市住房和\n城乡建设局2021年政府信息公开工作年度报告\n一、总体情况', {
    title: '云陌市住房和城乡建设局2021年政府信息公开工作年度报告',
    authority: '云陌市住房和城乡建设局',
    year: 2021,
  }),
  opening('three lines', '云陌市人民政府办公室\n2021年度\n政府信息公开工作年度报告\n一、总体情况', {
    title: '云陌市人民政府办公室2021年度政府信息公开工作年度报告',
    authority: '云陌市人民政府办公室',
    year: 2021,
  }),
  opening(
    'the year in spaced digits',
    '沧屏县 2 0 2 4 年 政 府 信 息 公 开 工 作 年 度 报 告\n一、总体情况',
    {
      title: '沧屏县2024年政府信息公开工作年度报告',
      authority: '沧屏县',
      year: 2024,
    },
  ),
  opening('marks of Markdown', '# **沧屏县** 2025 年 **政府信息公开工作年度报告**\n\n## 一、总体情况', {
    title: '沧屏县2025年政府信息公开工作年度报告',
    authority: '沧屏县',
    year: 2025,
  }),
  opening('the first section glued behind', '雁回街道2022年政府信息公开工作年度报告一、总体情况\n2022年，', {
    title: '雁回街道2022年政府信息公开工作年度报告',
    authority: '雁回街道',
    year: 2022,
  }),
  opening(
    'the preamble glued behind',
    '雁回街道2022年政府信息公开工作年度报告根据《条例》编制。\n一、总体情况',
    {
      title: '雁回街道2022年政府信息公开工作年度报告',
      authority: '雁回街道',
      year: 2022,
    },
  ),
]

const pages: ReadonlyArray<Opening> = [
  opening(
    'the path to the page',
    '当前位置：首页 > 信息公开 > 沧屏县水利局 > 政府信息公开年报\n沧屏县水利局2025年政府信息公开工作年度报告\n一、总体情况',
    { title: '沧屏县水利局2025年政府信息公开工作年度报告', authority: '沧屏县水利局', year: 2025 },
  ),
  opening(
    'the path ends with the title, which follows again with the full name',
    '首页 > 年报 > 2020年政府信息公开工作年度报告\n沧屏县人民政府\n2020年政府信息公开工作年度报告\n一、总体情况',
    { title: '沧屏县人民政府2020年政府信息公开工作年度报告', authority: '沧屏县人民政府', year: 2020 },
  ),
  opening(
    'the path ends with a column of the agency, which is no title',
    '当前位置：首页 > 信息公开 > 沧屏县民政局信息公开年报\n2013年度政府信息公开年报\n发布时间：2014-01-29 信息来源：沧屏县民政局\n一、概述',
    { title: '2013年度政府信息公开年报', year: 2013, publishedOn: '2014-01-29' },
  ),
  opening(
    'a page title with the name of the site',
    '雁回街道2021年政府信息公开工作年度报告_沧屏县人民政府门户网站\n一、总体情况',
    { title: '雁回街道2021年政府信息公开工作年度报告', authority: '雁回街道', year: 2021 },
  ),
  opening(
    'menus before the title',
    '登录 注册 无障碍\n走进沧屏\n新闻中心\n政府信息公开\n政府信息公开年报\n2019年政府信息公开工作年度报告\n字体大小：[大 中 小] 点击数：12 分享：\n一、总体情况',
    { title: '2019年政府信息公开工作年度报告', year: 2019 },
  ),
  opening('a row 标题', '标题：沧屏县档案局2014年政府信息公开工作年度报告\n文号：无\n一、概述', {
    title: '沧屏县档案局2014年政府信息公开工作年度报告',
    authority: '沧屏县档案局',
    year: 2014,
  }),
  opening(
    'a table of the page',
    '| 索 引 号 | 000014/2022-00118 |\n| 标　　题 | 云陌市司法局2021年政府信息公开工作年度报告 | 发 布 日 期 | 2022-01-20 |\n一、总体情况',
    {
      title: '云陌市司法局2021年政府信息公开工作年度报告',
      authority: '云陌市司法局',
      year: 2021,
      publishedOn: '2022-01-20',
    },
  ),
  opening(
    'fields in one line',
    '索引号：000014/2022 名 称：云陌市司法局2021年政府信息公开工作年度报告 发文日期：2022年1月20日\n一、总体情况',
    {
      title: '云陌市司法局2021年政府信息公开工作年度报告',
      authority: '云陌市司法局',
      year: 2021,
      publishedOn: '2022-01-20',
    },
  ),
  opening(
    'cells a line',
    '\t发布机构\n\t沧屏县人民政府\n\t标题\n\t2018年政府信息公开工作年度报告\n\t生成日期\n\t2019-02-11\n一、概述',
    {
      title: '2018年政府信息公开工作年度报告',
      authority: '沧屏县人民政府',
      year: 2018,
      publishedOn: '2019-02-11',
    },
  ),
  opening(
    'the page and the report give different titles: the first that is full',
    '白苇镇2018年信息公开年报\n白苇镇人民政府2018年政府信息公开工作年度报告\n一、概述',
    { title: '白苇镇2018年信息公开年报', authority: '白苇镇', year: 2018 },
  ),
  opening(
    'the next page is no title',
    '上一篇：沧屏县统计局2018年政府信息公开工作年度报告\n沧屏县统计局2019年政府信息公开工作年度报告\n一、总体情况',
    { title: '沧屏县统计局2019年政府信息公开工作年度报告', authority: '沧屏县统计局', year: 2019 },
  ),
  opening(
    'an intruder in the place of the name',
    '沧屏县审计局飞龙体育直播\n2025年政府信息公开工作的年度报告\n根据《条例》编制。请与沧屏县审计局办公室联系（电话：000-2025）。\n一、总体情况',
    { title: '2025年政府信息公开工作的年度报告', authority: '沧屏县审计局', year: 2025 },
  ),
  opening(
    'an intruder inside the title',
    '888bet（中国）官方网站2024年政府信息公开工作年度报告\n一、总体情况',
    {
      title: '888bet（中国）官方网站2024年政府信息公开工作年度报告',
      year: 2024,
    },
  ),
  opening('a redacted name', '****政府2020年政府信息公开工作年度报告\n一、总体情况', {
    title: '政府2020年政府信息公开工作年度报告',
    year: 2020,
  }),
]

const characters: ReadonlyArray<Opening> = [
  opening(
    'a mirror with pinyin',
    '滄屏縣(xiàn)2020年政府信息公開工作年度報(bào)告\n發(fā)布時(shí)間:2021-01-28 10:59信息來源:滄屏縣\n一、總體情況',
    {
      title: '沧屏县2020年政府信息公开工作年度报告',
      authority: '沧屏县',
      year: 2020,
      publishedOn: '2021-01-28',
    },
  ),
  opening('a name that OpenCC would damage', '乾县2020年政府信息公开工作年度报告\n一、总体情况', {
    title: '乾县2020年政府信息公开工作年度报告',
    authority: '乾县',
    year: 2020,
  }),
  opening('another', '2011年於潜镇政府信息公开年度报告\n一、概述', {
    title: '2011年於潜镇政府信息公开年度报告',
    authority: '於潜镇',
    year: 2011,
  }),
  opening('radicals of a printed page', '沧屏县⼈⺠政府2023年政府信息公开⼯作年度报告\n一、总体情况', {
    title: '沧屏县人民政府2023年政府信息公开工作年度报告',
    authority: '沧屏县人民政府',
    year: 2023,
  }),
  opening(
    'wide digits',
    '沧屏县２０１９年政府信息公开工作年度报告\n发布日期：２０２０-０１-２０\n一、总体情况',
    {
      title: '沧屏县2019年政府信息公开工作年度报告',
      authority: '沧屏县',
      year: 2019,
      publishedOn: '2020-01-20',
    },
  ),
  opening(
    'EN SPACE, U+3000, no-break space',
    '沧屏县　人民政府\u2002\u00a02019 年度政府信息公开工作年度报告\n一、总体情况',
    {
      title: '沧屏县人民政府2019年度政府信息公开工作年度报告',
      authority: '沧屏县人民政府',
      year: 2019,
    },
  ),
  opening(
    'zero-width characters and a BOM',
    '\ufeff沧屏县\u200b2019年政府\u200d信息公开工作年度报告\r\n一、总体情况',
    {
      title: '沧屏县2019年政府信息公开工作年度报告',
      authority: '沧屏县',
      year: 2019,
    },
  ),
]

const notTitles: ReadonlyArray<Opening> = [
  opening(
    'the notice about the format',
    '国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知\n国办公开办函〔2021〕30号\n一、总体情况',
    {},
  ),
  opening(
    'the name of the notice over two lines',
    '关于印发《中华人民共和国\n政府信息公开工作年度报告》\n（国办公开办函〔2019〕60号）\n一、总体情况',
    {},
  ),
  opening(
    'columns of a site',
    '政府信息公开指南\n政府信息公开制度\n政府信息公开年报\n依申请公开\n一、总体情况',
    {},
  ),
  opening('a wrapped sentence', '现公布石鼓岭乡2022年政府信息公开工作年度报告\n，请监督。\n一、总体情况', {
    authority: '石鼓岭乡',
    year: 2022,
  }),
  opening('a document number and a telephone', '沧政办〔2019〕20号\n电话：0599-20182019\n一、总体情况', {}),
]

const preambles: ReadonlyArray<Opening> = [
  opening(
    '由…编制的',
    '本报告依据《条例》，由沧屏县雁回街道编制的2020年度政府信息公开工作年度报告。\n一、总体情况',
    { authority: '沧屏县雁回街道', year: 2020 },
  ),
  opening(
    '由… of an office for publicity',
    '本报告由云陌市人民政府信息公开工作领导小组办公室根据《条例》汇总编制。\n一、概述',
    { authority: '云陌市人民政府' },
  ),
  opening('现公布…', '根据《条例》，现公布云陌新区管委会2012年政府信息公开工作年度报告。\n一、概述', {
    authority: '云陌新区管委会',
    year: 2012,
  }),
  opening(
    '特向社会公布2024年度…',
    '按照《条例》要求，特向社会公布2024年度沧屏县卫生健康局信息公开年度报告。\n一、总体情况',
    { authority: '沧屏县卫生健康局', year: 2024 },
  ),
  opening(
    'cited in 《》',
    '根据《条例》规定，现发布《沧屏县审计局2025年政府信息公开工作年度报告》。\n一、总体情况',
    { authority: '沧屏县审计局', year: 2025 },
  ),
  opening(
    'somebody else is asked to report',
    '按照县政府办公室《关于做好2016年政府信息公开年度报告编制工作的通知》，沧屏县林业局编制2015年度报告。\n一、概述',
    { authority: '沧屏县林业局', year: 2015 },
  ),
  opening('a pronoun is no name', '根据《条例》，现将2009年我镇政府信息公开年度报告如下：\n一、概述', {
    year: 2009,
  }),
  opening(
    'nor is 本级政府',
    '根据《条例》，特向社会公布2012年度本级政府（机关）信息公开工作年度报告。\n一、概述',
    {
      year: 2012,
    },
  ),
  opening(
    '请与…联系',
    '根据《条例》编制本报告。如有疑问，请与沧屏县民政局办公室联系（地址：石鼓路2012号）。\n一、概述',
    { authority: '沧屏县民政局' },
  ),
  opening(
    '请联系… of an office for publicity',
    '根据《条例》编制本报告。请联系：沧屏县人民政府政务公开领导小组办公室，电话：000。\n一、概述',
    { authority: '沧屏县人民政府' },
  ),
  opening('a lone line', '白苇镇人民政府\n根据《条例》编制本报告。\n一、总体情况', {
    authority: '白苇镇人民政府',
  }),
  opening(
    'the preamble inside the first section',
    '一、总体情况\n根据《条例》，现公布白苇镇2022年政府信息公开工作年度报告。所列数据统计期限为2022年1月1日至12月31日。',
    { authority: '白苇镇', year: 2022, period: all(2022) },
  ),
  opening(
    'last year’s report, published this year, in the first section',
    '一、总体情况\n本镇高度重视。全年编制并发布2021年政府信息公开工作年度报告1份。',
    {},
  ),
]

const periodIn = (name: string, sentence: string, period: Stated['period'], repaired = 0): Opening =>
  opening(
    name,
    `根据《条例》编制。${sentence}。\n一、总体情况`,
    period === null ? {} : { period, year: Number(period.end.slice(0, 4)) },
    repaired,
  )

const periods: ReadonlyArray<Opening> = [
  periodIn('自…起至…止', '本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止', all(2020)),
  periodIn('自…起,至…', '数据统计期限，自2009年1月1日起，至2009年12月31日止', all(2009)),
  periodIn('从…到…止', '所列数据统计时限从2019年1月1日到12月31日止', all(2019)),
  periodIn('为…至…', '信息数据统计期限为：2018年1月1日至2018年12月31日', all(2018)),
  periodIn('统计时间', '报告中所列数据的统计时间为2025年1月1日至2025年12月31日', all(2025)),
  periodIn('统计数据时限', '统计数据时限为2017年1月1日—12月31日', all(2017)),
  periodIn('同年', '统计周期为2016年1月1日至同年12月31日', all(2016)),
  periodIn('spaces and line breaks', '统计期\n限自 2024 年 1 月 1\n日起至 2024 年 12 月\n31 日止', all(2024)),
  periodIn('dots', '数据统计期限：2023.1.1-2023.12.31', all(2023)),
  periodIn('hyphens', '数据统计期限：2023-01-01至2023-12-31', all(2023)),
  periodIn('in Chinese', '统计期限自二〇一〇年一月一日起至二〇一〇年十二月三十一日止', all(2010)),
  periodIn(
    '期间的政府信息公开工作情况',
    '内容涵盖2009年1月1日至12月31日期间的政府信息公开工作情况',
    all(2009),
  ),
  periodIn('not a whole year', '统计期限自2008年5月1日起至2008年12月31日止', {
    start: '2008-05-01',
    end: '2008-12-31',
  }),
  periodIn('two years, as printed', '统计期限自2002年1月1日起至2010年12月31日止', {
    start: '2002-01-01',
    end: '2010-12-31',
  }),
  periodIn('a cut-off date', '数据截止日期为2013年12月31日', { start: null, end: '2013-12-31' }),
  periodIn('another', '统计数据核定时间点为2014年12月31日', { start: null, end: '2014-12-31' }),
  periodIn('marks lost', '统计期限自201711日至20171231日止', all(2017), 2),
  periodIn('marks lost, no 至', '统计期限自201011日起20101231日止', all(2010), 2),
  periodIn('some marks lost', '统计数据的期限自20241月1 日至202412月31日止', all(2024), 2),
  periodIn('all marks lost', '统计期限为2011111231', all(2011), 1),
  periodIn('marks lost, spaces left', '统计期限为2025  1  1  日至2025  12  31  日', all(2025), 2),
  periodIn('days that the calendar has not', '统计期限自2020年1月1日起至2020年11月31日止', null),
  periodIn('a first day that the calendar has not', '统计期限自2020年0月1日起至2020年12月31日止', {
    start: null,
    end: '2020-12-31',
  }),
  periodIn('a range in the narrative', '2012年1月1日至12月31日，全乡共公开信息96件', null),
  periodIn('a cut-off in the narrative', '截至2024年12月31日，全乡共公开信息96件', null),
  opening(
    'in the first section',
    `白苇镇2021年政府信息公开工作年度报告\n一、总体情况\n${'本镇扎实推进各项工作。'.repeat(40)}数据统计期限为2021年1月1日至2021年12月31日。`,
    {
      title: '白苇镇2021年政府信息公开工作年度报告',
      authority: '白苇镇',
      year: 2021,
      period: all(2021),
    },
  ),
]

const title = '白苇镇2020年政府信息公开工作年度报告'
const whose: Partial<Stated> = { title, authority: '白苇镇', year: 2020 }

const published = (name: string, line: string, date: string | null, repaired = 0): Opening =>
  opening(name, `${title}\n${line}\n一、总体情况`, { ...whose, publishedOn: date }, repaired)

const dates: ReadonlyArray<Opening> = [
  published('发布日期', '发布日期：2021-01-22', '2021-01-22'),
  published('glued', '发布日期2021-01-22', '2021-01-22'),
  published('发布时间 with the time', '发布时间：2021-01-30 13:18:00 来源：本站', '2021-01-30'),
  published('a day of one digit before the time', '时间：2021-1-8 13:18', '2021-01-08'),
  published('slashes', '发布时间：2021/1/28', '2021-01-28'),
  published('dots, no label', '2021.02.08', '2021-02-08'),
  published('no label', '2021-01-30 13:18:00', '2021-01-30'),
  published('no label, behind the source', '来源：本站 2021-01-30 浏览次数：18', '2021-01-30'),
  published('no label, in brackets', '（2021年3月5日）', '2021-03-05'),
  published('年月日', '公开日期：2021年03月04日', '2021-03-04'),
  published('an inner space in the label', '发 布 日 期 ： 2021-01-22', '2021-01-22'),
  published('信息提供日期', '信息提供日期 : 2021-01-15 17:52来源 : 白苇镇', '2021-01-15'),
  published(
    'the label of publication is the best',
    '成文日期：2021-01-04 时间：2021-01-05 发布日期：2021-01-06',
    '2021-01-06',
  ),
  published(
    'the date of the page before the date of the document',
    '成文日期：2021-01-04\n2021-01-06 09:00',
    '2021-01-06',
  ),
  published('the date of the document alone', '成文日期：2021-01-04', '2021-01-04'),
  published('an empty label', '发布日期：', null),
  published('an empty label before another field', '发布日期： 文号：白政〔2021〕3号', null),
  published('a label whose date is on the next line', '发布日期\n2021-01-22', '2021-01-22'),
  published('of something else', '有效期至：2026-01-30 废止日期：2026-02-01', null),
  published('an index number', '索引号：000014/2021-01-2200', null),
  published('a day that the calendar has not', '发布日期：2021-02-30', null),
  published('marks lost', '发布日期：2021131日', '2021-01-31', 1),
  published('marks lost, two readings', '发布日期：2021111日', null),
  published('in a sentence', '根据县政府2021年1月5日的要求，编制本报告。', null),
]

const signed = (name: string, tail: string, date: string | null, repaired = 0): Opening =>
  opening(
    name,
    `${title}\n一、总体情况\n良好。\n六、其他需要报告的事项\n${tail}`,
    { ...whose, signedOn: date },
    repaired,
  )

const signatures: ReadonlyArray<Opening> = [
  signed('agency and date', '无。\n\n      白苇镇人民政府\n      2021年1月8日', '2021-01-08'),
  signed('in one line', '无。\n白苇镇人民政府  2021年1月8日', '2021-01-08'),
  signed('in Chinese', '无。\n白苇镇人民政府\n二〇二一年二月六日', '2021-02-06'),
  signed(
    'in Chinese, other zeros, two digits',
    '无。\n白苇镇人民政府\n二○二一年十二月二十八日',
    '2021-12-28',
  ),
  signed('the seal', '无。\n白苇镇人民政府（盖章）\n2021 年 1 月 8 日', '2021-01-08'),
  signed(
    'the agency decides',
    '无。\n2021年3月1日\n白苇镇人民政府\n2021年1月8日\n2022年5月1日',
    '2021-01-08',
  ),
  signed('no agency', '无。\n2021年1月8日\n扫一扫在手机打开当前页', '2021-01-08'),
  signed('no day', '无。\n白苇镇人民政府\n2021年2月', null),
  signed('a day that the calendar has not', '无。\n白苇镇人民政府\n2021年2月30日', null),
  signed('a sentence', '截至2021年1月8日，无其他事项。', null),
  signed('marks lost', '无。\n白苇镇人民政府\n2021131', '2021-01-31', 1),
  opening(
    'without the last heading',
    `${title}\n一、总体情况\n${'工作扎实。'.repeat(300)}\n白苇镇人民政府\n2021年1月8日`,
    { ...whose, signedOn: '2021-01-08' },
  ),
  opening(
    'the agency of the signature, where nothing else names it',
    '2020年政府信息公开工作年度报告\n一、总体情况\n良好。\n六、其他需要报告的事项\n无。\n白苇镇政务公开领导小组办公室\n2021年1月8日',
    { title: '2020年政府信息公开工作年度报告', authority: '白苇镇', year: 2020, signedOn: '2021-01-08' },
  ),
  opening(
    'a sentence before the date names no one',
    '本报告的统计期限为2016年1月1日至12月31日。\n一、总体情况\n良好。\n六、其他需要报告的事项\n今后努力提高我镇政务公开工作水平。\n二0一七年三月六日',
    { year: 2016, period: { start: '2016-01-01', end: '2016-12-31' }, signedOn: '2017-03-06' },
  ),
  opening(
    'no heading at all: the page’s date is not the signature',
    `${title}\n2021-01-20\n本镇工作扎实。\n白苇镇人民政府\n2021年1月8日`,
    { ...whose, publishedOn: '2021-01-20', signedOn: '2021-01-08' },
  ),
]

export const openings: ReadonlyArray<readonly [part: string, ReadonlyArray<Opening>]> = [
  ['titles', titles],
  ['lines of titles', lines],
  ['pages', pages],
  ['characters', characters],
  ['no titles', notTitles],
  ['preambles', preambles],
  ['periods', periods],
  ['dates of publication', dates],
  ['signatures', signatures],
]
