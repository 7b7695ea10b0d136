/**
 * What the text says against itself: parts and their total, shares and what they are shares of.
 */
import type { Claim } from '../report/Claim'
import { type Finding, finding, type ProseRuleId } from '../report/Finding'
import type { DocumentRule, Dossier, Judgement } from '../rules/DocumentRule'
import { span } from '../text/Span'
import { claimsOf, isJudged } from './claimsOf'
import { grouped } from './grouped'
import { ledgerOf, sumOf } from './Ledger'
import { readingsOf } from './readings'
import { toldOnce } from './toldOnce'
import { tokensOf } from './tokens'
import { has } from './words'

type Numbers = Pick<Finding, 'expected' | 'actual' | 'difference'>

const judgement = (rule: ProseRuleId, { words, place }: Claim, against: Numbers | null): Judgement => ({
  check: { rule, subject: null, verdict: against === null ? 'holds' : 'broken' },
  finding:
    against === null
      ? null
      : finding({ rule, severity: 'warning', verdict: 'broken', ...against, words, place }),
})

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
  [...grouped(claims, ({ partOf }) => partOf)].flatMap(([at, parts]) => {
    const total = claims[at ?? -1]
    const isPlain = total !== undefined && ![total, ...parts].some(({ approximate }) => approximate)
    return isPlain ? [{ total, parts }] : []
  })

/** Whether the words say by what way something came or went. */
const tellsWay = ({ words }: Claim): boolean => has(tokensOf(words, span(0, words.length)), 'method')

/** Requests came by one way each; a notice may be put up in several places. */
const isByMethod = ({ total, parts }: List): boolean =>
  total.rows[0]?.startsWith('requests.received') === true && parts.length > 1 && parts.every(tellsWay)

const sum = (claims: ReadonlyArray<Claim>): number => claims.reduce((total, { value }) => total + value, 0)

/** 自然人8件、法人4件, then 网络9件、信函3件 are two divisions of one total. */
const divisionOf = (part: Claim): string | null => {
  const {
    rows: [row = ''],
    columns,
    scope,
  } = part
  if (tellsWay(part)) return 'method'
  if (columns[0] !== 'total') return 'column'
  return row.startsWith('requests.outcomes') || row === 'requests.carriedForward' ? 'outcome' : scope
}

/** Lists that leave less than this share of their total unsaid were meant to be complete. */
const nearlyAll = 0.02

/** The total as it is said, and what else it may be: 收到109件, of which some were carried over. */
const totalsOf = (dossier: Dossier, total: Claim): ReadonlyArray<number> => {
  const read = readingsOf(total).flatMap((reading) => sumOf(ledgerOf(dossier), false)(reading).values)
  return read.includes(total.value) ? [total.value, ...read] : [total.value]
}

/** What is counted otherwise, 150条 and 50篇, may come to the total with the rest, but does not exceed it. */
const faultIn =
  ({ total: { rows, unit }, parts }: List, divisions: ReadonlyArray<ReadonlyArray<Claim>>) =>
  (total: number): Numbers | null => {
    const isAlike = (part: Claim): boolean => part.unit === unit
    const most = parts.filter(isAlike).reduce((greatest, { value }) => Math.max(greatest, value), 0)
    if (most > total) return against(most, total)
    for (const division of divisions) {
      const told = sum(division.filter(isAlike))
      const isOverlapping = rows.length === 0 && division.some(tellsWay)
      const left = total - sum(division)
      const isShort = division.length > 1 && left > 0 && left < total * nearlyAll
      if ((told > total && !isOverlapping) || isShort) return against(isShort ? total - left : told, total)
    }
    return null
  }

/** Null where the parts come to one of the totals. */
const faultOf = (list: List, dossier: Dossier): Numbers | null => {
  const divisions = [...grouped(list.parts, divisionOf).values()]
  const faults = totalsOf(dossier, list.total).map(faultIn(list, divisions))
  return faults.includes(null) ? null : (faults[0] ?? null)
}

const judgeLists =
  (
    id: ProseRuleId,
    isOwn: (list: List) => boolean,
    fault: (list: List, dossier: Dossier) => Numbers | null,
  ): DocumentRule['judge'] =>
  (dossier) =>
    toldOnce(
      listsOf(claimsOf(dossier))
        .filter(isOwn)
        .map((list) => judgement(id, list.total, fault(list, dossier))),
    )

export const partsOfTotal: DocumentRule = {
  id: 'prose/parts-of-total',
  severity: 'warning',
  judge: judgeLists('prose/parts-of-total', (list) => !isByMethod(list), faultOf),
}

export const methods: DocumentRule = {
  id: 'prose/methods',
  severity: 'warning',
  judge: judgeLists('prose/methods', isByMethod, ({ total, parts }) => {
    const told = sum(parts)
    return told === total.value || parts.some(({ words }) => words.includes('等'))
      ? null
      : against(told, total.value)
  }),
}

/** What a share may be a share of, beside the total of its list. */
const bases: ReadonlyArray<ReadonlyArray<string>> = [
  ['requests.outcomes.total'],
  ['requests.received'],
  ['requests.received', 'requests.carriedOver'],
]

/** Rounded, or cut off, in its last place. */
const isShare = (share: number, part: number, whole: number): boolean => {
  const places = String(share).split('.')[1]?.length ?? 0
  return Math.abs((100 * part) / whole - share) < 10 ** -places + 1e-9
}

/** No report speaks of more totals. */
const mostBases = 20

/** Totals of the table and of the text. */
const basesOf = (dossier: Dossier, claims: ReadonlyArray<Claim>): ReadonlyArray<number> => {
  const said = claims.flatMap(({ rows: [row = ''], value }) =>
    row.startsWith('requests.received') || row === 'requests.outcomes.total' ? [value] : [],
  )
  const ledger = ledgerOf(dossier)
  const printed = bases.flatMap((rows) => sumOf(ledger, false)({ rows, columns: ['total'] }).values)
  return [...new Set([...printed, ...said])].slice(0, mostBases)
}

/** A share is judged where its base is plain: of a list, or among the outcomes. */
export const percentage: DocumentRule = {
  id: 'prose/percentage',
  severity: 'warning',
  judge: (dossier) => {
    const claims = claimsOf(dossier)
    const shared = claims.filter(isJudged(dossier.report)).filter(({ share }) => share !== null)
    const common = shared.length === 0 ? [] : basesOf(dossier, claims)
    const judgements = shared.flatMap((claim) => {
      const { share, value, partOf, rows } = claim
      if (share === null || (partOf === null && rows[0]?.startsWith('requests.outcomes') !== true)) return []
      const total = partOf === null ? undefined : claims[partOf]?.value
      const possible = [total ?? 0, ...common].filter((base) => base > 0)
      const [base] = possible
      if (base === undefined) return []
      const isRight = possible.some((whole) => isShare(share, value, whole))
      const expected = Number(((100 * value) / base).toFixed(2))
      return [judgement('prose/percentage', claim, isRight ? null : against(share, expected))]
    })
    return toldOnce(judgements)
  },
}

export const listRules: ReadonlyArray<DocumentRule> = [methods, partsOfTotal, percentage]
