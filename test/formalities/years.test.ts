/** Years and dates. */
import { describe, expect, test } from 'vitest'
import { reading, type Known, outcome } from './outcome'
import { validateReport } from '../../src/validateReport'

const year2023 = { start: '2023-01-01', end: '2023-12-31' }

describe('meta/year-agrees', () => {
  test.each<[title: string | null, period: Known['period'], said: string]>([
    ['云溪县2023年政府信息公开工作年度报告', year2023, 'holds'],
    ['云溪县2022年政府信息公开工作年度报告', year2023, 'broken error: 2022 not 2023 @year'],
    ['云溪县二〇二二年政府信息公开工作年度报告', year2023, 'broken error: 2022 not 2023 @year'],
    ['云溪县政府信息公开工作年度报告', year2023, ''],
    [null, year2023, ''],
    ['云溪县2022年政府信息公开工作年度报告', null, ''],
  ])('%s, %o: %s', (title, period, said) => {
    expect(outcome('meta/year-agrees', { title, period: period ?? null })).toBe(said)
  })

  test('without a title, the preamble may name another year than the period', () => {
    const known = { title: null, period: year2023 }
    expect(outcome('meta/year-agrees', { ...known, year: 2022 })).toBe('broken error: 2022 not 2023 @year')
    expect(outcome('meta/year-agrees', { ...known, year: 2023 })).toBe('')
  })
})

describe('meta/year-agrees, where a date is stated as well', () => {
  const title = '云溪县2023年政府信息公开工作年度报告'
  const period = { start: '2022-01-01', end: '2022-12-31' }

  test.each<[dates: Known, said: string]>([
    [{ signedOn: '2024-01-17' }, 'broken error: 2022 not 2023 @period'],
    [{ publishedOn: '2024-01-17' }, 'broken error: 2022 not 2023 @period'],
    [{ signedOn: '2023-01-17' }, 'broken error: 2023 not 2022 @year'],
    [{ signedOn: '2023-01-17', publishedOn: '2024-01-19' }, 'broken error: 2023 not 2022 @year'],
    [{ signedOn: '2022-01-17' }, 'broken error: 2023 not 2022 @year'],
    [{ signedOn: '2023-12-30' }, 'broken error: 2023 not 2022 @year'],
  ])('%o: %s', (dates, said) => {
    expect(outcome('meta/year-agrees', { title, period, year: 2023, ...dates })).toBe(said)
  })

  test('then the dates are judged by the year that they side with', () => {
    const known = { title, period, year: 2023, authority: '云溪县财政局' }
    expect(outcome('meta/signed-in-time', { ...known, signedOn: '2024-01-17' })).toBe('holds')
    expect(outcome('meta/signed-in-order', { ...known, signedOn: '2024-01-17' })).toBe('holds')
    expect(outcome('meta/published-after-year', { ...known, publishedOn: '2023-01-17' })).toBe('holds')
    expect(outcome('meta/published-in-time', { ...known, publishedOn: '2021-01-17' })).toBe('')
  })
})

describe('meta/signed-in-time', () => {
  const late = (date: string, deadline: string): string => `broken warning: ${date} not ${deadline} @signedOn`

  test.each<[authority: string | null, signedOn: string | null, publishedOn: string | null, said: string]>([
    ['云溪县财政局', '2024-01-31', null, 'holds'],
    ['云溪县财政局', '2024-03-19', null, late('2024-03-19', '2024-01-31')],
    ['云溪县人民政府', '2024-03-19', null, 'holds'],
    ['云溪县人民政府', '2024-04-01', null, late('2024-04-01', '2024-03-31')],
    [null, '2024-03-19', null, 'holds'],
    ['云溪县财政局', '2024-03-19', '2024-03-20', ''],
    ['云溪县财政局', null, null, ''],
  ])('%s on %s, published on %s: %s', (authority, signedOn, publishedOn, said) => {
    expect(outcome('meta/signed-in-time', { authority, year: 2023, signedOn, publishedOn })).toBe(said)
  })
})

describe('meta/calendar-year', () => {
  const not2023 = 'not 2023-01-01/2023-12-31 @period'

  test.each<[start: string | null, end: string, said: string]>([
    ['2023-01-01', '2023-12-31', 'holds'],
    [null, '2023-12-31', 'holds'],
    ['2008-05-01', '2008-12-31', 'holds'],
    ['2023-01-01', '2023-11-30', `broken error: 2023-01-01/2023-11-30 ${not2023}`],
    [null, '2023-11-30', `broken error: ?/2023-11-30 ${not2023}`],
    ['2022-12-01', '2023-12-31', `broken error: 2022-12-01/2023-12-31 ${not2023}`],
  ])('from %s to %s: %s', (start, end, said) => {
    expect(outcome('meta/calendar-year', { period: { start, end } })).toBe(said)
  })

  test('nothing, where no period is stated', () => {
    expect(outcome('meta/calendar-year', { year: 2023 })).toBe('')
  })
})

describe('meta/published-after-year', () => {
  test.each<[publishedOn: string | null, known: Known, said: string]>([
    ['2023-12-30', { year: 2023 }, 'broken error: 2023-12-30 not 2023-12-31 @publishedOn'],
    ['2023-12-31', { year: 2023 }, 'holds'],
    ['2024-01-03', { year: 2023 }, 'holds'],
    ['2023-12-05', { year: 2023, period: { start: null, end: '2023-11-30' } }, 'holds'],
    ['2023-12-05', {}, ''],
    [null, { year: 2023 }, ''],
  ])('published on %s, of %o: %s', (publishedOn, known, said) => {
    expect(outcome('meta/published-after-year', { ...known, publishedOn })).toBe(said)
  })
})

describe('meta/published-in-time', () => {
  const late = (date: string, deadline: string, severity = 'warning'): string =>
    `broken ${severity}: ${date} not ${deadline} @publishedOn`

  test.each<[authority: string | null, year: number | null, publishedOn: string | null, said: string]>([
    ['云溪县财政局', 2023, '2024-01-31', 'holds'],
    ['云溪县财政局', 2023, '2024-02-01', late('2024-02-01', '2024-01-31')],
    ['云溪县财政局', 2019, '2020-02-01', late('2020-02-01', '2020-01-31')],
    ['云溪县财政局', 2018, '2019-03-31', 'holds'],
    ['云溪县财政局', 2018, '2019-04-01', late('2019-04-01', '2019-03-31')],
    ['云溪县人民政府', 2023, '2024-03-31', 'holds'],
    ['云溪县人民政府', 2023, '2024-04-01', late('2024-04-01', '2024-03-31')],
    [null, 2023, '2024-03-31', 'holds'],
    // Put up again when the site moved.
    ['云溪县财政局', 2023, '2024-12-31', late('2024-12-31', '2024-01-31')],
    ['云溪县财政局', 2023, '2025-01-01', late('2025-01-01', '2024-01-31', 'info')],
    ['云溪县财政局', null, '2024-02-01', ''],
    ['云溪县财政局', 2023, null, ''],
  ])('%s, for %s, on %s: %s', (authority, year, publishedOn, said) => {
    expect(outcome('meta/published-in-time', { authority, year, publishedOn })).toBe(said)
  })
})

describe('meta/signed-in-order', () => {
  test.each<[signedOn: string | null, publishedOn: string | null, year: number | null, said: string]>([
    ['2024-01-17', '2024-01-17', 2023, 'holds'],
    ['2024-01-17', '2024-01-16', 2023, 'broken info: 2024-01-17 not 2024-01-16 @signedOn'],
    ['2024-01-17', '2024-01-16', null, 'broken info: 2024-01-17 not 2024-01-16 @signedOn'],
    ['2024-01-17', '2024-01-19', null, 'holds'],
    ['2023-12-30', '2024-01-19', 2023, 'broken info: 2023-12-30 not 2023-12-31 @signedOn'],
    ['2023-12-31', null, 2023, 'broken info: 2023-12-31 not 2023-12-31 @signedOn'],
    ['2024-01-01', null, 2023, 'holds'],
    // Early in a year: the year is wrong.
    ['2023-01-17', null, 2023, 'broken warning: 2023-01-17 not 2023-12-31 @signedOn'],
    ['2022-06-30', null, 2023, 'broken warning: 2022-06-30 not 2023-12-31 @signedOn'],
    ['2023-07-01', null, 2023, 'broken info: 2023-07-01 not 2023-12-31 @signedOn'],
    ['2024-01-17', null, null, ''],
    [null, '2024-01-19', 2023, ''],
  ])('signed on %s, published on %s, for %s: %s', (signedOn, publishedOn, year, said) => {
    expect(outcome('meta/signed-in-order', { signedOn, publishedOn, year })).toBe(said)
  })
})

describe('meta/notice-in-force', () => {
  const superseded = 'broken warning: 国办公开办函〔2019〕60号 not 国办公开办函〔2021〕30号'

  test.each<[year: number | null, preamble: string, said: string]>([
    [2023, '根据国办公开办函〔2021〕30号编制。', 'holds'],
    [2023, '根据国办公开办函 〔2021〕 30 号编制。', 'holds'],
    [2023, '根据国办公开办函[ 2021 ]30号编制。', 'holds'],
    [2023, '根据国办公开办函2021 30号编制。', 'holds'],
    [2023, '根据国办公开办函〔2019〕60号编制。', superseded],
    [2021, '根据国办公开办函〔2019〕60号编制。', superseded],
    [2023, '国办公开办函〔2019〕60号废止，根据国办公开办函〔2021〕30号编制。', 'holds'],
    [2020, '根据国办公开办函〔2019〕60号编制。', 'holds'],
    [
      2020,
      '根据国办公开办函〔2021〕30号编制。',
      'broken warning: 国办公开办函〔2021〕30号 not 国办公开办函〔2019〕60号',
    ],
    [2023, '根据国办公开办函〔2020〕9号编制。', ''],
    [2023, '根据《条例》编制。', ''],
    [null, '根据国办公开办函〔2019〕60号编制。', ''],
  ])('for %s: %s', (year, preamble, said) => {
    expect(outcome('meta/notice-in-force', { year, preamble })).toBe(said)
    const inOverview = said.startsWith('broken') ? `${said} @overview` : said
    expect(outcome('meta/notice-in-force', { year, sections: [['overview', preamble]] })).toBe(inOverview)
    expect(outcome('meta/notice-in-force', { year, sections: [['other', preamble]] })).toBe('')
  })
})

describe('meta/form-of-year', () => {
  const one = { 'requests.received.total': 3 } as const

  test.each<[form: Known['form'], year: number | null, cells: Known['cells'], said: string]>([
    ['2021', 2021, one, 'holds'],
    ['2021', 2020, one, 'broken warning: 2021 not 2019 @cell'],
    ['2019', 2020, one, 'holds'],
    ['2019', 2021, one, 'broken warning: 2019 not 2021 @cell'],
    ['2019', 2021, {}, ''],
    ['2019', null, one, ''],
    [null, 2021, {}, ''],
  ])('%s in %s, %o: %s', (form, year, cells = {}, said) => {
    const found = outcome('meta/form-of-year', { form: form ?? null, year, cells })
    expect(found.replace(/@\d+/u, '@cell')).toBe(said)
  })
})

describe('meta/year-in-prose', () => {
  const of2023 = (words: string, kind = 'overview'): string => `broken warning: ${words} not 2023 @${kind}`

  test.each<[text: string, words: string | null]>([
    ['2022年共收到申请3件。', '2022年共收到申请3件'],
    ['2022年，我局共收到政府信息公开申请3件，办结3件。', '2022年，我局共收到政府信息公开申请3件'],
    ['截至2022年全年，我局办结申请3件。', '截至2022年全年'],
    ['依据2023号文件办理申请；2022年度，新收申请3件。', '2022年度，新收申请3件'],
    ['情况有序。 2022年度我局受理申请3件。', '2022年度我局受理申请3件'],
    ['（一）2022年收办申请3件。', '2022年收办申请3件'],
    ['收到申请的总体情况是2022年受理申请3件。', '2022年受理申请3件'],
    ['一是数量增长\n2021年收到申请3件', '2021年收到申请3件'],
    ['2025年收到申请3件。', '2025年收到申请3件'],
    ['2020年收到申请3件。', null],
    ['2026年收到申请3件。', null],
    ['2022年收到申请3件。2023年收到申请4件。', null],
    ['2022年收到来信3件。', null],
    ['2022年收到申请3件，比上年多。', null],
    ['2022年收到申请3件，其中2023年办结1件。', null],
    ['对2022年收到的申请3件作出答复。', null],
    ['2022年各科室办公环境、人员编制、制度建设收到实效，办理申请3件。', null],
    [
      '2022年收到申请人提出的关于土地征收补偿安置方案以及集体资产处置的申请3件。',
      '2022年收到申请人提出的关于土地征收补偿安置方案以及集',
    ],
  ])('%s', (text, words) => {
    for (const kind of ['overview', 'requests'] as const)
      expect(outcome('meta/year-in-prose', { year: 2023, sections: [[kind, text]] })).toBe(
        words === null ? 'holds' : of2023(words, kind),
      )
  })

  test.each<[text: string, words: string | null]>([
    ['2022年，我镇认真公开信息。', '2022年，我镇认真公开信息'],
    ['我镇在2024年度，认真公开信息，加强管理。', '我镇在2024年度，认真公开信息'],
    ['2021年，我镇认真公开信息。', '2021年，我镇认真公开信息'],
    ['2020年，我镇认真公开信息。', null],
    ['2023年，我镇认真公开信息。', null],
    ['2022年，我镇认真公开信息。今年继续。', null],
    ['2022年，我镇认真公开信息。本年度继续。', null],
    ['2022年，我镇认真公开信息。2023年继续。', null],
    ['公开工作有序。2022年，我镇认真公开信息。', null],
    ['2022年，我镇认真公开信息。\n2023年收到申请3件。', '2022年，我镇认真公开信息'],
    ['2022年，我镇被评为先进。\n2023年收到申请3件。', null],
    ['2021年，我镇认真公开信息。\n2023年收到申请3件。', null],
    ['2022年底以来我镇认真公开信息。', null],
    ['我镇认真公开信息。', null],
  ])('the first words of the first section alone: %s', (text, words) => {
    expect(outcome('meta/year-in-prose', { year: 2023, sections: [['overview', text]] })).toBe(
      words === null ? 'holds' : of2023(words),
    )
    expect(outcome('meta/year-in-prose', { year: 2023, sections: [['requests', text]] })).toBe('holds')
  })

  const leftover: Known['sections'] = [['overview', '2022年收到申请3件。']]

  test.each<[what: string, known: Known, isAsked: boolean]>([
    ['a title and a period of the same year', { title: '2023年报告', period: year2023 }, true],
    ['a title and a period of two', { title: '2022年报告', period: year2023 }, false],
    ['a title without a year', { title: '年度报告', period: year2023 }, true],
    ['a title alone', { title: '2022年报告' }, true],
    ['no year', { year: null }, false],
    ['no section of the kind', { sections: [['problems', '2022年收到申请3件。']] }, false],
  ])('%s', (_, known, isAsked) => {
    expect(outcome('meta/year-in-prose', { year: 2023, sections: leftover, ...known })).toBe(
      isAsked ? of2023('2022年收到申请3件') : '',
    )
  })
})

test('of a plain report the same is said, without places', () => {
  const { report } = reading({
    form: '2021',
    otherwise: 0,
    title: '云溪县财政局2022年政府信息公开工作年度报告',
    authority: '云溪县财政局云溪县财政局',
    year: 2020,
    period: { start: '2020-02-01', end: '2020-12-31' },
    publishedOn: '2020-12-20',
    signedOn: '2021-02-03',
    sections: [
      ['problems', '无'],
      ['other', ''],
      ['overview', '××县'],
    ],
  })
  const found = validateReport(report).findings.filter(({ rule }) => /^(?:meta|structure)\//u.test(rule))
  expect(new Set(found.map(({ rule }) => rule))).toEqual(
    new Set([
      'meta/year-agrees',
      'meta/calendar-year',
      'meta/published-after-year',
      'meta/signed-in-order',
      'meta/form-of-year',
      'meta/placeholder-left',
      'meta/authority-agrees',
      'structure/sections-complete',
      'structure/sections-filled',
      'structure/sections-in-order',
      'structure/overview-covers',
      'structure/problems-told',
    ]),
  )
  for (const { place } of found) expect(place).toBeNull()
  const late = validateReport({ ...report, publishedOn: '2021-02-03' }).findings
  expect(late).toContainEqual(expect.objectContaining({ rule: 'meta/published-in-time', place: null }))
})
