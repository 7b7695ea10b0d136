import { describe, expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import { validateReport } from '../../src/validateReport'
import { noticed } from '../explain/findings'
import { type Entries, reportOf, withEntries } from '../rules/reports'
import { granted, leadsOf, reconsideration, suspectsOf } from './suspected'

describe('one cell, by its kind', () => {
  test.each<[row: string, first: string, others: number]>([
    ['10 1 0 0 0', 'total-left-zero likely: reconsideration.total 0 > 11', 0],
    ['5 0 0 0 0', 'total-left-zero possible: reconsideration.total 0 > 5', 1],
    ['10 12 3 0 52', 'digits-swapped possible: reconsideration.total 52 > 25', 4],
    ['10 12 3 0 2', 'digit-lost likely: reconsideration.total 2 > 25', 0],
    ['10 12 3 0 225', 'digit-doubled possible: reconsideration.total 225 > 25', 4],
    ['10 12 3 0 215', 'digit-added possible: reconsideration.total 215 > 25', 4],
    ['10 12 3 0 29', 'digit-misread possible: reconsideration.total 29 > 25', 4],
    ['10 1 3 0 26', 'digit-lost possible: reconsideration.corrected 1 > 13', 4],
    ['10 -12 3 0 25', 'sign likely: reconsideration.corrected -12 > 12', 0],
    ['1 1 1 1 5', 'off-by possible: reconsideration.total 5 > 4', 4],
  ])('%s: %s', (row, first, others) => {
    const suspects = suspectsOf(reportOf('2021', reconsideration(row)))
    expect(suspects[0]).toBe(first)
    expect(suspects).toHaveLength(1 + others)
  })

  test('a blank total beside its parts would be their sum', () => {
    expect(suspectsOf(reportOf('2021', reconsideration('2 1 0 0 _')))).toEqual([
      'left-blank possible: reconsideration.total _ > 3',
    ])
  })

  test('a blank that was read as zero may be what is missing', () => {
    const sparse = reportOf(
      '2021',
      { 'disputes.reconsideration.upheld': 4, 'disputes.reconsideration.total': 9 },
      { otherwise: 'blank' },
    )
    expect(suspectsOf(sparse)).toContain('left-blank possible: reconsideration.corrected _ > 5')
  })

  test('what is too large to be a number is not told', () => {
    const report = reportOf('2021', {
      'disputes.directSuit.upheld': 1.7e308,
      'disputes.directSuit.corrected': 1.7e308,
      'disputes.directSuit.total': 'absent',
    })
    expect(suspectsOf(report)).toEqual([])
  })

  test('nothing fits an unreadable cell beside a number that is wrong as well', () => {
    const report = reportOf('2021', {
      ...granted(12),
      'requests.outcomes.granted.naturalPerson': 'unreadable',
      'requests.outcomes.granted.total': 3,
    })
    expect(suspectsOf(report)).not.toContainEqual(expect.stringMatching(/^unreadable/u))
  })
})

describe('two cells, by their kind', () => {
  const right = withEntries(reportOf('2021', granted(725)), {})

  test.each<[kind: string, entries: Entries, suspects: ReadonlyArray<string>]>([
    [
      'a value in the neighbouring column',
      { 'requests.outcomes.granted.naturalPerson': 0, 'requests.outcomes.granted.enterprise': 725 },
      [
        'neighbouring-column likely: outcomes.granted.naturalPerson 0 > 725, outcomes.granted.enterprise 725 > 0',
      ],
    ],
    [
      'a value in the neighbouring row',
      {
        ...granted(725),
        'requests.outcomes.granted.naturalPerson': 0,
        'requests.outcomes.partiallyGranted.naturalPerson': 725,
      },
      [
        'neighbouring-row possible: outcomes.granted.total 725 > 0, outcomes.partiallyGranted.total 0 > 725',
        'neighbouring-row possible: outcomes.granted.naturalPerson 0 > 725, outcomes.partiallyGranted.naturalPerson 725 > 0',
      ],
    ],
    [
      'two numbers glued',
      {
        'requests.outcomes.denied.stateSecrets.naturalPerson': 0,
        'requests.outcomes.granted.naturalPerson': 722,
        'requests.outcomes.granted.enterprise': 3,
        'requests.outcomes.total.naturalPerson': 722,
        'requests.outcomes.total.enterprise': 3,
        'requests.received.naturalPerson': 7223,
        'requests.received.enterprise': 0,
      },
      ['numbers-glued likely: received.naturalPerson 7223 > 722, received.enterprise 0 > 3'],
    ],
    [
      'a number split in two',
      { 'requests.received.naturalPerson': 7, 'requests.received.enterprise': 25 },
      ['number-split likely: received.naturalPerson 7 > 725, received.enterprise 25 > 0'],
    ],
    [
      'carried over, and in balance with nothing',
      { 'requests.carriedOver.naturalPerson': 5, 'requests.carriedOver.total': 5 },
      [
        'carried-over-unbalanced possible: carriedOver.naturalPerson 5 > 0, carriedOver.total 5 > 0',
        'carried-over-unbalanced possible: carriedForward.naturalPerson 0 > 5, carriedForward.total 0 > 5',
        'digit-misread possible: received.naturalPerson 725 > 720, received.total 725 > 720',
      ],
    ],
  ])('%s', (_, entries, suspects) => {
    expect(suspectsOf(withEntries(right, entries))).toEqual(suspects)
  })
})

test('numbers that no sum ties: two that changed places, a minus too many', () => {
  const report = reportOf('2019', {
    'proactive.normativeDocuments.disclosed': 8,
    'proactive.licensing.itemsLastYear': 3,
    'proactive.licensing.itemsChange': -5,
    'proactive.penalties.decisions': -4,
  })
  expect(suspectsOf(report)).toEqual([
    'neighbouring-column possible: proactive.normativeDocuments.disclosed 8 > 0, proactive.normativeDocuments.totalDisclosed 0 > 8',
    'sign possible: proactive.licensing.itemsChange -5 > 5',
    'sign possible: proactive.penalties.decisions -4 > 4', // no count, and decisions without items: told once
  ])
})

test('one number that breaks two bounds is told once', () => {
  const report = reportOf('2019', { 'proactive.licensing.itemsLastYear': -5 })
  expect(leadsOf(report)).toHaveLength(1)
  expect(suspectsOf(report)).toEqual(['sign possible: proactive.licensing.itemsLastYear -5 > 5'])
})

test('of what is only strange nothing is suspected', () => {
  const report = reportOf('2019', {
    'proactive.normativeDocuments.created': 3,
    'proactive.normativeDocuments.totalDisclosed': 5,
  })
  expect(leadsOf(report)).toEqual(['proactive/created-disclosed'])
  expect(suspectsOf(report)).toEqual([])
})

test('nor of what cannot be checked', () => {
  const report = reportOf('2019', {
    'proactive.licensing.itemsLastYear': 'unreadable',
    'proactive.licensing.itemsChange': 1.5,
  })
  expect(suspectsOf(report)).toEqual([])
})

test.each([
  ['naturalPerson', 'researchInstitution', 'granted', 'granted'],
  ['naturalPerson', 'naturalPerson', 'granted', 'denied.stateSecrets'],
])('what stands further away has not slipped: %s and %s, %s and %s', (column, other, row, below) => {
  const report = reportOf('2021', {
    ...granted(725),
    [`requests.outcomes.${row}.${column}`]: 0,
    [`requests.outcomes.${below}.${other}`]: 725,
  })
  expect(suspectsOf(report).filter((told) => told.startsWith('neighbouring'))).toEqual([])
})

test('a negative number is told as such, before the sums that it breaks', () => {
  const report = reportOf('2021', { ...granted(12), 'requests.outcomes.granted.enterprise': -1 })
  expect(leadsOf(report)).toEqual(['cells/count'])
})

test('a real table four: totals left zero beside 11 and 5', () => {
  const report = reportOf('2021', {
    'disputes.reconsideration.upheld': 10,
    'disputes.reconsideration.corrected': 1,
    'disputes.suitAfterReconsideration.upheld': 5,
  })
  expect(validateReport(report).findings).toMatchObject([
    {
      subject: 'disputes.reconsideration.total',
      difference: -11,
      doubt: 'source',
      suspects: [
        {
          kind: 'total-left-zero',
          confidence: 'likely',
          changes: [{ address: 'disputes.reconsideration.total', from: 0, to: 11, place: { start: 1890 } }],
        },
      ],
    },
    {
      subject: 'disputes.suitAfterReconsideration.total',
      difference: -5,
      suspects: [
        { kind: 'total-left-zero', confidence: 'possible', changes: [{ from: 0, to: 5 }] },
        {
          kind: 'off-by',
          confidence: 'possible',
          changes: [{ address: 'disputes.suitAfterReconsideration.upheld', from: 5, to: 0 }],
        },
      ],
    },
  ])
})

test('a wrong total is told where it is no sum of its parts; what it breaks besides follows from that', () => {
  const { findings } = validateReport(
    reportOf('2021', { ...granted(12), 'requests.outcomes.total.naturalPerson': 21 }),
  )
  const lead = { rule: 'requests/outcomes-total', subject: 'requests.outcomes.total.naturalPerson' }
  expect(findings).toMatchObject([
    { rule: 'requests/balance', consequenceOf: lead, suspects: [] },
    { ...lead, suspects: [{ kind: 'digits-swapped' }] },
    { rule: 'requests/row-total', consequenceOf: lead, suspects: [] },
  ])
})

describe('the source, or our reading of it', () => {
  const wrong = reportOf('2021', { 'disputes.reconsideration.upheld': 10 })
  const termsAt = (at: Address) =>
    wrong.cells
      .filter(({ address }) => address === at)
      .map(({ address, value, state, place }) => ({ address, value, state, place }))
  const terms = termsAt('disputes.reconsideration.upheld')
  const others = termsAt('disputes.directSuit.upheld')

  test.each([
    ['nothing was noticed', [], 'source'],
    ['a row was found by its order', [noticed('reading/row-by-order', { terms })], 'reading'],
    [
      'the columns of the table were told by their order',
      [noticed('reading/columns-by-position', { subject: 'disputes.directSuit.upheld' })],
      'reading',
    ],
    [
      'the columns of another table were',
      [noticed('reading/columns-by-position', { subject: 'requests.received.total' })],
      'source',
    ],
    [
      'one of the cells of another row was',
      [noticed('reading/row-by-order', { terms: [...others, ...terms] })],
      'reading',
    ],
    ['a row beside it was', [noticed('reading/row-by-order', { terms: others })], 'source'],
    ['a group was printed as one row', [noticed('reading/one-row-group', { terms })], 'source'],
    [
      'a number of another cell was noticed',
      [noticed('reading/number-unplaced', { subject: 'requests.received.total', actual: '10' })],
      'source',
    ],
    ['a row was printed twice alike', [noticed('reading/row-repeated', { terms })], 'source'],
    [
      'the number that is missing was found outside',
      [noticed('reading/number-unplaced', { actual: '10 | 3' })],
      'reading',
    ],
    ['another number was', [noticed('reading/number-unplaced', { actual: '100' })], 'source'],
  ] as const)('%s', (_, findings, doubt) => {
    expect(validateReport({ ...wrong, findings }).findings).toMatchObject([{ doubt }])
  })

  test('of a plain report it is not known', () => {
    expect(validateReport(wrong.report).findings[0]).not.toHaveProperty('doubt')
  })

  test('what is undecided is not known either', () => {
    const report = reportOf('2021', { 'disputes.reconsideration.upheld': 'absent' })
    expect(validateReport(report).findings[0]).not.toHaveProperty('doubt')
  })
})

describe('a blank', () => {
  test('total is one trouble: that it is blank', () => {
    const report = reportOf('2021', { ...granted(12), 'requests.outcomes.total.total': 'blank' })
    expect(leadsOf(report)).toEqual(['cells/total-filled'])
    expect(suspectsOf(report)).toEqual(['left-blank likely: outcomes.total.total _ > 12'])
  })

  test('total is another trouble than a balance that is broken whatever stands there', () => {
    const report = reportOf('2021', {
      ...granted(12),
      'requests.outcomes.total.total': 'blank',
      'requests.carriedForward.naturalPerson': 20,
      'requests.carriedForward.total': 20,
    })
    expect(leadsOf(report)).toEqual(['requests/balance', 'cells/total-filled'])
  })

  test('totals of two rows are two troubles', () => {
    const report = reportOf('2021', {
      ...reconsideration('2 1 0 0 _'),
      'disputes.directSuit.upheld': 3,
      'disputes.directSuit.total': 'blank',
    })
    expect(leadsOf(report)).toEqual(['cells/total-filled', 'cells/total-filled'])
  })

  test('row beside its total, too', () => {
    const report = reportOf('2021', reconsideration('_ _ _ _ 4'))
    expect(leadsOf(report)).toEqual(['cells/parts-filled'])
    expect(suspectsOf(report)).toEqual([])
  })
})
