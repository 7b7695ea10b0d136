import fc from 'fast-check'
import { test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import { isOneRow, linesOf } from '../../src/forms/lines'
import { exactLine, isSubsequence, labelsOf, likelyLine } from '../../src/matching/FormLabels'
import { matchable } from '../../src/matching/wordings'
import { endingOf, hanOnly, holdsValue, labelKey, withoutNote } from '../../src/matching/labelKey'
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
    ['（十二）予以公开', '予以公开'],
    ['十二、予以公开', '予以公开'],
    ['12.予以公开', '予以公开'],
    ['三安全（一）稳定', '三安全一稳定'],
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

  const around = fc.string({
    unit: fc.constantFrom('\u33ff', '㐀', '规', '\u9fff', '\ua000', '\ue003', '1', ')'),
  })

  property.prop([around])('has no other characters, not even those of private fonts', (text) => {
    expect(hanOnly(text)).toBe(text.replace(/[^\u3400-\u9fff]/gu, ''))
  })

  property.prop([around, around])(
    'ends as another one where their last two characters are the same',
    (a, b) => {
      const ending = (text: string): string => hanOnly(text).slice(-2)
      const isEnding = ending(a).length === 2
      expect(endingOf(a) >= 0).toBe(isEnding)
      if (isEnding) expect(endingOf(a) === endingOf(b)).toBe(ending(a) === ending(b))
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

  test('of texts without a pair is none', () => {
    expect(similarity(pairsOf(''), pairsOf('公'))).toBe(0)
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
    ['规章（第3.5项）', 'proactive.governmentRules'],
    ['规章（含3.其他所列）', undefined], // Two rows in one.
    ['规章（含（3）所列）', undefined],
    ['规章（共12345）', undefined],
    ['本地文书（含行政许可）', undefined],
  ])('%s', (printed, path) => {
    expect(exact(printed)).toBe(path)
  })
})

test.each([
  ['规章(说明)', '规章'],
  ['规章(说明(甲)乙)', '规章'],
  ['规章(说明)乙', '规章(说明)乙'],
  ['规章(97)', '规章(97)'],
  ['(说明)', '(说明)'],
  ['规章说明)', '规章说明)'],
])('%s without its explanation is %s', (printed, label) => {
  expect(withoutNote(printed)).toBe(label)
})

test.each([
  ['行政许可97', true],
  ['行政许可(97)', true],
  ['行政许可""97"', true],
  ['行政许可****0**', true],
  ['其他处理0(七)总计', true],
  ['2023年行政许可', true],
  ['3.其他', false],
  ['规章(截至2023年)', false],
])('%s has swallowed a value: %s', (printed, is) => {
  expect(holdsValue(printed)).toBe(is)
})

describe('a label behind the labels of its groups', () => {
  test.each([
    ['三、（一）1.属于国家秘密', 'requests.outcomes.denied.stateSecrets'],
    ['三、本年度办理结果（三）属于国家秘密', 'requests.outcomes.denied.stateSecrets'],
    ['（四）无法提供1.属于国家秘密', undefined],
    ['（六）其他处理', 'requests.outcomes.otherHandling'],
    ['（六）其他处理1.', undefined], // It names a group, and not yet its row.
    [`${'.'.repeat(78)}规章`, 'proactive.governmentRules'],
    [`${'.'.repeat(79)}规章`, undefined],
  ])('%s', (printed, path) => {
    expect(exact(printed)).toBe(path)
  })

  const text = fc.string({ unit: fc.constantFrom('三', '不', '予'), maxLength: 6 })

  property.prop([text, text])('some of whose characters may be lost, but keep their order', (part, whole) => {
    const parts = Array.from({ length: 2 ** whole.length }, (_, chosen) =>
      Array.from(whole)
        .filter((_character, i) => (chosen >> i) % 2 === 1)
        .join(''),
    )
    expect(isSubsequence(part, whole)).toBe(parts.includes(part))
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
    ['强制', undefined], // Too short, though only one row has it.
    ['政强制', 'proactive.coercion'],
    ['上年移转政府信息公开申请数量', 'requests.carriedOver'], // Most of it is also 一、本年新收….
    ['移送政府信息公开申请数量', undefined],
    ['本年新上年移转政府信息公开申请数量', undefined],
    [
      '三、本年度办理结果（五）不予处理3.要求提供公开出版牧',
      'requests.outcomes.notProcessed.publicationRequest',
    ],
    ['属于国家秘密的', 'requests.outcomes.denied.stateSecrets'],
    ['某重复申请某', undefined], // A short label is in any text.
    ['逾期不缴费的', 'requests.outcomes.otherHandling.feeOverdue'],
    ['逾期不缴纳', undefined],
    ['要求提供公开出版牧重复申请', undefined], // Two rows in one.
    ['1.属于国家秘密2.其他法律行政法规禁止公开', undefined],
    ['规章行政规范性文件', undefined],
    ['七、总计四、结转下年度继续办理', undefined],
    ['一、本年新收政府信息公开申请数量二、上年结转政府信息公开申请数量', undefined],
    ['至今要求提供公开出版物', 'requests.outcomes.notProcessed.publicationRequest'],
    [`${'甲'.repeat(72)}要求提供公开出版`, 'requests.outcomes.notProcessed.publicationRequest'],
    [`${'甲'.repeat(73)}要求提供公开出版`, undefined],
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
