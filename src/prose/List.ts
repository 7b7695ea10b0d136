/**
 * Lists behind 其中: a total, and what is said to be a part of it.
 */
import type { Subject, Told } from './Draft'
import type { Scope } from './scope'

/** Of what it is a list, where that is plain, and whether it goes on behind a semicolon. */
export interface List {
  readonly total: Told | null
  readonly goesOn: boolean
  /** Who acted before it. */
  readonly actor: Scope
}

export const noCell: Subject = { rows: [], columns: [], scope: null }

/** 公开信息200条，其中动态150条、图解50篇: what is published is counted by all of these. */
const pieces = '条件篇份项个则期'

/** Whether what is counted by a unit may be a part of the total. */
export const isCountedWith = (total: Told, unit: string): boolean =>
  total.draft.unit === unit ||
  (total.draft.rows.length === 0 && pieces.includes(total.draft.unit) && pieces.includes(unit))

const all = ['requests.received', 'requests.outcomes.total']
const carriedOver = 'requests.carriedOver'
const partsOfAll = /^requests\.(?:outcomes|carried)/u

/**
 * Whether a number may be one of a list: 收到申请3件，其中网络2件 does not go on with 行政复议1件, and where some were received,
 * 上年结转2件，其中予以公开9件 is not a list of those that were carried over.
 */
export const mayBePart = (whole: Subject, part: Subject | null, isReceived: boolean): boolean => {
  const [row = ''] = whole.rows
  return (
    part === null ||
    row === '' ||
    part.rows.every((one) => whole.rows.some((other) => one.startsWith(other))) ||
    (row === 'requests.received' && part.rows[0] === row) ||
    (row === carriedOver && !isReceived && part.rows.every((one) => one.startsWith('requests.outcomes'))) ||
    (all.includes(row) && part.rows.every((one) => partsOfAll.test(one)))
  )
}

const isSame = (one: ReadonlyArray<string>, other: ReadonlyArray<string>): boolean =>
  one.join() === other.join()

/** What is received, is the same again, or is not said to be anything, is a part of the total by another criterion. */
export const asPart = (whole: Subject, part: Subject | null): Subject => {
  if (part === null) return { ...whole, scope: 'part' }
  // 规章13件（含新制定5件）: not all that are new need be among them.
  if (
    isSame(part.rows, whole.rows) &&
    (isSame(part.columns, whole.columns) || whole.rows[0]?.startsWith('proactive.') === true)
  )
    return { ...part, scope: 'part' }
  // 上年结转4件，其中予以公开4件: others may be granted beside them.
  if (whole.rows[0] === carriedOver) return { ...part, scope: 'part' }
  if (part.rows[0] !== 'requests.received') return part
  return part.columns[0] === 'total' ? { ...whole, scope: 'part' } : { ...part, rows: whole.rows }
}
