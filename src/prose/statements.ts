/**
 * What a clause says without a number, and of what and when a number is said.
 */
import type { Subject } from './Draft'
import { grouped } from '../lists/grouped'
import { handlingFee } from './rows'
import type { Scope } from './scope'
import { type Context, isOfRequests, subjectOf } from './subjectOf'
import type { Phrase } from './phrases'
import type { Token } from './tokens'
import { firstOf, has, isWithin, meant, stands, type Tokens } from './words'
import { flatMap } from '../lists/flatMap'

const counters = '件起宗条份例'
const documentCounters = `${counters}部个项`
const money = '万元'
const unitsOf: ReadonlyArray<readonly [row: string, units: string]> = [
  ['proactive.fees', money],
  [handlingFee, money],
  ['proactive.normativeDocuments', documentCounters],
  ['proactive.governmentRules', documentCounters],
  ['requests.', counters],
  ['disputes.', counters],
  ['', '件起宗'],
]

/**
 * Whether one counts such things by such a unit; without a unit, everything is counted. 公开规范性文件12条 are what was put
 * up on a page.
 */
export const isCountedBy = (unit: string, { rows: [row = ''], columns: [column] }: Subject): boolean =>
  !(unit === '条' && column === 'disclosed') &&
  unitsOf.find(([prefix]) => row.startsWith(prefix))?.[1].includes(unit) === true

/** A year that is not known, and several years together, can be compared with none. */
export const otherYears = 0

/** The year that the words name beside what they say; undefined where they name none, or only compare with it. */
export const yearIn = (words: Tokens, year: number | null): number | null | undefined => {
  if (has(words, 'carry', 'delta')) return undefined
  const isSpan = has(words, 'years')
  const named = flatMap(words, (word) => {
    if (word.kind === 'date') return [word.year]
    if (word.kind !== 'year') return []
    const shift = Number(word.means[0])
    return [year === null ? (shift === 0 ? null : otherYears) : year + shift]
  })
  // 2023年以来 is this year; 近三年 are several.
  return new Set(named).size > 1 || (isSpan && (year === null || named[0] !== year)) ? otherYears : named[0]
}

const isCumulative = (token: Token): boolean => token.kind === 'void' && token.means[0] === 'cumulative'

/** 全年累计, 2023年累计 is of that year; 截至2023年底累计 is of all years. */
export const withYearNamed =
  (year: number | null) =>
  (words: Tokens): Tokens => {
    if (!words.some(isCumulative) || words.some((word) => stands(word, 'until'))) return words
    const isNamed = words.some((word) =>
      word.kind === 'date' ? word.year === year : word.kind === 'year' && word.means[0] === '0',
    )
    return isNamed
      ? words.map((word) =>
          isCumulative(word) ? { kind: 'light', means: [], start: word.start, end: word.end } : word,
        )
      : words
  }

/** 未收到申请, 行政复议零发生: all words are known, and one `not` stands beside what there is none of. */
export const deniedIn = (words: Tokens, context: Context, actor: Scope): Subject | null => {
  const at = firstOf(words, 'not')
  if (at < 0) return null
  const beside = at === words.length - 1 ? words.slice(0, at) : words.slice(at + 1)
  const behind = beside.filter(({ kind }) => kind !== 'aside')
  if (has(behind, 'not', 'complete', 'timely', 'among', 'unknown')) return null
  const subject = subjectOf(behind, context)
  // That some had none says nothing of the others.
  return subject === null || subject.scope === 'part' || actor === 'part'
    ? null
    : { ...subject, scope: subject.scope ?? actor }
}

const nouns: ReadonlyArray<Token['kind']> = ['dispute', 'document', 'decision', 'outcome']

/** 行政复议、行政诉讼均为0件, 各1件: the number is that of each; so is nothing. */
export const isOfEach = (words: Tokens, value: number): boolean => {
  const behind = words.slice(words.map(({ kind }) => nouns.includes(kind)).lastIndexOf(true) + 1)
  const isEvery = has(behind, 'every') && behind.every(({ kind }) => kind === 'every' || kind === 'light')
  return value === 0 || isEvery || stands(words.at(-1), 'apiece')
}

const suit = /suit/iu
/** 受理 and 办结 are of the same requests. */
const together = /^requests\.(?!outcomes\.)/u

/** What is counted by itself: 行政复议, 行政诉讼 of both kinds, each document, decision and outcome. */
export const eachOf = <A extends Pick<Subject, 'rows'>>(subject: A): ReadonlyArray<A> =>
  subject.rows.length < 2 || together.test(subject.rows[0] ?? '')
    ? [subject]
    : [...grouped(subject.rows, (row) => (suit.test(row) ? 'suits' : row)).values()].map((rows) => ({
        ...subject,
        rows,
      }))

const ofSome = [
  'unknown',
  'name',
  'timely',
  'not',
  'void',
  'dispute',
  'year',
  'method',
  'part',
  'rest',
  'outcome',
] as const

/** 所有申请均已办结: then none is carried forward. In time, 按期, they may all be although one is. */
export const isAllCompleted = (words: Tokens, { before }: Context, actor: Scope): boolean =>
  has(words, 'every') &&
  has(words, 'complete') &&
  !isWithin(words) &&
  !has(words, ...ofSome) &&
  actor !== 'part' &&
  (has(words, 'request', 'bareRequest') || isOfRequests(before))

/** 均获维持: the columns of what all of them came to; none, where the words say nothing of all. */
export const resultOfAll = (words: Tokens): ReadonlyArray<string> => {
  const results =
    has(words, 'every') && !has(words, 'unknown', 'name', 'not', 'void') ? meant(words, 'result') : []
  return results.length === 1 ? results : []
}

/** What numbers that are told 分别 are told of, in turn: words of one of these lines. */
const peers: ReadonlyArray<ReadonlyArray<Token['kind']>> = [
  ['date', 'year'],
  ['dispute', 'decision', 'outcome', 'document'],
  ['state'],
  ['applicant'],
  ['receive', 'handle', 'complete', 'carry'],
]

/** Nobody tells more words apart. */
const mostPeers = 40

/** 上年结转, 结转下年度: the year beside 结转 is where from and where to, and of no other word. */
const carryOf = (words: Tokens, at: number): Token | undefined => {
  const isYear = words[at]?.kind === 'year' || words[at]?.kind === 'date'
  const behind = words[words[at + 1]?.kind === 'light' ? at + 2 : at + 1]
  return isYear ? [words[at - 1], behind].find((word) => word?.kind === 'carry') : undefined
}

/** 行政许可、行政处罚分别为9件、2件: the words with each of the peers alone. */
export const apart = (words: Tokens): ReadonlyArray<Tokens> => {
  if (!has(words, 'each') || words.length > mostPeers) return []
  const owners = words.map((_, at) => carryOf(words, at))
  const isPeer = (kinds: ReadonlyArray<Token['kind']>) => (word: Token, at: number) =>
    kinds.includes(word.kind) && owners[at] === undefined
  const kinds = peers.find((line) => words.filter(isPeer(line)).length > 1) ?? []
  return words
    .filter(isPeer(kinds))
    .map((peer) =>
      words.filter(
        (word, at) => word === peer || ((owners[at] ?? peer) === peer && !isPeer(kinds)(word, at)),
      ),
    )
}

/** Who speaks of the disputes of others: 县政府作为行政复议机关. */
const deciding = /(?:作为|履行|承担)(?:行政)?复议(?:机关|机构|职责)/u

/** Whose disputes a sentence speaks of. 收到行政复议15件，其中涉及政府信息公开3件: the first of them are of all kinds. */
export const disputesIn = (
  text: string,
  phrases: ReadonlyArray<Phrase>,
  around: Context['disputesOf'],
): Context['disputesOf'] => {
  if (deciding.test(text)) return 'others'
  return phrases.some(({ words }) => has(words, 'among') && has(words, 'topic', 'request')) ? null : around
}
