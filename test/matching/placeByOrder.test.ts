import { describe, expect, test } from 'vitest'
import { form2019 } from '../../src/forms/form2019'
import { form2021 } from '../../src/forms/form2021'
import { linesOf } from '../../src/forms/lines'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import { knownOf } from '../../src/matching/Known'
import { matchable } from '../../src/matching/wordings'
import { placeByLabel } from '../../src/matching/placeByLabel'
import { placeByOrder } from '../../src/matching/placeByOrder'
import { cellsOf, lineOf, record } from './records'

const labels = labelsOf(form2021)
const requests = lineOf('requests.received').block

/** A row with its label, by the end of its path, and values that add up to a number that tells it from others. */
const row = (key: string, number: number, facts: Partial<ValueRecord> = {}): ValueRecord =>
  record(`${number}|0|0|0|0|0|${number}`, {
    line: labels.lines.find(({ path }) => path.endsWith(`.${key}`)),
    texts: [key],
    ...facts,
  })

/** Such values below texts, without a label. */
const values = (number: number, ...above: ReadonlyArray<string>): ValueRecord =>
  record(`${number}|0|0|0|0|0|${number}`, { above: above.map(cellsOf) })

/** Such values beside what is left of a label. */
const beside = (label: string, number: number): ValueRecord => ({ ...values(number), texts: [label], label })

/** The rows that are found among records one behind the other: those with a label are placed before. */
const found = (all: ReadonlyArray<ValueRecord>, block = requests): ReadonlyArray<string> => {
  const records = all.map((one, at) => ({ ...one, at }))
  const known = knownOf(labels, records)
  const anchors = placeByLabel(known, records).placed.filter(({ cells }) => cells !== undefined)
  const { placed, open } = placeByOrder(known, block, records, anchors)
  return [...placed, ...open].map(
    ({ line, cells, by, byArithmetic }) =>
      `${line.row.key} ${cells?.[0]?.text ?? '?'} by ${by}${byArithmetic ? ' and arithmetic' : ''}`,
  )
}

describe('between two rows', () => {
  test.each<[string, ReadonlyArray<ValueRecord>, ReadonlyArray<string>]>([
    ['one', [row('received', 1), values(2), row('granted', 3)], ['carriedOver 2 by order']],
    [
      'two',
      [row('received', 1), values(2), values(3), row('partiallyGranted', 4)],
      ['carriedOver 2 by order', 'granted 3 by order'],
    ],
    [
      'one in each of two gaps',
      [row('received', 1), values(2), row('granted', 3), values(4), row('stateSecrets', 5)],
      ['carriedOver 2 by order', 'partiallyGranted 4 by order'],
    ],
    [
      'one of them below its label',
      [
        ...[row('received', 1), values(2, '二、上年结转政府信息公开申请数量'), row('granted', 3)],
        ...[values(4), row('stateSecrets', 5)],
      ],
      ['carriedOver 2 by label', 'partiallyGranted 4 by order'],
    ],
    [
      'beside what is left of its label',
      [row('received', 1), beside('结转政府', 2), row('granted', 3)],
      ['carriedOver 2 by order'],
    ],
    [
      'with blanks among its values',
      [row('received', 1), { ...values(2), values: cellsOf('2||||||2') }, row('granted', 3)],
      ['carriedOver 2 by order'],
    ],
    [
      'with a value too many that its sum finds',
      [row('received', 1), { ...values(2), values: cellsOf('2|0|7|0|0|0|0|2') }, row('granted', 3)],
      ['carriedOver 2 by order and arithmetic'],
    ],
  ])('as many records as rows are missing are those rows: %s', (_, records, rows) => {
    expect(found(records)).toEqual(rows)
  })

  test.each<[string, ReadonlyArray<ValueRecord>, ReadonlyArray<string>]>([
    ['more', [values(2), values(3)], []],
    [
      'more, and names it',
      [values(2, '二、上年结转政府信息公开申请数量'), values(3)],
      ['carriedOver ? by order'],
    ],
    ['a row of blanks', [{ ...values(2), values: cellsOf('||||||') }], []],
    ['words', [{ ...values(2), values: cellsOf('未统计|未统计|未统计|未统计|未统计|未统计|未统计') }], []],
    ['too few values', [{ ...values(2), values: cellsOf('2|0|0|0|0|2') }], []],
    ['values one below the other', [{ ...values(2), layout: 'column' }], []],
    ['values beside another label', [beside('申请人逾期', 2)], []],
    ['values behind the number of a label', [{ ...values(2), values: cellsOf('2.0|0|0|0|0|0|2') }], []],
    ['values and a piece of a label', [{ ...values(2), values: cellsOf('申请|2|0|0|0|0|0|2') }], []],
  ])('one row that is missing is none where there stands or stand %s', (_, records, rows) => {
    expect(found([row('received', 1), ...records, row('granted', 3)])).toEqual(rows)
  })

  test('a row of blanks beside the one that is sought does not count', () => {
    const blanks = { ...values(2), values: cellsOf('||||||') }
    expect(found([row('received', 1), blanks, values(5), row('granted', 3)])).toEqual([
      'carriedOver 5 by order',
    ])
  })

  test('fewer records than rows are those that are named', () => {
    const gap = [row('received', 1), beside('上年结转政府信息公', 2), row('stateSecrets', 3)]
    expect(found(gap)).toEqual(['carriedOver 2 by order'])
    expect(found([row('received', 1), values(2), row('stateSecrets', 3)])).toEqual([])
  })

  test('rows whose labels stand in another order are not believed', () => {
    const rows = [values(1, '2.其他法律行政法规禁止'), values(2, '1.属于国家秘')]
    expect(found([row('partiallyGranted', 3), ...rows, row('securityAndStability', 4)])).toEqual([
      'stateSecrets ? by order',
      'prohibitedByOtherLaw ? by order',
    ])
    const right = [...rows].reverse()
    expect(found([row('partiallyGranted', 3), ...right, row('securityAndStability', 4)])).toEqual([
      'stateSecrets 2 by order',
      'prohibitedByOtherLaw 1 by order',
    ])
  })

  test('none is believed where what is left of one label is that of another row', () => {
    const rows = [beside('属于国家', 1), beside('申请人逾期', 2)]
    expect(found([row('partiallyGranted', 3), ...rows, row('securityAndStability', 4)])).toEqual([
      'stateSecrets ? by order',
    ])
  })
})

describe('the labels of a gap', () => {
  const two = [values(2), values(3)]

  test('stand above its records and above the row behind it', () => {
    const label = { above: ['二、上年结转政府信息公开申请数量'].map(cellsOf) }
    expect(found([row('received', 1), ...two, row('granted', 4, label)])).toEqual(['carriedOver ? by order'])
    expect(found([row('received', 1, label), ...two, row('granted', 4)])).toEqual([])
    expect(
      found([row('received', 1), ...two, row('granted', 4), values(5), row('stateSecrets', 6, label)]),
    ).toEqual(['partiallyGranted 5 by order'])
  })

  test('are also short ones, where they stand there whole', () => {
    const label = { above: ['2.重复申请'].map(cellsOf) }
    expect(found([row('petitionOrComplaint', 1), ...two, row('publicationRequest', 4, label)])).toEqual([
      'repeatRequest ? by order',
    ])
  })
})

describe('before the first row and behind the last one', () => {
  test('rows are only believed where they are named', () => {
    expect(found([values(1), row('carriedOver', 2)])).toEqual([])
    expect(found([beside('本年新收政府信息公开', 1), row('carriedOver', 2)])).toEqual(['received 1 by order'])
    expect(found([row('total', 1), values(2)])).toEqual([])
    expect(found([row('total', 1), beside('结转下年度继续办', 2)])).toEqual(['carriedForward 2 by order'])
  })
})

describe('not missing', () => {
  const open = cellsOf('7|0|0|0|0|7')

  test('is a row whose label stands beside values that could not be read', () => {
    const gap = (facts: Partial<ValueRecord>): ReadonlyArray<string> =>
      found([
        row('received', 1),
        row('carriedOver', 7, { values: open, ...facts }),
        values(2),
        row('granted', 3),
      ])
    expect(gap({})).toEqual([])
    expect(gap({ exact: false })).toEqual(['carriedOver 2 by order'])
    expect(gap({ layout: 'column' })).toEqual(['carriedOver 2 by order'])
  })

  test('are the rows of a group that is printed as one row', () => {
    const other = row('otherHandling', 6)
    expect(found([row('excessiveRequests', 4), values(5), other, row('total', 7)])).toEqual([
      'confirmationOrReissue 5 by order',
    ])
    expect(found([row('confirmationOrReissue', 5), other, values(7), row('carriedForward', 8)])).toEqual([
      'total 7 by order',
    ])
  })

  test('unless that row could not be read', () => {
    const other = row('otherHandling', 6, { values: open })
    expect(
      found([row('confirmationOrReissue', 5), other, values(1), values(2), values(3), row('total', 7)]),
    ).toEqual(['correctionOverdue 1 by order', 'feeOverdue 2 by order', 'other 3 by order'])
  })
})

describe('no gap is', () => {
  test('over the end of a section', () => {
    const inSection = (section: number, one: ValueRecord): ValueRecord => ({ ...one, section })
    const [first, loose, last] = [row('received', 1), values(2), row('granted', 3)]
    expect(found([inSection(1, first), inSection(2, loose), inSection(2, last)])).toEqual([])
    expect(found([inSection(1, first), inSection(1, loose), inSection(2, last)])).toEqual([])
  })

  test('over a row of another table', () => {
    const other = record('5', { line: lineOf('proactive.licensing') })
    expect(found([row('received', 1), other, values(2), row('granted', 3)])).toEqual([])
    expect(found([row('received', 1), values(2), other, row('granted', 3)])).toEqual([])
  })

  test('before a row that stands further above in the form', () => {
    expect(found([row('granted', 1), values(2), row('received', 3)])).toEqual([])
  })

  test('in a table of one or two columns', () => {
    const { block } = lineOf('proactive.penalties')
    const penalties = { line: lineOf('proactive.penalties') }
    expect(
      found([record('1', penalties), record('2', { texts: ['行政强制'], label: '行政强制' })], block),
    ).toEqual([])
  })

  test('but in one of three', () => {
    const [rules, documents] = ['proactive.governmentRules', '行政规范性文'] as const
    const records = [
      record('1|2|3', { line: lineOf(rules) }),
      record('4|5|6', { texts: [documents], label: documents }),
    ]
    expect(found(records, lineOf(rules).block)).toEqual(['normativeDocuments 4 by order'])
  })

  test('in a block of another form', () => {
    const known = knownOf(labels, [values(1)])
    for (const { block } of linesOf(form2019))
      expect(placeByOrder(known, block, [values(1)], [])).toEqual({ placed: [], open: [] })
  })
})

describe('where labels stand just above their values throughout', () => {
  const table = [
    values(1, '一、本年新收政府信息公开申请数量'),
    values(2, '二、上年结转政府信息公开申请数量'),
    values(3, '(一)予以公开'),
    values(4, '1.属于国家秘密'),
  ]
  const read = [
    'received 1 by label',
    'carriedOver 2 by label',
    'granted 3 by label',
    'stateSecrets 4 by label',
  ]

  test('each names the row below it', () => {
    expect(found(table)).toEqual(read)
  })

  test('also below other texts, labels of other tables among them', () => {
    expect(found([values(1, '行政许可', '说明', '一、本年新收政府信息公开申请数量')])).toEqual(
      read.slice(0, 1),
    )
  })

  test('of two, the upper one lost its values', () => {
    const lost = values(5, '2.其他法律行政法规禁止公开', '4.保护第三方合法权益')
    expect(found([...table, lost])).toEqual([...read, 'thirdPartyRights 5 by label'])
  })

  test('not where two labels stand above one row in four', () => {
    const lost = values(5, '2.其他法律行政法规禁止公开', '4.保护第三方合法权益')
    expect(found([...table.slice(1), lost])).toContain('thirdPartyRights ? by order')
  })

  test.each<[string, ReadonlyArray<number>]>([
    ['in the order of the form', [1, 0, 2, 3]],
    ['once', [0, 0, 1, 2, 3]],
  ])('they stand there %s', (_, order) => {
    expect(
      found(order.flatMap((i) => table[i] ?? [])).filter((one) => one.endsWith('by label')),
    ).not.toContain(read[0])
  })
})

describe('values between a lost label and a label that lost its values', () => {
  const first = [values(1), values(2, '二、上年结转政府信息公开申请数量')]
  const second = '(二)部分公开(区分处理的,只计这一情形,不计其他情形)'

  test('are not those of as many labels', () => {
    const last = row('partiallyGranted', 4, { above: ['(一)予以公开'].map(cellsOf) })
    expect(found([...first, last])).toEqual(['carriedOver ? by order', 'granted ? by order'])
    expect(found([row('received', 7), values(3), ...first.slice(1), last])).toEqual([
      'carriedOver 3 by order',
      'granted 2 by order',
    ])
  })

  test('are not those of the label above them', () => {
    const others = labels.lines.filter(({ groups }) => groups.length === 2).slice(0, 7)
    const clear = others.map(({ row: { label } }, i) => values(5 + i, matchable(label)))
    const rows = found([...first, values(4, '(一)予以公开', second), ...clear])
    expect(rows).toContain('partiallyGranted 4 by label')
    expect(rows.filter((one) => one.includes('?'))).toEqual(['carriedOver ? by order', 'granted ? by order'])
  })
})
