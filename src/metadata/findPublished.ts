/**
 * The date of publication in the head of a page: behind its label, else a date that stands alone.
 *
 * ```text
 *   发布日期：2025-01-08 09:30 来源：…     发布日期2025-01-08     索引号 | 2025-01-08 |     （2025年1月8日）
 * ```
 */
import { matchAt, matchesOf } from '../text/scan'
import { line, lineAt, type Squeezed } from '../text/Squeezed'
import { dateAt, type WrittenDate } from './WrittenDate'
import { zeros } from '../text/zeros'

/*
 * The kinds of date, the best first, each kind of label its own group: of publication, of a step close
 * to it, of nothing in particular; then a date without a label; last the date of the document itself.
 */
const labels =
  /(?:(发布|发表)(?:日期|时间|于)|(公开|公布|公示|发文|发稿|上传|录入|提供|更新)(?:日期|时间)|(日期|时间)|(生成|成文|印发|制发|形成)(?:日期|时间))[:|\t(]{0,3}/gu
const kinds = [1, 2, 3, 4]
const nothingInParticular = 3
const ofTheDocument = 4

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff

/** Nothing is glued to what begins here: a 日期 that is not the end of 统计日期. */
const standsApart = ({ text, runs }: Squeezed, at: number): boolean =>
  at === 0 || !isHan(text.charCodeAt(at - 1)) || runs.includes(at)

interface LabelledDate {
  readonly kind: number
  readonly date: WrittenDate
}

const labelledDates = (head: Squeezed, preamble: number): ReadonlyArray<LabelledDate> => {
  const dates: Array<LabelledDate> = []
  for (const match of matchesOf(labels, head.text)) {
    const kind = kinds.find((group) => match[group] !== undefined) ?? ofTheDocument
    const isLabel = kind !== nothingInParticular || (match.index < preamble && standsApart(head, match.index))
    const date = isLabel ? dateAt(head.text, match.index + match[0].length) : undefined
    if (date !== undefined) dates.push({ kind, date })
  }
  return dates.sort((a, b) => a.kind - b.kind)
}

const dateLike = /* @__PURE__ */ new RegExp(
  `(?<![\\d/.])(?<!\\d-)(?:20\\d\\d[-./年]|20\\d{3,5}日|二[${zeros}])`,
  'gu',
)
/** Whatever a label calls a date, if it were that of publication it would have been found by its label. */
const ofSomethingElse =
  /(?:今[天日]是?|截[止至]|[期自从]|失效|有效|废止|实施|生效|统计|填报|\p{Script=Han}(?:期限|日期|时间))至?[:|\t]{0,3}$/u
const sentence = /[,。;]/u
/** A range goes on, and the date of today, which a page may show, has the day of the week. */
const goesOn = /[至到~]|-\d|星期/uy

const dateAlone = (head: Squeezed, preamble: number): WrittenDate | undefined => {
  const { text } = head
  for (const { index } of matchesOf(dateLike, text.slice(0, preamble))) {
    const date = standsApart(head, index) ? dateAt(text, index) : undefined
    if (date === undefined || matchAt(goesOn, text, date.end) !== null) continue
    const { start, end } = line(head)(lineAt(head)(index))
    if (!ofSomethingElse.test(text.slice(start, index)) && !sentence.test(text.slice(start, end))) return date
  }
  return undefined
}

/** The date of publication; no date behind `preamble` counts that has no label of its own. */
export const findPublished =
  (preamble: number) =>
  (head: Squeezed): WrittenDate | undefined => {
    const best = labelledDates(head, preamble)[0]
    if (best === undefined) return dateAlone(head, preamble)
    return best.kind === ofTheDocument ? (dateAlone(head, preamble) ?? best.date) : best.date
  }
