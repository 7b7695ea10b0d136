import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planOf } from '../../src/rules/Plan'
import { cellsOf } from '../../src/rules/Relation'
import { relationOf } from '../../src/rules/relationOf'
import { sheetOf } from '../../src/rules/Sheet'
import { validateReport } from '../../src/validateReport'
import { reportOf, rightReports, withEntries } from './reports'

property.prop([rightReports, fc.nat()])(
  'a finding leads back to the relation that it is about',
  (report, at) => {
    const { edition } = sheetOf(report)!
    const { address, value } = report.cells[at % report.cells.length]!
    for (const finding of validateReport(withEntries(report, { [address]: (value ?? 0) + 1 })).findings) {
      const relation = relationOf(finding)!
      expect(planOf(edition).statements.map((statement) => statement.relation)).toContainEqual(relation)
      expect(finding.terms.map((term) => term.address)).toEqual(cellsOf(relation))
    }
  },
)

test('a finding without its terms leads nowhere', () => {
  const [finding] = validateReport(reportOf('2021', { 'disputes.directSuit.other': 3 })).findings
  expect(relationOf({ ...finding!, terms: [] })).toBeNull()
})
