import { describe, expect, test } from 'vitest'
import { explain } from '../../src/explain/explain'
import type { Finding } from '../../src/report/Finding'
import { noticed } from './findings'

describe('what reading noticed', () => {
  const row = { subject: 'requests.outcomes.granted.naturalPerson' } as const
  const read = {
    terms: [{ address: row.subject, value: 1, state: 'number', place: null }],
  } satisfies Partial<Finding>
  const open = {
    terms: [{ address: row.subject, value: null, state: 'unreadable', place: null }],
  } satisfies Partial<Finding>

  test.each<[finding: Finding, zh: string]>([
    [
      noticed('reading/table-absent', { expected: '主动公开政府信息情况' }),
      '没有找到“主动公开政府信息情况”的表格，表中各格均记为缺失。',
    ],
    [noticed('reading/table-absent'), '没有找到规定的表格，表中各格均记为缺失。'],
    [noticed('reading/row-absent', row), '表三“（一）予以公开”一行没有找到，该行各格均记为缺失。'],
    [
      noticed('reading/row-ambiguous', { ...row, ...open, expected: 7, actual: '0 0 0 0 0 0 0 0' }),
      '表三“（一）予以公开”一行应有7个数，实为“0 0 0 0 0 0 0 0”，不能断定各数属于哪一栏，该行未采用。',
    ],
    [
      noticed('reading/row-ambiguous', { ...row, ...open, expected: 7, actual: '112001014' }),
      '表三“（一）予以公开”一行各栏的数连在一起（“112001014”），分不清各属哪一栏，该行未采用；请保留制表符或用空格隔开，或直接交Word、网页原件。',
    ],
    [
      noticed('reading/row-ambiguous', {
        subject: 'disputes.reconsideration.upheld',
        expected: 15,
        actual: '1 0 1 0 2 0 0 0 0 0',
      }),
      '表四应有15个数，实为“1 0 1 0 2 0 0 0 0 0”，不能断定各数属于哪一栏，该行未采用。',
    ],
    [
      noticed('reading/row-by-arithmetic', row),
      '表三“（一）予以公开”一行的数多于栏数，只有一种排法符合表内合计，已照此读取。',
    ],
    [noticed('reading/row-by-order', row), '表三“（一）予以公开”一行缺少行名，已按表内次序认定。'],
    [noticed('reading/row-repeated', row), '表三“（一）予以公开”一行出现不止一次，数值相同，只计一次。'],
    [
      noticed('reading/row-conflict', { ...row, ...read, actual: '1 2' }),
      '表三“（一）予以公开”一行另有一处填报“1 2”，与所采用的数值不同。',
    ],
    [
      noticed('reading/row-conflict', { ...row, ...read, actual: ' ' }),
      '表三“（一）予以公开”一行另有一处没有填数，采用的是填了数的一处。',
    ],
    [
      noticed('reading/row-conflict', { ...row, actual: '1 2' }),
      '表三“（一）予以公开”一行出现不止一次且数值不同（其一为“1 2”），该行未采用。',
    ],
    [noticed('reading/row-surplus', { actual: '小计 3 4' }), '表内“小计 3 4”一行不在规定格式之内，未采用。'],
    [noticed('reading/column-surplus', row), '表三有规定格式以外的一栏，该栏未采用。'],
    [noticed('reading/columns-by-position', row), '表三栏名不全，已按规定格式的栏次读取。'],
    [
      noticed('reading/cell-unreadable', { ...row, actual: '十余' }),
      '表三“（一）予以公开”自然人栏填的是“十余”，不是数字，未采用。',
    ],
    [
      noticed('reading/number-unplaced', { actual: '1' }),
      '表格旁有单独的“1”，对应不到任何一格，未采用；如属于某一格，请填入该格。',
    ],
    [
      noticed('reading/one-row-group', { subject: 'requests.outcomes.otherHandling.naturalPerson' }),
      '表三“（六）其他处理”按规定格式应分行填报，本报告合为一行，已按一行读取。',
    ],
    [
      noticed('reading/form-by-year', { actual: '2021' }),
      '行名、栏名不足以判断所用格式，已按报告年度认定为2021年格式。',
    ],
    [noticed('reading/form-unknown'), '文中有表格，但看不出是2019年还是2021年的格式，表格未读取。'],
    [
      noticed('reading/form-unknown', { actual: 2018 }),
      '文中有表格，但2018年还没有统一格式，表格未读取；如果年度有误，请核对标题。',
    ],
    [noticed('reading/form-by-year'), '行名、栏名不足以判断所用格式，已按报告年度认定。'],
    [noticed('reading/date-repaired'), '有一处日期书写不全，已补全读取。'],
    [noticed('reading/date-repaired', { actual: '1月12日' }), '有一处日期“1月12日”书写不全，已补全读取。'],
    [noticed('reading/table-repeated', { ...row, actual: 0 }), '表三出现不止一次，数值相同，只计一次。'],
    [
      noticed('reading/table-repeated', { ...row, actual: 3 }),
      '表三出现不止一次且数值不同，不能断定以哪一次为准；各次不一致的3行未采用。',
    ],
  ])('$rule', (finding, zh) => {
    expect(explain(finding, 'zh')).toBe(zh)
  })

  test('a table that is printed again, alike or not, in English', () => {
    const [alike, unlike] = [0, 3].map((actual) => noticed('reading/table-repeated', { ...row, actual }))
    expect(explain(alike!, 'en')).toContain('same values')
    expect(explain(unlike!, 'en')).toContain('3 rows')
  })

  test('a row that is printed again tells whether it was used', () => {
    const twice = (facts: Partial<Finding>, language: 'zh' | 'en' = 'en') =>
      explain(noticed('reading/row-conflict', { ...row, ...facts }), language)
    const blank = { ...read.terms[0]!, value: null, state: 'blank' } as const
    expect(twice(read)).toContain('numbers that were read')
    expect(twice({ terms: [...read.terms, blank] })).toContain('numbers that were read')
    expect(twice({ terms: [blank] })).toContain('not used')
    expect(twice({ terms: [blank] }, 'zh')).toContain('未采用')
  })

  test('a quotation is on one line, without blanks around it', () => {
    expect(explain(noticed('reading/row-surplus', { actual: ' 小计 \n\t 3 ' }), 'zh')).toBe(
      '表内“小计 3”一行不在规定格式之内，未采用。',
    )
  })

  test('a quotation steers no terminal', () => {
    expect(explain(noticed('reading/row-surplus', { actual: '小计\u001b[31m\u202e 3\n4' }), 'zh')).toBe(
      '表内“小计[31m 3 4”一行不在规定格式之内，未采用。',
    )
  })

  test('of a long quotation the beginning and the end are kept, its marks are single', () => {
    const actual = `“${'上海科技'.repeat(20)}”`
    expect(explain(noticed('reading/row-surplus', { actual }), 'zh')).toBe(
      '表内“‘上海科技上海科技上海科技上海…科技上海科技上海科技上海科技’”一行不在规定格式之内，未采用。',
    )
  })
})
