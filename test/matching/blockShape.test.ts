import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { fitRecord, inFormOrder, shapesOf } from '../../src/matching/blockShape'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import { cellsOf, lineOf, record } from './records'

const labels = labelsOf(form2021)

/** Rows of three columns, of seven with their total, and of five side by side. */
const three = lineOf('proactive.governmentRules')
const seven = lineOf('requests.received')
const five = lineOf('disputes.reconsideration')

/** The records of a document, one behind the other, below a header. */
const document = (
  header: ReadonlyArray<string>,
  ...all: ReadonlyArray<ValueRecord>
): ReadonlyArray<ValueRecord> =>
  all.map((one, at) => ({ ...one, at, above: at === 0 ? header.map(cellsOf) : one.above }))

/** How each record of a block is read; `open` where its values do not fit. */
const fitted = (records: ReadonlyArray<ValueRecord>): ReadonlyArray<string> => {
  const shapes = shapesOf(labels, records)
  return records.flatMap((one) => {
    const shape = one.line === undefined ? undefined : shapes.get(one.line.block)
    if (shape === undefined) return []
    return (
      fitRecord(shape)(one)
        ?.cells.map(({ text }) => text)
        .join('|') ?? 'open'
    )
  })
}

const row = (shown: string, facts: Partial<ValueRecord> = {}): ValueRecord =>
  record(shown, { line: three, ...facts })
const names = '本年制发件数|本年废止件数|现行有效件数'

describe('the header says where the first column stands', () => {
  const blanks = ['|1|2||', '|4|5||'].map((shown) => row(shown))

  test.each([
    ['as wide as the rows', [`信息内容||${names}|`], '1|2|'],
    ['of another width', [`信息内容||${names}||`], 'open'],
    ['that begins with another column', ['信息内容|||本年废止件数|现行有效件数|'], '1|2|'],
    ['right behind the label', [`信息内容|${names}||`], '|1|2'],
    ['further to the right than the values do', [`信息内容|||${names}`], 'open'],
    ['without a column', ['信息内容|||||'], 'open'],
    ['before the values', [`${names}|||`], 'open'],
    ['not at all', [], 'open'],
  ])('%s', (_, header, read) => {
    expect(fitted(document(header, ...blanks))[0]).toBe(read)
  })

  test('but not before the values, where it says nothing of them', () => {
    const right = ['1|2||', '4|5||'].map((shown) => row(shown))
    expect(fitted(document([`${names}||`], ...right))).toEqual(['1|2|', '4|5|'])
  })

  test('unless whole rows say so', () => {
    const whole = ['|7|8|9|', '|7|8|9|'].map((shown) => row(shown))
    expect(fitted(document([`信息内容|||${names}`], ...blanks, ...whole))[0]).toBe('1|2|')
  })

  test('also above values that no label names, but not above rows of another table', () => {
    const header = [`信息内容||${names}|`]
    expect(fitted(document(header, record('7'), ...blanks))[0]).toBe('1|2|')
    expect(fitted(document(header, record('1|0|0|0|0|0|1', { line: seven }), ...blanks))[1]).toBe('open')
  })
})

describe('merged cells that are repeated', () => {
  const header = ['信息内容|本年制发件数|本年废止件数|现行有效件数|现行有效件数']

  test.each([
    ['are read once', '1|2|3|3', '1|2|3'],
    ['are none where they differ', '1|2|3|4', 'open'],
    ['are none before another value', '1|2|3|3|7', 'open'],
    ['are none in a row of another width than its header: too short', '1|2|3', 'open'],
    ['are none in a row of another width than its header: too long', '1|2|3|3|', 'open'],
    ['are each as they are printed', '1|2|3 4|3 4', '1|2|3 4'],
  ])('%s: %s', (_, shown, read) => {
    expect(fitted(document(header, row('5|6|7|7'), row(shown)))).toEqual(['5|6|7', read])
  })

  test('are read once before blank cells that the header has too', () => {
    const padded = header.map((words) => `${words}|`)
    expect(fitted(document(padded, row('5|6|7|7|'), row('1|2|3|3|')))).toEqual(['5|6|7', '1|2|3'])
  })

  test('in the middle shift what stands behind them', () => {
    const middle = ['信息内容|本年制发件数|本年废止件数|本年废止件数|现行有效件数']
    expect(fitted(document(middle, row('1|2|2|3'), row('4|5|5|6')))).toEqual(['1|2|3', '4|5|6'])
  })

  test.each([
    ['that lacks a column', '信息内容|本年制发件数|本年废止件数|本年废止件数'],
    ['that comes back to a column', '信息内容|本年制发件数|本年废止件数|现行有效件数|本年制发件数'],
  ])('are not believed of a header %s', (_, words) => {
    expect(fitted(document([words], row('1|2|2'), row('4|5|5')))).toEqual(['1|2|2', '4|5|5'])
  })
})

describe('a header that names but two of three columns', () => {
  const header = ['信息内容|本年制发件数|现行有效件数']

  test('is believed where most rows have two values', () => {
    expect(fitted(document(header, row('1|3'), row('4|6'), row('7')))).toEqual(['1|3', '4|6', 'open'])
    expect(fitted(document(header, row('1|3'), row('4|6'), row('7|'), row('8|9'), row('2|')))[0]).toBe('1|3')
  })

  test('is not where they have three, or do not say', () => {
    expect(fitted(document(header, row('1|3'), row('4|5|6'), row('7|8|9')))).toEqual([
      'open',
      '4|5|6',
      '7|8|9',
    ])
    expect(fitted(document(header, row('1|3'), row('7|'), row('|8')))[0]).toBe('open')
  })
})

describe('a column more than the form has, of which the header has but the name', () => {
  const wide = (shown: string): ValueRecord => row(shown, { line: seven })
  const [one, other] = ['|4|1|2|0|0|0|3|7|', '|5|2|2|0|0|0|4|9|'].map(wide) as [ValueRecord, ValueRecord]

  test.each([
    ['where most rows have it, blank edges or not', [one, other, wide('|1||||||1|')], '4|1|2|0|0|0|3|7'],
    ['not where a minority has it', [one, wide('|1||||||1|'), wide('|2||||||2|')], '4|1|2|0|0|0|7'],
  ])('is read %s', (_, records, read) => {
    expect(fitted(document(['|法人小计|'], ...records))[0]).toBe(read)
  })
})

test.each([
  ['the label of another row', '1|2|行政规范性文件', 'open'],
  ['a label of four characters', '1|2|行政许可', 'open'],
  ['a word', '1|2|待统计', '1|2|待统计'],
  ['a letter', '1|2|O', '1|2|O'],
  ['letters', '1|2|OOOO', '1|2|OOOO'],
])('among the values stands %s', (_, shown, read) => {
  expect(fitted(document([], row('1|2|3'), row(shown)))).toEqual(['1|2|3', read])
})

test('of columns that are spread over more cells no row with a blank among its values is read', () => {
  expect(fitted(document([], row('1|2|3||'), row('1||2|3|'), row('4|5|6||')))).toEqual([
    '1|2|3',
    'open',
    '4|5|6',
  ])
})

describe('values must add up', () => {
  const total = (shown: string): ValueRecord => row(shown, { line: seven })

  test('where rows of their table have lost blank cells', () => {
    const [whole, wrong, short] = ['1|0|0|0|0|0|1', '1|0|0|0|0|0|2', '1|1'].map(total) as [
      ValueRecord,
      ValueRecord,
      ValueRecord,
    ]
    expect(fitted(document([], whole, wrong, short, short))).toEqual([
      '1|0|0|0|0|0|1',
      'open',
      'open',
      'open',
    ])
    expect(fitted(document([], whole, wrong, whole, whole))[1]).toBe('1|0|0|0|0|0|2')
  })

  test('where rows that stand side by side are read as a column', () => {
    const dispute = (shown: string, layout: ValueRecord['layout']): ValueRecord =>
      row(shown, { line: five, layout })
    expect(fitted(document([], dispute('1|0|0|0|2', 'column'), dispute('1|0|0|0|1', 'column')))).toEqual([
      'open',
      '1|0|0|0|1',
    ])
    expect(fitted(document([], dispute('1|0|0|0|2', 'row')))).toEqual(['1|0|0|0|2'])
    expect(fitted(document([], row('1|0|0|0|0|0|2', { line: seven, layout: 'column' })))).toEqual([
      '1|0|0|0|0|0|2',
    ])
  })
})

test('cells in the order of the document become cells in the order of the form', () => {
  const { block } = three
  const cells = cellsOf('3|2|1')
  const read = (columns: typeof block.columns) =>
    inFormOrder(block, { columns, isNamed: true }, { cells, by: 'count' })?.map((cell) => cell?.text)
  expect(read([...block.columns].reverse())).toEqual(['1', '2', '3'])
  expect(read(block.columns)).toEqual(['3', '2', '1'])
  expect(read(block.columns.slice(1))).toEqual([undefined, '3', '2'])
})
