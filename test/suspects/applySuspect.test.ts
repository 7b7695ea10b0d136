import { describe, expect, test } from 'vitest'
import { applySuspect } from '../../src/suspects/applySuspect'
import { validateReport } from '../../src/validateReport'
import { reportOf, withEntries } from '../rules/reports'

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
