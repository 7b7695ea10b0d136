import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import type { Address } from '../../src/forms/Address'
import type { Finding } from '../../src/report/Finding'
import type { ReadingRuleId } from '../../src/report/RuleId'
import { validateReport } from '../../src/validateReport'
import { noticed } from '../explain/findings'
import { type Entries, reportOf } from '../rules/reports'

const checked = (
  text: string,
): { readonly seen: ReadonlyArray<Finding>; readonly undecided: ReadonlyArray<Finding> } => {
  const parsed = parseReport(text)
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  const { findings } = validateReport(parsed.right)
  return {
    seen: parsed.right.findings,
    undecided: findings.filter(
      ({ verdict, rule }) => verdict === 'undecided' && !rule.startsWith('structure/'),
    ),
  }
}

const report = (rows: string): string => `云溪镇2023年政府信息公开工作年度报告
三、收到和处理政府信息公开申请情况
${rows}
四、政府信息公开行政复议、行政诉讼情况`

describe('what cannot be checked follows from what reading noticed', () => {
  test('of an unreadable cell', () => {
    const { undecided } = checked(report('一、本年新收政府信息公开申请数量\t若干\t0\t0\t0\t0\t0\t7'))
    const row = undecided.find(({ rule }) => rule === 'requests/row-total')
    expect(row?.consequenceOf).toEqual({
      rule: 'reading/cell-unreadable',
      subject: 'requests.received.naturalPerson',
    })
  })

  test('of a table that was not found, however many checks there are', () => {
    const { seen, undecided } = checked(report('一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7'))
    const ofDisputes = undecided.filter(({ rule }) => rule === 'disputes/total')
    expect(ofDisputes).toHaveLength(3)
    for (const { consequenceOf } of ofDisputes) {
      expect(consequenceOf?.rule).toBe('reading/table-absent')
      expect(
        seen.some((one) => one.rule === consequenceOf?.rule && one.subject === consequenceOf.subject),
      ).toBe(true)
    }
  })
})

describe('a sum of table four that lacks a cell', () => {
  const lost = 'disputes.directSuit.other'

  /** What reading noticed about a row; without cells, about the table. */
  const about = (rule: ReadingRuleId, subject: Address | null, ...cells: ReadonlyArray<Address>): Finding =>
    noticed(rule, {
      subject,
      terms: cells.map((address) => ({ address, value: null, state: 'absent', place: null })),
    })

  /** The rule of reading that the sum follows from. */
  const hindranceOf = (findings: ReadonlyArray<Finding>, entries: Entries = { [lost]: 'absent' }) =>
    validateReport({ ...reportOf('2021', entries), findings }, { blankMeansZero: 'never' }).findings.find(
      ({ rule, subject }) => rule === 'disputes/total' && subject === 'disputes.directSuit.total',
    )?.consequenceOf?.rule

  test.each([
    'reading/table-is-image',
    'reading/table-absent',
    'reading/row-absent',
    'reading/row-ambiguous',
    'reading/row-conflict',
    'reading/cell-unreadable',
  ] as const)('follows from %s', (rule) => {
    expect(hindranceOf([about(rule, lost, lost)])).toBe(rule)
    expect(hindranceOf([about(rule, lost, lost)], { [lost]: 'unreadable' })).toBe(rule)
  })

  test.each<[why: string, findings: ReadonlyArray<Finding>, entries?: Entries]>([
    ['nothing was noticed', []],
    ['what was noticed loses no cell', [about('reading/row-repeated', lost, lost)]],
    ['another cell was lost', [about('reading/cell-unreadable', lost, 'disputes.reconsideration.other')]],
    ['another table was', [about('reading/table-absent', 'requests.received.total')]],
    ['it is not known where', [about('reading/cell-unreadable', null, lost)]],
    ['the cell is there, and blank', [about('reading/row-absent', lost, lost)], { [lost]: 'blank' }],
    [
      'it is wrong whatever stands in the cell',
      [about('reading/row-absent', lost, lost)],
      { [lost]: 'absent', 'disputes.directSuit.upheld': 5, 'disputes.directSuit.total': 4 },
    ],
  ])('follows from nothing, where %s', (_, findings, entries) => {
    expect(hindranceOf(findings, entries)).toBeUndefined()
  })

  test('follows from the loss of its table, and from what was noticed first', () => {
    const table = about('reading/table-is-image', 'disputes.reconsideration.upheld')
    const row = about('reading/row-absent', lost, lost)
    expect(hindranceOf([table, row])).toBe('reading/table-is-image')
    expect(hindranceOf([row, table])).toBe('reading/row-absent')
  })

  test('follows from nothing else, where it follows from another check', () => {
    const granted = 'requests.outcomes.granted.enterprise'
    const findings = [about('reading/cell-unreadable', granted, granted)]
    const { findings: found } = validateReport({ ...reportOf('2021', { [granted]: 'unreadable' }), findings })
    const chain = found.map(({ rule, consequenceOf }) => [rule, consequenceOf?.rule])
    expect(chain).toEqual([
      ['requests/row-total', 'reading/cell-unreadable'],
      ['requests/outcomes-total', 'requests/row-total'],
    ])
  })
})
