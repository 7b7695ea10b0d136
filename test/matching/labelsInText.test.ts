import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import { endsInLabelOf, labelsOf } from '../../src/matching/FormLabels'
import {
  isCompatible,
  isInOrder,
  isNamedIn,
  isScatteredIn,
  linesNamed,
} from '../../src/matching/labelsInText'
import { lineOf } from './records'

const labels = labelsOf(form2021)

test.each<[string, ReadonlyArray<string>, ReadonlyArray<string>]>([
  ['alone', ['说明', '2.重复申请', '1.属于国家秘密'], ['repeatRequest', 'stateSecrets']],
  ['twice', ['2.重复申请', '2.重复申请'], ['repeatRequest']],
  ['in four pieces', ['4.保护', '第三方', '合法', '权益'], ['thirdPartyRights']],
  ['in five pieces', ['4.保护', '第三', '方', '合法', '权益'], []],
  ['by the shortest wording', ['行政', '规范性文件'], ['normativeDocuments']],
  ['not at all', ['说明', '情况'], []],
])('pieces of text name rows %s: %j', (_, pieces, rows) => {
  expect(linesNamed(labels, pieces).map(({ row }) => row.key)).toEqual(rows)
})

describe('a label of six characters, 甲乙丙丁戊己, stands in a text', () => {
  test.each([
    ['甲乙丙丁戊己', true],
    ['说甲乙丙丁明', true],
    ['甲乙丙说丁戊己', true],
    ['甲乙丙', false],
    ['甲乙说丙丁明戊己', true],
    ['甲乙说丙明丁戊己', true],
    ['甲乙说丙丁明己', false],
  ])('with three of its five pairs: %s', (text, is) => {
    expect(isScatteredIn(text, '甲乙丙丁戊己')).toBe(is)
    expect(isNamedIn(text, '甲乙丙丁戊己')).toBe(is)
  })

  test('but is not named by its tail alone', () => {
    expect(isScatteredIn('丙丁戊己', '甲乙丙丁戊己')).toBe(true)
    expect(isNamedIn('丙丁戊己', '甲乙丙丁戊己')).toBe(false)
  })

  test('and shorter labels occur in any text', () => {
    expect(isScatteredIn('甲乙丙丁戊', '甲乙丙丁戊')).toBe(false)
  })
})

test.each<[ReadonlyArray<string>, string, boolean]>([
  [['国家秘密', '其他法律', '申请人逾期'], '国家秘密其他法律申请人逾期', true],
  [['国家秘密', '其他法律'], '其他法律国家秘密', false],
  [['国家秘密', '申请人逾期'], '申请人逾期说家秘密', false],
  [['国家秘密', '其他法律', '申请人逾期'], '国家秘密申请人逾期', true],
  [['申请人正当', '申请人逾期'], '申请人正当申请人逾期', true],
  [['申请人正当', '申请人逾期'], '申请人逾期申请人正当', false],
  [['申请人正当', '申请人逾期', '国家秘密'], '申请人逾期申请人正当国家秘密', false],
  [['重复申', '国家秘密'], '国家秘密重复申', false],
])('labels in the order %j stand so in the text %s: %s', (keys, text, is) => {
  expect(isInOrder(text, keys)).toBe(is)
})

describe('what is left of a label beside the values', () => {
  const notHeld = lineOf('requests.outcomes.unavailable.notHeld')

  test.each([
    ['', true],
    ['1.', true],
    ['提供本机关', true],
    ['本机关不掌握相关政府信息', true],
    ['情况说明本机关不掌握的', true],
    ['说明:不掌握的相关政府信息', true],
    ['(四)无法提供本机关不掌握相关政府信息', true],
    ['说明', false],
    ['息信', false],
    ['说明2.重复申请', false],
    ['说明本机关不掌握相关政府信息重复申请', false],
  ])('%j may belong to its row: %s', (label, is) => {
    expect(isCompatible(labels, label, notHeld)).toBe(is)
  })
})

test.each([
  ['说明重复申请', 'repeatRequest'],
  ['说明行政规范性文件', 'normativeDocuments'],
  [`${'甲'.repeat(100)}重复申请`, 'repeatRequest'],
  ['重复申请', undefined],
  ['说明规章', undefined],
  ['重复申请说明', undefined],
])('%s ends in the label of %s', (key, row) => {
  expect(endsInLabelOf(labels, key)?.row.key).toBe(row)
})
