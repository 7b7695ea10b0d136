import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import { isOneRow, linesOf } from '../../src/forms/lines'
import { exactLine, labelsOf, likelyLine, matchable } from '../../src/matching/FormLabels'
import { hanOnly, labelKey } from '../../src/matching/labelKey'
import { pairsOf, similarity } from '../../src/matching/similarity'

const form = forms[1]
const labels = labelsOf(form)

const exact = (printed: string): string | undefined => exactLine(labels)(matchable(printed))?.path
const likely = (printed: string): string | undefined => likelyLine(labels)(matchable(printed))?.path

describe('the key of a label', () => {
  test.each([
    ['（一）予以公开', '予以公开'],
    ['(一) 予以公开', '予以公开'],
    ['一、予以公开', '予以公开'],
    ['3.危及“三安全一稳定”', '危及三安全一稳定'],
    ['3、危及"三安全一稳定"', '危及三安全一稳定'],
    ['3．危及三安全一稳定', '危及三安全一稳定'],
    ['4）保护第三方合法权益', '保护第三方合法权益'],
    ['三、本年度办理结果', '本年度办理结果'],
    ['三安全一稳定', '三安全一稳定'], // A number without its mark belongs to the label.
    ['本年收费金额（单位：万元）', '本年收费金额单位万元'],
  ])('%s', (printed, key) => {
    expect(labelKey(matchable(printed))).toBe(key)
  })

  property.prop([fc.string({ unit: fc.constantFrom('一', '、', '.', '(', ')', '3', '规', '章', ' ') })])(
    'is made of Chinese characters of the label, in their order',
    (text) => {
      expect(hanOnly(text).endsWith(labelKey(text))).toBe(true)
      expect(labelKey(text)).toMatch(/^\p{Script=Han}*$/u)
    },
  )
})

describe('likeness', () => {
  const text = fc.string({ unit: fc.constantFrom('公', '开', '信', '息'), maxLength: 10 })

  property.prop([text, text])('is symmetric, from none to one', (a, b) => {
    const alike = similarity(pairsOf(a), pairsOf(b))
    expect(alike).toBe(similarity(pairsOf(b), pairsOf(a)))
    expect(alike).toBeGreaterThanOrEqual(0)
    expect(alike).toBeLessThanOrEqual(1)
  })

  property.prop([text.filter(({ length }) => length > 1)])('to itself is one', (a) => {
    expect(similarity(pairsOf(a), pairsOf(a))).toBe(1)
  })
})

describe('every label of a form', () => {
  const lines = forms.flatMap((one) =>
    linesOf(one)
      .filter((line) => line.table.sideBySide !== true)
      .map((line) => ({ id: one.id, line, of: labelsOf(one), path: line.path, label: line.row.label })),
  )

  test.each(lines)('$id $path: names its row', ({ of, line, label }) => {
    expect(exactLine(of)(matchable(label))).toBe(line)
  })

  test.each(lines)('$id $path: and in every other wording', ({ of, line }) => {
    for (const alias of line.row.aliases ?? []) expect(exactLine(of)(matchable(alias))).toBe(line)
  })

  test.each(lines.filter(({ line }) => !isOneRow(line)))(
    '$id $path: glued to the labels of its groups',
    ({ of, line, label }) => {
      const groups = line.groups.map((group) => group.label).join('')
      expect(exactLine(of)(matchable(groups + label))).toBe(line)
    },
  )

  /** Without any of its characters, it is its row or none: never another. */
  test.each(lines)('$id $path: that lost a character names no other row', ({ of, line, label }) => {
    const printed = matchable(label)
    for (let i = 0; i < printed.length; i++) {
      const damaged = printed.slice(0, i) + printed.slice(i + 1)
      expect([line, undefined]).toContain(exactLine(of)(damaged) ?? likelyLine(of)(damaged))
    }
  })
})

describe('an explanation behind a label', () => {
  test.each([
    ['规章（设区的市填报）', 'proactive.governmentRules'],
    [
      '（三）不予公开1.属于国家秘密（按2023年12月31日的件数（不含转办）填）',
      'requests.outcomes.denied.stateSecrets',
    ],
    ['行政许可（97）', undefined], // A value, not an explanation.
    ['（一）予以公开（区0（三）不予公开1.属于国家秘密分）', undefined], // Two rows in one.
    ['本地文书（含行政许可）', undefined],
  ])('%s', (printed, path) => {
    expect(exact(printed)).toBe(path)
  })
})

describe('damaged labels', () => {
  test.each([
    ['2.其他法律行政止公开', 'requests.outcomes.denied.prohibitedByOtherLaw'],
    ['5.要求行政机关确认或重新出具已获取', 'requests.outcomes.notProcessed.confirmationOrReissue'],
    ['行政机关不再处理其政', undefined], // Two rows have these words.
    ['正、行政机关不再处理其政府信', 'requests.outcomes.otherHandling.correctionOverdue'],
    ['缴纳费用、', 'requests.outcomes.otherHandling.feeOverdue'],
    ['公开', undefined],
    ['青禾镇政务服务中心', undefined],
  ])('%s', (printed, path) => {
    expect(exact(printed) ?? likely(printed)).toBe(path)
  })
})

test.each([
  '',
  '其',
  '小计',
  '申请人情况',
  '信息内容',
  '（三）不予公开',
  '三、本年度办理结果',
  '第二十条第（一）项',
])('%j names no row', (printed) => {
  expect(exact(printed)).toBeUndefined()
})
