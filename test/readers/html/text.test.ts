/**
 * What a reader of the page sees, in the order of the page: `fromHtml` to text, case by case.
 */
import { describe, expect, test } from 'vitest'
import { fromHtml } from '../../../src/readers/html/fromHtml'

const textOf = (html: string): string => fromHtml(html).text

type Cases = ReadonlyArray<readonly [what: string, html: string, text: string]>

const row = '<tr><td>规章<td>1<td>2</tr>'

const lines: Cases = [
  ['a paragraph a line, a blank line between them', '<p>一</p><p>二</p>', '一\n\n二'],
  ['paragraphs that nobody closed', '<p>一<p>二<div>三', '一\n\n二\n\n三'],
  ['a line break is one, two are a blank line', '<p>一<br>二<br/><br>三</p>', '一\n二\n\n三'],
  ['a word cut into spans', '<span>申请人情</span><b><i>况</i></b><o:p></o:p>', '申请人情况'],
  ['names of elements in capitals', '<DIV><P>一</P><BR>二</DIV>', '一\n\n二'],
  ['white space runs together', '<p>a \n\t b</p>', 'a b'],
  ['a line of Chinese goes on in the next one', '<p>政府\n   信息</p>', '政府信息'],
  [
    'outside of all elements, as in Markdown around a table in tags, lines are lines',
    '# 青禾县年度报告\n\n一、总体情况\n<table><tr><td>规章</td><td>3</td></tr></table>\n\n六、其他\n无。',
    '# 青禾县年度报告\n\n一、总体情况\n\n规章\t3\n\n六、其他\n无。',
  ],
  ['indents are no text', '<p>&nbsp;&nbsp;　　无。&nbsp;</p>', '无。'],
  ['entities, with and without their end', '&lt;条例&gt; &#19968;&#x4E8C; &ampb &copy', '<条例> 一二 &b ©'],
  ['an ampersand that is none', 'a & b &unknown; &', 'a & b &unknown; &'],
  ['a sign that opens no tag', '1 < 2 <3', '1 < 2 <3'],
  [
    'scripts, styles, comments and forms',
    '一<script>"<p>2"</script><style>p{}</style><!--3--><select><option>4</select>五',
    '一五',
  ],
  ['deleted words and readings', '12<del>3</del><s>4</s><ruby>县<rp>(</rp><rt>xiàn</rt></ruby>', '12县'],
  ['a number raised behind another is none of its digits', '5<sup>1</sup> m<sup>2</sup>', '5^1 m2'],
  [
    'also by a style, below the line, or in two pieces',
    '5<span style="vertical-align:super">1</span> 5<sub>2</sub> 5<sup>3</sup><sup>4</sup>',
    '5^1 5^2 5^34',
  ],
  ['preformatted text, as it is', '<pre>\t规章\n\t0\n\n\t规范性文件</pre>', '\t规章\n\t0\n\n\t规范性文件'],
  [
    'a heading in several tags',
    '<h2>三、<span>收到和处理</span>政府信息公开申请情况</h2>',
    '三、收到和处理政府信息公开申请情况',
  ],
]

const hidden: Cases = [
  ['by attribute', '一<span hidden>2</span>二<div hidden><p>3</div>四', '一二\n\n四'],
  ['by style', `一<i style="color:red; DISPLAY : none">2</i><p style='visibility:hidden'>3</p>`, '一'],
  ['by Word', '一<span style="mso-hide:all">2</span>', '一'],
  ['a paragraph that was never closed hides itself alone', '<p hidden>1<p>二', '二'],
  ['a cell hides itself alone', '<table><tr><td style="display:none">1<td>2<td>3</table>', '2\t3'],
  [
    'by a collapsed visibility, behind other styles',
    '一<i style="color:red;visibility:collapse">2</i>',
    '一',
  ],
  ['by style, first of all', '一<i style="display:none;color:red">2</i>', '一'],
  ['without ink', '一<i style="opacity: 0">2</i><i style="opacity:0.0;color:red">3</i>二', '一二'],
  [
    'beside the page',
    '一<i style="position:absolute;left:-9999px">2</i><i style="text-indent:-9999em">3</i>',
    '一',
  ],
  [
    'cut off',
    '一<i style="position:absolute;clip:rect(0,0,0,0)">2</i><i style="clip:rect(1px, 1px, 1px, 1px)">3</i>',
    '一',
  ],
  [
    'no picture of a part of the page, nothing that lies where it flows',
    '<p style="position:absolute;clip:rect(0px, 600px, 200px, 0px)">一</p><p style="left:-1000px">二</p>' +
      '<p style="text-indent:-1000">三</p>',
    '一\n\n二\n\n三',
  ],
  [
    'nothing that fades in',
    '<p style="opacity:0;animation:fade 1s forwards">一</p><p style="transition:opacity 1s;opacity:0">二</p>',
    '一\n\n二',
  ],
  ['struck through', '12<span style="text-decoration: red line-through">77</span>', '12'],
  [
    'of no size',
    '12<span style="font-size:0">77</span><b style="font-size: 0.0pt;color:red"><i>8</i></b>',
    '12',
  ],
  [
    'no size around what has its own',
    '<span style="font-size:0">7<b class="text">一</b><b style="font-size:14px">二</b><font size=3>三</font><p>四</p></span>',
    '一二三\n\n四',
  ],
  [
    'no block whose parts may have their size from a sheet',
    '<style>p,td{font-size:16px}</style><div style="font-size:0"><h1>标题</h1><p>一</p>' +
      '<ul style="font-size:0"><li>甲</li><li class=a>乙</li></ul></div>' +
      '<table style="font-size:0"><tr><td>规章<td style="font-size:0">1</table>',
    '标题\n\n一\n\n甲\n\n乙\n\n规章\t1',
  ],
  ['no other style hides', '<p style="text-decoration:none;nodisplay:none">一</p>', '一'],
  [
    'no other value does',
    '<p style="opacity:0.9;font-size:0.8em;text-indent:-21.0pt;background-color:transparent;left:-9px">一</p>',
    '一',
  ],
  [
    'tables that only a script would show are read',
    `<nav>目录</nav><div style="display:none"><table>${row}</table></div>`,
    '目录\n\n规章\t1\t2',
  ],
  [
    'out of a field or a template of a script, where the page has no table beside',
    `<p>目录</p><textarea><h1>一</h1></textarea><script type="text/html"><table>${row}</table></script>`,
    '目录\n\n一\n\n规章\t1\t2',
  ],
  ['a field beside a table is a field', `<textarea>三</textarea><table>${row}</table>`, '规章\t1\t2'],
  [
    'also out of a template, or what stands in for a script',
    `<template>一<table>${row}</table></template><noscript><p>二</p></noscript>`,
    '一\n\n规章\t1\t2\n\n二',
  ],
]

const long = '本年新收政府信息公开申请数量'
const shown = `<p>二、主动公开</p><table>${row}</table>`
const pane = `<p>三、收到和处理</p><table><tr><td>${long}<td>3<td>4</table>`

const panes: Cases = [
  [
    'a pane with a table that is shown nowhere',
    `${shown}<div style="display:none">${pane}</div>`,
    `二、主动公开\n\n规章\t1\t2\n\n三、收到和处理\n\n${long}\t3\t4`,
  ],
  [
    'then also panes without a table, if what they say is shown nowhere',
    `${shown}<div hidden>${pane}</div><div hidden><p>五、存在的主要问题及改进情况</p></div><div hidden>二、主动公开</div>`,
    `二、主动公开\n\n规章\t1\t2\n\n三、收到和处理\n\n${long}\t3\t4\n\n五、存在的主要问题及改进情况`,
  ],
  [
    'a pane in a cell of the layout',
    `<table><tr><td><p>左</p><td>${shown}<div hidden>${pane}</div></table>`,
    `左\n\n二、主动公开\n\n规章\t1\t2\n\n三、收到和处理\n\n${long}\t3\t4`,
  ],
  ['no copy for a small screen', `${pane}<div hidden>${pane}</div>`, `三、收到和处理\n\n${long}\t3\t4`],
  [
    'no copy with other numbers, as of last year',
    `${pane}<div hidden>去年${pane.replace('3', '9')}</div>`,
    `三、收到和处理\n\n${long}\t3\t4`,
  ],
  [
    'no calendar',
    `${shown}<div hidden><table><tr><td>日<td>一<tr><td>1<td>2</table></div>`,
    '二、主动公开\n\n规章\t1\t2',
  ],
  [
    'no words alone, no foot, however many tables it has',
    `${shown}<div hidden>您访问的链接即将离开本站，是否继续</div><footer>${pane}</footer>`,
    '二、主动公开\n\n规章\t1\t2',
  ],
]

const buttons: Cases = [
  [
    'a button that unfolds a section is its heading, others are no text',
    '<h2><button class=acc><i></i> 一、总体情况</button></h2><p>平稳。<button>打印</button></p>',
    '一、总体情况\n\n平稳。',
  ],
  [
    'a field of several lines in a cell',
    '<table><tr><td>规章<td><textarea>13</textarea></table><textarea>留言</textarea>',
    '规章\t13',
  ],
]

const tables: Cases = [
  ['a row a line, tabs between the cells', `<table>${row}${row}</table>`, '规章\t1\t2\n规章\t1\t2'],
  [
    'rows and cells that nobody closed',
    '<table><tr><td>规章<td>1<tr><td>其他<td>2</table>',
    '规章\t1\n其他\t2',
  ],
  ['cells without a row, rows without a table', '<td>规章<td>1<tr><td>其他<td>2', '规章\t1\n其他\t2'],
  [
    'a table that was never closed',
    `<table>${row}<p>三、收到</p><table>${row}</table>`,
    '规章\t1\t2\n\n三、收到\n\n规章\t1\t2',
  ],
  ['blank cells', '<table><tr><td>规章<td>&nbsp;<td><o:p></o:p><td>1</table>', '规章\t\t\t1'],
  ['a number alone among blank cells', '<table><tr><td><td>5<td></table>', '|  | 5 |  |'],
  [
    'lines of a cell',
    '<table><tr><td>规范性<br>文件<td><p>22</p><p>（其中修订3件）</p></table>',
    '规范性文件\t22 （其中修订3件）',
  ],
  ['two numbers in a cell stay two', '<table><tr><td>规章<td>1<br>2<td>3 4</table>', '规章\t1  2\t3  4'],
  [
    'also where only a space parts them, or tags besides',
    '<table><tr><td>规章<td>3 4<td><b>5</b> <i>6</i><td>7&nbsp;8</table>',
    '规章\t3  4\t5  6\t7  8',
  ],
  ['a wide cell is one cell', '<table><tr><td colspan=3>规章<td colspan="1000000">1</table>', '规章\t1'],
  [
    'a high cell is blank below itself',
    '<table><tr><td rowspan=2>三<td>甲<td>1<tr><td>乙<td>2<tr><td>四<td>3</table>',
    '三\t甲\t1\n\t乙\t2\n四\t3',
  ],
  [
    'cells covered on both sides',
    '<table><tr><td rowspan=2>甲<td>1<td rowspan=2>总<tr><td>2</table>',
    '甲\t1\t总\n|  | 2 |  |',
  ],
  ['a row of widths alone is no row', `<table><tr><td></td><td></td></tr>${row}</table>`, '规章\t1\t2'],
  [
    'a cell in a table of its own',
    '<table><tr><td>规章<td><table><tr><td>1</table><td>2</table>',
    '规章\t1\t2',
  ],
  [
    'the page laid out by a table',
    `<table><tr><td>左<td><h1>题</h1><table>${row}</table></table>`,
    '左\n\n题\n\n规章\t1\t2',
  ],
  [
    'a cell with all the text of the page',
    `<table><tr><td><p>${'一年来，'.repeat(20)}。</p><p>二</p></table>`,
    `${'一年来，'.repeat(20)}。\n\n二`,
  ],
  [
    'what stands between rows',
    `<table>${row}注：无<tr><td>其他<td>1</table>`,
    '规章\t1\t2\n\n注：无\n\n其他\t1',
  ],
  ['a caption', '<table><caption>表一</caption><tr><td>规章<td>1</table>', '表一\n\n规章\t1'],
  [
    'a caption that repeats the heading',
    '<h2>二、表一</h2><table><caption>表一</caption><tr><td>规章<td>1</table>',
    '二、表一\n\n规章\t1',
  ],
  [
    'fields that show a number',
    '<table><tr><td>规章<td><input value=13 readonly><td><input type=hidden value=9></table>',
    '规章\t13\t',
  ],
  [
    'a row of several labels is several rows',
    '<table><tr><td>（三）不予公开<td><p>1.秘密<p>2.禁止<td><p>0<p>12<td>3<br>/</table>',
    '（三）不予公开\t1.秘密\t0\t3\n\t2.禁止\t12\t/',
  ],
  [
    'where several labels stand beside values of other lines, none of these is a number',
    '<table><tr><td>（三）不予公开<td>1.秘密<br>2.禁止<br>3.危及<td>12<td><td>3<br>4</table>',
    '（三）不予公开\t1.秘密 2.禁止 3.危及\t12 ¶\t\t3  4 ¶',
  ],
  [
    'a number in a cell that rows share is no number of the lower ones, none is none in all of them',
    '<table><tr><td rowspan=2>1<td>行政处罚<td rowspan=2>5<td rowspan=2>0<td rowspan=2>—<td rowspan=2>总<tr><td>行政强制</table>',
    '1\t行政处罚\t5\t0\t—\t总\n\t行政强制\t\ufffc\t0\t—\t',
  ],
  [
    'not where one cell alone has several, which may be one number that was wrapped',
    '<table><tr><td>行政<br>许可<td>1<br>2</table>',
    '行政许可\t1  2',
  ],
  [
    'nor where the cells have unlike numbers of lines, or lines of other kinds',
    '<table><tr><td>甲<br>乙<td>1<br>2<br>3<td>4<br>5<br>6<tr><td>甲<br>乙<td>1<br>2<td>3<br>4<td>5<tr><td>甲<br>乙<td>1<br>丙<td>3<br>4</table>',
    '甲乙\t1  2  3\t4  5  6\n甲乙\t1  2\t3  4\t5\n甲乙\t1 丙\t3  4',
  ],
  [
    'a drawing, a formula or a choice in a cell: it is not blank',
    '<table><tr><td>规章<td><canvas></canvas><td><svg><text>1</text></svg><td><select><option>2</select><td>3</table>',
    '规章\t\ufffc\t\ufffc\t\ufffc\t3',
  ],
  ['a gauge beside a number', '<table><tr><td>规章<td>7<progress value=7>70%</progress></table>', '规章\t7'],
  [
    'a picture in a cell: it is not blank',
    '<table><tr><td>规章<td><img src=5.gif><td><img src=6.gif width=8 height=12><td><tr><td><img src=8.gif><td>9</table>',
    '规章\t\ufffc\t\ufffc\t\n| \ufffc | 9 |',
  ],
  [
    'not what keeps cells apart, a link, or a picture beside words',
    '<table><tr><td>规章<td><img src=dot.gif width=1><td><a href=/1><img src=1.gif></a><td><img src=up.gif>5</table>',
    '规章\t\t\t5',
  ],
  [
    'not pictures that a table lays out, nor one that has a row to itself',
    '<table><tr><td><img src=1.gif><td><img src=2.gif></table><table><tr><td>甲<td>乙<tr><td><img src=3.gif></table>',
    '\t\n\n甲\t乙\n',
  ],
]

const frame: Cases = [
  [
    'lines of nothing but links',
    '<ul><li><a href=/1>首页</a> &gt; <li><a href=/2>2019年度报告</a> 2020-01-20</ul>正文',
    '正文',
  ],
  [
    'a link in a sentence, an anchor and a linked heading stay',
    '<p>见<a href=/x>附件</a></p><p><a name=a>一</a></p><h3><a href=/y>二</a></h3>',
    '见附件\n\n一\n\n二',
  ],
  ['a link that was never closed', '<p><a href=/1>首页</p><p>正文</p>', '正文'],
  ['navigation and foot', '<nav>导航</nav><p>正文</p><footer>页脚</footer>', '正文'],
  [
    'what stands behind the text of the page',
    `<div id="zoom">正文<table>${row}</table></div><p>页脚</p>`,
    '正文\n\n规章\t1\t2',
  ],
  [
    'unless it is a section',
    `<div id="zoom"><table>${row}</table></div><p>五、问题</p><p>无</p>`,
    '规章\t1\t2\n\n五、问题\n\n无',
  ],
  [
    'lines that end a page',
    `<table>${row}</table><p>六、其他</p><p>无</p><p>版权所有</p><p>电话 1</p>`,
    '规章\t1\t2\n\n六、其他\n\n无',
  ],
  [
    'links behind the text, whatever numbers stand beside them',
    `<div id="zoom">正文<table>${row}</table></div><p>相关链接</p><p><a href=/1>一、解读</a> 3 4</p>`,
    '正文\n\n规章\t1\t2',
  ],
  [
    'unless a section stands behind them',
    `<table>${row}</table><p>相关信息</p><p>五、问题</p><p>无</p>`,
    '规章\t1\t2\n\n相关信息\n\n五、问题\n\n无',
  ],
  [
    'unless a section stands behind them, its number in a tag of its own',
    `<table>${row}</table><p>相关信息</p><p><b>五</b>、问题</p><p>无</p>`,
    '规章\t1\t2\n\n相关信息\n\n五、问题\n\n无',
  ],
  [
    'not before the last table, nor in a line of links',
    `<p>版权所有</p><table>${row}</table><p><a href=/1>相关链接</a></p><p>无</p>`,
    '版权所有\n\n规章\t1\t2\n\n无',
  ],
  [
    'also in a table that lays out the page',
    `<table>${row}</table><table><tr><td>无<tr><td>版权所有<tr><td>甲</table>`,
    '规章\t1\t2\n\n无',
  ],
  [
    'also between the rows of a table, and not where a section stands behind them',
    `<table>${row}<tr><td>无</tr>相关链接<tr><td>五、问题<tr><td>无</tr>版权所有<tr><td>甲</table>`,
    '规章\t1\t2\n无\n\n相关链接\n\n五、问题\n无',
  ],
  [
    'the head',
    '<html><head><title>题</title><meta name=ArticleTitle content="全题"><META NAME="PubDate" CONTENT="2024-01-31 10:00"><meta name=ContentSource content=水务局><meta name=PubDate content=""><meta name=PubDate><meta content=z><meta name=x content=y></head>',
    '题\n\n标题：全题\n\n发布日期：2024-01-31 10:00\n\n来源：水务局',
  ],
  [
    'a page pasted into the page',
    '<title>题</title><body><html><head><meta name=PubDate content=2001-01-01><title>文档1</title></head><body>正文',
    '题\n\n正文',
  ],
]

describe.each([
  ['lines', lines],
  ['hidden', hidden],
  ['tables', tables],
  ['frame', frame],
  ['panes', panes],
  ['buttons and fields', buttons],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_what, html, text) => {
    expect(textOf(html)).toBe(text)
  })
})

test.each([
  ...[
    '版权所有 甲',
    '相关链接',
    '相关文章',
    '您是第5位',
    '主办：甲',
    '主办单位:甲',
    '网站标识码1',
    '上一篇：甲',
  ],
  ...['下一条:甲', '扫一扫', '打印本页 ', '【打印】', '分享到：甲', '分享：甲'],
])('a page ends at %s', (words) => {
  expect(textOf(`<table>${row}</table><p>无</p><p>${words}。</p><p>甲</p>`)).toBe('规章\t1\t2\n\n无')
})

test.each(['网页版权所有', '有关链接', '相关工作', '主办会议', '上一篇甲', '打印'])(
  'a page goes on behind %s',
  (words) => {
    expect(textOf(`<table>${row}</table><p>${words}</p><p>甲</p>`)).toBe(`规章\t1\t2\n\n${words}\n\n甲`)
  },
)
