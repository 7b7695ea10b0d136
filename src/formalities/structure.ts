/**
 * The six sections: all there, in order, numbered, and saying what they have to say.
 */
import { isBlank } from '../rules/blanks'
import { evaluate } from '../rules/evaluate'
import type { Figures } from '../rules/Figures'
import { type Aspect, termOf } from '../report/Finding'
import type { SectionKind } from '../report/Report'
import { sectionKinds } from '../report/Report'
import type { DocumentRule, Dossier } from '../rules/DocumentRule'
import { isCountyOrHigher } from './body'
import { fault, formality } from './formality'
import { sectionOf, sectionsOf, textOf } from '../rules/texts'

/** The six sections are prescribed since the forms are. */
const hasForm = ({ report }: Dossier): boolean => report.form !== null || (report.year ?? 0) >= 2019

/** Numbers in the table of a section show that it is there, whatever became of its heading. */
const hasTable = ({ parsed }: Dossier, kind: SectionKind): boolean =>
  parsed?.cells.some(({ address, state }) => state !== 'absent' && address.startsWith(`${kind}.`)) === true

/** A document in which no table was found. */
const hasNoTable = ({ parsed }: Dossier): boolean =>
  parsed?.cells.every(({ state }) => state === 'absent') === true

/** Fewer headings than this, and it is the headings that were lost, not the sections. */
const fewestHeadings = 3

const sectionsComplete = /* @__PURE__ */ formality('structure/sections-complete', 'error', (dossier) => {
  const found = sectionsOf(dossier)
  if (!hasForm(dossier) || (found.length === 0 && !hasNoTable(dossier))) return null
  const missing = sectionKinds.filter(
    (kind) => found.every((section) => section.kind !== kind) && !hasTable(dossier, kind),
  )
  if (missing.length === 0) return 'holds'
  return found.length < fewestHeadings ? 'undecided' : fault({ topics: missing })
})

/** The sections that consist of words. */
const worded = ['overview', 'problems', 'other'] as const

const sectionsFilled = /* @__PURE__ */ formality('structure/sections-filled', 'warning', (dossier) => {
  if (!hasForm(dossier)) return null
  const found = worded.flatMap((kind) => sectionOf(dossier, kind) ?? [])
  if (found.length === 0) return null
  const empty = found.filter(({ text }) => text === '')
  return empty.length === 0
    ? 'holds'
    : fault({ topics: empty.map(({ kind }) => kind), place: empty[0]?.place ?? null })
})

const sectionsInOrder = /* @__PURE__ */ formality('structure/sections-in-order', 'warning', (dossier) => {
  if (!hasForm(dossier)) return null
  const found = sectionsOf(dossier)
  if (found.length < 2) return null
  const rank = ({ kind }: { readonly kind: SectionKind }): number => sectionKinds.indexOf(kind)
  const late = found.find((section, i) => rank(section) < Math.max(...found.slice(0, i).map(rank)))
  return late === undefined
    ? 'holds'
    : fault({ topics: found.map(({ kind }) => kind), place: late.place ?? null })
})

const numerals = '一二三四五六七八九'

const rankOf = (number: string): number => numerals.indexOf(number) + 1 || Number(number)

const sectionsNumbered = /* @__PURE__ */ formality('structure/sections-numbered', 'warning', (dossier) => {
  if (!hasForm(dossier)) return null
  const numbered = sectionsOf(dossier).flatMap(({ number, ...section }) =>
    typeof number === 'string' ? [{ number, ...section }] : [],
  )
  if (numbered.length === 0) return null
  const wrong = numbered.find(({ kind, number }) => rankOf(number) !== sectionKinds.indexOf(kind) + 1)
  return wrong === undefined
    ? 'holds'
    : fault({
        expected: numerals.charAt(sectionKinds.indexOf(wrong.kind)),
        actual: wrong.heading,
        place: wrong.place ?? null,
      })
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

const overviewCovers = /* @__PURE__ */ formality('structure/overview-covers', 'warning', (dossier) => {
  const { form, authority } = dossier.report
  const section = sectionOf(dossier, 'overview')
  if (form !== '2021' || section === undefined || section.text === '') return null
  const wanted = isCountyOrHigher(authority) ? [...aspects, accountability] : aspects
  const missing = wanted.filter(([, words]) => !words.test(section.text))
  return missing.length === 0
    ? 'holds'
    : fault({ topics: missing.map(([aspect]) => aspect), place: section.place ?? null })
})

/** As a rule, says the notice: a little more is not told. */
const longestOverview = 1000
const tolerated = 1200

const overviewLength = /* @__PURE__ */ formality('structure/overview-length', 'info', (dossier) => {
  const section = sectionOf(dossier, 'overview')
  if (dossier.report.form !== '2021' || section === undefined || section.text === '') return null
  const { length } = section.text.replace(/\s/gu, '')
  return length <= tolerated
    ? 'holds'
    : fault({ expected: longestOverview, actual: length, place: section.place ?? null })
})

/** 无。 暂无存在的问题。 */
const nothing =
  /^(?:本年度|目前|我[局镇县乡]|本机关)?[，,]?(?:暂?无|没有|未发现|不存在)[^。；;，,]{0,20}[。.]?$/u
const shortest = 12

const problemsTold = /* @__PURE__ */ formality('structure/problems-told', 'warning', (dossier) => {
  const text = textOf(dossier, 'problems').replace(/\s/gu, '')
  if (!hasForm(dossier) || text === '') return null
  return text.length >= shortest && !nothing.test(text)
    ? 'holds'
    : fault({ actual: text, place: sectionOf(dossier, 'problems')?.place ?? null })
})

/** Headings without any table: most likely the tables are pictures. One table alone is missed by reading. */
const tablesAsText = /* @__PURE__ */ formality('structure/tables-as-text', 'info', (dossier) => {
  const { report, parsed, figures } = dossier
  const cells = figures?.cells ?? []
  if (cells.some(({ state }) => state === 'number')) return 'holds'
  const isPicture = parsed !== null && (report.year ?? 0) >= 2019
  return isPicture && cells.every(({ state }) => state === 'absent') ? fault({}) : null
})

/** What its total or its parts show not to be zero: the rule that asks for it tells of it. */
const askedFor = (figures: Figures): ReadonlySet<number> =>
  new Set(
    figures.plan.statements.flatMap((statement) =>
      statement.test._tag === 'Filled' && evaluate(figures, statement)?.verdict === 'broken'
        ? statement.test.answer
        : [],
    ),
  )

/** However many they are, they are told once; a form without any number was not filled in at all. */
const zerosPrinted = /* @__PURE__ */ formality('structure/zeros-printed', 'warning', ({ figures }) => {
  if (figures?.cells.some(({ state }) => state === 'number') !== true) return null
  if (!figures.cells.some(isBlank)) return 'holds'
  const asked = askedFor(figures)
  const unwritten = figures.cells.filter((cell, at) => isBlank(cell) && !asked.has(at))
  const [first] = unwritten
  return first === undefined
    ? 'holds'
    : fault({
        actual: unwritten.length,
        terms: unwritten.map(termOf),
        place: first.place,
      })
})

export const structure: ReadonlyArray<DocumentRule> = [
  sectionsComplete,
  sectionsFilled,
  sectionsInOrder,
  sectionsNumbered,
  overviewCovers,
  overviewLength,
  problemsTold,
  tablesAsText,
  zerosPrinted,
]
