import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { shapesOf } from '../../src/matching/blockShape'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import type { Notice } from '../../src/matching/Notice'
import { doubtsOfColumns, doubtsOfRows, outOfOrder, strays } from '../../src/matching/noticeDoubts'
import type { Placement } from '../../src/matching/Placement'
import { cellsOf, lineOf, placed, record } from './records'

const labels = labelsOf(form2021)
const received = 'requests.received'
const outcomes = 'requests.outcomes'

const told = ({ rule, severity, table, line, expected, actual }: Notice): string =>
  [rule.replace('reading/', ''), severity, line?.row.key ?? table, expected, actual]
    .filter((fact) => fact !== null)
    .join(' ')

describe('a row', () => {
  const seven = '1|0|0|0|0|0|1'
  const shown = '7 1 0 0 0 0 0 1'

  test.each<[string, Placement, ReadonlyArray<string>]>([
    ['with its label', placed(received, seven), []],
    ['that is open', placed(received, '?'), ['row-ambiguous warning received 7 ?']],
    [
      'that is open, by order',
      placed(received, '?', { by: 'order' }),
      ['row-ambiguous warning received 7 ?'],
    ],
    [
      'that is open, by a damaged label',
      placed(received, '?', { by: 'likely-label' }),
      ['row-ambiguous warning received 7 ?'],
    ],
    ['by order', placed(received, seven, { by: 'order' }), [`row-by-order warning received ${shown}`]],
    [
      'by a damaged label',
      placed(received, seven, { by: 'likely-label' }),
      [`row-by-likely-label info received ${shown}`],
    ],
    [
      'by its sum',
      { ...placed(received, seven), byArithmetic: true },
      [`row-by-arithmetic info received ${shown}`],
    ],
    [
      'by order and its sum',
      { ...placed(received, seven, { by: 'order' }), byArithmetic: true },
      [`row-by-order warning received ${shown}`, `row-by-arithmetic info received ${shown}`],
    ],
    [
      'of a whole group',
      placed(`${outcomes}.otherHandling`, seven),
      [`one-row-group info otherHandling ${shown}`],
    ],
    [
      'of a whole group, open',
      placed(`${outcomes}.otherHandling`, '?'),
      ['row-ambiguous warning otherHandling 7 ?'],
    ],
  ])('%s', (_, one, notices) => {
    expect(doubtsOfRows([one]).map(told)).toEqual(notices)
  })
})

describe('the columns of a table', () => {
  const doubts = (path: string, header: string, shown: string): ReadonlyArray<string> => {
    const one = record(shown, { line: lineOf(path), above: [cellsOf(header)] })
    return doubtsOfColumns(shapesOf(labels, [one]), [placed(path, shown)]).map(told)
  }
  const [start, end] = ['自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他', '总计']

  test.each([
    ['that the header names', received, `${start}|${end}`, '1|0|0|0|0|0|1', []],
    ['that it does not name', received, '说明', '1|0|0|0|0|0|1', ['columns-by-position info requests']],
    [
      'with one too many',
      received,
      `${start}|小计|${end}`,
      '1|2|0|0|0|0|2|3',
      ['column-surplus warning requests'],
    ],
    [
      'with one too many, which is not named',
      received,
      '小计',
      '1|3|2|0|0|1|0|4',
      ['column-surplus warning requests'],
    ],
    ['of one', 'proactive.licensing', '说明', '5', []],
    ['of a table whose rows stand side by side', 'disputes.reconsideration', '说明', '1|0|0|0|1', []],
  ])('%s', (_, path, header, shown, notices) => {
    expect(doubts(path, header, shown)).toEqual(notices)
  })

  test('of which no row is read are not told', () => {
    expect(doubtsOfColumns(shapesOf(labels, []), [])).toEqual([])
  })
})

describe('a row that stands below one that the form has behind it', () => {
  const rows = (...paths: ReadonlyArray<string>): ReadonlyArray<Placement> =>
    paths.map((path, at) => placed(path, '1', { at }))
  const [secrets, law] = [`${outcomes}.denied.stateSecrets`, `${outcomes}.denied.prohibitedByOtherLaw`]
  const toldOf = (placements: ReadonlyArray<Placement>): ReadonlyArray<string> =>
    outOfOrder(labels.lines, placements).map(told)

  test('is told, with the label above it', () => {
    expect(toldOf(rows(law, secrets))).toEqual([
      'row-out-of-order info stateSecrets 2.其他法律行政法规禁止公开',
    ])
    expect(toldOf([...rows(law, secrets)].reverse())).toHaveLength(1)
  })

  test.each<[string, ReadonlyArray<Placement>]>([
    ['in the order of the form', rows(secrets, law)],
    ['again', rows(secrets, secrets)],
    ['of another group', rows(`${outcomes}.unavailable.notHeld`, law)],
    ['of another block', rows('proactive.penalties', 'proactive.licensing')],
    ['of a table whose rows stand side by side', rows('disputes.directSuit', 'disputes.reconsideration')],
    ['that is open', rows(law, secrets).map((one, i) => (i === 0 ? { ...one, cells: undefined } : one))],
    ['by order', rows(law, secrets).map((one, i) => (i === 0 ? one : { ...one, by: 'order' as const }))],
  ])('is none %s', (_, placements) => {
    expect(toldOf(placements)).toEqual([])
  })
})

describe('numbers that belong to no row', () => {
  /** Records one behind the other, `*` before those that are read. */
  const left = (...shown: ReadonlyArray<string>): ReadonlyArray<string> => {
    const records = shown.map((text, at): ValueRecord => {
      const [label = '', values = ''] = text.replace('*', '').split(':')
      return record(values, { at, label, texts: label === '' ? [] : [label] })
    })
    return strays(records, new Set(records.filter((_, i) => shown[i]?.startsWith('*')))).map(told)
  }

  test.each<[string, ReadonlyArray<string>, ReadonlyArray<string>]>([
    ['between two rows', ['*:1', ':7|8', '*:2'], ['number-unplaced warning 7 8']],
    ['beside a label of their own', ['*:1', '说明:7|8', '*:2'], ['row-surplus warning 说明 7 8']],
    ['just before the first row', [':6', ':7', '*:1'], ['number-unplaced warning 7']],
    ['just behind the last row', ['*:1', ':7', ':8'], ['number-unplaced warning 7']],
    ['beside a blank', ['*:1', ':|7'], ['number-unplaced warning  7']],
    ['that are none', ['*:1', ':/|', '*:2'], []],
    ['where no row is read', [':1', ':2'], []],
    ['where all are read', ['*:1', '*:2'], []],
  ])('%s', (_, records, notices) => {
    expect(left(...records)).toEqual(notices)
  })

  test('are not told of another section', () => {
    const [one, other] = [record('1'), record('7', { at: 1, section: 1 })]
    expect(strays([one, other], new Set([one]))).toEqual([])
  })

  test('one below the other have no label beside them', () => {
    const [one, other] = [record('1'), record('7|8', { at: 1, layout: 'column', label: '说明' })]
    expect(strays([one, other], new Set([one])).map(told)).toEqual(['number-unplaced warning 7 8'])
  })
})
