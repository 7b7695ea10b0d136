import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { linesOf } from '../../src/forms/lines'
import type { CellState } from '../../src/report/Cell'
import { isTotal, kindOf, type Slip, strengthOf } from '../../src/suspects/kinds'

const cells = linesOf(form2021).flatMap((line) => line.cells)

const cellAt = (address: string) => cells.find((cell) => cell.address === `requests.${address}`)!

/** `cell from > to`; a state stands for a cell without a number. */
const slip = (text: string): Slip => {
  const [address, from, to] = text.split(/ > | /u)
  const isNumber = /^-?\d/u.test(from!)
  return {
    cell: cellAt(address!),
    state: isNumber ? 'number' : (from as CellState),
    place: null,
    from: isNumber ? Number(from) : null,
    to: Number(to),
  }
}

const kindOfAll = (areBeside: boolean, slips: string, areOfRepeatedRow = false): string =>
  kindOf({ areBeside: () => areBeside, areOfRepeatedRow: () => areOfRepeatedRow })(
    slips.split(', ').map(slip),
  )

describe('one cell', () => {
  test.each([
    ['52 > 25', 'digits-swapped'],
    ['1234 > 1243', 'digits-swapped'],
    ['321 > 123', 'off-by'], // not neighbours
    ['1234 > 2143', 'off-by'], // twice
    ['13 > 24', 'off-by'],
    ['13 > 32', 'off-by'],
    ['31 > 15', 'off-by'],
    ['13 > 21', 'off-by'],
    ['2 > 25', 'digit-lost'],
    ['2 > 72', 'digit-lost'],
    ['205 > 2105', 'digit-lost'],
    ['2 > 725', 'off-by'],
    ['725 > 2', 'off-by'],
    ['72 > 7250', 'off-by'],
    ['225 > 25', 'digit-doubled'],
    ['255 > 25', 'digit-doubled'],
    ['22 > 2', 'digit-doubled'],
    ['215 > 25', 'digit-added'],
    ['252 > 25', 'digit-added'],
    ['525 > 55', 'digit-added'],
    ['29 > 25', 'digit-misread'],
    ['7 > 9', 'off-by'],
    ['-12 > 12', 'sign'],
    ['0 > 5', 'off-by'],
    ['blank > 5', 'left-blank'],
    ['placeholder > 5', 'left-blank'],
    ['absent > 5', 'absent'],
    ['unreadable > 5', 'unreadable'],
  ])('%s: %s', (change, kind) => {
    expect(kindOfAll(false, `received.naturalPerson ${change}`)).toBe(kind)
  })

  test.each(['received.total', 'outcomes.total.naturalPerson'])('a total of 0: %s', (total) => {
    expect(kindOfAll(false, `${total} 0 > 5`)).toBe('total-left-zero')
  })
})

describe('two cells', () => {
  test.each([
    ['received.naturalPerson 0 > 725, received.enterprise 725 > 0', 'neighbouring-column'],
    ['received.naturalPerson 0 > 725, received.enterprise 725 > 3', 'off-by'],
    ['received.naturalPerson 4 > 725, received.enterprise 725 > 0', 'off-by'],
    ['received.naturalPerson 0 > 700, received.enterprise 725 > 0', 'off-by'],
    ['received.naturalPerson 0 > 725, carriedOver.naturalPerson 725 > 0', 'neighbouring-row'],
    ['received.naturalPerson 7223 > 722, received.enterprise 0 > 3', 'numbers-glued'],
    ['received.naturalPerson 7223 > 722, received.enterprise 1 > 3', 'off-by'],
    ['received.naturalPerson 7224 > 722, received.enterprise 0 > 3', 'off-by'],
    ['received.naturalPerson 7223 > 722, carriedOver.naturalPerson 0 > 3', 'off-by'],
    ['received.naturalPerson 2 > 25, received.enterprise 5 > 0', 'number-split'],
    ['received.naturalPerson 2 > 25, received.enterprise 5 > 1', 'off-by'],
    ['received.naturalPerson 2 > 25, received.enterprise 6 > 0', 'off-by'],
    ['carriedOver.naturalPerson 5 > 0, carriedOver.enterprise 0 > 5', 'neighbouring-column'],
    ['carriedOver.naturalPerson 5 > 0, carriedOver.total 5 > 0', 'carried-over-unbalanced'],
    ['carriedOver.naturalPerson 5 > 0, carriedForward.naturalPerson 0 > 3', 'off-by'],
  ])('beside each other, %s: %s', (slips, kind) => {
    expect(kindOfAll(true, slips)).toBe(kind)
  })

  test.each([
    ['received.naturalPerson 0 > 725, received.legalServiceOrganization 725 > 0', 'off-by'],
    ['received.naturalPerson 5 > 0, received.total 5 > 0', 'off-by'],
    ['received.naturalPerson 52 > 25, received.total 52 > 25', 'digits-swapped'],
    ['received.naturalPerson 52 > 25, received.total 29 > 25', 'off-by'],
    ['received.naturalPerson absent > 5, received.total absent > 5', 'absent'],
    ['received.naturalPerson absent > 5, received.total unreadable > 5', 'off-by'],
  ])('apart, %s: %s', (slips, kind) => {
    expect(kindOfAll(false, slips)).toBe(kind)
  })
})

describe('in a row that repeats the one beside it', () => {
  test.each([
    [false, 'received.naturalPerson 7 > 1, received.enterprise 2 > 0, received.total 9 > 1', 'row-repeated'],
    [false, 'carriedOver.naturalPerson 5 > 0, carriedOver.total 5 > 0', 'row-repeated'],
    [true, 'received.naturalPerson 0 > 725, received.enterprise 725 > 0', 'neighbouring-column'],
    [false, 'received.naturalPerson 52 > 25', 'digits-swapped'],
  ])('%s, %s: %s', (areBeside, slips, kind) => {
    expect(kindOfAll(areBeside, slips, true)).toBe(kind)
  })
})

describe('more cells', () => {
  const [first, second, third] = [
    'received.naturalPerson',
    'received.enterprise',
    'received.researchInstitution',
  ]

  test.each([
    [`${first} 0 > 11, ${second} 11 > 2, ${third} 2 > 0`, 'off-by'], // that a row has slipped is seen by the whole row
    [`${first} 1 > 12, ${second} 23 > 34, ${third} 456 > 56`, 'off-by'],
    [`${first} absent > 0, ${second} absent > 0, ${third} absent > 0`, 'absent'],
    [`${first} absent > 1, ${second} absent > 2, ${third} absent > 3`, 'absent'],
  ])('%s: %s', (slips, kind) => {
    expect(kindOfAll(true, slips)).toBe(kind)
  })
})

test('what tells most: a slip that happens by itself, before one that fits many numbers', () => {
  const kinds = [
    'off-by',
    'digit-misread',
    'digit-added',
    'carried-over-unbalanced',
    'left-zero',
    'digits-swapped',
  ] as const
  const strengths = kinds.map(strengthOf)
  expect(strengths).toEqual([0, 1, 2, 3, 4, 5])
  expect(strengthOf('misaligned')).toBe(strengthOf('digits-swapped'))
})

test.each([
  ['received.total', true],
  ['outcomes.total.enterprise', true],
  ['received.enterprise', false],
])('%s is a total: %s', (address, is) => {
  expect(isTotal(cellAt(address))).toBe(is)
})
