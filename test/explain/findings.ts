/** Findings as reading and checking make them, and any finding that the type allows. */
import fc from 'fast-check'
import { catalogues } from '../../src/explain/explain'
import { forms } from '../../src/forms/forms'
import { linesOf } from '../../src/forms/lines'
import { type Finding, finding, type Term } from '../../src/report/Finding'
import type { ReadingRuleId, RuleId } from '../../src/report/RuleId'

export const noticed = (rule: ReadingRuleId, facts: Partial<Finding> = {}): Finding =>
  finding({ rule, severity: 'warning', verdict: 'noticed', ...facts })

/** Every rule: the type of the catalogue sees to it that none is missing. */
export const ruleIds = Object.keys(catalogues.zh.sentences) as ReadonlyArray<RuleId>

const addresses = forms.flatMap(linesOf).flatMap(({ cells }) => cells.map(({ address }) => address))

const place = fc.record({ start: fc.nat(999), end: fc.nat(999) })

const term: fc.Arbitrary<Term> = fc
  .tuple(
    fc.constantFrom(...addresses),
    fc.oneof(fc.integer(), fc.constantFrom('blank', 'placeholder', 'unreadable', 'absent' as const)),
    fc.option(place),
  )
  .map(([address, entry, at]) =>
    typeof entry === 'number'
      ? { address, value: entry, state: 'number', place: at }
      : { address, value: null, state: entry, place: at },
  )

const text = fc.string({ unit: fc.constantFrom('0', '1', '9', ' ', '增', '目', '\t', '\n', '“', '”') })

export const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom(...ruleIds),
  severity: fc.constantFrom('error', 'warning', 'info'),
  verdict: fc.constantFrom('broken', 'undecided', 'noticed'),
  subject: fc.option(fc.constantFrom(...addresses)),
  terms: fc.array(term),
  expected: fc.option(fc.oneof(fc.integer(), text)),
  actual: fc.option(fc.oneof(fc.integer(), text)),
  difference: fc.option(fc.integer()),
  place: fc.option(place),
  suspects: fc.constant([]),
})
