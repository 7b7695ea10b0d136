/** A narrative that no heading opens is heard all the same. */
import { isLeft } from 'fp-ts/Either'
import { expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import { parseReport } from '../../src/parseReport'
import { validateReport } from '../../src/validateReport'

const title = '云溪县柳河镇人民政府2023年政府信息公开工作年度报告'
const narrative = '2023年，我镇收到政府信息公开申请3件。'
const received = '一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 1 | 2 |'
const carriedOver = '二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |'

test.each([
  ['before the headings of the tables', [title, narrative, '三、收到和处理政府信息公开申请情况']],
  ['in a text without headings', [title, narrative]],
])('%s', (_, lines) => {
  const parsed = parseReport([...lines, received, carriedOver].join('\n'))
  if (isLeft(parsed)) throw new Error(parsed.left.reason)
  expect(parsed.right.claims.map(({ rows, value }) => [rows.join(), value])).toEqual([
    ['requests.received', 3],
  ])
  expect(
    validateReport(parsed.right)
      .findings.filter(({ rule }) => rule.startsWith('prose/'))
      .map((finding) => explain(finding, 'zh')),
  ).toEqual(['正文写“收到政府信息公开申请3件”，表三“一、本年新收政府信息公开申请数量”总计栏为2，不是3。'])
})
