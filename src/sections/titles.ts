/**
 * The titles of the six sections, as the notices of 2019 and 2021 prescribe them and as real reports
 * word them. Each pattern is anchored at the place where a title may begin, on text without white space.
 */
import type { SectionKind } from '../report/Report'

export interface Title {
  readonly kind: SectionKind
  readonly pattern: RegExp
  /** The characters that a title of this kind may begin with: what decides most lines. */
  readonly initials: string
}

export const officialTitles: ReadonlyArray<Title> = [
  {
    kind: 'overview',
    initials: '总工概政信',
    pattern: /^(?:(?:政府)?信息公开)?(?:工作)?的?(?:总体(?:工作)?(?:情况|概述)|概述)/u,
  },
  {
    kind: 'proactive',
    initials: '主政行',
    pattern: /^(?:行政机关)?(?:主动公开政府信息|政府信息主动公开)的?情况/u,
  },
  {
    kind: 'requests',
    initials: '收行',
    pattern: /^(?:行政机关)?收到[和与及并]?处理的?(?:政府|政务)?信息公开申请的?情况/u,
  },
  {
    kind: 'disputes',
    initials: '因政信',
    pattern:
      /^因?(?:政府|政务)?信息公开(?:工作)?(?:被申请|申请|引起|引发)?的?行政复议[、和与及,]{0,2}(?:被?提起)?(?:行政)?诉讼的?情况/u,
  },
  {
    kind: 'problems',
    initials: '存政工信',
    pattern:
      /^(?:(?:政府|政务)?信息公开)?(?:工作)?中?存在的?(?:主要)?(?:问题|不足)(?:[和与及、](?:问题|不足))?(?:[、及和与以]{0,2}(?:下一?步|今后)?(?:改进|整改|解决|努力|工作)的?(?:情况|措施|办法|方向|工作|意见|打算)?)?/u,
  },
  {
    kind: 'other',
    initials: '其需',
    pattern: /^(?:其[他它])?需要?(?:报告|说明)的?(?:其[他它])?(?:事项|情况)/u,
  },
]

/** Titles of the prose reports of 2008 to 2018; only believed where a number stands before them. */
export const earlierTitles: ReadonlyArray<Title> = [
  {
    kind: 'overview',
    initials: '概基主工本政',
    pattern: /^(?:概述|(?:本年度)?(?:政府信息公开工作的?)?基本(?:工作)?情况|主要工作概述|工作情况)/u,
  },
  { kind: 'proactive', initials: '主政', pattern: /^(?:政府信息)?主动公开(?:政府信息)?的?情况/u },
  {
    kind: 'requests',
    initials: '依政',
    pattern: /^(?:政府信息)?依申请公开(?:政府信息)?(?:和不予公开政府信息)?(?:办理)?的?情况/u,
  },
  {
    kind: 'disputes',
    initials: '因政行复',
    pattern:
      /^(?:因?政府信息公开)?(?:申请|被申请)?(?:行政)?复议[、和与及,]?(?:提起)?(?:行政)?诉讼(?:和申诉)?的?情况/u,
  },
  {
    kind: 'problems',
    initials: '存主',
    pattern: /^(?:存在的?)?主要问题(?:[、及和与]{0,2}(?:改进|整改)(?:情况|措施)?)?/u,
  },
  { kind: 'other', initials: '需其', pattern: /^(?:其[他它])?需要?说明的?(?:其[他它])?事项/u },
]
