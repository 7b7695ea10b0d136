/**
 * Cells to the nested numbers of a report.
 */
import type { FormId } from '../forms/forms'
import type { FormLine } from '../forms/lines'
import type { Cell } from '../report/Cell'
import type { Report } from '../report/Report'

type Branch = Record<string, unknown>

/** The branch that the keys lead to, grown where it is not there yet; no row has the key of a column. */
const branchAt = (root: Branch, keys: ReadonlyArray<string>): Branch =>
  keys.reduce((branch, key) => (branch[key] ??= {}) as Branch, root)

/** The values of the cells nested by the parts of their addresses; the cells are in form order. */
const nest = (lines: ReadonlyArray<FormLine>, cells: ReadonlyArray<Cell>): Branch => {
  const root: Branch = { proactive: {}, requests: {}, disputes: {} }
  let next = 0
  for (const line of lines) {
    // A group that is not printed as one row has no cells of its own.
    if (cells[next]?.address !== line.cells[0]?.address) continue
    const leaf = branchAt(root, line.keys)
    for (const { column } of line.cells) leaf[column.key] = cells[next++]?.value ?? null
  }
  return root
}

/** What a report states of itself beside its numbers. */
export type Stated = Pick<
  Report,
  'title' | 'authority' | 'year' | 'period' | 'publishedOn' | 'signedOn' | 'sections'
>

/**
 * A report of what it states and of the cells of its form.
 *
 * It is not decoded by its codec once more: cells and codec are folds over the same form, and the laws hold them
 * together (`test/parseReport/totality.test.ts`). A page that only reads is spared io-ts, a tenth of all its code.
 */
export const decodeReport = (
  form: FormId | null,
  lines: ReadonlyArray<FormLine>,
  stated: Stated,
  cells: ReadonlyArray<Cell>,
): Report => ({ form, ...stated, ...nest(lines, cells) }) as never
