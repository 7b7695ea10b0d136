/**
 * Tables as tools take them out of pages and print-outs: rows in pieces, labels behind their values, columns over
 * more cells than there are. What a careful reader puts together is read; where he could only guess, it is told.
 */
import { describe, expect, test } from 'vitest'
import { noticed, parsed, rows } from '../fixtures/reading'

const title = '青禾县2023年政府信息公开工作年度报告'
const header = '自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计'
const three = '信息内容\n本年制发件数 本年废止件数 现行有效件数'
const open = '? ? ? ? ? ? ?'

const read = (table: string): Readonly<Record<string, string>> => rows(parsed(`${title}\n${table}`))
const told = (table: string): ReadonlyArray<string> => noticed(parsed(`${title}\n${table}`))

describe('a row of values in pieces', () => {
  test.each([
    ['the first two in one line', '272 394\n0\n0\n0\n1\n667'],
    ['the first and the last ones', '272 394 0\n0\n0\n1 667'],
    ['one and six', '272\n394 0 0 0 1 667'],
  ])('is one row where the pieces are as many as its columns: %s', (_, values) => {
    expect(
      read(`${header}
（一）予以公开
${values}
（二）部分公开
5 0 0 0 0 0 5`),
    ).toEqual({
      'requests.outcomes.granted': '272 394 0 0 0 1 667',
      'requests.outcomes.partiallyGranted': '5 0 0 0 0 0 5',
    })
  })

  test('is no row where one of them is missing', () => {
    const table = `${header}
（一）予以公开
272 394
0
0
0
667
（二）部分公开
5 0 0 0 0 0 5`
    expect(read(table)).toEqual({
      'requests.outcomes.granted': open,
      'requests.outcomes.partiallyGranted': '5 0 0 0 0 0 5',
    })
  })
})

test('numbers in one cell are several only where a sum says so', () => {
  expect(read(`${three.replaceAll(/[ \n]/gu, '→')}\n规章→18 342→5`)).toEqual({
    'proactive.governmentRules': '? ? ?',
  })
})

describe('labels behind their values', () => {
  test('name nothing, since they might as well name the values below them', () => {
    const table = `${three}
0
0
3
规章
103
0
394
行政规范性文件`
    expect(read(table)['proactive.governmentRules']).toBe('? ? ?')
    expect(told(table)).toContain('row-ambiguous proactive.governmentRules')
  })

  test('in part of a table: what stands between values without a label and a label without values', () => {
    expect(
      read(`${header}
（一）予以公开 1 0 0 0 0 0 1
2
0
0
0
0
0
2
1.属于国家秘密
3
0
0
0
0
0
3
3.危及“三安全一稳定”
（七）总计 6 0 0 0 0 0 6`),
    ).toEqual({
      'requests.outcomes.granted': '1 0 0 0 0 0 1',
      'requests.outcomes.denied.stateSecrets': open,
      'requests.outcomes.total': '6 0 0 0 0 0 6',
    })
  })

  test('but a label that lost its values shifts none of the others', () => {
    expect(read(`${three}\n规章\n行政规范性文件\n103\n0\n394`)).toEqual({
      'proactive.normativeDocuments': '103 0 394',
    })
  })
})

describe('a label that runs into its first value', () => {
  test.each([
    ['in one line', '行政规范性文件103 0 394'],
    ['with the others below', '行政规范性文件103\n0\n394'],
    ['with an explanation', '行政规范性文件（没有的填0）103 0 394'],
  ])('is a label and a value: %s', (_, row) => {
    expect(read(`${three}\n规章 0 0 3\n${row}`)).toEqual({
      'proactive.governmentRules': '0 0 3',
      'proactive.normativeDocuments': '103 0 394',
    })
  })

  test('in a row of one value', () => {
    expect(read('信息内容 本年收费金额（单位：万元）\n行政事业性收费0.009')).toEqual({
      'proactive.fees': '0.009万元',
    })
  })

  test('but not where the values are as many as the columns without it', () => {
    const table = `${three}\n规章 0 0 3\n行政规范性文件1 103 0 394`
    expect(read(table)).toEqual({ 'proactive.governmentRules': '0 0 3' })
    expect(told(table)).toEqual(['row-surplus 行政规范性文件1 103 0 394'])
  })
})

describe('merged cells that are repeated', () => {
  const rowsOf = (...cells: ReadonlyArray<string>): string => cells.join('→')

  test('are read once, as often as the header repeats the column', () => {
    expect(
      read(
        [
          rowsOf('信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量'),
          rowsOf('行政处罚', '5', '5', '5'),
          rowsOf('行政强制', '', '', ''),
        ].join('\n'),
      ),
    ).toEqual({ 'proactive.penalties': '5', 'proactive.coercion': '_' })
  })

  test('are not believed where the header has the column once', () => {
    expect(read(`${rowsOf('信息内容', '本年处理决定数量')}\n${rowsOf('行政处罚', '5', '5', '5')}`)).toEqual({
      'proactive.penalties': '?',
    })
  })

  test('are not one number where they stand in one cell', () => {
    const merged = rowsOf('信息内容', '本年处理决定数量', '本年处理决定数量', '本年处理决定数量')
    expect(read(`${merged}\n${rowsOf('行政处罚', '5 5 5')}`)).toEqual({ 'proactive.penalties': '?' })
  })

  test('are not believed where they differ', () => {
    expect(
      read(`${rowsOf('信息内容', '本年处理决定数量', '本年处理决定数量')}\n${rowsOf('行政处罚', '5', '6')}`),
    ).toEqual({ 'proactive.penalties': '?' })
  })
})

describe('columns over more cells than there are', () => {
  test('have no blank cell that could be told from the space between', () => {
    const { 'requests.outcomes.granted': granted, ...others } = read(
      `| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 | | |
| （一）予以公开 | 2 | | 4 | 1 | | 3 | 5 | | 6 | 21 |
| （二）部分公开 | | | 4 | 1 | | | 7 | | | 12 |
| 1.属于国家秘密 | | | | | 5 | | | | | 5 |
| 3.危及“三安全一稳定” | | 6 | | | 2 | | 1 | | 1 | 10 |`,
    )
    expect([granted, ...Object.values(others)]).toEqual([open, open, open, open])
  })
})

describe('the words of a row elsewhere', () => {
  const table = (rest: string): string => `二、主动公开政府信息情况
${three}
规章
3
行政规范性文件
103
0
394
行政许可
5
行政处罚
7
六、其他需要报告的事项
${rest}`

  test('do not stand for a row of the table that cannot be read', () => {
    expect(read(table('规章 99 99 99'))['proactive.governmentRules']).toBe('? ? ?')
  })
})
