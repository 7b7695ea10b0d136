import { expect, test } from 'vitest'
import type { Finding } from '../../src/report/Finding'
import { worstFirst } from '../../src/rules/worstFirst'

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
  expect(worstFirst(findings, []).map(({ actual }) => actual)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})
