/**
 * The words that a form prints, in the shape in which text is matched.
 */
import type { FormBlock, FormColumn, Label } from '../forms/Form'
import { fold, forMatching } from '../normalize/characters'
import { compact } from '../text/compact'
import { flatMap } from '../lists/flatMap'
import { memoized } from '../text/memoized'

/** A wording in the shape in which text is matched. */
export const matchable = (wording: string): string => compact(fold(forMatching())(wording))

/** All wordings of a label, the official one first; made once for each label of a form. */
export const wordings = /* @__PURE__ */ memoized(
  ({ label, aliases = [] }: Label): ReadonlyArray<string> => [label, ...aliases].map(matchable),
)

export interface ColumnWording {
  readonly column: FormColumn
  readonly wording: string
}

/** What a header may print above the columns of a block. */
export interface HeaderWordings {
  readonly columns: ReadonlyArray<ColumnWording>
  readonly byWording: ReadonlyMap<string, FormColumn>
  readonly heading: string | undefined
}

export const headerWordings = /* @__PURE__ */ memoized(({ columns, heading }: FormBlock): HeaderWordings => {
  const all = flatMap(columns, (column) => wordings(column).map((wording) => ({ column, wording })))
  return {
    columns: all,
    byWording: new Map(all.map(({ column, wording }) => [wording, column])),
    heading: heading === undefined ? undefined : matchable(heading),
  }
})
