/**
 * What the name of a public body looks like, and what stands around it in titles and sentences.
 */
import { type Span, span } from '../text/Span'

const ending =
  /(?:[省市县区州盟旗镇乡村部委局厅署院办会室处所站队社馆校台场库团关府司庭组科股园狱段]|街道|中心|苏木|嘎查|基地|集团|[残文侨妇工商科]联|[科作]协|[银分支]行|公司|[大中小]学)(?:\(\p{Script=Han}{1,20}\))?$/u
const letters = /^[\p{Script=Han}()·]{2,40}$/u

/** 本溪 and 全州 are places. */
const pronoun = /^(?:[该各]|本(?=[省市县区州旗镇乡街局委办厅部级机单行院处所中关署站])|全(?=[省市县区镇乡]))/u

const generic =
  /^(?:(?:[省市县区州镇乡]?(?:党工?)?委){1,2}(?:[省市县区州镇乡]?(?:人民)?政府)?(?:办公室)?|(?:党中央)?国务院|[省市县区州镇乡]?(?:人民)?政府(?:机关|部门|办公?室?)?|(?:本级)?机关|单位|[部各]门(?:街道)?|乡镇(?:街道)?|办公[厅室]|委员会|管委会|新闻中心|(?:网上)?(?:办事|政务|服务)大厅)$/u

/** Words of pages, of sentences, and of what intruders put in the place of a name. */
const foreign =
  /公开|我|\(略\)|报告|通知|公告|附件|情况|规定|要求|实际|全部|首页|位置|栏目|走进|来源|主题|网站|网址|官网|官方|登录|注册|下载|直播|娱乐场|博彩|投注|棋牌|开户|共和国(?=$|政府|条例)|公司./u

const isName = (text: string): boolean =>
  ending.test(text) && letters.test(text) && !pronoun.test(text) && !generic.test(text) && !foreign.test(text)

/** Whether a text, without white space, can be the name of a public body, or of several that report together. */
const isAgencyName = (text: string): boolean =>
  text.includes('、') ? text.split('、').every(isName) : isName(text)

const beforeName = /^(?:附件?\d?|[的了]){1,4}/u
const afterName = /(?:\((?:本级)?(?:机关|本级|盖章|公章)\)|发布|公布|的|,,|\(){1,4}$/u

const trimmedName =
  (text: string) =>
  ({ start, end }: Span): Span | undefined => {
    const words = text.slice(start, end)
    const before = beforeName.exec(words)?.[0].length ?? 0
    const after = afterName.exec(words.slice(before))?.[0].length ?? 0
    const name = span(start + before, end - after)
    return name.end > name.start && isAgencyName(text.slice(name.start, name.end)) ? name : undefined
  }

const about = /关于(?:公布|发布|印发|[报呈]送|[上呈]报)?/u

/**
 * The name within a stretch of text that may hold nothing else.
 *
 * ```text
 *   临江县人民政府办公室 关于公布 临江县审计局 （本级机关） 发布
 *   └ who writes, where nothing follows └ name
 * ```
 */
export const agencyNameIn =
  (text: string) =>
  (stretch: Span): Span | undefined => {
    const name = trimmedName(text)
    const said = about.exec(text.slice(stretch.start, stretch.end))
    if (said === null) return name(stretch)
    const start = stretch.start + said.index
    return name(span(start + said[0].length, stretch.end)) ?? name(span(stretch.start, start))
  }

const publicityOffice = /(?:(?<!人民)政府信息|政务信息|信息|政务)公开[^。;]{0,16}$|公开办$/u
const office = /(?:办公[厅室]|党政(?:综合)?办(?:公室)?|综合办|(?:秘书|信息|综合|法规)[科股室处]){1,2}$/u

const without =
  (pattern: RegExp) =>
  (text: string) =>
  ({ start, end }: Span): Span => {
    const cut = pattern.exec(text.slice(start, end))
    return cut === null || cut.index === 0 ? span(start, end) : span(start, start + cut.index)
  }

/** 临江县政务公开领导小组办公室, who signs, is 临江县. */
export const withoutPublicityOffice = /* @__PURE__ */ without(publicityOffice)

/** 临江县审计局办公室, who answers the telephone, is 临江县审计局. */
export const withoutOffice =
  (text: string) =>
  (name: Span): Span =>
    without(office)(text)(withoutPublicityOffice(text)(name))
