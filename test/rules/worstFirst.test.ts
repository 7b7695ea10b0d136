import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Address } from '../../src/forms/Address'
import { type Finding, finding } from '../../src/report/Finding'
import { worstFirst } from '../../src/rules/worstFirst'
import { reportOf } from './reports'

const { cells } = reportOf('2021', {})

/** `severity verdict`, of a cell or of the document as a whole. */
const found = (grade: string, subject: Address | null = null): Finding => {
  const [severity, verdict] = grade.split(' ') as [Finding['severity'], Finding['verdict']]
  return finding({ rule: 'cells/count', severity, verdict, subject })
}

test('by severity, then by verdict, then in form order, after what is said of the document', () => {
  const ordered = [
    found('error broken'),
    found('error broken', 'requests.received.total'),
    found('error broken', 'disputes.directSuit.other'),
    found('error broken', 'disputes.directSuit.total'),
    found('error noticed'),
    found('warning broken', 'proactive.fees.amount'),
    found('warning noticed'),
    found('warning undecided'),
    found('info broken', 'requests.received.total'),
    found('info noticed'),
    found('info undecided', 'proactive.fees.amount'),
  ]
  expect(worstFirst([...ordered].reverse(), cells)).toEqual(ordered)
})

const grade = fc
  .tuple(
    fc.constantFrom('error', 'warning', 'info'),
    fc.constantFrom('broken', 'noticed', 'undecided'),
    fc.option(fc.constantFrom(...cells.map(({ address }) => address))),
  )
  .map(([severity, verdict, subject]) => found(`${severity} ${verdict}`, subject))

const numbered = fc.array(grade).map((all) => all.map((one, at) => ({ ...one, actual: at })))

property.prop([numbered])('none is lost, and those of one kind keep their order', (findings) => {
  const sorted = worstFirst(findings, cells)
  const kindOf = ({ severity, verdict, subject }: Finding) => [severity, verdict, subject].join()
  const byKind = (all: ReadonlyArray<Finding>) =>
    [...new Set(findings.map(kindOf))].map((kind) => all.filter((one) => kindOf(one) === kind))
  expect(byKind(sorted)).toEqual(byKind(findings))
})

test('a cell of no form stands where the document does', () => {
  const foreign = found('error broken', 'requests.elsewhere.total' as Address)
  const own = found('error broken', 'proactive.governmentRules.issued')
  expect(worstFirst([own, foreign], cells)).toEqual([foreign, own])
})
