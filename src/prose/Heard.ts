/**
 * What was heard of a sentence so far, and bears on what comes.
 */
import type { Draft, Subject, Told } from './Draft'
import type { List } from './List'
import type { Scope } from './scope'
import { completed, received } from './rows'
import { type Context, isOfRequests, isPlain } from './subjectOf'
import type { Token } from './tokens'
import { has, isWithin, stands, type Tokens } from './words'

/** What a sentence inherits from the text around it. */
export type Surroundings = Pick<Context, 'inRequests' | 'disputesOf' | 'year' | 'level'>

/** What was heard so far. */
export interface Heard extends Context {
  /** The year that is spoken of, where it was named. */
  readonly named: number | null
  /** Who acts. */
  readonly actor: Scope
  /** What is done is done to some of the requests: 收到涉及征地的申请5件，办结5件. */
  readonly isNarrowed: boolean
  /** How many numbers were told. */
  readonly count: number
  readonly last: Told | null
  /** The unit of documents that were sorted by how they may be had: 主动公开30件. */
  readonly sorted: string | null
  /** How many numbers were told in each unit. */
  readonly units: Readonly<Record<string, number>>
  readonly list: List | null
  /** Disputes that were counted, and not what they came to: the last of each kind. */
  readonly disputes: ReadonlyArray<Draft>
  /** The number before was of disputes that are not those against this body. */
  readonly isOfOthers: boolean
  /** Words of the clause before, without a number. */
  readonly pending: Tokens
  /** What the next numbers speak of: 分别. */
  readonly queue: ReadonlyArray<Tokens>
  /** Up to where words behind a number were read with it. */
  readonly used: number
  /** What a bracket interrupts. */
  readonly outer: Heard | null
}

/** Before anything is heard. */
export const silence = (around: Surroundings): Heard => ({
  before: null,
  isCompleted: false,
  isReceived: false,
  isBracketed: false,
  isNarrowed: false,
  named: null,
  actor: null,
  count: 0,
  last: null,
  sorted: null,
  units: {},
  list: null,
  disputes: [],
  isOfOthers: false,
  pending: [],
  queue: [],
  used: 0,
  outer: null,
  ...around,
})

/** Of what a list in the next sentence may be: 收到申请109件。其中自然人87件. */
const wholes: ReadonlyArray<string | undefined> = [received, completed]

const elliptic: ReadonlyArray<Token['kind']> = ['complete', 'outcome', 'carry', 'applicant']

/** （二）依申请公开。办结13件: what a sentence of no more than a title speaks of. */
const topicOf = ({ pending }: Heard): Subject | null =>
  has(pending, 'request') && pending.every((word) => word.kind === 'request' || isPlain(word))
    ? { rows: [received], columns: ['total'], scope: null }
    : null

/**
 * What of a sentence is still heard in the next: a list goes on with its total, and what is only said to be done is done
 * to the same, by the same: 县教育局收到申请4件。办结4件。
 */
export const goingOn = (heard: Heard, words: Tokens): Partial<Heard> => {
  const { actor, last, units, named, isReceived } = heard
  const before = heard.before ?? topicOf(heard)
  const goesOn = { before, actor, named, isReceived }
  if (words[0]?.kind === 'among' || isWithin(words)) {
    // 发布信息218条。其中公告30条: the only number of its unit.
    const isOnly = last !== null && last.draft.rows.length === 0 && units[last.draft.unit] === 1
    const isWhole = wholes.includes(last?.draft.rows[0]) && last?.draft.scope !== 'part'
    return isOnly || isWhole ? { last, units, ...goesOn } : goesOn
  }
  const isElliptic = words.every(
    (word) => isPlain(word) || word.kind === 'bareRequest' || elliptic.includes(word.kind),
  )
  const goesOnBy = has(words, ...elliptic) || words.some((word) => stands(word, 'result'))
  return isElliptic && goesOnBy && isOfRequests(before) ? goesOn : {}
}

export const hear = (heard: Heard, subject: Subject | null): Heard =>
  subject === null
    ? heard
    : {
        ...heard,
        before: subject,
        inRequests: heard.inRequests || isOfRequests(subject),
        isReceived: heard.isReceived || subject.rows[0] === received,
        isCompleted: heard.isCompleted || subject.rows[0] === completed,
      }

/** What is heard behind a mark. */
export const enter = (heard: Heard, mark: string): Heard => {
  const { count, used, outer, list } = heard
  if (mark === '(') return { ...heard, list: null, isBracketed: true, outer: heard }
  if (mark === ')') return { ...(outer ?? { ...heard, list: null }), count, used, pending: [] }
  if (mark !== ';') return heard
  if (list === null || list.goesOn) return { ...heard, isNarrowed: false }
  return { ...heard, isNarrowed: false, list: null, actor: list.actor }
}

const carried = /^requests\.carried/u

/**
 * The number before 其中 is its total where it is a claim, or the only one of its unit. 收到14件，上年结转1件，其中征地6件: of
 * which it is a part is not plain.
 */
export const listBehind = (
  { last, units, actor, isReceived, isCompleted, list }: Heard,
  goesOn: boolean,
): List => {
  const isBeside = (isReceived || isCompleted) && carried.test(last?.draft.rows[0] ?? '')
  const isTotal =
    last !== null &&
    !isBeside &&
    (last.draft.rows.length > 0 || last.draft.partOf !== null || units[last.draft.unit] === 1)
  const total = isTotal ? last : null
  const outer = total !== null && total.draft.partOf === list?.total?.at ? list : null
  return { total, goesOn, actor, left: total?.draft.value ?? 0, acts: false, numbers: 0, outer }
}

const mostDisputes = 4

/** The last of each kind: 行政复议7件，诉讼9件，均获维持. */
export const awaiting = (disputes: ReadonlyArray<Draft>, draft: Draft): ReadonlyArray<Draft> =>
  draft.rows[0]?.startsWith('disputes.') !== true || draft.columns[0] !== 'total' || draft.value === 0
    ? disputes
    : [...disputes.filter(({ rows }) => rows.join() !== draft.rows.join()), draft].slice(-mostDisputes)
