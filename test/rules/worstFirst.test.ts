import { expect, test } from 'vitest'
import type { Finding } from '../../src/report/Finding'
import { inFormOrder, worstFirst } from '../../src/rules/worstFirst'

const finding = (severity: Finding['severity'], verdict: Finding['verdict'], actual: string): Finding => ({
  rule: 'cells/count',
  severity,
  verdict,
  actual,
  subject: null,
  terms: [],
  expected: null,
  difference: null,
  place: null,
  suspects: [],
})

test('by severity, then by verdict; equals keep their order', () => {
  const findings = [
    finding('info', 'undecided', 'f'),
    finding('info', 'noticed', 'e'),
    finding('warning', 'noticed', 'd'),
    finding('error', 'noticed', 'c'),
    finding('error', 'broken', 'a'),
    finding('error', 'broken', 'b'),
  ]
  expect(worstFirst(findings).map(({ actual }) => actual)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

test('by the place of their subjects in the form, what speaks of no cell first', () => {
  const of = (subject: Finding['subject'], actual: string) => ({
    ...finding('error', 'broken', actual),
    subject,
  })
  const cells = [{ address: 'disputes.directSuit.other' }, { address: 'disputes.directSuit.total' }] as const
  const findings = [
    of('disputes.directSuit.total', 'c'),
    of('disputes.directSuit.other', 'b'),
    of('disputes.directSuit.total', 'd'),
    of(null, 'a'),
  ]
  expect(
    inFormOrder(cells)(findings)
      .map(({ actual }) => actual)
      .join(''),
  ).toBe('abcd')
})
