/**
 * What tells the form of a document before its tables are read: labels that only one form has, the
 * year, the notice that is cited.
 */
import type { Form, Label } from '../forms/Form'
import { forms } from '../forms/forms'
import { linesOf } from '../forms/lines'
import { wordings } from './FormLabels'

/** Shorter labels occur in any text. */
const shortest = 5

const labelsOf = (form: Form): ReadonlySet<string> => {
  const labels: ReadonlyArray<Label> = linesOf(form).flatMap(({ row, block }) => [row, ...block.columns])
  return new Set(labels.flatMap(wordings).filter((wording) => wording.length >= shortest))
}

interface Fingerprint {
  readonly form: Form
  /** The labels that no other form has. */
  readonly labels: ReadonlyArray<string>
}

const fingerprints = (): ReadonlyArray<Fingerprint> =>
  forms.map((form) => {
    const others = forms.filter((other) => other !== form).map(labelsOf)
    return { form, labels: [...labelsOf(form)].filter((label) => !others.some((other) => other.has(label))) }
  })

let known: ReadonlyArray<Fingerprint> | undefined

/** The form whose own labels the text has most of. `text` is the normalised text without white space. */
export const formByLabels = (text: string): Form | undefined => {
  known ??= fingerprints()
  const [first, second] = known
    .map(({ form, labels }) => ({ form, count: labels.filter((label) => text.includes(label)).length }))
    .sort((one, other) => other.count - one.count)
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
