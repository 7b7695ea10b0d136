import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import { placeSideBySide } from '../../src/matching/placeSideBySide'
import { cellsOf, lineOf, record } from './records'

const rowsOf = (path: string) => labelsOf(form2021).blocks.get(lineOf(path).block) ?? []
const disputes = rowsOf('disputes.reconsideration')

const names = '结果维持|结果纠正|其他结果|尚未审结|总计'
const groups = '行政复议|未经复议直接起诉|复议后起诉'
const whole = [groups, `${names}|${names}|${names}`]

/** What each row of the form reads in a record below a header; `?` where it is left open. */
const read = (
  header: ReadonlyArray<string>,
  shown: string,
  facts: Partial<ValueRecord> = {},
): ReadonlyArray<string> =>
  placeSideBySide(disputes, [record(shown, { lead: 0, above: header.map(cellsOf), ...facts })]).map(
    ({ line, cells, by, byArithmetic }) => {
      expect(by).toBe('label')
      const values = cells?.map((cell) => cell?.text).join('|') ?? '?'
      return `${line.row.key} ${values}${byArithmetic ? ' by arithmetic' : ''}`
    },
  )

const open = ['reconsideration ?', 'directSuit ?', 'suitAfterReconsideration ?']

describe('fifteen values are the whole table', () => {
  const shown = '1|0|0|0|1|0|2|0|0|2|0|0|3|0|4'
  const all = ['reconsideration 1|0|0|0|1', 'directSuit 0|2|0|0|2', 'suitAfterReconsideration 0|0|3|0|4']

  test.each<[string, ReadonlyArray<string>, Partial<ValueRecord>]>([
    ['below its header', whole, {}],
    ['below the names of columns alone', [names], {}],
    ['one below the other', whole, { layout: 'column' }],
  ])('%s', (_, header, facts) => {
    expect(read(header, shown, facts)).toEqual(all)
  })

  test.each([
    ['in cells', names.split('|').reverse().join('|')],
    ['in a line', names.split('|').reverse().join(' ')],
  ])('but not below a header in another order, %s', (_, reversed) => {
    expect(read([groups, reversed], shown)).toEqual(open)
  })

  test('most of them blank', () => {
    expect(read(whole, '1|0|0|0|1||||||||||')).toEqual([
      'reconsideration 1|0|0|0|1',
      'directSuit ||||',
      'suitAfterReconsideration ||||',
    ])
  })

  test.each([
    ['9|1|0|0|0|1|0|2|0|0|2|0|0|3|0|3'],
    ['1|0|0|0|1|0|2|9|0|0|2|0|0|3|0|3'],
    ['1|0|0|0|1|0|2|0|0|2|0|0|3|0|9|3'],
  ])('beside one more, %s, where the sums of all rows tell which', (one) => {
    expect(read(whole, one)).toEqual([
      'reconsideration 1|0|0|0|1 by arithmetic',
      'directSuit 0|2|0|0|2 by arithmetic',
      'suitAfterReconsideration 0|0|3|0|3 by arithmetic',
    ])
  })

  test('beside one more are open where a sum does not hold', () => {
    expect(read(whole, '9|1|0|0|0|1|0|2|0|0|2|0|0|3|0|4')).toEqual(open)
  })
})

describe('fewer values are the rows that their header names', () => {
  test.each<[string, ReadonlyArray<string>, string, ReadonlyArray<string>]>([
    ['one', ['行政复议', names], '1|0|0|0|2', ['reconsideration 1|0|0|0|2']],
    ['one with blanks', ['行政复议', names], '|3|||3', ['reconsideration |3|||3']],
    ['one of blanks', ['行政复议', names], '||||', ['reconsideration ||||']],
    ['one beside its total', ['行政复议', '结果纠正|尚未审结'], '0|0|0|0|0', ['reconsideration 0|0|0|0|0']],
    [
      'two, in the order of the header',
      ['复议后起诉|行政复议', `${names}|${names}`],
      '1|0|0|0|1|0|2|0|0|2',
      ['suitAfterReconsideration 1|0|0|0|1', 'reconsideration 0|2|0|0|2'],
    ],
    [
      'the last ones',
      ['未经复议直接起诉|复议后起诉', `${names}|${names}`],
      '0|2|0|0|2|0|0|3|0|3',
      ['directSuit 0|2|0|0|2', 'suitAfterReconsideration 0|0|3|0|3'],
    ],
  ])('%s', (_, header, shown, found) => {
    expect(read(header, shown)).toEqual(found)
  })

  test.each<[string, ReadonlyArray<string>, string]>([
    ['it names more rows', [groups, names], '1|0|0|0|1'],
    ['it has columns for more rows', ['行政复议', `${names}|${names}|${names}`], '1|0|0|0|1'],
    [
      'it has columns for more rows, of which names are lost',
      ['行政复议', `${names}|结果维持|结果纠正|尚未审结|总计`],
      '1|0|0|0|1',
    ],
    ['it names no row', [names], '1|0|0|0|1'],
  ])('and open where %s', (_, header, shown) => {
    expect(read(header, shown)).toEqual(open)
  })

  test('and open where a value is wanting', () => {
    expect(read(['行政复议', names], '1|0|0|1')).toEqual(['reconsideration ?'])
  })

  test('that add up, where they stand one below the other and may be the rest of all rows', () => {
    const column = { layout: 'column' } as const
    expect(read(['行政复议', ...names.split('|')], '1|0|0|0|1', column)).toEqual([
      'reconsideration 1|0|0|0|1',
    ])
    expect(read(['行政复议', ...names.split('|')], '1|0|0|0|2', column)).toEqual(['reconsideration ?'])
  })
})

describe('a part of the table whose header is damaged', () => {
  const header = ['行政复议|复议后起诉', '结果维持|结果纠正|尚未|总计|结果维持|结果纠正|其他']

  test('is read where it adds up', () => {
    const read10 = ['reconsideration 1|0|0|0|1', 'suitAfterReconsideration 0|0|3|0|3']
    expect(read(header, '1|0|0|0|1|0|0|3|0|3')).toEqual(read10)
  })

  test('may be what is left of all groups where it does not, unless its blanks are there', () => {
    const left = ['reconsideration ?', 'suitAfterReconsideration ?']
    expect(read(header, '4|1|2|7|5|5|10|2|3|15')).toEqual(left)
    expect(read(header, '4|1||7|5|5|10|2|3|15')).toEqual([
      'reconsideration 4|1||7|5',
      'suitAfterReconsideration 5|10|2|3|15',
    ])
  })
})

describe('blanks at the edges of a row', () => {
  test.each<[string, string, string, Partial<ValueRecord>, string]>([
    ['are those of its header', `${names}|`, '|3|||4|', {}, '|3|||4'],
    ['are those of its header before the first column', `|${names}`, '||3|||3', {}, '|3|||3'],
    ['are those of its header on both sides', `|${names}|`, '||3||||', {}, '|3|||'],
    [
      'are not those of a narrower row',
      `|${names}|`,
      '||3||||',
      { above: ['行政复议', '结果维持|说明', `|${names}|`].map(cellsOf) },
      '|3|||',
    ],
    ['also behind a text', `情况|${names}|`, '|3|||3|', { lead: 1 }, '|3|||3'],
    ['and are open below a header that is narrower', names, '|3|||3|', {}, '?'],
    ['also where its first name is lost', '||结果纠正|其他结果|尚未审结|总计|', '|1||||1|', {}, '1||||1'],
    [
      'and are open where the first column stands before the values',
      `${names}||`,
      '|3||||',
      { lead: 1 },
      '?',
    ],
  ])('%s', (_, header, shown, facts, found) => {
    expect(read(['行政复议|||||', header], shown, facts)).toEqual([`reconsideration ${found}`])
  })
})

describe('no rows of the table are', () => {
  test.each<[string, ReadonlyArray<string>, string]>([
    ['values below other words', ['说明|情况'], '1|0|0|0|1'],
    ['values below a row and one column', ['行政复议', '总计'], '1|0|0|0|1'],
    ['three values', whole, '1|0|1'],
  ])('%s', (_, header, shown) => {
    expect(read(header, shown)).toEqual([])
  })

  test('those of a table whose rows stand below each other', () => {
    const header = '自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计'
    const values = record('1|0|0|0|0|0|1', { above: [cellsOf(header)] })
    expect(placeSideBySide(rowsOf('requests.received'), [values])).toEqual([])
    expect(placeSideBySide([], [values])).toEqual([])
  })
})
