/**
 * The body that the page names as the publisher of the document, in its table of metadata.
 *
 * ```text
 *   发布机构：临江县审计局   发布日期：…      发布机构 | 临江县审计局 |      发布机构
 *           └ name                                                     临江县审计局
 * ```
 */
import { matchAt, matchesOf, spanOf } from '../text/scan'
import type { Span } from '../text/Span'
import type { Squeezed } from '../text/Squeezed'
import { agencyNameIn, withoutPublicityOffice } from './agencyName'

/** 单位 and 作者 are words of other labels too: they count where nothing is glued to them. */
const label = /(?:发布|发文|公开|制作|编制|责任)(?:机构|单位|机关|主体)[:|\t]{0,3}|(单位|作者)[:|\t]{1,3}/gu
const value =
  /\p{Script=Han}[\p{Script=Han}()]{1,40}?(?=$|[|\t,。;:\-\d]|(?:发布|发文|公开|生成|成文|更新)(?:日期|时间))/uy

/** The name up to the end of its line or cell, or to a gap in the line. */
const valueAt = ({ text, runs }: Squeezed, start: number): Span | undefined => {
  const gap = runs.find((run) => run > start) ?? text.length
  const words = matchAt(value, text.slice(0, gap), start)
  return words === null ? undefined : spanOf(words)
}

export const findPublisher = (head: Squeezed): Span | undefined => {
  for (const match of matchesOf(label, head.text)) {
    if (match[1] !== undefined && !head.runs.includes(match.index)) continue
    const stretch = valueAt(head, spanOf(match).end)
    const name = stretch && agencyNameIn(head.text)(withoutPublicityOffice(head.text)(stretch))
    if (name !== undefined) return name
  }
  return undefined
}
