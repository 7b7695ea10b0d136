import { expect, test } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import { findSections, proseOf } from '../../src/sections/findSections'

/** The text of the last section of a document that ends so, without white space at its ends. */
const lastSection = (end: string): string => {
  const { key } = normalize(`一、总体情况\n青禾镇工作平稳。\n六、其他需要报告的事项\n${end}`)
  const last = findSections(key).at(-1)
  return last === undefined ? '' : key.slice(last.heading.end, last.whole.end).trim()
}

test.each<ReadonlyArray<string>>([
  ['who signs, and when', '无。\n青禾镇人民政府\n2024年1月5日'],
  [
    'who signs in a line with blanks, and when in Chinese',
    '无。\n\n　　　青禾县审计局\n　　二〇二四年一月五日',
  ],
  ['the date alone', '无。\n2024-01-05'],
  ['the signer alone', '无。\n青禾镇人民政府（盖章）'],
  ['attachments', '无。\n附件：1.统计表.xls'],
  ['other pages of the site', '无。\n上一篇：青禾镇2022年年报\n下一篇：没有了'],
  ['the foot of the site', '无。\n扫一扫在手机打开当前页\n主办：青禾镇人民政府 备案号：某ICP备1号'],
  ...[
    '扫码浏览',
    '用微信扫描二维码',
    '分享',
    '【字体：大 中 小】',
    '字号:大',
    '热点推荐',
    '热门推荐',
    '推荐阅读',
    '友情链接：',
  ].map((site) => ['what sites print below an article', `无。\n${site}`] as const),
  ...[
    '附件下载：年报.doc',
    '原文链接：http',
    '您对本页面是否满意',
    'Copyright © 2024 All Rights Reserved',
  ].map((site) => ['what sites offer below an article', `无。\n${site}`] as const),
  ['who signs, a blank line, and when', '无。\n青禾镇人民政府\n　\n2024年1月5日'],
  ['who signs in bold type', '无。\n**青禾镇人民政府**\n**2024年1月5日**'],
  ['a date in brackets', '无。\n（2024年1月5日）'],
  ...[
    ...[
      '附件',
      '（附件）',
      '【附表】',
      '[相关附件]',
      '附件1',
      '打印',
      '打印本页',
      '打印页',
      '关闭',
      '关闭窗口',
      '关闭窗',
    ],
    ...[
      '主办：青禾镇',
      '主办单位：青禾镇',
      '主办单：青禾镇',
      '承办：青禾镇',
      '承办单位：青禾镇',
      '上一条：无',
      '下一页',
    ],
    ...['相关阅读', '责任编辑：李某', '分享到', '版权所有', '青禾网 某ICP备1号'],
  ].map((site) => [site, `无。\n${site}`]),
])('the last section ends before %s', (_, end = '') => {
  expect(lastSection(end)).toBe('无。')
})

test.each([
  ['an answer without a full stop', '没有需要报告的其他事项'],
  ['a sentence with a date', '2024年1月5日青禾镇召开了会议。'],
  [
    'words that a foot has too',
    '主办建议50件。\n分享经验三次。\n附件目录已更新。\n字体大小可以调整。\n您对本部门的意见均有答复。',
  ],
  ['a body in a sentence', '收费的是青禾镇人民政府\n共1件。'],
  ['attachments in a sentence', '见附件1\n共1件。'],
  ['a code in a sentence', '请扫一扫二维码办理'],
  ['who did what', '青禾镇人民政府认真落实'],
  ['whom it concerns', '1件转给青禾镇人民政府'],
  ['a date that a sentence begins with', '2024年1月5日青禾镇人民政府'],
])('%s is its text', (_, end) => {
  expect(lastSection(end)).toBe(end)
})

test.each([
  // A section that begins with four characters of heading and ends at the twentieth.
  ['without a table is one stretch', [], [[4, 20]]],
  [
    'before and behind a table',
    [[8, 12]],
    [
      [4, 8],
      [12, 20],
    ],
  ],
  [
    'between two tables, whichever is told first',
    [
      [15, 18],
      [6, 8],
    ],
    [
      [4, 6],
      [8, 15],
      [18, 20],
    ],
  ],
  ['with a table right below its heading', [[4, 8]], [[8, 20]]],
  ['with a table at its end', [[8, 20]], [[4, 8]]],
  ['with a table beyond its end', [[8, 30]], [[4, 8]]],
  ['with a table that its heading is part of', [[0, 8]], [[8, 20]]],
  [
    'with tables that share rows',
    [
      [6, 14],
      [8, 10],
    ],
    [
      [4, 6],
      [14, 20],
    ],
  ],
  [
    'with tables of other sections',
    [
      [0, 4],
      [20, 30],
      [24, 30],
    ],
    [[4, 20]],
  ],
  ['that is all table', [[4, 20]], []],
] satisfies ReadonlyArray<
  readonly [string, ReadonlyArray<[number, number]>, ReadonlyArray<[number, number]>]
>)('the running text of a section %s', (_, tables, prose) => {
  const spans = (pairs: ReadonlyArray<[number, number]>) => pairs.map(([start, end]) => ({ start, end }))
  const section = {
    heading: { kind: 'overview', number: '一', start: 0, end: 4 },
    whole: { start: 0, end: 20 },
  } as const
  expect(proseOf(spans(tables))(section)).toEqual(spans(prose))
})
