import { describe, expect, test } from 'vitest'
import type { Section } from '../../src/report/ParsedReport'
import { parsed } from '../fixtures/reading'

/** The section of a kind in a report. */
const section = (text: string, kind: Section['kind']): Section => {
  const found = parsed(text).sections.find((one) => one.kind === kind)
  if (found === undefined) throw new Error(`no section ${kind}`)
  return found
}

const source = `青禾县2023年政府信息公开工作年度报告
## 一、 总体情况

　　全年平稳。
　　（一）主动公开。

二、主动公开政府信息情况
说明在前。
信息内容→本年处理决定数量
行政许可→12
行政处罚→3
行政强制→0
说明在后。
六、其他需要报告的事项
无。`

describe('a section', () => {
  test('has its heading without marks and blanks, and the number as printed', () => {
    expect(section(source, 'overview')).toMatchObject({ heading: '一、总体情况', number: '一' })
  })

  test('has its text line by line, without blank lines and indents', () => {
    expect(section(source, 'overview').text).toBe('全年平稳。\n（一）主动公开。')
  })

  test('has the text before and behind its table, and nothing of the table', () => {
    const { text } = section(source, 'proactive')
    expect(text).toBe('说明在前。\n说明在后。')
  })

  test.each([
    ['drawn', '┌────────┬──┐\n│行政许可│12│\n├────────┼──┤\n│行政处罚│ 3│\n└────────┴──┘'],
    ['drawn by a typewriter', '+========+==+\n|行政许可|12|\n+--------+--+\n|行政处罚| 3|\n+--------+--+'],
    ['exported', '"行政许可",12\n"行政处罚","3"'],
    ['exported with other marks', '"行政许可";12\n"行政处罚";"3"'],
    ['emphasised', '| **行政许可** | **12** |\n| **行政处罚** | **3** |'],
  ])('has nothing of a table that is %s', (_, table) => {
    const text = `青禾县2023年政府信息公开工作年度报告\n二、主动公开政府信息情况\n说明在前。\n${table}\n说明在后。`
    expect(section(text, 'proactive').text).toBe('说明在前。\n说明在后。')
  })

  test('has nothing of the lines that Markdown draws, but what begins with signs', () => {
    const text = '一、总体情况\n|---|:-:|\n---\n- 全年平稳。\n—\n--> 见附件\n六、其他需要报告的事项\n无。'
    expect(section(text, 'overview').text).toBe('- 全年平稳。\n—\n--> 见附件')
  })

  test('stands from its heading to the next', () => {
    const tabbed = source.replaceAll('→', '\t')
    const { place } = section(source, 'proactive')
    expect(tabbed.slice(place.start, place.end)).toMatch(/^二、主动公开政府信息情况\n.*说明在后。$/su)
  })

  test('is said in the report without number and place', () => {
    const { report, sections } = parsed(source)
    expect(report.sections).toEqual(sections.map(({ kind, heading, text }) => ({ kind, heading, text })))
  })
})

describe('what is quoted', () => {
  test('is simplified and without annotations', () => {
    const { heading, text } = section(
      '青禾縣2020年政府信息公開工作年度報(bào)告\n一、總體(tǐ)情況\n會(huì)議(yì)２次，乾縣(xiàn)。\n六、其他需要報(bào)告的事項(xiàng)\n無',
      'overview',
    )
    expect(heading).toBe('一、总体情况')
    expect(text).toBe('会议２次，乾县。')
  })

  test('is not touched in a simplified text', () => {
    const { text } = section(
      '一、总体情况\n乾县、於潜镇：“公开”（共２次）。\n六、其他需要报告的事项\n无',
      'overview',
    )
    expect(text).toBe('乾县、於潜镇：“公开”（共２次）。')
  })
})
