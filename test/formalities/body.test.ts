/** What kind of body reports, and whether two names can be those of one. */
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { areApart, isCountyOrHigher, reportsByMarch } from '../../src/formalities/body'

describe('until when a body reports', () => {
  test.each([
    '云溪县财政局',
    '江北省教育厅',
    '云溪县卫生健康委',
    '国家知识产权署',
    '云溪县发展和改革委员会',
    '江北省交警总队',
    '云溪县消防支队',
    '临港海关',
    '云溪县委政策研究室',
    '云溪县林业局（县绿化委员会办公室）',
    '云溪县林业局(县绿化办)',
  ])('%s: 31 January', (authority) => {
    expect(reportsByMarch(authority)).toBe(false)
  })

  test.each([
    '云溪县人民政府',
    '云溪县人民政府办公室',
    '柳河镇人民政府',
    '云溪县财政局柳河分局办公室',
    '云溪经济开发区管理委员会',
    '云溪经济开发区管委会',
    '云溪高新区管理委员会（管委会）',
    '云溪景区管理委员会(景区办)',
    null,
  ])('%s: 31 March', (authority) => {
    expect(reportsByMarch(authority)).toBe(true)
  })
})

test.each<[authority: string | null, is: boolean]>([
  ['云溪县人民政府', true],
  ['云溪县', true],
  ['江北省', true],
  ['右屯旗人民政府', true],
  ['云溪县人民政府办公室', false],
  ['云溪县财政局', false],
  ['柳河镇人民政府', false],
  [null, false],
])('the government of a county, or of more: %s %s', (authority, is) => {
  expect(isCountyOrHigher(authority)).toBe(is)
})

describe('two names', () => {
  const names = fc.constantFrom('财政局', '教育局', '审计局', '民政局')
  const places = fc.constantFrom('云溪县', '柳河镇', '江北省', '')

  property.prop([places, names, names])(
    'of bodies of one place are apart where the bodies are',
    (place, one, other) => {
      expect(areApart(`${place}${one}`, `${place}${other}`)).toBe(one.charAt(0) !== other.charAt(0))
    },
  )

  property.prop([places, names, places, names])(
    'are apart or not, whichever is said first',
    (at, one, there, other) => {
      expect(areApart(at + one, there + other)).toBe(areApart(there + other, at + one))
    },
  )

  test.each<[one: string, other: string, are: boolean]>([
    ['白苇镇人民政府', '石鼓岭乡人民政府', true],
    ['云溪县财政局', '云溪县审计局', true],
    ['云溪县科委', '云溪县科学技术委员会', false],
    ['云溪县科委（县知识产权局）', '云溪县科学技术委员会', false],
    // The office of a government may sign for its bureaus.
    ['云溪县教育局', '云溪县人民政府办公室', false],
    ['江北省教育厅', '江北省政府办公厅', false],
    ['云溪县人社局', '云溪县人力资源和社会保障局', false],
    ['云溪县人民政府', '云溪县人民政府办公室', false],
    ['云溪县', '云溪县政府办公厅', false],
    ['财政局', '云溪县财政局', false],
    ['云溪县财政局', '财政局', false],
    ['云溪县林业局（县绿化办）', '云溪县林业局（林长制办公室）', false],
    ['云溪县林业局(绿化办)', '云溪县水利局(绿化办)', true],
    ['柳河镇党委', '中共柳河镇', false],
    ['甲乙局', '甲乙丙乙局', false],
  ])('%s and %s: %s', (one, other, are) => {
    expect(areApart(one, other)).toBe(are)
    expect(areApart(other, one)).toBe(are)
  })
})
