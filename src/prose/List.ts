/**
 * Lists behind 其中: a total, and what is said to be a part of it.
 */
import type { Draft, Subject, Told } from './Draft'
import type { Phrase } from './phrases'
import { isActing, type Scope } from './scope'
import { carriedOver, completed, outcomes, received } from './rows'
import { isOfRequests } from './subjectOf'
import type { Quantity } from './tokens'
import { firstOf, has, isWithin, type Tokens } from './words'

/** Of what it is a list, where that is plain, and whether it goes on behind a semicolon. */
export interface List {
  readonly total: Told | null
  readonly goesOn: boolean
  /** Who acted before it. */
  readonly actor: Scope
  /** What the parts so far leave of the total; behind a division of all of it another may begin. */
  readonly left: number
  /** Whether the last part was said to be received, or to be completed, and how many numbers its clause has. */
  readonly acts: boolean
  readonly numbers: number
  /** The list that its total is a part of: 公开96条，其中通过网站41条，其中解读6条，通过微信55条. */
  readonly outer: List | null
}

export const noCell: Subject = { rows: [], columns: [], scope: null }

/** 公开信息200条，其中动态150条、图解50篇: what is published is counted by all of these. */
const pieces = '条件篇份项个则期'

/** Whether what is counted by a unit may be a part of the total. */
export const isCountedWith = (total: Told, unit: string): boolean =>
  total.draft.unit === unit ||
  (total.draft.rows.length === 0 && pieces.includes(total.draft.unit) && pieces.includes(unit))

/** What is counted in a bracket and is no part of the number before it: （上年10件）, （现行有效30件）, （增加2件）. */
const beside = ['date', 'year', 'years', 'delta', 'all', 'state', 'not', 'void'] as const

/** 其中 opens a list, and so does behind a number 包括, 具体为, or a bracket: 收到34件（网络30件、信函4件）. */
export const opensList = (
  {
    last,
    pending,
    list,
  }: { readonly last: Told | null; readonly pending: Tokens; readonly list: List | null },
  { mark, count, clause }: Phrase,
  words: Tokens,
): boolean => {
  // 45件申请中，8件予以公开
  const isBehindWithin = mark === ',' && isWithin(pending) && list?.numbers !== 0
  if (has(words, 'among') || isWithin(words) || isBehindWithin) return true
  const isBehindNumber = last !== null && pending.length === 0
  const at = firstOf(words, 'with')
  if (at === 0 || (at === 1 && words[0]?.kind === 'part'))
    return mark === '(' || (isBehindNumber && (mark === ',' || mark === ':'))
  const isDivision = clause.numbers > 1 || has(words, 'method', 'applicant', 'outcome')
  return (
    mark === '(' &&
    isBehindNumber &&
    count !== null &&
    words.length > 0 &&
    isDivision &&
    !has(words, ...beside)
  )
}

const isSame = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean =>
  one.join() === other.join()

const partsOf: Readonly<Record<string, RegExp>> = {
  [received]: /^requests\.(?:outcomes|carried)/u,
  [completed]: /^requests\.(?:outcomes|carriedOver)/u,
  // Where others were received, a list is not plainly of these: listBehind.
  [carriedOver]: /^requests\.outcomes/u,
}

/** Whether a number may be one of a list: 收到申请3件，其中网络2件 does not go on with 行政复议1件. */
const mayBePart = (whole: Subject, part: Subject | null): boolean => {
  const [row = ''] = whole.rows
  return (
    part === null ||
    row === '' ||
    part.rows.every((one) => whole.rows.some((other) => one.startsWith(other))) ||
    (row === received && part.rows[0] === row) ||
    part.rows.every((one) => partsOf[row]?.test(one) === true)
  )
}

/** Whether a part says by itself that it is one: of all ways, applicants, outcomes, kinds; or the rest. */
const isOfDivision = (whole: Subject, part: Subject | null, words: Tokens): boolean => {
  if (has(words, 'rest') || (has(words, 'method') && isOfRequests(whole))) return true
  const [row = ''] = part?.rows ?? []
  if (part === null || row === completed) return false
  if (whole.rows.length === 0) return row.startsWith(outcomes)
  return !(isSame(part.rows, whole.rows) && isSame(part.columns, whole.columns))
}

/*
 *   发布信息218条，其中动态100条、公告118条，收到留言30条，转载50条
 *                                          └ another deed     └ 、 parts the list: what a comma parts from it is one of it
 *                                                               only where it fits into what is left
 */

/** Whether a list goes on with a number. */
export const goesOnWith = (
  { total, left, acts, numbers }: List,
  { mark, words, clause }: Phrase,
  { unit }: Quantity,
  said: Subject | null,
): boolean => {
  const whole = total?.draft ?? noCell
  if (!mayBePart(whole, said)) return false
  if (total === null || numbers === 0 || isOfDivision(whole, said, words)) return true
  const isApart = mark === ',' || mark === ';'
  const isOther = said === null || said.rows[0] === completed || (isApart && whole.rows.length === 0)
  if (isOther && isActing(words) && !acts) return false
  if (!isApart) return true
  if (!isCountedWith(total, unit) || left === 0) return false
  return clause.sum <= left || (numbers === 1 && clause.numbers === 1)
}

/** Of a list in a list, the one that a number fits into. */
export const listOf = (list: List | null, { value }: Quantity): List | null =>
  list?.outer && list.numbers > 0 && value > list.left && value <= list.outer.left ? list.outer : list

/** The list behind one of its parts. */
export const behindPart = (list: List, { words, clause }: Phrase, value: number): List => ({
  ...list,
  left: (list.left === 0 ? (list.total?.draft.value ?? 0) : list.left) - value,
  acts: isActing(words),
  numbers: clause.numbers,
})

/** What is received, is the same again, or is not said to be anything, is a part of the total by another criterion. */
export const asPart = (whole: Subject, part: Subject | null): Subject => {
  const scope = 'part'
  if (part === null) return { ...whole, scope }
  const [row] = whole.rows
  const isSome =
    // 规章13件（含新制定5件）: not all that are new need be among them.
    (isSame(part.rows, whole.rows) &&
      (isSame(part.columns, whole.columns) || row?.startsWith('proactive.') === true)) ||
    // 上年结转4件，其中予以公开4件: others may be granted beside them.
    row === carriedOver ||
    // 办结35件，含上年结转1件: others may be open still.
    (row === completed && part.rows[0] === carriedOver)
  if (isSome) return { ...part, scope }
  if (part.rows[0] !== received) return part
  return part.columns[0] === 'total' ? { ...whole, scope } : { ...part, rows: whole.rows }
}

/** Numbers that speak of no cell are claims where they are a list: its total, and its parts. */
export const withoutOthers = (drafts: ReadonlyArray<Draft>): ReadonlyArray<Draft> => {
  const totals = new Set(drafts.map(({ partOf }) => partOf))
  const isKept = ({ rows, partOf }: Draft, at: number): boolean =>
    rows.length > 0 || partOf !== null || totals.has(at)
  let kept = 0
  const indices = drafts.map((draft, at) => (isKept(draft, at) ? kept++ : kept))
  return drafts.filter(isKept).map((draft) => ({ ...draft, partOf: indices[draft.partOf ?? -1] ?? null }))
}
