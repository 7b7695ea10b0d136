import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import type { Finding } from '../../src/report/Finding'
import { validateReport } from '../../src/validateReport'

const checked = (
  text: string,
): { readonly noticed: ReadonlyArray<Finding>; readonly undecided: ReadonlyArray<Finding> } => {
  const parsed = parseReport(text)
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  const { findings } = validateReport(parsed.right)
  return {
    noticed: parsed.right.findings,
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
    const { noticed, undecided } = checked(report('一、本年新收政府信息公开申请数量\t7\t0\t0\t0\t0\t0\t7'))
    const ofDisputes = undecided.filter(({ rule }) => rule === 'disputes/total')
    expect(ofDisputes).toHaveLength(3)
    for (const { consequenceOf } of ofDisputes) {
      expect(consequenceOf?.rule).toBe('reading/table-absent')
      expect(
        noticed.some((one) => one.rule === consequenceOf?.rule && one.subject === consequenceOf.subject),
      ).toBe(true)
    }
  })
})
