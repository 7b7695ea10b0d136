import { describe, expect, test } from 'vitest'
import { type Language, nameOfReading, nameOf } from '../../src/explain/names'
import type { Address } from '../../src/forms/Address'
import { forms } from '../../src/forms/forms'
import { linesOf } from '../../src/forms/lines'

const addresses = forms.flatMap(linesOf).flatMap(({ cells }) => cells.map(({ address }) => address))

describe('cells', () => {
  test.each<[address: Address, zh: string, en: string]>([
    [
      'requests.outcomes.partiallyGranted.naturalPerson',
      '表三 （二）部分公开 自然人',
      'Requests table / granted in part / natural persons',
    ],
    [
      'requests.outcomes.otherHandling.other.total',
      '表三 （六）其他处理·3.其他 总计',
      'Requests table / other handling: other / total',
    ],
    [
      'proactive.fees.amount',
      '表二 行政事业性收费 本年收费金额',
      'Proactive disclosure table / administrative fees / amount charged (10,000 yuan)',
    ],
    [
      'disputes.directSuit.upheld',
      '表四 行政诉讼·未经复议直接起诉 结果维持',
      'Disputes table / suits without reconsideration / upheld',
    ],
  ])('%s', (address, zh, en) => {
    const [chinese, english] = [nameOf('zh')(address)!, nameOf('en')(address)!]
    expect([chinese.table, chinese.row, chinese.column].join(' ')).toBe(zh)
    expect([english.table, english.row, english.column].join(' / ')).toBe(en)
  })

  test.each(['zh', 'en'] as const)('each has a name of its own in its form (%s)', (language) => {
    for (const form of forms) {
      const cells = linesOf(form).flatMap((line) => line.cells)
      const names = cells.map(({ address }) => JSON.stringify(nameOf(language)(address)))
      expect(new Set(names).size).toBe(cells.length)
    }
  })

  test('no name has a remark behind it, or quotation marks that would end a quotation', () => {
    for (const address of addresses) {
      const { row, column } = nameOf('zh')(address)!
      expect(`${row}|${column}`).not.toMatch(/）(?:\||$)|[“”]/u)
    }
  })

  test('that no form has', () => {
    expect(nameOf('zh')('requests.elsewhere.total' as Address)).toBeNull()
  })
})

describe('what a number in the text may mean', () => {
  const parts = [
    'enterprise',
    'researchInstitution',
    'publicInterestOrganization',
    'legalServiceOrganization',
    'otherOrganization',
  ]

  test.each<[what: string, columns: ReadonlyArray<string>, zh: string, en: string]>([
    ['one column', ['naturalPerson'], '自然人', 'natural persons'],
    [
      'several, one after the other',
      ['naturalPerson', 'enterprise'],
      '自然人、商业企业',
      'natural persons and commercial enterprises',
    ],
    [
      'all organisations, as the form calls them',
      parts,
      '法人或其他组织',
      'legal persons and other organisations',
    ],
    [
      'some of them',
      parts.slice(0, 2),
      '商业企业、科研机构',
      'commercial enterprises and research institutions',
    ],
  ])('%s', (_, columns, zh, en) => {
    const reading = { rows: ['requests.received'], less: [], columns }
    expect(nameOfReading('zh')(reading)?.column).toBe(zh)
    expect(nameOfReading('en')(reading)?.column).toBe(en)
  })

  const rows = (language: Language, ...paths: ReadonlyArray<string>) =>
    nameOfReading(language)({ rows: paths, less: ['requests.carriedOver'], columns: ['total'] })

  test('rows and groups of rows, those that are taken away apart', () => {
    expect(rows('zh', 'requests.outcomes.total', 'requests.outcomes.denied')).toEqual({
      table: '表三',
      rows: ['（七）总计', '（三）不予公开'],
      less: ['二、上年结转政府信息公开申请数量'],
      column: '总计',
    })
    expect(rows('en', 'requests.outcomes.denied')?.rows).toEqual(['denied'])
  })

  test('rows that no form has are left out; of them alone nothing is said', () => {
    expect(rows('zh', 'requests.received', 'requests.elsewhere')?.rows).toHaveLength(1)
    expect(rows('zh', 'requests.elsewhere')).toBeNull()
    expect(rows('zh')).toBeNull()
  })
})
