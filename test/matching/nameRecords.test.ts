import { describe, expect, test } from 'vitest'
import { form2021 } from '../../src/forms/form2021'
import type { ValueRecord } from '../../src/matching/ValueRecord'
import { labelsOf } from '../../src/matching/FormLabels'
import { nameRecords } from '../../src/matching/nameRecords'
import { cellsOf, lineOf, record } from './records'

const above = (...rows: ReadonlyArray<string>): Partial<ValueRecord> => ({ above: rows.map(cellsOf) })
const below = (...rows: ReadonlyArray<string>): Partial<ValueRecord> => ({ below: rows.map(cellsOf) })

/** Seven values beside a label, or beside nothing. */
const values = (label: string, ...facts: ReadonlyArray<Partial<ValueRecord>>): ValueRecord =>
  record('1|0|0|0|0|0|1', {
    ...{ label, texts: label === '' ? [] : [label], exact: false },
    ...facts.reduce((all, one) => ({ ...all, ...one }), {}),
  })

const named = (...records: ReadonlyArray<ValueRecord>): ReadonlyArray<string> =>
  nameRecords(labelsOf(form2021), records).map(({ line, exact, label }) =>
    line === undefined ? '-' : `${line.row.key} ${exact ? 'by' : 'likely by'} ${label}`,
  )

describe('a label in pieces around its values', () => {
  test.each<[string, ValueRecord, string]>([
    [
      'above and beside',
      values('另行制作', above('2.没有现成信息需要')),
      'creationRequired by 2.没有现成信息需要另行制作',
    ],
    [
      'beside and below',
      values('4.无正当理由大量反', below('复申请')),
      'excessiveRequests by 4.无正当理由大量反复申请',
    ],
    [
      'above and below',
      values('', above('5.要求行政机关确认'), below('或重新出具已获取信息')),
      'confirmationOrReissue by 5.要求行政机关确认或重新出具已获取信息',
    ],
    [
      'above, beside and below',
      values('确认或重新', above('5.要求行政机关'), below('出具已获取信息')),
      'confirmationOrReissue by 5.要求行政机关确认或重新出具已获取信息',
    ],
    [
      'below the end of other words',
      values('另行制作', above('(四)无法提供', '2.没有现成信息需要')),
      'creationRequired by 2.没有现成信息需要另行制作',
    ],
    [
      'above other words',
      values('4.无正当理由大量反', below('复申请', '5.要求行政机关确认')),
      'excessiveRequests by 4.无正当理由大量反复申请',
    ],
    [
      'in cells side by side',
      values('4.无正当理由大量反', below('复|申请')),
      'excessiveRequests by 4.无正当理由大量反复申请',
    ],
    ['cut within its number, below', values('(', below('一)予以公开')), 'granted by (一)予以公开'],
    ['cut behind its number, below', values('2', below('.重复申请')), 'repeatRequest by 2.重复申请'],
  ])('%s', (_, one, name) => {
    expect(named(one)).toEqual([name])
  })

  test.each<[string, ValueRecord]>([
    ['above values alone, since what lost its values looks the same', values('', above('2.重复申请'))],
    ['below values alone', values('', below('2.重复申请'))],
    ['below values alone, cut within its number', values('', below('一)予以公开'))],
    [
      'above values alone, whose longer wording goes on below them',
      values('', above('要求行政机关确认或重新出具'), below('已获取信息')),
    ],
    ['of its own below the name of a group', values('(三)不予公开', below('1.属于国家秘密'))],
    ['that a label of its own parts', values('4.无正当', below('1.属于国家秘密', '理由大量反复申请'))],
  ])('is none %s', (_, one) => {
    expect(named(one)).toEqual(['-'])
  })

  test.each<[string, ValueRecord, ValueRecord]>([
    [
      'above',
      values('制作', above('没有', '现成', '信息需要', '另行')),
      values('制作', above('没', '有现成', '信息', '需要', '另行')),
    ],
    [
      'above in few rows',
      values('制作', above('没有', '现成|信息需要|另行')),
      values('制作', above('没|有现成', '信息|需要|另行')),
    ],
    [
      'below',
      values('4.保护', below('第三方', '合法', '权', '益')),
      values('4.保护', below('第三', '方', '合法', '权', '益')),
    ],
  ])('is whole with four pieces %s, and not believed with more', (_, four, five) => {
    expect(named(four)[0]).toMatch(/ by (?:没有现成信息需要另行制作|4\.保护第三方合法权益)$/u)
    expect(named(five)).toEqual(['-'])
  })

  test('ends behind its last piece, which does not stand above the next row', () => {
    const pieces = ['复', '申', '请||'].map(cellsOf)
    const others = ['要求行政机关', '确认或重新出具'].map(cellsOf)
    const first = values('4.无正当理由大量反', { end: 7, below: [...pieces, ...others] })
    const next = values('已获取信息', { above: [...pieces, ...others] })
    const [one, other] = nameRecords(labelsOf(form2021), [first, next])
    expect(one?.end).toBe(pieces[2]?.[2]?.end)
    expect(other?.above).toEqual(others)
    expect(named(first, next)).toEqual([
      'excessiveRequests by 4.无正当理由大量反复申请',
      'confirmationOrReissue by 要求行政机关确认或重新出具已获取信息',
    ])
  })

  test('takes nothing from what stands above the first row of the next section', () => {
    const first = values('四、结转', below('下年度', '继续办理'))
    const next = values('', { ...above('行政复议', '结果维持'), section: 1 })
    expect(nameRecords(labelsOf(form2021), [first, next])[1]?.above).toEqual(next.above)
  })
})

describe('a damaged label', () => {
  test.each<[string, ValueRecord, string]>([
    ['beside its values', values('3.补正后申请内容仍不'), 'unclearRequest likely by 3.补正后申请内容仍不'],
    [
      'in cells',
      values('3.补正后申请内容仍不', { texts: ['3.补正后申', '请内容', '仍不'] }),
      'unclearRequest likely by 3.补正后申请内容仍不',
    ],
    ['that two rows have', values('行政机关不再处理其政'), '-'],
    ['that stands above its values', values('', above('3.补正后申请内容仍不')), '-'],
  ])('%s', (_, one, name) => {
    expect(named(one)).toEqual([name])
  })

  test('takes nothing from below', () => {
    const first = values('3.补正后申请内容仍不', below('说明'))
    const next = values('', above('说明'))
    expect(nameRecords(labelsOf(form2021), [first, next])[1]?.above).toEqual(next.above)
  })
})

describe('a label above a column of values', () => {
  const column = { layout: 'column' } as const

  test.each<[string, Partial<ValueRecord>, string]>([
    ['whole', above('说明', '2.重复申请'), 'repeatRequest by 2.重复申请'],
    ['in pieces', above('没有', '现成', '信息需要', '另行制作'), 'creationRequired by 另行制作'],
    [
      'in too many pieces',
      above('没', '有现成', '信息', '需要', '另行制作'),
      'creationRequired likely by 另行制作',
    ],
    ['damaged', above('3.补正后申请内容仍不'), 'unclearRequest likely by 3.补正后申请内容仍不'],
    ['damaged, in pieces', above('3.补正后申', '请内容', '仍不'), 'unclearRequest likely by 仍不'],
    ['of one word, behind no header', above('说明', '总计'), 'total by 总计'],
    ['that is the last name of a header', above('自然人', '法律服务机构', '其他', '总计'), '-'],
    ['that is the last name of a header below other words', above('说明', '其他', '总计'), '-'],
    ['of one of the rows that stand side by side', above('说明', '行政复议'), 'reconsideration by 行政复议'],
    ['of the last of several rows that stand side by side', above('行政复议', '说明', '复议后起诉'), '-'],
  ])('%s', (_, facts, name) => {
    expect(named(values('', column, facts))).toEqual([name])
  })

  test('is not sought beside or below them', () => {
    expect(named(values('', column, above('没有现成'), below('信息需要另行制作')))).toEqual([
      'creationRequired likely by 没有现成',
    ])
  })

  test('is none where nothing stands above', () => {
    expect(named(values('', column))).toEqual(['-'])
  })

  test('is none that names no row', () => {
    const one = values('', column, above('说明'))
    expect(nameRecords(labelsOf(form2021), [one])).toEqual([one])
  })
})

test('what a row is named already it stays', () => {
  const known = values('2.重复', below('申请'), {
    line: lineOf('proactive.governmentRules'),
    exact: true,
  })
  expect(named(known)).toEqual(['governmentRules by 2.重复'])
})
