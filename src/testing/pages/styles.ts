/**
 * Pages in the manner of different content systems. What they put around a report is invented.
 */
import type { Chance } from '../Chance'
import type { Draft, Part } from '../Draft'
import { cellsOf } from './cells'
import { type Hand, plainHand, tag } from './Hand'
import {
  always,
  disagreeing,
  plainTable,
  type Rows,
  semanticTable,
  splitTable,
  wordTable,
  writeRows,
} from './tables'

/** What a page says in its frame. */
export interface Frame {
  readonly title: string
  readonly authority: string
  readonly publishedOn: string | null
}

/** A number in a field of a form that nobody may fill in. */
const asInput = (content: string): string =>
  /^[\d.]{1,20}$/u.test(content) ? `<input type="text" value="${content}" readonly>` : content

interface Manner {
  readonly hand: (chance: Chance) => Hand
  readonly table: (hand: Hand) => (rows: Rows) => string
  readonly heading: (hand: Hand, text: string) => string
  readonly paragraph: (hand: Hand, text: string) => string
  readonly page: (body: string, frame: Frame) => string
}

const plainly: Manner = {
  hand: () => plainHand,
  table: plainTable,
  heading: (hand, text) => tag(hand)('p', hand.text(text)),
  paragraph: (hand, text) => tag(hand)('p', hand.text(text)),
  page: (body) => body,
}

const menu = ['首页', '政务公开', '办事服务', '互动交流']
  .map((name) => `<li><a href="/${name.length}/">${name}</a>`)
  .join('')

/** Reports of other years, which are not this one. */
const others = [2016, 2017, 2018]
  .map(
    (year) =>
      `<li><a href="/art/${year}.html" title="">青禾县人民政府${year}年政府信息公开工作年度报告</a><span>${year + 1}-01-20</span></li>`,
  )
  .join('\n')

const labelled = ({ title, publishedOn }: Frame): string =>
  `<table class="xxgk"><tr><td>索 引 号：</td><td>014416/2024-00017</td><td>分 类：</td><td>年度报告</td></tr>` +
  `<tr><td>名 称：</td><td colspan=3>${title}</td></tr><tr><td>文 号：</td><td>&nbsp;</td><td>发布日期：</td><td>${publishedOn ?? ''}</td></tr></table>`

const head = ({ title, publishedOn }: Frame): string =>
  `<head><meta charset="utf-8"><title>${title}_青禾县</title><meta name="SiteName" content="青禾县">` +
  `<meta name="ArticleTitle" content="${title}">${publishedOn === null ? '' : `<meta name="PubDate" content="${publishedOn} 10:20">`}` +
  `<style>body>p{color:red}</style><script>if (1 < 2) { document.title = "<table><tr><td>9" }</script></head>`

const foot =
  '<div class="foot"><p>主办：青禾县人民政府办公室 2011年1月1日</p><p>备案 12345678号</p></div><div style="display:none"><table><tr><td>规章<td>99<td>99<td>99</table></div>'

/**
 * The manners of content systems, by their names.
 *
 * @example
 * import { pageStyles } from 'ogi-report/testing'
 *
 * Object.keys(pageStyles).slice(0, 3) // => ['fragment', 'semantic', 'portal']
 *
 * @since 0.1.0
 */
export const styles = {
  /** A piece of a page: no more than the report itself. */
  fragment: plainly,
  semantic: {
    ...plainly,
    table: semanticTable,
    heading: (hand, text) => tag(hand)('h2', hand.text(text)),
    page: (body, frame) =>
      `<!DOCTYPE html><html lang="zh-CN">${head(frame)}<body><main><article>${body}</article></main><footer>${foot}</footer></body></html>`,
  },
  /** The text in #zoom; menus, a table of facts, other reports and a foot around it. */
  portal: {
    ...plainly,
    page: (body, frame) =>
      `<!DOCTYPE html><html>${head(frame)}<body><div class="nav"><ul>${menu}</ul></div><div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/x">年度报告</a></div>` +
      `<ul class="side">${others}</ul>${labelled(frame)}<div id="zoom" class="article">${body}</div><div class="share">分享到：<a href="#">微信</a></div>${foot}<ul>${others}</ul></body></html>`,
  },
  /** A page pasted into a page, with a head of its own. */
  pasted: {
    ...plainly,
    page: (body, frame) =>
      `<html>${head(frame)}<body><h1>${frame.title}</h1><ucapcontent><html><head><meta charset="gb2312"><meta name="Generator" content="Microsoft Word 15"><title>文档1</title></head><body>${body}</body></html></ucapcontent>${foot}</body></html>`,
  },
  word: {
    ...plainly,
    table: wordTable,
    paragraph: (hand, text) =>
      `<p class=MsoNormal style='text-indent:32.0pt;mso-pagination:widow-orphan'>${hand.text(text)}<span lang=EN-US><o:p></o:p></span></p>`,
    heading: (hand, text) =>
      `<p class=MsoNormal align=left><b><span style='font-family:黑体'>${hand.text(text)}</span></b></p>`,
    page: (body) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:Pages>4</o:Pages></xml><![endif]--></head><body lang=ZH-CN><div class=Section1 style='layout-grid:15.6pt'>${body}</div></body></html>`,
  },
  /** Tables around everything, tags in capitals, nothing closed that need not be. */
  'layout-tables': {
    ...plainly,
    hand: () => ({
      ...plainHand,
      closes: (name) => !['td', 'tr', 'p'].includes(name),
      name: (name) => name.toUpperCase(),
    }),
    page: (body, frame) =>
      `<HTML><BODY><TABLE width=1000><TR><TD colspan=2><IMG src=top.jpg width=1000 height=120></TD></TR><TR><TD width=180><TABLE><TR><TD><A href=/>首页</A><TR><TD><A href=/a>机构</A></TABLE></TD><TD><TABLE><TR><TD align=center><FONT size=5><B>${frame.title}</B></FONT><TR><TD>${body}</TABLE></TD></TR><TR><TD colspan=2 align=center>版权所有 <BR>技术支持</TD></TR></TABLE></BODY></HTML>`,
  },
  components: {
    ...plainly,
    table: splitTable,
    hand: () => ({ ...plainHand, inCell: (content) => `<div class="cell"><span>${content}</span></div>` }),
    page: (body, frame) =>
      `<html>${head(frame)}<body><div id="app"><section class="view"><div class="TRS_Editor">${body}</div></section></div></body></html>`,
  },
  editor: {
    ...plainly,
    hand: () => ({
      ...plainHand,
      blank: () => '<br/>',
      inCell: (content) =>
        `<p style="text-align:center;"><span style="font-size:14px;">${content}</span></p>`,
    }),
    table: (hand) => (rows) =>
      `<table class="ke-zeroborder" data-sort="sortDisabled"><tbody>${writeRows(hand, always('td'))(rows).replace('<tr', '<tr class="firstRow"')}</tbody></table>`,
  },
  /** Sections and spans for everything, as social media have it; the headings in boxes of their own. */
  sections: {
    ...plainly,
    hand: () => ({
      ...plainHand,
      blank: () => '<br  />',
      inCell: (content) => `<section><span style="font-size:12px">${content}</span></section>`,
    }),
    heading: (hand, text) =>
      `<section style="text-align:center"><section style="display:inline-block"><strong><span>${hand.text(text)}</span></strong></section></section>`,
    paragraph: (hand, text) =>
      `<section style="margin:0 8px"><section><span style="letter-spacing:1px">${hand.text(text)}</span></section></section>`,
  },
  /** Numbers of headings as a word processor sets them apart, for those that know no lists. */
  'numbers-apart': {
    ...plainly,
    table: wordTable,
    heading: (hand, text) => {
      const [, number = '', title = ''] = /^(.、)?(.*)$/su.exec(text) ?? []
      return `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span>&nbsp;&nbsp; </span></span><![endif]>${hand.text(title)}</p>`
    },
  },
  /** A table for each row. */
  'rows-apart': {
    ...plainly,
    table: (hand) => (rows) =>
      rows
        .map((row) => plainTable(hand)([row.map((cell) => ({ ...cell, rowspan: 1 }))]))
        .join(hand.between()),
  },
  disagreeing: { ...plainly, table: (hand) => (rows) => plainTable(hand)(disagreeing(rows)) },
  inputs: { ...plainly, hand: () => ({ ...plainHand, inCell: asInput }) },
  /** The text stays invisible until a script shows it. */
  delayed: {
    ...plainly,
    page: (body, { title }) =>
      `<html><body><h1 id="activity-name">${title}</h1><div id="js_content" style="visibility: hidden;">${body}</div></body></html>`,
  },
} as const satisfies Readonly<Record<string, Manner>>

export type PageStyle = keyof typeof styles

const writePart =
  ({ table, heading, paragraph }: Manner, hand: Hand) =>
  (part: Part): string => {
    if (part.kind === 'table') return table(hand)(cellsOf(part.rows))
    return part.kind === 'paragraph' ? paragraph(hand, part.text) : heading(hand, part.text)
  }

/** A draft as a page; `markup` changes the hand it is written in. */
export const writePage = (
  style: PageStyle,
  markup: (hand: Hand) => Hand,
  frame: Frame,
  chance: Chance,
  draft: Draft,
): string => {
  const manner: Manner = styles[style]
  const hand = markup(manner.hand(chance))
  return manner.page(draft.map((part) => writePart(manner, hand)(part) + hand.between()).join('\n'), frame)
}
