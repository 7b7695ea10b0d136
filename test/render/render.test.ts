import { isRight } from 'fp-ts/Either'
import { describe, expect, test } from 'vitest'
import { forms } from '../../src/forms/forms'
import { parseReport } from '../../src/parseReport'
import { slotsOf } from '../../src/render/Grid'
import { gridOf } from '../../src/render/gridOf'
import { printNumber } from '../../src/render/printNumber'
import { render } from '../../src/render/render'
import type { Report } from '../../src/report/Report'
import { editionsOf } from '../../src/rules/Edition'

const grids = forms.flatMap((form) =>
  editionsOf(form).flatMap(({ lines }) => form.tables.map((table) => gridOf(lines)(table))),
)

const prose: Report = {
  form: null,
  title: '白鹭镇人民政府2012年政府信息公开工作年度报告',
  authority: '白鹭镇人民政府',
  year: 2012,
  period: { start: '2012-01-01', end: '2012-12-31' },
  publishedOn: '2013-03-05',
  signedOn: '2013-03-01',
  sections: [{ kind: 'overview', heading: '一、概述', text: '发布<消息>若干。\n答复"来信" & 来电。' }],
  proactive: {},
  requests: {},
  disputes: {},
}

describe('grid', () => {
  test('every row fills the table', () => {
    for (const grid of grids) for (const row of slotsOf(grid)) expect(row).toHaveLength(grid.width)
  })

  test.each([
    ['2019', ['18x4', '26x10', '4x15']],
    ['2021', ['14x4', '28x10', '4x15']],
  ])('the tables of %s have the size of the notice', (id, sizes) => {
    const form = forms.find((one) => one.id === id)
    const found = form?.tables.map((table) => {
      const { rows, width } = gridOf(editionsOf(form)[0].lines)(table)
      return `${rows.length}x${width}`
    })
    expect(found).toEqual(sizes)
  })

  test('a group spans its rows', () => {
    const [, requests] = forms[1].tables.map((table) => gridOf(editionsOf(forms[1])[0].lines)(table))
    const spans = requests?.rows.flatMap((row) =>
      row.flatMap(({ role, label, rowspan }) => (role === 'group' ? [`${label} ${rowspan}`] : [])),
    )
    expect(spans).toEqual([
      '三、本年度办理结果 22',
      '（三）不予公开 8',
      '（四）无法提供 3',
      '（五）不予处理 5',
      '（六）其他处理 3',
    ])
  })
})

describe('a report without tables', () => {
  test('as text', () => {
    expect(render(prose, 'text')).toBe(
      [
        '白鹭镇人民政府2012年政府信息公开工作年度报告',
        '发布日期：2013-03-05',
        '统计期限：2012年1月1日至2012年12月31日',
        '一、概述',
        '发布<消息>若干。',
        '答复"来信" & 来电。',
        '白鹭镇人民政府',
        '2013年3月1日',
      ]
        .join('\n\n')
        .concat('\n'),
    )
  })

  test('as HTML, with everything escaped', () => {
    const html = render(prose, 'html')
    expect(html).toContain('<p>发布&lt;消息&gt;若干。</p>')
    expect(html).toContain('<p>答复&quot;来信&quot; &amp; 来电。</p>')
  })

  test('a signature that the last section holds is not printed twice', () => {
    const signed: Report = {
      ...prose,
      sections: [
        { kind: 'other', heading: '六、其他需要报告的事项', text: '无\n白鹭镇人民政府\n2013年3月1日' },
      ],
    }
    expect(render(signed, 'text').split('2013年3月1日')).toHaveLength(2)
  })

  test.each([
    ['2023年政府信息公开工作年度报告', null, '青石县审计局'],
    ['2023年政府信息公开工作年度报告', '2024-01-19', '青石县审计局'],
    ['青石县审计局2023年政府信息公开工作年度报告', null, '青石县审计局'],
  ])(
    'whose it is, by its title %s and its signature of %s, is read again: %s',
    (title, signedOn, authority) => {
      const written = render({ ...prose, title, signedOn, authority, year: 2023 }, 'text')
      const back = parseReport(written)
      expect(isRight(back) ? back.right.report : null).toMatchObject({ title, authority, signedOn })
    },
  )

  test('a period without a beginning', () => {
    const until: Report = { ...prose, period: { start: null, end: '2012-12-31' } }
    expect(render(until, 'markdown')).toContain('统计期限：截至2012年12月31日')
  })
})

test.each([
  [0, '0'],
  [-181, '-181'],
  [4068.208, '4068.208'],
  [0.00000012, '0.00000012'],
  [1e22, '10000000000000000000000'],
])('%d is printed without an exponent', (number, printed) => {
  expect(printNumber(number)).toBe(printed)
})
