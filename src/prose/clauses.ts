/**
 * What the words of a clause come to: units, years, denials, what is said of all.
 */
import { type Context, has, isOfRequests, type Subject, subjectOf } from './subjectOf'
import type { Token } from './tokens'

export type Tokens = ReadonlyArray<Token>

const counters = '件起宗条份例'
const documentCounters = `${counters}部个项`
const money = '万元'
const unitsOf: ReadonlyArray<readonly [row: string, units: string]> = [
  ['proactive.fees', money],
  ['requests.handlingFee', money],
  ['proactive.normativeDocuments', documentCounters],
  ['proactive.governmentRules', documentCounters],
  ['requests.', counters],
  ['disputes.', counters],
  ['', '件起宗'],
]

/** Whether one counts such things by such a unit; without a unit, everything is counted. */
export const isCountedBy = (unit: string, { rows: [row = ''] }: Subject): boolean =>
  unitsOf.find(([prefix]) => row.startsWith(prefix))?.[1].includes(unit) === true

/** A year that is not known can be compared with none. */
const unknownYear = 0

/** The year that the words name beside what they say; undefined where they name none, or only compare with it. */
export const yearIn = (tokens: Tokens, year: number | null): number | null | undefined =>
  !has(tokens, 'date', 'year') || has(tokens, 'carry', 'delta')
    ? undefined
    : tokens
        .flatMap((token) => {
          if (token.kind === 'date') return [token.year]
          if (token.kind !== 'year') return []
          const shift = Number(token.means[0])
          return [year === null && shift !== 0 ? unknownYear : year === null ? null : year + shift]
        })
        .at(-1)

/** 未收到申请, 未发生行政复议: all words are known, and one `not` stands before what there is none of. */
export const deniedIn = (tokens: Tokens, context: Context): Subject | null => {
  const at = tokens.findIndex(({ kind }) => kind === 'not')
  if (at < 0) return null
  const behind = tokens.slice(at + 1).filter(({ kind }) => kind !== 'aside')
  if (has(behind, 'not', 'complete', 'timely', 'among')) return null
  if (behind.some((token) => token.kind === 'unknown' && !context.isOwnName(token))) return null
  const subject = subjectOf(behind, context)
  return subject?.scope === 'part' ? null : subject
}

/** 所有申请均已办结: then none is carried forward. In time, 按期, they may all be although one is. */
export const isAllCompleted = (tokens: Tokens, context: Context): boolean =>
  has(tokens, 'every') &&
  has(tokens, 'complete') &&
  !has(tokens, 'unknown', 'timely', 'not', 'void', 'dispute', 'year', 'method', 'part', 'outcome') &&
  (has(tokens, 'request', 'bareRequest') || isOfRequests(context.before))

/** 均获维持: the columns of what all of them came to. */
export const resultOfAll = (tokens: Tokens): ReadonlyArray<string> | null => {
  if (!has(tokens, 'every')) return null
  const results = tokens.flatMap((token) => (token.kind === 'result' ? token.means : []))
  return has(tokens, 'every') && !has(tokens, 'unknown', 'not', 'void') && results.length === 1
    ? results
    : null
}

/** What numbers that are told 分别 are told of, in turn. */
const peers: ReadonlyArray<Token['kind']> = [
  'dispute',
  'decision',
  'outcome',
  'document',
  'state',
  'applicant',
]

/** 行政许可、行政处罚分别为9件、2件: the words with each of the peers alone. */
export const apart = (tokens: Tokens): ReadonlyArray<Tokens> =>
  has(tokens, 'each')
    ? tokens
        .filter(({ kind }) => peers.includes(kind))
        .map((peer) => tokens.filter((token) => token === peer || !peers.includes(token.kind)))
    : []
