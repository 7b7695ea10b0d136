/**
 * What the reader of a page notices, as findings of the report.
 */
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/explain/explain'
import { parseReport } from '../../../src/parseReport'
import { fromHtml } from '../../../src/readers/html/fromHtml'
import type { Finding } from '../../../src/report/Finding'

const findingsOf = (html: string): ReadonlyArray<Finding> => {
  const result = parseReport(fromHtml(html))
  return result._tag === 'Left' ? [] : result.right.findings
}

const ofPage = (proactive: string): string => `<h1>青禾县2023年政府信息公开工作年度报告</h1>
<p>一、总体情况</p><p>平稳。<img src=chart.png></p>
<p>二、主动公开政府信息情况</p>${proactive}
<p>三、收到和处理政府信息公开申请情况</p><p>无。</p>`

const image = '<img src="table.png" width="600">'
const table = `<table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数
<tr><td>规章<td>0<td>0<td>0<tr><td>行政规范性文件<td>3<td>1<td>12</table>`

describe('a picture', () => {
  test('in the place of a table is told, with its place', () => {
    const html = ofPage(`<p>${image}</p>`)
    const told = findingsOf(html).filter(({ rule }) => rule === 'reading/table-is-image')
    expect(told.map(({ place }) => html.slice(place?.start, place?.end))).toEqual([image])
    expect(told.map((finding) => explain(finding, 'zh'))).toEqual(['表二的位置是图片，图片中的数无法读取。'])
  })

  test.each([
    ['beside a table that is there', table + image],
    ['too narrow for a table', '<p><img src=icon.png width=32></p>'],
    ['that is hidden', `<p hidden>${image}</p>`],
  ])('%s is not', (_, html) => {
    expect(findingsOf(ofPage(html)).map(({ rule }) => rule)).not.toContain('reading/table-is-image')
  })
})

describe('a page cut short', () => {
  test('by a tag that never ends', () => {
    const html = ofPage(table) + '<td title="规章<td>5<td>6'
    const told = findingsOf(html).filter(({ rule }) => rule === 'reading/cut-short')
    expect(told.map(({ place }) => html.slice(place?.start, place?.end))).toEqual([
      '<td title="规章<td>5<td>6',
    ])
  })

  test('is not told of a whole one', () => {
    expect(findingsOf(`${ofPage(table)}<!-- end -->\n`).map(({ rule }) => rule)).not.toContain(
      'reading/cut-short',
    )
  })
})

describe('a cell with two numbers', () => {
  test.each(['1 2', '1<br>2', '<b>1</b>\n<b>2</b>', '1&nbsp;&nbsp;2', '<p>1</p><p>2</p>'])(
    '%s is no number, and told',
    (cell) => {
      const html = ofPage(table.replace('<td>12', `<td>${cell}`))
      const result = parseReport(fromHtml(html))
      const cells = result._tag === 'Left' ? [] : result.right.cells
      const inForce = cells.find(({ address }) => address === 'proactive.normativeDocuments.inForce')
      expect(inForce).toMatchObject({ value: null, state: 'unreadable' })
      const told = findingsOf(html).filter(({ terms }) =>
        terms.some(({ address }) => address === inForce?.address),
      )
      expect(told.map(({ rule }) => rule)).toEqual(['reading/cell-unreadable'])
    },
  )
})
