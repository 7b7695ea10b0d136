import { describe, expect, test } from 'vitest'
import { fromText, type ReaderNotice } from '../../src/document/SourceDocument'
import { parseReport } from '../../src/parseReport'

const source = `青禾县2023年政府信息公开工作年度报告
一、总体情况
平稳。
二、主动公开政府信息情况
信息内容\t本年处理决定数量
行政许可\t12
三、收到和处理政府信息公开申请情况
见下图。
四、政府信息公开行政复议、行政诉讼情况
见下图。
五、存在的主要问题及改进情况
无。`

/** What is told of a thing noticed where the words stand: its rule, and the cell that stands for its table. */
const toldOf = (rule: ReaderNotice['rule'], words: string): ReadonlyArray<string> => {
  const start = source.indexOf(words)
  const place = { start, end: start + words.length }
  const result = parseReport({ ...fromText(source), notices: [{ rule, place }] })
  if (result._tag === 'Left') throw new Error(result.left.reason)
  return result.right.findings
    .filter((one) => one.rule === rule)
    .map(({ severity, verdict, subject, place: at }) => {
      expect(at).toEqual(place)
      return `${severity} ${verdict} ${subject ?? '-'}`
    })
}

describe('a picture', () => {
  test.each([
    ['三、收到和处理', 'error noticed requests.received.naturalPerson'],
    ['四、政府信息公开', 'error noticed disputes.reconsideration.upheld'],
  ])('in the section of a table that was not found stands for it: %s', (words, told) => {
    expect(toldOf('reading/table-is-image', words)).toEqual([told])
  })

  test.each([
    ['before the first section', '青禾县2023年'],
    ['in a section without a table', '平稳。'],
    ['in the section of a table that was found', '行政许可'],
    ['behind the tables', '五、存在的主要问题'],
  ])('%s is no table', (_, words) => {
    expect(toldOf('reading/table-is-image', words)).toEqual([])
  })
})

describe('what was not read', () => {
  test.each([
    ['行政许可', 'error noticed proactive.governmentRules.issued'],
    ['平稳。', 'error noticed -'],
    ['青禾县2023年', 'error noticed -'],
  ])('is told wherever it is: %s', (words, told) => {
    expect(toldOf('reading/cut-short', words)).toEqual([told])
  })
})

test('a reader that noticed nothing tells nothing', () => {
  const rules = ['reading/table-is-image', 'reading/cut-short']
  const result = parseReport({ ...fromText(source), notices: [] })
  expect(result).toHaveProperty('_tag', 'Right')
  if (result._tag === 'Right')
    expect(result.right.findings.filter(({ rule }) => rules.includes(rule))).toEqual([])
})
