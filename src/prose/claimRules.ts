/**
 * What the text says against what the cells say. A claim is broken where it contradicts every accepted reading.
 */
import type { Claim } from '../report/Claim'
import { type Reading, type Severity, termOf } from '../report/Finding'
import type { ProseRuleId } from '../report/RuleId'
import { gravestOf } from '../rules/Check'
import { type DocumentRule, type Dossier, type Judgement, judgement, type Seen } from '../rules/DocumentRule'
import { rounded } from '../rules/evaluate'
import { decimalsOf, tenThousand } from '../rules/fees'
import { claimsOf, isJudged } from './claimsOf'
import { memoized } from '../text/memoized'
import { grouped } from '../lists/grouped'
import { type Ledger, ledgerOf, type Sum, sumOf } from './Ledger'
import { readingsOf } from './readings'
import { proseRule } from './proseRule'
import {
  carriedForward,
  carriedOver,
  completed,
  outcomes,
  received,
  reconsideration,
  unfinished,
} from './rows'
import { flatMap } from '../lists/flatMap'

/** By the row that a claim speaks of first; the first beginning that fits. */
const rules: ReadonlyArray<readonly [row: string, rule: ProseRuleId]> = [
  [received, 'prose/requests-received'],
  [carriedOver, 'prose/requests-carried-over'],
  [completed, 'prose/requests-completed'],
  [outcomes, 'prose/outcomes'],
  [carriedForward, 'prose/requests-carried-forward'],
  [unfinished, 'prose/all-completed'],
  [reconsideration, 'prose/reconsideration'],
  ['disputes.', 'prose/litigation'],
  ['proactive.governmentRules', 'prose/documents'],
  ['proactive.normativeDocuments', 'prose/documents'],
  ['proactive.fees', 'prose/fees'],
  ['proactive.', 'prose/decisions'],
]

/** What a text counts in its own way more often than the form. */
const lenient: ReadonlyArray<ProseRuleId> = ['prose/all-completed', 'prose/fees', 'prose/decisions']

const ruleOf = ({ rows: [row = ''] }: Claim): ProseRuleId | undefined =>
  rules.find(([prefix]) => row.startsWith(prefix))?.[1]

const government = /(?:[省市县区州盟旗镇乡]|街道|政府|办事处)$/u

/**
 * Whether the number that is said has to be that of the table, or no more, or no less: an office is a part of its county,
 * and the county is more than its office.
 */
const relationOf = (scope: Claim['scope'], authority: string | null): '=' | '<=' | '>=' => {
  if (scope === null) return '='
  if (scope === 'part') return '<='
  if (scope === 'wider') return '>='
  const isGovernment = authority === null ? null : government.test(authority)
  if (scope === 'own') return isGovernment === false ? '=' : '<='
  return isGovernment === true ? '=' : '>='
}

/** Money in the unit of the cell, which is that of the form where none is printed; counts as they are. */
const inUnitOf = ({ value, unit }: Claim, cell: Seen | undefined): number => {
  const of = cell?.cell.unit ?? '万元'
  if (of === unit || !unit.endsWith('元')) return value
  return unit === '元' ? value / tenThousand : value * tenThousand
}

/** Rounded in its last place, where it has decimals; a count has none. */
const isNear = (said: number, printed: number): boolean =>
  Number.isInteger(said) && Number.isInteger(printed)
    ? said === printed
    : Math.abs(said - printed) <= 10 ** -Math.min(decimalsOf(said), decimalsOf(printed))

const agrees = (said: number, relation: '=' | '<=' | '>=', printed: number): boolean =>
  isNear(said, printed) || (relation === '<=' && said < printed) || (relation === '>=' && said > printed)

/** 均获维持 tells a number by another; 主动公开规范性文件 may count what the form does not. */
const isInWords = ({ unit, value, columns: [column] }: Claim): boolean =>
  (unit === '' && value > 0) || column === 'disclosed'

const subjectKey = ({ rows, columns }: Claim): string => `${rows.join()} ${columns.join()}`

/** What was told in pieces is told as a whole: 县政府规范性文件2件、部门规范性文件1件. Nothing is no piece. */
const wholesOf = (claims: ReadonlyArray<Claim>): ReadonlyMap<string, number> => {
  const wholes = new Map<string, number>()
  for (const claim of claims) {
    const key = subjectKey(claim)
    if (claim.partOf === null) wholes.set(key, (wholes.get(key) ?? 0) + claim.value)
  }
  return wholes
}

const unique = <A>(all: ReadonlyArray<A>): ReadonlyArray<A> => [...new Set(all)]

const valuesOf = (sums: ReadonlyArray<Sum>): ReadonlyArray<number> =>
  unique(flatMap(sums, ({ values }) => values))

/** A `-` takes a row away. */
const readingOf = ({
  reading: { rows, columns },
  sum: { values },
}: {
  readonly reading: Pick<Reading, 'rows' | 'columns'>
  readonly sum: Sum
}): Reading => ({
  rows: rows.filter((row) => !row.startsWith('-')),
  less: rows.filter((row) => row.startsWith('-')).map((row) => row.slice(1)),
  columns,
  values: unique(values),
})

const judgementOf = (
  { id, severity }: Pick<DocumentRule, 'id' | 'severity'>,
  { report }: Dossier,
  ledger: Ledger,
  wholes: ReadonlyMap<string, number>,
  claim: Claim,
): ReadonlyArray<Judgement> => {
  const tried = readingsOf(claim)
    .map((reading) => ({ reading, sum: sumOf(ledger, claim.value === 0)(reading) }))
    .filter(({ sum }) => sum.cells.length > 0)
  const sums = tried.map(({ sum }) => sum)
  const cells = unique(flatMap(sums, (sum) => sum.cells.map(({ cell }) => cell)))
  const first = sums[0]?.subject?.cell
  if (first === undefined) return []
  const relation = relationOf(claim.scope, report.authority)
  const values = valuesOf(sums)
  const said = inUnitOf(claim, sums[0]?.cells[0])
  const whole = claim.partOf === null && claim.value > 0 ? wholes.get(subjectKey(claim)) : undefined
  const held = sums.find((sum) =>
    sum.values.some((value) => agrees(said, relation, value) || (relation === '=' && whole === value)),
  )
  const relied = held === undefined ? cells : held.cells.map(({ cell }) => cell)
  const unknown = relied.filter(({ value }) => value === null).map(({ state }) => state)
  const isOpen = sums.some((sum) => sum.values.length === 0)
  const verdict = held !== undefined ? 'holds' : isOpen ? 'undecided' : 'broken'
  const reason =
    verdict === 'undecided' ? gravestOf(unknown) : unknown.length > 0 ? ('blank-read-as-zero' as const) : null
  const [expected = null] = values
  const gravity = relation !== '=' ? 'info' : isInWords(claim) ? 'warning' : severity
  return [
    judgement(
      { id, severity: gravity },
      verdict,
      {
        subject: first.address,
        terms: cells.map(termOf),
        expected,
        actual: said,
        difference: expected === null ? null : rounded(said - expected),
        place: claim.place,
        words: claim.words,
        readings: tried.map(readingOf),
      },
      reason,
    ),
  ]
}

const byRule = /* @__PURE__ */ memoized((dossier: Dossier) =>
  grouped(claimsOf(dossier).filter(isJudged(dossier.report)), ruleOf),
)

const claimRule = (id: ProseRuleId): DocumentRule => {
  const severity: Severity = lenient.includes(id) ? 'warning' : 'error'
  return proseRule(id, severity, (dossier) => {
    const own = byRule(dossier).get(id) ?? []
    const wholes = wholesOf(own)
    return flatMap(own, (claim) => judgementOf({ id, severity }, dossier, ledgerOf(dossier), wholes, claim))
  })
}

export const claimRules: ReadonlyArray<DocumentRule> = /* @__PURE__ */ (() =>
  [...new Set(rules.map(([, id]) => id))].map(claimRule))()
