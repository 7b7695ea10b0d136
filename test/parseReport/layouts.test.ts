/**
 * Every way in which a table ends up in text, with a few rows each. All words and figures are invented.
 */
import { describe, expect, test } from 'vitest'
import { noticed, parsed, rows } from '../fixtures/reading'

const year2023 = '青禾县2023年政府信息公开工作年度报告'
const year2020 = '青禾县2020年政府信息公开工作年度报告'

/** Reads as these rows, and nothing was odd. */
const readsAs = (text: string, expected: Readonly<Record<string, string>>): void => {
  const report = parsed(text)
  expect(rows(report)).toEqual(expected)
  expect(noticed(report)).toEqual([])
}

describe('table two', () => {
  const expected = {
    'proactive.governmentRules': '0 0 0',
    'proactive.normativeDocuments': '3 1 12',
    'proactive.licensing': '340',
  }

  test('tabs between the cells', () => {
    readsAs(
      `${year2023}
第二十条第（一）项→→→
信息内容→本年制发件数→本年废止件数→现行有效件数
规章→0→0→0
行政规范性文件→3→1→12
第二十条第（五）项→→→
信息内容→本年处理决定数量→→
行政许可→340→→`,
      expected,
    )
  })

  test('a Markdown table', () => {
    readsAs(
      `# ${year2023}
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
|---|---:|---:|---:|
| 规章 | 0 | 0 | 0 |
| 行政规范性文件 | 3 | 1 | 12 |

| 信息内容 | 本年处理决定数量 |
|---|---|
| 行政许可 | 340 |`,
      expected,
    )
  })

  test('Markdown with a ruling before each row', () => {
    readsAs(
      `${year2023}
| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
|---|---|---|---|
| 规章 | 0 | 0 | 0 |
|---|---|---|---|
| 行政规范性文件 | 3 | 1 | 12 |
|---|---|
| 行政许可 | 340 |`,
      expected,
    )
  })

  test('bars without a frame', () => {
    readsAs(
      `${year2023}
信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 0 | 0 | 0
行政规范性文件 | 3 | 1 | 12
行政许可 | 340`,
      expected,
    )
  })

  test('a cell a line, each with a bar behind it', () => {
    readsAs(
      `${year2023}
信息内容 |
本年制发件数 |
本年废止件数 |
现行有效件数 |
规章 |
0 |
0 |
0 |
行政规范性文件 |
3 |
1 |
12 |
行政许可 |
340 |`,
      expected,
    )
  })

  test('a bar before each row of cells a line, several behind the last of them', () => {
    readsAs(
      `${year2023}
|
第二十条第（一）项 | |||
|
信息内容 |
本年制发件数 |
本年废止件数 |
现行有效件数 |
|
规章 |
0 |
0 |
|
|
行政规范性文件 |
3 |
1 |
12 |
|
第二十条第（五）项 | |||
|
信息内容 |
本年处理决定数量 | ||
|
行政许可 |
340 | ||`,
      { ...expected, 'proactive.governmentRules': '0 0 _' },
    )
  })

  test('a cell a paragraph', () => {
    readsAs(
      `${year2023}

信息内容

本年制发

件数

本年废止件数

现行有效件数

规章

0

 0

0

行政规范性文件

3

1

12

信息内容

本年处理决定数量

行政许可

340`,
      expected,
    )
  })

  test('a cell a line behind a tab, rows apart by blank lines', () => {
    readsAs(
      `${year2023}
→信息内容
→本年制发件数
→本年废止件数
→现行有效件数

→规章
→0
→0
→0

→行政规范性文件
→3
→1
→12

→行政许可
→340`,
      expected,
    )
  })

  test('spaces before the numbers', () => {
    readsAs(
      `${year2023}
信息内容 本年制发件数 本年废止件数 现行有效件数
规章 0 0 0
行政规范性文件 3 1 12
信息内容 本年处理决定数量
行政许可 340`,
      expected,
    )
  })

  test('spaces of other kinds, and full-width digits', () => {
    readsAs(
      `${year2023}
信息内容\u3000本年制发件数\u2002本年废止件数\u00a0现行有效件数
规章\u3000０\u3000０\u3000０
行政规范性文件\u2002３\u2002１\u2002１２
行政许可\u00a0３４０`,
      expected,
    )
  })

  test('header cells run together', () => {
    readsAs(
      `${year2023}
信息内容本年制发件数本年废止件数现行有效件数
规章 0 0 0
行政规范性文件 3 1 12
信息内容本年处理决定数量
行政许可 340`,
      expected,
    )
  })

  test('labels with spaces inside, and the older name of a row', () => {
    readsAs(
      `${year2023}
信 息 内 容→本年制 发件数→本年 废止件数→现行 有效件数
规 章→0→0→0
规范性 文件→3→1→12
行政 许可→340`,
      expected,
    )
  })

  test('columns in another order go by their names', () => {
    readsAs(
      `${year2023}
信息内容→现行有效件数→本年制发件数→本年废止件数
规章→0→0→0
行政规范性文件→12→3→1
行政许可→340`,
      expected,
    )
  })

  test('the 2019 form, with signs and units', () => {
    readsAs(
      `${year2020}
信息内容→本年新制作数量→本年新公开数量→对外公开总数量
规章→/→/→/
规范性文件→1,234→１５→126件
信息内容→上一年项目数量→本年增/减→处理决定数量
行政许可→343→+58→13185
其他对外管理服务事项→424→增98→56104
信息内容→上一年项目数量→本年增/减→处理决定数量
行政处罚→1815→-181→1023
行政强制→104→减少12→2009
信息内容→上一年项目数量→本年增/减
行政事业性收费→22→2
信息内容→采购项目数量→采购总金额
政府集中采购→198→712.187895万元`,
      {
        'proactive.governmentRules': '/ / /',
        'proactive.normativeDocuments': '1234 15 126',
        'proactive.licensing': '343 58 13185',
        'proactive.otherServices': '424 98 56104',
        'proactive.penalties': '1815 -181 1023',
        'proactive.coercion': '104 -12 2009',
        'proactive.fees': '22 2',
        'proactive.procurement': '198 712.187895万元',
      },
    )
  })

  test('traditional characters with pinyin', () => {
    readsAs(
      `青禾縣2020年政府信息公開工作年度報(bào)告
信息內(nèi)容

本年新

制作數(shù)量

本年新

公開數(shù)量

對外公開總數(shù)量

規(guī)章

0

0

0

規(guī)范性文件

15

15

126`,
      { 'proactive.governmentRules': '0 0 0', 'proactive.normativeDocuments': '15 15 126' },
    )
  })

  test('bars behind the cells, header names cut alike, and rows without the last bar', () => {
    const report = parsed(`${year2020}
信息内容 | 本年新 | 本年新 | 对外公开总数量 |
规章 | 0 | 0 | 0 |
规范性文件 | 82 | 0 | 0件 |
|||
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
行政处罚 | 104 | -181 | 不涉及
行政强制 | ／ | －－ | 无`)
    expect(rows(report)).toEqual({
      'proactive.governmentRules': '0 0 0',
      'proactive.normativeDocuments': '82 0 0',
      'proactive.penalties': '104 -181 /',
      'proactive.coercion': '/ / /',
    })
  })

  test('a header with the bars of what spans columns behind it is no row of blanks', () => {
    const report = parsed(`${year2020}
申请人情况 | ||||||||
自然人 | 法人或其他组织 | 总计 | |||||||
商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||
一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 1 | 3 | |||`)
    expect(report.cells.find(({ address }) => address === 'requests.outcomes.total.total')?.state).toBe(
      'absent',
    )
    expect(rows(report)).toMatchObject({ 'requests.received': '2 0 0 0 0 1 3' })
  })

  test('a cell a line before a bar: a bar alone is a blank cell', () => {
    const row = (label: string, cells: ReadonlyArray<string>): string =>
      [label, ...cells].map((cell) => `${cell}|`).join('\n')
    const blanks = ['', '', '', '', '']
    const report = parsed(
      [
        year2020,
        row('一、本年新收政府信息公开申请数量', ['3', ...blanks, '3']),
        '||',
        row('二、上年结转政府信息公开申请数量', ['', ...blanks, '0']),
        '||',
      ].join('\n'),
    )
    expect(rows(report)).toMatchObject({
      'requests.received': '3 _ _ _ _ _ 3',
      'requests.carriedOver': '_ _ _ _ _ _ 0',
    })
  })

  test('萬元 among simplified characters', () => {
    readsAs(`${year2020}\n信息内容→采购项目数量→采购总金额\n政府集中采购→198→26966.28萬元`, {
      'proactive.procurement': '198 26966.28万元',
    })
  })

  test('amounts: the unit of the header, or that of the cell', () => {
    const fees = (cell: string): string =>
      `${year2023}\n信息内容→本年收费金额（单位：万元）\n行政事业性收费→${cell}`
    readsAs(fees('4068.208'), { 'proactive.fees': '4068.208万元' })
    readsAs(fees('251000元'), { 'proactive.fees': '251000元' })
  })

  test('remarks beside a number and on the line below it', () => {
    const expectedRules = { 'proactive.governmentRules': '22«其中修订16件» 55«含自然失效29件» 235' }
    const header = `${year2023}\n信息内容→本年制发件数→本年废止件数→现行有效件数\n`
    readsAs(`${header}规章→22（其中修订16件）→55（含自然失效29件）→235`, expectedRules)
    readsAs(`${header}规章 22（其中修订16件） 55（含自然失效29件） 235`, expectedRules)
    readsAs(`${header}规章\n22\n（其中修订16件）\n55\n（含自然失效29件）\n235`, expectedRules)
  })
})

describe('table three', () => {
  const header = '→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他→总计'
  const spaced = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'

  test('tab rows that lost or gained cells at their ends', () => {
    readsAs(
      `${year2023}
（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→→申请人情况→→→→→→总计→
→→自然人→法人或其他组织→→→→→→
→→→商业企业→科研机构→社会公益组织→法律服务机构→其他→→
一、本年新收政府信息公开申请数量→→7→2→0→0→0→1→10→
三、本年度办理结果→（一）予以公开→5→1→0→0→0→0→6→
→（三）不予公开→1.属于国家秘密→0→0→0→0→0→0→0
→→2.其他法律行政法规禁止公开→1→0→0→0→0→0→1
5.要求行政机关确认或重新出具已获取信息→→0→0→0→0→0→0→0→
（六） 其他处理→3.其他→1→1→0→0→0→1→3→
（七） 总计→7→2→0→0→0→1→10→→
四、结转下年度继续办理→→0→0→0→0→0→0→0→`,
      {
        'requests.received': '7 2 0 0 0 1 10',
        'requests.outcomes.granted': '5 1 0 0 0 0 6',
        'requests.outcomes.denied.stateSecrets': '0 0 0 0 0 0 0',
        'requests.outcomes.denied.prohibitedByOtherLaw': '1 0 0 0 0 0 1',
        'requests.outcomes.notProcessed.confirmationOrReissue': '0 0 0 0 0 0 0',
        'requests.outcomes.otherHandling.other': '1 1 0 0 0 1 3',
        'requests.outcomes.total': '7 2 0 0 0 1 10',
        'requests.carriedForward': '0 0 0 0 0 0 0',
      },
    )
  })

  test('a cell a line behind a tab, with cells of two paragraphs and a group label repeated', () => {
    readsAs(
      `${year2020}
→申请人情况

→自然人
→商业

企业
→科研

机构
→社会公益组织
→法律服务机构
→其他
→总计

→一、本年新收政府信息公开申请数量
→
→
→
→
→
→
→0

→三、本年度办理结果
→（七）总计
→3
→
→
→
→
→
→3

→三、本年度办理结果
→（四）无法提供
→1.本机关不掌握相关政府信息
→
→
→
→
→
→
→0`,
      {
        'requests.received': '_ _ _ _ _ _ 0',
        'requests.outcomes.total': '3 _ _ _ _ _ 3',
        'requests.outcomes.unavailable.notHeld': '_ _ _ _ _ _ 0',
      },
    )
  })

  test('a row over several lines, its numbers behind the last part', () => {
    readsAs(
      `${year2023}
${spaced}
2.没有现成信息需要另
行制作 6 0 0 0 0 0 6
5.要求行政机关确认或
重新出具已获取信息 0 0 0 0 0 0 0`,
      {
        'requests.outcomes.unavailable.creationRequired': '6 0 0 0 0 0 6',
        'requests.outcomes.notProcessed.confirmationOrReissue': '0 0 0 0 0 0 0',
      },
    )
  })

  test('its numbers on a line below the label, or behind its second part', () => {
    readsAs(
      `${year2023}
${spaced}
一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9
1.本机关不掌握相关政府信息
4 0 0 0 0 0 4
2.申请人逾期未按收费通知要求
缴纳费用、 0 0 0 0 0 0 0
行政机关不再处理其政府信息公开申请`,
      {
        'requests.received': '9 0 0 0 0 0 9',
        'requests.outcomes.unavailable.notHeld': '4 0 0 0 0 0 4',
        'requests.outcomes.otherHandling.feeOverdue': '0 0 0 0 0 0 0',
      },
    )
  })

  test('its label in pieces around its numbers', () => {
    readsAs(
      `${year2023}
${spaced}
三、本年度办理结果（ 4 0 0 0 0 0 4
一）予以公开
（三）不予公开1 1 0 0 0 0 0 1
.属于国家秘密
4.无正当理由大量反
3 0 0 0 0 0 3
复申请
1.申请人无正当理由逾期不补
正、行政机关不再处理其政府信 67 0 0 0 0 0 67
息公开申请
四、结转下年度继续办 2 0 0 0 0 0 2
理`,
      {
        'requests.outcomes.granted': '4 0 0 0 0 0 4',
        'requests.outcomes.denied.stateSecrets': '1 0 0 0 0 0 1',
        'requests.outcomes.notProcessed.excessiveRequests': '3 0 0 0 0 0 3',
        'requests.outcomes.otherHandling.correctionOverdue': '67 0 0 0 0 0 67',
        'requests.carriedForward': '2 0 0 0 0 0 2',
      },
    )
  })

  test('a whole label between two rows of numbers is no piece of the one above, and may belong to either', () => {
    const report = parsed(`${year2023}
${spaced}
（三）不予公开 3 0 0 0 0 0 3
1.属于国家秘密
5 0 0 0 0 0 5`)
    expect(rows(report)).toEqual({ 'requests.outcomes.denied.stateSecrets': '? ? ? ? ? ? ?' })
  })

  test('a page number and a repeated header between the rows, and inside a label', () => {
    readsAs(
      `${year2023}
${header}
一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10
- 4 -
${header}
2.没有现成信息需要另
— 5 —
行制作→6→0→0→0→0→0→6`,
      {
        'requests.received': '7 2 0 0 0 1 10',
        'requests.outcomes.unavailable.creationRequired': '6 0 0 0 0 0 6',
      },
    )
  })

  test('a group label written downwards', () => {
    readsAs(
      `${year2023}
${header}
三
、
本
年
度
办
理
结
果
（一）予以公开→4→0→0→0→0→0→4`,
      { 'requests.outcomes.granted': '4 0 0 0 0 0 4' },
    )
  })

  test('numbers in tables of their own under headings that are rows, the last part under a wrong header', () => {
    const report = parsed(`${year2023}
### 一、本年新收政府信息公开申请数量

| 数据1 | 数据2 | 数据3 | 数据4 | 数据5 | 数据6 | 数据7 |
|---|---|---|---|---|---|---|
| 36 | 2 | 0 | 0 | 1 | 0 | 39 |

| 本年新收件数 | 上年结转件数 | 予以公开 | 部分公开 | 不予公开 | 无法提供 | 不予处理 | 总计 |
|---|---|---|---|---|---|---|---|
| （七）总计 | 31 | 2 | 0 | 0 | 0 | 0 | 33 |
| 四、结转下年度继续办理 | 6 | 0 | 0 | 0 | 1 | 0 | 7 |`)
    expect(rows(report)).toEqual({
      'requests.received': '36 2 0 0 1 0 39',
      'requests.outcomes.total': '31 2 0 0 0 0 33',
      'requests.carriedForward': '6 0 0 0 1 0 7',
    })
  })

  test('pieces of a label in rows of blanks before and behind its numbers', () => {
    readsAs(
      `${year2023}
${header}
1.申请人无正当理由逾期不补→→→→→→→
正、行政机关不再处理其政府信息→67→0→0→0→0→0→67
公开申请→→→→→→→
2.申请人逾期未按收费通知要求→→→→→→→
缴纳费用、→0→0→0→0→0→0→0
行政机关不再处理其政府信息公开申请→→→→→→→
3.其他→1→0→0→0→0→0→1`,
      {
        'requests.outcomes.otherHandling.correctionOverdue': '67 0 0 0 0 0 67',
        'requests.outcomes.otherHandling.feeOverdue': '0 0 0 0 0 0 0',
        'requests.outcomes.otherHandling.other': '1 0 0 0 0 0 1',
      },
    )
  })

  test('headings and list items that are rows', () => {
    readsAs(
      `${year2023}
${header}
### 一、本年新收政府信息公开申请数量 | 7 | 2 | 0 | 0 | 0 | 1 | 10
### 二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1`,
      { 'requests.received': '7 2 0 0 0 1 10', 'requests.carriedOver': '1 0 0 0 0 0 1' },
    )
  })

  test('other wordings, other marks, other quotation marks', () => {
    readsAs(
      `${year2023}
${header}
一、本年新收件数→9→0→0→0→0→0→9
3、危及"三安全一稳定"→1→0→0→0→0→0→1
4．无正当理由大量反复 申请→3→0→0→0→0→0→3
5、要求行政机关确认或重 新出具已获取信息→2→0→0→0→0→0→2
逾期不补正→1→0→0→0→0→0→1
逾期不缴费→2→0→0→0→0→0→2
四、结转下一年度继续办理→1→0→0→0→0→0→1`,
      {
        'requests.received': '9 0 0 0 0 0 9',
        'requests.outcomes.denied.securityAndStability': '1 0 0 0 0 0 1',
        'requests.outcomes.notProcessed.excessiveRequests': '3 0 0 0 0 0 3',
        'requests.outcomes.notProcessed.confirmationOrReissue': '2 0 0 0 0 0 2',
        'requests.outcomes.otherHandling.correctionOverdue': '1 0 0 0 0 0 1',
        'requests.outcomes.otherHandling.feeOverdue': '2 0 0 0 0 0 2',
        'requests.carriedForward': '1 0 0 0 0 0 1',
      },
    )
  })

  test('blank, zero, placeholder and unreadable are four things', () => {
    const report = parsed(
      `${year2023}
${header}
一、本年新收政府信息公开申请数量→7→→→→→→7
二、上年结转政府信息公开申请数量→→→→→→→
（一）予以公开→/→—→无→0→０→\u3000→不适用
（七）总计→3→O→0→0→0→0→3`,
    )
    expect(rows(report)).toEqual({
      'requests.received': '7 _ _ _ _ _ 7',
      'requests.carriedOver': '_ _ _ _ _ _ _',
      'requests.outcomes.granted': '/ / / 0 0 _ /',
      'requests.outcomes.total': '3 ? 0 0 0 0 3',
    })
    expect(noticed(report)).toEqual(['cell-unreadable requests.outcomes.total'])
  })

  test('a form of fewer columns leaves the others absent', () => {
    readsAs(
      `${year2023}
→自然人→商业企业→科研机构→总计
一、本年新收政府信息公开申请数量→7→2→0→9
二、上年结转政府信息公开申请数量→1→0→0→1
（一）予以公开→4→0→0→4`,
      {
        'requests.received': '7 2 0 · · · 9',
        'requests.carriedOver': '1 0 0 · · · 1',
        'requests.outcomes.granted': '4 0 0 · · · 4',
      },
    )
  })
})

describe('table four', () => {
  const expected = {
    'disputes.reconsideration': '1 2 3 4 10',
    'disputes.directSuit': '0 0 0 1 1',
    'disputes.suitAfterReconsideration': '2 0 0 0 2',
  }

  test('in one row', () => {
    readsAs(
      `${year2023}
行政复议→→→→→行政诉讼
结果 维持→结果 纠正→其他 结果→尚未 审结→总计→未经复议直接起诉→→→→→复议后起诉
→→→→→结果 维持→结果 纠正→其他 结果→尚未 审结→总计→结果 维持→结果 纠正→其他 结果→尚未 审结→总计
1→2→3→4→10→0→0→0→1→1→2→0→0→0→2`,
      expected,
    )
  })

  test('without its header, where all of its numbers add up', () => {
    const headless = (numbers: string): string =>
      `${year2023}\n四、政府信息公开行政复议、行政诉讼情况\n| ${numbers.replaceAll(' ', ' | ')} |`
    const report = parsed(headless('3 1 0 2 6 0 0 4 0 4 1 0 0 0 1'))
    expect(rows(report)).toEqual({
      'disputes.reconsideration': '3 1 0 2 6',
      'disputes.directSuit': '0 0 4 0 4',
      'disputes.suitAfterReconsideration': '1 0 0 0 1',
    })
    expect(noticed(report)).toEqual([
      'row-by-order disputes.directSuit',
      'row-by-order disputes.reconsideration',
      'row-by-order disputes.suitAfterReconsideration',
    ])
    expect(rows(parsed(headless('3 1 0 2 7 0 0 4 0 4 1 0 0 0 1')))).toEqual({})
  })

  test('a cell a line', () => {
    const numbers = [1, 2, 3, 4, 10, 0, 0, 0, 1, 1, 2, 0, 0, 0, 2].join('\n\n')
    readsAs(
      `${year2023}
行政复议

行政诉讼

结果维持

结果纠正

其他结果

尚未审结

总计

未经复议直接起诉

复议后起诉

${numbers}`,
      expected,
    )
  })

  test('as three tables', () => {
    readsAs(
      `${year2023}
行政复议
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 10 |
未经复议直接起诉
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|---|---|---|---|---|
| 0 | 0 | 0 | 1 | 1 |
复议后起诉
| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |
|---|---|---|---|---|
| 2 | 0 | 0 | 0 | 2 |`,
      expected,
    )
  })

  test('twelve header cells over fifteen numbers', () => {
    readsAs(
      `${year2023}
三、政府信息公开行政复议、行政诉讼情况
行政复议行政诉讼
未经复议直接起诉复议后起诉
结果各列自左至右
总计
| 维持 | 纠正 | 其他 | 未审结 | 维持 | 纠正 | 其他 | 未审结 | 维持 | 纠正 | 其他 | 未审结 |
|---|---|---|---|---|---|---|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 10 | 0 | 0 | 0 | 1 | 1 | 2 | 0 | 0 | 0 | 2 |`,
      expected,
    )
  })

  test('one group blank, another with its total alone', () => {
    readsAs(
      `${year2023}
行政复议→→→→→行政诉讼
结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉
5→→→2→7→→→→→0→→→→→`,
      {
        'disputes.reconsideration': '5 _ _ 2 7',
        'disputes.directSuit': '_ _ _ _ 0',
        'disputes.suitAfterReconsideration': '_ _ _ _ _',
      },
    )
  })

  test.each([
    ['bars', '| | | | | | | | | | | | | | | |'],
    ['tabs', '→→→→→→→→→→→→→→'],
  ])('blank all over, between %s', (_, blanks) => {
    readsAs(
      `${year2023}
一、总体情况
行政复议→→→→→行政诉讼→→→→→→→→→
结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉→→→→
→→→→→结果维持→结果纠正→其他结果→尚未审结→总计→结果维持→结果纠正→其他结果→尚未审结→总计
${blanks}`,
      {
        'disputes.reconsideration': '_ _ _ _ _',
        'disputes.directSuit': '_ _ _ _ _',
        'disputes.suitAfterReconsideration': '_ _ _ _ _',
      },
    )
  })
})

describe('aligned by spaces', () => {
  test('blank cells show by the distance of the others, in the width of a terminal', () => {
    readsAs(
      `${year2023}
  第二十条第（一）项
  信息内容        本年制发件数  本年废止件数  现行有效件数
  规章                                        4
  行政规范性文件  3                           12
  第二十条第（五）项
  信息内容        本年处理决定数量
  行政许可`,
      {
        'proactive.governmentRules': '_ _ 4',
        'proactive.normativeDocuments': '3 _ 12',
        'proactive.licensing': '_',
      },
    )
  })

  test('and where characters are counted', () => {
    readsAs(
      `${year2023}
信息内容    本年制发件数 本年废止件数 现行有效件数
规章             1
行政规范性文件 3             12`,
      { 'proactive.governmentRules': '_ 1 _', 'proactive.normativeDocuments': '3 _ 12' },
    )
  })

  test('a row without its total is told: its values may stand a column too far', () => {
    const report = parsed(`${year2023}
                                  自然人  商业企业  科研机构  社会公益组织  法律服务机构  其他  总计
一、本年新收政府信息公开申请数量  4       2                                               1     7
二、上年结转政府信息公开申请数量  1                                                       1
四、结转下年度继续办理                    3                                                     3`)
    expect(rows(report)).toEqual({
      'requests.received': '4 2 _ _ _ 1 7',
      'requests.carriedOver': '? ? ? ? ? ? ?',
      'requests.carriedForward': '_ 3 _ _ _ _ 3',
    })
    expect(noticed(report)).toEqual(['row-ambiguous requests.carriedOver'])
  })
})
