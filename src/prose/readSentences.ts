/**
 * The claims of sentences: a fold over their phrases, each of which tells its claims once.
 *
 * ```text
 *   phrase + what was heard before  ─►  claims + what is heard now
 * ```
 *
 * A number speaks of what stands before it, from the mark or the number before; where nothing does, of what stands
 * behind it (`3件行政复议`); where nothing does either, of the clause before (`收到申请，共计12件`).
 */
import type { Span } from '../text/Span'
import { type Quantity, tokensOf } from './tokens'
import { type Phrase, phrasesOf } from './phrases'
import { type Draft, draftOf, type Subject } from './Draft'
import { awaiting, enter, goingOn, hear, type Heard, listBehind, silence, type Surroundings } from './Heard'
import {
  asPart,
  behindPart,
  goesOnWith,
  isCountedWith,
  listOf,
  noCell,
  opensList,
  withoutOthers,
} from './List'
import { unfinished } from './rows'
import { actorIn, isActing, isOneWay, type Scope } from './scope'
import {
  apart,
  deniedIn,
  disputesIn,
  eachOf,
  isAllCompleted,
  isCountedBy,
  isOfEach,
  otherYears,
  resultOfAll,
  withYearNamed,
  yearIn,
} from './statements'
import type { IsOwnName } from './ownName'
import { isSorted, isSorting } from './sorted'
import { isPlain, subjectOf } from './subjectOf'
import { firstOf, has, isWithin, type Tokens } from './words'

type Step = readonly [Heard, ReadonlyArray<Draft>]

/** Who acts in the words, or goes on acting: 其中教育局4件 is one of a list. */
const actorBehind = (heard: Heard, words: Tokens, hasNumber: boolean): Scope => {
  const named = heard.list !== null && !isActing(words) ? undefined : actorIn(words, heard.level, hasNumber)
  return named === undefined ? heard.actor : named
}

/** What a phrase without a number says: that there was none, or what all of them came to. */
const stated = (heard: Heard, { mark }: Phrase, words: Tokens): Step => {
  if (words.length === 0) return [mark === '。' || mark === '' ? heard : { ...heard, pending: [] }, []]
  const year = yearIn(words, heard.year) ?? heard.named
  // 有18个未收到申请: of so many.
  const isOfSome = mark === '' && heard.last?.draft.unit === '个' && isActing(words)
  const actor = isOfSome ? 'part' : actorBehind(heard, words, false)
  const denied = deniedIn(words, heard, actor)
  const none =
    denied ??
    (isAllCompleted(words, heard, actor) ? { rows: [unfinished], columns: ['total'], scope: actor } : null)
  const results = resultOfAll(words)
  const came = results.length === 0 ? [] : heard.disputes
  const said = [
    ...(none === null ? [] : eachOf(draftOf(none, words, { value: 0, year, negated: true }))),
    ...came.map((draft) => draftOf({ ...draft, columns: results }, words, { value: draft.value, year })),
  ]
  const drafts = year === otherYears ? [] : said
  const now: Heard = {
    ...hear(heard, denied),
    named: year,
    actor,
    count: heard.count + drafts.length,
    pending: none !== null || has(words, 'not') ? [] : words,
    isCompleted: heard.isCompleted || has(words, 'complete'),
    disputes: results.length === 0 ? heard.disputes : [],
  }
  return [now, drafts]
}

/** What a number speaks of, and the words that say so. */
const subjectAt = (
  heard: Heard,
  { words, behind }: Phrase,
  count: Quantity,
  own: Tokens,
): readonly [Subject | null, Tokens] => {
  // 收到、办结申请分别为3件、2件: the second is quoted with the words that it was told with.
  const led = [...(words.every(isPlain) ? own : words), count]
  const isNamed = has(own, 'request', 'bareRequest', 'dispute', 'document', 'decision', 'fee')
  // 废止规章1件；制发3件规范性文件: of what was spoken of before, only where nothing else is named.
  const isNamedBehind = !isNamed && has(own, 'state') && has(behind, 'document')
  const left = isNamedBehind ? null : subjectOf(own, heard)
  if (left !== null) {
    // 答复12件留言 counts what is not known; 收到申请12件留存 does not.
    return [has(behind.slice(0, 1), 'unknown', 'name') && !isNamed ? null : left, led]
  }
  if (has(own, 'reach') && own.every(isPlain)) return [heard.before, led]
  if (has(own, 'unknown', 'name') && !own.every(isPlain)) return [null, led]
  // 另有7件未到答复期限 says what was not done.
  const isUndone = has(behind, 'not') && !has(behind, 'carry')
  const both = isUndone ? null : subjectOf([...own, ...behind], heard)
  if (both !== null) return [both, [...led, ...behind]]
  // 均由自然人提交，公开1件: of what was published, only documents are spoken of before.
  const isDone = has(own, 'state') && !has(heard.pending, 'document')
  const isAlone = behind.every(isPlain) && !has(own, 'among') && !isDone
  // 清理规范性文件，废止3件
  const pending = has(own, 'state') ? heard.pending.filter(({ kind }) => kind !== 'void') : heard.pending
  return [isAlone ? subjectOf([...pending, ...own], heard) : null, led]
}

/** 较上年增加5件 is no claim; what it compares may be told behind it. */
const compared = (heard: Heard, words: Tokens): Heard => {
  const others = words.filter(({ kind }) => kind !== 'delta')
  return {
    ...heard,
    named: yearIn(words, heard.year) ?? heard.named,
    before: others.every(isPlain) ? heard.before : subjectOf(others, heard),
    pending: [],
  }
}

/** 由88件增加到109件: the first is of the year before, the second of this one. */
const yearsOf = (heard: Heard, words: Tokens, own: Tokens): Pick<Draft, 'year'> & Pick<Heard, 'named'> => {
  const said = yearIn(own, heard.year)
  const named = said === undefined ? (has(own, 'reach') ? heard.year : heard.named) : said
  if (words.at(-1)?.kind !== 'from') return { year: named, named }
  const ownYear = named ?? heard.year
  return { year: ownYear === null ? otherYears : ownYear - 1, named }
}

/** Of whom the number is, beside what its own words say. */
const reachOf = ({ isNarrowed }: Heard, own: Tokens, actor: Scope, { rows: [row = ''] }: Subject): Scope =>
  actor ?? (isNarrowed && row.startsWith('requests.') && !has(own, 'request', 'receive') ? 'part' : null)

/** Whether what stands behind the verb is not known: then it is some of the requests. */
const isNarrowing = (own: Tokens): boolean => {
  const verb = firstOf(own, 'receive', 'handle')
  return verb >= 0 && (has(own.slice(verb), 'unknown') || isOneWay(own))
}

/** What a phrase with a number says. */
const told = (heard: Heard, phrase: Phrase, count: Quantity): Step => {
  const { words, share } = phrase
  if (has(words, 'not') || (has(words, 'delta') && !has(words, 'reach'))) return [compared(heard, words), []]
  const peers = apart(words)
  const [own = words, ...queue] = peers.length > 1 ? peers : words.every(isPlain) ? heard.queue : []
  const { year, named } = yearsOf(heard, words, own)
  const [spoken, quoted] = subjectAt(heard, phrase, count, own)
  const actor = actorBehind(heard, own, true)
  const isDispute = has(own, 'dispute') && !has(own, 'topic')
  // 受理行政复议5件、行政诉讼3件: where the first are those of others, the second are as well.
  const isOthers = isDispute && (spoken === null || (phrase.mark === '' && heard.isOfOthers))
  const isOther = isSorted(heard, own, count)
  const said =
    isOthers ||
    // Of what they are told 分别 is not known.
    spoken === null ||
    (has(words, 'each') && peers.length < 2) ||
    year === otherYears ||
    isOther ||
    !isCountedBy(count.unit, spoken)
      ? null
      : { ...spoken, scope: spoken.scope ?? reachOf(heard, own, actor, spoken) }
  const ownList = listOf(heard.list, count)
  const list = ownList !== null && goesOnWith(ownList, phrase, count, said) ? ownList : null
  // 其中网络2件，历年累计20件: of other years, no part of this one.
  const total =
    list?.total && year !== otherYears && isCountedWith(list.total, count.unit) ? list.total : null
  const isVoid = has(words, 'void')
  const subject = total === null || total.draft.rows.length === 0 || isVoid ? said : asPart(total.draft, said)
  const draft = draftOf(subject ?? noCell, quoted, {
    value: count.value,
    unit: count.unit,
    approximate: count.approximate || words.at(-1)?.kind === 'about',
    year,
    share,
    partOf: total?.at ?? null,
  })
  const drafts = isOfEach(own, count.value) ? eachOf(draft) : [draft]
  const isLost = subject === null && total === null && (isVoid || has(words, 'unknown', 'name'))
  const now: Heard = {
    ...(isLost ? { ...heard, before: null } : hear(heard, subject)),
    named,
    queue,
    actor,
    isOfOthers: isOthers,
    pending: isWithin(phrase.behind) ? phrase.behind : [],
    used: Math.max(heard.used, quoted.at(-1)?.end ?? 0),
    list: list === null ? null : behindPart(list, phrase, total === null ? 0 : count.value),
    count: heard.count + drafts.length,
    last: { at: heard.count, draft },
    sorted: isOther || isSorting(own) ? count.unit : heard.sorted,
    units: { ...heard.units, [count.unit]: (heard.units[count.unit] ?? 0) + 1 },
    disputes: drafts.reduce(awaiting, heard.disputes),
    isNarrowed: has(own, 'request', 'receive') ? list === null && isNarrowing(own) : heard.isNarrowed,
  }
  return [now, drafts]
}

const said = (before: Heard, phrase: Phrase): Step => {
  const entered = enter(before, phrase.mark)
  const words = phrase.words.filter(({ start }) => start >= entered.used)
  const isList = opensList(entered, phrase, words)
  const goesOn = phrase.mark === ';' && words[0]?.kind === 'among'
  const known = isList ? listBehind(entered, goesOn) : entered.list
  // 其中：网络8件；信函6件
  const isBegun = !isList && (phrase.mark === ':' || phrase.mark === ',') && known?.numbers === 0
  const list = isBegun ? { ...known, goesOn: true } : known
  const heard = list === entered.list ? entered : { ...entered, list }
  return phrase.count === null
    ? stated(heard, phrase, words)
    : told(heard, { ...phrase, words }, phrase.count)
}

/** Where it stands, requests are spoken of from there on. */
const requestNoun = /信息公开申请|公开申请|依申请公开/u

/** The claims of the sentences of a stretch of text; `partOf` counts among them. */
export const claimsIn = (
  text: string,
  sentences: ReadonlyArray<Span>,
  around: Surroundings,
  isOwnName: IsOwnName,
): ReadonlyArray<Draft> => {
  const drafts: Array<Draft> = []
  let { inRequests } = around
  const still = silence(around)
  let heard = still
  let end = -1
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end)
    inRequests ||= requestNoun.test(words)
    const tokens = withYearNamed(around.year)(tokensOf(text, sentence, isOwnName))
    const phrases = phrasesOf(tokens)
    const before = end === sentence.start ? goingOn(heard, phrases[0]?.words ?? []) : {}
    const disputesOf = disputesIn(words, phrases, around.disputesOf)
    heard = { ...still, ...before, inRequests, disputesOf, count: heard.count }
    for (const phrase of phrases) {
      const [now, own] = said(heard, phrase)
      for (const one of own) drafts.push(one)
      heard = now
    }
    ;({ end } = sentence)
  }
  return withoutOthers(drafts)
}
