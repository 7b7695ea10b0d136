import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import { findingsOn } from './saying'

const said = (words: string, language: 'zh' | 'en' = 'zh'): ReadonlyArray<string> =>
  findingsOn(words).map((finding) => explain(finding, language))

describe('a claim is held against the table in the words of the form', () => {
  test('each reading says what it adds and takes away', () => {
    expect(said('收到政府信息公开申请50件。')).toEqual([
      '正文“收到政府信息公开申请50件”，申请办理表“一、本年新收政府信息公开申请数量”总计栏按表为34，或加“二、上年结转政府信息公开申请数量”为36，均与正文的50不符。',
    ])
    expect(said('收到政府信息公开申请50件。', 'en')).toEqual([
      'The text says “收到政府信息公开申请50件”. Requests table, “new requests of the year”, total: the table comes to 34, or plus “carried over from last year” to 36, and in no reading to 50.',
    ])
  })

  test('readings that come to the same are told once', () => {
    expect(said('答复政府信息公开申请4件。')).toEqual([
      '正文“答复政府信息公开申请4件”，申请办理表“（七）总计”总计栏按表为35，或减“二、上年结转政府信息公开申请数量”为33，或减“（六）其他处理”为22，或减“（六）其他处理”减“（五）不予处理”为21，均与正文的4不符。',
    ])
  })

  test('a group is called what the form calls it', () => {
    expect(said('不予公开政府信息公开申请7件。')).toEqual([
      '正文“不予公开政府信息公开申请7件”，申请办理表“（三）不予公开”总计栏按表为3，与正文的7不符。',
    ])
    expect(said('收到法人或其他组织提出的政府信息公开申请9件。')).toEqual([
      '正文“收到法人或其他组织提出的政府信息公开申请9件”，申请办理表“一、本年新收政府信息公开申请数量”法人或其他组织栏按表为3，与正文的9不符。',
    ])
    expect(said('收到公民申请99件。')).toEqual([
      '正文“收到公民申请99件”，申请办理表“一、本年新收政府信息公开申请数量”自然人栏按表为31，或加“二、上年结转政府信息公开申请数量”为33，或“一、本年新收政府信息公开申请数量”总计栏为34，或“一、本年新收政府信息公开申请数量”加“二、上年结转政府信息公开申请数量”总计栏为36，均与正文的99不符。',
    ])
    expect(said('发生行政诉讼6件。', 'en')).toEqual([
      'The text says “行政诉讼6件”. Disputes table, “suits without reconsideration” plus “suits after reconsideration”, total: the table comes to 2, not 6.',
    ])
  })
})

test('what is expected is a number: that of the plainest reading, with the difference', () => {
  const [finding] = findingsOn('收到政府信息公开申请50件。')
  expect(finding).toMatchObject({ expected: 34, actual: 50, difference: 16 })
  expect(finding?.readings).toEqual([
    { rows: ['requests.received'], less: [], columns: ['total'], values: [34] },
    { rows: ['requests.received', 'requests.carriedOver'], less: [], columns: ['total'], values: [36] },
  ])
})
