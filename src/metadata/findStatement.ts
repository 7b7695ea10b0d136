/**
 * What the sentences of the preamble say of the report: whose it is, and of which year.
 *
 * ```text
 *   本报告由 临江县审计局 编制 …  现公布 临江县审计局2024年 政府信息公开工作年度报告 …  请与 临江县审计局 办公室联系
 *          └ author              └ words            └ core of a title                └ contact
 * ```
 */
import { type Span, span } from '../text/Span'
import { agencyNameIn, withoutOffice, withoutPublicityOffice } from './agencyName'
import { readWords, titleCore } from './findTitle'
import { matchAt, matchesOf, spanOf } from '../text/scan'
import { line, lineAt, type Squeezed } from '../text/Squeezed'
import { year } from './WrittenDate'

/** What a preamble begins with, or has near its beginning; no title and no row of the page has it. */
const preamble = /根据|依据|按照|依照|遵照|本报告|本年度报告|本年报|现[将公发编]|向社会公|条例》/u

/** Where the preamble begins, at the latest; the length of the text where there is none. */
export const preambleStart = ({ text }: Squeezed): number => {
  const start = text.search(preamble)
  return start < 0 ? text.length : start
}

export interface Statement {
  readonly agency: Span | undefined
  readonly year: Span | undefined
}

const longestWords = 60
const boundaries = ',。;:、《》"('

/** 将乐 is a place. */
const upToVerb = /^.{0,60}(?:公布|发布|公开|编制|编写|撰写|制作|制定|形成|完成|现将|将(?!乐)|报告|了|的)/u
const mayFollow = /^(?:$|[》",。;:、并供]|如下|予以|公布|发布)/u

const clauseBefore = (text: string, end: number): Span => {
  let start = end
  while (start > 0 && end - start < longestWords && !boundaries.includes(text.charAt(start - 1))) start--
  return span(start, end)
}

const behindVerb = (text: string, { start, end }: Span): Span =>
  span(start + (upToVerb.exec(text.slice(start, end))?.[0].length ?? 0), end)

/**
 * The report as a sentence names it: 现公布临江县审计局2024年政府信息公开工作年度报告; but what a notice asks for,
 * 《临江市政府办公室关于做好…年度报告发布工作的通知》, is not this report.
 */
const reportNamed = (text: string): Statement => {
  let agency: Span | undefined
  let ofYear: Span | undefined
  for (const match of matchesOf(titleCore, text)) {
    const core = spanOf(match)
    const clause = clauseBefore(text, core.start)
    const isOfOther = text.charAt(clause.start - 1) === '《' && text.charAt(core.end) !== '》'
    if (isOfOther || !mayFollow.test(text.slice(core.end, core.end + 2))) continue
    const read = readWords(text, behindVerb(text, clause), core)
    agency ??= read.agency
    ofYear ??= read.year
  }
  return { agency, year: ofYear }
}

/** The first name between an opening and what may end it. */
const nameBetween = (opener: RegExp, ends: string, principal = withoutPublicityOffice) => {
  const upToEnd = new RegExp(`\\p{Script=Han}{2,40}?(?=${ends})`, 'uy')
  return (text: string): Span | undefined => {
    for (const match of matchesOf(opener, text)) {
      const between = matchAt(upToEnd, text, spanOf(match).end)
      const name = between && agencyNameIn(text)(principal(text)(spanOf(between)))
      if (name) return name
    }
    return undefined
  }
}

const drawsUp = '根据|依据|按照|结合|编制|编写'

const author = /* @__PURE__ */ nameBetween(/由/gu, `负责|组织|汇总|牵头|统一|综合|撰写|${drawsUp}`)
const clauseSubject = /* @__PURE__ */ nameBetween(/^|[,。》]/gu, `(?:2\\d{3}年年报)?(?:组织|特|${drawsUp})`)
const contact = /* @__PURE__ */ nameBetween(
  /(?:[请可][与向]|请联系|请致电|联系(?:方式|单位|部门|机构)?):?/gu,
  '联系|咨询|反映|地址|电话|[(,。:;]',
  withoutOffice,
)

/** 编制2024年度报告 */
const reportOfYear = /* @__PURE__ */ new RegExp(
  `(?<=编制了?)(?:${year})(?=年度?(?:工作)?(?:年度)?(?:报告|年报))`,
  'u',
)
/** 现将2024年我县政府信息公开工作情况报告如下 */
const announcedYear = /* @__PURE__ */ new RegExp(
  `(?<=现将)(?:${year})(?=年度?[^,。;]{0,30}(?:报告|汇报|总结|公布|公开|通报)如下)`,
  'u',
)

const firstOf = (pattern: RegExp, text: string): Span | undefined => {
  const match = pattern.exec(text)
  return match === null ? undefined : spanOf(match)
}

/** What a preamble says of its report. */
export const findStatement = ({ text }: Squeezed): Statement => {
  const named = reportNamed(text)
  return {
    agency: author(text) ?? named.agency ?? clauseSubject(text),
    year: named.year ?? firstOf(reportOfYear, text),
  }
}

const doer = /* @__PURE__ */ nameBetween(
  /^|,/gu,
  `[在以为共特]|严格|认真|坚持|深入|紧紧|围绕|积极|全面|高度|始终|切实|不断|继续|进一步|扎实|贯彻|${drawsUp}`,
)
/** 2016年，… 2016年度我局…, but not 2016年以来, 2016年底 and 2016年3月 */
const spokenYear = /* @__PURE__ */ new RegExp(
  `(${year})年度?(?![以来初中底末 \\d元一二三四五六七八九十]),?`,
  'uy',
)
const longestOpening = 60

/**
 * Whom the first sentence of a narrative speaks of, and of which year; but a year that it announces goes first.
 *
 * ```text
 *   2016年，在县委的领导下，临江县审计局认真贯彻…
 *   └ year                 └ agency
 * ```
 */
export const findSubject = (squeezed: Squeezed): Statement => {
  const { text } = squeezed
  const announced = firstOf(announcedYear, text)
  const full = text.indexOf('。')
  if (full < 0) return { agency: undefined, year: announced }
  const { start } = line(squeezed)(lineAt(squeezed)(full))
  const spoken = matchAt(spokenYear, text, start)
  const clauses = start + (spoken?.[0].length ?? 0)
  const agency = doer(text.slice(clauses, Math.min(full, clauses + longestOpening)))
  return {
    agency: agency && span(clauses + agency.start, clauses + agency.end),
    year: announced ?? (spoken === null ? undefined : span(start, start + (spoken[1] ?? '').length)),
  }
}

/** Who answers questions about the report: the agency, or its superior. */
export const findContact = ({ text }: Squeezed): Span | undefined => contact(text)
