import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import { knownOf } from '../../src/matching/Known'
import type { Placement } from '../../src/matching/Placement'
import { placeByLabel } from '../../src/matching/placeByLabel'
import { cellsOf, lineOf, record } from './records'

const row = (path: string, shown: string, facts: Partial<ValueRecord> = {}): ValueRecord =>
  record(shown, { line: lineOf(path), ...facts })

const told = ({ line, cells, by, byArithmetic }: Placement): string =>
  `${line.row.key} ${cells?.map((cell) => cell?.text).join('|') ?? '?'} ${by}${byArithmetic ? ' by arithmetic' : ''}`

const placedOf = (records: ReadonlyArray<ValueRecord>, shifted: ReadonlyArray<ValueRecord> = []) => {
  const { placed, unsure } = placeByLabel(
    { ...knownOf(labelsOf(form2021), records), shifted: new Set(shifted) },
    records,
  )
  return { placed: placed.map(told), unsure: unsure.map(told) }
}

const received = 'requests.received'

describe('a row', () => {
  test.each<[string, ValueRecord, ReadonlyArray<string>]>([
    ['with its label', row(received, '1|0|0|0|0|0|2'), ['received 1|0|0|0|0|0|2 label']],
    [
      'with a label that is damaged',
      row(received, '1|0|0|0|0|0|2', { exact: false }),
      ['received 1|0|0|0|0|0|2 likely-label'],
    ],
    [
      'with a value too many that its sum finds',
      row(received, '1|0|0|7|0|0|0|1'),
      ['received 1|0|0|0|0|0|1 label by arithmetic'],
    ],
    ['with a value too few', row(received, '1|0|0|0|0|1'), ['received ? label']],
    ['without a label', record('1|0|0|0|0|0|1'), []],
  ])('%s', (_, one, placed) => {
    expect(placedOf([one])).toEqual({ placed, unsure: [] })
  })

  test('whose values may be those of the label behind them is open', () => {
    const one = row(received, '1|0|0|0|0|0|1')
    expect(placedOf([one], [one])).toEqual({ placed: ['received ? label'], unsure: [] })
  })

  test('one value a line is unsure where the values do not fit', () => {
    const column = { layout: 'column' } as const
    expect(placedOf([row(received, '1|0|0|0|0|1', column)])).toEqual({
      placed: [],
      unsure: ['received ? label'],
    })
    expect(placedOf([row(received, '1|0|0|0|0|0|1', column)]).unsure).toEqual([])
  })
})

describe('values one below the other', () => {
  const column = (facts: Partial<ValueRecord> = {}) => ({ layout: 'column', ...facts }) as const
  const [first, second] = ['1|0|0|0|0|0|1', '2|0|0|0|0|0|2']
  const labelled = [row(received, first, column()), row('requests.carriedOver', second, column())]
  const read = ['received 1|0|0|0|0|0|1 label', 'carriedOver 2|0|0|0|0|0|2 label']

  test('are read below their labels, also where one label is lost', () => {
    expect(placedOf(labelled).placed).toEqual(read)
    expect(placedOf([record('3|0|0|0|0|0|3', column()), ...labelled]).placed).toEqual(read)
  })

  test('are not where as many stand behind no label: labels are behind their values there', () => {
    const nameless = ['3|4', '5|6'].map((shown) => record(shown, column()))
    expect(placedOf([...nameless, ...labelled])).toEqual({
      placed: [],
      unsure: ['received ? label', 'carriedOver ? label'],
    })
    const elsewhere = nameless.map((one) => ({ ...one, section: 1 }))
    expect(placedOf([...elsewhere, ...labelled]).placed).toEqual(read)
    const beside = [row(received, first), row('requests.carriedOver', second)]
    expect(placedOf([...nameless, ...beside]).placed).toEqual(read)
  })
})

describe('a group that is printed as one row', () => {
  const group = row('requests.outcomes.otherHandling', '1|0|0|0|0|0|1')

  test('is believed', () => {
    expect(placedOf([row(received, '1|0|0|0|0|0|1'), group]).placed).toEqual([
      'received 1|0|0|0|0|0|1 label',
      'otherHandling 1|0|0|0|0|0|1 label',
    ])
  })

  test('is not believed beside one of its own rows', () => {
    expect(placedOf([group, row('requests.outcomes.otherHandling.other', '2|0|0|0|0|0|2')]).placed).toEqual([
      'other 2|0|0|0|0|0|2 label',
    ])
  })
})

describe('a row of few columns, whose words are also words of the prose', () => {
  const licensing = row('proactive.licensing', '340', { section: 2 })

  test.each<[string, ReadonlyArray<ValueRecord>]>([
    ['below its column', [{ ...licensing, above: ['信息内容|本年处理决定数量'].map(cellsOf) }]],
    [
      'below its column in the midst of other words',
      [{ ...licensing, above: ['至今处理决定数量如下'].map(cellsOf) }],
    ],
    ['below its heading', [{ ...licensing, above: ['第二十条第|(五)项', '信息内容'].map(cellsOf) }]],
    ['beside another row of the table', [licensing, row('proactive.penalties', '5', { at: 1, section: 2 })]],
  ])('is believed %s', (_, records) => {
    expect(placedOf(records).placed).toContain('licensing 340 label')
  })

  test.each<[string, ReadonlyArray<ValueRecord>]>([
    ['alone', [licensing]],
    ['below other words', [{ ...licensing, above: ['第二十条第(六)项', '本年收费金额'].map(cellsOf) }]],
    ['twice', [licensing, { ...licensing, at: 1 }]],
    [
      'beside a row of the table in another section',
      [licensing, row('proactive.penalties', '5', { section: 3 })],
    ],
    ['beside a row of another table', [licensing, row(received, '1|0|0|0|0|0|1', { section: 2 })]],
  ])('is not believed %s', (_, records) => {
    expect(placedOf(records).placed).not.toContain('licensing 340 label')
  })

  test('of three columns needs no company', () => {
    expect(placedOf([row('proactive.governmentRules', '1|2|3')]).placed).toEqual([
      'governmentRules 1|2|3 label',
    ])
  })
})
