/**
 * Which form a document follows: by the labels that only one form has, then by its year, then by the
 * notice that it cites.
 */
import type { Label } from '../forms/Form'
import { type FormId, forms } from '../forms/forms'
import { linesOf } from '../forms/lines'
import { wordings } from './FormLabels'

export interface DetectedForm {
  readonly form: FormId
  readonly by: 'labels' | 'year' | 'notice'
}

/** Shorter labels occur in any text. */
const shortest = 5

const labelsOf = (id: FormId): ReadonlySet<string> => {
  const form = forms.find((one) => one.id === id)
  const lines = form === undefined ? [] : linesOf(form)
  const labels: ReadonlyArray<Label> = lines.flatMap(({ row, block }) => [row, ...block.columns])
  return new Set(labels.flatMap(wordings).filter((wording) => wording.length >= shortest))
}

/** The labels of each form that no other form has. */
const fingerprints = (): ReadonlyArray<{ readonly form: FormId; readonly labels: ReadonlyArray<string> }> =>
  forms.map(({ id }) => {
    const others = forms.filter((form) => form.id !== id).map((form) => labelsOf(form.id))
    return {
      form: id,
      labels: [...labelsOf(id)].filter((label) => !others.some((other) => other.has(label))),
    }
  })

let known: ReturnType<typeof fingerprints> | undefined

/** The form whose own labels the text has most of. `text` is the normalised text without white space. */
export const formByLabels = (text: string): FormId | undefined => {
  known ??= fingerprints()
  const counted = known.map(({ form, labels }) => ({
    form,
    count: labels.filter((label) => text.includes(label)).length,
  }))
  const [first, second] = counted.sort((a, b) => b.count - a.count)
  return first !== undefined && first.count > (second?.count ?? 0) ? first.form : undefined
}

const formByYear = (year: number): FormId | undefined =>
  forms.find(({ years }) => year >= years.from && (years.to === null || year <= years.to))?.id

/** The number of the notice without its brackets: 国办公开办函2021 30号. */
const noticeKey = (notice: string): string => notice.replace(/[^\u4e00-\u9fff\d]/gu, '')

const formByNotice = (text: string): FormId | undefined => {
  const cited = forms.filter(({ notice }) => noticeKey(text).includes(noticeKey(notice)))
  return cited.length === 1 ? cited[0]?.id : undefined
}

/** `text` is the normalised text without white space. */
export const detectForm = (text: string, year: number | null): DetectedForm | undefined => {
  const byLabels = formByLabels(text)
  if (byLabels !== undefined) return { form: byLabels, by: 'labels' }
  if (year !== null) {
    // The year decides also against a form: what came before 2019 has neither.
    const byYear = formByYear(year)
    return byYear === undefined ? undefined : { form: byYear, by: 'year' }
  }
  const byNotice = formByNotice(text)
  return byNotice === undefined ? undefined : { form: byNotice, by: 'notice' }
}
