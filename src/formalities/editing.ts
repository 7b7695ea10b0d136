/**
 * What was left standing or went wrong when the text was put together: placeholders of the template, the
 * name of another body.
 */
import type { Mention } from '../report/Mention'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { closingOf, preambleOf, sectionOf, sectionsOf, textOf } from '../rules/texts'
import { slice } from '../text/Span'
import { areApart } from './body'
import { hasForm } from './owing'
import { type Fault, formality } from './formality'
import { mentionsOf, placeholdersIn, placeOf } from './mentions'

const placeholderLeft = /* @__PURE__ */ formality('meta/placeholder-left', 'warning', (dossier) => {
  const title = dossier.report.title ?? ''
  const left = [
    ...placeholdersIn(title).map((clause): Fault => ({ actual: slice(title)(clause), statedAt: 'title' })),
    ...mentionsOf(dossier)
      .filter(({ kind }) => kind === 'placeholder')
      .map((mention) => ({ actual: mention.words, place: placeOf(dossier)(mention) })),
  ]
  if (left.length > 0) return left
  const texts = [
    title,
    preambleOf(dossier),
    closingOf(dossier),
    ...sectionsOf(dossier).map(({ text }) => text),
  ]
  return texts.some((text) => text !== '') ? 'holds' : null
})

const doubled = /^(.{3,20})\1/u

const witnesses: Readonly<Partial<Record<Mention['kind'], 'preamble' | 'signature'>>> = {
  author: 'preamble',
  signer: 'signature',
}

const authorityAgrees = /* @__PURE__ */ formality('meta/authority-agrees', 'warning', (dossier) => {
  const { authority, title } = dossier.report
  if (authority === null) return null
  const twice = doubled.exec(authority)
  if (twice !== null)
    return {
      expected: authority.slice((twice[1] ?? '').length),
      actual: authority,
      statedAt: 'authority',
    }
  const others = mentionsOf(dossier).filter(({ kind }) => witnesses[kind] !== undefined)
  if (others.length === 0) return null
  const other = others.find(({ words }) => areApart(authority, words))
  if (other === undefined) return 'holds'
  const first = title?.includes(authority) === true ? 'title' : 'text'
  return {
    expected: authority,
    actual: other.words,
    place: placeOf(dossier)(other),
    witnesses: [first, witnesses[other.kind] ?? 'text'],
  }
})

/** A piece of a report owes neither a title nor a signature: it is asked where the first, or the last section is there. */
const begins = (dossier: Dossier): boolean => hasForm(dossier) && sectionOf(dossier, 'overview') !== undefined
const ends = (dossier: Dossier): boolean =>
  dossier.parsed !== null && hasForm(dossier) && sectionOf(dossier, 'other') !== undefined

const titleStated = /* @__PURE__ */ formality('meta/title-stated', 'info', (dossier) => {
  const { title, authority, year } = dossier.report
  if (!begins(dossier)) return null
  if (title !== null) return 'holds'
  const expected =
    authority === null || year === null ? null : `${authority}${year}年政府信息公开工作年度报告`
  return { expected }
})

/** Behind the last section, or in its last line. */
const isSignedBy = (dossier: Dossier, name: string | null): boolean =>
  name !== null &&
  (closingOf(dossier).includes(name) || textOf(dossier, 'other').split('\n').slice(1).at(-1) === name)

/** The date of a page stands for that of the signature; a report without any is of no day. Many a date stands alone. */
const signatureComplete = /* @__PURE__ */ formality('meta/signature-complete', 'info', (dossier) => {
  const { authority, signedOn, publishedOn } = dossier.report
  if (!ends(dossier)) return null
  if (signedOn !== null || publishedOn !== null) return 'holds'
  return { actual: isSignedBy(dossier, authority) ? authority : null }
})

export const editing: ReadonlyArray<DocumentRule> = [
  placeholderLeft,
  authorityAgrees,
  titleStated,
  signatureComplete,
]
