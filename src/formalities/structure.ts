/**
 * The six sections: all there, in order, numbered, and saying what they have to say.
 */
import type { Aspect } from '../report/Finding'
import type { SectionKind } from '../report/Report'
import { sectionKinds } from '../report/Report'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { isCountyOrHigher } from './body'
import { formality } from './formality'
import { fewestHeadings, hasForm } from './owing'
import { sectionOf, sectionsOf, type SectionText, textOf } from '../rules/texts'
import type { Place } from '../text/Place'
import { compact } from '../text/compact'
import { mapDefined } from '../lists/flatMap'

/** Numbers in the table of a section show that it is there, whatever became of its heading. */
const hasTable = ({ parsed }: Dossier, kind: SectionKind): boolean =>
  parsed?.cells.some(({ address, state }) => state !== 'absent' && address.startsWith(`${kind}.`)) === true

/** A document in which no table was found. */
const hasNoTable = ({ parsed }: Dossier): boolean =>
  parsed?.cells.every(({ state }) => state === 'absent') === true

/** A question to reports for which a form is prescribed. */
const prescribed: typeof formality = (id, severity, ask) =>
  formality(id, severity, (dossier) => (hasForm(dossier) ? ask(dossier) : null))

const sectionsComplete = /* @__PURE__ */ prescribed('structure/sections-complete', 'error', (dossier) => {
  const found = sectionsOf(dossier)
  if (found.length === 0 && !hasNoTable(dossier)) return null
  const missing = sectionKinds.filter(
    (kind) => found.every((section) => section.kind !== kind) && !hasTable(dossier, kind),
  )
  if (missing.length === 0) return 'holds'
  return found.length < fewestHeadings ? 'undecided' : { topics: missing }
})

/** The place of a section as far as it is its heading. */
const headingOf = (section: SectionText | undefined): Place | null =>
  section?.headingPlace ?? section?.place ?? null

/** The sections that consist of words. */
const worded = ['overview', 'problems', 'other'] as const

const sectionsFilled = /* @__PURE__ */ prescribed('structure/sections-filled', 'warning', (dossier) => {
  const found = mapDefined(worded, (kind) => sectionOf(dossier, kind))
  if (found.length === 0) return null
  const empty = found.filter(({ text }) => text === '')
  return empty.length === 0 ? 'holds' : { topics: empty.map(({ kind }) => kind), place: headingOf(empty[0]) }
})

const sectionsInOrder = /* @__PURE__ */ prescribed('structure/sections-in-order', 'warning', (dossier) => {
  const found = sectionsOf(dossier)
  if (found.length < 2) return null
  const rank = ({ kind }: { readonly kind: SectionKind }): number => sectionKinds.indexOf(kind)
  const late = found.find((section, i) => rank(section) < Math.max(...found.slice(0, i).map(rank)))
  return late === undefined ? 'holds' : { topics: found.map(({ kind }) => kind), place: headingOf(late) }
})

const numerals = '一二三四五六七八九'

const rankOf = (number: string): number => numerals.indexOf(number) + 1 || Number(number)

const sectionsNumbered = /* @__PURE__ */ prescribed('structure/sections-numbered', 'warning', (dossier) => {
  const numbered = sectionsOf(dossier).filter(({ number }) => typeof number === 'string')
  if (numbered.length === 0) return null
  const wrong = numbered.find(({ kind, number }) => rankOf(number ?? '') !== sectionKinds.indexOf(kind) + 1)
  return wrong === undefined
    ? 'holds'
    : {
        expected: numerals.charAt(sectionKinds.indexOf(wrong.kind)),
        actual: wrong.heading,
        place: headingOf(wrong),
      }
})

/** What section one is to cover, and by which words it is known to. */
const aspects: ReadonlyArray<readonly [aspect: Aspect, words: RegExp]> = [
  ['disclosure', /(?<!信息|政务|申请)公开|发布|公示|推送/u],
  ['requests', /申请/u],
  ['management', /管理|规范性文件|审[查核]|清理|目录|制度/u],
  ['platform', /平台|网站|门户|栏目|专栏|新媒体|公众号|微信|微博|公报|公告栏|公开栏/u],
  ['supervision', /监督|保障|考核|评议|培训|检查|督[促查导]|问责|领导小组/u],
]
const accountability: (typeof aspects)[number] = ['accountability', /考核|评议|责任|问责|追责/u]

/** The first section, where the notice of 2021 says what is to be in it. */
const overviewOf = (dossier: Dossier): SectionText | null => {
  const section = sectionOf(dossier, 'overview')
  return dossier.report.form !== '2021' || section === undefined || section.text === '' ? null : section
}

const overviewCovers = /* @__PURE__ */ formality('structure/overview-covers', 'warning', (dossier) => {
  const section = overviewOf(dossier)
  if (section === null) return null
  const wanted = isCountyOrHigher(dossier.report.authority) ? [...aspects, accountability] : aspects
  const missing = wanted.filter(([, words]) => !words.test(section.text))
  return missing.length === 0
    ? 'holds'
    : { topics: missing.map(([aspect]) => aspect), place: headingOf(section) }
})

/** As a rule, says the notice: a little more is not told. */
const longestOverview = 1000
const tolerated = 1200

const overviewLength = /* @__PURE__ */ formality('structure/overview-length', 'info', (dossier) => {
  const section = overviewOf(dossier)
  if (section === null) return null
  const { text } = section
  const { length } = text.length <= tolerated ? text : text.replace(/\s/gu, '')
  return length <= tolerated
    ? 'holds'
    : { expected: longestOverview, actual: length, place: headingOf(section) }
})

/** 无。 暂无存在的问题。 */
const nothing =
  /^(?:本年度|目前|我[局镇县乡]|本机关)?[，,]?(?:暂?无|没有|未发现|不存在)[^。；;，,]{0,20}[。.]?$/u
const shortest = 12

const problemsTold = /* @__PURE__ */ prescribed('structure/problems-told', 'warning', (dossier) => {
  const text = compact(textOf(dossier, 'problems'))
  if (text === '') return null
  return text.length >= shortest && !nothing.test(text)
    ? 'holds'
    : { actual: text, place: sectionOf(dossier, 'problems')?.place ?? null }
})

export const structure: ReadonlyArray<DocumentRule> = [
  sectionsComplete,
  sectionsFilled,
  sectionsInOrder,
  sectionsNumbered,
  overviewCovers,
  overviewLength,
  problemsTold,
]
