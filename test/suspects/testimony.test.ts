import { describe, expect, test } from 'vitest'
import { type Finding, finding, type Suspect } from '../../src/report/Finding'
import { parseReport } from '../../src/parseReport'
import { withTestimony } from '../../src/suspects/testimony'
import { validateReport } from '../../src/validateReport'
import { suspectsOf } from './suspected'

interface Told {
  /** What stands in the overview. */
  readonly text: string
  readonly received?: string
  readonly carriedOver?: string
  readonly carriedForward?: string
}

const parsed = ({
  text,
  received = '11 2 0 0 1 0 14',
  carriedOver = '0 0 0 0 0 0 0',
  carriedForward = '2 0 0 0 0 0 2',
}: Told) => {
  const row = (label: string, numbers: string): string =>
    [label, ...numbers.split(' ').map((number) => number.replace('_', ''))].join('\t')
  const report = parseReport(`云溪镇2023年政府信息公开工作年度报告
一、总体情况
${text}
三、收到和处理政府信息公开申请情况
${row('一、本年新收政府信息公开申请数量', received)}
${row('二、上年结转政府信息公开申请数量', carriedOver)}
${row('（一）予以公开', '10 2 0 0 1 0 13')}
${row('（七）总计', '10 2 0 0 1 0 13')}
${row('四、结转下年度继续办理', carriedForward)}
四、政府信息公开行政复议、行政诉讼情况`)
  if (report._tag === 'Left') throw new Error(report.left.reason)
  return report.right
}

const ofRow = (row: string) => expect.stringMatching(new RegExp(`: ${row}\\.naturalPerson`, 'u')) as unknown

/** The rules of what the text says, and those that they follow from. */
const said = (told: Told): ReadonlyArray<string> =>
  validateReport(parsed(told))
    .findings.filter(({ rule, verdict }) => rule.startsWith('prose/') && verdict === 'broken')
    .map(({ rule, consequenceOf }: Finding) => `${rule} < ${consequenceOf?.rule ?? ''}`)

describe('a balance that is one short', () => {
  const [over, forward, received] = ['carriedOver', 'carriedForward', 'received'].map(ofRow)

  const text = (numbers: string): string => {
    const [fresh, carried, completed, left] = numbers.split(' ')
    return `全年新收申请${fresh}件，加上年结转${carried}件，办结${completed}件，结转下年度${left}件。`
  }

  test.each([
    ['says nothing', '公开工作有序开展。'],
    ['agrees with the tables', text('14 0 13 2')],
    ['is only about right', text('14 约1 13 2')],
  ])('is explained by any of its rows, where the text %s', (_, told) => {
    const suspects = suspectsOf(parsed({ text: told }))
    expect(suspects).toEqual([over, forward, received])
    expect(suspects.every((suspect) => suspect.includes(' possible: '))).toBe(true)
    expect(said({ text: told })).toEqual([])
  })

  test.each([
    ['14 1 13 2', over, 'prose/requests-carried-over'],
    ['14 0 13 1', forward, 'prose/requests-carried-forward'],
    ['15 0 13 2', received, 'prose/requests-received'],
  ])('is explained by what the text says: %s', (numbers, suspect, rule) => {
    const suspects = suspectsOf(parsed({ text: text(numbers) }))
    expect(suspects).toEqual([suspect])
    expect(suspects[0]).toContain(' likely: ')
    expect(said({ text: text(numbers) })).toEqual([`${rule} < requests/balance`])
  })

  test('is explained by either of two that the text speaks for', () => {
    const told = text('14 1 13 1')
    const suspects = suspectsOf(parsed({ text: told }))
    expect(suspects).toEqual([over, forward])
    expect(suspects.every((suspect) => suspect.includes(' possible: '))).toBe(true)
    expect(said({ text: told })).toEqual([
      'prose/requests-carried-over < ',
      'prose/requests-carried-forward < ',
    ])
  })

  test('is another trouble than a text that none of its rows would agree with', () => {
    const told = text('14 7 13 2')
    expect(suspectsOf(parsed({ text: told }))).toHaveLength(3)
    expect(said({ text: told })).toEqual(['prose/requests-carried-over < '])
  })

  test('leaves a contradiction alone that it has nothing to do with', () => {
    expect(said({ text: text('14 1 13 7') })).toEqual([
      'prose/requests-carried-over < requests/balance',
      'prose/requests-carried-forward < ',
    ])
  })
})

test('the text follows from a row that has slipped, and so does the advice to fill its blank with 0', () => {
  const slipped = {
    text: '全年新收申请14件。',
    received: '_ 11 2 0 0 1 0',
    carriedOver: '1 0 0 0 0 0 1',
  }
  const { findings } = validateReport(parsed(slipped))
  const lead = { rule: 'requests/row-total', subject: 'requests.received.total' }
  const followers = findings.filter(({ consequenceOf }) => consequenceOf?.rule === lead.rule)
  expect(followers.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['prose/requests-received', 'requests/balance', 'structure/zeros-printed']),
  )
})

describe('who is asked, and about what', () => {
  const cell = 'requests.carriedOver.total'
  const term = { address: cell, value: 0, state: 'number', place: null } as const
  const suspectOf = (to: number): Suspect => ({
    changes: [{ address: cell, from: 0, to, place: null }],
    kind: 'off-by',
    confidence: 'possible',
  })
  const contradiction = finding({
    rule: 'prose/requests-carried-over',
    severity: 'error',
    verdict: 'broken',
    subject: cell,
    terms: [term],
    words: '上年结转1件',
  })
  const lead = (...suspects: ReadonlyArray<Suspect>): Finding =>
    finding({ rule: 'requests/balance', severity: 'error', verdict: 'broken', subject: cell, suspects })

  /** What is heard where only the number 1 settles what the document says; `left` is said in any case. */
  const heard = (document: ReadonlyArray<Finding>, asked: Finding, left: ReadonlyArray<Finding> = []) => {
    const tried: Array<number | undefined> = []
    const findings = withTestimony(({ changes: [change] }) => {
      tried.push(change?.to)
      return change?.to === 1 ? left : [...document, ...left]
    })(document, [asked])
    return {
      tried,
      followers: findings.filter(({ consequenceOf }) => consequenceOf !== undefined).length,
      suspects: findings
        .at(-1)!
        .suspects.map(({ changes: [change], confidence }) => `${String(change?.to)} ${confidence}`),
    }
  }

  const two = lead(suspectOf(1), suspectOf(2))

  test('a contradiction speaks for the suspect that settles it', () => {
    expect(heard([contradiction], two)).toEqual({ tried: [1, 2], followers: 1, suspects: ['1 likely'] })
  })

  test.each<[string, Partial<Finding>]>([
    ['a warning', { severity: 'warning' }],
    ['what cannot be checked', { verdict: 'undecided' }],
  ])('%s speaks for nobody', (_, facts) => {
    expect(heard([{ ...contradiction, ...facts }], two)).toEqual({
      tried: [1, 2],
      followers: 0,
      suspects: ['1 possible', '2 possible'],
    })
  })

  test('what is no word of the text speaks for nobody, but may follow', () => {
    const unsaid = finding({
      rule: 'structure/zeros-printed',
      severity: 'error',
      verdict: 'broken',
      terms: contradiction.terms,
    })
    expect(heard([unsaid], two).suspects).toEqual(['1 possible', '2 possible'])
    expect(heard([unsaid], lead(suspectOf(1)))).toEqual({
      tried: [1],
      followers: 1,
      suspects: ['1 possible'],
    })
  })

  test.each<[string, Partial<Finding>]>([
    ['other cells', { terms: [{ ...term, address: 'requests.received.total' }] }],
    ['cells that reading has lost', { consequenceOf: { rule: 'reading/row-absent', subject: null } }],
  ])('nobody is asked about %s', (_, facts) => {
    expect(heard([{ ...contradiction, ...facts }], two).tried).toEqual([])
  })

  test('nor where nobody is suspected, or too many are', () => {
    const many = Array.from({ length: 13 }, (_, at) => suspectOf(at))
    expect(heard([contradiction], lead()).tried).toEqual([])
    expect(heard([contradiction], lead(...many)).tried).toEqual([])
    expect(heard([contradiction], lead(...many.slice(1))).tried).toHaveLength(12)
  })

  test.each<[string, Partial<Finding>, followers: number]>([
    ['the same is', {}, 0],
    ['another rule is broken', { rule: 'prose/requests-received' }, 1],
    ['another cell is spoken of', { subject: 'requests.received.total' }, 1],
    ['other words are', { words: '上年结转2件' }, 1],
  ])('it is settled where it is gone, also if %s left', (_, left, followers) => {
    expect(heard([contradiction], lead(suspectOf(1)), [{ ...contradiction, ...left }]).followers).toBe(
      followers,
    )
  })

  test('asked are the rules of the text, and those that are concerned', () => {
    const zeros = finding({
      rule: 'structure/zeros-printed',
      severity: 'warning',
      verdict: 'broken',
      terms: [term],
    })
    const rules = ['prose/outcomes', 'structure/zeros-printed', 'meta/year-agrees'] as const
    const asked = new Set<string>()
    withTestimony((_, asks) => {
      for (const rule of rules) if (asks(rule)) asked.add(rule)
      return []
    })([zeros], [lead(suspectOf(1))])
    expect([...asked]).toEqual(['prose/outcomes', 'structure/zeros-printed'])
  })
})
