import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import {
  blankSplit,
  isBlankRow,
  isBlankTable,
  isNameOfColumn,
  unnamed,
  withSureBlanks,
} from '../../src/matching/blankRows'
import { labelsOf } from '../../src/matching/FormLabels'
import type { Split } from '../../src/matching/splitRow'
import { cellsOf, lineOf } from './records'

const labels = labelsOf(form2021)
const [three, seven, five] = [
  'proactive.governmentRules',
  'requests.received',
  'disputes.reconsideration',
].map(lineOf) as [Split['line'], Split['line'], Split['line']]

const split = (line: Split['line'], ...texts: ReadonlyArray<string>): Split => ({
  ...{ line, exact: true, texts, lead: texts.length },
})
const blanks = (count: number): string => '|'.repeat(count - 1)

test.each([
  ['as many blank cells as columns', split(three, '规章'), '||', true],
  ['more of them', split(three, '规章'), '|||', true],
  ['fewer', split(three, '规章'), '|', false],
  ['a number among them', split(three, '规章'), '|1|', false],
  ['no label of a row', split(undefined, '说明'), '||', false],
  ['the name of a column before the label', split(seven, '自然人', '本年新收'), blanks(7), false],
  ['the name of a column for a label', split(seven, '其他'), blanks(7), true],
  ['rows that stand side by side', split(five, '行政复议'), blanks(5), false],
])('a row of blanks: %s', (_, one, shown, is) => {
  expect(isBlankRow(one, cellsOf(shown))).toBe(is)
})

test.each([
  ['below another one', split(seven, '其他'), ['法律服务机构'], true],
  ['below the last of several rows', split(seven, '其他'), ['说明', '法律服务机构'], true],
  ['below other words', split(seven, '其他'), ['法律服务机构', '说明'], false],
  ['below a row of several cells', split(seven, '其他'), ['法律服务机构|总计'], false],
  ['below nothing', split(seven, '其他'), [], false],
  ['behind another text', split(seven, '一', '其他'), ['法律服务机构'], false],
  ['that is none', split(seven, '本年新收'), ['法律服务机构'], false],
  ['of no row', split(undefined, '其他'), ['法律服务机构'], false],
])('the name of a column %s', (_, one, above, is) => {
  expect(isNameOfColumn(one, above.map(cellsOf))).toBe(is)
  expect(unnamed(one)).toEqual({ line: undefined, exact: false, texts: [], lead: one.lead })
})

describe('a table of blanks', () => {
  const names = five?.block.columns.map(({ label }) => label) ?? []
  const header = `|${names.join('|')}`

  test.each([
    ['as wide as all rows side by side', 15, [], true],
    ['narrower', 14, [], false],
    ['as wide as its header', 6, [header], true],
    ['as wide as its header a little above', 6, [header, '甲', '乙', '丙'], true],
    ['as wide as a header far above', 6, [header, '甲', '乙', '丙', '丁'], false],
    ['of another width than its header', 7, [header], false],
    ['below a header that lacks a name', 6, [header.replace(`|${names[4] ?? ''}`, '|')], false],
    ['below a header with another name', 6, [header.replace(names[4] ?? '', '说明')], false],
  ])('%s', (_, width, above, is) => {
    expect(isBlankTable(labels, cellsOf(blanks(width)), above.map(cellsOf))).toBe(is)
  })
})

test.each([
  ['行政规范性文伴|||||||', 'normativeDocuments'],
  ['行政规范性文伴||||||', undefined],
  ['行政规范性|文伴|||||||', 'normativeDocuments'],
  ['没有这一行|||||||', undefined],
])('a damaged label before blanks, %s, names %s', (shown, key) => {
  expect(blankSplit(labels, cellsOf(shown))?.line?.row.key).toBe(key)
})

describe('blanks that only distance shows are believed', () => {
  test.each([
    ['as many cells as columns behind a label', '规章|3||3', '规章|3||3'],
    ['a row of blanks behind a label', '行政许可|', '行政许可|'],
    ['fewer cells', '规章||3', '规章|3'],
    ['more cells', '规章|3|||3', '规章|3|3'],
    ['behind a piece of a label', '政机关不再处理|||||||', '政机关不再处理'],
    ['as many values as a table has, without a label', '|3|||5||8', '|3|||5||8'],
    ['as many as table four has side by side', `3${'|'.repeat(14)}`, `3${'|'.repeat(14)}`],
    ['as many as no table has', '|3||5', '3|5'],
    ['no value at all, without a label', '||||||', ''],
  ])('%s', (_, shown, believed) => {
    const row = { cells: cellsOf(shown), bounded: true, blanks: 'distance' } as const
    const believable = withSureBlanks(labels, row)
    const { cells, bounded } = believable
    expect(cells.map(({ text }) => text).join('|')).toBe(believed)
    expect(bounded).toBe(cells.length > 1)
    expect(believable.blanks === 'distance').toBe(shown === believed)
  })

  test('others are none of its business', () => {
    const row = { cells: cellsOf('规章||3'), bounded: true }
    expect(withSureBlanks(labels, row)).toBe(row)
  })
})
