import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogues, explain, explainNotAReport, explainReadError } from '../../src/explain/explain'
import type { Address } from '../../src/forms/Address'
import type { Finding } from '../../src/report/Finding'
import type { RuleId } from '../../src/report/RuleId'
import type { CellState } from '../../src/report/Cell'
import { sectionKinds } from '../../src/report/Report'
import { anyFinding, noticed, ruleIds } from './findings'

const languages = fc.constantFrom('zh', 'en' as const)

const han = /\p{Script=Han}/u

const holes = /undefined|null|NaN|\[object|\n|\t| {2}| [,.;:]|“”|栏栏|，，|：。|。。|\.\.$/u
const whole = { zh: /^[^，。].*[^。]。$/u, en: /^[“A-Z\d?].*[^.]\.$/u }

const aspects = ['disclosure', 'requests', 'management', 'platform', 'supervision', 'accountability'] as const

/** A finding of the rule with numbers that no form and no rule has, the last of its cells in this state. */
const telling = (rule: RuleId, state: CellState, facts: Partial<Finding>): Finding => ({
  ...noticed('reading/row-absent'),
  rule,
  subject: 'requests.received.total',
  terms: [
    { address: 'requests.received.total', value: 4711, state: 'number', place: null },
    { address: 'requests.received.naturalPerson', value: 815, state: 'number', place: null },
    { address: 'requests.received.enterprise', value: state === 'number' ? 0 : null, state, place: null },
  ],
  expected: 815,
  actual: 4711,
  difference: 3896,
  year: 2023,
  words: '收到申请4711件',
  topics: rule === 'structure/overview-covers' ? aspects : sectionKinds,
  ...facts,
})

describe('every finding', () => {
  property.prop([anyFinding, languages])('is one sentence on one line without holes', (finding, language) => {
    const sentence = explain(finding, language)
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\n|\t|栏栏|，，|。。|\.\.$/u)
    expect(sentence).toMatch(language === 'zh' ? /[^。]。$/u : /[^.]\.$/u)
  })

  test.each(ruleIds)('%s: a sentence in both languages, which tell the same numbers', (rule) => {
    const cases: ReadonlyArray<readonly [CellState, Partial<Finding>]> = [
      ['number', {}],
      ['blank', {}],
      ['absent', {}],
      ['number', { subject: null, expected: null, actual: null, difference: null, severity: 'info' }],
      ['number', { actual: 0, expected: 815, difference: -815 }],
    ]
    for (const verdict of ['broken', 'undecided', 'noticed'] as const) {
      for (const [state, facts] of cases) {
        const finding = telling(rule, state, { verdict, ...facts })
        const [zh, en] = [explain(finding, 'zh'), explain(finding, 'en')]
        expect(zh).toMatch(whole.zh)
        expect(en).toMatch(whole.en)
        for (const sentence of [zh, en]) expect(sentence).not.toMatch(holes)
        for (const told of ['4711', '815', '3896', '2023', '?'])
          expect([told, en.includes(told)]).toEqual([told, zh.includes(told)])
      }
    }
  })

  test('English is without Chinese, but for what it quotes', () => {
    for (const rule of ruleIds) {
      const finding = { ...noticed('reading/row-absent'), rule }
      for (const verdict of ['broken', 'undecided', 'noticed'] as const)
        expect(explain({ ...finding, verdict }, 'en')).not.toMatch(han)
    }
  })
})

const keysOf = (value: unknown): ReadonlyArray<string> =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, below]) => [
        key,
        ...keysOf(below).map((inner) => `${key}.${inner}`),
      ])
    : []

describe('the catalogues', () => {
  test('say the same things', () => {
    expect(keysOf(catalogues.en)).toEqual(keysOf(catalogues.zh))
  })
})

test.each(['empty', 'too-large', 'looks-like-html', 'no-section-and-no-table'] as const)(
  'not a report, %s: says what to do',
  (reason) => {
    expect(explainNotAReport({ reason }, 'zh')).toMatch(/。请.*。$|；如果.*。$/u)
    expect(explainNotAReport({ reason }, 'en')).toMatch(/\. (?:Check|Pass|Copy).*\.$/u)
  },
)

test.each([
  ['empty', undefined],
  ['not-a-docx', undefined],
  ['not-a-pdf', undefined],
  ['unsupported-kind', 'xlsx'],
  ['unsupported-kind', undefined],
  ['unknown-charset', 'big5'],
  ['garbled', undefined],
  ['report-json', undefined],
  ['encrypted', undefined],
  ['damaged', 'word/document.xml'],
  ['too-large', '64 MB'],
  ['no-text-layer', undefined],
  ['reader-not-installed', 'pdfjs-dist'],
] as const)('a file that cannot be read, %s: names what is named, and says what to do', (reason, detail) => {
  const error = detail === undefined ? { reason } : { reason, detail }
  expect(explainReadError(error, 'zh')).toMatch(/。请.*。$|不像.*。$|安装.*。$/u)
  expect(explainReadError(error, 'en')).toMatch(/\.$/u)
  expect(explainReadError(error, 'zh') + explainReadError(error, 'en')).not.toContain('undefined')
  if (detail !== undefined) {
    expect(explainReadError(error, 'zh')).toContain(`（${detail}）`)
    expect(explainReadError(error, 'en')).toContain(` (${detail})`)
  }
})

describe('facts that come from elsewhere', () => {
  const foreign = 'requests.elsewhere.total' as Address

  test.each(['zh', 'en'] as const)('a cell of no form has no name (%s)', (language) => {
    const finding = { ...noticed('reading/row-absent'), subject: foreign }
    expect(explain(finding, language)).toBe(explain({ ...finding, subject: null }, language))
  })

  test('nor has a cell that takes part', () => {
    const own = { address: 'requests.received.total', value: 3, state: 'number', place: null } as const
    const finding = {
      ...noticed('reading/row-absent', { terms: [own] }),
      rule: 'requests/row-total',
    } as const
    const strange = { ...finding, terms: [own, { ...own, address: foreign }] }
    expect(explain(strange, 'zh')).toBe(explain(finding, 'zh'))
  })

  test.each([
    [
      { verdict: 'undecided', terms: [] },
      '该格无法核对：所需的数不全。',
      'cannot be checked, a number is missing.',
    ],
    [
      { verdict: 'broken', actual: 7, expected: null },
      '之和为?，不相等。',
      'add up to ?: which is not the same.',
    ],
    [{ verdict: 'broken', actual: Number.NaN, expected: 3 }, '填报?，', '? is printed'],
  ] as const)('without numbers or difference: %o', (facts, zh, en) => {
    const finding = { ...noticed('reading/row-absent'), rule: 'requests/row-total', ...facts } as const
    expect(explain(finding, 'zh')).toContain(zh)
    expect(explain(finding, 'en')).toContain(en)
  })

  test('cells of another table are named with it, and of another row with theirs', () => {
    const lost = { value: null, state: 'absent', place: null } as const
    const finding: Finding = {
      ...noticed('reading/row-absent'),
      rule: 'requests/row-total',
      verdict: 'undecided',
      subject: 'requests.received.total',
      terms: [
        { ...lost, address: 'requests.carriedOver.total' },
        { ...lost, address: 'disputes.directSuit.other' },
      ],
    }
    expect(explain(finding, 'zh')).toContain(
      '无法核对：“二、上年结转政府信息公开申请数量”总计栏、表四“行政诉讼·未经复议直接起诉”其他结果栏缺失。',
    )
    expect(explain(finding, 'en')).toContain(
      'cannot be checked, “carried over from last year”, total is absent and Disputes table, “suits without reconsideration”, other result is absent.',
    )
    expect(explain({ ...finding, subject: null }, 'zh')).toContain(
      '无法核对：表三“二、上年结转政府信息公开申请数量”总计栏、表四',
    )
  })

  test('a coupling without its terms', () => {
    const finding: Finding = {
      ...noticed('reading/row-absent'),
      rule: 'proactive/procurement-amount',
      verdict: 'broken',
    }
    expect(explain(finding, 'zh')).toBe('表中有一格不为0，相应的格却为0。')
    expect(explain(finding, 'en')).toBe('A table: a cell is not 0, but what belongs to it is.')
  })
})
