import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import { parseReport } from '../../src/parseReport'
import { rows } from '../../src/tidy/rows'
import { columnsOfRows, csvLine, toCsv } from '../../src/tidy/toCsv'
import { reportOf } from '../rules/reports'

/** The fields of every line, read as RFC 4180 says. */
const readCsv = (csv: string): ReadonlyArray<ReadonlyArray<string>> => {
  const lines: Array<Array<string>> = [[]]
  for (let rest = csv; rest !== ''; ) {
    const [whole = '', quoted, plain = '', end = ''] =
      /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/u.exec(rest) ?? []
    if (whole === '') throw new Error(`no field: ${rest}`)
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') lines.push([])
    rest = rest.slice(whole.length)
  }
  return lines.slice(0, -1)
}

describe('rows', () => {
  test.each(forms)('of the form of $id: a record for every cell, in form order', (form) => {
    const records = rows(reportOf(form.id, {}))
    expect(records.map(({ address }) => address)).toEqual(
      reportOf(form.id, {}).cells.map(({ address }) => address),
    )
    for (const { table, row, column, address } of records) expect(`${table}.${row}.${column}`).toBe(address)
  })

  test('a row is named with its groups', () => {
    const [label] = rows(reportOf('2021', {})).flatMap(({ row, rowLabel }) =>
      row === 'outcomes.denied.stateSecrets' ? [rowLabel] : [],
    )
    expect(label).toBe('三、本年度办理结果·（三）不予公开·1.属于国家秘密')
  })

  test('five facts stay five', () => {
    const entries = {
      'disputes.directSuit.upheld': 0,
      'disputes.directSuit.corrected': 'blank',
      'disputes.directSuit.other': 'placeholder',
      'disputes.directSuit.pending': 'unreadable',
      'disputes.directSuit.total': 'absent',
    } as const
    const suit = rows(reportOf('2021', entries)).filter(({ row }) => row === 'directSuit')
    expect(suit.map(({ columnLabel, value, state }) => [columnLabel, value, state])).toEqual([
      ['结果维持', 0, 'number'],
      ['结果纠正', null, 'blank'],
      ['其他结果', null, 'placeholder'],
      ['尚未审结', null, 'unreadable'],
      ['总计', null, 'absent'],
    ])
  })

  test('of a report that was read: who, when, what is printed', () => {
    const parsed = parseReport(`云溪镇2023年政府信息公开工作年度报告
二、主动公开政府信息情况
信息内容\t本年收费金额（单位：万元）
行政事业性收费\t3.50`)
    const records = parsed._tag === 'Right' ? rows(parsed.right) : []
    expect(records.find(({ address }) => address === 'proactive.fees.amount')).toEqual({
      authority: '云溪镇',
      year: 2023,
      form: '2021',
      table: 'proactive',
      row: 'fees',
      column: 'amount',
      tableLabel: '主动公开政府信息情况',
      rowLabel: '行政事业性收费',
      columnLabel: '本年收费金额（单位：万元）',
      address: 'proactive.fees.amount',
      value: 3.5,
      state: 'number',
      unit: '万元',
      raw: '3.50',
    })
  })

  test('no form, no rows', () => {
    const parsed = parseReport('一、总体情况\n平稳。')
    expect(parsed._tag === 'Right' ? rows(parsed.right) : null).toEqual([])
  })
})

describe('CSV', () => {
  property.prop([
    fc.array(
      fc.oneof(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', '总') }),
        fc.integer(),
        fc.constant(null),
      ),
      { minLength: 1 },
    ),
  ])('is read back as it was', (values) => {
    expect(readCsv(csvLine(values))).toEqual([values.map((value) => (value === null ? '' : String(value)))])
  })

  test('names in the first line, a line a record', () => {
    const [names, ...lines] = readCsv(toCsv(rows(reportOf('2021', {}))))
    expect(names).toEqual(columnsOfRows)
    expect(lines).toHaveLength(reportOf('2021', {}).cells.length)
    for (const line of lines) expect(line).toHaveLength(columnsOfRows.length)
  })
})
