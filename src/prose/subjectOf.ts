/**
 * What words speak of: rows and columns of the form, and how far they reach.
 *
 * Every word counts: one that is not known narrows what is said (`收到涉及征地的信息公开申请5件`), or makes it speak of something
 * else (`受理低保申请12件`).
 */
import type { Subject } from './Draft'
import type { Level } from './level'
import { isStrange, scopeOf } from './scope'
import { carriedForward, carriedOver, completed, decided, handlingFee, received } from './rows'
import type { Token } from './tokens'
import type { Kind } from './vocabulary'
import { firstOf, has, meant, stands, type Tokens } from './words'
import { flatMap } from '../lists/flatMap'

export interface Context {
  readonly level: Level
  /** What the number before it in the sentence spoke of. */
  readonly before: Subject | null
  /** Requests for information were spoken of in this section. */
  readonly inRequests: boolean
  /** Something was said to be completed, or received, in this sentence. */
  readonly isCompleted: boolean
  readonly isReceived: boolean
  readonly isBracketed: boolean
  /**
   * Whose disputes are spoken of: `own`, those against this body, also where they are said to be received or completed;
   * `others`, which it decides on; null where the words say.
   */
  readonly disputesOf: 'own' | 'others' | null
  readonly year: number | null
}

/** Words that say nothing of what is counted. */
const plain: ReadonlyArray<Token['kind']> = [
  ...(['light', 'body', 'self', 'name', 'topic', 'date', 'year', 'about'] as const),
  ...(['every', 'timely', 'among', 'from', 'reach', 'rest'] as const),
]

/** What stands before or behind a number without saying what is counted. */
export const isPlain = ({ kind }: Token): boolean => plain.includes(kind)

export const speaksOf =
  (table: string) =>
  (subject: Subject | null): boolean =>
    subject?.rows[0]?.startsWith(table) === true

export const isOfRequests = /* @__PURE__ */ speaksOf('requests.')

const isOfDisputes = /* @__PURE__ */ speaksOf('disputes.')

interface Theme {
  /** What is counted, and what is said of it: 行政复议, 维持. */
  readonly noun: Kind
  readonly detail?: Kind
  /** The column where no detail is told. */
  readonly column: string
  /** Whether what goes before is of this theme, so that a detail alone goes on with it. */
  readonly goesOn?: (before: Subject | null) => boolean
  /** Whether the words speak of something else all the same. */
  readonly isElse?: (words: Tokens, context: Context) => boolean
}

const themes: ReadonlyArray<Theme> = [
  {
    noun: 'dispute',
    detail: 'result',
    column: 'total',
    goesOn: isOfDisputes,
    // Whoever handles disputes of all kinds speaks of their business.
    isElse: (words, context) =>
      context.disputesOf === 'others' ||
      (!has(words, 'topic', 'request') &&
        ((context.disputesOf === null &&
          has(words, 'receive', 'handle', 'complete') &&
          !words.some((word) => stands(word, 'suffered'))) ||
          (has(words, 'dispute') && (has(words, 'rest') || isStrange(words))))),
  },
  {
    noun: 'document',
    detail: 'state',
    column: 'disclosed',
    goesOn: (before) => speaksOf('proactive.')(before) && before?.columns[0] !== 'decisions',
    isElse: (words) =>
      has(words, 'request', 'bareRequest') || has(words.slice(firstOf(words, 'document')), 'etc'),
  },
  {
    noun: 'decision',
    column: 'decisions',
    isElse: (words) => has(words, 'topic', 'request', 'bareRequest', 'state'),
  },
  { noun: 'fee', column: 'amount' },
]

/** 行政诉讼 are all suits, unless the words say of which kind: 行政诉讼未经复议直接起诉. */
const nounsOf = (words: Tokens, noun: Kind): ReadonlyArray<string> => {
  const rows = meant(words, noun)
  const suits = flatMap(words, (word) =>
    word.kind === 'dispute' && word.means.length === 1 && word.means[0]?.includes('Suit') === true
      ? word.means
      : [],
  )
  return suits.length > 0 ? rows.filter((row) => !/suit/iu.test(row) || suits.includes(row)) : rows
}

const readTheme =
  (words: Tokens, context: Context) =>
  ({ noun, detail, column, goesOn, isElse }: Theme): Subject | 'else' | null => {
    const { before } = context
    const isMore = !has(words, noun)
    if (isMore && goesOn?.(before) !== true) return null
    // A document is made public in every one of its states.
    const states = detail === undefined ? [] : meant(words, detail).filter((one) => one !== 'disclosed')
    const isLapsed = states.join() === 'lapsed'
    const named = isLapsed ? ['repealed'] : states.filter((one) => one !== 'lapsed')
    const isDecided = named.length === 0 && noun === 'dispute' && !isMore && has(words, 'complete')
    const details = isDecided ? decided : named
    if (isMore && details.length === 0) return null
    if (isElse?.(words, context) === true || (noun === 'document' && details.length > 1)) return 'else'
    const same =
      noun === 'document' && goesOn?.(before) === true && !has(words, 'state') ? before?.columns : undefined
    return {
      rows: isMore ? (before?.rows ?? []) : nounsOf(words, noun),
      columns: details.length > 0 ? details : (same ?? [column]),
      // 因不予公开引起的行政复议, 新增行政复议, 行政复议含上年结转: some of them.
      scope:
        isLapsed || has(words, 'outcome', 'carry') || meant(words, 'receive').length > 0
          ? 'part'
          : scopeOf(words, context.level),
    }
  }

/** Of groups and rows within them, the rows; `因本机关不掌握等原因无法提供` speaks of the group. */
const narrowest = (rows: ReadonlyArray<string>, amongOthers: boolean): ReadonlyArray<string> =>
  rows.filter((row) =>
    amongOthers
      ? !rows.some((other) => row.startsWith(`${other}.`))
      : !rows.some((other) => other.startsWith(`${row}.`)),
  )

/** 结转 from last year, or to the next. */
const carriedOf = (words: Tokens, { isCompleted, year }: Context): string | null => {
  const [meaning] = meant(words, 'carry')
  if (meaning !== undefined) return meaning
  const shifts = flatMap(words, (word) =>
    word.kind === 'year'
      ? [Number(word.means[0])]
      : word.kind === 'date' && year !== null
        ? [word.year - year]
        : [],
  )
  if (shifts.some((shift) => shift > 0)) return carriedForward
  if (shifts.some((shift) => shift < 0)) return carriedOver
  return isCompleted ? carriedForward : null
}

const requestsOf = (words: Tokens, context: Context): Subject | null => {
  const { before, inRequests } = context
  const isNamed = has(words, 'request')
  const outcomes = narrowest(meant(words, 'outcome'), has(words, 'etc'))
  const verb = firstOf(words, 'receive', 'handle', 'complete', 'carry')
  // Who acts may have a name of its own; what is acted upon may not, unless it is named in full.
  if (outcomes.length === 0 && !isNamed && isStrange(words.slice(verb + 1))) return null
  if (!isNamed && isOfDisputes(before)) return null
  const isNear = isNamed || has(words, 'bareRequest') || isOfRequests(before)
  if (!isNear && !(inRequests && (outcomes.length > 0 || has(words, 'carry')))) return null
  const applicants = meant(words, 'applicant')
  // 公民和法人: then the first of them are natural persons.
  const columns =
    applicants.length > 1 ? applicants.map((one) => (one === 'citizen' ? 'naturalPerson' : one)) : applicants
  const subject = (rows: ReadonlyArray<string>, isPart = false): Subject => ({
    rows,
    columns: columns.length > 0 ? columns : ['total'],
    scope: isPart ? 'part' : scopeOf(words, context.level),
  })
  const isOf = (row: string): boolean => before?.rows[0] === row
  if (has(words, 'carry')) {
    // What of the carried-over was completed is a part of both: 办结35件（含上年结转1件）.
    const row = carriedOf(words, context)
    const isCompleted = has(words, 'complete') || (context.isBracketed && isOf(completed))
    if (row === null) return null
    // 收到申请（含上年结转）36件; but 包括上年结转申请2件.
    const included = words.slice(0, Math.max(0, firstOf(words, 'with')))
    const isSum = has(words, 'etc') ? has(words, 'receive', 'request') : has(included, 'receive', 'request')
    return row === carriedOver && isSum
      ? subject([received, carriedOver])
      : subject([row], isCompleted && row === carriedOver)
  }
  if (outcomes.length > 0) return subject(outcomes)
  // 上年结转2件，均已办结2件 speaks of those alone, where nothing was received beside them.
  if (has(words, 'complete') && !has(words, 'receive', 'handle'))
    return subject([completed], isOf(carriedOver) && !context.isReceived && !isNamed)
  if (has(words, 'handle', 'complete')) return subject([received, carriedOver])
  // 收取信息处理费380元，涉及申请1件: those that paid. 1件申请属于其他部门职责: one of them.
  // 其中自然人申请31件: of those that were received.
  if (has(words, 'receive', 'request') || (has(words, 'bareRequest') && inRequests)) {
    const isPlainly = has(words, 'receive') || (columns.length > 0 && isOf(received))
    return subject([received], !isPlainly && (!isNamed || isOf(handlingFee)))
  }
  return columns.length > 0 && before !== null ? { ...subject(before.rows), columns } : null
}

/** Null where they speak of no cell. */
export const subjectOf = (words: Tokens, context: Context): Subject | null => {
  if (has(words, 'void', 'delta')) return null
  for (const theme of themes) {
    const subject = readTheme(words, context)(theme)
    if (subject !== null) return subject === 'else' ? null : subject
  }
  return requestsOf(words, context)
}
