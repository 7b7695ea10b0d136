import { describe, expect, test } from 'vitest'
import { formByLabels, formByNotice, formByYear } from '../../src/matching/detectForm'
import { cellsOf } from './records'

/** The form of a table, whose rows are told in lines, and of the text around it. */
const byLabels = (table: ReadonlyArray<string>, text = table.join('\n')): string | undefined =>
  formByLabels(
    table.map((row) => ({ cells: cellsOf(row), bounded: true })),
    text,
  )?.id

const now = '本年制发件数|本年废止件数|现行有效件数'
const before = '本年新制作数量|本年新公开数量|对外公开总数量'

describe('labels that only one form has', () => {
  test.each<[string, ReadonlyArray<string>, string | undefined, string | undefined]>([
    ['three in cells', [`信息内容|${now}`], undefined, '2021'],
    ['three in cells', [`信息内容|${before}`], undefined, '2019'],
    [
      'three in cells before any in the text',
      ['一、本年新收政府信息公开申请数量', now],
      `${now}\n${before}\n采购总金额`,
      '2021',
    ],
    [
      'two in cells among more in the text',
      ['本年废止件数|现行有效件数'],
      `本年废止件数 现行有效件数\n${before}`,
      '2019',
    ],
    ['three in cells beside one of the other', [`${now}|采购总金额`], `${now}|${before}|采购总金额`, '2019'],
    ['one in the text, in pieces', [], '本年 制发\n件数', '2021'],
    ['one in the text, of five characters', [], '集中采购和逾期不缴费', '2021'],
    ['one of each', [], '本年废止件数 本年新公开数量', undefined],
    ['none, for shorter ones occur in any text', [], '集中采购 3.其他', undefined],
    ['none, for both have it', [], '本年新收政府信息公开申请数量', undefined],
  ])('%s: %j', (_, table, text, form) => {
    expect(byLabels(table, text)).toBe(form)
  })
})

test.each([
  [2018, undefined],
  [2019, '2019'],
  [2020, '2019'],
  [2021, '2021'],
  [2030, '2021'],
])('the year %i has the form %s', (year, form) => {
  expect(formByYear(year)?.id).toBe(form)
})

test.each([
  ['按照国办公开办函〔2021〕30号的格式', '2021'],
  ['按照国办公开办函(2019)60号的格式', '2019'],
  ['按照国办公开办函202130号的格式', '2021'],
  ['按照国办公开办函[2021]30号而不是国办公开办函[2019]60号的格式', undefined],
  ['按照国办公开办函[2021]31号的格式', undefined],
])('%s has the form %s', (text, form) => {
  expect(formByNotice(text)?.id).toBe(form)
})
