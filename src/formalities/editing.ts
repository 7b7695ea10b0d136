/**
 * What was left standing or went wrong when the text was put together: placeholders of the template, the
 * name of another body.
 */
import { findSignature } from '../metadata/findSignature'
import { findStatement } from '../metadata/findStatement'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { span } from '../text/Span'
import { type Squeezed, squeeze } from '../text/Squeezed'
import { areApart } from './body'
import { fault, formality } from './formality'
import { closingOf, preambleOf, sectionsOf } from '../rules/texts'

/** Crosses in the place of a name, a year or a number; brackets that ask to be filled in. */
const placeholder =
  /(?<![A-Za-z/.])(?:[Xx]{2,4}|[×Ｘ]{1,4}|某{2,4})(?=\p{Script=Han})|[（(【[](?:请|此处)?(?:略|填写[^（）()【】[\]\n]{0,16})[）)】\]]|(?:此处|在此处?)(?:填写|报告)/u

/** The clause that the placeholder stands in; of a long one, what is nearest to it. */
const before = /[^，。；：！？、（）()\s]{0,16}$/u
const behind = /^[^，。；：！？、（）()\s]{0,16}/u

const clauseAround = (text: string, start: number, end: number): string =>
  (before.exec(text.slice(Math.max(0, start - 16), start))?.[0] ?? '') +
  text.slice(start, end) +
  (behind.exec(text.slice(end, end + 16))?.[0] ?? '')

const placeholderLeft = /* @__PURE__ */ formality('meta/placeholder-left', 'warning', (dossier) => {
  const { report, parsed } = dossier
  const texts = [
    { text: report.title ?? '', place: parsed?.places.title ?? null },
    { text: preambleOf(dossier), place: null },
    ...sectionsOf(dossier).map(({ text, place = null }) => ({ text, place })),
  ]
  for (const { text, place } of texts) {
    const { index, 0: words } = placeholder.exec(text) ?? { index: -1, 0: '' }
    if (index < 0) continue
    return fault({ actual: clauseAround(text, index, index + words.length), place })
  }
  return texts.some(({ text }) => text !== '') ? 'holds' : null
})

const doubled = /^(.{3,20})\1/u

const squeezed = (text: string): Squeezed => squeeze(text)(span(0, text.length))

/** Who signs behind the last section. */
const signer = (dossier: Dossier): string | null => {
  const tail = squeezed(closingOf(dossier))
  const agency = findSignature(tail)?.agency
  return agency === undefined ? null : tail.text.slice(agency.start, agency.end)
}

/** The author is named in the first sentences. */
const firstSentences = 600

const author = (dossier: Dossier): string | null => {
  const said = squeezed(preambleOf(dossier).slice(0, firstSentences))
  const { agency } = findStatement(said)
  return agency === undefined ? null : said.text.slice(agency.start, agency.end)
}

const authorityAgrees = /* @__PURE__ */ formality('meta/authority-agrees', 'warning', (dossier) => {
  const { report, parsed } = dossier
  const { authority } = report
  if (authority === null) return null
  const place = parsed?.places.authority ?? null
  const twice = doubled.exec(authority)
  if (twice !== null)
    return fault({ expected: authority.slice((twice[1] ?? '').length), actual: authority, place })
  const others = [author(dossier), signer(dossier)].filter((name) => name !== null)
  if (others.length === 0) return null
  const other = others.find((name) => areApart(authority, name))
  return other === undefined ? 'holds' : fault({ expected: authority, actual: other, place })
})

export const editing: ReadonlyArray<DocumentRule> = [placeholderLeft, authorityAgrees]
