import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planOf } from '../../src/rules/Plan'
import { cellsOf, formula } from '../../src/rules/Relation'
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

test('rules that ask different things of the same cells are told apart', () => {
  const columns = ['upheld', 'corrected', 'other', 'pending'] as const
  const blank = Object.fromEntries(columns.map((column) => [`disputes.directSuit.${column}`, 'blank']))
  const { findings } = validateReport(reportOf('2021', { ...blank, 'disputes.directSuit.total': 7 }), {
    blankMeansZero: 'never',
  })
  const parts = columns.map((column) => `disputes.directSuit.${column}`)
  expect(
    findings
      .filter(({ subject }) => subject === 'disputes.directSuit.total')
      .map((finding) => [finding.rule, formula(relationOf(finding)!)]),
  ).toEqual([
    ['cells/parts-filled', `disputes.directSuit.total != 0 => ${parts.join(' | ')} is filled in`],
    ['disputes/total', `disputes.directSuit.total = ${parts.join(' + ')}`],
  ])
})

test('a finding leads nowhere without its terms, or with others', () => {
  const [finding] = validateReport(reportOf('2021', { 'disputes.directSuit.other': 3 })).findings
  const [total, first, ...others] = finding!.terms
  expect(relationOf({ ...finding!, terms: [] })).toBeNull()
  expect(relationOf({ ...finding!, terms: [total!, first!] })).toBeNull()
  expect(relationOf({ ...finding!, terms: [first!, total!, ...others] })).toBeNull()
})
