import { describe, expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import { formulasOf, rules } from '../../src/ruleBook'
import { atMost, sumOf } from '../../src/rules/Relation'
import { schemesOf } from '../../src/rules/scheme'

const sum = (...cells: ReadonlyArray<string>) => {
  const [total, ...parts] = cells as ReadonlyArray<Address>
  return sumOf(total!, parts)
}

describe('relations that differ in their cells alone are one formula', () => {
  test.each<[what: string, relations: Parameters<typeof schemesOf>[0], schemes: ReadonlyArray<string>]>([
    ['none', [], []],
    ['one: as it is', [sum('a.b.c', 'a.b.d')], ['a.b.c = a.b.d']],
    ['the last part differs', [sum('a.b.x', 'a.c.x'), sum('a.b.y', 'a.c.y')], ['a.b.* = a.c.*']],
    ['a part between, of any length', [sum('a.b.x', 'q.x'), sum('a.c.d.x', 'q.x')], ['a.*.x = q.x']],
    ['nothing in common', [sum('a.b', 'q.x'), sum('c.d', 'q.x')], ['* = q.x']],
    ['the star stands for something', [sum('a.b.a', 'q.x'), sum('a.a', 'q.x')], ['a.* = q.x']],
    ['also where one begins as the other ends', [sum('a.b', 'q.x'), sum('a.b.c', 'q.x')], ['a.* = q.x']],
    ['and where they share more than that', [sum('a.b.x', 'q.x'), sum('a.c.b.x', 'q.x')], ['a.*.x = q.x']],
    ['a long end', [sum('a.b.x.y', 'q.x'), sum('c.d.x.y', 'q.x')], ['*.x.y = q.x']],
    [
      'other shapes stay apart',
      [sum('a.x', 'b.x'), sum('a.y', 'b.y', 'c.y')],
      ['a.x = b.x', 'a.y = b.y + c.y'],
    ],
    [
      'so do other relations',
      [sum('a.x', 'b.x'), atMost(['a.x' as Address], ['b.x' as Address])],
      ['a.x = b.x', 'a.x <= b.x'],
    ],
  ])('%s', (_, relations, schemes) => {
    expect(schemesOf(relations)).toEqual(schemes)
  })
})

test('the formulas of a rule in both forms', () => {
  const of = (id: string) => rules.filter((rule) => rule.id === id).flatMap(formulasOf)
  expect(of('requests/balance')).toEqual([
    'requests.received.* + requests.carriedOver.* = requests.outcomes.total.* + requests.carriedForward.*',
  ])
  expect(of('requests/row-total')).toEqual([
    `requests.*.total = ${['naturalPerson', 'enterprise', 'researchInstitution', 'publicInterestOrganization', 'legalServiceOrganization', 'otherOrganization'].map((key) => `requests.*.${key}`).join(' + ')}`,
  ])
  expect(of('requests/outcomes-total')).toHaveLength(2)
  expect(of('cells/count')).toContain('proactive.*.itemsChange is a whole number')
})
