/**
 * What reading does where a document does not say enough: it says so, and makes nothing up.
 */
import { describe, expect, test } from 'vitest'
import { noticed, parsed, rows } from '../fixtures/reading'

const title = '青禾县2023年政府信息公开工作年度报告'
const header = '→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他→总计'
const carriedOver = '二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1'

interface Read {
  readonly rows: Readonly<Record<string, string>>
  readonly noticed: ReadonlyArray<string>
}

const read = (text: string): Read => {
  const report = parsed(text)
  return { rows: rows(report), noticed: noticed(report) }
}

/** A row of table three with these values, between its header and another row. */
const received = (values: string): Read => {
  const { rows: all, noticed: doubts } = read(`${title}
${header}
一、本年新收政府信息公开申请数量→${values}
${carriedOver}`)
  const { 'requests.carriedOver': other, ...own } = all
  expect(other).toBe('1 0 0 0 0 0 1')
  return { rows: own, noticed: doubts }
}

describe('as many values as columns', () => {
  test('are the columns, whether they add up or not', () => {
    expect(received('7→2→0→0→0→1→99')).toEqual({
      rows: { 'requests.received': '7 2 0 0 0 1 99' },
      noticed: [],
    })
  })

  test('but not where two of them may stand in one cell', () => {
    expect(received('1 2→0→0→0→0→0→3')).toEqual({
      rows: { 'requests.received': '? ? ? ? ? ? ?' },
      noticed: ['row-ambiguous requests.received'],
    })
  })

  test('a number pulled apart is one where the row adds up', () => {
    expect(received('1 2→0→0→0→0→0→12').rows).toEqual({ 'requests.received': '12 0 0 0 0 0 12' })
  })
})

describe('one value too few', () => {
  test.each(['7→2→0→0→0→10', '0→0→0→0→0→0', '7→10'])('%s: not one cell is read', (values) => {
    expect(received(values)).toEqual({
      rows: { 'requests.received': '? ? ? ? ? ? ?' },
      noticed: ['row-ambiguous requests.received'],
    })
  })

  test('in a row of three', () => {
    const { rows: all, noticed: doubts } = read(`${title}
信息内容→本年制发件数→本年废止件数→现行有效件数
规章→0→0
行政规范性文件→3→1→12`)
    expect(all).toEqual({ 'proactive.governmentRules': '? ? ?', 'proactive.normativeDocuments': '3 1 12' })
    expect(doubts).toEqual(['row-ambiguous proactive.governmentRules'])
  })

  test('in a cell a paragraph, where blanks were dropped', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
一、本年新收政府信息公开申请数量

183

0

183

二、上年结转政府信息公开申请数量

${[1, 0, 0, 0, 0, 0, 1].join('\n\n')}`)
    expect(all).toEqual({
      'requests.received': '? ? ? ? ? ? ?',
      'requests.carriedOver': '1 0 0 0 0 0 1',
    })
    expect(doubts).toEqual(['row-ambiguous requests.received'])
  })

  test('in table four', () => {
    const { rows: all } = read(`${title}
行政复议→→→→→行政诉讼
结果维持→结果纠正→其他结果→尚未审结→总计→未经复议直接起诉→→→→→复议后起诉
1→2→3→4→10→0→0→0→1→1→2→0→0→0`)
    expect(all).toEqual({
      'disputes.reconsideration': '? ? ? ? ?',
      'disputes.directSuit': '? ? ? ? ?',
      'disputes.suitAfterReconsideration': '? ? ? ? ?',
    })
  })
})

describe('too many values', () => {
  const byArithmetic = ['row-by-arithmetic requests.received']

  test.each([
    ['a digit apart', '2→0→3→0→0→0→0→23', '20 3 0 0 0 0 23'],
    ['two numbers apart', '1→2→2→0→0→0→0→0→32', '12 20 0 0 0 0 32'],
    ['a subtotal', '7→2→0→0→0→1→3→10', '7 2 0 0 0 1 10'],
    ['all of them zero', '0→0→0→0→0→0→0→0', '0 0 0 0 0 0 0'],
  ])('%s: decided by the arithmetic of the row, and said so', (_, values, reading) => {
    expect(received(values)).toEqual({ rows: { 'requests.received': reading }, noticed: byArithmetic })
  })

  test.each([
    ['no reading adds up', '1→2→3→4→5→6→7→8'],
    ['two readings add up', '1→1→0→0→0→0→1→2'],
    ['two rows in one', '7→2→0→0→0→1→10→1→0→0→0→0→0→1'],
  ])('%s: not decided', (_, values) => {
    expect(received(values)).toEqual({
      rows: { 'requests.received': '? ? ? ? ? ? ?' },
      noticed: ['row-ambiguous requests.received'],
    })
  })

  test.each(['小计', '法人小计'])(
    '%s, a column that the form does not have, is told and left out',
    (name) => {
      const { rows: all, noticed: doubts } = read(`${title}
→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他→${name}→总计
一、本年新收政府信息公开申请数量→7→2→0→0→0→1→3→10
二、上年结转政府信息公开申请数量→1→0→0→0→0→0→0→1`)
      expect(all).toEqual({
        'requests.received': '7 2 0 0 0 1 10',
        'requests.carriedOver': '1 0 0 0 0 0 1',
      })
      expect(doubts).toEqual(['column-surplus requests.received'])
    },
  )

  test.each(['72 64→178→37→351→13→715', '72 64 178 37 351 13 715', '72 64 178→37 351→13 715'])(
    '%s: numbers run together come apart where the row adds up',
    (values) => {
      expect(received(values)).toEqual({
        rows: { 'requests.received': '72 64 178 37 351 13 715' },
        noticed: byArithmetic,
      })
    },
  )

  test('and stay together where it does not', () => {
    expect(received('72 64 178 37 351 13 716')).toEqual({
      rows: { 'requests.received': '? ? ? ? ? ? ?' },
      noticed: ['row-ambiguous requests.received'],
    })
  })
})

describe('what was found by fuzzing', () => {
  test('a row run into the next one is neither', () => {
    const { rows: all } = read(`${title}
${header}
3.补正后申请内容仍不明确 0 4 0 400 183 0 587
1.信访举报投诉类申请 0 0 0 0 0 0 0 2.重复申请 0 0 299 0 0 220 519
3.要求提供公开出版物 0 5 0 3 0 124 132`)
    expect(Object.keys(all)).not.toContain('requests.outcomes.notProcessed.petitionOrComplaint')
  })

  test('a label run into the next one names no row for certain', () => {
    const { rows: all } = read(`${title}
${header}
4.无正当理由大量反复申请 0 203 0 165 0 0 368
或重新出具已获取信息（六）其他处理 0 0 400 0 368 0 768
（七）总计 0 203 400 165 368 0 1136`)
    expect(Object.keys(all)).not.toContain('requests.outcomes.notProcessed.confirmationOrReissue')
  })

  test('a number pulled apart into 8 and 054 is one where the row adds up', () => {
    const values = ['0', '8054', '0', '0', '0', '0', '8', '054']
    const { rows: all } = read(`${title}
${header}
2.重复申请
${values.join('\n')}`)
    expect(all['requests.outcomes.notProcessed.repeatRequest']).toBe('0 8054 0 0 0 0 8054')
  })

  test('a header cut short, of which the names of two columns are left, is no header of two columns', () => {
    const { rows: all } = read(`${title}
→自然人
→总计

→商业企业
→科研机构

→一、本年新收政府信息公开申请数量
→2584
→1636`)
    expect(all).toEqual({ 'requests.received': '? ? ? ? ? ? ?' })
  })

  test('a header in words, of which one was cut, is no header of the others alone', () => {
    const { rows: all } = read(`${title}
信息内容 本年制 发 件数 本年废止件数 现行有效件数
规章 189
行政规范性文件 135 135`)
    expect(all['proactive.normativeDocuments']).toBe('? ? ?')
  })

  test('a blank before and a cell too many behind: no column is believed', () => {
    const { rows: all } = read(`青禾县2020年政府信息公开工作年度报告
信息内容→上一年项目数量→本年增/减→处理决定数量
行政许可→→233→3→99
其他对外管理服务事项→→5→7
行政处罚→4→→1`)
    expect(all['proactive.licensing']).toBe('? ? ?')
  })

  test('what is left of table four in a column has to add up', () => {
    const { rows: all } = read(`${title}
行政复议

结果维持

结果纠正

其他结果

尚未审结

总计

${[365, 4, 369, 353, 353].join('\n\n')}`)
    expect(all['disputes.reconsideration']).toBe('? ? ? ? ?')
  })

  test('names of rows that stand side by side, one below the other, are no label of the last', () => {
    const { rows: all } = read(`${title}
行政复议

结果维持

总计

未经复议直接起诉

复议后起诉

${[365, 4, 369, 353, 353].join('\n\n')}`)
    expect(all['disputes.suitAfterReconsideration'] ?? '').not.toMatch(/\d/u)
  })

  test('a row of blanks with a damaged label is a row of blanks', () => {
    const { rows: all } = read(`${title}
${header}
4.无正当理由量反复申请→→→→→→→
5.要求行政机关确认或重新出具已获取信息→1→→→→→→1
四、结转下度继续办理→→→→→→→`)
    expect(all).toEqual({
      'requests.outcomes.notProcessed.excessiveRequests': '_ _ _ _ _ _ _',
      'requests.outcomes.notProcessed.confirmationOrReissue': '1 _ _ _ _ _ 1',
      'requests.carriedForward': '_ _ _ _ _ _ _',
    })
  })
})

describe('numbers without a row', () => {
  test('a lone number is told, and fills no blank', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
（七）总计→8→2→0→0→0→1→11
1
四、结转下年度继续办理→1→0→0→0→0→0→`)
    expect(all['requests.carriedForward']).toBe('1 0 0 0 0 0 _')
    expect(doubts).toEqual(['number-unplaced 1'])
  })

  test('a row that the form does not have', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10
小计→7→2→0→0→0→1→10
${carriedOver}`)
    expect(Object.keys(all)).toEqual(['requests.received', 'requests.carriedOver'])
    expect(doubts).toEqual(['row-surplus 小计 7 2 0 0 0 1 10'])
  })

  test('a row that lost its label is the one that is missing there', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
1.本机关不掌握相关政府信息→4→0→0→0→0→0→4
6→0→0→0→0→0→6
3.补正后申请内容仍不明确→0→0→0→0→0→0→0`)
    expect(all['requests.outcomes.unavailable.creationRequired']).toBe('6 0 0 0 0 0 6')
    expect(doubts).toEqual(['row-by-order requests.outcomes.unavailable.creationRequired'])
  })

  test('a damaged label that can only be of one row is that row, and that is told', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
1.属于国家秘密→0→0→0→0→0→0→0
2.其他法律行政止公开→3→0→0→0→0→0→3`)
    expect(all['requests.outcomes.denied.prohibitedByOtherLaw']).toBe('3 0 0 0 0 0 3')
    expect(doubts).toEqual(['row-by-likely-label requests.outcomes.denied.prohibitedByOtherLaw'])
  })

  test('labels that come behind their numbers, with a group label between their parts', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
1.本机关不掌握相关政府信息 4 0 0 0 0 0 4
6 0 0 0 0 0 6
（四）无2.没有现成信息需要另
法提供行制作
3.补正后申请内容仍不明确 0 0 0 0 0 0 0`)
    expect(all['requests.outcomes.unavailable.creationRequired']).toBe('6 0 0 0 0 0 6')
    expect(doubts).toEqual(['row-by-order requests.outcomes.unavailable.creationRequired'])
  })

  test.each([
    [
      'of a row between two groups',
      '0 1730 9 0 0 0 1739',
      `8.属于行政查询事项→0→0→0→0→0→0→0
（四）无法提供1.本
0 1730 9 0 0 0 1739
访举报投诉类申请
2.重复申请→0→0→0→0→0→0→0`,
    ],
    [
      'of a row below its group',
      '0 0 0 7 0 5 12',
      `${carriedOver}
三、本年度办理结果（
0 0 0 7 0 5 12
处理的，只计这一情形
，不计其他情形）
1.属于国家秘密→0→0→0→0→0→0→0`,
    ],
  ])(
    'behind the head of one label and before the tail of another they are of neither: %s',
    (_, values, text) => {
      const { rows: all, noticed: doubts } = read(`${title}\n${header}\n${text}`)
      expect(Object.values(all)).not.toContain(values)
      expect(doubts).toContain(`number-unplaced ${values}`)
    },
  )

  test('one row too few between two others stays open', () => {
    const { rows: all } = read(`${title}
${header}
5.属于三类内部事务信息→1→0→0→0→0→0→1
2→0→0→0→0→0→2
8.属于行政查询事项→0→0→0→0→0→0→0`)
    expect(all).not.toHaveProperty('requests.outcomes.denied.deliberativeProcess', '2 0 0 0 0 0 2')
    expect(all).not.toHaveProperty('requests.outcomes.denied.enforcementFiles', '2 0 0 0 0 0 2')
  })
})

describe('a row that stands there twice', () => {
  const first = '一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10'

  test('with the same values is read once', () => {
    expect(read(`${title}\n${header}\n${first}\n${first}`)).toEqual({
      rows: { 'requests.received': '7 2 0 0 0 1 10' },
      noticed: ['row-repeated requests.received'],
    })
  })

  test('with other values is not read, and both are told', () => {
    const other = '一、本年新收政府信息公开申请数量→8→2→0→0→0→1→11'
    const { rows: all, noticed: doubts } = read(`${title}\n${header}\n${first}\n${other}`)
    expect(all).toEqual({ 'requests.received': '? ? ? ? ? ? ?' })
    expect(doubts.filter((doubt) => doubt === 'row-conflict requests.received')).toHaveLength(2)
  })

  test('once blank and once filled is the filled one', () => {
    const blank = '一、本年新收政府信息公开申请数量→→→→→→→'
    expect(read(`${title}\n${header}\n${blank}\n${first}`).rows).toEqual({
      'requests.received': '7 2 0 0 0 1 10',
    })
  })
})

describe('a table that stands there twice', () => {
  const requests = (received1: string): string => `${header}
一、本年新收政府信息公开申请数量→${received1}
${carriedOver}
（一）予以公开→4→0→0→0→0→0→4
（七）总计→4→0→0→0→0→0→4`

  test('with other values: what both print is read, the rest is left open, and that is told once', () => {
    const { rows: all, noticed: doubts } = read(
      `${title}\n${requests('7→2→0→0→0→1→10')}\n更正后：\n${requests('8→2→0→0→0→1→11')}`,
    )
    expect(all).toEqual({
      'requests.received': '? ? ? ? ? ? ?',
      'requests.carriedOver': '1 0 0 0 0 0 1',
      'requests.outcomes.granted': '4 0 0 0 0 0 4',
      'requests.outcomes.total': '4 0 0 0 0 0 4',
    })
    expect(doubts).toEqual(['table-repeated requests.received'])
  })

  test('with other values: a row of which only one of them knows is no row of both', () => {
    const more = '（二）部分公开→1→0→0→0→0→0→1'
    const { rows: all } = read(
      `${title}\n${requests('7→2→0→0→0→1→10')}\n${requests('8→2→0→0→0→1→11')}\n${more}`,
    )
    expect(all['requests.outcomes.partiallyGranted']).toBe('? ? ? ? ? ? ?')
  })

  test('with the same values is read once', () => {
    const table = requests('7→2→0→0→0→1→10')
    const { rows: all, noticed: doubts } = read(`${title}\n${table}\n${table}`)
    expect(all['requests.received']).toBe('7 2 0 0 0 1 10')
    expect(doubts).toEqual(['table-repeated requests.received'])
  })

  test('in another report behind the first one: only the first is read', () => {
    const report = (
      year: number,
      permits: number,
      received1: string,
    ): string => `青禾县${year}年政府信息公开工作年度报告
一、总体情况
本年按时公开。
二、主动公开政府信息情况
信息内容→本年处理决定数量
行政许可→${permits}
行政处罚→${permits}
行政强制→0
三、收到和处理政府信息公开申请情况
${requests(received1)}
四、政府信息公开行政复议、行政诉讼情况
无。
五、存在的主要问题及改进情况
无。
六、其他需要报告的事项
无。`
    const first = parsed(report(2023, 5, '7→2→0→0→0→1→10'))
    const both = parsed(`${report(2023, 5, '7→2→0→0→0→1→10')}\n${report(2022, 6, '8→2→0→0→0→1→11')}`)
    expect({ ...both, findings: both.findings.slice(1) }).toEqual(first)
    expect(noticed(both)).toEqual(['another-report'])

    const blank = parsed(report(2022, 5, '→→→→→→'))
    const filledIn = parsed(`${report(2022, 5, '→→→→→→')}\n${report(2023, 5, '7→2→0→0→0→1→10')}`)
    expect(filledIn.cells).toEqual(blank.cells)
    expect(noticed(filledIn)).toContain('another-report')
  })
})

describe('a column of serial numbers before the labels', () => {
  test('is no part of the table', () => {
    const { rows: all, noticed: doubts } = read(`${title}
序号→→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他→总计
1→一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10
2→二、上年结转政府信息公开申请数量→1→0→0→0→0→0→1`)
    expect(all).toEqual({
      'requests.received': '7 2 0 0 0 1 10',
      'requests.carriedOver': '1 0 0 0 0 0 1',
    })
    expect(doubts).toEqual([])
  })
})

describe('rows in another order than the form has', () => {
  test('are known by their labels, and that is told', () => {
    const { rows: all, noticed: doubts } = read(`${title}
${header}
3.危及“三安全一稳定”→1→0→0→0→0→0→1
2.其他法律行政法规禁止公开→2→0→0→0→0→0→2`)
    expect(all).toEqual({
      'requests.outcomes.denied.prohibitedByOtherLaw': '2 0 0 0 0 0 2',
      'requests.outcomes.denied.securityAndStability': '1 0 0 0 0 0 1',
    })
    expect(doubts).toEqual(['row-out-of-order requests.outcomes.denied.prohibitedByOtherLaw'])
  })
})

describe('a header that says too little', () => {
  test('leaves the order of the form, and that is told', () => {
    const { rows: all, noticed: doubts } = read(`${title}
→自然人→商业→科研→总计
一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10
${carriedOver}`)
    expect(all['requests.received']).toBe('7 2 0 0 0 1 10')
    expect(doubts).toEqual(['columns-by-position requests.received'])
  })

  test('two columns of one truncated name', () => {
    const { rows: all, noticed: doubts } = read(`青禾县2020年政府信息公开工作年度报告
信息内容→本年新→本年新→对外公开总数量
规章→1→2→3`)
    expect(all).toEqual({ 'proactive.governmentRules': '1 2 3' })
    expect(doubts).toEqual(['columns-by-position proactive.governmentRules'])
  })

  test('is still the header where the first row lost its label', () => {
    const { rows: all, noticed: doubts } = read(`${title}
→总计→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他
1.本机关不掌握相关政府信息
4→4→0→0→0→0→0
2.没有现成信息需要另行制作→6→6→0→0→0→0→0`)
    expect(all['requests.outcomes.unavailable.notHeld']).toBe('4 0 0 0 0 0 4')
    expect(all['requests.outcomes.unavailable.creationRequired']).toBe('6 0 0 0 0 0 6')
    expect(doubts).toEqual([])
  })
})

describe('a header of two lines', () => {
  /** The rows of table three below such a header, with each separator in the place of the arrows. */
  const below = (names: string, first: string, second: string): ReadonlyArray<Read> => {
    const text = `${names}
一、本年新收政府信息公开申请数量→${first}
二、上年结转政府信息公开申请数量→${second}`
    return [text, text.replaceAll(/→+/gu, ' ')].map((one) => read(`${title}\n${one}`))
  }
  const read2 = { 'requests.received': '87 9 1 2 6 4 109', 'requests.carriedOver': '5 1 0 0 0 0 6' }

  test('with the total first is read in its order', () => {
    const names = '→总计→自然人→法人或其他组织\n→→→商业企业→科研机构→社会公益组织→法律服务机构→其他'
    expect(below(names, '109→87→9→1→2→6→4', '6→5→1→0→0→0→0')).toEqual([
      { rows: read2, noticed: [] },
      { rows: read2, noticed: [] },
    ])
  })

  test.each([
    [
      'before the organisations',
      '小计→商业企业→科研机构→社会公益组织→法律服务机构→其他',
      '87→22→9→1→2→6→4→109',
      '5→1→1→0→0→0→0→6',
    ],
    [
      'behind them',
      '商业企业→科研机构→社会公益组织→法律服务机构→其他→小计',
      '87→9→1→2→6→4→22→109',
      '5→1→0→0→0→0→1→6',
    ],
    [
      'not filled in',
      '小计→商业企业→科研机构→社会公益组织→法律服务机构→其他',
      '87→→9→1→2→6→4→109',
      '5→→1→0→0→0→0→6',
    ],
  ])('with a subtotal %s', (_, second, received1, carried) => {
    for (const { rows: all } of below(`→自然人→法人或其他组织→→→→→→总计\n→→${second}`, received1, carried))
      expect(all).toEqual(read2)
  })

  test('whose order the numbers contradict leaves the order of the form, and that is told', () => {
    const names = '→自然人→法人或其他组织→总计\n→→商业企业→科研机构→社会公益组织→法律服务机构→其他'
    expect(below(names, '109→87→9→1→2→6→4', '6→5→1→0→0→0→0')[0]?.noticed).toEqual([])
    const glued = '→总计自然人→法人或其他组织→商业企业科研机构社会公益组织法律服务机构其他'
    expect(below(glued, '109→87→9→1→2→6→4', '6→5→1→0→0→0→0')[0]?.noticed).toEqual([
      'columns-by-position requests.received',
    ])
  })
})

describe('（六）其他处理', () => {
  test('as one row has an address of its own, and its sub-rows are absent', () => {
    const report = parsed(`${title}
${header}
（六）其他处理→3→0→0→0→0→0→3
（七）总计→3→0→0→0→0→0→3`)
    expect(rows(report)).toEqual({
      'requests.outcomes.otherHandling': '3 0 0 0 0 0 3',
      'requests.outcomes.total': '3 0 0 0 0 0 3',
    })
    expect(noticed(report)).toEqual(['one-row-group requests.outcomes.otherHandling'])
    const states = report.cells.filter(({ address }) => address.includes('otherHandling.feeOverdue'))
    expect(states.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'absent'))
  })

  test('in its short name is that row too, and not its sub-row 3.其他', () => {
    const { rows: all } = read(`${title}
${header}
（六）其他→1→0→0→0→0→0→1
（七）总计→1→0→0→0→0→0→1`)
    expect(all).toEqual({
      'requests.outcomes.otherHandling': '1 0 0 0 0 0 1',
      'requests.outcomes.total': '1 0 0 0 0 0 1',
    })
  })

  test('with its sub-rows has no cells of its own', () => {
    const { cells } = parsed(`${title}\n${header}\n（六）其他处理→3.其他→3→0→0→0→0→0→3`)
    expect(cells.map(({ address }) => address)).not.toContain('requests.outcomes.otherHandling.total')
  })

  test('is one row of the form of 2019 anyway', () => {
    const report = parsed(`青禾县2020年政府信息公开工作年度报告\n${header}\n（六）其他处理→3→0→0→0→0→0→3`)
    expect(rows(report)).toEqual({ 'requests.outcomes.otherHandling': '3 0 0 0 0 0 3' })
    expect(noticed(report)).toEqual([])
  })
})

describe('the form', () => {
  const table = `${header}\n${carriedOver}`

  test.each([
    ['by its labels', '信息内容→本年制发件数→本年废止件数→现行有效件数\n规章→1→2→3', '2021'],
    [
      'by its labels, against the year',
      `${title}\n信息内容→本年新制作数量→本年新公开数量→对外公开总数量\n规章→1→2→3`,
      '2019',
    ],
    ['by its year', `${title}\n${table}`, '2021'],
    ['by its year', `青禾县2019年政府信息公开工作年度报告\n${table}`, '2019'],
    ['by the notice that it cites', `按照国办公开办函〔2021〕30 号的要求编制。\n${table}`, '2021'],
    ['by the notice that it cites', `按照国办公开办函[2019]60号的要求编制。\n${table}`, '2019'],
  ])('%s', (_, text, form) => {
    expect(parsed(text).report.form).toBe(form)
  })

  test('is none where the year has none', () => {
    const { report, cells } = parsed(`青禾县2015年政府信息公开工作年度报告
一、概述
本年度公开信息40条。
二、主动公开政府信息的情况
按时公开。`)
    expect(report.form).toBeNull()
    expect(cells).toEqual([])
    expect(report.sections.map(({ kind }) => kind)).toEqual(['overview', 'proactive'])
  })
})

describe('what is not there', () => {
  test('is another thing than a row without a readable value', () => {
    const { rows: all } = read(`${title}\n信息内容→本年处理决定数量\n行政许可→3%\n行政处罚→5`)
    expect(all).toEqual({ 'proactive.licensing': '?', 'proactive.penalties': '5' })
  })

  test('a table is told once, not row by row', () => {
    const { findings, cells } = parsed(`${title}\n信息内容→本年处理决定数量\n行政许可→12`)
    expect(
      findings.filter(({ rule }) => rule === 'reading/table-absent').map(({ expected }) => expected),
    ).toEqual(['收到和处理政府信息公开申请情况', '政府信息公开行政复议、行政诉讼情况'])
    expect(
      findings.filter(({ rule }) => rule === 'reading/row-absent').map(({ expected }) => expected),
    ).toEqual(['规章', '行政规范性文件', '行政处罚', '行政强制', '行政事业性收费'])
    expect(cells).toHaveLength(200)
    expect(cells.filter(({ state }) => state !== 'absent')).toHaveLength(1)
  })
})

describe('prose is no table', () => {
  test('a line that ends in a number is no row with a damaged label', () => {
    const { rows: all } = read(`${title}\n一、总体情况\n全年行政许可 340\n二、主动公开政府信息情况\n见附表。`)
    expect(all).toEqual({})
  })

  test('numbers in sentences and list items are not cells', () => {
    const { rows: all } = read(`${title}
一、总体情况
全年办理行政许可 340 件，行政处罚 25 件；发布规范性文件 3 件。
1.行政许可340件；
（一）收到申请 12 件，其中自然人 10 件。
二、主动公开政府信息情况
信息内容→本年处理决定数量
行政强制→2`)
    expect(all).toEqual({ 'proactive.coercion': '2' })
  })
})

describe('a table that lacks a column', () => {
  test('has no blank cell in its place, though what stands before its values looks like one', () => {
    const { rows: all, noticed: doubts } = read(`${title}
→→→自然人→商业企业→科研机构→社会公益组织→其他→总计
一、本年新收政府信息公开申请数量→→→11→2→0→0→0→13
三、本年度办理结果→（一）予以公开→→5→1→0→0→0→6
→（二）部分公开→→1→0→0→0→0→1
四、结转下年度继续办理→→→2→0→0→0→0→2`)
    expect(new Set(Object.values(all))).toEqual(new Set(['? ? ? ? ? ? ?']))
    expect(doubts.filter((doubt) => doubt.startsWith('row-ambiguous'))).toHaveLength(4)
  })
})

describe('a number with a blank in it', () => {
  test('is one, where its row has no sum to say so, and that is told', () => {
    const { rows: all, noticed: doubts } = read(
      `${title}\n信息内容→本年处理决定数量\n行政许可→18 342\n行政处罚→7\n行政强制→1 2`,
    )
    expect(all).toEqual({
      'proactive.licensing': '18342',
      'proactive.penalties': '7',
      'proactive.coercion': '12',
    })
    expect(doubts).toEqual(['digits-apart proactive.coercion', 'digits-apart proactive.licensing'])
  })
})

describe('a table of which nothing tells the form', () => {
  const table = `${header}\n一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10\n${carriedOver}`

  test.each([
    ['without a year', '青禾县政府信息公开工作年度报告', 'error'],
    ['in a year that had none', '青禾县2018年政府信息公开工作年度报告', 'warning'],
  ])('%s is not read, and that is told', (_, heading, severity) => {
    const { cells, findings } = parsed(`${heading}\n一、总体情况\n平稳。\n${table}`)
    expect(cells).toEqual([])
    expect(findings.map((finding) => `${finding.rule} ${finding.severity}`)).toEqual([
      `reading/form-unknown ${severity}`,
    ])
  })
})

describe('known gaps', () => {
  // A header in cells is followed; of one in a line of text only the names count, as PDFs shuffle them.
  test('a header in one line of text says in which order its columns stand', () => {
    const { rows: all } = read(`${title}
商业企业 自然人 科研机构 社会公益组织 法律服务机构 其他 总计
1.本机关不掌握相关政府信息 4 5 0 0 0 0 9`)
    expect(all['requests.outcomes.unavailable.notHeld']).toBe('5 4 0 0 0 0 9')
  })
})

test('a row that lost a blank cell, beside rows with blank cells before their values', () => {
  const cells = (row: string): string =>
    row
      .split('→')
      .map((text) => (text === '' ? '|' : `${text}\n|`))
      .join('\n')
  const table = [
    '一、本年新收政府信息公开申请数量→→→11→2→→→1→→14',
    '二、上年结转政府信息公开申请数量→→→1→→→→→→1',
    '（一）予以公开→→5→1→→→→→6',
    '（二）部分公开→→1→→→→→→1',
    '4.保护第三方合法权益→1→→→→→→1',
    '（七）总计→→10→2→→1→→13',
    '四、结转下年度继续办理→→→1→→→→→→2',
  ]
  const { rows: all, noticed: doubts } = read(
    [title, '三、收到和处理政府信息公开申请情况', ...table.map(cells)].join('\n'),
  )
  expect(all['requests.outcomes.total']).toBe('? ? ? ? ? ? ?')
  expect(doubts).toContain('row-ambiguous requests.outcomes.total')
})
