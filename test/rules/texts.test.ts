import { describe, expect, test } from 'vitest'
import { parseReport } from '../../src/parseReport'
import type { ParsedReport } from '../../src/report/ParsedReport'
import { dossierOf } from '../../src/rules/DocumentRule'
import { closingOf, preambleOf, sectionOf, sectionsOf, textOf } from '../../src/rules/texts'

const read = (text: string): ParsedReport => {
  const parsed = parseReport(text)
  if (parsed._tag === 'Left') throw new Error(parsed.left.reason)
  return parsed.right
}

const source = `云溪镇2023年政府信息公开工作年度报告
本报告依照条例第五十条编制，统计期限为2023年全年。
一、总体情况
全年公开信息31条。
五、存在的主要问题及改进情况
更新不够及时。
六、其他需要报告的事项
无
云溪镇人民政府
2024年1月12日`

const parsed = read(source)

describe('the sections', () => {
  test('of a report that was read, with their places', () => {
    const sections = sectionsOf(dossierOf(parsed))
    expect(sections.map(({ number, heading }) => [number, heading])).toEqual([
      ['一', '一、总体情况'],
      ['五', '五、存在的主要问题及改进情况'],
      ['六', '六、其他需要报告的事项'],
    ])
    for (const { heading, place } of sections) expect(source.startsWith(heading, place?.start)).toBe(true)
  })

  test('of a plain report, without', () => {
    const sections = sectionsOf(dossierOf(parsed.report))
    expect(sections).toEqual(parsed.report.sections)
    expect(sections).toHaveLength(3)
  })

  test('of a report whose sections were not read, those that it has as a plain one', () => {
    expect(sectionsOf(dossierOf({ ...parsed, sections: [] }))).toEqual(parsed.report.sections)
  })
})

test('one of them, and what it says', () => {
  const dossier = dossierOf(parsed)
  expect(sectionOf(dossier, 'problems')?.heading).toBe('五、存在的主要问题及改进情况')
  expect(textOf(dossier, 'problems')).toBe('更新不够及时。')
  expect(sectionOf(dossier, 'disputes')).toBeUndefined()
  expect(textOf(dossier, 'disputes')).toBe('')
})

test('what stands before the first and behind the last', () => {
  expect(preambleOf(dossierOf(parsed))).toContain('统计期限为2023年全年')
  expect(closingOf(dossierOf(parsed))).toContain('云溪镇人民政府')
  const plain = dossierOf(parsed.report)
  expect([preambleOf(plain), closingOf(plain)]).toEqual(['', ''])
})
