import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { labelsOf } from '../../src/matching/FormLabels'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import type { Placement } from '../../src/matching/Placement'
import { tableRegions } from '../../src/matching/tableRegions'
import { cellsOf, placed } from './records'

type Row = ValueRecord['above'][number]

/** Cells between bars, the first of which begins at an offset of the document. */
const rowAt = (at: number, shown: string): Row =>
  cellsOf(shown).map((cell) => ({ ...cell, start: at + cell.start, end: at + cell.end }))

const placedAt = (start: number, end: number, above: ReadonlyArray<Row>, section = 0): Placement =>
  placed('proactive.governmentRules', '1|2|3', { start, end, above, section })

/** Where the sections begin. */
const headings = [100, 200]

const regions = (...placements: ReadonlyArray<Placement>): ReadonlyArray<string> =>
  tableRegions(labelsOf(form2021), headings, placements).map(({ start, end }) => `${start}-${end}`)

describe('a table begins', () => {
  test.each([
    '信息内容',
    '申请人情况',
    '(勾稽关系:第一项加第二项)',
    '法人或其他组织',
    '行政诉讼',
    '第二十条第(一)项',
    '本年制发件数',
    '其它结果',
    '(三)不予公开',
    '未经复议直接起诉',
    '自然人 商业企业 科研机构',
  ])('with what only a table says: %s', (words) => {
    expect(regions(placedAt(30, 40, [rowAt(10, '说明'), rowAt(20, words), rowAt(25, '结果维持')]))).toEqual([
      '20-40',
    ])
  })

  test.each([
    ['说明'],
    ['2.重复申请'],
    ['其他'],
    ['本年制发件数如下。'],
    ['本年制发件数'.padEnd(61, '甲')],
    [`本年制发件数|${'甲'.repeat(115)}`],
  ])('with its values below other words: %s', (words) => {
    expect(regions(placedAt(30, 40, [rowAt(20, words)]))).toEqual(['30-40'])
  })

  test.each([['本年制发件数'.padEnd(60, '甲')], [`本年制发件数|${'甲'.repeat(114)}`], ['本年制|发件数']])(
    'with a header as long as headers are: %s',
    (words) => {
      expect(regions(placedAt(30, 40, [rowAt(20, words)]))).toEqual(['20-40'])
    },
  )

  test('behind the blank cells of its header', () => {
    expect(regions(placedAt(30, 40, [rowAt(20, '||结果维持|结果纠正')]))).toEqual(['22-40'])
  })

  test('behind the heading of its section', () => {
    const above = [rowAt(150, '行政诉讼'), rowAt(200, '四、行政复议、行政诉讼情况'), rowAt(230, '结果维持')]
    expect(regions(placedAt(240, 250, above, 2))).toEqual(['230-250'])
    expect(regions(placedAt(240, 250, above, 1))).toEqual(['150-250'])
    expect(regions(placedAt(240, 250, above, 0))).toEqual(['150-250'])
  })
})

test('the rows of one table in one section are one region, with what stands between them', () => {
  const header = [rowAt(110, '本年制发件数')]
  const licensing = placed('proactive.licensing', '5', { start: 140, end: 150, section: 1 })
  const elsewhere = placed('proactive.licensing', '5', { start: 240, end: 250, section: 2 })
  const received = placed('requests.received', '1|0|0|0|0|0|1', { start: 160, end: 170, section: 1 })
  expect(regions(licensing, placedAt(120, 130, header, 1), received, elsewhere)).toEqual([
    '110-150',
    '160-170',
    '240-250',
  ])
})
