import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { labelsOf } from '../../src/matching/FormLabels'
import { type Match, matchForm } from '../../src/matching/matchForm'
import { tokenize } from '../../src/tables/tokenize'

const matched = (lines: ReadonlyArray<string>): Match =>
  matchForm(labelsOf(form2021), tokenize(lines.join('\n')), [])

/** The rows with their values, and what is told. */
const read = (...lines: ReadonlyArray<string>): ReadonlyArray<string> => {
  const { placements, notices } = matched(lines)
  const rows = [...placements.values()].map(
    ({ line, cells }) => `${line.row.key} ${cells?.map((cell) => cell?.text).join(' ') ?? '?'}`,
  )
  return [...rows, ...notices.map(({ rule }) => rule.replace('reading/', ''))]
}

const columns = '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |'

const header = '| | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |'
const row = (label: string, n: number): string => `| ${label} | ${n} | 0 | 0 | 0 | 0 | 0 | ${n} |`

const requests = [header, row('一、本年新收', 1), row('', 2), row('（一）予以公开', 3)]
const readRequests = ['received 1 0 0 0 0 0 1', 'granted 3 0 0 0 0 0 3']

const whole = '| 1 | 0 | 0 | 0 | 1 | 0 | 2 | 0 | 0 | 2 | 0 | 0 | 3 | 0 | 3 |'
const disputes = ['行政复议、行政诉讼', columns, `| 行政复议 ${whole}`]
const readDisputes = [
  'reconsideration 1 0 0 0 1',
  'directSuit 0 2 0 0 2',
  'suitAfterReconsideration 0 0 3 0 3',
]

describe('the passes', () => {
  test('leave a row that its label names to that label', () => {
    expect(
      read(`| 类别 ${columns}`, '| 行政复议 | 1 | 0 | 0 | 0 | 1 |', '| 复议后起诉 | 0 | 2 | 0 | 0 | 2 |'),
    ).toEqual(['reconsideration 1 0 0 0 1', 'suitAfterReconsideration 0 2 0 0 2'])
  })

  test('read a whole table of values, though a label beside them names its first row', () => {
    expect(read(...disputes)).toEqual(readDisputes)
  })

  test('take what is left between two rows by its order', () => {
    expect(read(...requests)).toEqual([...readRequests, 'carriedOver 2 0 0 0 0 0 2', 'row-by-order'])
  })

  test('leave to each other what each has found', () => {
    expect(read(...requests, '', ...disputes)).toEqual([
      ...readRequests,
      ...readDisputes,
      'carriedOver 2 0 0 0 0 0 2',
      'row-by-order',
    ])
  })
})

describe('tables that are printed again', () => {
  const tables = (licensing: number): ReadonlyArray<string> => [
    '| 信息内容 | 本年处理决定数量 |',
    ...[`| 行政许可 | ${licensing} |`, '| 行政处罚 | 5 |', '| 行政强制 | 6 |', ''],
    header,
    ...[row('一、本年新收', 1), row('二、上年结转', 2), row('（一）予以公开', 3), ''],
  ]

  test('with other values are those of a second report', () => {
    expect(matched([...tables(4), ...tables(7)]).next).toBeDefined()
  })

  test('alike are not', () => {
    const { next, notices } = matched([...tables(4), ...tables(4)])
    expect(next).toBeUndefined()
    expect(notices.map(({ rule }) => rule)).toContain('reading/table-repeated')
  })
})
