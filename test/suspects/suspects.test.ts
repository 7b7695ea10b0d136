import { describe, expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { applySuspect } from '../../src/suspects/applySuspect'
import { validateReport } from '../../src/validateReport'
import { noticed } from '../explain/findings'
import { type Entries, reportOf, withEntries } from '../rules/reports'

/** `kind confidence: cell from > to, …`, best first. */
const suspectsOf = (report: ParsedReport): ReadonlyArray<string> =>
  validateReport(report).findings.flatMap(({ suspects }) =>
    suspects.map(({ kind, confidence, changes }) => {
      const steps = changes.map(({ address, from, to }) => `${address} ${from ?? '_'} > ${to}`)
      return `${kind} ${confidence}: ${steps.join(', ').replaceAll(/(?:requests|disputes)\./gu, '')}`
    }),
  )

/** The rules of the findings about numbers that follow from no other. */
const leadsOf = (report: ParsedReport): ReadonlyArray<string> =>
  validateReport(report)
    .findings.filter(
      ({ rule, consequenceOf }) => consequenceOf === undefined && !rule.startsWith('structure/'),
    )
    .map(({ rule }) => rule)

/** A row of table four, as `upheld corrected other pending total`. */
const reconsideration = (line: string): Entries => {
  const columns = ['upheld', 'corrected', 'other', 'pending', 'total']
  return Object.fromEntries(
    line.split(' ').map((text, at) => {
      const entry = text === '_' ? 'blank' : text === '?' ? 'unreadable' : Number(text)
      return [`disputes.reconsideration.${columns[at]!}`, entry]
    }),
  )
}

const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicInterestOrganization',
  'legalServiceOrganization',
  'otherOrganization',
  'total',
]

/** A row of table three, its total last; `?` where a cell cannot be read. */
const rowOf = (path: string, line: string): Entries =>
  Object.fromEntries(
    line
      .split(' ')
      .map((text, at) => [`requests.${path}.${applicants[at]!}`, text === '?' ? 'unreadable' : Number(text)]),
  )

/** Received and granted requests of natural persons: everything adds up. */
const granted = (count: number): Entries =>
  Object.fromEntries(
    ['received', 'outcomes.granted', 'outcomes.total'].flatMap((row) =>
      ['naturalPerson', 'total'].map((column) => [`requests.${row}.${column}` as Address, count]),
    ),
  )

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

describe('applySuspect', () => {
  const wrong = reportOf('2021', { 'disputes.reconsideration.upheld': 10 })
  const [finding] = validateReport(wrong).findings
  const suspect = finding!.suspects[0]!

  test('changes the number and its cell, and nothing else', () => {
    const changed = applySuspect(wrong, suspect)
    const total = 'disputes.reconsideration.total'
    expect(changed.report).toEqual(withEntries(wrong, { [total]: 10 }).report)
    expect(changed.cells.find(({ address }) => address === total)).toMatchObject({
      value: 10,
      state: 'number',
      raw: '0',
    })
    expect(validateReport(changed).counts.broken).toBe(0)
  })

  test('also in a plain report, and leaves the given one alone', () => {
    const before = structuredClone(wrong.report)
    expect(applySuspect(wrong.report, suspect)).toEqual(applySuspect(wrong, suspect).report)
    expect(wrong.report).toEqual(before)
  })

  test('fills in a cell that the report does not have', () => {
    const without = { ...wrong.report, disputes: {} } as typeof wrong.report
    expect(applySuspect(without, suspect).disputes).toEqual({ reconsideration: { total: 10 } })
  })
})

describe('a row or a column that has slipped', () => {
  const right = {
    ...rowOf('outcomes.granted', '11 2 0 0 1 0 14'),
    ...rowOf('outcomes.total', '11 2 0 0 1 0 14'),
  }

  test('is one suspect, with all of its cells', () => {
    const report = reportOf('2021', { ...right, ...rowOf('received', '0 11 2 0 0 1 14') })
    expect(suspectsOf(report)).toEqual([
      'misaligned likely: received.naturalPerson 0 > 11, received.enterprise 11 > 2, received.researchInstitution 2 > 0, received.legalServiceOrganization 0 > 1, received.otherOrganization 1 > 0',
    ])
    expect(leadsOf(report)).toEqual(['requests/balance'])
  })

  test('also from one row into the next', () => {
    const report = reportOf('2021', {
      ...rowOf('received', '20 4 0 0 0 0 24'),
      ...rowOf('outcomes.granted', '7 0 0 0 0 0 8'),
      ...rowOf('outcomes.partiallyGranted', '9 1 0 0 0 0 11'),
      ...rowOf('outcomes.denied.stateSecrets', '4 2 0 0 0 0 5'),
      ...rowOf('outcomes.denied.prohibitedByOtherLaw', '0 1 0 0 0 0 0'),
      ...rowOf('outcomes.total', '20 4 0 0 0 0 24'),
    })
    expect(suspectsOf(report)).toEqual([
      'misaligned likely: outcomes.granted.enterprise 0 > 1, outcomes.partiallyGranted.enterprise 1 > 2, outcomes.denied.stateSecrets.enterprise 2 > 1, outcomes.denied.prohibitedByOtherLaw.enterprise 1 > 0',
    ])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('has its own numbers, in other cells: a row that repeats another has not', () => {
    const report = reportOf('2021', {
      ...right,
      ...rowOf('received', '11 2 0 0 1 0 14'),
      ...rowOf('carriedOver', '11 2 0 0 1 0 14'),
    })
    expect(suspectsOf(report)).toEqual([])
  })

  test('is also told beside another wrong number', () => {
    const report = reportOf('2021', {
      ...right,
      ...rowOf('received', '0 11 2 0 0 1 14'),
      'requests.outcomes.granted.otherOrganization': 3,
    })
    expect(suspectsOf(report)).toEqual([
      'off-by likely: outcomes.granted.otherOrganization 3 > 0',
      expect.stringMatching(/^misaligned likely: received/u),
    ])
  })
})

/** Table three with these outcomes, a row a line: 予以公开, 部分公开, 属于国家秘密, 总计, of which as many were received. */
const outcomes = (...[open, partly, secret, total]: readonly [string, string, string, string]) =>
  reportOf('2021', {
    ...rowOf('received', total),
    ...rowOf('outcomes.granted', open),
    ...rowOf('outcomes.partiallyGranted', partly),
    ...rowOf('outcomes.denied.stateSecrets', secret),
    ...rowOf('outcomes.total', total),
  })

describe('more than one wrong number', () => {
  test('each that its row and its column agree on', () => {
    const report = outcomes('13 2 3 0 0 0 15', '6 6 2 0 0 0 9', '4 1 8 0 0 0 6', '20 4 6 0 0 0 30')
    expect(suspectsOf(report)).toEqual([
      'digit-misread likely: outcomes.granted.naturalPerson 13 > 10',
      'off-by likely: outcomes.partiallyGranted.enterprise 6 > 1',
      'off-by likely: outcomes.denied.stateSecrets.researchInstitution 8 > 1',
    ])
  })

  test('two cells that explain the same contest each other', () => {
    const report = outcomes('13 2 3 0 0 0 15', '6 9 2 0 0 0 17', '4 1 1 0 0 0 6', '20 9 9 0 0 0 38')
    expect(leadsOf(report)).not.toEqual([])
    expect(suspectsOf(report)).toEqual([])
  })

  test('no number would be less than nothing', () => {
    const report = outcomes('2 8 8 0 0 0 13', '9 9 4 0 0 0 22', '7 4 4 0 0 0 20', '13 21 21 0 0 0 55')
    expect(suspectsOf(report)).toEqual([
      'off-by likely: outcomes.denied.stateSecrets.researchInstitution 4 > 9',
    ])
  })

  test('of several pairs, that which does away with what cannot be', () => {
    const report = outcomes('-5 20 0 0 0 0 35', '20 0 0 0 0 0 0', '0 0 0 0 0 0 0', '15 20 0 0 0 0 35')
    expect(suspectsOf(report)).toEqual([
      'off-by likely: outcomes.granted.naturalPerson -5 > 15, outcomes.partiallyGranted.naturalPerson 20 > 0',
    ])
  })

  test('one in each row of table four', () => {
    const report = reportOf('2021', {
      ...reconsideration('10 1 0 0 0'),
      'disputes.directSuit.upheld': 3,
      'disputes.directSuit.corrected': 2,
      'disputes.suitAfterReconsideration.upheld': 1,
      'disputes.suitAfterReconsideration.other': 1,
    })
    expect(suspectsOf(report)).toEqual([
      'total-left-zero likely: reconsideration.total 0 > 11',
      'total-left-zero likely: directSuit.total 0 > 5',
      'total-left-zero likely: suitAfterReconsideration.total 0 > 2',
    ])
  })
})

describe('a wrong number beside one that is not known', () => {
  test('is told by its column', () => {
    const report = outcomes('13 ? 3 0 0 0 15', '6 1 2 0 0 0 9', '4 1 1 0 0 0 6', '20 4 6 0 0 0 30')
    expect(suspectsOf(report)).toEqual(['digit-misread likely: outcomes.granted.naturalPerson 13 > 10'])
  })

  test('is told where a cell of its row has no other sum to go by', () => {
    const report = withEntries(
      outcomes('13 2 3 0 0 0 15', '6 6 2 0 0 0 9', '4 1 8 0 0 0 6', '20 4 6 0 0 0 30'),
      rowOf('outcomes.unavailable.notHeld', '0 0 0 ? 0 0 0'),
    )
    expect(suspectsOf(report)).toContain('digit-misread likely: outcomes.granted.naturalPerson 13 > 10')
    expect(suspectsOf(report)).toHaveLength(4)
  })

  test('is told besides another', () => {
    const report = outcomes('13 2 3 0 0 0 15', '6 11 2 0 0 0 ?', '4 1 1 0 0 0 6', '20 9 6 0 0 0 35')
    expect(suspectsOf(report)).toEqual([
      'digit-misread likely: outcomes.granted.naturalPerson 13 > 10',
      'off-by likely: outcomes.partiallyGranted.enterprise 11 > 6',
    ])
  })
})

describe('numbers that are not known', () => {
  test('are told together, in form order, where one leads to the other', () => {
    const report = outcomes('? ? 3 0 0 0 15', '? 1 2 0 0 0 9', '4 1 1 0 0 0 6', '20 4 6 0 0 0 30')
    expect(suspectsOf(report)).toEqual([
      'unreadable likely: outcomes.granted.naturalPerson _ > 10, outcomes.granted.enterprise _ > 2, outcomes.partiallyGranted.naturalPerson _ > 6',
    ])
  })

  test('are not told by one sum while another stays open', () => {
    const report = outcomes('? 2 3 0 0 0 15', '? ? 2 0 0 0 9', '? ? 1 0 0 0 6', '20 4 6 0 0 0 30')
    expect(suspectsOf(report)).toEqual([])
  })

  test('are no trouble of a balance that is broken without them', () => {
    const report = withEntries(
      outcomes('? 2 3 0 0 0 15', '6 1 2 0 0 0 9', '? 1 1 0 0 0 6', '20 4 6 0 0 0 30'),
      rowOf('received', '25 4 6 0 0 0 35'),
    )
    expect(leadsOf(report)).toEqual(['requests/balance', 'requests/row-total'])
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
