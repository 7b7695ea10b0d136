/**
 * What the text says against itself: parts and their total, shares and what they are shares of.
 */
import type { Claim } from '../report/Claim'
import type { Finding } from '../report/Finding'
import type { ProseRuleId } from '../report/RuleId'
import { type DocumentRule, type Dossier, type Judgement, judgement } from '../rules/DocumentRule'
import { memoized } from '../text/memoized'
import { span } from '../text/Span'
import { claimsOf, isJudged } from './claimsOf'
import { firstOfEach, grouped } from '../lists/grouped'
import { lazily } from '../text/lazily'
import { ledgerOf, sumOf } from './Ledger'
import { readingsOf } from './readings'
import { proseRule } from './proseRule'
import { carriedForward, carriedOver, completed, outcomes, received } from './rows'
import { tokensOf } from './tokens'
import { has } from './words'
import { flatMap } from '../lists/flatMap'

type Numbers = Pick<Finding, 'expected' | 'actual' | 'difference' | 'parts' | 'readings'>

const judgementOf = (id: ProseRuleId, { words, place }: Claim, against: Numbers | null): Judgement =>
  judgement({ id, severity: 'warning' }, against === null ? 'holds' : 'broken', { words, place, ...against })

const against = (actual: number, expected: number): Numbers => ({
  actual,
  expected,
  difference: actual - expected,
})

interface List {
  readonly total: Claim
  readonly parts: ReadonlyArray<Claim>
}

const listsOf = (claims: ReadonlyArray<Claim>): ReadonlyArray<List> =>
  flatMap([...grouped(claims, ({ partOf }) => partOf)], ([at, parts]) => {
    const total = claims[at ?? -1]
    const isPlain = total !== undefined && ![total, ...parts].some(({ approximate }) => approximate)
    return isPlain ? [{ total, parts }] : []
  })

/** Whether the words say by what way something came or went. */
const tellsWay = /* @__PURE__ */ memoized(({ words }: Claim): boolean =>
  has(tokensOf(words, span(0, words.length)), 'method'),
)

/** Requests came by one way each; a notice may be put up in several places. */
const isByMethod = ({ total, parts }: List): boolean =>
  total.rows[0] === received && parts.length > 1 && parts.every(tellsWay)

const sum = (numbers: ReadonlyArray<number>): number => numbers.reduce((total, value) => total + value, 0)

/** Parts against their total. */
const listed = (parts: ReadonlyArray<number>, total: number): Numbers => ({
  parts,
  ...against(sum(parts), total),
})

const valuesOf = (claims: ReadonlyArray<Claim>): ReadonlyArray<number> => claims.map(({ value }) => value)

/** 自然人8件、法人4件, then 网络9件、信函3件 are two divisions of one total. */
const divisionOf = (part: Claim): string | null => {
  const {
    rows: [row = ''],
    columns,
    scope,
  } = part
  if (tellsWay(part)) return 'method'
  if (columns[0] !== 'total') return 'column'
  return row.startsWith(outcomes) || row === carriedForward ? 'outcome' : scope
}

/** Lists that leave less than this share of their total unsaid were meant to be complete. */
const nearlyAll = 0.02

/** The total as it is said, and what else it may be: 收到109件, of which some were carried over. */
const totalsOf = (dossier: Dossier, total: Claim): ReadonlyArray<number> => {
  const read = flatMap(readingsOf(total), (reading) => sumOf(ledgerOf(dossier), false)(reading).values)
  return read.includes(total.value) ? [total.value, ...read] : [total.value]
}

/**
 * Whether a division may be one of so many: those that are counted alike, and together with what is counted otherwise
 * (150条 and 50篇). What was put up in several places counts in each of them.
 */
const fits =
  (alike: ReadonlyArray<number>, all: ReadonlyArray<number>, isOverlapping: boolean) =>
  (total: number): boolean => {
    const left = total - sum(all)
    const isShort = all.length > 1 && left > 0 && left < total * nearlyAll
    return !isShort && (sum(alike) <= total || (isOverlapping && Math.max(...alike) <= total))
  }

/** Null where every division may be one of the total. Outcomes alone may be of what was carried over as well. */
const faultOf = ({ total, parts }: List, dossier: Dossier): Numbers | null => {
  for (const [kind, division] of grouped(parts, divisionOf)) {
    const told = valuesOf(division)
    const alike = valuesOf(division.filter(({ unit }) => unit === total.unit))
    const totals = kind === 'outcome' ? totalsOf(dossier, total) : [total.value]
    const isOverlapping = total.rows.length === 0 && division.some(tellsWay)
    if (totals.some(fits(alike, told, isOverlapping))) continue
    const most = Math.max(...alike)
    return listed(most > total.value ? [most] : sum(alike) > total.value ? alike : told, total.value)
  }
  return null
}

const listRule = (
  id: ProseRuleId,
  isOwn: (list: List) => boolean,
  fault: (list: List, dossier: Dossier) => Numbers | null,
): DocumentRule =>
  proseRule(id, 'warning', (dossier) =>
    listsOf(claimsOf(dossier))
      .filter(isOwn)
      .map((list) => judgementOf(id, list.total, fault(list, dossier))),
  )

const partsOfTotal = /* @__PURE__ */ listRule('prose/parts-of-total', (list) => !isByMethod(list), faultOf)

const methods = /* @__PURE__ */ listRule('prose/methods', isByMethod, ({ total, parts }) => {
  const told = valuesOf(parts)
  return sum(told) === total.value || parts.some(({ words }) => words.includes('等'))
    ? null
    : listed(told, total.value)
})

/** What a share may be a share of: its number, and the rows that it stands in; none for a total that is in none. */
type Base = Pick<Claim, 'rows' | 'value' | 'scope'>

/** Those of the table, beside the total of a list. */
const printedBases: ReadonlyArray<ReadonlyArray<string>> = [[completed], [received], [received, carriedOver]]

/** Rounded, or cut off, in its last place. */
const isShare = (share: number, part: number, whole: number): boolean => {
  const places = String(share).split('.')[1]?.length ?? 0
  return Math.abs((100 * part) / whole - share) < 10 ** -places + 1e-9
}

/** No report speaks of more totals. */
const mostBases = 20

const ofEachValue = (bases: ReadonlyArray<Base>): ReadonlyArray<Base> =>
  firstOfEach(bases, ({ value }) => value)

/** Totals of the table and of the text. */
const basesOf = (dossier: Dossier, claims: ReadonlyArray<Claim>): ReadonlyArray<Base> => {
  const said = claims.filter(({ rows: [row] }) => row === received || row === completed)
  const ledger = ledgerOf(dossier)
  const printed = flatMap(printedBases, (rows) =>
    sumOf(ledger, false)({ rows, columns: ['total'] }).values.map((value) => ({ rows, value, scope: null })),
  )
  return ofEachValue([...printed, ...said]).slice(0, mostBases)
}

/** What a share is, where it is none of any of them. */
const otherShare = (share: number, part: number, bases: ReadonlyArray<Base>, first: Base): Numbers => ({
  ...against(share, Number(((100 * part) / first.value).toFixed(2))),
  readings: bases
    .filter((base) => base === first || base.scope === null)
    .map(({ rows, value }) => ({ rows, less: [], columns: ['total'], values: [value] })),
})

/** A share is judged where its base is plain: of a list, or among the outcomes. */
const percentage = /* @__PURE__ */ proseRule('prose/percentage', 'warning', (dossier) => {
  const claims = claimsOf(dossier)
  const common = lazily(() => basesOf(dossier, claims))
  return flatMap(claims.filter(isJudged(dossier.report)), (claim) => {
    const { share, value, partOf, rows } = claim
    if (share === null || (partOf === null && rows[0]?.startsWith(outcomes) !== true)) return []
    const total = claims[partOf ?? -1]
    const all = ofEachValue(total === undefined ? common() : [total, ...common()])
    const possible = all.filter((base) => base.value > 0)
    const [first] = possible
    if (first === undefined) return []
    const isRight = possible.some((base) => isShare(share, value, base.value))
    const numbers = isRight ? null : otherShare(share, value, possible, first)
    return [judgementOf('prose/percentage', claim, numbers)]
  })
})

export const listRules: ReadonlyArray<DocumentRule> = [methods, partsOfTotal, percentage]
