import { describe, expect, test } from 'vitest'
import type { Placement } from '../../src/matching/Placement'
import { settle } from '../../src/matching/settle'
import { placed } from './records'

const [rules, documents, licensing, penalties, coercion, fees] = [
  ...[
    'proactive.governmentRules',
    'proactive.normativeDocuments',
    'proactive.licensing',
    'proactive.penalties',
  ],
  ...['proactive.coercion', 'proactive.fees'],
] as [string, string, string, string, string, string]

/** What is settled, a line each: rows with their values, `?` where left open; and what is told. */
const settled = (...all: ReadonlyArray<Placement>) => {
  const { placements, contested, notices } = settle(all)
  return {
    rows: placements.map(
      ({ line, cells }) =>
        `${line.row.key} ${cells?.map(({ text } = { text: '' } as never) => text).join('|') ?? '?'}`,
    ),
    contested: contested.map(({ row }) => row.key),
    told: notices.map(({ rule, severity, expected, actual }) =>
      [rule.replace('reading/', ''), severity, expected, actual].filter((fact) => fact !== null).join(' '),
    ),
  }
}

describe('a row', () => {
  test('that is printed once is read', () => {
    expect(settled(placed(rules, '1|2|3'), placed(licensing, '?'))).toEqual({
      rows: ['governmentRules 1|2|3', 'licensing ?'],
      contested: [],
      told: [],
    })
  })

  test('that is printed twice alike is read, and told', () => {
    expect(
      settled(placed(rules, '1|2|3'), placed(rules, '1|2|3', { at: 1 }), placed(rules, '1|2|3', { at: 2 })),
    ).toEqual({
      rows: ['governmentRules 1|2|3'],
      contested: [],
      told: ['row-repeated info'],
    })
  })

  test('that is printed with different values is left open, and each is told', () => {
    expect(settled(placed(rules, '1|2|3'), placed(rules, '1|2|4', { at: 1 }))).toEqual({
      rows: ['governmentRules ?'],
      contested: ['governmentRules'],
      told: ['row-conflict error 1 2 3', 'row-conflict error 1 2 4'],
    })
  })

  test('that is filled before one that is blank, which is told', () => {
    expect(settled(placed(rules, '||'), placed(rules, '1|2|3', { at: 1 }))).toEqual({
      rows: ['governmentRules 1|2|3'],
      contested: [],
      told: [expect.stringMatching(/^row-conflict info\s*$/u)],
    })
  })

  test.each([
    ['a blank reading before an open one', placed(rules, '?'), placed(rules, '||', { at: 1 }), '||'],
    [
      'a reading before one below its label that is open',
      placed(rules, '?', { layout: 'column' }),
      placed(rules, '1|2|3', { at: 1, by: 'order' }),
      '1|2|3',
    ],
    [
      'a reading before an open one that is no surer',
      placed(rules, '?', { by: 'likely-label' }),
      placed(rules, '1|2|3', { at: 1 }),
      '1|2|3',
    ],
    [
      'a reading before an open one that is as sure',
      placed(rules, '?'),
      placed(rules, '1|2|3', { at: 1 }),
      '1|2|3',
    ],
    [
      'an open row beside its label before a surmise',
      placed(rules, '?'),
      placed(rules, '1|2|3', { at: 1, by: 'likely-label' }),
      '?',
    ],
    [
      'an open row beside its likely label before an order',
      placed(rules, '?', { by: 'likely-label' }),
      placed(rules, '1|2|3', { at: 1, by: 'order' }),
      '?',
    ],
    ['the first of two that are open', placed(rules, '?'), placed(rules, '?', { at: 1 }), '?'],
  ])('%s', (_, one, other, shown) => {
    expect(settled(one, other)).toEqual({ rows: [`governmentRules ${shown}`], contested: [], told: [] })
  })
})

describe('a row of the official table', () => {
  const table = (...at: ReadonlyArray<number>): ReadonlyArray<Placement> =>
    [documents, licensing, penalties, coercion].flatMap((path, i) => {
      const where = at[i]
      return where === undefined ? [] : [placed(path, '5', { at: where })]
    })

  test('outweighs other values elsewhere, which are told', () => {
    expect(
      settled(
        placed(rules, '1|2|3', { at: 10 }),
        ...table(11, 12, 13, 14),
        placed(rules, '1|2|4', { at: 40 }),
      ),
    ).toMatchObject({
      contested: [],
      rows: expect.arrayContaining(['governmentRules 1|2|3']) as unknown,
      told: ['row-conflict warning 1 2 4'],
    })
  })

  test('also where they come first, and says so where they are the same', () => {
    expect(
      settled(placed(rules, '1|2|3'), placed(rules, '1|2|3', { at: 10 }), ...table(11, 12, 13)).told,
    ).toEqual(['row-repeated info'])
    expect(
      settled(placed(rules, '1|2|4'), placed(rules, '1|2|3', { at: 10 }), ...table(7, 12, 13)),
    ).toMatchObject({
      rows: expect.arrayContaining(['governmentRules 1|2|3']) as unknown,
      told: ['row-conflict warning 1 2 4'],
    })
  })

  test('does not outweigh a label as a surmise', () => {
    expect(
      settled(
        placed(rules, '1|2|3', { at: 10, by: 'likely-label' }),
        ...table(11, 12, 13),
        placed(rules, '1|2|4', { at: 40 }),
      ),
    ).toMatchObject({
      contested: ['governmentRules'],
      told: ['row-conflict error 1 2 3', 'row-conflict error 1 2 4'],
    })
  })

  test('of open readings elsewhere nothing is told', () => {
    expect(
      settled(placed(rules, '?'), placed(rules, '1|2|3', { at: 10 }), ...table(11, 12, 13)).told,
    ).toEqual([])
  })

  test.each([
    ['two rows beside it', table(11, 12)],
    ['rows too far away', table(11, 12, 15)],
    ['rows too far before it', table(5, 9, 11)],
    [
      'rows of another section',
      table(11, 12, 13).map((one) => ({ ...one, record: { ...one.record, section: 1 } })),
    ],
    [
      'rows of another table',
      ['received', 'carriedOver', 'carriedForward'].map((key, i) =>
        placed(`requests.${key}`, '5', { at: 11 + i }),
      ),
    ],
    ['one row many times', [11, 12, 13].map((at) => placed(licensing, '5', { at }))],
  ])('does not outweigh with %s', (_, company) => {
    expect(
      settled(placed(rules, '1|2|3', { at: 10 }), ...company, placed(rules, '1|2|4', { at: 40 })).contested,
    ).toEqual(['governmentRules'])
  })

  test.each([
    [3, true],
    [4, false],
  ])(
    'with %i others beside it outweighs two others elsewhere, unless they are more than half: %s',
    (others, is) => {
      const elsewhere = [
        placed(fees, '5', { at: 39 }),
        placed(documents, '5', { at: 40 }),
        placed(rules, '1|2|4', { at: 41 }),
      ]
      const all = [
        placed(rules, '1|2|3', { at: 10 }),
        ...table(11, 12, 13, 14).slice(0, others),
        ...elsewhere,
      ]
      expect(settled(...all).contested.includes('governmentRules')).toBe(is)
    },
  )
})

describe('a table that is printed twice', () => {
  const printing = (at: number, shown: string): ReadonlyArray<Placement> => [
    placed(licensing, '12', { at }),
    placed(penalties, shown, { at: at + 1 }),
    placed(coercion, '0', { at: at + 2 }),
  ]

  test('alike is read once, and told', () => {
    expect(settled(...printing(0, '3'), ...printing(10, '3'))).toEqual({
      rows: ['licensing 12', 'penalties 3', 'coercion 0'],
      contested: [],
      told: ['table-repeated info 3 0'],
    })
  })

  test('with other values is read where both agree', () => {
    expect(settled(...printing(0, '3'), ...printing(10, '4'))).toEqual({
      rows: ['licensing 12', 'penalties ?', 'coercion 0'],
      contested: ['penalties'],
      told: ['table-repeated error 3 1'],
    })
  })

  test('is not filled in from the other where it is blank', () => {
    expect(settled(...printing(0, ''), ...printing(10, '4'))).toEqual({
      rows: ['licensing 12', 'penalties ?', 'coercion 0'],
      contested: ['penalties'],
      told: ['table-repeated error 3 1'],
    })
  })

  test('with other values is not read where one of them lacks the row', () => {
    expect(settled(...printing(0, '3'), placed(fees, '7', { at: 3 }), ...printing(10, '4'))).toMatchObject({
      rows: ['licensing 12', 'penalties ?', 'coercion 0', 'fees ?'],
      contested: ['penalties', 'fees'],
    })
  })
})
