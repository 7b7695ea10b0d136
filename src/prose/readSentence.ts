/**
 * The claims of one sentence, in one pass over its tokens.
 *
 * A number speaks of what stands before it, from the mark or the number before; where nothing does, of what stands
 * behind it (`3件行政复议`); where nothing does either, of the clause before (`收到申请，共计12件`).
 */
import type { Claim } from '../report/Claim'
import { type Span, span } from '../text/Span'
import { type Context, has, isOfRequests, isPlain, type Subject, subjectOf } from './subjectOf'
import { apart, deniedIn, isAllCompleted, isCountedBy, resultOfAll, type Tokens, yearIn } from './clauses'
import { asPart, type List, mayBePart, noCell } from './List'
import { type Quantity, type Token, tokensOf } from './tokens'

/** A claim at its place in the text; `partOf` counts within the sentence. */
export type Draft = Omit<Claim, 'words' | 'place'> & Span

/** What a sentence inherits from the text around it. */
export type Surroundings = Pick<Context, 'inRequests' | 'year' | 'isOwnName'>

/** Words before those that a claim is quoted with. */
const isLeading = (token: Token): boolean =>
  ['light', 'topic', 'date', 'about', 'timely'].includes(token.kind) ||
  (token.kind === 'year' && token.means[0] === '0')

/** The words behind a number, up to the next mark, or to the next number and what leads to it: 3件行政复议、2件行政诉讼. */
const behindOf = (tokens: Tokens, at: number): Tokens => {
  const isEnd = (token: Token, i: number): boolean =>
    i > at && (token.kind === 'quantity' || (token.kind === 'mark' && token.mark !== '、'))
  const end = tokens.findIndex(isEnd)
  const behind = tokens.slice(at + 1, end < 0 ? tokens.length : end)
  const comma = tokens[end]?.kind === 'quantity' ? behind.map(({ kind }) => kind).lastIndexOf('mark') : -1
  return behind.slice(0, comma < 0 ? behind.length : comma).filter(({ kind }) => kind !== 'mark')
}

const amountOf = ({ value, unit, approximate }: Quantity): Pick<Draft, 'value' | 'unit' | 'approximate'> => ({
  value,
  unit,
  approximate,
})

const unfinished: Subject = { rows: ['requests.unfinished'], columns: ['total'], scope: null }

/** What a bracket interrupts. */
interface Memory {
  readonly list: List | null
  readonly last: Quantity | null
  readonly year: number | null
}

export const claimsIn = (text: string, sentence: Span, around: Surroundings): ReadonlyArray<Draft> => {
  const tokens = tokensOf(text, sentence)
  // A sentence is read from left to right, and what was read bears on what comes: this is that memory.
  const drafts: Array<Draft> = []
  const draftOf = new Map<Quantity, number>()
  const counted = new Map<Quantity, Tokens>()
  const outer: Array<Memory> = []
  let list: List | null = null
  let last: Quantity | null = null
  let region: Array<Token> = []
  let queue: ReadonlyArray<Tokens> = []
  let context: Context = {
    ...around,
    before: null,
    isCompleted: false,
    isReceived: false,
    isBracketed: false,
  }
  let pending: Tokens = []
  let year: number | null = null
  /** Up to where words behind a number were already read with it. */
  let used = 0

  const add = (subject: Subject, at: Span, said: Partial<Draft> & { readonly value: number }): number =>
    drafts.push({
      ...subject,
      unit: '',
      approximate: false,
      negated: false,
      year,
      share: null,
      partOf: null,
      ...said,
      start: at.start,
      end: at.end,
    }) - 1

  const hear = (subject: Subject): void => {
    context = {
      ...context,
      before: subject,
      inRequests: context.inRequests || isOfRequests(subject),
      isReceived: context.isReceived || subject.rows[0] === 'requests.received',
      isCompleted: context.isCompleted || subject.rows[0] === 'requests.outcomes.total',
    }
  }

  const where = (words: Tokens): Span => {
    const telling = words.find((token) => !isLeading(token))
    const first = telling === undefined || telling.kind === 'unknown' ? words[0] : telling
    return span(first?.start ?? 0, words.at(-1)?.end ?? 0)
  }

  /** 行政复议7件，诉讼9件，均获维持: each of them. */
  const addResults = (words: Tokens): void => {
    const columns = resultOfAll(words)
    if (columns === null) return
    for (const { rows, columns: said, value, scope } of [...drafts])
      if (rows[0]?.startsWith('disputes.') === true && said[0] === 'total' && value > 0)
        add({ rows, columns, scope }, where(words), { value })
  }

  /** What a clause says without a number. */
  const close = (): void => {
    const words = region
    region = []
    pending = []
    if (words.length === 0) return
    year = yearIn(words, around.year) ?? year
    const denied = deniedIn(words, context)
    if (denied !== null) {
      add(denied, where(words), { value: 0, negated: true })
      hear(denied)
    } else if (isAllCompleted(words, context)) add(unfinished, where(words), { value: 0, negated: true })
    else if (!has(words, 'not')) pending = words
    addResults(words)
  }

  const share = (per: number): void => {
    const at = last === null ? undefined : draftOf.get(last)
    const claim = drafts[at ?? -1]
    if (at !== undefined && claim !== undefined && has(region, 'share')) drafts[at] = { ...claim, share: per }
  }

  /** What a number speaks of, and the words that say so. */
  const subjectAt = (token: Quantity, at: number, words: Tokens): readonly [Subject | null, Tokens] => {
    const right = behindOf(tokens, at)
    const left = subjectOf(words, context)
    if (left !== null) {
      // 答复12件留言 counts what is not known; 收到申请12件留存 does not.
      const isNamed = has(words, 'request', 'bareRequest', 'dispute', 'document', 'decision', 'fee')
      return [right[0]?.kind === 'unknown' && !isNamed ? null : left, [...region, token]]
    }
    if (has(words, 'unknown', 'void') && !words.every(isPlain(context))) return [null, [...region, token]]
    const both = subjectOf([...words, ...right], context)
    if (both !== null) {
      used = right.at(-1)?.end ?? used
      return [both, [...region, token, ...right]]
    }
    const isAlone = right.every(isPlain(context)) && !has(words, 'among')
    return [isAlone ? subjectOf([...pending, ...words], context) : null, [...region, token]]
  }

  const quantity = (token: Quantity, at: number): void => {
    year = yearIn(region, around.year) ?? year
    if (has(region, 'delta', 'not')) return
    const told = apart(region)
    if (told.length > 1) queue = told
    else if (!region.every(isPlain(context))) queue = []
    const [own = region, ...others] = queue
    queue = others
    const [spoken, words] = subjectAt(token, at, own)
    const said = spoken !== null && isCountedBy(token.unit, spoken) ? spoken : null
    const whole = drafts[(list?.total && draftOf.get(list.total)) ?? -1] ?? noCell
    if (!mayBePart(whole, said)) list = null
    const total = list?.total?.unit === token.unit ? list.total : null
    const isVoid = has(region, 'void')
    const subject = total === null || whole === noCell || isVoid ? said : asPart(whole, said)
    counted.set(token, words)
    last = token
    if (subject === null && total === null) {
      if (isVoid || has(region, 'unknown')) context = { ...context, before: null }
      return
    }
    if (total !== null && !draftOf.has(total))
      draftOf.set(total, add(noCell, where(counted.get(total) ?? [total]), amountOf(total)))
    const partOf = total === null ? null : (draftOf.get(total) ?? null)
    draftOf.set(
      token,
      add(subject ?? noCell, where(words), {
        ...amountOf(token),
        approximate: token.approximate || region.at(-1)?.kind === 'about',
        partOf,
      }),
    )
    if (subject !== null) hear(subject)
  }

  /** The number before 其中 is its total where it is a claim, or the only one of its unit. */
  const totalNow = (): Quantity | null => {
    const alike = [...counted.keys()].filter(({ unit }) => unit === last?.unit)
    return last !== null && (draftOf.has(last) || alike.length === 1) ? last : null
  }

  const mark = (kind: string): void => {
    if (kind === '、') return
    close()
    if (kind === '(') {
      outer.push({ list, last, year })
      list = null
    } else if (kind === ')') ({ list, last, year } = outer.pop() ?? { list: null, last, year })
    else if (kind === ';' && list?.goesOn === false) list = null
    context = { ...context, isBracketed: outer.length > 0 }
  }

  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark') mark(token.mark)
    else if (token.kind !== 'quantity') {
      if (token.kind === 'among') list = { total: totalNow(), goesOn: text.charAt(token.start - 1) === ';' }
      if (token.start >= used) region.push(token)
    } else {
      if (token.unit === '%') share(token.value)
      else quantity(token, at)
      region = []
      pending = []
    }
  }
  close()
  return drafts
}
