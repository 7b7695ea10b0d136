/**
 * The title, over one to four lines, and the agency and the year in it.
 *
 * ```text
 *   标题 |  临江县  人民政府⏎2024年  政府信息公开  工作年度报告  | 发布日期 …
 *   └ lead  └──────── words ────┘└─────────── core ────────┘  └ what may follow
 *           └ agency        └ year
 * ```
 *
 * The core is what every title ends with; the words before it are read once it is found. All of it
 * is squeezed text, so a line break inside the core is none.
 */
import { type Span, slice, span } from '../text/Span'
import { agencyNameIn } from './agencyName'
import { matchAt, matchesOf, spanOf } from '../text/scan'
import { line, lineAt, type Squeezed } from '../text/Squeezed'
import { year } from './WrittenDate'

export interface Title extends Span {
  readonly agency: Span | undefined
  readonly year: Span | undefined
}

const yearMark = '(?:年年度|年度|年|度)'
const subject = '(?:政府信息(?:[和与及]政务)?|政务信息|信息|政务)公开'

/** 政府信息公开工作年度报告 and its variants: 年度工作报告, 情况的报告, 工作2024年度报告, 年报, …报告（2024年）. */
export const titleCore = /* @__PURE__ */ new RegExp(
  `(?:\\((?:本级)?(?:机关|本级)\\))?${subject}` +
    `(?:工作|年度|情况|的|(?:${year})${yearMark}?){0,5}(?:报告|年报|总结)(?:\\((?:${year})${yearMark}?\\))?`,
  'gu',
)

/** …年度报告2024年 */
const yearBehind = /* @__PURE__ */ new RegExp(`(?:${year})${yearMark}(?![\\d元一二三四五六七八九十])`, 'uy')

const yearInWords = /* @__PURE__ */ new RegExp(
  `(?:(?<!\\d)20\\d\\d年?[-至到])?(?<!\\d)(${year})(?!\\d)\\)?${yearMark}?\\)?`,
  'u',
)

const lead =
  /^(?:.*(?:[|\t>:_]|(?<!\d)-))?[)·•◆■●▪※《"]*(?:\(?20\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?\)?)?(?:\((?!略)\p{Script=Han}{1,8}\))?(?:(?:信息|文件|公文)?(?:标题|名称))? ?/u
const rowLabel = /(?:标题|名称|题名|题目|正文)$/u
const trail = /[>位]/u

const mayFollow =
  /^(?:$|[|\t_()>-]|[一1][、.]|2 ?0 ?\d ?\d|(?:发布|发文|公开|公布|成文|生成|更新|印发)(?:日期|时间|机构|单位|人)|(?:信息|文章|稿件)?来源|作者|日期|时间|浏览|点击|阅读|访问|字[体号]|\.(?:docx?|pdf|wps)|打印|分享|索引|文号|责任|编辑|根据|依据|按照|依照|遵照|本报告|本年|现将)/u

/** Published with an announcement, whose title it is: …年度报告的公告. */
const announcement = /^的(?:公告|公布|通告|通知|报告)/u

/** 关于报送…年度报告的通知: a superior asks for reports. */
const callForReports = /^.{0,40}(?:[报呈]送|[上填呈]报|做好|开展).{1,60}的通知$/u

/** What follows a space may be anything else of the page, if it does not go on with the sentence. */
const goesOn = /^(?:[的之及和与等]|格式|有关|编制|如下|解读|通知|公开|要求)/u

const titleWords = /^(?:[\p{Script=Han}\w ()·○×."'<>-]|,,|(?<=[局委办厅室部府处会心])、){0,60}$/u
const sentenceWords =
  /通知|条例|格式|要求|编制|现将|(?<!关于)公布|情况|首页|上一篇|下一篇|报告|共和国$|^[现特为将]/u

interface YearInWords {
  /** With what belongs to it: （2024年度）. */
  readonly whole: Span
  readonly digits: Span
}

const yearWithin = (text: string, within: Span): YearInWords | undefined => {
  const found = yearInWords.exec(slice(text)(within))
  if (found === null) return undefined
  const [words, printed = ''] = found
  const at = within.start + found.index
  const start = at + words.lastIndexOf(printed)
  return { whole: span(at, at + words.length), digits: span(start, start + printed.length) }
}

/** The words before the core, read: a year, and the agency before or behind it. */
export const readWords = (text: string, words: Span, core: Span): Pick<Title, 'agency' | 'year'> => {
  const found = yearWithin(text, words)
  const name = agencyNameIn(text)
  // 临江镇人民 + 政府信息公开 is 临江镇人民政府; 临江镇 + 政府信息公开 is 临江镇.
  const isSplit = text.slice(words.end - 2, words.end) === '人民' && text.startsWith('政府', core.start)
  const end = isSplit ? words.end + 2 : words.end
  return found === undefined
    ? { agency: name(span(words.start, end)), year: yearWithin(text, core)?.digits }
    : {
        agency: name(span(words.start, found.whole.start)) ?? name(span(found.whole.end, end)),
        year: found.digits,
      }
}

/** The words of a title in a line up to `end`, or undefined where the line says something else. */
const wordsIn = (head: Squeezed, index: number, end: number, from = 0): Span | undefined => {
  const start = Math.max(line(head)(index).start, from)
  const before = lead.exec(head.text.slice(start, end))?.[0] ?? ''
  const label = before.replace(/[:|\t]{1,4}$/u, '')
  if (before.includes(':') && !rowLabel.test(label) && !trail.test(before)) return undefined
  const words = span(start + before.length, end)
  const text = slice(head.text)(words)
  return titleWords.test(text) && !sentenceWords.test(text) ? words : undefined
}

const yearAlone = /* @__PURE__ */ new RegExp(`^\\(?(?:${year})${yearMark}?\\)?$`, 'u')
const bareSuffix = /^(?:人民政府|办公[厅室]|办事处|(?:管理)?委员会|管委会|.{0,2}局)$/u
const place = /^\p{Script=Han}{0,20}[省市县区州旗镇乡]\p{Script=Han}{0,20}$/u
const placeAlone = /^\p{Script=Han}{1,6}[省市县区州旗]$/u
const ofPlace = /[省市县区州盟旗镇乡]|街道|^(?:国家|中[国共])/u
const unfinished = /[和与及]$/u

/** Whether the line above belongs to the title: it holds the agency or the year that is wanting. */
const completes = (text: string, above: Span, words: Span, title: Title): boolean => {
  const wordsAbove = slice(text)(above)
  const agencyAbove = agencyNameIn(text)(above) !== undefined
  const yearAbove = yearWithin(text, above) !== undefined
  const name = slice(text)(words)
    .replace(yearInWords, '')
    .replace(/^关于(?:公布)?/u, '')
  if (name === '') return title.year === undefined ? agencyAbove || yearAbove : agencyAbove && !yearAbove
  if (unfinished.test(wordsAbove)) return true
  if (bareSuffix.test(name)) return place.test(wordsAbove)
  if (placeAlone.test(wordsAbove)) return !ofPlace.test(name)
  return title.year === undefined && yearAlone.test(wordsAbove)
}

const mostLines = 4

/** The title with its first line at `index`, or with as many of the lines above as belong to it. */
const withLinesAbove = (head: Squeezed, core: Span, words: Span, index: number): Title => {
  const { text } = head
  const title: Title = { start: words.start, end: core.end, ...readWords(text, words, core) }
  const linesSoFar = lineAt(head)(core.end - 1) - index + 1
  if (index === 0 || words.start !== line(head)(index).start || linesSoFar >= mostLines) return title
  const above = wordsIn(head, index - 1, line(head)(index - 1).end)
  if (above === undefined || !completes(text, above, words, title)) return title
  return withLinesAbove(head, core, span(above.start, words.end), index - 1)
}

/** …年度报告⏎（2024年度） */
const withYearBelow = (head: Squeezed, title: Title): Title => {
  const below = line(head)(lineAt(head)(title.end - 1) + 1)
  const ofYear = yearWithin(head.text, below)?.digits
  return title.year === undefined && ofYear !== undefined && yearAlone.test(slice(head.text)(below))
    ? { ...title, end: below.end, year: ofYear }
    : title
}

/** 《临江县2024年政府信息公开工作年度报告》: how much of a line the marks take behind the title. */
const closingMark = ({ text }: Squeezed, words: Span, end: number, lineStart: number): number =>
  words.start > lineStart && /《》|""/u.test(text.charAt(words.start - 1) + text.charAt(end)) ? 1 : 0

/** The title with its core there; the words of the line before `from` belong to another. */
const titleAround = (head: Squeezed, { start, end }: Span, from: number): Title | undefined => {
  const last = lineAt(head)(end - 1)
  const behind =
    announcement.exec(head.text.slice(end, end + 3)) ??
    (line(head)(last).end > end ? matchAt(yearBehind, head.text, end) : null)
  const core = span(start, end + (behind?.[0].length ?? 0))
  const first = lineAt(head)(core.start)
  const words = last - first < mostLines ? wordsIn(head, first, core.start, from) : undefined
  if (words === undefined) return undefined
  const closed = core.end + closingMark(head, words, core.end, line(head)(first).start)
  const after = head.text.slice(closed, line(head)(last).end)
  if (callForReports.test(head.text.slice(words.start, core.end))) return undefined
  const ends = mayFollow.test(after) || (head.runs.includes(core.end) && !goesOn.test(after))
  return ends ? withYearBelow(head, withLinesAbove(head, core, words, first)) : undefined
}

const kindsOfReport = ['报告', '年报', '总结']
const announces = /关于(?:公布|发布)/u
const official = /^政府信息公开工作年度报告$/u

/** How much a candidate says: the path to a page, and a bare name of a column, say less than a title. */
const weight = ({ text, lines }: Squeezed, title: Title): number => {
  const saying = (title.year === undefined ? 0 : 4) + (title.agency === undefined ? 0 : 2)
  if (saying === 0) return official.test(slice(text)(title)) ? 1 : 0
  return saying + (lines.includes(title.start) ? 1 : 0) - (announces.test(slice(text)(title)) ? 1 : 0)
}

/** The titles before the preamble that say most: more than one where a page lists or repeats them. */
export const findTitles =
  (preamble: number) =>
  (head: Squeezed): ReadonlyArray<Title> => {
    let best: ReadonlyArray<Title> = []
    let bestWeight = 1
    let from = 0
    for (const match of matchesOf(titleCore, head.text.slice(0, preamble))) {
      const core = spanOf(match)
      const title = titleAround(head, core, from)
      // A year behind may be that of the next title.
      from = core.start + Math.max(...kindsOfReport.map((kind) => match[0].lastIndexOf(kind))) + 2
      const titleWeight = title === undefined ? 0 : weight(head, title)
      if (title === undefined || titleWeight < bestWeight) continue
      best = titleWeight === bestWeight ? [...best, title] : [title]
      bestWeight = titleWeight
    }
    return best
  }
