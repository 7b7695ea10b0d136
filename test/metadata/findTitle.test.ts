import { describe, expect, test } from 'vitest'
import { findTitles } from '../../src/metadata/findTitle'
import { slice } from '../../src/text/Span'
import { squeeze } from '../../src/text/Squeezed'

/** The titles of the head of a page, as their words run on. */
const titles = (text: string): ReadonlyArray<string> => {
  const head = squeeze(text)({ start: 0, end: text.length })
  return findTitles(head.text.length)(head).map(slice(head.text))
}

const title = '沧屏县2020年政府信息公开工作年度报告'

describe('a title', () => {
  test.each([
    ['behind a path', `首页>政务公开>${title}`],
    ['behind its label', `标题:${title}`],
    ['behind the label of a row', `|信息名称|${title}|`],
    ['behind a mark', `※${title}`],
    ['behind a date', `2021-01-08${title}`],
    ['behind a date in brackets', `(2021年1月8日)${title}`],
    ['behind a remark', `(公开版)${title}`],
    ['in title marks', `《${title}》`],
    ['before the first section', `${title}一、总体情况`],
    ['before the first section, in digits', `${title}1.总体情况`],
    ['before a date', `${title}2021-01-08`],
    ['before a date whose digits stand apart', `${title}2 0 2 1-01-08`],
    ['before who published it', `${title}发布机构:沧屏县`],
    ['before the name of its file', `${title}.docx`],
    ['before words that stand apart', `${title} 沧屏县人民政府`],
  ])('stands %s', (_, text) => {
    expect(titles(text)).toEqual([title])
  })

  test.each([
    ['a sentence', `本局编制${title}`],
    ['what goes on', `${title}一览`],
    ['what goes on with a number', `${title}20份`],
    ['what goes on behind a space', `${title} 等3份`],
    ['a call for reports', `关于报送${title}的通知`],
    ['another call for reports', `关于填报${title}的通知`],
    ['one more call for reports', '关于做好2020年度政府信息公开工作年度报告的通知'],
    ['another label', `责任编辑:${title}`],
  ])('is not %s', (_, text) => {
    expect(titles(text)).toEqual([])
  })

  test.each([
    [`${title}的公告`],
    [`关于公布${title}的通知`],
    [`沧屏县政府信息公开工作年度报告(2020年度)`],
    [`沧屏县政府信息公开工作年度报告2020年`],
  ])('may end otherwise: %s', (text) => {
    expect(titles(text)).toEqual([text])
  })
})

describe('the lines of a title', () => {
  test.each([
    ['the agency', '沧屏县\n2020年政府信息公开工作年度报告'],
    ['the year', '2020年\n沧屏县政府信息公开工作年度报告'],
    ['agency and year', '沧屏县审计局\n2020年\n政府信息公开工作年度报告'],
    ['a place, and a kind of body', '沧屏县\n人民政府2020年政府信息公开工作年度报告'],
    ['a place, and a bureau', '沧屏县\n审计局2020年政府信息公开工作年度报告'],
    ['a place, and a long name', '沧屏县\n发展和改革委员会2020年政府信息公开工作年度报告'],
    ['half a name', '沧屏县发展和\n改革局2020年政府信息公开工作年度报告'],
    ['a year below', '沧屏县政府信息公开工作年度报告\n(2020年度)'],
  ])('%s', (_, text) => {
    expect(titles(text)).toEqual([text.replaceAll('\n', '')])
  })

  test.each([
    ['another body', '云陌市\n沧屏县审计局2020年政府信息公开工作年度报告'],
    ['another year', '2021年\n沧屏县审计局2020年政府信息公开工作年度报告'],
    ['no name', '政务公开\n沧屏县审计局2020年政府信息公开工作年度报告'],
    ['a name that is no place', '云陌在线\n人民政府2020年政府信息公开工作年度报告'],
  ])('are not %s', (_, text) => {
    expect(titles(text)).toEqual([text.split('\n')[1]])
  })

  test('a year below is none of a title that has its own', () => {
    expect(titles(`${title}\n2021年`)).toEqual([title])
  })
})

describe('of several titles', () => {
  test.each([
    [
      'those with year and agency before others',
      `政府信息公开工作年度报告\n2020年政府信息公开工作年度报告\n|${title}|`,
      [title],
    ],
    [
      'one on a line before one on a path',
      `首页>${title}\n云陌市2020年政府信息公开工作年度报告`,
      ['云陌市2020年政府信息公开工作年度报告'],
    ],
    ['all that say as much', `${title}\n${title}`, [title, title]],
    ['the name of the form, where nothing else is', '政府信息公开工作年度报告', ['政府信息公开工作年度报告']],
    ['no name of a column', '政府信息公开年报', []],
  ])('%s', (_, text, found) => {
    expect(titles(text)).toEqual(found)
  })
})
