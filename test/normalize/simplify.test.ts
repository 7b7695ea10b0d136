import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/normalize/characters'
import { normalize } from '../../src/normalize/Normalized'
import { openccCharacters } from '../../src/normalize/opencc'
import { simplifying, simplifyName } from '../../src/normalize/simplify'

const simplifyForMatching = fold(simplifying())

describe('a text is traditional', () => {
  test.each([
    ['where it has what no simplified text has', '政務公開機構', true],
    ['not for characters that both have', '乾县於潜镇后山里程', false],
    ['not when it is simplified', '政府信息公开工作年度报告', false],
  ])('%s', (_, text, traditional) => {
    expect(normalize(text).traditional).toBe(traditional)
  })
})

describe('for matching', () => {
  property.prop([fc.string({ unit: 'binary' }), fc.constantFrom('', '報', '機構')])(
    'the length stays',
    (text, mark) => {
      expect(simplifyForMatching(text + mark)).toHaveLength(text.length + mark.length)
    },
  )

  test.each([
    ['traditional', '勾稽關系為:第一項加第二項之和', '勾稽关系为:第一项加第二项之和'],
    ['over-converted', '谘詢、方麵、全麵、製定機構', '咨询、方面、全面、制定机构'],
    ['the labels of the form', '復議後起訴 結果維持 尚未審結 總計', '复议后起诉 结果维持 尚未审结 总计'],
  ])('%s', (_, text, simplified) => {
    expect(simplifyForMatching(text)).toBe(simplified)
  })
})

test.each([
  ['政府資訊公開', '政府信息公开'],
  ['行政規範性檔案、上一年專案數量', '行政规范性文件、上一年项目数量'],
  ['報告由縣檔案館編製', '报告由县档案馆编制'],
  ['县资讯中心', '县资讯中心'],
])('for matching, terms of Taiwan in a traditional text are those of the form: %s', (text, key) => {
  expect(normalize(text).key).toBe(key)
})

test('for matching, what is not one unit before and after stays', () => {
  const others = [...openccCharacters()].filter(([from, to]) => from.length !== 1 || to.length !== 1)
  expect(others.length).toBeGreaterThan(10)
  for (const [traditional] of others) expect(simplifyForMatching(traditional)).toBe(traditional)
})

describe('a name', () => {
  test.each(['乾县', '於潜镇', '乾安县', '乾县人民政府', '余干县', '徵村', '皇后镇', '后山村', '长子县'])(
    '%s is proper simplified Chinese and stays',
    (name) => {
      expect(simplifyName(name)).toBe(name)
    },
  )

  test.each([
    ['會同縣', '会同县'],
    ['臨安區於潛鎮人民政府', '临安区於潜镇人民政府'],
    ['乾縣人民政府', '乾县人民政府'],
    ['乾潭鎮人民政府', '乾潭镇人民政府'],
    ['乾務鎮政府信息公開', '乾务镇政府信息公开'],
    ['乾溝鎮政府信息公開', '干沟镇政府信息公开'],
    ['濛陽鎮政府信息公開', '濛阳镇政府信息公开'],
    ['乾安縣水利局', '乾安县水利局'],
    ['東莞市發展和改革局', '东莞市发展和改革局'],
    ['國務院', '国务院'],
    ['後溪鎮', '后溪镇'],
  ])('%s is traditional and becomes %s', (traditional, simplified) => {
    expect(simplifyName(traditional)).toBe(simplified)
  })

  test.each([
    ['乾县人民政府關于信息公開的報告', '乾县人民政府关于信息公开的报告'],
    ['於潜镇政務公開', '於潜镇政务公开'],
    ['中華人民共和国乾安县', '中华人民共和国乾安县'],
  ])('%s, mixed as mirror sites mix it, keeps its name: %s', (mixed, simplified) => {
    expect(simplifyName(mixed)).toBe(simplified)
  })
})
