/**
 * What was left standing or went wrong when the text was put together: placeholders of the template, the
 * name of another body.
 */
import type { Mention } from '../report/Mention'
import type { DocumentRule } from '../rules/DocumentRule'
import { closingOf, preambleOf, sectionsOf } from '../rules/texts'
import { slice } from '../text/Span'
import { areApart } from './body'
import { fault, formality } from './formality'
import { mentionsOf, placeholdersIn, placeOf } from './mentions'

const placeholderLeft = /* @__PURE__ */ formality('meta/placeholder-left', 'warning', (dossier) => {
  const { report, parsed } = dossier
  const title = report.title ?? ''
  const left = [
    ...placeholdersIn(title).map((clause) =>
      fault({ actual: slice(title)(clause), place: parsed?.places.title ?? null }),
    ),
    ...mentionsOf(dossier)
      .filter(({ kind }) => kind === 'placeholder')
      .map((mention) => fault({ actual: mention.words, place: placeOf(dossier)(mention) })),
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
  const { report, parsed } = dossier
  const { authority, title } = report
  if (authority === null) return null
  const twice = doubled.exec(authority)
  if (twice !== null)
    return fault({
      expected: authority.slice((twice[1] ?? '').length),
      actual: authority,
      place: parsed?.places.authority ?? null,
    })
  const others = mentionsOf(dossier).filter(({ kind }) => witnesses[kind] !== undefined)
  if (others.length === 0) return null
  const other = others.find(({ words }) => areApart(authority, words))
  if (other === undefined) return 'holds'
  const first = title?.includes(authority) === true ? 'title' : 'text'
  return fault({
    expected: authority,
    actual: other.words,
    place: placeOf(dossier)(other),
    witnesses: [first, witnesses[other.kind] ?? 'text'],
  })
})

export const editing: ReadonlyArray<DocumentRule> = [placeholderLeft, authorityAgrees]
