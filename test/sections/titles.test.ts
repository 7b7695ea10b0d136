import { describe, expect, test } from 'vitest'
import { readHeading } from '../../src/sections/readHeading'
import { earlierTitles, officialTitles } from '../../src/sections/titles'

describe.each([
  [
    'overview',
    '总体情况',
    '概述',
    '工作概述',
    '总体概述',
    '信息公开总体情况',
    '政府信息公开工作的总体工作情况',
  ],
  ['proactive', '主动公开政府信息情况', '政府信息主动公开的情况', '行政机关主动公开政府信息的情况'],
  [
    'requests',
    '收到和处理政府信息公开申请情况',
    '收到处理信息公开申请情况',
    '收到和处理政务信息公开申请情况',
    '行政机关收到并处理的信息公开申请的情况',
  ],
  ['disputes', '政府信息公开行政复议行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况'],
  ['disputes', '政府信息公开行政复议、被提起诉讼的情况', '政府信息公开引发的行政复议、和行政诉讼情况'],
  ['disputes', '因信息公开被申请行政复议、提起行政诉讼的情况'],
  ['problems', '信息公开存在的主要问题及改进情况', '政务信息公开工作中存在的不足'],
  ['problems', '存在问题', '存在的不足', '工作中存在的问题', '存在的问题和不足', '存在问题改进情况'],
  ['problems', '存在的主要问题及下一步改进措施', '存在不足和下步工作打算', '存在的问题以及今后努力的方向'],
  ['other', '其他需要报告的事项', '需报告的情况', '需要报告事项', '需要说明的其它事项'],
])('an official title of section %s', (kind, ...titles) => {
  test.each(titles)('%s', (title) => {
    expect(readHeading(officialTitles)(title)).toMatchObject({ kind, alone: true })
  })
})

describe.each([
  ['overview', '概述', '基本情况', '本年度基本情况', '政府信息公开工作基本情况', '基本工作情况', '工作情况'],
  ['overview', '主要工作概述', '本年度政府信息公开工作的基本工作情况'],
  ['proactive', '主动公开情况', '政府信息主动公开情况', '主动公开政府信息的情况'],
  [
    'requests',
    '依申请公开情况',
    '政府信息依申请公开办理的情况',
    '依申请公开政府信息和不予公开政府信息的情况',
  ],
  ['disputes', '复议诉讼情况', '行政复议、诉讼和申诉情况', '政府信息公开被申请复议、提起诉讼的情况'],
  ['disputes', '因政府信息公开申请行政复议、提起行政诉讼的情况'],
  [
    'problems',
    '主要问题',
    '存在主要问题',
    '存在的主要问题及改进措施',
    '主要问题整改情况',
    '主要问题、和改进',
  ],
  ['other', '需要说明的事项', '其他需说明的事项', '其它需要说明事项', '需要说明的其他事项'],
])('a title of section %s before the forms', (kind, ...titles) => {
  test.each(titles)('%s', (title) => {
    expect(readHeading(earlierTitles)(`一、${title}`)).toMatchObject({ kind, alone: true })
  })
})

describe('what ends like a title is none', () => {
  test.each([
    '一、政务工作概述',
    '二、行业主动公开政府信息情况',
    '三、行内收到和处理政府信息公开申请情况',
    '四、政务因政府信息公开行政复议、行政诉讼情况',
    '五、政务中存在的问题',
    '六、其实其他需要报告的事项',
  ])('%s', (text) => {
    expect(readHeading(officialTitles)(text)).toBeUndefined()
  })

  test.each([
    '一、工会基本情况',
    '二、政务主动公开情况',
    '三、政务依申请公开情况',
    '四、行内行政复议、诉讼情况',
    '五、主动查找的主要问题',
    '六、其实需要说明的事项',
  ])('before the forms: %s', (text) => {
    expect(readHeading(earlierTitles)(text)).toBeUndefined()
  })
})

describe('behind a title', () => {
  test.each([
    ['a remark', '三、收到和处理政府信息公开申请情况(单位:件)'],
    ['a colon', '三、收到和处理政府信息公开申请情况:'],
    ['one dot', '三、收到和处理政府信息公开申请情况.'],
  ])('%s belongs to the heading', (_, text) => {
    expect(readHeading(officialTitles)(text)).toEqual({
      kind: 'requests',
      number: '三',
      alone: true,
      length: text.length,
    })
  })

  test.each([
    ['a page', '一、总体情况-3'],
    ['a page between dashes', '一、总体情况-12-'],
    ['dots', '一、总体情况…………'],
    ['two dots and a page', '一、总体情况..3'],
    ['dots and a page in brackets', '一、总体情况……(12)'],
    ['dots and a page between dashes', '一、总体情况……-3-'],
  ])('%s shows a page of contents', (_, text) => {
    expect(readHeading(officialTitles)(text)).toBeUndefined()
  })

  test.each([
    ['its marks', '一、总体情况:。本年度工作平稳', '一、总体情况:。'],
    ['a bold title', '一、**总体情况**本年度工作平稳', '一、**总体情况**'],
    ['dots within the text', '一、总体情况。甲……乙等工作平稳', '一、总体情况。'],
    ['one dot and the text', '一、总体情况本年度·工作', '一、总体情况'],
    ['a middle dot that ends it', '一、总体情况工作平稳·', '一、总体情况'],
  ])('text begins: %s', (_, text, heading) => {
    expect(readHeading(officialTitles)(text)).toMatchObject({ alone: false, length: heading.length })
  })

  test.each([
    ['no number', '总体情况良好'],
    ['a number without its mark', '一总体情况良好'],
    ['a list', '一、总体情况、主动公开政府信息情况'],
  ])('no heading with text behind it: %s', (_, text) => {
    expect(readHeading(officialTitles)(text)).toBeUndefined()
  })
})

test.each([
  ['#总体情况', null],
  ['第一部分、总体情况', '一'],
  ['(一)总体情况', '一'],
  ['1.总体情况', '1'],
  ['l一、总体情况', '一'],
])('before a title: %s', (text, number) => {
  expect(readHeading(officialTitles)(text)).toMatchObject({ kind: 'overview', number })
})
