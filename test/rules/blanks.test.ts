import { describe, expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import { blanksForZero } from '../../src/rules/blanks'
import { planOf } from '../../src/rules/Plan'
import { sheetOf } from '../../src/rules/Sheet'
import { type Entries, type Printed, reportOf } from './reports'

/** The blanks that are read as zeros, by table and column. */
const zeros = (entries: Entries, printed: Printed = {}): ReadonlyArray<Address> => {
  const { edition, cells } = sheetOf(reportOf('2019', entries, printed))!
  return blanksForZero('auto')(planOf(edition), cells).map((position) => cells[position]!.address)
}

const rows = ['upheld', 'corrected', 'other', 'pending', 'total'] as const

/** Table four, a row a line: numbers, `_` for blank, `/` for a placeholder. */
const disputes = (reconsideration: string, directSuit: string, suitAfterReconsideration: string): Entries =>
  Object.fromEntries(
    Object.entries({ reconsideration, directSuit, suitAfterReconsideration }).flatMap(([row, line]) =>
      line.split(' ').map((text, at) => {
        const entry = text === '_' ? 'blank' : text === '/' ? 'placeholder' : Number(text)
        return [`disputes.${row}.${rows[at]!}`, entry]
      }),
    ),
  )

const printed = (addresses: ReadonlyArray<Address>): string =>
  ['reconsideration', 'directSuit', 'suitAfterReconsideration']
    .map((row) =>
      rows
        .map((column) => (addresses.includes(`disputes.${row}.${column}` as Address) ? '0' : '.'))
        .join(' '),
    )
    .join('  ')

describe('auto: a blank is a zero', () => {
  test.each<[why: string, table: [string, string, string], read: string]>([
    [
      'in a table with numbers and no printed zero',
      ['5 _ _ 2 7', '8 _ _ 1 9', '_ _ _ _ _'],
      '. 0 0 . .  . 0 0 . .  0 0 0 0 0',
    ],
    ['so is a placeholder', ['5 / / 2 7', '8 / / 1 9', '/ / / / /'], '. 0 0 . .  . 0 0 . .  0 0 0 0 0'],
    [
      'in a column that is blank from top to bottom',
      ['5 0 _ 2 7', '0 0 _ 1 1', '0 0 _ 0 0'],
      '. . 0 . .  . . 0 . .  . . 0 . .',
    ],
    ['ten to one, and no more', ['5 0 _ _ _', '_ _ _ _ _', '_ _ _ _ _'], '. . 0 0 .  0 0 0 0 0  0 0 0 0 0'],
    [
      'in a blank column, where some totals are printed',
      ['5 0 _ 2 7', '0 0 _ 1 _', '0 0 _ 0 0'],
      '. . 0 . .  . . 0 . .  . . 0 . .',
    ],
    [
      'in a row that is blank but for a total of zero',
      ['5 0 0 2 7', '_ _ _ _ 0', '0 0 0 0 0'],
      '. . . . .  0 0 0 0 .  . . . . .',
    ],
  ])('%s', (_, table, read) => {
    expect(printed(zeros(disputes(...table)))).toBe(read)
  })
})

describe('auto: a blank is no zero', () => {
  test.each<[why: string, table: [string, string, string], read: string]>([
    ['alone among printed zeros', ['5 _ 0 2 7', '0 0 0 1 1', '0 0 0 0 0'], '. . . . .  . . . . .  . . . . .'],
    [
      'in a blank column, where no total is printed',
      ['5 0 _ 2 _', '0 0 _ 1 _', '0 0 _ 0 _'],
      '. . . . .  . . . . .  . . . . .',
    ],
    [
      'where blank totals alone would make it ten to one',
      ['5 0 _ _ _', '_ _ _ 4 _', '_ _ _ _ _'],
      '. . . . .  . . . . .  . . . . .',
    ],
    ['in a total beside parts', ['5 _ _ 2 _', '8 _ _ 1 9', '_ _ _ _ _'], '. 0 0 . .  . 0 0 . .  0 0 0 0 0'],
    [
      'in all parts beside a total',
      ['_ _ _ _ 7', '8 _ _ 1 9', '_ _ _ _ _'],
      '. . . . .  . 0 0 . .  0 0 0 0 0',
    ],
    [
      'in a table without any number',
      ['_ _ _ _ _', '_ _ _ _ _', '_ _ _ _ _'],
      '. . . . .  . . . . .  . . . . .',
    ],
    [
      'in a row without its total',
      ['0 0 0 1 1', '_ _ _ _ _', '0 0 0 0 0'],
      '. . . . .  . . . . .  . . . . .',
    ],
  ])('%s', (_, table, read) => {
    expect(printed(zeros(disputes(...table)))).toBe(read)
  })

  test('in 对外公开总数量 beside what was newly disclosed', () => {
    const entries = {
      'proactive.normativeDocuments.disclosed': 8,
      'proactive.licensing.decisions': 3,
    } as const
    const read = zeros(entries, { otherwise: 'blank' })
    expect(read).toContain('proactive.governmentRules.totalDisclosed')
    expect(read).not.toContain('proactive.normativeDocuments.totalDisclosed')
  })
})

describe('table three', () => {
  const column = (entry: 'blank' | number): Entries => {
    const { cells } = reportOf('2019', {})
    const addresses = cells
      .map(({ address }) => address)
      .filter((address) => /^requests\..*\.enterprise$/u.test(address))
    return Object.fromEntries(addresses.map((address) => [address, entry]))
  }

  test('a column is blank also where its total is printed, which stays what it is', () => {
    const read = zeros({ ...column('blank'), 'requests.outcomes.total.enterprise': 0 })
    expect(read).toHaveLength(Object.keys(column('blank')).length - 1)
    expect(read).toContain('requests.received.enterprise')
    expect(read).not.toContain('requests.outcomes.total.enterprise')
  })

  test('a balance does not tell which of its blanks is no zero', () => {
    const read = zeros(
      { 'requests.received.enterprise': 5, 'requests.outcomes.total.enterprise': 4 },
      { otherwise: 'blank' },
    )
    expect(read).toContain('requests.carriedForward.enterprise')
    expect(read).toContain('requests.carriedOver.enterprise')
  })
})

test('new documents may be none, whatever is disclosed in all', () => {
  const read = zeros({ 'proactive.normativeDocuments.totalDisclosed': 8 }, { otherwise: 'blank' })
  expect(read).toContain('proactive.normativeDocuments.disclosed')
})

test('always: the blanks, and nothing else', () => {
  const { edition, cells } = sheetOf(reportOf('2019', { 'disputes.directSuit.other': 'blank' }))!
  expect(blanksForZero('always')(planOf(edition), cells).map((position) => cells[position]?.address)).toEqual(
    ['disputes.directSuit.other'],
  )
})

test('a table shows its zeros, whatever the other tables do', () => {
  const read = zeros({ 'disputes.reconsideration.total': 0 }, { otherwise: 'blank' })
  expect(new Set(read.map((address) => address.split('.')[0]))).toEqual(new Set(['disputes']))
})

test('only blanks and placeholders are ever zeros', () => {
  expect(zeros({}, { otherwise: 'absent' })).toEqual([])
  expect(zeros({ 'disputes.reconsideration.total': 0 }, { otherwise: 'unreadable' })).toEqual([])
})

test.each([
  ['never', 0],
  ['always', 198],
] as const)('%s: %i zeros in a blank form', (policy, count) => {
  const { edition, cells } = sheetOf(reportOf('2019', {}, { otherwise: 'blank' }))!
  expect(blanksForZero(policy)(planOf(edition), cells)).toHaveLength(count)
})
