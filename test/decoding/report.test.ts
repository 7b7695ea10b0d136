import { isRight } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { Report } from '../../src/report/Report'
import { parsed } from '../fixtures/reading'

const opening = '青禾县2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n'

/** A table of each kind of row: one column, four columns, a row within groups. */
const source = `${opening}信息内容→本年处理决定数量
行政许可→12
行政处罚→3
行政强制→/
信息内容→本年制发件数→本年废止件数→现行有效件数
规章→1→2→
三、收到和处理政府信息公开申请情况
→自然人→商业企业→科研机构→社会公益组织→法律服务机构→其他→总计
一、本年新收政府信息公开申请数量→7→2→0→0→0→1→10
三、本年度办理结果
（一）予以公开→5→0→0→0→0→0→5
（三）不予公开
1.属于国家秘密→1→0→0→0→0→0→1
（七）总计→6→0→0→0→0→0→6`

describe('the numbers of a report', () => {
  test('are those of its cells, each at its address', () => {
    const { report, cells } = parsed(source)
    expect(cells.length).toBeGreaterThan(100)
    for (const { address, value } of cells) expect(report).toHaveProperty(address.split('.'), value)
  })

  test('stand side by side where they share a table or a group', () => {
    const { report } = parsed(source)
    expect(report).toMatchObject({
      form: '2021',
      proactive: {
        governmentRules: { issued: 1, repealed: 2, inForce: null },
        licensing: { decisions: 12 },
        penalties: { decisions: 3 },
        coercion: { decisions: null },
      },
      requests: {
        received: { naturalPerson: 7, enterprise: 2, total: 10 },
        outcomes: { granted: { naturalPerson: 5, total: 5 }, total: { naturalPerson: 6, total: 6 } },
      },
    })
  })

  test('have a group that is printed as one row beside its own rows', () => {
    const { report } = parsed(source.replace('（七）总计', '（六）其他处理→0→0→0→0→0→2→2\n$&'))
    expect(report).toMatchObject({
      requests: {
        outcomes: { otherHandling: { otherOrganization: 2, other: { total: null } }, total: { total: 6 } },
      },
    })
  })

  test.each([
    ['with tables', source],
    ['without a table', `${opening}按时公开。`],
    [
      'of 2015, of no form',
      '青禾县2015年政府信息公开工作年度报告\n一、概述\n平稳。\n二、主动公开情况\n按时。',
    ],
  ])('decode as what they are: a report %s', (_, text) => {
    const { report } = parsed(text)
    expect(isRight(Report.decode(report))).toBe(true)
    expect(Object.keys(report)).toEqual(expect.arrayContaining(['proactive', 'requests', 'disputes']))
  })
})

describe('a cell', () => {
  const cell = (row: string, address: string) =>
    parsed(`${opening}${row}`).cells.find((one) => one.address === address)

  test('that is blank shows nothing', () => {
    expect(
      cell(
        '信息内容→本年制发件数→本年废止件数→现行有效件数\n规章→1→ →3',
        'proactive.governmentRules.repealed',
      ),
    ).toMatchObject({ value: null, state: 'blank', raw: '' })
  })

  test('that holds a placeholder has no unit, one that holds a number has that of its column', () => {
    const fees = '信息内容→本年收费金额（单位：万元）\n行政事业性收费→'
    expect(cell(`${fees}/`, 'proactive.fees.amount')).not.toHaveProperty('unit')
    expect(cell(`${fees}3`, 'proactive.fees.amount')).toMatchObject({ value: 3, unit: '万元' })
    expect(cell(`${fees}3元`, 'proactive.fees.amount')).toMatchObject({ value: 3, unit: '元' })
    expect(cell(`${fees}3`, 'proactive.fees.amount')).not.toHaveProperty('note')
  })
})
