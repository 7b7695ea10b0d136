import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/normalize/Normalized'
import { findHeadings } from '../../src/sections/findHeadings'

/** The headings of a text, a line each: kind, number, what stands there. */
const headings = (text: string): ReadonlyArray<string> => {
  const { key } = normalize(text)
  return findHeadings(key).map(
    ({ kind, number, start, end }) =>
      `${kind} ${number ?? '-'} ${key.slice(start, end).replace(/\s+/gu, '')}`,
  )
}

/** The headings of a report behind a text that has none of its own. */
const headingsBehind = (before: string): ReadonlyArray<string> => {
  const own = normalize(before).key.length
  for (const { start } of findHeadings(normalize(before + report()).key))
    expect(start).toBeGreaterThanOrEqual(own)
  return headings(before + report())
}

/** The six official headings, with something to say under each. */
const report = (change: Readonly<Record<number, string>> = {}): string =>
  [
    '一、总体情况',
    '二、主动公开政府信息情况',
    '三、收到和处理政府信息公开申请情况',
    '四、政府信息公开行政复议、行政诉讼情况',
    '五、存在的主要问题及改进情况',
    '六、其他需要报告的事项',
  ]
    .map((title, i) => `${change[i + 1] ?? title}\n青禾镇的第${i + 1}段文字。\n`)
    .join('\n')

const official = [
  'overview 一 一、总体情况',
  'proactive 二 二、主动公开政府信息情况',
  'requests 三 三、收到和处理政府信息公开申请情况',
  'disputes 四 四、政府信息公开行政复议、行政诉讼情况',
  'problems 五 五、存在的主要问题及改进情况',
  'other 六 六、其他需要报告的事项',
]

/** The heading that stands at the place of the `n`th official one. */
const inPlace = (n: number, printed: string): string => headings(report({ [n]: printed }))[n - 1] ?? 'none'

test('the six official headings', () => {
  expect(headings(report())).toEqual(official)
})

describe('the wordings of real reports', () => {
  test.each([
    [1, '总体情况', 'overview - 总体情况'],
    [1, '一、工作概述', 'overview 一 一、工作概述'],
    [1, '一、 总体情况', 'overview 一 一、总体情况'],
    [1, '一、政府信息公开工作总体情况', 'overview 一 一、政府信息公开工作总体情况'],
    [1, '一、总体概述', 'overview 一 一、总体概述'],
    [1, '一、信息公开工作总体情况', 'overview 一 一、信息公开工作总体情况'],
    [1, '一、本年度政府信息公开工作的基本情况', 'overview 一 一、本年度政府信息公开工作的基本情况'],
    [2, '二、行政机关主动公开政府信息情况', 'proactive 二 二、行政机关主动公开政府信息情况'],
    [
      3,
      '三、行政机关收到和处理政府信息公开申请情况',
      'requests 三 三、行政机关收到和处理政府信息公开申请情况',
    ],
    [2, '二、主动公开政府信息的情况', 'proactive 二 二、主动公开政府信息的情况'],
    [2, '二、政府信息主动公开情况', 'proactive 二 二、政府信息主动公开情况'],
    [
      4,
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      'disputes 四 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    ],
    [4, '四、政府信息公开行政复议和行政诉讼情况', 'disputes 四 四、政府信息公开行政复议和行政诉讼情况'],
    [4, '四、政府信息公开行政复议行政诉讼情况', 'disputes 四 四、政府信息公开行政复议行政诉讼情况'],
    [4, '四、政府信息公开行政复议和诉讼情况', 'disputes 四 四、政府信息公开行政复议和诉讼情况'],
    [
      5,
      '五、政府信息公开工作存在的主要问题及改进情况',
      'problems 五 五、政府信息公开工作存在的主要问题及改进情况',
    ],
    [5, '五、存在问题和改进措施', 'problems 五 五、存在问题和改进措施'],
    [5, '五、存在的问题及改进措施', 'problems 五 五、存在的问题及改进措施'],
    [5, '五、存在的主要问题及整改措施', 'problems 五 五、存在的主要问题及整改措施'],
    [5, '五、存在问题及改进情况', 'problems 五 五、存在问题及改进情况'],
    [5, '五、存在的主要问题和改进情况', 'problems 五 五、存在的主要问题和改进情况'],
    [6, '六、其它需要报告的事项', 'other 六 六、其它需要报告的事项'],
    [6, '六、需要报告的其他事项', 'other 六 六、需要报告的其他事项'],
    [1, '一、2023年总体情况', 'overview 一 一、2023年总体情况'],
    [1, '一、总体概况', 'overview 一 一、总体概况'],
    [2, '二、行政机关主动公开政府信息情况', 'proactive 二 二、行政机关主动公开政府信息情况'],
    [2, '二、主动公开情况', 'proactive 二 二、主动公开情况'],
    [3, '三、收到及处理政府信息公开申请情况', 'requests 三 三、收到及处理政府信息公开申请情况'],
    [3, '三、收到和处理政府信息申请公开情况', 'requests 三 三、收到和处理政府信息申请公开情况'],
    [
      3,
      '三、收到和处理政府信息公开申请情况（单位：件）',
      'requests 三 三、收到和处理政府信息公开申请情况(单位:件)',
    ],
    [4, '四、行政复议、行政诉讼情况', 'disputes 四 四、行政复议、行政诉讼情况'],
    [5, '五、存在的不足及改进措施', 'problems 五 五、存在的不足及改进措施'],
    [5, '五、存在的主要问题及下步工作打算', 'problems 五 五、存在的主要问题及下步工作打算'],
    [5, '五、主要困难、问题与今后措施', 'problems 五 五、主要困难、问题与今后措施'],
    [6, '六、其他事项', 'other 六 六、其他事项'],
    [6, '六、其他需报告的情况', 'other 六 六、其他需报告的情况'],
  ])('%i: %s', (n, printed, found) => {
    expect(inPlace(n, printed)).toBe(found)
  })
})

describe('damaged headings', () => {
  test.each([
    ['without its mark', 1, '一总体情况', 'overview 一 一总体情况'],
    ['a space before the mark', 1, '一 、总体情况', 'overview 一 一、总体情况'],
    ['a colon for a mark', 1, '一：总体情况', 'overview 一 一:总体情况'],
    ['a digit for a number', 1, '1、总体情况', 'overview 1 1、总体情况'],
    ['in brackets', 1, '（一）总体情况', 'overview 一 (一)总体情况'],
    ['dirt of OCR before the number', 6, 'l六、其他需要报告的事项', 'other 六 l六、其他需要报告的事项'],
    ['a full stop behind it', 6, '六、其他需要报告的事项。', 'other 六 六、其他需要报告的事项。'],
    ['inner spaces', 6, '六、 其他 需要 报告的 事项', 'other 六 六、其他需要报告的事项'],
    [
      'marks of Markdown',
      3,
      '## 三、收到和处理政府信息公开申请情况',
      'requests 三 ##三、收到和处理政府信息公开申请情况',
    ],
    [
      'bold type of Markdown',
      3,
      '**三、收到和处理政府信息公开申请情况**',
      'requests 三 **三、收到和处理政府信息公开申请情况**',
    ],
    ['a mark of a list', 1, '◆一、总体情况', 'overview 一 ◆一、总体情况'],
    ['over two lines', 5, '五、存在的主要问题及\n整改措施', 'problems 五 五、存在的主要问题及整改措施'],
    [
      'over two lines, inside the title',
      3,
      '三、收到和处理\n政府信息公开申请情况',
      'requests 三 三、收到和处理政府信息公开申请情况',
    ],
    [
      'its number on a line of its own',
      2,
      '二、\n主动公开政府信息情况',
      'proactive 二 二、主动公开政府信息情况',
    ],
    [
      'a bare number on a line of its own',
      2,
      '二\n主动公开政府信息情况',
      'proactive 二 二主动公开政府信息情况',
    ],
    ['a wrong number', 2, '三、主动公开政府信息情况', 'proactive 三 三、主动公开政府信息情况'],
    [
      'without a number',
      4,
      '政府信息公开行政复议、行政诉讼情况',
      'disputes - 政府信息公开行政复议、行政诉讼情况',
    ],
    [
      'traditional, with pinyin',
      3,
      '三、收到和處(chǔ)理政府信息公開申請(qǐng)情況',
      'requests 三 三、收到和处理政府信息公开申请情况',
    ],
    [
      'bold type behind the number',
      2,
      '二、**主动公开政府信息情况**',
      'proactive 二 二、**主动公开政府信息情况**',
    ],
    [
      'over two lines, before the last word',
      5,
      '五、存在的主要问题及改进\n\n情况',
      'problems 五 五、存在的主要问题及改进情况',
    ],
    [
      'over two lines, without a number',
      3,
      '收到和处理政府信息公开\n申请情况',
      'requests - 收到和处理政府信息公开申请情况',
    ],
    ['behind a tag', 6, '<br/>六、其他需要报告的事项', 'other 六 六、其他需要报告的事项'],
    ['radicals', 2, '⼆、主动公开政府信息情况', 'proactive 二 二、主动公开政府信息情况'],
    [
      'zero-width characters',
      2,
      '二\u200b、主动公开\u200b政府信息情况',
      'proactive 二 二、主动公开政府信息情况',
    ],
    ['behind a page break', 2, '- 3 -\n二、主动公开政府信息情况', 'proactive 二 二、主动公开政府信息情况'],
  ])('%s', (_, n, printed, found) => {
    expect(inPlace(n, printed)).toBe(found)
  })

  test('text behind the heading on its line is not part of it', () => {
    expect(inPlace(1, '一、总体情况。本年度，青禾镇认真做好公开工作')).toBe('overview 一 一、总体情况。')
    expect(inPlace(6, '六、其他需要报告的事项：无')).toBe('other 六 六、其他需要报告的事项:')
    expect(inPlace(5, '五、存在的主要问题及改进情况人手仍然不足')).toBe(
      'problems 五 五、存在的主要问题及改进情况',
    )
  })

  test('all of a report in one line', () => {
    expect(headings(report().replace(/\n+/gu, ' '))).toEqual(official)
  })

  test('glued to the title of the report', () => {
    expect(inPlace(1, '青禾镇2023年政府信息公开工作年度报告一、总体情况')).toBe('overview 一 一、总体情况')
  })

  test('behind the sentence that announces the report', () => {
    expect(inPlace(1, '现将有关情况报告如下： 一、总体情况 （一）主动公开。')).toBe(
      'overview 一 一、总体情况',
    )
  })

  test.each([
    ['without the mark of its number', '以上为总体情况。二主动公开政府信息情况'],
    ['in the middle of a sentence', '见二、主动公开政府信息情况'],
  ])('not glued %s', (_, printed) => {
    expect(headings(report({ 2: printed }))).toEqual(official.filter((_line, i) => i !== 1))
  })

  test.each([
    '三、收到和处理政府信息公开申请情况',
    '收到和处理政府信息公开申请情况',
    '三、\n收到和处理政府信息公开申请情况',
  ])('a remark in the line below is not part of it: %s', (printed) => {
    expect(inPlace(3, `${printed}\n（单位：件）`)).toMatch(/申请情况$/u)
  })

  test('a number in brackets in the line above is not part of it', () => {
    expect(inPlace(1, '（一）\n总体情况')).toBe('overview - 总体情况')
  })

  test('a sub-heading of the first section is not the heading of another one', () => {
    const overview =
      '一、总体情况\n（一）主动公开政府信息情况\n全年发布信息。\n2.收到和处理政府信息公开申请情况\n没有。'
    expect(headings(report({ 1: overview }))).toEqual(official)
    expect(inPlace(2, '二、主动公开信息情况')).toBe('proactive 二 二、主动公开信息情况')
    expect(headings(report({ 1: overview, 2: '二、主动公开信息情况' }))).toContain(
      'proactive 二 二、主动公开信息情况',
    )
  })

  test('the numbered one counts, also with a mark of Markdown', () => {
    expect(headings(`总体情况\n见下文。\n${report({ 1: '## 一、总体情况' })}`)).toEqual([
      'overview 一 ##一、总体情况',
      ...official.slice(1),
    ])
  })

  test('behind another one in its line, with nothing between them', () => {
    const line = official.map((heading) => heading.split(' ')[2]).join(' ')
    expect(headings(`本机关公布如下。${line} 无。`)).toEqual(official)
  })

  test('glued to the end of a sentence', () => {
    expect(inPlace(2, '以上为总体情况。二、主动公开政府信息情况')).toBe(
      'proactive 二 二、主动公开政府信息情况',
    )
  })
})

describe('decoys', () => {
  test('the six titles in one sentence of the preamble', () => {
    const preamble =
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、' +
      '因政府信息公开被申请行政复议、提起行政诉讼情况、存在问题及改进情况、其他需要报告的事项六个部分组成。\n'
    expect(headingsBehind(preamble)).toEqual(official)
  })

  test('the same sentence, broken by a PDF', () => {
    const preamble = `本报告包括
总体情况
、主动公开政府信息情况以及
收到和处理政府信息公开申请情况、
政府信息公开行政复议、行政诉讼情况、
存在的主要问题及改进情况、
其他需要报告的事项等六部分。
`
    expect(headingsBehind(preamble)).toEqual(official)
  })

  test('a list of the titles with their numbers, in one line', () => {
    const list =
      '目录：一、总体情况二、主动公开政府信息情况三、收到和处理政府信息公开申请情况' +
      '四、政府信息公开行政复议、行政诉讼情况五、存在的主要问题及改进情况六、其他需要报告的事项\n'
    expect(headingsBehind(list)).toEqual(official)
  })

  test('a table of contents with dot leaders', () => {
    const contents = official.map((line, i) => `${line.split(' ')[2] ?? ''}……………………${i + 1}`).join('\n')
    expect(headingsBehind(`目录\n${contents}\n\n`)).toEqual(official)
  })

  test('a table of contents without page numbers', () => {
    const contents = official.map((line) => line.split(' ')[2] ?? '').join('\n')
    expect(headingsBehind(`目录\n${contents}\n\n`)).toEqual(official)
  })

  test.each([
    ['spaced dots', ' . . . . . (3)'],
    ['a tab and a page', '\t- 3 -'],
  ])('a table of contents with %s', (_, leader) => {
    const contents = official.map((line) => `${line.split(' ')[2] ?? ''}${leader}`).join('\n')
    expect(headingsBehind(`目录\n${contents}\n\n`)).toEqual(official)
  })

  test('a sentence that lists the titles with their numbers', () => {
    const list = official.map((line) => line.split(' ')[2] ?? '').join('；')
    expect(headingsBehind(`全文由${list}组成。\n`)).toEqual(official)
  })

  test('a caption right below the heading that repeats its title', () => {
    expect(
      headings(report({ 2: '二、主动公开政府信息情况\n主动公开政府信息情况\n第二十条第（一）项' })),
    ).toEqual(official)
  })

  test('the rows of table three, which are numbered like sections', () => {
    const table = `三、收到和处理政府信息公开申请情况
一、本年新收政府信息公开申请数量→3→0→0→0→0→0→3
二、上年结转政府信息公开申请数量
0
三、本年度办理结果
（一）予以公开→3→0→0→0→0→0→3
四、结转下年度继续办理
0`
    expect(headings(report({ 3: table.replaceAll('→', '\t') }))).toEqual(official)
  })

  test('sub-headings that lost their brackets and start anew at one', () => {
    const overview = `一、总体情况
一主动公开情况
发布信息40条。
二依申请公开情况
本年度没有收到申请。
三政府信息管理情况
落实专人。
四平台建设情况
正常。
五监督保障情况
正常。`
    expect(headings(report({ 1: overview }))).toEqual(official)
  })

  test('sub-headings that say what sections say', () => {
    const overview = `一、总体情况
（一）主动公开
（二）依申请公开
三、主动公开工作情况
四、政府信息公开申请情况`
    expect(headings(report({ 1: overview }))).toEqual(official)
  })

  test('a sentence that begins with a title', () => {
    const overview = '一、总体情况\n主动公开政府信息情况良好，全年发布40条。'
    expect(headings(report({ 1: overview }))).toEqual(official)
  })

  test('a title behind a letter, with text behind it', () => {
    expect(headings('A.总体情况良好，发布40条。')).toEqual([])
  })

  test('a title that is repeated', () => {
    expect(
      headings(
        report({ 3: '三、收到和处理政府信息公开申请情况\n见下表。\n三、收到和处理政府信息公开申请情况' }),
      ),
    ).toEqual(official)
  })
})

describe('sections that come twice', () => {
  /** The titles with so much below each, and behind them a report. */
  const twice = (below: string): string =>
    `${official.map((line) => `${line.split(' ')[2] ?? ''}\n${below}\n`).join('')}\n${report()}`
  const firstStart = (text: string): number | undefined => findHeadings(normalize(text).key)[0]?.start

  test('are a list first, where less than a word stands below the titles', () => {
    expect(firstStart(twice('3'))).toBe(twice('3').indexOf(report()))
    expect(firstStart(twice(' '))).toBe(twice(' ').indexOf(report()))
  })

  test('are no list where the least of sections stands below each', () => {
    expect(firstStart(twice('无。'))).toBe(0)
    expect(headings(`${report()}\n一、总体情况\n再述。`)).toEqual(official)
  })
})

describe('a caption that repeats the title right below it', () => {
  test.each([1, 2, 3, 4, 5, 6])('section %i begins at its heading', (number) => {
    const heading = report().split('\n\n')[number - 1]?.split('\n')[0] ?? ''
    expect(headings(report({ [number]: `${heading}\n${heading.slice(2)}` }))).toEqual(official)
  })
})

describe('lost headings', () => {
  test('a section that is missing is not made up', () => {
    expect(headings(report({ 4: '（空）' }))).toEqual(official.filter((line) => !line.startsWith('disputes')))
  })

  test.each([
    [1, '一、本年度基本工作概况', 'overview 一'],
    [1, '一、工作概况', 'overview 一'],
    [1, '一、本镇信息公开工作综述', 'overview 一'],
    [2, '二、我县主动公开信息情况', 'proactive 二'],
    [3, '三、依申请公开办理情况', 'requests 三'],
    [4, '四、被复议与被诉讼', 'disputes 四'],
    [5, '五、困难和今后的打算', 'problems 五'],
    [6, '六、其他需说明的问题', 'other 六'],
    [5, '### 五、困难和今后的打算', 'problems 五'],
    [5, '**五、困难和今后的打算**', 'problems 五'],
  ])('section %i is known by its number and a word: %s', (n, printed, found) => {
    expect(inPlace(n, printed)).toBe(`${found} ${printed.replace(' ', '')}`)
  })

  test.each([
    [1, '十一、基本情况'],
    [2, '十二、主动公开的情况'],
    [3, '十三、依申请公开的情况'],
    [4, '十四、复议与诉讼'],
    [5, '十五、困难'],
    [6, '十六、其他事项'],
    [1, '一、基本情况如下'],
    [1, '一、主动公开工作情况'],
    [2, '二、主动公开情况如下'],
    [3, '三、办理依申请公开情况如下'],
    [4, '四、复议与诉讼的数量同上年相比略有下降'],
    [5, '五、困难主要在于专业的培训跟不上要求，也没有专人负责'],
    [6, '六、事项如下'],
    [4, '（一）主要问题'],
    [5, '（二）主要问题'],
    [5, '（一）主要问题有三'],
  ])('section %i is not: %s', (n, printed) => {
    expect(headings(report({ [n]: printed }))).toEqual(official.filter((_, i) => i !== n - 1))
  })

  test.each([
    ['before the fourth', { 3: '三、收到和处理政府信息公开申请情况\n无。\n五、困难' }],
    ['behind the sixth', { 6: '六、其他需要报告的事项\n无。\n五、困难' }],
  ])('section five is not sought %s', (_, change) => {
    // The fourth is there, and the fifth has no heading between it and the sixth.
    const found = headings(report({ 5: '（空）', ...change }))
    expect(found).toEqual(official.filter((line) => !line.startsWith('problems')))
  })

  test('two headings are enough to seek the others between them, one is not', () => {
    const text = '一、总体情况\n平稳。\n五、困难\n人手不足。\n'
    expect(headings(text)).toEqual(['overview 一 一、总体情况'])
    expect(headings(`${text}六、其他需要报告的事项\n无。`)).toEqual([
      'overview 一 一、总体情况',
      'problems 五 五、困难',
      'other 六 六、其他需要报告的事项',
    ])
  })

  test.each(['（一）主要问题', '主要问题', '1.存在主要问题。', '一、存在的主要问题及原因：'])(
    'section five without its heading begins with its first sub-heading: %s',
    (printed) => {
      expect(inPlace(5, printed)).toMatch(/^problems [-一1] /u)
    },
  )

  test('section five without its heading begins with its first sub-heading', () => {
    expect(headings(report({ 5: '（一）主要问题' }))[4]).toBe('problems - (一)主要问题')
  })

  test('a text without any has none', () => {
    expect(headings('青禾镇2023年工作总结\n一、抓好春耕\n二、修好水渠')).toEqual([])
  })
})

test('the prose reports of 2008 to 2018 have sections too', () => {
  const prose = `一、概述
本年度概况。
二、主动公开政府信息的情况
共40条。
三、政府信息依申请公开办理情况
共2件。
四、行政复议、诉讼和申诉情况
无。
五、存在的主要问题及改进措施
人手不足。
六、需要说明的事项
无。`
  expect(headings(prose)).toEqual([
    'overview 一 一、概述',
    'proactive 二 二、主动公开政府信息的情况',
    'requests 三 三、政府信息依申请公开办理情况',
    'disputes 四 四、行政复议、诉讼和申诉情况',
    'problems 五 五、存在的主要问题及改进措施',
    'other 六 六、需要说明的事项',
  ])
})

describe('the headings before the forms', () => {
  const titles = ['概述', '主动公开情况', '依申请公开情况', '复议、诉讼情况', '主要问题', '需要说明的事项']
  const kinds = ['overview', 'proactive', 'requests', 'disputes', 'problems', 'other']
  const prose = (number: (n: number) => string, count = titles.length): string =>
    titles
      .slice(0, count)
      .map((title, i) => `${number(i + 1)}${title}\n青禾镇的第${i + 1}段文字。\n`)
      .join('\n')
  const numeral = (n: number): string => '一二三四五六'.charAt(n - 1)

  test.each<[string, (n: number) => string]>([
    ['1.', (n) => `${n}.`],
    ['一、', (n) => `${numeral(n)}、`],
    ['第一部分、', (n) => `第${numeral(n)}部分、`],
    ['第一、', (n) => `第${numeral(n)}、`],
    ['一部分:', (n) => `${numeral(n)}部分：`],
    ['## 一、', (n) => `## ${numeral(n)}、`],
  ])('are numbered, as in %s', (_, number) => {
    expect(headings(prose(number)).map((line) => line.split(' ')[0])).toEqual(kinds)
  })

  test.each<[string, (n: number) => string]>([
    ['without a number', () => ''],
    ['without a mark', numeral],
    ['in brackets', (n) => `（${numeral(n)}）`],
  ])('are not believed %s', (_, number) => {
    // What is also called so today is known without a number.
    expect(headings(prose(number)).join(' ')).not.toMatch(/proactive|requests|disputes/u)
  })

  test('are read though no section on requests is among them', () => {
    expect(headings(prose((n) => `${n}.`, 2))).toEqual(['overview 1 1.概述', 'proactive 2 2.主动公开情况'])
  })

  test('are sub-headings in a report that has the sections of the form, even where its third is lost', () => {
    const overview = '一、总体情况\n1.工作情况\n平稳。'
    expect(headings(report({ 1: overview, 3: '（空）' }))).toEqual(
      official.filter((line) => !line.startsWith('requests')),
    )
  })
})
