/**
 * What the words beside a number speak of: rows and columns of the form, and how far they reach.
 *
 * Every word counts: one that is not known narrows what is said (`收到涉及征地的信息公开申请5件`), or makes it speak of something
 * else (`受理低保申请12件`).
 */
import type { Claim } from '../report/Claim'
import type { Token } from './tokens'
import type { Kind } from './vocabulary'

export type Subject = Pick<Claim, 'rows' | 'columns' | 'scope'>

export interface Context {
  /** What the number before it in the sentence spoke of. */
  readonly before: Subject | null
  /** Requests for information were spoken of in this section. */
  readonly inRequests: boolean
  /** Something was said to be completed, in this sentence. */
  readonly isCompleted: boolean
  /** Something was said to be received, in this sentence. */
  readonly isReceived: boolean
  /** Within brackets. */
  readonly isBracketed: boolean
  readonly year: number | null
  /** Words that are not known, but part of the authority's own name. */
  readonly isOwnName: (token: Token) => boolean
}

/** Words that say nothing of what is counted. */
const plain: ReadonlyArray<Token['kind']> = [
  'light',
  'topic',
  'date',
  'year',
  'about',
  'every',
  'timely',
  'among',
]

const none: ReadonlyArray<string> = []

const meant = (tokens: ReadonlyArray<Token>, kind: Kind): ReadonlyArray<string> => {
  const own = tokens.filter((token) => token.kind === kind)
  return own.length === 0
    ? none
    : [...new Set(own.flatMap((token) => (token.kind === kind ? token.means : none)))]
}

export const has = (tokens: ReadonlyArray<Token>, ...kinds: ReadonlyArray<Token['kind']>): boolean =>
  tokens.some(({ kind }) => kinds.includes(kind))

const speaksOf =
  (table: string) =>
  (subject: Subject | null): boolean =>
    subject?.rows[0]?.startsWith(table) === true

export const isOfRequests = /* @__PURE__ */ speaksOf('requests.')
const isOfDisputes = /* @__PURE__ */ speaksOf('disputes.')
const isOfDocuments = (subject: Subject | null): boolean =>
  speaksOf('proactive.')(subject) && subject?.columns[0] !== 'decisions'

const scopeOf = (tokens: ReadonlyArray<Token>, strange: boolean): Claim['scope'] => {
  if (strange || has(tokens, 'part')) return 'part'
  // Several ways together are all of them; one is a part, also where it takes two words.
  const ways = tokens.filter(
    ({ kind, start }, at) =>
      kind === 'method' && !(tokens[at - 1]?.kind === 'method' && tokens[at - 1]?.end === start),
  )
  if (ways.length === 1) return 'part'
  return has(tokens, 'all') ? 'all' : has(tokens, 'own') ? 'own' : null
}

/** Of groups and rows within them, the rows; `因本机关不掌握等原因无法提供` speaks of the group. */
const narrowest = (rows: ReadonlyArray<string>, amongOthers: boolean): ReadonlyArray<string> =>
  rows.filter((row) =>
    amongOthers
      ? !rows.some((other) => row.startsWith(`${other}.`))
      : !rows.some((other) => other.startsWith(`${row}.`)),
  )

/** 行政诉讼 are all suits, unless the words say of which kind: 行政诉讼未经复议直接起诉. */
const disputesIn = (tokens: ReadonlyArray<Token>): ReadonlyArray<string> => {
  const rows = meant(tokens, 'dispute')
  const suits = tokens.flatMap((token) =>
    token.kind === 'dispute' && token.means.length === 1 && token.means[0]?.includes('Suit') === true
      ? token.means
      : none,
  )
  return suits.length > 0 ? rows.filter((row) => !/suit/iu.test(row) || suits.includes(row)) : rows
}

/** 结转 from last year, or to the next. */
const carriedOf = (tokens: ReadonlyArray<Token>, { isCompleted, year }: Context): string | null => {
  const [meaning] = meant(tokens, 'carry')
  if (meaning !== undefined) return meaning
  const shifts = tokens.flatMap((token) =>
    token.kind === 'year'
      ? [Number(token.means[0])]
      : token.kind === 'date' && year !== null
        ? [token.year - year]
        : [],
  )
  if (shifts.some((shift) => shift > 0)) return 'requests.carriedForward'
  if (shifts.some((shift) => shift < 0)) return 'requests.carriedOver'
  return isCompleted ? 'requests.carriedForward' : null
}

/** What stands before or behind a number without saying what is counted. */
export const isPlain =
  ({ isOwnName }: Context) =>
  (token: Token): boolean =>
    plain.includes(token.kind) || (token.kind === 'unknown' && isOwnName(token))

const first = (tokens: ReadonlyArray<Token>, ...kinds: ReadonlyArray<Token['kind']>): number =>
  tokens.findIndex(({ kind }) => kinds.includes(kind))

const requestsOf = (tokens: ReadonlyArray<Token>, context: Context): Subject | null => {
  const { before, inRequests, isOwnName } = context
  const isStrange = (token: Token): boolean =>
    token.kind === 'aside' || (token.kind === 'unknown' && !isOwnName(token))
  const strange = tokens.some(isStrange)
  const isNamed = has(tokens, 'request')
  const outcomes = narrowest(meant(tokens, 'outcome'), has(tokens, 'etc'))
  const verb = first(tokens, 'receive', 'handle', 'complete', 'carry')
  // Who acts may have a name of its own; what is acted upon may not, unless it is named in full.
  const strangeObject = tokens.some((token, at) => at > verb && isStrange(token))
  if (outcomes.length === 0 && strangeObject && !isNamed) return null
  const isNear = isNamed || has(tokens, 'bareRequest') || isOfRequests(before)
  if (!isNear && !(inRequests && (outcomes.length > 0 || has(tokens, 'carry')))) return null
  const columns = meant(tokens, 'applicant')
  const subject = (...rows: ReadonlyArray<string>): Subject => ({
    rows,
    columns: columns.length > 0 ? columns : ['total'],
    scope: scopeOf(tokens, strange),
  })
  if (has(tokens, 'carry')) {
    const row = carriedOf(tokens, context)
    if (row === null) return null
    // What of the carried-over was completed is a part of both: 办结35件（含上年结转1件）.
    const isOfCompleted =
      has(tokens, 'complete') || (context.isBracketed && before?.rows[0] === 'requests.outcomes.total')
    return isOfCompleted && row === 'requests.carriedOver' ? { ...subject(row), scope: 'part' } : subject(row)
  }
  if (outcomes.length > 0) return subject(...outcomes)
  if (has(tokens, 'complete') && !has(tokens, 'receive', 'handle')) {
    const completed = subject('requests.outcomes.total')
    // 上年结转2件，均已办结2件 speaks of those alone, where nothing was received beside them.
    const isOfCarriedOver = before?.rows[0] === 'requests.carriedOver' && !context.isReceived && !isNamed
    return isOfCarriedOver ? { ...completed, scope: 'part' } : completed
  }
  if (has(tokens, 'handle', 'complete')) return subject('requests.received', 'requests.carriedOver')
  if (has(tokens, 'receive', 'request') || (has(tokens, 'bareRequest') && inRequests))
    return subject('requests.received')
  return columns.length > 0 && before !== null ? { ...subject(...before.rows), columns } : null
}

/** Null where they speak of no cell. */
export const subjectOf = (tokens: ReadonlyArray<Token>, context: Context): Subject | null => {
  if (has(tokens, 'void', 'delta')) return null
  const { before, isOwnName } = context
  const strange = tokens.some(
    (token) => token.kind === 'aside' || (token.kind === 'unknown' && !isOwnName(token)),
  )
  const scope = scopeOf(tokens, strange)
  const disputes = disputesIn(tokens)
  const results = meant(tokens, 'result')
  if (disputes.length > 0 || (results.length > 0 && isOfDisputes(before)))
    // Whoever handles disputes of all kinds speaks of their business.
    return !has(tokens, 'topic') &&
      (has(tokens, 'receive', 'handle', 'complete') || (strange && disputes.length > 0))
      ? null
      : {
          rows: disputes.length > 0 ? disputes : (before?.rows ?? []),
          columns: results.length > 0 ? results : ['total'],
          scope,
        }
  const documents = meant(tokens, 'document')
  const states = meant(tokens, 'state').filter((state) => state !== 'disclosed')
  if (documents.length > 0 || (states.length > 0 && isOfDocuments(before))) {
    const inherited = isOfDocuments(before) && !has(tokens, 'state') ? before?.columns : undefined
    return states.length > 1 ||
      has(tokens, 'request', 'bareRequest') ||
      has(tokens.slice(first(tokens, 'document')), 'etc')
      ? null
      : {
          rows: documents.length > 0 ? documents : (before?.rows ?? []),
          columns: states.length === 1 ? states : (inherited ?? ['disclosed']),
          scope,
        }
  }
  const decisions = meant(tokens, 'decision')
  if (decisions.length > 0)
    return has(tokens, 'topic', 'request', 'bareRequest', 'state')
      ? null
      : { rows: decisions, columns: ['decisions'], scope }
  const fees = meant(tokens, 'fee')
  if (fees.length > 0) return { rows: fees, columns: ['amount'], scope }
  return requestsOf(tokens, context)
}
