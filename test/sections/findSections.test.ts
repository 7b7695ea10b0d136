import { expect, test } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import { findSections } from '../../src/sections/findSections'

/** The text of the last section of a document that ends so, without white space at its ends. */
const lastSection = (end: string): string => {
  const { key } = normalize(`一、总体情况\n青禾镇工作平稳。\n六、其他需要报告的事项\n${end}`)
  const last = findSections(key).at(-1)
  return last === undefined ? '' : key.slice(last.heading.end, last.whole.end).trim()
}

test.each([
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
])('the last section ends before %s', (_, end) => {
  expect(lastSection(end)).toBe('无。')
})

test.each([
  ['an answer without a full stop', '没有需要报告的其他事项'],
  ['a sentence with a date', '2024年1月5日青禾镇召开了会议。'],
  ['words that a foot has too', '主办建议50件。\n分享经验三次。\n附件目录已更新。'],
  ['a body in a sentence', '收费的是青禾镇人民政府\n共1件。'],
])('%s is its text', (_, end) => {
  expect(lastSection(end)).toBe(end)
})
