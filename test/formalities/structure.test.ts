/** The six sections, what they have to say, and the tables. */
import { describe, expect, test } from 'vitest'
import type { SectionKind } from '../../src/report/Report'
import { sectionKinds } from '../../src/report/Report'
import { validateReport } from '../../src/validateReport'
import { type Known, outcome, reading } from './outcome'

type Sections = NonNullable<Known['sections']>

const six: Sections = sectionKinds.map((kind, at) => [kind, '有序。', '一二三四五六'.charAt(at)])

const without = (...kinds: ReadonlyArray<SectionKind>): Sections =>
  six.filter(([kind]) => !kinds.includes(kind))

const one = { 'requests.received.total': 3 } as const

describe('who owes six sections: whoever has a form, or reports on 2019 or later', () => {
  const faulty: Sections = [
    ['overview', '有序。', '二'],
    ['other', ''],
    ['problems', '无'],
    ['proactive', ''],
  ]
  const rules = [
    'sections-complete',
    'sections-filled',
    'sections-in-order',
    'sections-numbered',
    'problems-told',
  ] as const

  test.each<[known: Known, do_: boolean]>([
    [{ form: '2021', cells: one, year: null }, true],
    [{ form: '2019', cells: one, year: 2018 }, true],
    [{ form: null, year: 2019 }, true],
    [{ form: null, year: 2018 }, false],
    [{ form: null, year: null }, false],
  ])('%o: %s', (known, do_) => {
    for (const rule of rules) {
      const said = outcome(`structure/${rule}`, { sections: faulty, ...known })
      expect(said.startsWith('broken'), `${rule}: ${said}`).toBe(do_)
      if (!do_) expect(said).toBe('')
    }
  })
})

describe('structure/sections-complete', () => {
  test.each<[what: string, known: Known, said: string]>([
    ['all', { sections: six }, 'holds'],
    ['all but the last', { sections: without('other') }, 'broken error: other'],
    ['all but two', { sections: without('requests', 'other') }, 'broken error: requests other'],
    ['one whose table is there', { sections: without('requests'), form: '2021', cells: one }, 'holds'],
    [
      'one whose table is blank',
      { sections: without('requests'), form: '2021', cells: { 'requests.received.total': 'blank' } },
      'holds',
    ],
    [
      'one of which another table is there',
      { sections: without('disputes'), form: '2021', cells: one },
      'broken error: disputes',
    ],
    ['one without any table', { sections: without('requests'), form: '2021' }, 'broken error: requests'],
    ['three of six', { sections: six.slice(0, 3) }, 'broken error: disputes problems other'],
    ['two of six: the headings were lost', { sections: six.slice(0, 2) }, 'undecided info:'],
    ['no heading and no table', { form: '2021' }, 'undecided info:'],
    ['a table alone', { form: '2021', cells: one }, ''],
  ])('%s: %o', (_, known, said) => {
    expect(outcome('structure/sections-complete', { year: 2023, ...known })).toBe(said)
  })

  test('of a plain report without sections nothing is known', () => {
    const { checks } = validateReport({ ...reading({ form: '2021', otherwise: 0 }).report, year: 2023 })
    expect(checks.filter(({ rule }) => rule === 'structure/sections-complete')).toEqual([])
  })
})

test.each<[what: string, sections: Sections, said: string]>([
  ['words in each that consists of words', six, 'holds'],
  [
    'none in those that have tables',
    [
      ['overview', '有序。'],
      ['proactive', ''],
      ['requests', ''],
      ['disputes', ''],
    ],
    'holds',
  ],
  ['none in the last', [...without('other'), ['other', '', '六']], 'broken warning: other @other'],
  [
    'none in two',
    [
      ['problems', ''],
      ['overview', '有序。'],
      ['other', ''],
    ],
    'broken warning: problems other @problems',
  ],
  ['only tables', [['proactive', '有序。']], ''],
])('structure/sections-filled: %s', (_, sections, said) => {
  expect(outcome('structure/sections-filled', { year: 2023, sections })).toBe(said)
})

test.each<[what: string, kinds: ReadonlyArray<SectionKind>, said: string]>([
  ['as prescribed', sectionKinds, 'holds'],
  ['one is missing', ['overview', 'requests', 'other'], 'holds'],
  ['one twice', ['overview', 'overview', 'requests'], 'holds'],
  [
    'two swapped',
    ['overview', 'requests', 'proactive'],
    'broken warning: overview requests proactive @proactive',
  ],
  [
    'the last before',
    ['overview', 'other', 'disputes', 'problems'],
    'broken warning: overview other disputes problems @disputes',
  ],
  ['two', ['requests', 'overview'], 'broken warning: requests overview @overview'],
  ['one alone', ['requests'], ''],
])('structure/sections-in-order: %s', (_, kinds, said) => {
  expect(
    outcome('structure/sections-in-order', { year: 2023, sections: kinds.map((kind) => [kind, '有序。']) }),
  ).toBe(said)
})

test.each<[what: string, sections: Sections, said: string]>([
  ['as prescribed', six, 'holds'],
  ['in digits', sectionKinds.map((kind, at) => [kind, '', String(at + 1)]), 'holds'],
  [
    'some without a number',
    [
      ['overview', ''],
      ['requests', '', '三'],
    ],
    'holds',
  ],
  [
    'one number twice',
    [
      ['overview', '', '一'],
      ['proactive', '', '一'],
    ],
    'broken warning: 一、proactive not 二 @proactive',
  ],
  ['a wrong digit', [['other', '', '5']], 'broken warning: 5、other not 六 @other'],
  [
    'none with a number',
    [
      ['overview', ''],
      ['requests', ''],
    ],
    '',
  ],
])('structure/sections-numbered: %s', (_, sections, said) => {
  expect(outcome('structure/sections-numbered', { year: 2023, sections })).toBe(said)
})

describe('structure/overview-covers', () => {
  const bureau = '云溪县财政局'
  const county = '云溪县人民政府'
  const missing = (...aspects: ReadonlyArray<string>): string =>
    aspects.length === 0 ? 'holds' : `broken warning: ${aspects.join(' ')} @overview`

  test.each<[text: string, authority: string | null, missing: ReadonlyArray<string>]>([
    ['公开、申请、管理、平台、监督', bureau, []],
    ['公示、申请、清理、微博、培训', bureau, []],
    ['发布、申请、审查、栏目、督查', bureau, []],
    ['推送、申请、审核、公报、督促', bureau, []],
    ['公开、申请、制度、网站、督导', null, []],
    ['信息公开、申请、管理、平台、监督', bureau, ['disclosure']],
    ['政务公开、申请公开、管理、平台、监督', bureau, ['disclosure']],
    ['公开、管理、平台、监督', bureau, ['requests']],
    ['公开、申请、审批、平台、监督', bureau, ['management']],
    ['公开、申请、管理、公告、监督', bureau, ['platform']],
    ['公开、申请、管理、平台、督办', bureau, ['supervision']],
    ['公开、申请、管理、平台、监督', county, ['accountability']],
    ['公开、申请、管理、平台、问责', county, []],
    ['公开、申请、管理、平台、评议', county, []],
    ['平稳', county, ['disclosure', 'requests', 'management', 'platform', 'supervision', 'accountability']],
  ])('%s (%s)', (text, authority, aspects) => {
    const known: Known = { form: '2021', authority, sections: [['overview', text]] }
    expect(outcome('structure/overview-covers', known)).toBe(missing(...aspects))
  })

  test('is asked of the form of 2021, of a section with words', () => {
    for (const known of [
      { form: '2019', sections: [['overview', '平稳']] },
      { form: '2021', sections: [['overview', '']] },
      { form: '2021', sections: [['problems', '平稳']] },
    ] as const) {
      expect(outcome('structure/overview-covers', known)).toBe('')
      expect(outcome('structure/overview-length', known)).toBe('')
    }
  })
})

test.each([
  [1200, 'holds'],
  [1201, 'broken info: 1201 not 1000 @overview'],
])('structure/overview-length: %s characters, without white space', (length, said) => {
  const text = `${'公开\n '.repeat(600)}${'。'.repeat(length - 1200)}`
  expect(outcome('structure/overview-length', { form: '2021', sections: [['overview', text]] })).toBe(said)
})

describe('structure/problems-told', () => {
  test.each([
    '无',
    '无。',
    '暂无存在的问题。',
    '目前，没有需要说明的主要问题及改进情况',
    '本年度未发现突出问题和薄弱环节。',
    '我局不存在需要说明的问题.',
    '我镇暂无需要改进的主要问题',
    '本机关,没有发现需要改进的问题。',
    '公开形式不多，待改进',
    '公开 形式\n不多，待改进',
  ])('not by %s', (text) => {
    expect(
      outcome('structure/problems-told', {
        year: 2023,
        sections: [
          ['overview', ''],
          ['problems', text],
        ],
      }),
    ).toBe(`broken warning: ${text.replace(/\s/gu, '')} @problems`)
  })

  test.each([
    '公开形式不多，正在改进。',
    '没有固定的专职人员；正在争取增加人手。',
    '暂无专职人员，下一步配备专人。',
    '主要问题：栏目更新不够及时，没有专人。',
    '解读形式单一，图解、视频暂无。',
    '目前没有把政策解读、回应关切和日常公开工作结合起来考虑和部署',
  ])('by %s', (text) => {
    expect(outcome('structure/problems-told', { year: 2023, sections: [['problems', text]] })).toBe('holds')
  })

  test('nothing, where no such section has words', () => {
    expect(
      outcome('structure/problems-told', {
        year: 2023,
        sections: [
          ['problems', ' '],
          ['other', '无'],
        ],
      }),
    ).toBe('')
  })
})

test.each<[what: string, known: Known, said: string]>([
  ['a number', { form: '2021', cells: one }, 'holds'],
  ['no cell', { form: '2021' }, 'broken info:'],
  ['blanks', { form: '2021', cells: { 'requests.received.total': 'blank' } }, ''],
  ['no form', { form: null }, 'broken info:'],
  ['no form, in 2019', { form: null, year: 2019 }, 'broken info:'],
  ['no form, of the years before the forms', { form: null, year: 2018 }, ''],
  ['no form, of no year', { form: null, year: null }, ''],
])('structure/tables-as-text: %s', (_, known, said) => {
  expect(outcome('structure/tables-as-text', { year: 2023, ...known })).toBe(said)
})

test('structure/tables-as-text says nothing of a plain report, which has no tables to lose', () => {
  const { checks } = validateReport(reading({ year: 2023 }).report)
  expect(checks.filter(({ rule }) => rule === 'structure/tables-as-text')).toEqual([])
})

test.each<[what: string, known: Known, said: string]>([
  ['all numbers', { otherwise: 0 }, 'holds'],
  ['absent rows', { cells: one }, 'holds'],
  [
    'a blank, and a mark',
    {
      otherwise: 0,
      cells: { 'requests.received.total': 'blank', 'requests.carriedForward.total': 'placeholder' },
    },
    'broken warning: 2 @70',
  ],
  [
    'a total beside what it totals, which is not nothing',
    { otherwise: 0, cells: { 'requests.received.enterprise': 3, 'requests.received.total': 'blank' } },
    'holds',
  ],
  [
    'and another blank',
    {
      otherwise: 0,
      cells: {
        'requests.received.enterprise': 3,
        'requests.received.total': 'blank',
        'requests.carriedForward.total': 'blank',
      },
    },
    'broken warning: 1 @70',
  ],
  ['a form that was not filled in', { otherwise: 'blank' }, ''],
  ['what cannot be read', { otherwise: 'unreadable', cells: one }, 'holds'],
])('structure/zeros-printed: %s', (_, known, said) => {
  expect(outcome('structure/zeros-printed', { form: '2021', ...known }).replace(/@\d+/u, '@70')).toBe(said)
})

test('a difference is told where both are numbers', () => {
  const found = validateReport(
    reading({
      form: '2021',
      title: '云溪县2022年政府信息公开工作年度报告',
      year: 2023,
      period: { start: '2023-02-01', end: '2023-12-31' },
      otherwise: 0,
      cells: { 'requests.received.total': 'blank' },
      sections: [['overview', '平稳'.repeat(700), '二']],
    }),
  ).findings
  const differences = Object.fromEntries(found.map(({ rule, difference }) => [rule, difference]))
  expect(differences).toMatchObject({
    'meta/year-agrees': -1,
    'structure/overview-length': 400,
    'meta/calendar-year': null,
    'structure/zeros-printed': null,
    'structure/sections-numbered': null,
  })
})
