/**
 * The form that a document follows, and its rows: by labels that only one form has, then by the rows
 * themselves, then by the year, then by the notice that is cited.
 */
import type { Form } from '../forms/Form'
import { forms } from '../forms/forms'
import { isOneRow, linesOf } from '../forms/lines'
import type { TextRow } from '../tables/TextRow'
import { compact } from '../text/compact'
import { formByLabels, formByNotice, formByYear } from './detectForm'
import type { Match } from './matchForm'
import { type Notice, notice } from './Notice'
import { flatMap } from '../lists/flatMap'

export interface Chosen {
  readonly form: Form | undefined
  readonly match: Match
}

/** A form of which the document has so many rows, and more than of any other, is its form. */
const enough = 0.8

const shareRead = (form: Form, { placements }: Match): number => {
  const read = [...placements.values()].filter(({ cells }) => cells !== undefined)
  const covered = new Set(flatMap(read, ({ line }) => [line.path, ...line.standsFor]))
  const rows = linesOf(form).filter((line) => !isOneRow(line))
  return rows.filter(({ path }) => covered.has(path)).length / rows.length
}

const nothing: Match = { placements: new Map(), notices: [], regions: [], next: undefined }

const withNotice = ({ form, match }: Chosen, by: string): Chosen => ({
  form,
  match: {
    ...match,
    notices: [
      ...match.notices,
      notice('reading/form-by-year', 'info', { actual: form?.id ?? null, expected: by }),
    ],
  },
})

/** Tables of a year that had no form may be any: that some of their rows look alike is a doubt, and no loss for sure. */
const unread = (year: number | null): Notice =>
  notice('reading/form-unknown', year === null ? 'error' : 'warning', { actual: year })

/** `text` is the normalised text and `rows` what it was cut into; `matchRows` reads the rows as those of a form. */
export const chooseForm = (
  text: string,
  rows: ReadonlyArray<TextRow>,
  year: number | null,
  matchRows: (form: Form) => Match,
): Chosen => {
  const byLabels = formByLabels(rows, text)
  if (byLabels !== undefined) return { form: byLabels, match: matchRows(byLabels) }
  const [best, next] = forms
    .map((form) => ({ form, match: matchRows(form) }))
    .map((one) => ({ ...one, share: shareRead(one.form, one.match) }))
    .sort((one, other) => other.share - one.share)
  if (best !== undefined && best.share >= enough && best.share > (next?.share ?? 0)) return best
  // A year decides also against both forms: what came before 2019 has neither.
  const told = year === null ? formByNotice(compact(text)) : formByYear(year)
  if (told !== undefined)
    return withNotice({ form: told, match: matchRows(told) }, year === null ? 'notice' : 'year')
  const hasRows = best !== undefined && best.match.placements.size > 0
  return { form: undefined, match: hasRows ? { ...nothing, notices: [unread(year)] } : nothing }
}
