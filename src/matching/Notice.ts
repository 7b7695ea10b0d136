/**
 * Something that matching noticed, before it is told as a finding.
 */
import type { FormLine } from '../forms/lines'
import type { TableKey } from '../forms/Form'
import type { Severity } from '../report/Finding'
import type { ReadingRuleId } from '../report/RuleId'
import type { Span } from '../text/Span'

export interface Notice {
  readonly rule: ReadingRuleId
  readonly severity: Severity
  /** The row concerned, where one is. */
  readonly line: FormLine | null
  readonly table: TableKey | null
  readonly span: Span | null
  readonly expected: number | string | null
  readonly actual: number | string | null
}

export const notice = (
  rule: ReadingRuleId,
  severity: Severity,
  facts: Partial<Pick<Notice, 'line' | 'table' | 'span' | 'expected' | 'actual'>>,
): Notice => ({
  rule,
  severity,
  line: facts.line ?? null,
  table: facts.table ?? facts.line?.table.key ?? null,
  span: facts.span ?? null,
  expected: facts.expected ?? null,
  actual: facts.actual ?? null,
})
