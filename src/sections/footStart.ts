/**
 * Where the text of the last section ends and the foot of the document begins.
 *
 * ```text
 *   六、其他需要报告的事项
 *   无。
 *   临江县人民政府        ← who signs
 *   2025年1月8日          ← when
 *   附件：…               ← attachments
 *   上一篇：… 主办：…     ← the site
 * ```
 */
import { matchesOf } from '../text/scan'
import { compact } from '../text/compact'
import type { Span } from '../text/Span'
import { zeros } from '../text/zeros'

const date = /* @__PURE__ */ new RegExp(
  '^\\(?(?:20\\d\\d[年./-]\\d{1,2}[月./-]\\d{1,2}日?' +
    `|二[${zeros}][${zeros}一二三四五六七八九]{2}年[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)\\)?$`,
  'u',
)
const signer =
  /^\p{Script=Han}[\p{Script=Han}()]{1,40}(?:政府|[厅局委署部办省市县区州盟旗镇乡]|委员会|办公室|办事处|中心|小组)(?:\(\p{Script=Han}{1,8}\))?$/u
const site =
  /^[[(【]?(?:附件|附表|上一[篇条页]|下一[篇条页]|打印本?页?|关闭窗?口?|相关(?:附件|链接|阅读|文档|信息)|责任编辑|主办单?位?|承办单?位?)(?:[\])】:|\d]|$)|^[[(]?(?:扫一?[扫码]|用?微信扫|分享(?:到|$)|版权所有|copyright|字[体号]:|热[点门]推荐|推荐阅读|友情链接|附件下载|原文链接|您对本页)|ICP备/iu
const markdown = /[#*]/gu

const lines = /.+/gu

/** No last section is longer; what follows is a site, or another document. */
const longestSection = 20_000

interface Line {
  readonly start: number
  readonly text: string
}

const linesOf = (text: string, { start, end }: Span): ReadonlyArray<Line> =>
  [...matchesOf(lines, text.slice(start, Math.min(end, start + longestSection)))]
    .map(({ 0: words, index }) => ({
      start: start + index,
      text: compact(words).replace(markdown, ''),
    }))
    .filter((line) => line.text !== '')

/** The offset of the foot in the last section; its end where there is none. */
export const footStart = (text: string, section: Span): number => {
  const all = linesOf(text, section)
  const at = all.findIndex(
    (line, i) =>
      site.test(line.text) ||
      date.test(line.text) ||
      (signer.test(line.text) && (i === all.length - 1 || date.test(all[i + 1]?.text ?? ''))),
  )
  return all[at]?.start ?? section.end
}
