import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/report/Finding'
import { parseReport } from '../../src/parseReport'
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
    expect(suspectsOf(parsed({ text: told }))).toEqual([over, forward])
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
