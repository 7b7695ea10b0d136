import { describe, expect, test } from 'vitest'
import { parsed } from '../fixtures/reading'

const title = '青禾县2023年政府信息公开工作年度报告'
const sections = '一、总体情况\n平稳。\n六、其他需要报告的事项\n无。'

/** What stands around the sections of a text. */
const around = (text: string) => {
  const { preamble, closing } = parsed(text)
  return { preamble, closing }
}

describe('the words around the sections', () => {
  test('are those between title and first heading, and behind the last section', () => {
    expect(
      around(`首页\n${title}\n\n　本报告依法编制。\n${sections}\n青禾县人民政府\n2024年1月5日\n`),
    ).toEqual({
      preamble: '本报告依法编制。',
      closing: '青禾县人民政府\n2024年1月5日',
    })
  })

  test('are none where nothing stands there', () => {
    expect(around(`${title}\n${sections}`)).toEqual({ preamble: '', closing: '' })
  })

  test('without a title are all before the first heading', () => {
    expect(around(`依法编制。\n${sections}`)).toMatchObject({ preamble: '依法编制。' })
  })

  test('are cut where a page has too much of them: what is nearest to the sections is kept, of 3000 and 1000 characters with the line ends', () => {
    const { preamble, closing } = around(
      `${title}\n${'甲'.repeat(4000)}乙\n${sections}\n2024年1月5日\n${'丙'.repeat(4000)}`,
    )
    expect(preamble).toMatch(/^甲+乙$/u)
    expect(preamble).toHaveLength(2999)
    expect(closing).toMatch(/^2024年1月5日\n丙+$/u)
    expect(closing).toHaveLength(999)
  })

  test('of a report without sections are none', () => {
    expect(around(`${title}\n我县成立了领导小组。`)).toEqual({ preamble: '', closing: '' })
  })
})
