import { describe, expect, test } from 'vitest'
import { reportOf, withEntries } from '../rules/reports'
import { leadsOf, outcomes, reconsideration, rowOf, suspectsOf } from './suspected'

describe('a row or a column that has slipped', () => {
  const right = {
    ...rowOf('outcomes.granted', '11 2 0 0 1 0 14'),
    ...rowOf('outcomes.total', '11 2 0 0 1 0 14'),
  }

  test('is one suspect, with all of its cells', () => {
    const report = reportOf('2021', { ...right, ...rowOf('received', '0 11 2 0 0 1 14') })
    expect(suspectsOf(report)).toEqual([
      'shifted-right likely: received.naturalPerson 0 > 11, received.enterprise 11 > 2, received.researchInstitution 2 > 0, received.legalServiceOrganization 0 > 1, received.otherOrganization 1 > 0',
    ])
    expect(leadsOf(report)).toEqual(['requests/balance'])
  })

  test.each([
    ['the first is blank, the last is lost', '_ 11 2 0 0 1 0', 'shifted-right'],
    ['the first is blank, and the total stayed', '_ 11 2 0 0 1 14', 'shifted-right'],
    ['the last is blank, the first is lost', '2 0 0 1 0 14 _', 'shifted-left'],
    ['in another order', '2 11 1 0 0 0 14', 'misaligned'],
  ])('%s: %s', (_, line, kind) => {
    const report = reportOf('2021', { ...right, ...rowOf('received', line) })
    const [slipped, ...others] = suspectsOf(report)
    expect(slipped).toMatch(new RegExp(`^${kind} likely: received\\.naturalPerson . > 11, .* `, 'u'))
    expect(others).toEqual([])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('is told before two cells that leave its blank open', () => {
    const report = reportOf('2021', {
      ...rowOf('received', '_ 3 0 0 0 0 0'),
      ...rowOf('outcomes.granted', '3 0 0 0 0 0 3'),
      ...rowOf('outcomes.total', '3 0 0 0 0 0 3'),
    })
    expect(suspectsOf(report)).toEqual([
      'shifted-right likely: received.naturalPerson _ > 3, received.enterprise 3 > 0, received.total 0 > 3',
    ])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('is not told beside another cell of its columns that is not known', () => {
    const report = reportOf('2021', {
      ...right,
      ...rowOf('received', '_ 11 2 0 0 1 0'),
      ...rowOf('carriedOver', '0 0 ? 0 0 0 0'),
    })
    expect(suspectsOf(report)).toEqual([])
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

  test('has its own numbers, in other cells', () => {
    const report = reportOf('2021', { ...right, ...rowOf('received', '10 4 1 0 1 0 16') })
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
      expect.stringMatching(/^shifted-right likely: received/u),
    ])
  })
})

describe('a row or a column that was left at 0', () => {
  const received = rowOf('received', '9 3 0 0 0 0 12')
  const [open, partly] = ['5 1 0 0 0 0 6', '4 2 0 0 0 0 6']

  test('the total row', () => {
    const report = withEntries(outcomes(open, partly, '0 0 0 0 0 0 0', '0 0 0 0 0 0 0'), received)
    expect(suspectsOf(report)).toEqual([
      'total-left-zero likely: outcomes.total.naturalPerson 0 > 9, outcomes.total.enterprise 0 > 3, outcomes.total.total 0 > 12',
    ])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('the total column', () => {
    const report = outcomes('5 1 0 0 0 0 0', '4 2 0 0 0 0 0', '0 0 0 0 0 0 0', '9 3 0 0 0 0 0')
    expect(suspectsOf(report)).toEqual([
      'total-left-zero likely: received.total 0 > 12, outcomes.granted.total 0 > 6, outcomes.partiallyGranted.total 0 > 6, outcomes.total.total 0 > 12',
    ])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('the total column, of which one total was filled in', () => {
    const report = outcomes('5 1 0 0 0 0 6', '4 2 0 0 0 0 0', '0 0 0 0 0 0 0', '9 3 0 0 0 0 0')
    expect(suspectsOf(report)).toEqual([
      'total-left-zero likely: received.total 0 > 12, outcomes.partiallyGranted.total 0 > 6, outcomes.total.total 0 > 12',
    ])
  })

  test('the requests of the year: or those carried over, which are 0 too', () => {
    const report = withEntries(
      outcomes(open, partly, '0 0 0 0 0 0 0', '9 3 0 0 0 0 12'),
      rowOf('received', '0 0 0 0 0 0 0'),
    )
    expect(suspectsOf(report)).toEqual([
      'left-zero possible: received.naturalPerson 0 > 9, received.enterprise 0 > 3, received.total 0 > 12',
      'left-zero possible: carriedOver.naturalPerson 0 > 9, carriedOver.enterprise 0 > 3, carriedOver.total 0 > 12',
    ])
  })

  test('one of many outcomes, which are all 0, is not told', () => {
    const report = outcomes(open, '0 0 0 0 0 0 0', '0 0 0 0 0 0 0', '9 3 0 0 0 0 12')
    expect(suspectsOf(report)).toEqual([])
  })
})

describe('rows that are exchanged', () => {
  const carried = (decided: string, forward: string) =>
    reportOf('2021', {
      ...rowOf('received', '12 3 0 0 0 0 15'),
      ...rowOf('outcomes.granted', '10 2 0 0 0 0 12'),
      ...rowOf('outcomes.total', decided),
      ...rowOf('carriedForward', forward),
    })

  test('are one suspect', () => {
    const report = carried('2 1 0 0 0 0 3', '10 2 0 0 0 0 12')
    expect(suspectsOf(report)).toEqual([
      'neighbouring-row likely: outcomes.total.naturalPerson 2 > 10, outcomes.total.enterprise 1 > 2, outcomes.total.total 3 > 12, carriedForward.naturalPerson 10 > 2, carriedForward.enterprise 2 > 1, carriedForward.total 12 > 3',
    ])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('are not those whose numbers are other ones', () => {
    expect(suspectsOf(carried('2 1 0 0 0 0 3', '10 3 0 0 0 0 13'))).not.toContainEqual(
      expect.stringMatching(/^neighbouring-row/u),
    )
  })

  test('nor where one of them has a cell that is not known', () => {
    expect(suspectsOf(carried('2 1 ? 0 0 0 3', '10 2 0 0 0 0 12'))).not.toContainEqual(
      expect.stringMatching(/^neighbouring-row/u),
    )
  })
})

describe('columns that are exchanged', () => {
  test('are one suspect, too', () => {
    const report = outcomes('5 1 0 0 0 8 2', '4 2 0 0 0 7 1', '0 0 0 0 0 0 0', '9 3 0 0 0 15 3')
    expect(suspectsOf(report)).toEqual([
      'neighbouring-column likely: received.otherOrganization 15 > 3, received.total 3 > 15, outcomes.granted.otherOrganization 8 > 2, outcomes.granted.total 2 > 8, outcomes.partiallyGranted.otherOrganization 7 > 1, outcomes.partiallyGranted.total 1 > 7, outcomes.total.otherOrganization 15 > 3, outcomes.total.total 3 > 15',
    ])
  })

  test('come before a total column that was left at 0', () => {
    const report = outcomes('5 1 0 0 0 6 0', '4 2 0 0 0 6 0', '0 0 0 0 0 0 0', '9 3 0 0 0 12 0')
    expect(suspectsOf(report)).toEqual([
      expect.stringMatching(/^neighbouring-column possible: received\.otherOrganization 12 > 0, /u),
      expect.stringMatching(/^total-left-zero possible: received\.total 0 > 24, /u),
    ])
  })
})

describe('a number of table four in the next group', () => {
  const tableFour = (line: string) => {
    const groups = line.split(' | ').map((group) => group.split(' ').map(Number))
    const rows = ['reconsideration', 'directSuit', 'suitAfterReconsideration']
    const columns = ['upheld', 'corrected', 'other', 'pending', 'total']
    return reportOf(
      '2021',
      Object.fromEntries(
        rows.flatMap((row, at) =>
          columns.map((column, cell) => [`disputes.${row}.${column}`, groups[at]![cell]!]),
        ),
      ),
    )
  }

  test('is one suspect', () => {
    const report = tableFour('1 0 1 0 0 | 2 3 0 0 3 | 0 0 0 0 0')
    expect(suspectsOf(report)).toEqual([
      'neighbouring-column likely: reconsideration.total 0 > 2, directSuit.upheld 2 > 0',
    ])
    expect(leadsOf(report)).toEqual(['disputes/total'])
  })

  test('or both totals were left at 0', () => {
    const report = tableFour('0 0 0 0 0 | 1 0 1 0 0 | 2 0 0 0 0')
    expect(suspectsOf(report)).toEqual([
      'neighbouring-column possible: directSuit.total 0 > 2, suitAfterReconsideration.upheld 2 > 0',
      'total-left-zero possible: directSuit.total 0 > 2, suitAfterReconsideration.total 0 > 2',
    ])
  })

  test.each([
    ['another number', '1 0 1 0 0 | 3 0 0 0 0 | 0 0 0 0 0'],
    ['another group', '1 0 1 0 0 | 0 0 0 0 0 | 2 0 0 0 0'],
    ['another cell', '1 0 1 0 0 | 0 2 0 0 0 | 0 0 0 0 0'],
    ['a group that adds up', '1 0 1 0 0 | 2 0 0 0 2 | 0 0 0 0 0'],
  ])('is not %s: %s', (_, line) => {
    expect(suspectsOf(tableFour(line))).not.toContainEqual(expect.stringMatching(/^neighbouring/u))
  })
})

describe('a row that repeats the row beside it', () => {
  test('may be either of the two, the lower one first', () => {
    const report = outcomes('7 2 0 0 1 0 10', '7 2 0 0 1 0 10', '0 0 0 0 0 0 0', '8 2 0 0 1 0 11')
    expect(suspectsOf(report)).toEqual([
      'row-repeated possible: outcomes.partiallyGranted.naturalPerson 7 > 1, outcomes.partiallyGranted.enterprise 2 > 0, outcomes.partiallyGranted.legalServiceOrganization 1 > 0, outcomes.partiallyGranted.total 10 > 1',
      'row-repeated possible: outcomes.granted.naturalPerson 7 > 1, outcomes.granted.enterprise 2 > 0, outcomes.granted.legalServiceOrganization 1 > 0, outcomes.granted.total 10 > 1',
    ])
    expect(leadsOf(report)).toHaveLength(1)
  })

  test('also of the numbers carried over', () => {
    const report = reportOf('2021', {
      ...rowOf('received', '11 2 0 0 1 0 14'),
      ...rowOf('carriedOver', '11 2 0 0 1 0 14'),
      ...rowOf('outcomes.granted', '11 2 0 0 1 0 14'),
      ...rowOf('outcomes.total', '11 2 0 0 1 0 14'),
    })
    expect(suspectsOf(report).map((suspect) => suspect.split(' ', 3).join(' '))).toEqual([
      'row-repeated possible: carriedOver.naturalPerson',
      'row-repeated possible: received.naturalPerson',
      'left-zero possible: carriedForward.naturalPerson',
    ])
    expect(leadsOf(report)).toEqual(['requests/balance'])
  })

  test('is no sign where the row apart from it has these numbers', () => {
    const report = outcomes('7 2 0 0 1 0 10', '1 0 0 0 0 0 1', '7 2 0 0 1 0 10', '8 0 0 0 0 0 8')
    expect(suspectsOf(report)).toEqual([])
  })

  test('comes first of what may explain two cells', () => {
    const report = outcomes('5 0 0 0 0 0 5', '3 0 0 0 0 0 3', '3 0 0 0 0 0 3', '8 0 0 0 0 0 8')
    expect(suspectsOf(report).map((suspect) => suspect.split(':')[0])).toEqual([
      'row-repeated possible',
      'row-repeated possible',
      'off-by possible',
    ])
  })
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

  test('is no reason that a sum cannot be checked', () => {
    const report = outcomes('8 ? 3 0 0 0 15', '6 1 2 0 0 0 9', '4 1 1 0 0 0 6', '20 4 6 0 0 0 30')
    expect(suspectsOf(report)).toEqual(['off-by likely: outcomes.granted.naturalPerson 8 > 10'])
    expect(leadsOf(report)).toEqual([
      'requests/outcomes-total',
      'requests/row-total',
      'requests/outcomes-total',
    ])
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
