/** What was left standing or went wrong when the text was put together. */
import { describe, expect, test } from 'vitest'
import { type Known, outcome } from './outcome'

describe('meta/placeholder-left', () => {
  test.each<[text: string, clause: string]>([
    ['××县人民政府发布信息12条。', '××县人民政府发布信息12条'],
    ['本镇在×县网站发布信息。', '本镇在×县网站发布信息'],
    ['本镇在ＸＸ县网站发布信息。', '本镇在ＸＸ县网站发布信息'],
    ['信息12条。发布于XX县网站。', '发布于XX县网站'],
    ['某某局收到申请；办结。', '某某局收到申请'],
    ['（一）xxx局收到申请、办结。', 'xxx局收到申请'],
    ['收到申请（请填写数量）件。', '收到申请（请填写数量）件'],
    ['收到申请【填写】件，办结。', '收到申请【填写】件'],
    ['其他情况(略)。', '其他情况(略)'],
    ['其他情况[此处略]说明', '其他情况[此处略]说明'],
    ['收费情况在此处报告。', '收费情况在此处报告'],
    ['此处填写收费情况。', '此处填写收费情况'],
    [
      '有关收费减免的情况说明以及收取的数额在此处报告并说明收取依据和减免依据等详细内容',
      '收费减免的情况说明以及收取的数额在此处报告并说明收取依据和减免依据等详细内',
    ],
  ])('%s', (text, clause) => {
    const fault = `broken warning: ${clause}`
    expect(outcome('meta/placeholder-left', { title: text })).toBe(`${fault} @title`)
    expect(outcome('meta/placeholder-left', { preamble: text })).toBe(fault)
    expect(
      outcome('meta/placeholder-left', {
        sections: [
          ['overview', ''],
          ['other', text],
        ],
      }),
    ).toBe(`${fault} @other`)
  })

  test.each([
    '见http://www.example.cn/xx县。',
    'MAXX县',
    '乘以3×4 平方米',
    '编号XX-12。',
    '某县收到申请。',
    'X光片X张。',
    '（略有增加）',
    '填写申请表，（请妥善保管）',
    '群众填写（申请表）后提交',
    '在此处理完毕',
  ])('nothing is left in %s', (text) => {
    expect(outcome('meta/placeholder-left', { preamble: text })).toBe('holds')
  })

  test('each is told, also one behind the last section; one clause once', () => {
    expect(
      outcome('meta/placeholder-left', {
        sections: [['overview', '发布信息XX条，××镇某某局收到申请。']],
        closing: '××镇人民政府\n2024年1月17日',
      }),
    ).toBe(
      'broken broken broken warning: 发布信息XX条 @overview warning: ××镇某某局收到申请 @overview warning: ××镇人民政府',
    )
  })

  test('far behind the last section begins the foot of the page', () => {
    const closing = '云溪镇人民政府\n2024年1月17日\n打印\n关闭\n版权所有：××网站'
    expect(outcome('meta/placeholder-left', { closing })).toBe('holds')
  })

  test('nothing is asked of a document without words', () => {
    expect(outcome('meta/placeholder-left', {})).toBe('')
  })
})

describe('meta/authority-agrees', () => {
  const author = (name: string): string => `本报告由${name}编制。`
  const signed = (name: string): string => `${name}\n2024年1月17日`
  const fault = (actual: string): string => `broken warning: ${actual} not 云溪县财政局`

  test.each<[what: string, known: Known, said: string]>([
    ['signed by itself', { closing: signed('云溪县财政局') }, 'holds'],
    ['written by itself', { preamble: author('云溪县财政局') }, 'holds'],
    ['signed by another', { closing: signed('石桥乡人民政府') }, fault('石桥乡人民政府')],
    ['written by another', { preamble: author('云溪县审计局') }, fault('云溪县审计局')],
    [
      'written by itself, signed by another',
      { preamble: author('云溪县财政局'), closing: signed('石桥乡人民政府') },
      fault('石桥乡人民政府'),
    ],
    ['written by another, far below', { preamble: `${'有序。'.repeat(200)}${author('云溪县审计局')}` }, ''],
    ['neither written nor signed', { preamble: '有序。', closing: '2024年1月17日' }, ''],
    ['no authority', { authority: null, closing: signed('石桥乡人民政府') }, ''],
    ['named twice', { authority: '云溪县云溪县财政局' }, `${fault('云溪县云溪县财政局')} @authority`],
    [
      'another place of the name',
      { authority: '江北省市场局市场局', closing: signed('江北省市场局') },
      'holds',
    ],
  ])('%s', (_, known, said) => {
    expect(outcome('meta/authority-agrees', { authority: '云溪县财政局', ...known })).toBe(said)
  })
})

describe('meta/title-stated', () => {
  const overview: Known['sections'] = [['overview', '平稳。']]

  test.each<[what: string, known: Known, said: string]>([
    ['a title', { title: '云溪县2023年政府信息公开工作年度报告' }, 'holds'],
    ['none', { authority: '云溪县' }, 'broken info: not 云溪县2023年政府信息公开工作年度报告'],
    ['none, and no authority', {}, 'broken info:'],
    ['none, of a piece of a report', { sections: [['requests', '平稳。']] }, ''],
    ['none, of the years before the forms', { year: 2018 }, ''],
  ])('%s', (_, known, said) => {
    expect(outcome('meta/title-stated', { year: 2023, sections: overview, ...known })).toBe(said)
  })
})

describe('meta/signature-complete', () => {
  const authority = '云溪县财政局'
  const other: Known['sections'] = [['other', '无。']]

  test.each<[what: string, known: Known, said: string]>([
    ['signed', { signedOn: '2024-01-17' }, 'holds'],
    ['published', { publishedOn: '2024-01-17' }, 'holds'],
    ['neither', {}, 'broken info:'],
    ['a name without a date', { closing: authority }, `broken info: ${authority}`],
    ['a name in the last line', { sections: [['other', `无。\n${authority}`]] }, `broken info: ${authority}`],
    ['neither, of a piece of a report', { sections: [['requests', '平稳。']] }, ''],
    ['neither, of the years before the forms', { year: 2018 }, ''],
  ])('%s', (_, known, said) => {
    expect(outcome('meta/signature-complete', { year: 2023, authority, sections: other, ...known })).toBe(
      said,
    )
  })
})
