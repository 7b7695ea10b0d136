/** Every finding has the place of what it speaks of: the source there has the words that are quoted, and little else. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import { normalize } from '../../src/normalize/Normalized'
import type { Finding } from '../../src/report/Finding'
import { documents } from '../../src/testing'
import { compact } from '../../src/text/compact'
import { validateReport } from '../../src/validateReport'
import { parsed } from '../fixtures/reading'

const found = (text: string): ReadonlyArray<Finding> => {
  const read = parsed(text)
  return [...read.findings, ...validateReport(read).findings]
}

/** What finding quotes the words at its place. */
const quoting: ReadonlyArray<Finding['rule']> = [
  'meta/placeholder-left',
  'meta/year-in-prose',
  'meta/notice-in-force',
  'meta/authority-agrees',
  'structure/sections-numbered',
  'structure/problems-told',
  'reading/number-unplaced',
  'reading/row-surplus',
  'reading/row-ambiguous',
  'reading/cell-unreadable',
]

/** As it is matched: neither spaces nor annotations nor the kinds of brackets count. */
const folded = (text: string): string => compact(normalize(text).key).replace(/[|#*\t]/gu, '')

const shownAt = (text: string, { place }: Finding): string =>
  place === null ? '' : text.slice(place.start, place.end)

/** A fault, planted behind a heading of the text. */
const plants: ReadonlyArray<readonly [rule: Finding['rule'], plant: (text: string, year: number) => string]> =
  [
    [
      'meta/placeholder-left',
      (text) => text.replace('总体情况\n', '总体情况\n　　全年平稳。发布信息XX条，接听电话若干。\n'),
    ],
    [
      'meta/year-in-prose',
      (text, year) =>
        text.replace(
          '总体情况\n',
          `总体情况\n\n  全年平稳。${year - 1}年，我局共收到政府信息公开申请3件，均已答复。\n`,
        ),
    ],
    [
      'meta/notice-in-force',
      (text, year) =>
        text.replace(
          '总体情况\n',
          `总体情况\n根据国办公开办函${year >= 2021 ? '〔2019〕60号' : '〔2021〕30号'}编制。\n`,
        ),
    ],
    ['structure/sections-numbered', (text) => text.replace('五、存在的', '四、存在的')],
    ['structure/problems-told', (text) => text.replace(/(五、存在的主要问题及改进情况\n)[^六]*/u, '$1无\n')],
    [
      'reading/number-unplaced',
      (text) => text.replace('三、收到和处理政府信息公开申请情况', '三、收到和处理政府信息公开申请\n571'),
    ],
  ]

describe('law: places', () => {
  const made = documents({ printing: 'plain', noise: [] })

  property.prop([made, fc.constantFrom(...plants)], { numRuns: 50 })(
    'is that of the words it quotes, and of little else',
    ({ text, stated }, [rule, plant]) => {
      const planted = plant(text, stated.year)
      fc.pre(planted !== text)
      for (const finding of found(planted)) {
        if (!quoting.includes(finding.rule) || typeof finding.actual !== 'string') continue
        const there = folded(shownAt(planted, finding))
        const quoted = folded(finding.actual)
        const words = finding.rule === 'reading/row-ambiguous' ? quoted.split(' ').join('') : quoted
        expect(there).toContain(words)
        if (finding.rule === rule) expect(there.length).toBeLessThanOrEqual(words.length + 20)
      }
    },
  )
})

describe('the place of a finding', () => {
  const title = '云溪镇人民政府2023年政府信息公开工作年度报告'
  const report = (overview: string, closing = ''): string =>
    `${title}\n一、总体情况\n${overview}\n五、存在的主要问题及改进情况\n无\n六、其他需要报告的事项\n无\n${closing}`

  test.each<[rule: Finding['rule'], text: string, shown: ReadonlyArray<string>]>([
    [
      'meta/placeholder-left',
      report('全年平稳。发布信息XX条，接听电话若干。', '××镇人民政府\n2024年1月17日'),
      ['发布信息XX条', '××镇人民政府'],
    ],
    ['meta/placeholder-left', report('發(fā)布信息XX條(tiáo)，接聽電話(huà)。'), ['發(fā)布信息XX條']],
    [
      'meta/year-in-prose',
      report('全年平稳。2022年，我镇共收到政府信息公开申请3件，均已答复。'),
      ['2022年，我镇共收到政府信息公开申请3件'],
    ],
    ['meta/authority-agrees', report('平稳。', '石桥乡人民政府\n2024年1月17日'), ['石桥乡人民政府']],
    ['structure/overview-covers', report('平稳。'), ['一、总体情况']],
    [
      'structure/sections-numbered',
      report('平稳。').replace('六、其他', '五、其他'),
      ['五、其他需要报告的事项'],
    ],
  ])('%s', (rule, text, shown) => {
    expect(
      found(text)
        .filter((finding) => finding.rule === rule)
        .map((finding) => shownAt(text, finding)),
    ).toEqual(shown)
  })

  test('what is quoted is simplified, where it stands is not', () => {
    const text = report('發布信息XX條，接聽電話若干。辦理國務院規定的開支。')
    const sentences = found(text).map((finding) => explain(finding, 'zh'))
    expect(sentences.some((one) => one.includes('发布信息XX条'))).toBe(true)
  })
})
