/** What a text says against itself: parts and their total, ways, shares. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { claimsIn } from '../../src/prose/claimsOf'
import { brieflyJudged, findingsOn, judgementsOn, numbers, saying, type Setting } from './saying'

/** What is said of the lists of a text, and nothing of its cells. */
const judged = (rule: string, text: string, setting: Setting = {}): ReadonlyArray<string> =>
  judgementsOn(saying(text, setting))
    .map(brieflyJudged)
    .filter((said) => said.startsWith(rule))
    .map((said) => said.slice(rule.length + 1))

describe('what is a part of what', () => {
  /** `30 of 0 part`: a number, the index of its total, its scope. */
  const partsIn = (text: string, setting: Setting = {}): ReadonlyArray<string> =>
    saying(text, setting).claims.map(({ value, partOf, scope }) =>
      [value, ...(partOf === null ? [] : ['of', partOf]), ...(scope === null ? [] : [scope])].join(' '),
    )

  test.each<[text: string, parts: ReadonlyArray<string>, setting?: Setting]>([
    // The list ends with the clause, the sentence, or what cannot be a part; it goes on where it is said to.
    ['收到政府信息公开申请34件，其中自然人31件，法人3件。', ['34', '31 of 0', '3 of 0']],
    ['未发生行政诉讼，收到政府信息公开申请34件，其中自然人31件。', ['0', '34', '31 of 1']],
    ['收到政府信息公开申请34件，其中自然人31件；法人3件。', ['34', '31 of 0', '3']],
    ['收到政府信息公开申请34件；其中自然人31件；法人3件。', ['34', '31 of 0', '3 of 0']],
    ['收到政府信息公开申请34件，其中自然人31件，历年累计受理申请120件。', ['34', '31 of 0']],
    ['收到政府信息公开申请34件，其中网络30件，行政复议3件。', ['34', '30 of 0 part', '3']],
    ['收到政府信息公开申请34件，其中网络30件，收费3元。', ['34', '30 of 0 part']],
    ['收到政府信息公开申请34件。其中自然人31件。', ['34', '31 of 0']],
    ['办结政府信息公开申请35件。其中予以公开9件。', ['35', '9 of 0']],
    ['不予公开政府信息公开申请3件。其中国家秘密1件。', ['3', '1']],
    ['不予公开政府信息公开申请3件（国家秘密1件，过程性信息2件）。', ['3', '1 of 0', '2 of 0']],
    ['县教育局收到政府信息公开申请4件。其中予以公开3件。', ['4 part', '3 part']],
    // In brackets.
    ['收到政府信息公开申请34件（其中自然人31件），办结35件。', ['34', '31 of 0', '35']],
    ['收到政府信息公开申请34件（含自然人31件），办结35件。', ['34', '31 of 0', '35']],
    ['收到政府信息公开申请34件（自然人31件），办结35件。', ['34', '31 of 0', '35']],
    ['发布信息120条（公告60条、动态60条）。', ['120', '60 of 0', '60 of 0']],
    ['发布信息120条（上年110条、前年60条）。', []],
    ['收到政府信息公开申请34件（较上年增加2件）。', ['34']],
    // So do other words behind a number, and a part that is named as one of them all.
    ['发布信息120条，包括公告60条、动态60条。', ['120', '60 of 0', '60 of 0']],
    ['发布信息120条，具体为：公告60条；动态60条。', ['120', '60 of 0', '60 of 0']],
    ['发布信息120条，主要包括公告60条、动态50条。', ['120', '60 of 0', '50 of 0']],
    ['发布信息120条。在发布的信息中，公告60条；动态60条。', ['120', '60 of 0', '60 of 0']],
    [
      '收到政府信息公开申请34件。34件申请中，9件予以公开，3件不予公开，2件转交他人。',
      ['34', '34 part', '9 of 1', '3 of 1', '2 of 1 part'],
    ],
    ['办结政府信息公开申请35件。所有答复件中，予以公开9件；不予公开3件。', ['35', '9 of 0', '3 of 0']],
    [
      '收到政府信息公开申请34件，其中，通过网络申请30件；通过信函申请4件；办结35件。',
      ['34', '30 of 0 part', '4 of 0 part', '35'],
    ],
    ['发布信息120条（其中公告60条，动态50条），其中图片2条。', ['120', '60 of 0', '50 of 0', '2 of 0']],
    // What may be a part of what.
    ['行政复议、行政诉讼5件，其中行政复议3件。', ['5', '3 of 0']],
    ['收到政府信息公开申请34件，其中上年结转2件、予以公开9件。', ['34', '2 of 0', '9 of 0']],
    ['办结政府信息公开申请35件，其中予以公开9件、收到自然人申请31件。', ['35', '9 of 0', '31']],
    ['办结政府信息公开申请35件，其中收到政府信息公开申请34件。', ['35', '34']],
    ['不予公开政府信息公开申请3件，其中结转下年度1件。', ['3', '1']],
    ['发布信息120条，其中规范性文件7条。', ['120', '7 of 0']],
    ['被申请行政复议3件，其中行政复议、行政诉讼5件。', ['3', '5']],
    ['收到政府信息公开申请34件，其中受理申请30件。', ['34', '30 of 0 part']],
    // What is received, or the same again, is a part by another criterion.
    ['收到政府信息公开申请34件，其中收到网络申请30件。', ['34', '30 of 0 part']],
    ['收到政府信息公开申请34件，其中收到自然人申请31件。', ['34', '31 of 0']],
    ['收到政府信息公开申请34件，其中收到政府信息公开申请30件。', ['34', '30 of 0 part']],
    ['现行有效规章13件，其中新制定5件。', ['13', '5 of 0 part']],
    ['被申请行政复议3件，其中维持2件。', ['3', '2 of 0']],
    // The number before is the total, where it is the only one of its unit.
    ['发布信息120条，视频30次，其中公告60条。', []],
    ['收到政府信息公开申请34件，上年结转2件，其中征地30件、拆迁6件。', ['34', '2']],
    ['上年结转政府信息公开申请2件，其中征地1件、拆迁1件。', ['2', '1 of 0 part', '1 of 0 part']],
    // Behind 其中 with a colon, semicolons part the list.
    [
      '收到政府信息公开申请34件，其中：网络30件；信函4件；办结35件。',
      ['34', '30 of 0 part', '4 of 0 part', '35'],
    ],
    ['发布信息120条，其中：公告60条；动态60条；转载50条。', ['120', '60 of 0', '60 of 0']],
    ['发布信息120条，视频30条，其中公告20条。', []],
    ['发布信息120条，其中公告60条，其中征地20条。', ['120', '60 of 0', '20 of 1']],
    [
      '发布信息120条，其中公告50条，其中征地20条、拆迁10条，动态70条。',
      ['120', '50 of 0', '20 of 1', '10 of 1', '70 of 0'],
    ],
    ['发布信息120条，其中提案办理类60条、动态60条。', ['120', '60 of 0', '60 of 0']],
    // Behind a comma another statement begins: another verb, another unit, or what no longer fits into a list with 、.
    ['发布信息120条，其中公告60条、动态50条，转载50条。', ['120', '60 of 0', '50 of 0']],
    ['发布信息120条，其中公告60条、动态50条，转载10条。', ['120', '60 of 0', '50 of 0', '10 of 0']],
    ['发布信息120条，其中公告60条，转载50条、转发60条。', ['120', '60 of 0']],
    ['发布信息120条，其中公告60条、动态50条，其他50条。', ['120', '60 of 0', '50 of 0', '50 of 0']],
    ['发布信息120条，其中公告60条，动态50条，收到留言10条。', ['120', '60 of 0', '50 of 0']],
    ['发布信息120条，其中公告60条、动态50条、答复留言10条。', ['120', '60 of 0', '50 of 0']],
    ['发布信息120条，其中公告60条，培训3次，答复5条。', ['120', '60 of 0']],
    // What is complete is over, unless another division begins.
    ['发布信息120条，其中公告60条，动态60条，转载50条。', ['120', '60 of 0', '60 of 0']],
    [
      '收到政府信息公开申请34件，其中自然人31件，法人3件，网络30件，信函4件。',
      ['34', '31 of 0', '3 of 0', '30 of 0 part', '4 of 0 part'],
    ],
    ['收到政府信息公开申请34件，其中自然人31件、法人3件，办结35件。', ['34', '31 of 0', '3 of 0', '35']],
    ['收到政府信息公开申请34件，其中已办结33件，在办1件。', ['34', '33 of 0', '1 of 0 part']],
    ['收到政府信息公开申请34件，其中教育局收到30件，民政局收到4件。', ['34', '30 of 0 part', '4 of 0 part']],
    [
      '收到政府信息公开申请34件，其中自然人31件、法人3件，涉及征地9件、拆迁8件。',
      ['34', '31 of 0', '3 of 0'],
    ],
    // 办结 is without what is left.
    ['办结政府信息公开申请35件，其中予以公开9件，结转下年度1件。', ['35', '9 of 0', '1']],
    [
      '县长信箱回复50件，其中咨询30件、建议20件，政府信息公开申请办结35件。',
      ['50', '30 of 0', '20 of 0', '35 part'],
    ],
    [
      '办结35件，其中予以公开9件、不予公开3件，结转下年度1件。',
      ['35', '9 of 0', '3 of 0', '1'],
      { kind: 'requests' },
    ],
  ])('%s', (text, parts, setting) => {
    expect(partsIn(text, setting)).toEqual(parts)
  })

  test('counts among the claims of all sections but that on problems', () => {
    const { report } = saying('收到政府信息公开申请34件，其中自然人31件。')
    const [section] = report.sections
    const sections = [
      section!,
      { ...section!, kind: 'problems' as const },
      { ...section!, kind: 'other' as const },
    ]
    expect(claimsIn({ ...report, sections }).map(({ value, partOf }) => [value, partOf])).toEqual([
      [34, null],
      [31, 0],
      [34, null],
      [31, 2],
    ])
  })

  test('requests are spoken of in their section, and not in the next', () => {
    const { report } = saying('予以公开9件。', { kind: 'requests' })
    const [section] = report.sections
    expect(claimsIn({ ...report, sections: [section!, { ...section!, kind: 'other' }] })).toHaveLength(1)
  })
})

describe('parts of a total', () => {
  test.each<[text: string, verdicts: ReadonlyArray<string>]>([
    ['发布信息120条，其中公告类60条，动态类50条。', ['holds']],
    ['发布信息120条，其中公告类60条，动态类60条。', ['holds']],
    ['发布信息120条，其中公告类120条。', ['holds']],
    ['发布信息120条，其中公告类140条。', ['broken warning: 140 not 120']],
    ['发布信息120条，其中公告类60条，动态类70条。', ['broken warning: 130 not 120']],
    ['发布信息120条，其中公告类30条，动态类140条，其他20条。', ['broken warning: 140 not 120']],
    // Put up in several places.
    ['发布信息120条，其中通过网站发布100条，通过微信发布60条。', ['holds']],
    ['发布信息120条，其中通过网站发布100条，其他渠道发布60条。', ['holds']],
    ['发布信息120条，其中通过网站发布130条。', ['broken warning: 130 not 120']],
    // Less than a fiftieth is left: the list was meant to be complete.
    ['发布信息120条，其中公告类60条，动态类58条。', ['broken warning: 118 not 120']],
    ['发布信息100条，其中公告类60条，动态类38条。', ['holds']],
    ['发布信息100条，其中公告类99条。', ['holds']],
    // About right is neither.
    ['发布信息约120条，其中公告类140条。', []],
    ['发布信息120条，其中公告类近140条。', []],
    ['发布信息120条，其中公告类100条，动态类40余条。', []],
    ['发布信息120条，公告类140条。', []],
    // What is published is counted in several units: together they may come to the total, but need not stay below it.
    ['发布信息120条，其中公告类100条、图解18篇。', ['broken warning: 118 not 120']],
    ['发布信息120条，其中公告类100条、图解18篇、视频2个。', ['holds']],
    ['发布信息120条，其中公告类100条、征集2期、其他18条。', ['holds']],
    ['发布信息120条，其中公告类100条、图解40篇。', ['holds']],
    // Two divisions of one total.
    ['收到政府信息公开申请34件，其中自然人31件、法人3件，网络申请30件、信函申请4件。', ['holds']],
    ['收到政府信息公开申请34件，其中自然人31件、予以公开9件。', ['holds']],
    ['收到政府信息公开申请34件，其中自然人31件、法人6件。', ['broken warning: 37 not 34']],
    ['收到政府信息公开申请34件，其中教育局31件、民政局6件。', ['broken warning: 37 not 34']],
    ['收到政府信息公开申请34件，其中网络申请30件、教育局7件。', ['holds']],
    ['收到政府信息公开申请34件，其中网络申请30件、信函申请10件、教育局2件。', ['broken warning: 40 not 34']],
    ['收到政府信息公开申请34件，其中自然人31件、教育局7件。', ['holds']],
    ['收到政府信息公开申请34件，其中予以公开9件、教育局30件。', ['holds']],
    ['收到政府信息公开申请34件，其中自然人31件、上年结转7件。', ['holds']],
    ['收到政府信息公开申请34件，其中予以公开9件、上年结转30件。', ['holds']],
    ['收到政府信息公开申请34件，其中不予公开3件、结转下年度33件。', ['holds']],
    ['收到政府信息公开申请34件，其中不予公开3件、结转下年度34件。', ['broken warning: 37 not 34']],
    // 收到 may be all that were on hand: the parts come to 36.
    ['收到政府信息公开申请34件，其中予以公开9件、其他处理27件。', ['holds']],
    ['收到政府信息公开申请36件，其中自然人33件、法人3件。', ['holds']],
    ['收到政府信息公开申请34件，其中自然人33件、法人4件。', ['broken warning: 37 not 34']],
    ['收到政府信息公开申请34件，其中通过网络收到40件。', ['broken warning: 40 not 34']],
    // So may outcomes alone be: applicants and matters are those of the requests that were told.
    ['收到政府信息公开申请34件，其中自然人32件、法人4件。', ['broken warning: 36 not 34']],
    ['收到政府信息公开申请34件，其中征地30件、拆迁6件。', ['broken warning: 36 not 34']],
    ['发布信息120条，包括：公告类60条，动态类70条。', ['broken warning: 130 not 120']],
    ['发布信息120条（公告类60条、动态类70条）。', ['broken warning: 130 not 120']],
  ])('%s', (text, verdicts) => {
    expect(judged('parts-of-total', text)).toEqual(verdicts)
  })
})

describe('a list is judged by its own parts, whatever the sentence goes on with', () => {
  const kinds = ['公告', '动态', '政策解读', '征地信息', '财政信息']
  const behind = [
    '收到留言900条',
    '转载上级信息700条',
    '举办培训3次',
    '答复留言800条',
    '阅读量30000次',
    '微信推送600条',
  ]
  const parts = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 2, maxLength: kinds.length })
  const tails = fc.uniqueArray(fc.constantFrom(...behind), { minLength: 1, maxLength: 3 })

  const telling = (
    total: number,
    counts: ReadonlyArray<number>,
    mark: string,
    tail: ReadonlyArray<string>,
  ): string =>
    [
      `发布信息${total}条`,
      `其中${counts.map((count, at) => `${kinds[at]}${count}条`).join(mark)}`,
      ...tail,
    ].join('，')

  property.prop([parts, fc.constantFrom('、', '，'), tails])('true, it stays true', (counts, mark, tail) => {
    const total = counts.reduce((sum, count) => sum + count, 0)
    expect(judged('parts-of-total', `${telling(total, counts, mark, tail)}。`)).toEqual(['holds'])
  })

  property.prop([parts, tails, fc.integer({ min: 1, max: 9 })])(
    'false, it stays false',
    (counts, tail, less) => {
      const told = counts.reduce((sum, count) => sum + count, 0)
      const total = Math.max(1, told - less)
      fc.pre(total < told)
      const [found = ''] = judged('parts-of-total', `${telling(total, counts, '、', tail)}。`)
      expect(found).toMatch(/^broken/u)
    },
  )
})

describe('ways of application', () => {
  test.each<[text: string, verdicts: ReadonlyArray<string>]>([
    ['收到政府信息公开申请34件，其中网络申请30件、信函申请4件。', ['holds']],
    ['收到政府信息公开申请34件，其中网络申请30件、信函申请5件。', ['broken warning: 35 not 34']],
    ['收到政府信息公开申请34件，其中网络申请30件、信函申请3件。', ['broken warning: 33 not 34']],
    ['收到政府信息公开申请34件，其中网络申请20件、信函等申请3件。', ['holds']],
    ['收到政府信息公开申请34件，其中网络申请30件。', []],
    ['办结政府信息公开申请35件，其中网络申请30件、信函申请3件。', []],
    ['发布信息120条，其中网站100条、微信18条。', []],
  ])('%s', (text, verdicts) => {
    expect(judged('methods', text)).toEqual(verdicts)
  })
})

describe('shares', () => {
  test.each<[text: string, verdicts: ReadonlyArray<string>]>([
    // Of 35: 25.714285 per cent, rounded or cut off.
    ['办结政府信息公开申请35件，其中予以公开9件，占26%。', ['holds']],
    ['办结政府信息公开申请35件，其中予以公开9件，占25%。', ['holds']],
    ['办结政府信息公开申请35件，其中予以公开9件，占25.7%。', ['holds']],
    ['办结政府信息公开申请35件，其中予以公开9件，占25.71%。', ['holds']],
    ['办结政府信息公开申请35件，其中予以公开9件，占25.72%。', ['holds']],
    ['办结政府信息公开申请35件，其中予以公开9件，占25.73%。', ['broken warning: 25.73 not 25.71']],
    ['办结政府信息公开申请35件，其中予以公开9件，占28%。', ['broken warning: 28 not 25.71']],
    // Of what was received, of all that were on hand.
    ['办结政府信息公开申请35件，其中予以公开9件，占26.5%。', ['holds']],
    ['办结政府信息公开申请35件，其中予以公开9件，占25.0%。', ['holds']],
    ['予以公开政府信息公开申请9件，占25.7%。', ['holds']],
    ['予以公开政府信息公开申请9件，占50%。', ['broken warning: 50 not 25.71']],
    // Of totals that only the text tells.
    ['收到政府信息公开申请18件，予以公开9件，占50%。', ['holds']],
    ['办结政府信息公开申请18件，予以公开9件，占50%。', ['holds']],
    ['受理政府信息公开申请18件，予以公开9件，占50%。', ['holds']],
    ['不予公开政府信息公开申请18件，予以公开9件，占50%。', ['broken warning: 50 not 25.71']],
    // Of a list of anything.
    ['发布信息120条，其中公告类60条，占50%。', ['holds']],
    ['发布信息120条，其中公告类60条，占40%。', ['broken warning: 40 not 50']],
    ['发布信息0条，其中公告类9条，占40%。', ['broken warning: 40 not 25.71']],
    // Of what it is a share, is not plain.
    ['收到政府信息公开申请34件，占全县的12%。', []],
    ['收到政府信息公开申请34件，其中2022年予以公开9件，占40%。', []],
  ])('%s', (text, verdicts) => {
    expect(judged('percentage', text)).toEqual(verdicts)
  })

  test('of nothing there is none, where no total is known', () => {
    const none = { entries: {}, otherwise: 0 } as const
    expect(judged('percentage', '予以公开政府信息公开申请9件，占40%。', none)).toEqual([])
    expect(judged('percentage', '发布信息0条，其中公告类9条，占40%。', none)).toEqual([])
    // A blank is no total.
    const blank = { entries: { ...numbers, 'requests.outcomes.total.total': 'blank' } } as const
    expect(judged('percentage', '予以公开政府信息公开申请9件，占25.7%。', blank)).toEqual(['holds'])
  })
})

test('what is found tells both numbers, with the words of the total', () => {
  expect(findingsOn('发布信息120条，其中公告类140条。')).toMatchObject([
    {
      rule: 'prose/parts-of-total',
      severity: 'warning',
      verdict: 'broken',
      subject: null,
      terms: [],
      words: '发布信息120条',
      actual: 140,
      expected: 120,
      difference: 20,
      suspects: [],
    },
  ])
})
