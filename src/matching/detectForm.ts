/**
 * What tells the form of a document before its tables are read: labels that only one form has, the
 * year, the notice that is cited.
 */
import type { Form, Label } from '../forms/Form'
import { forms } from '../forms/forms'
import { linesOf } from '../forms/lines'
import type { TextRow } from '../tables/TextRow'
import { compact } from '../text/compact'
import { lazily } from '../text/lazily'
import { wordings } from './wordings'
import { flatMap, mapDefined } from '../lists/flatMap'

/** Shorter labels occur in any text. */
const shortest = 5

const labelsOf = (form: Form): ReadonlySet<string> => {
  const labels: ReadonlyArray<Label> = flatMap(linesOf(form), ({ row, block }) => [row, ...block.columns])
  return new Set(flatMap(labels, wordings).filter((wording) => wording.length >= shortest))
}

/** The labels that only one form has, and which form that is. */
const fingerprints = /* @__PURE__ */ lazily((): ReadonlyMap<string, Form> => {
  const known = forms.map((form) => ({ form, labels: labelsOf(form) }))
  const hasOther = (form: Form, label: string): boolean =>
    known.some((other) => other.form !== form && other.labels.has(label))
  return new Map(
    flatMap(known, ({ form, labels }) =>
      mapDefined([...labels], (label) => (hasOther(form, label) ? undefined : ([label, form] as const))),
    ),
  )
})

/** No label that tells a form is longer. */
const longest = 40

/** So many labels of one form in cells of their own, and none of another, need no look at the whole text. */
const plenty = 3

interface Ranked {
  readonly form: Form
  readonly count: number
}

/** The forms by how many of their own labels there are, most first. */
const ranked = (labels: ReadonlyArray<string>): ReadonlyArray<Ranked> => {
  const found = labels.map((label) => fingerprints().get(label))
  return forms
    .map((form) => ({ form, count: found.filter((one) => one === form).length }))
    .sort((one, other) => other.count - one.count)
}

/** The form whose own labels the document has most of, as cells or anywhere in its text. */
export const formByLabels = (rows: ReadonlyArray<TextRow>, text: string): Form | undefined => {
  const own = fingerprints()
  const cells = new Set<string>()
  for (const row of rows)
    for (const { words } of row.cells)
      if (words.length >= shortest && words.length <= longest && own.has(words)) cells.add(words)
  const [sure, rival] = ranked([...cells])
  if (sure !== undefined && sure.count >= plenty && rival?.count === 0) return sure.form
  const whole = compact(text)
  const [first, second] = ranked([...own.keys()].filter((label) => whole.includes(label)))
  return first !== undefined && first.count > (second?.count ?? 0) ? first.form : undefined
}

export const formByYear = (year: number): Form | undefined =>
  forms.find(({ years }) => year >= years.from && (years.to === null || year <= years.to))

/** A notice without its brackets: 国办公开办函202130号. */
const noticeKey = (text: string): string => text.replace(/[^\u4e00-\u9fff\d]/gu, '')

export const formByNotice = (text: string): Form | undefined => {
  const cited = forms.filter(({ notice }) => noticeKey(text).includes(noticeKey(notice)))
  return cited.length === 1 ? cited[0] : undefined
}
